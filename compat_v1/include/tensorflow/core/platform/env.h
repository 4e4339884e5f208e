// SPDX-License-Identifier: Apache-2.0
// Env: files, time, threads and libraries of the operating system; and functions that read and
// write whole files and protocol buffer messages.
#pragma once

#include <stdint.h>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/platform/env_time.h"
#include "tensorflow/core/platform/file_system.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/mutex.h"
#include "tensorflow/core/platform/numa.h"
#include "tensorflow/core/platform/platform.h"
#include "tensorflow/core/platform/protobuf.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class Thread;
struct ThreadOptions;

/// Thread-safe. A program may derive from it (see EnvWrapper).
class Env {
 public:
  Env();
  virtual ~Env() = default;
  Env(const Env&) = delete;
  void operator=(const Env&) = delete;

  /// The environment of the process. Never deleted.
  static Env* Default();

  virtual Status GetFileSystemForFile(const string& fname, FileSystem** result);
  virtual Status GetRegisteredFileSystemSchemes(std::vector<string>* schemes);
  virtual Status RegisterFileSystem(const string& scheme, FileSystemRegistry::Factory factory);
  Status FlushFileSystemCaches();

  /// Opens a file to read. NOT_FOUND if it is not there.
  Status NewRandomAccessFile(const string& fname, std::unique_ptr<RandomAccessFile>* result);
  /// Opens an empty file to write; one of that name is replaced.
  Status NewWritableFile(const string& fname, std::unique_ptr<WritableFile>* result);
  /// Opens a file to write at its end.
  Status NewAppendableFile(const string& fname, std::unique_ptr<WritableFile>* result);
  Status NewReadOnlyMemoryRegionFromFile(const string& fname,
                                         std::unique_ptr<ReadOnlyMemoryRegion>* result);
  /// OK if there is such a file or folder, NOT_FOUND otherwise.
  Status FileExists(const string& fname);
  bool FilesExist(const std::vector<string>& files, std::vector<Status>* status);
  /// Names in a folder, without the folder and without "." and "..".
  Status GetChildren(const string& dir, std::vector<string>* result);
  virtual bool MatchPath(const string& path, const string& pattern) = 0;
  /// Names of files that match a pattern with *, ? and [...].
  virtual Status GetMatchingPaths(const string& pattern, std::vector<string>* results);
  Status DeleteFile(const string& fname);
  Status DeleteRecursively(const string& dirname, int64* undeleted_files, int64* undeleted_dirs);
  Status RecursivelyCreateDir(const string& dirname);
  /// ALREADY_EXISTS if it is there.
  Status CreateDir(const string& dirname);
  Status DeleteDir(const string& dirname);
  Status Stat(const string& fname, FileStatistics* stat);
  /// OK for a folder, FAILED_PRECONDITION for a file, NOT_FOUND.
  Status IsDirectory(const string& fname);
  Status GetFileSize(const string& fname, uint64* file_size);
  Status RenameFile(const string& src, const string& target);
  Status CopyFile(const string& src, const string& target);
  string GetExecutablePath();
  bool LocalTempFilename(string* filename);
  bool CreateUniqueFileName(string* prefix, const string& suffix);

  virtual uint64 NowNanos() const { return env_time_->NowNanos(); }
  virtual uint64 NowMicros() const { return env_time_->NowMicros(); }
  virtual uint64 NowSeconds() const { return env_time_->NowSeconds(); }
  virtual void SleepForMicroseconds(int64 micros) = 0;

  /// Runs `fn` in a thread of its own, which the caller owns; deleting it waits for it.
  virtual Thread* StartThread(const ThreadOptions& thread_options, const string& name,
                              std::function<void()> fn) TF_MUST_USE_RESULT = 0;
  virtual int32 GetCurrentThreadId() = 0;
  virtual bool GetCurrentThreadName(string* name) = 0;
  /// Runs `closure` some time soon in another thread.
  virtual void SchedClosure(std::function<void()> closure) = 0;
  virtual void SchedClosureAfter(int64 micros, std::function<void()> closure) = 0;

  virtual Status LoadLibrary(const char* library_filename, void** handle) = 0;
  virtual Status GetSymbolFromLibrary(void* handle, const char* symbol_name, void** symbol) = 0;
  virtual string FormatLibraryFileName(const string& name, const string& version) = 0;
  virtual string GetRunfilesDir() = 0;

 private:
  virtual void GetLocalTempDirectories(std::vector<string>* list) = 0;

  std::unique_ptr<FileSystemRegistry> file_system_registry_;
  EnvTime* env_time_ = EnvTime::Default();

  friend class EnvWrapper;
};

/// Calls another Env for everything that a derived class does not override.
class EnvWrapper : public Env {
 public:
  explicit EnvWrapper(Env* t) : target_(t) {}
  ~EnvWrapper() override;
  Env* target() const { return target_; }

