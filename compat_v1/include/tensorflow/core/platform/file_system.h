// SPDX-License-Identifier: Apache-2.0
// Files and file systems, as Env offers them and as programs may add them.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/platform/file_statistics.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/platform.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class RandomAccessFile;
class ReadOnlyMemoryRegion;
class WritableFile;

/// What a kind of storage can do. Thread-safe.
class FileSystem {
 public:
  FileSystem() {}
  virtual ~FileSystem();

  virtual Status NewRandomAccessFile(const string& fname,
                                     std::unique_ptr<RandomAccessFile>* result) = 0;
  virtual Status NewWritableFile(const string& fname, std::unique_ptr<WritableFile>* result) = 0;
  virtual Status NewAppendableFile(const string& fname, std::unique_ptr<WritableFile>* result) = 0;
  virtual Status NewReadOnlyMemoryRegionFromFile(const string& fname,
                                                 std::unique_ptr<ReadOnlyMemoryRegion>* result) = 0;
  virtual Status FileExists(const string& fname) = 0;
  virtual bool FilesExist(const std::vector<string>& files, std::vector<Status>* status);
  virtual Status GetChildren(const string& dir, std::vector<string>* result) = 0;
  virtual Status GetMatchingPaths(const string& pattern, std::vector<string>* results) = 0;
  virtual Status Stat(const string& fname, FileStatistics* stat) = 0;
  virtual Status DeleteFile(const string& fname) = 0;
  virtual Status CreateDir(const string& dirname) = 0;
  virtual Status RecursivelyCreateDir(const string& dirname);
  virtual Status DeleteDir(const string& dirname) = 0;
  virtual Status DeleteRecursively(const string& dirname, int64* undeleted_files,
                                   int64* undeleted_dirs);
  virtual Status GetFileSize(const string& fname, uint64* file_size) = 0;
  virtual Status RenameFile(const string& src, const string& target) = 0;
  virtual Status CopyFile(const string& src, const string& target);
  virtual string TranslateName(const string& name) const;
  virtual Status IsDirectory(const string& fname);
  virtual void FlushCaches();
};

/// A file read at any position. Thread-safe.
class RandomAccessFile {
 public:
  RandomAccessFile() {}
  virtual ~RandomAccessFile();
  RandomAccessFile(const RandomAccessFile&) = delete;
  void operator=(const RandomAccessFile&) = delete;

  virtual Status Name(StringPiece* result) const;
  /// Up to `n` bytes from `offset`; `*result` may lie in `scratch`. OUT_OF_RANGE if fewer were there.
  virtual Status Read(uint64 offset, size_t n, StringPiece* result, char* scratch) const = 0;
};

/// A file written from front to back.
class WritableFile {
 public:
  WritableFile() {}
  virtual ~WritableFile();
  WritableFile(const WritableFile&) = delete;
  void operator=(const WritableFile&) = delete;

  virtual Status Append(StringPiece data) = 0;
  virtual Status Close() = 0;
  virtual Status Flush() = 0;
  virtual Status Name(StringPiece* result) const;
  virtual Status Sync() = 0;
  virtual Status Tell(int64* position);
};

/// A file mapped into memory.
class ReadOnlyMemoryRegion {
 public:
  ReadOnlyMemoryRegion() {}
  virtual ~ReadOnlyMemoryRegion() = default;
  virtual const void* data() = 0;
  virtual uint64 length() = 0;
};

/// File systems by the scheme of a name, such as "hdfs" of hdfs://host/path.
class FileSystemRegistry {
 public:
  typedef std::function<FileSystem*()> Factory;

  virtual ~FileSystemRegistry();
  virtual Status Register(const string& scheme, Factory factory) = 0;
  virtual FileSystem* Lookup(const string& scheme) = 0;
  virtual Status GetRegisteredFileSystemSchemes(std::vector<string>* schemes) = 0;
};

}  // namespace tensorflow
