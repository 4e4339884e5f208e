// SPDX-License-Identifier: Apache-2.0
#include "rewriter/core/compiler.h"

#include <signal.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <set>

#include "clang/Driver/Options.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/thread.h"

namespace eager::rewriter {
namespace {

constexpr std::uint64_t kLargestFile = 256u << 20;
// Only what is touched takes memory. Expressions nest deep in generated code.
constexpr unsigned kStack = 256u << 20;
constexpr std::size_t kSignalStack = 256u << 10;

// Indices of the flags that the driver does not know.
std::set<std::size_t> UnknownIndices(const std::vector<std::string>& arguments) {
  std::vector<const char*> words;
  for (std::size_t i = 1; i < arguments.size(); ++i) words.push_back(arguments[i].c_str());
  unsigned missing_index = 0;
  unsigned missing_count = 0;
  const llvm::opt::InputArgList parsed = clang::driver::getDriverOptTable().ParseArgs(
      words, missing_index, missing_count, llvm::opt::Visibility(clang::driver::options::ClangOption));
  std::set<std::size_t> unknown;
  for (const llvm::opt::Arg* argument : parsed.filtered(clang::driver::options::OPT_UNKNOWN)) {
    unknown.insert(argument->getIndex() + 1);
  }
  return unknown;
}

class FilesOnlySystem : public llvm::vfs::ProxyFileSystem {
 public:
  using ProxyFileSystem::ProxyFileSystem;

  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine& path) override {
    const llvm::ErrorOr<llvm::vfs::Status> status = getUnderlyingFS().status(path);
    if (!status) return status.getError();
    if (status->isDirectory()) return std::make_error_code(std::errc::is_a_directory);
    if (!status->isRegularFile()) return std::make_error_code(std::errc::no_such_file_or_directory);
    if (status->getSize() > kLargestFile) return std::make_error_code(std::errc::file_too_large);
    return getUnderlyingFS().openFileForRead(path);
  }
};

// LLVM's handlers, on a stack of their own: the one that overflowed is of no use to them.
void EnableRecovery() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::CrashRecoveryContext::Enable();
    for (const int number : {SIGSEGV, SIGBUS}) {
      struct sigaction action {};
      sigaction(number, nullptr, &action);
      action.sa_flags |= SA_ONSTACK;
      sigaction(number, &action, nullptr);
    }
  });
}

}  // namespace

std::vector<std::string> UnknownFlags(const std::vector<std::string>& arguments) {
  std::vector<std::string> flags;
  for (const std::size_t i : UnknownIndices(arguments)) flags.push_back(arguments[i]);
  return flags;
}

std::vector<std::string> KnownArguments(const std::vector<std::string>& arguments) {
  const std::set<std::size_t> unknown = UnknownIndices(arguments);
  std::vector<std::string> known;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!unknown.contains(i)) known.push_back(arguments[i]);
  }
  return known;
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FilesOnly() {
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> disk(llvm::vfs::createPhysicalFileSystem().release());
  return llvm::makeIntrusiveRefCnt<FilesOnlySystem>(disk);
}

bool RunGuarded(const std::function<void()>& work) {
  EnableRecovery();
  std::vector<char> signal_stack(kSignalStack);
  bool is_back = false;
  llvm::thread thread(std::optional<unsigned>(kStack), [&] {
    stack_t stack{};
    stack.ss_sp = signal_stack.data();
    stack.ss_size = signal_stack.size();
    stack_t before{};
    sigaltstack(&stack, &before);
    llvm::CrashRecoveryContext context;
    is_back = context.RunSafely(work);
    sigaltstack(&before, nullptr);  // also after a crash: who owned it before expects it at the thread's end
  });
  thread.join();
  return is_back;
}

}  // namespace eager::rewriter
