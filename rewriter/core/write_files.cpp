// SPDX-License-Identifier: Apache-2.0
// Single files; in-place upgrades are in journal.cpp, trees in mirror_tree.cpp.
#include "rewriter/core/write_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Program.h"
#include "rewriter/core/source_files.h"

namespace eager::rewriter {
namespace fs = std::filesystem;
namespace {

llvm::Error Failed(const std::string& path, const char* what) {
  return llvm::createStringError("%s: %s: %s", path.c_str(), what, std::strerror(errno));
}

// Closes a descriptor at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { Close(); }
  int value() const { return value_; }
  bool Close() {
    const bool is_fine = value_ < 0 || close(value_) == 0;
    value_ = -1;
    return is_fine;
  }

 private:
  int value_;
};

bool WriteAll(int descriptor, const std::string& text) {
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t count = write(descriptor, text.data() + done, text.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

void SyncFolder(const fs::path& folder) {
  Descriptor descriptor(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor.value() >= 0) fsync(descriptor.value());
}

}  // namespace

fs::path BehindLinks(const fs::path& path) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  return error ? path : real;
}

llvm::Error WriteAtomically(const std::string& path, const std::string& text) {
  const fs::path target(path);
  std::error_code error;
  if (target.has_parent_path()) fs::create_directories(target.parent_path(), error);
  if (error) {
    return llvm::createStringError(error, "%s: the folder cannot be made: %s", path.c_str(),
                                   error.message().c_str());
  }
  const fs::path real = BehindLinks(target);
  std::string temporary = (real.parent_path() / ".eagerize-XXXXXX").string();
  Descriptor descriptor(mkostemp(temporary.data(), O_CLOEXEC));
  if (descriptor.value() < 0) return Failed(path, "cannot be written");
  struct stat old_state {};
  const bool exists = stat(real.c_str(), &old_state) == 0;
  const mode_t mask = umask(0);
  umask(mask);
  const mode_t mode = exists ? old_state.st_mode & 07777 : 0666 & ~mask;
  const bool is_written = WriteAll(descriptor.value(), text) &&
                          fchmod(descriptor.value(), mode) == 0 &&
                          fsync(descriptor.value()) == 0 && descriptor.Close();
  if (!is_written || rename(temporary.c_str(), real.c_str()) != 0) {
    llvm::Error failure = Failed(path, "cannot be written");
    unlink(temporary.c_str());
    return failure;
  }
  SyncFolder(real.parent_path());
  return llvm::Error::success();
}

std::string UncommittedChanges(const std::string& root, const std::vector<std::string>& files) {
  const auto git = llvm::sys::findProgramByName("git");
  if (!git || files.empty()) return "";
  llvm::SmallString<128> out;
  if (llvm::sys::fs::createTemporaryFile("eagerize", "status", out)) return "";
  std::vector<llvm::StringRef> arguments = {*git,        "-C", root, "status",
                                            "--porcelain", "--"};
  for (const std::string& file : files) arguments.push_back(file);
  const std::optional<llvm::StringRef> redirects[] = {"", out.str(), ""};
  const int code = llvm::sys::ExecuteAndWait(*git, arguments, std::nullopt, redirects);
  llvm::Expected<std::string> status = ReadFile(out.str().str());
  llvm::sys::fs::remove(out);
  if (!status) {
    llvm::consumeError(status.takeError());
    return "";
  }
  return code == 0 ? *status : "";
}

}  // namespace eager::rewriter
