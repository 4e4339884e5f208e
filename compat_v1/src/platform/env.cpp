// SPDX-License-Identifier: Apache-2.0
// Env: file functions by scheme, and Env::Default for POSIX.
#include "tensorflow/core/platform/env.h"

#include <dlfcn.h>
#include <errno.h>
#include <fnmatch.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <map>
#include <thread>

#include "platform/posix_file_system.h"
#include "tensorflow/core/lib/io/path.h"

namespace tensorflow {

constexpr uint64 EnvTime::kMicrosToNanos;

namespace {

class SchemeTable : public FileSystemRegistry {
 public:
  Status Register(const string& scheme, Factory factory) override {
    mutex_lock lock(mu_);
    if (!systems_.emplace(scheme, std::unique_ptr<FileSystem>(factory())).second) {
      return errors::AlreadyExists("File factory for ", scheme, " already registered");
    }
    return Status::OK();
  }
  FileSystem* Lookup(const string& scheme) override {
    mutex_lock lock(mu_);
    auto found = systems_.find(scheme);
    return found == systems_.end() ? nullptr : found->second.get();
  }
  Status GetRegisteredFileSystemSchemes(std::vector<string>* schemes) override {
    mutex_lock lock(mu_);
    for (const auto& system : systems_) schemes->push_back(system.first);
    return Status::OK();
  }

 private:
  mutex mu_;
  std::map<string, std::unique_ptr<FileSystem>> systems_;
};

/// Calls `use(file_system)` with the one that `fname` belongs to.
template <typename Use>
Status With(Env* env, const string& fname, Use use) {
  FileSystem* fs;
  TF_RETURN_IF_ERROR(env->GetFileSystemForFile(fname, &fs));
  return use(fs);
}

class PosixThread : public Thread {
 public:
  PosixThread(const string& name, std::function<void()> fn) : thread_(std::move(fn)) {
    pthread_setname_np(thread_.native_handle(), name.substr(0, 15).c_str());
  }
  ~PosixThread() override { thread_.join(); }

 private:
  std::thread thread_;
};

class PosixEnv : public Env {
 public:
  PosixEnv() {
    for (const char* scheme : {"", "file"}) {
      RegisterFileSystem(scheme, [] { return new compat::PosixFileSystem; }).IgnoreError();
    }
  }
  bool MatchPath(const string& path, const string& pattern) override {
    return fnmatch(pattern.c_str(), path.c_str(), FNM_PATHNAME) == 0;
  }
  void SleepForMicroseconds(int64 micros) override {
    std::this_thread::sleep_for(std::chrono::microseconds(micros));
  }
  Thread* StartThread(const ThreadOptions&, const string& name, std::function<void()> fn) override {
    return new PosixThread(name, std::move(fn));
  }
  int32 GetCurrentThreadId() override { return static_cast<int32>(syscall(SYS_gettid)); }
  bool GetCurrentThreadName(string* name) override {
    char buffer[100];
    if (pthread_getname_np(pthread_self(), buffer, sizeof(buffer)) != 0 || buffer[0] == '\0') {
      return false;
    }
    *name = buffer;
    return true;
  }
  void SchedClosure(std::function<void()> closure) override { std::thread(std::move(closure)).detach(); }
  void SchedClosureAfter(int64 micros, std::function<void()> closure) override {
    SchedClosure([this, micros, closure] {
      SleepForMicroseconds(micros);
      closure();
    });
  }
  Status LoadLibrary(const char* library_filename, void** handle) override {
    *handle = dlopen(library_filename, RTLD_NOW | RTLD_LOCAL);
    return *handle != nullptr ? Status::OK() : errors::NotFound(dlerror());
  }
  Status GetSymbolFromLibrary(void* handle, const char* symbol_name, void** symbol) override {
    *symbol = dlsym(handle, symbol_name);
    return *symbol != nullptr ? Status::OK() : errors::NotFound(dlerror());
  }
  string FormatLibraryFileName(const string& name, const string& version) override {
    return version.empty() ? strings::StrCat("lib", name, ".so")
                           : strings::StrCat("lib", name, ".so.", version);
  }
  string GetRunfilesDir() override { return string(io::Dirname(GetExecutablePath())); }

