// SPDX-License-Identifier: Apache-2.0
#include "rewriter/tool/terminal.h"

#include <unistd.h>

#include <iostream>

namespace eager::rewriter {

Progress::Progress(std::string what, bool is_quiet)
    : what_(std::move(what)), is_shown_(!is_quiet && isatty(STDERR_FILENO) != 0) {}

Progress::~Progress() {
  if (is_dirty_) std::cerr << "\r\x1b[K" << std::flush;
}

void Progress::Show(unsigned done, unsigned total, const std::string& item) {
  if (!is_shown_) return;
  is_dirty_ = true;
  std::cerr << "\r\x1b[K" << what_ << " [" << done << "/" << total << "] " << item << std::flush;
}

void PrintError(const std::string& text) { std::cerr << "eagerize: " << text << "\n"; }

void PrintError(llvm::Error error) { PrintError(llvm::toString(std::move(error))); }

void PrintWaiting(const std::string& folder) { PrintError("another run writes into " + folder + ": waiting for it"); }

}  // namespace eager::rewriter
