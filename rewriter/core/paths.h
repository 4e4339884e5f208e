// SPDX-License-Identifier: Apache-2.0
// Paths as the tool compares them: absolute, without dots, links left alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace eager::rewriter {

/// Absolute and free of "." and "..".
std::string AbsolutePath(const std::string& path);

/// `path` relative to `root` when it is below it, `path` otherwise.
std::string RelativeTo(const std::string& path, const std::string& root);

bool IsBelow(const std::string& path, const std::string& root);

/// Whether there is something; a path that may not be looked at, or none of the system's, is not there.
bool Exists(const std::string& path);
bool IsFolder(const std::string& path);

/// Whether a path of a record stays below the root that it is relative to.
bool StaysBelow(const std::string& relative);

/// Why `path` cannot be a folder that is written into, or cannot be made one; "" when it can.
std::string WhyNoFolder(const std::string& path);

/// Why a file cannot be written to `path`, as far as can be said before; "" when it can.
std::string WhyNoFile(const std::string& path);

/// The deepest folder that holds all paths (a folder counts as itself, a file as its folder).
std::string CommonFolder(const std::vector<std::string>& paths);

/// Shell-like patterns: * and ? stay within a folder, ** crosses folders. A pattern without a slash
/// is compared with each component, so "third_party" excludes that folder everywhere.
bool MatchesGlob(std::string_view path, std::string_view pattern);

/// C++ sources that can be compiled (not headers), by their name.
bool IsCppSource(std::string_view path);

}  // namespace eager::rewriter
