// SPDX-License-Identifier: Apache-2.0
// How Clang is called on code and flags that nobody vouches for: flags it does not know are left out,
// files without an end are not read, and what crashes it ends one unit, not the run.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "llvm/Support/VirtualFileSystem.h"

namespace eager::rewriter {

/// The flags in a compile command (the compiler first) that are none of Clang's: those of another compiler.
std::vector<std::string> UnknownFlags(const std::vector<std::string>& arguments);

/// The arguments without these.
std::vector<std::string> KnownArguments(const std::vector<std::string>& arguments);

/// The disk, as far as it consists of files: pipes, devices and files above 256 MB cannot be opened.
/// Each has a working directory of its own.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FilesOnly();

/// Runs `work` on a thread with a large stack and waits for it. False when it crashed; what it held is
/// lost then.
bool RunGuarded(const std::function<void()>& work);

}  // namespace eager::rewriter
