// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace eager::rewriter {
namespace {

// The folder itself is locked: nothing is left behind in it. False with errno set.
bool LockOpenFolder(int descriptor, int mode, const std::function<void()>& before_waiting) {
  int result = flock(descriptor, mode | LOCK_NB);
  if (result != 0 && errno == EWOULDBLOCK) {
    before_waiting();
    do {
      result = flock(descriptor, mode);
    } while (result != 0 && errno == EINTR);
  }
  return result == 0;
}

}  // namespace

FolderLock::FolderLock(FolderLock&& other) noexcept : descriptors_(std::move(other.descriptors_)) {
  other.descriptors_.clear();
}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
  std::swap(descriptors_, other.descriptors_);
  return *this;
}

FolderLock::~FolderLock() {
  for (const int descriptor : descriptors_) close(descriptor);
}

llvm::Expected<FolderLock> FolderLock::Take(const std::string& folder,
                                            const std::function<void(const std::string& locked)>& say_waiting) {
  const auto failed = [&] {
    return llvm::createStringError("%s: cannot be locked: %s", folder.c_str(), std::strerror(errno));
  };
  std::error_code error;
  const std::filesystem::path path = std::filesystem::canonical(folder, error);
  if (error) {
    errno = error.value();
    return failed();
  }
  // Downwards in every run, so that no two wait for each other: shared above, alone in the folder.
  FolderLock lock;
  std::filesystem::path current;
  bool is_said = false;
  const auto say_once = [&] {
    if (!std::exchange(is_said, true)) say_waiting(current.string());
  };
  for (const std::filesystem::path& part : path) {
    current /= part;
    const bool is_folder = current == path;
    const int descriptor = open(current.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
      lock.descriptors_.push_back(descriptor);
      if (LockOpenFolder(descriptor, is_folder ? LOCK_EX : LOCK_SH, say_once)) continue;
    }
    if (is_folder) return failed();
  }
  return lock;
}

}  // namespace eager::rewriter
