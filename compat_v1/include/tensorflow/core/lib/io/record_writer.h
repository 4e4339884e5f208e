// SPDX-License-Identifier: Apache-2.0
// RecordWriter: TFRecord files, each record with its length and masked CRC-32C checksums.
#pragma once

#include <memory>

#include "tensorflow/core/lib/core/coding.h"
#include "tensorflow/core/lib/core/status.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/hash/crc32c.h"
#include "tensorflow/core/lib/io/zlib_compression_options.h"
#include "tensorflow/core/platform/macros.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

class WritableFile;

namespace io {

class RecordWriterOptions {
 public:
  enum CompressionType { NONE = 0, ZLIB_COMPRESSION = 1 };
  CompressionType compression_type = NONE;
  ZlibCompressionOptions zlib_options;

  /// "" , "ZLIB" or "GZIP".
  static RecordWriterOptions CreateRecordWriterOptions(const string& compression_type);
};

class RecordWriter {
 public:
  /// A record is: 8 bytes of length, 4 of the length's checksum, the data, 4 of its checksum.
  static const size_t kHeaderSize = sizeof(uint64) + sizeof(uint32);
  static const size_t kFooterSize = sizeof(uint32);

  /// Does not own `dest`, which must live as long.
  RecordWriter(WritableFile* dest, const RecordWriterOptions& options = RecordWriterOptions());
  /// Closes.
  ~RecordWriter();
  RecordWriter(const RecordWriter&) = delete;
  void operator=(const RecordWriter&) = delete;

  Status WriteRecord(StringPiece slice);
  /// Hands what was written on to the file.
  Status Flush();
  /// Writes what is left; the file stays open.
  Status Close();

  static void PopulateHeader(char* header, const char* data, size_t n);
  static void PopulateFooter(char* footer, const char* data, size_t n);

 private:
  class Compressor;
  Status Append(StringPiece data);

  WritableFile* dest_;
  RecordWriterOptions options_;
  std::unique_ptr<Compressor> compressor_;
};

}  // namespace io
}  // namespace tensorflow
