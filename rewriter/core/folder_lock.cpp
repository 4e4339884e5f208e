// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace eager::rewriter {

FolderLock::FolderLock(FolderLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

FolderLock::~FolderLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

llvm::Expected<FolderLock> FolderLock::Take(const std::string& folder, const std::function<void()>& say_waiting) {
  FolderLock lock;
  lock.descriptor_ = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  // the folder itself is locked: nothing is left behind in it
  int result = lock.descriptor_ < 0 ? -1 : flock(lock.descriptor_, LOCK_EX | LOCK_NB);
  if (result != 0 && lock.descriptor_ >= 0 && errno == EWOULDBLOCK) {
    say_waiting();
    do {
      result = flock(lock.descriptor_, LOCK_EX);
    } while (result != 0 && errno == EINTR);
  }
  if (result != 0) return llvm::createStringError("%s: cannot be locked: %s", folder.c_str(), std::strerror(errno));
  return lock;
}

}  // namespace eager::rewriter
