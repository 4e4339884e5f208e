// SPDX-License-Identifier: Apache-2.0
// The file system of the machine.
#include "platform/posix_file_system.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "tensorflow/core/lib/io/path.h"

namespace tensorflow {
namespace compat {
namespace {

error::Code CodeOf(int err_number) {
  switch (err_number) {
    case ENOENT: case ENXIO: case ESRCH: return error::NOT_FOUND;
    case EEXIST: case ENOTUNIQ: return error::ALREADY_EXISTS;
    case EPERM: case EACCES: case EROFS: return error::PERMISSION_DENIED;
    case EINVAL: case ENAMETOOLONG: case ENOTTY: case ESPIPE: case E2BIG: case EILSEQ:
      return error::INVALID_ARGUMENT;
    case ENOTEMPTY: case EISDIR: case ENOTDIR: case EBADF: case EBUSY: case EPIPE: case ETXTBSY:
      return error::FAILED_PRECONDITION;
    case ENOSPC: case EMFILE: case EMLINK: case ENFILE: case ENOMEM: case EDQUOT:
      return error::RESOURCE_EXHAUSTED;
    case EFBIG: case EOVERFLOW: case ERANGE: return error::OUT_OF_RANGE;
    case ENOSYS: case ENOTSUP: case EXDEV: return error::UNIMPLEMENTED;
    case EAGAIN: case EINTR: case ENODEV: return error::UNAVAILABLE;
    case ETIMEDOUT: return error::DEADLINE_EXCEEDED;
    case ECANCELED: return error::CANCELLED;
    default: return error::UNKNOWN;
  }
}

class PosixRandomAccessFile : public RandomAccessFile {
 public:
  PosixRandomAccessFile(const string& fname, int fd) : filename_(fname), fd_(fd) {}
  ~PosixRandomAccessFile() override { ::close(fd_); }

  Status Name(StringPiece* result) const override {
    *result = filename_;
    return Status::OK();
  }
  Status Read(uint64 offset, size_t n, StringPiece* result, char* scratch) const override {
    Status s;
    char* dst = scratch;
    while (n > 0) {
      ssize_t r = ::pread(fd_, dst, n, static_cast<off_t>(offset));
      if (r > 0) {
        dst += r;
        n -= static_cast<size_t>(r);
        offset += static_cast<uint64>(r);
      } else if (r == 0) {
        s = Status(error::OUT_OF_RANGE, "Read less bytes than requested");
        break;
      } else if (errno != EINTR && errno != EAGAIN) {
        s = IOError(filename_, errno);
        break;
      }
    }
    *result = StringPiece(scratch, static_cast<size_t>(dst - scratch));
    return s;
  }

 private:
  string filename_;
  int fd_;
};

class PosixWritableFile : public WritableFile {
 public:
  PosixWritableFile(const string& fname, FILE* f) : filename_(fname), file_(f) {}
  ~PosixWritableFile() override {
    if (file_ != nullptr) ::fclose(file_);
  }
  Status Append(StringPiece data) override {
    if (file_ == nullptr) return Closed();
    if (::fwrite(data.data(), 1, data.size(), file_) != data.size()) return IOError(filename_, errno);
    return Status::OK();
  }
  Status Close() override {
    if (file_ == nullptr) return Closed();
    Status result;
    if (::fclose(file_) != 0) result = IOError(filename_, errno);
    file_ = nullptr;
    return result;
  }
  Status Flush() override {
    if (file_ == nullptr) return Closed();
    return ::fflush(file_) == 0 ? Status::OK() : IOError(filename_, errno);
  }
  Status Sync() override {
    TF_RETURN_IF_ERROR(Flush());
    return ::fsync(::fileno(file_)) == 0 ? Status::OK() : IOError(filename_, errno);
  }
  Status Name(StringPiece* result) const override {
    *result = filename_;
    return Status::OK();
  }
  Status Tell(int64* position) override {
    if (file_ == nullptr) return Closed();
    *position = ::ftell(file_);
    return *position == -1 ? IOError(filename_, errno) : Status::OK();
  }

 private:
  Status Closed() const { return errors::FailedPrecondition(filename_, " is already closed"); }
  string filename_;
  FILE* file_;
};

class PosixReadOnlyMemoryRegion : public ReadOnlyMemoryRegion {
 public:
  PosixReadOnlyMemoryRegion(void* address, uint64 length) : address_(address), length_(length) {}
  ~PosixReadOnlyMemoryRegion() override {
    if (length_ > 0) ::munmap(address_, length_);
  }
  const void* data() override { return address_; }
  uint64 length() override { return length_; }

