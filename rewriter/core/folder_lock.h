// SPDX-License-Identifier: Apache-2.0
// Keeps two runs from writing into one folder, or one into the other's subfolder, at the same time.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "llvm/Support/Error.h"

namespace eager::rewriter {

/// Held until it is destroyed, or the process ends in whatever way.
class FolderLock {
 public:
  FolderLock() = default;
  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&& other) noexcept;
  ~FolderLock();

  /// Waits while another run holds the lock of `folder`, which exists, of one above or of one below
  /// it; `say_waiting` is told once which of them. Errors: the folder cannot be opened, or its file
  /// system has no locks. Folders above it that cannot be opened or locked are left out.
  static llvm::Expected<FolderLock> Take(const std::string& folder, const std::function<void(const std::string& locked)>& say_waiting);

 private:
  std::vector<int> descriptors_;
};

}  // namespace eager::rewriter
