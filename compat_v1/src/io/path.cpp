// SPDX-License-Identifier: Apache-2.0
// Names of files and folders.
#include "tensorflow/core/lib/io/path.h"

#include <stdlib.h>
#include <unistd.h>

#include <utility>
#include <vector>

#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/platform/logging.h"

namespace tensorflow {
namespace io {
namespace internal {

string JoinPathImpl(std::initializer_list<StringPiece> paths) {
  string result;
  for (StringPiece path : paths) {
    if (path.empty()) continue;
    if (result.empty()) {
      result = string(path);
      continue;
    }
    if (IsAbsolutePath(path)) path.remove_prefix(1);
    if (result.back() != '/') result += '/';
    result.append(path.data(), path.size());
  }
  return result;
}

}  // namespace internal

namespace {

/// Where the last slash divides the path of a URI; the folder keeps scheme and host.
std::pair<StringPiece, StringPiece> SplitPath(StringPiece uri) {
  StringPiece scheme, host, path;
  ParseURI(uri, &scheme, &host, &path);
  size_t slash = path.rfind('/');
  const char* path_start = path.data();
  if (slash == StringPiece::npos) {
    // "scheme://host" has no folder but itself.
    return {StringPiece(uri.data(), static_cast<size_t>(path_start - uri.data())), path};
  }
  size_t folder = slash == 0 ? 1 : slash;  // the slash of the root stays
  return {StringPiece(uri.data(), static_cast<size_t>(path_start + folder - uri.data())),
          path.substr(slash + 1)};
}

bool IsSchemeCharacter(char c, bool first) {
  bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (!first && ((c >= '0' && c <= '9') || c == '.'));
}

}  // namespace

bool IsAbsolutePath(StringPiece path) { return !path.empty() && path[0] == '/'; }
StringPiece Dirname(StringPiece path) { return SplitPath(path).first; }
StringPiece Basename(StringPiece path) { return SplitPath(path).second; }
StringPiece Extension(StringPiece path) {
  StringPiece base = Basename(path);
  size_t dot = base.rfind('.');
  return dot == StringPiece::npos ? StringPiece(path.data() + path.size(), 0) : base.substr(dot + 1);
}

string CleanPath(StringPiece unclean_path) {
  bool is_absolute = IsAbsolutePath(unclean_path);
  std::vector<StringPiece> parts;
  size_t start = 0;
  while (start <= unclean_path.size()) {
    size_t slash = unclean_path.find('/', start);
    size_t end = slash == StringPiece::npos ? unclean_path.size() : slash;
    StringPiece part = unclean_path.substr(start, end - start);
    start = end + 1;
    if (part.empty() || part == ".") continue;
    if (part == "..") {
      if (!parts.empty() && parts.back() != "..") {
        parts.pop_back();
        continue;
      }
      if (is_absolute) continue;  // above the root is the root
    }
    parts.push_back(part);
  }
  string result = is_absolute ? "/" : "";
  for (size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += '/';
    result.append(parts[i].data(), parts[i].size());
  }
  return result.empty() ? "." : result;
}

void ParseURI(StringPiece uri, StringPiece* scheme, StringPiece* host, StringPiece* path) {
  size_t n = 0;
  while (n < uri.size() && IsSchemeCharacter(uri[n], n == 0)) ++n;
  StringPiece rest = uri.substr(n);
  if (n == 0 || !rest.starts_with("://")) {
    *scheme = StringPiece(uri.data(), 0);
    *host = StringPiece(uri.data(), 0);
    *path = uri;
    return;
  }
  *scheme = uri.substr(0, n);
  rest.remove_prefix(3);
  size_t slash = rest.find('/');
  if (slash == StringPiece::npos) {
    *host = rest;
    *path = StringPiece(rest.data() + rest.size(), 0);
  } else {
    *host = rest.substr(0, slash);
    *path = rest.substr(slash);
  }
}

string CreateURI(StringPiece scheme, StringPiece host, StringPiece path) {
  if (scheme.empty()) return string(path);
  return strings::StrCat(scheme, "://", host, path);
}

string GetTempFilename(const string& extension) {
  const char* const dirs[] = {getenv("TEST_TMPDIR"), getenv("TMPDIR"), getenv("TMP"), "/tmp"};
  for (const char* dir : dirs) {
    if (dir == nullptr || dir[0] == '\0' || access(dir, W_OK) != 0) continue;
    string name = strings::StrCat(dir, "/tmp_file_tensorflow_XXXXXX");
    if (!extension.empty()) strings::StrAppend(&name, ".", extension);
    int suffix = extension.empty() ? 0 : static_cast<int>(extension.size()) + 1;
    int fd = mkstemps(&name[0], suffix);
    if (fd < 0) LOG(FATAL) << "Failed to create temporary file " << name;
    if (close(fd) != 0) LOG(FATAL) << "close() failed: " << name;
    return name;
  }
  LOG(FATAL) << "No temp directory found.";
}

}  // namespace io
}  // namespace tensorflow