  Status GetFileSystemForFile(const string& fname, FileSystem** result) override {
    return target_->GetFileSystemForFile(fname, result);
  }
  Status GetRegisteredFileSystemSchemes(std::vector<string>* schemes) override {
    return target_->GetRegisteredFileSystemSchemes(schemes);
  }
  Status RegisterFileSystem(const string& scheme, FileSystemRegistry::Factory factory) override {
    return target_->RegisterFileSystem(scheme, factory);
  }
  bool MatchPath(const string& path, const string& pattern) override {
    return target_->MatchPath(path, pattern);
  }
  uint64 NowMicros() const override { return target_->NowMicros(); }
  void SleepForMicroseconds(int64 micros) override { target_->SleepForMicroseconds(micros); }
  Thread* StartThread(const ThreadOptions& thread_options, const string& name,
                      std::function<void()> fn) override {
    return target_->StartThread(thread_options, name, fn);
  }
  int32 GetCurrentThreadId() override { return target_->GetCurrentThreadId(); }
  bool GetCurrentThreadName(string* name) override { return target_->GetCurrentThreadName(name); }
  void SchedClosure(std::function<void()> closure) override { target_->SchedClosure(closure); }
  void SchedClosureAfter(int64 micros, std::function<void()> closure) override {
    target_->SchedClosureAfter(micros, closure);
  }
  Status LoadLibrary(const char* library_filename, void** handle) override {
    return target_->LoadLibrary(library_filename, handle);
  }
  Status GetSymbolFromLibrary(void* handle, const char* symbol_name, void** symbol) override {
    return target_->GetSymbolFromLibrary(handle, symbol_name, symbol);
  }
  string FormatLibraryFileName(const string& name, const string& version) override {
    return target_->FormatLibraryFileName(name, version);
  }
  string GetRunfilesDir() override { return target_->GetRunfilesDir(); }

 private:
  void GetLocalTempDirectories(std::vector<string>* list) override {
    target_->GetLocalTempDirectories(list);
  }
  Env* target_;
};

/// A running thread. Deleting it waits until it has ended.
class Thread {
 public:
  Thread() {}
  virtual ~Thread();
  Thread(const Thread&) = delete;
  void operator=(const Thread&) = delete;
};

int setenv(const char* name, const char* value, int overwrite);
int unsetenv(const char* name);

struct ThreadOptions {
  size_t stack_size = 0;  ///< 0: the system's choice.
  size_t guard_size = 0;
  int numa_node = port::kNUMANoAffinity;
};

Status FileSystemCopyFile(FileSystem* src_fs, const string& src, FileSystem* target_fs,
                          const string& target);

/// Reads and writes whole files.
Status ReadFileToString(Env* env, const string& fname, string* data);
Status WriteStringToFile(Env* env, const string& fname, const StringPiece& data);

/// Messages in binary form.
Status WriteBinaryProto(Env* env, const string& fname, const ::tensorflow::protobuf::MessageLite& proto);
Status ReadBinaryProto(Env* env, const string& fname, ::tensorflow::protobuf::MessageLite* proto);
/// Messages in text form.
inline Status WriteTextProto(Env*, const string&, const ::tensorflow::protobuf::MessageLite&) {
  return errors::Unimplemented("Can't write text protos with protolite.");
}
Status WriteTextProto(Env* env, const string& fname, const ::tensorflow::protobuf::Message& proto);
inline Status ReadTextProto(Env*, const string&, ::tensorflow::protobuf::MessageLite*) {
  return errors::Unimplemented("Can't parse text protos with protolite.");
}
Status ReadTextProto(Env* env, const string& fname, ::tensorflow::protobuf::Message* proto);
/// A message in either form.
Status ReadTextOrBinaryProto(Env* env, const string& fname, ::tensorflow::protobuf::Message* proto);
Status ReadTextOrBinaryProto(Env* env, const string& fname,
                             ::tensorflow::protobuf::MessageLite* proto);

namespace register_file_system {

template <typename Factory>
struct Register {
  Register(Env* env, const string& scheme) {
    env->RegisterFileSystem(scheme, []() -> FileSystem* { return new Factory; }).IgnoreError();
  }
};

}  // namespace register_file_system
}  // namespace tensorflow

/// Adds a file system for names that begin with `scheme://`.
#define REGISTER_FILE_SYSTEM_ENV(env, scheme, factory) \
  REGISTER_FILE_SYSTEM_UNIQ_HELPER(__COUNTER__, env, scheme, factory)
#define REGISTER_FILE_SYSTEM_UNIQ_HELPER(ctr, env, scheme, factory) \
  REGISTER_FILE_SYSTEM_UNIQ(ctr, env, scheme, factory)
#define REGISTER_FILE_SYSTEM_UNIQ(ctr, env, scheme, factory)                             \
  static ::tensorflow::register_file_system::Register<factory> register_ff##ctr          \
      TF_ATTRIBUTE_UNUSED = ::tensorflow::register_file_system::Register<factory>(env, scheme)
#define REGISTER_FILE_SYSTEM(scheme, factory) \
  REGISTER_FILE_SYSTEM_ENV(::tensorflow::Env::Default(), scheme, factory);
