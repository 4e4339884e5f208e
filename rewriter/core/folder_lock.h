// SPDX-License-Identifier: Apache-2.0
// Keeps two runs from writing into one folder at the same time.
#pragma once

#include <functional>
#include <string>

#include "llvm/Support/Error.h"

namespace eager::rewriter {

/// Held until it is destroyed, or the process ends in whatever way.
class FolderLock {
 public:
  FolderLock() = default;
  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&& other) noexcept;
  ~FolderLock();

  /// Waits while another run holds the lock of `folder`, which exists; `say_waiting` is called once
  /// before. Errors: the folder cannot be opened, or its file system has no locks.
  static llvm::Expected<FolderLock> Take(const std::string& folder, const std::function<void()>& say_waiting);

 private:
  int descriptor_ = -1;
};

}  // namespace eager::rewriter
