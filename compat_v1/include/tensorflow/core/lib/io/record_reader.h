// SPDX-License-Identifier: Apache-2.0
// RecordReader: reads TFRecord files and checks them.
#pragma once

#include <memory>

#include "tensorflow/core/lib/core/errors.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/io/zlib_compression_options.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class RandomAccessFile;

namespace io {

class RecordReaderOptions {
 public:
  enum CompressionType { NONE = 0, ZLIB_COMPRESSION = 1 };
  CompressionType compression_type = NONE;
  int64 buffer_size = 0;
  ZlibCompressionOptions zlib_options;

  /// "", "ZLIB" or "GZIP".
  static RecordReaderOptions CreateRecordReaderOptions(const string& compression_type);
};

class RecordReader {
 public:
  static const size_t kHeaderSize = sizeof(uint64) + sizeof(uint32);
  static const size_t kFooterSize = sizeof(uint32);

  struct Stats {
    int64 file_size = -1;
    int64 data_size = -1;
    int64 entries = -1;
  };
  struct Metadata {
    Stats stats;
  };

  /// Does not own `file`, which must live as long.
  explicit RecordReader(RandomAccessFile* file,
                        const RecordReaderOptions& options = RecordReaderOptions());
  virtual ~RecordReader();
  RecordReader(const RecordReader&) = delete;
  void operator=(const RecordReader&) = delete;

  /// The record at `*offset`, which becomes the offset of the next. OUT_OF_RANGE at the end,
  /// DATA_LOSS for a damaged one. In compressed files records are read one after the other.
  Status ReadRecord(uint64* offset, string* record);
  /// Numbers of the whole file; reads it through.
  Status GetMetadata(Metadata* md);

 private:
  class Source;
  Status ReadChecksummed(uint64 offset, size_t n, string* result);

  std::unique_ptr<Source> source_;
  std::unique_ptr<Metadata> cached_metadata_;
};

/// Reads one record after the other.
class SequentialRecordReader {
 public:
  explicit SequentialRecordReader(RandomAccessFile* file,
                                  const RecordReaderOptions& options = RecordReaderOptions());
  virtual ~SequentialRecordReader() = default;
  SequentialRecordReader(const SequentialRecordReader&) = delete;
  void operator=(const SequentialRecordReader&) = delete;

  Status ReadRecord(string* record) { return underlying_.ReadRecord(&offset_, record); }
  uint64 TellOffset() { return offset_; }
  /// Goes forward to the beginning of a record.
  Status SeekOffset(uint64 offset);

 private:
  RecordReader underlying_;
  uint64 offset_ = 0;
};

}  // namespace io
}  // namespace tensorflow
