// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/file_kernels.h"

#include <fcntl.h>
#include <glob.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace eager::kernels {
namespace {

Error FileError(std::string_view op, const std::string& path, int error) {
  const std::string message = StrCat(op, ": ", path, ": ", std::strerror(error));
  switch (error) {
    case ENOENT:
      return NotFound(message);
    case EACCES:
    case EPERM:
    case EROFS:
      return PermissionDenied(message);
    case EISDIR:
    case ENOTDIR:
    case EBUSY:
    case ENOTEMPTY:
      return FailedPrecondition(message);
    case EINVAL:
    case ENAMETOOLONG:
    case ELOOP:
      return InvalidArgument(message);
    case ENOSPC:
    case EDQUOT:
    case EMFILE:
    case ENFILE:
    case ENOMEM:
      return ResourceExhausted(message);
    default:
      return Error(Code::kUnknown, message);
  }
}

// Closes the file when it goes.
class File {
 public:
  File(std::string_view op, const std::string& path, int flags) : op_(op), path_(path) {
    fd_ = open(path.c_str(), flags | O_CLOEXEC, 0666);
    if (fd_ < 0) throw FileError(op, path, errno);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { close(fd_); }

  std::string ReadAll() const {
    std::string text;
    struct stat info;
    if (fstat(fd_, &info) == 0 && info.st_size > 0) text.reserve(static_cast<size_t>(info.st_size));
    char block[1 << 16];
    while (true) {
      const ssize_t n = read(fd_, block, sizeof block);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) throw FileError(op_, path_, errno);
      if (n == 0) return text;
      text.append(block, static_cast<size_t>(n));
    }
  }
  void WriteAll(const std::string& text) const {
    for (size_t at = 0; at < text.size();) {
      const ssize_t n = write(fd_, text.data() + at, text.size() - at);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) throw FileError(op_, path_, errno);
      at += static_cast<size_t>(n);
    }
  }

 private:
  std::string_view op_;
  const std::string& path_;
  int fd_;
};

const std::string& ScalarString(const KernelContext& ctx, int i) {
  const Tensor& t = ctx.input(i);
  if (t.rank() != 0)
    throw InvalidArgument(ctx.op().name, ": ", ctx.op().inputs[i].name,
                          " must be a scalar, has shape ", t.shape());
  return *t.data<std::string>();
}

}  // namespace

void ReadFile(KernelContext& ctx) {
  ctx.SetOutput(0, Tensor(File("ReadFile", ScalarString(ctx, 0), O_RDONLY).ReadAll()));
}

void WriteFile(KernelContext& ctx) {
  const std::string &path = ScalarString(ctx, 0), &text = ScalarString(ctx, 1);
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code error;
  if (!folder.empty()) std::filesystem::create_directories(folder, error);
  if (error) throw FileError("WriteFile", folder.string(), error.value());
  File("WriteFile", path, O_WRONLY | O_CREAT | O_TRUNC).WriteAll(text);
}

void MatchingFiles(KernelContext& ctx) {
  const Tensor& patterns = ctx.input(0);
  if (patterns.rank() > 1)
    throw InvalidArgument("MatchingFiles: pattern must be a scalar or a vector, has shape ",
                          patterns.shape());
  std::vector<std::string> found;
  for (int64_t i = 0; i < patterns.NumElements(); ++i) {
    glob_t matches;
    const std::string& pattern = patterns.data<std::string>()[i];
    const int result = glob(pattern.c_str(), GLOB_NOSORT, nullptr, &matches);
    if (result == 0)
      found.insert(found.end(), matches.gl_pathv, matches.gl_pathv + matches.gl_pathc);
    globfree(&matches);
    if (result == GLOB_NOSPACE)
      throw ResourceExhausted("MatchingFiles: too many files match '", pattern, "'");
  }
  std::sort(found.begin(), found.end());
  ctx.SetOutput(0, Tensor(found));
}

void ReadFileShape(ShapeContext& ctx) {
  ctx.WithRank(0, 0);
  ctx.SetOutput(0, Shape());
}

void MatchingFilesShape(ShapeContext& ctx) { ctx.SetOutput(0, Shape::UnknownOfRank(1)); }

}  // namespace eager::kernels