 private:
  void* const address_;
  const uint64 length_;
};

Status OpenStream(const string& fname, const string& path, const char* mode,
                  std::unique_ptr<WritableFile>* result) {
  FILE* f = ::fopen(path.c_str(), mode);
  if (f == nullptr) return IOError(fname, errno);
  result->reset(new PosixWritableFile(path, f));
  return Status::OK();
}

bool HasPattern(const string& name) { return name.find_first_of("*?[\\") != string::npos; }

}  // namespace

Status IOError(const string& context, int err_number) {
  return Status(CodeOf(err_number), strings::StrCat(context, "; ", std::strerror(err_number)));
}

Status PosixFileSystem::NewRandomAccessFile(const string& fname,
                                            std::unique_ptr<RandomAccessFile>* result) {
  string path = TranslateName(fname);
  int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return IOError(fname, errno);
  result->reset(new PosixRandomAccessFile(path, fd));
  return Status::OK();
}

Status PosixFileSystem::NewWritableFile(const string& fname, std::unique_ptr<WritableFile>* result) {
  return OpenStream(fname, TranslateName(fname), "w", result);
}
Status PosixFileSystem::NewAppendableFile(const string& fname,
                                          std::unique_ptr<WritableFile>* result) {
  return OpenStream(fname, TranslateName(fname), "a", result);
}

Status PosixFileSystem::NewReadOnlyMemoryRegionFromFile(
    const string& fname, std::unique_ptr<ReadOnlyMemoryRegion>* result) {
  string path = TranslateName(fname);
  int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return IOError(fname, errno);
  struct stat st;
  Status s;
  if (::fstat(fd, &st) != 0) {
    s = IOError(fname, errno);
  } else if (st.st_size == 0) {
    result->reset(new PosixReadOnlyMemoryRegion(nullptr, 0));
  } else {
    size_t length = static_cast<size_t>(st.st_size);
    void* address = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE, fd, 0);
    if (address == MAP_FAILED) {
      s = IOError(fname, errno);
    } else {
      result->reset(new PosixReadOnlyMemoryRegion(address, length));
    }
  }
  ::close(fd);
  return s;
}

Status PosixFileSystem::FileExists(const string& fname) {
  if (::access(TranslateName(fname).c_str(), F_OK) == 0) return Status::OK();
  return errors::NotFound(fname, " not found");
}

Status PosixFileSystem::GetChildren(const string& dir, std::vector<string>* result) {
  result->clear();
  DIR* d = ::opendir(TranslateName(dir).c_str());
  if (d == nullptr) return IOError(dir, errno);
  while (dirent* entry = ::readdir(d)) {
    StringPiece name = entry->d_name;
    if (name != "." && name != "..") result->push_back(string(name));
  }
  ::closedir(d);
  return Status::OK();
}

Status PosixFileSystem::GetMatchingPaths(const string& pattern, std::vector<string>* results) {
  results->clear();
  // Walks down the parts of the pattern; a star does not match a slash.
  std::vector<string> parts = str_util::Split(TranslateName(pattern), '/', str_util::SkipEmpty());
  std::vector<string> found = {pattern.empty() || pattern[0] != '/' ? "" : "/"};
  if (pattern.find("://") != string::npos) found = {"/"};
  for (const string& part : parts) {
    std::vector<string> next;
    for (const string& folder : found) {
      if (!HasPattern(part)) {
        string path = io::JoinPath(folder, part);
        if (::access(path.c_str(), F_OK) == 0) next.push_back(path);
        continue;
      }
      std::vector<string> children;
      if (!GetChildren(folder.empty() ? "." : folder, &children).ok()) continue;
      for (const string& child : children) {
        if (::fnmatch(part.c_str(), child.c_str(), FNM_PATHNAME) == 0) {
          next.push_back(io::JoinPath(folder, child));
        }
      }
    }
    found = std::move(next);
  }
  std::sort(found.begin(), found.end());
  if (!parts.empty()) *results = std::move(found);
  return Status::OK();
}

Status PosixFileSystem::Stat(const string& fname, FileStatistics* stat) {
  struct stat st;
  if (::stat(TranslateName(fname).c_str(), &st) != 0) return IOError(fname, errno);
  *stat = FileStatistics(st.st_size, st.st_mtim.tv_sec * 1000000000LL + st.st_mtim.tv_nsec,
                         S_ISDIR(st.st_mode));
  return Status::OK();
}

Status PosixFileSystem::DeleteFile(const string& fname) {
  return ::unlink(TranslateName(fname).c_str()) == 0 ? Status::OK() : IOError(fname, errno);
}

Status PosixFileSystem::CreateDir(const string& dirname) {
  string path = TranslateName(dirname);
  if (path.empty()) return errors::AlreadyExists(dirname);
  return ::mkdir(path.c_str(), 0755) == 0 ? Status::OK() : IOError(dirname, errno);
}

Status PosixFileSystem::DeleteDir(const string& dirname) {
  return ::rmdir(TranslateName(dirname).c_str()) == 0 ? Status::OK() : IOError(dirname, errno);
}

Status PosixFileSystem::GetFileSize(const string& fname, uint64* file_size) {
  struct stat st;
  if (::stat(TranslateName(fname).c_str(), &st) != 0) {
    *file_size = 0;
    return IOError(fname, errno);
  }
  *file_size = static_cast<uint64>(st.st_size);
  return Status::OK();
}

Status PosixFileSystem::RenameFile(const string& src, const string& target) {
  int failed = ::rename(TranslateName(src).c_str(), TranslateName(target).c_str());
  return failed == 0 ? Status::OK() : IOError(src, errno);
}

}  // namespace compat
}  // namespace tensorflow
