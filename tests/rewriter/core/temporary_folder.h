// SPDX-License-Identifier: Apache-2.0
// A folder that lives as long as a test, with short ways to fill and read it.
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

namespace eager::rewriter {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    llvm::SmallString<128> path;
    if (llvm::sys::fs::createUniqueDirectory("eagerize-test", path)) std::abort();
    path_ = std::filesystem::canonical(path.str().str()).string();
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }

  const std::string& path() const { return path_; }
  std::string Path(const std::string& name) const { return path_ + "/" + name; }

  std::string Write(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = Path(name);
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }
  std::string Read(const std::string& name) const {
    std::ifstream in(Path(name), std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  }
  bool Has(const std::string& name) const { return std::filesystem::exists(Path(name)); }

 private:
  std::string path_;
};

}  // namespace eager::rewriter
