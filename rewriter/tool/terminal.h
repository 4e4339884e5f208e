// SPDX-License-Identifier: Apache-2.0
// Progress and errors on standard error; progress only when a person is watching.
#pragma once

#include <string>

#include "llvm/Support/Error.h"

namespace eager::rewriter {

/// One line that is overwritten while work goes on. Prints nothing unless standard error is a
/// terminal.
class Progress {
 public:
  Progress(std::string what, bool is_quiet);
  ~Progress();
  void Show(unsigned done, unsigned total, const std::string& item);

 private:
  std::string what_;
  bool is_shown_;
  bool is_dirty_ = false;
};

/// Prints "eagerize: text" to standard error.
void PrintError(const std::string& text);
void PrintError(llvm::Error error);

/// Prints why the command stands still: another run holds the lock of this folder.
void PrintWaiting(const std::string& folder);

}  // namespace eager::rewriter
