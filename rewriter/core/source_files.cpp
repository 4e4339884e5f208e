// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/source_files.h"

#include <sys/stat.h>

#include <algorithm>

#include "llvm/Support/MemoryBuffer.h"

namespace eager::rewriter {

llvm::Expected<std::string> ReadFile(const std::string& path) {
  // a pipe would be waited for, a device has no end
  if (struct stat state {}; stat(path.c_str(), &state) == 0 && !S_ISREG(state.st_mode)) {
    return llvm::createStringError("%s: cannot be read: %s", path.c_str(),
                                   S_ISDIR(state.st_mode) ? "it is a folder" : "it is not a file");
  }
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!buffer) {
    return llvm::createStringError(buffer.getError(), "%s: cannot be read: %s", path.c_str(),
                                   buffer.getError().message().c_str());
  }
  return (*buffer)->getBuffer().str();
}

llvm::Expected<const std::string*> SourceFiles::Text(const std::string& file) {
  auto found = texts_.find(file);
  if (found == texts_.end()) {
    llvm::Expected<std::string> text = ReadFile(file);
    if (!text) return text.takeError();
    found = texts_.emplace(file, std::move(*text)).first;
  }
  return &found->second;
}

std::string LineEndOf(const std::string& text) {
  const std::size_t newline = text.find('\n');
  return newline != std::string::npos && newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
}

Position PositionAt(const std::string& text, unsigned offset) {
  const std::size_t end = std::min<std::size_t>(offset, text.size());
  const auto begin = text.begin();
  const auto line = std::count(begin, begin + static_cast<std::ptrdiff_t>(end), '\n');
  const std::size_t line_start = end == 0 ? std::string::npos : text.rfind('\n', end - 1);
  const std::size_t column = line_start == std::string::npos ? end : end - line_start - 1;
  return {static_cast<unsigned>(line + 1), static_cast<unsigned>(column + 1)};
}

}  // namespace eager::rewriter
