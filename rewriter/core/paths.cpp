// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/paths.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <set>

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

bool MatchesHere(std::string_view path, std::string_view pattern) {
  while (!pattern.empty()) {
    if (pattern.substr(0, 2) == "**") {
      pattern.remove_prefix(2);
      if (!pattern.empty() && pattern.front() == '/' && MatchesHere(path, pattern.substr(1))) {
        return true;
      }
      for (std::size_t i = 0; i <= path.size(); ++i) {
        if (MatchesHere(path.substr(i), pattern)) return true;
      }
      return false;
    }
    if (pattern.front() == '*') {
      pattern.remove_prefix(1);
      for (std::size_t i = 0; i <= path.size(); ++i) {
        if (MatchesHere(path.substr(i), pattern)) return true;
        if (i < path.size() && path[i] == '/') break;
      }
      return false;
    }
    if (path.empty()) return false;
    const bool is_same = pattern.front() == '?' ? path.front() != '/'
                                                : pattern.front() == path.front();
    if (!is_same) return false;
    path.remove_prefix(1);
    pattern.remove_prefix(1);
  }
  return path.empty();
}

}  // namespace

std::string AbsolutePath(const std::string& path) {
  std::error_code error;
  fs::path absolute = fs::absolute(path, error).lexically_normal();
  if (!absolute.has_filename() && absolute.has_relative_path()) absolute = absolute.parent_path();
  return absolute.string();
}

bool IsBelow(const std::string& path, const std::string& root) {
  if (path.size() < root.size() || path.compare(0, root.size(), root) != 0) return false;
  return path.size() == root.size() || root.empty() || root.back() == '/' ||
         path[root.size()] == '/';
}

std::string RelativeTo(const std::string& path, const std::string& root) {
  if (root.empty() || path == root || !IsBelow(path, root)) return path;
  return path.substr(root.size() + (root.back() == '/' ? 0 : 1));
}

bool Exists(const std::string& path) {
  std::error_code error;
  return fs::exists(path, error);
}

bool IsFolder(const std::string& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

bool StaysBelow(const std::string& relative) {
  const fs::path path(relative);
  if (relative.empty() || path.is_absolute() || relative.find('\0') != std::string::npos) return false;
  return std::none_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; });
}

std::string WhyNoFolder(const std::string& path) {
  fs::path nearest = AbsolutePath(path);
  std::error_code error;
  fs::file_status status = fs::status(nearest, error);
  while (status.type() == fs::file_type::not_found && nearest.has_relative_path()) {
    nearest = nearest.parent_path();
    status = fs::status(nearest, error);
  }
  if (!fs::status_known(status)) return error.message();
  if (!fs::is_directory(status)) return nearest == AbsolutePath(path) ? "it is a file" : nearest.string() + " is a file";
  return access(nearest.c_str(), W_OK | X_OK) == 0 ? "" : std::strerror(errno);
}

std::string WhyNoFile(const std::string& path) {
  if (IsFolder(path)) return "it is a folder";
  return WhyNoFolder(fs::path(AbsolutePath(path)).parent_path().string());
}

std::string CommonFolder(const std::vector<std::string>& paths) {
  fs::path common;
  for (const std::string& path : paths) {
    const fs::path absolute = AbsolutePath(path);
    const fs::path folder = IsFolder(absolute.string()) ? absolute : absolute.parent_path();
    if (common.empty()) {
      common = folder;
      continue;
    }
    while (!IsBelow(folder.string(), common.string())) common = common.parent_path();
  }
  return common.string();
}

bool MatchesGlob(std::string_view path, std::string_view pattern) {
  while (!pattern.empty() && pattern.back() == '/') pattern.remove_suffix(1);
  if (pattern.find('/') != std::string_view::npos) {
    if (MatchesHere(path, pattern)) return true;
    // A folder excludes what is in it.
    return MatchesHere(path, std::string(pattern) + "/**");
  }
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    if (MatchesHere(path.substr(0, slash), pattern)) return true;
    if (slash == std::string_view::npos) break;
    path.remove_prefix(slash + 1);
  }
  return false;
}

bool IsCppSource(std::string_view path) {
  static const std::set<std::string_view> kEndings = {".cc", ".cpp", ".cxx", ".c++", ".cp",
                                                 ".CC", ".CPP", ".CXX", ".C++", ".C"};
  const std::size_t dot = path.rfind('.');
  return dot != std::string_view::npos && kEndings.contains(path.substr(dot));
}

}  // namespace eager::rewriter