 private:
  void GetLocalTempDirectories(std::vector<string>* list) override {
    list->clear();
    const char* const dirs[] = {getenv("TEST_TMPDIR"), getenv("TMPDIR"), getenv("TMP"), "/tmp"};
  for (const char* dir : dirs) {
      if (dir == nullptr || dir[0] == '\0') continue;
      string path = dir;
      if (path.back() != '/') path += '/';
      if (IsDirectory(path).ok()) {
        list->push_back(path);
        return;
      }
    }
  }
};

}  // namespace

EnvTime* EnvTime::Default() {
  class PosixEnvTime : public EnvTime {
   public:
    uint64 NowNanos() const override {
      struct timespec ts;
      clock_gettime(CLOCK_REALTIME, &ts);
      return static_cast<uint64>(ts.tv_sec) * kSecondsToNanos + static_cast<uint64>(ts.tv_nsec);
    }
  };
  static EnvTime* instance = new PosixEnvTime;
  return instance;
}

Thread::~Thread() {}
EnvWrapper::~EnvWrapper() {}
Env::Env() : file_system_registry_(new SchemeTable) {}

Env* Env::Default() {
  static Env* instance = new PosixEnv;
  return instance;
}

Status Env::GetFileSystemForFile(const string& fname, FileSystem** result) {
  StringPiece scheme, host, path;
  io::ParseURI(fname, &scheme, &host, &path);
  FileSystem* system = file_system_registry_->Lookup(string(scheme));
  if (system == nullptr) {
    string shown = scheme.empty() ? "[local]" : string(scheme);
    return errors::Unimplemented("File system scheme '", shown, "' not implemented (file: '", fname,
                                 "')");
  }
  *result = system;
  return Status::OK();
}
Status Env::GetRegisteredFileSystemSchemes(std::vector<string>* schemes) {
  return file_system_registry_->GetRegisteredFileSystemSchemes(schemes);
}
Status Env::RegisterFileSystem(const string& scheme, FileSystemRegistry::Factory factory) {
  return file_system_registry_->Register(scheme, std::move(factory));
}
Status Env::FlushFileSystemCaches() {
  std::vector<string> schemes;
  TF_RETURN_IF_ERROR(GetRegisteredFileSystemSchemes(&schemes));
  for (const string& scheme : schemes) {
    TF_RETURN_IF_ERROR(With(this, io::CreateURI(scheme, "", ""), [](FileSystem* fs) {
      fs->FlushCaches();
      return Status::OK();
    }));
  }
  return Status::OK();
}

Status Env::NewRandomAccessFile(const string& fname, std::unique_ptr<RandomAccessFile>* result) {
  return With(this, fname, [&](FileSystem* fs) { return fs->NewRandomAccessFile(fname, result); });
}
Status Env::NewWritableFile(const string& fname, std::unique_ptr<WritableFile>* result) {
  return With(this, fname, [&](FileSystem* fs) { return fs->NewWritableFile(fname, result); });
}
Status Env::NewAppendableFile(const string& fname, std::unique_ptr<WritableFile>* result) {
  return With(this, fname, [&](FileSystem* fs) { return fs->NewAppendableFile(fname, result); });
}
Status Env::NewReadOnlyMemoryRegionFromFile(const string& fname,
                                            std::unique_ptr<ReadOnlyMemoryRegion>* result) {
  return With(this, fname,
              [&](FileSystem* fs) { return fs->NewReadOnlyMemoryRegionFromFile(fname, result); });
}
Status Env::FileExists(const string& fname) {
  return With(this, fname, [&](FileSystem* fs) { return fs->FileExists(fname); });
}
bool Env::FilesExist(const std::vector<string>& files, std::vector<Status>* status) {
  bool all = true;
  for (const string& file : files) {
    Status s = FileExists(file);
    all = all && s.ok();
    if (status != nullptr) status->push_back(s);
  }
  return all;
}
Status Env::GetChildren(const string& dir, std::vector<string>* result) {
  return With(this, dir, [&](FileSystem* fs) { return fs->GetChildren(dir, result); });
}
Status Env::GetMatchingPaths(const string& pattern, std::vector<string>* results) {
  return With(this, pattern, [&](FileSystem* fs) { return fs->GetMatchingPaths(pattern, results); });
}
Status Env::DeleteFile(const string& fname) {
  return With(this, fname, [&](FileSystem* fs) { return fs->DeleteFile(fname); });
}
Status Env::DeleteRecursively(const string& dirname, int64* undeleted_files, int64* undeleted_dirs) {
  return With(this, dirname, [&](FileSystem* fs) {
    return fs->DeleteRecursively(dirname, undeleted_files, undeleted_dirs);
  });
}
Status Env::RecursivelyCreateDir(const string& dirname) {
  return With(this, dirname, [&](FileSystem* fs) { return fs->RecursivelyCreateDir(dirname); });
}
Status Env::CreateDir(const string& dirname) {
  return With(this, dirname, [&](FileSystem* fs) { return fs->CreateDir(dirname); });
}
Status Env::DeleteDir(const string& dirname) {
  return With(this, dirname, [&](FileSystem* fs) { return fs->DeleteDir(dirname); });
}
Status Env::Stat(const string& fname, FileStatistics* stat) {
  return With(this, fname, [&](FileSystem* fs) { return fs->Stat(fname, stat); });
}
Status Env::IsDirectory(const string& fname) {
  return With(this, fname, [&](FileSystem* fs) { return fs->IsDirectory(fname); });
}
Status Env::GetFileSize(const string& fname, uint64* file_size) {
  return With(this, fname, [&](FileSystem* fs) { return fs->GetFileSize(fname, file_size); });
}
Status Env::RenameFile(const string& src, const string& target) {
  FileSystem* src_fs;
  FileSystem* target_fs;
  TF_RETURN_IF_ERROR(GetFileSystemForFile(src, &src_fs));
  TF_RETURN_IF_ERROR(GetFileSystemForFile(target, &target_fs));
  if (src_fs != target_fs) {
    return errors::Unimplemented("Renaming ", src, " to ", target, " not implemented");
  }
  return src_fs->RenameFile(src, target);
}
Status Env::CopyFile(const string& src, const string& target) {
  FileSystem* src_fs;
  FileSystem* target_fs;
  TF_RETURN_IF_ERROR(GetFileSystemForFile(src, &src_fs));
  TF_RETURN_IF_ERROR(GetFileSystemForFile(target, &target_fs));
  return src_fs == target_fs ? src_fs->CopyFile(src, target)
                             : FileSystemCopyFile(src_fs, src, target_fs, target);
}

string Env::GetExecutablePath() {
  char path[4096];
  ssize_t length = ::readlink("/proc/self/exe", path, sizeof(path) - 1);
  return length < 0 ? string() : string(path, static_cast<size_t>(length));
}

bool Env::LocalTempFilename(string* filename) {
  std::vector<string> dirs;
  GetLocalTempDirectories(&dirs);
  for (const string& dir : dirs) {
    *filename = io::JoinPath(dir, "tempfile-");
    if (CreateUniqueFileName(filename, "")) return true;
  }
  return false;
}

bool Env::CreateUniqueFileName(string* prefix, const string& suffix) {
  static std::atomic<int> counter{0};
  strings::StrAppend(prefix, strings::Hex(static_cast<uint64>(GetCurrentThreadId())), "-", getpid(), "-",
                     strings::Hex(NowMicros()), "-", counter++, suffix);
  return !FileExists(*prefix).ok();
}

int setenv(const char* name, const char* value, int overwrite) {
  return ::setenv(name, value, overwrite);
}
int unsetenv(const char* name) { return ::unsetenv(name); }

}  // namespace tensorflow
