// SPDX-License-Identifier: Apache-2.0
// The file system of the machine, for names without a scheme and with file://.
#pragma once

#include "tensorflow/core/platform/file_system.h"

namespace tensorflow {
namespace compat {

class PosixFileSystem : public FileSystem {
 public:
  Status NewRandomAccessFile(const string& fname, std::unique_ptr<RandomAccessFile>* result) override;
  Status NewWritableFile(const string& fname, std::unique_ptr<WritableFile>* result) override;
  Status NewAppendableFile(const string& fname, std::unique_ptr<WritableFile>* result) override;
  Status NewReadOnlyMemoryRegionFromFile(const string& fname,
                                         std::unique_ptr<ReadOnlyMemoryRegion>* result) override;
  Status FileExists(const string& fname) override;
  Status GetChildren(const string& dir, std::vector<string>* result) override;
  Status GetMatchingPaths(const string& pattern, std::vector<string>* results) override;
  Status Stat(const string& fname, FileStatistics* stat) override;
  Status DeleteFile(const string& fname) override;
  Status CreateDir(const string& dirname) override;
  Status DeleteDir(const string& dirname) override;
  Status GetFileSize(const string& fname, uint64* file_size) override;
  Status RenameFile(const string& src, const string& target) override;
};

/// The Status for an errno: NOT_FOUND for ENOENT, and so on.
Status IOError(const string& context, int err_number);

}  // namespace compat
}  // namespace tensorflow
