// SPDX-License-Identifier: Apache-2.0
// Text as a compilation database.
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "rewriter/core/compile_commands.h"
#include "rewriter/core/compiler.h"

using namespace eager::rewriter;

namespace {

// A folder for the database, gone when the program ends.
class Folder {
 public:
  Folder() {
    if (!mkdtemp(path_.data())) std::abort();
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    unlink(Database().c_str());
    rmdir(path_.c_str());
  }
  const std::string& path() const { return path_; }
  std::string Database() const { return path_ + "/compile_commands.json"; }

 private:
  std::string path_ = std::filesystem::temp_directory_path() / "eagerize-fuzz-XXXXXX";
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const Folder folder;
  std::ofstream(folder.Database(), std::ios::binary | std::ios::trunc)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  std::vector<std::string> warnings;
  llvm::Expected<std::vector<CompileCommand>> commands = ReadCompileCommands(folder.path(), warnings);
  if (!commands) {
    if (llvm::toString(commands.takeError()).rfind(folder.Database() + ":", 0) != 0) std::abort();
    return 0;
  }
  for (const CompileCommand& command : *commands) KnownArguments(command.arguments);
  return 0;
}
