// SPDX-License-Identifier: Apache-2.0
// TFRecord files, written and read.
#include <zlib.h>

#include "tensorflow/core/lib/core/coding.h"
#include "tensorflow/core/lib/hash/crc32c.h"
#include "tensorflow/core/lib/io/record_reader.h"
#include "tensorflow/core/lib/io/record_writer.h"
#include "tensorflow/core/platform/env.h"

namespace tensorflow {
namespace io {
namespace {

uint32 MaskedCrc(const char* data, size_t n) { return crc32c::Mask(crc32c::Value(data, n)); }

/// Options of a file by the name of its compression.
template <class Options>
Options OptionsFor(const string& compression_type) {
  Options options;
  if (compression_type == "ZLIB") {
    options.compression_type = Options::ZLIB_COMPRESSION;
    options.zlib_options = ZlibCompressionOptions::DEFAULT();
  } else if (compression_type == "GZIP") {
    options.compression_type = Options::ZLIB_COMPRESSION;
    options.zlib_options = ZlibCompressionOptions::GZIP();
  } else if (!compression_type.empty()) {
    LOG(ERROR) << "Unsupported compression_type:" << compression_type << ". No compression will be used.";
  }
  return options;
}

}  // namespace

constexpr size_t RecordWriter::kHeaderSize;
constexpr size_t RecordWriter::kFooterSize;
constexpr size_t RecordReader::kHeaderSize;
constexpr size_t RecordReader::kFooterSize;

RecordWriterOptions RecordWriterOptions::CreateRecordWriterOptions(const string& compression_type) {
  return OptionsFor<RecordWriterOptions>(compression_type);
}
RecordReaderOptions RecordReaderOptions::CreateRecordReaderOptions(const string& compression_type) {
  return OptionsFor<RecordReaderOptions>(compression_type);
}

/// One stream of zlib into a file.
class RecordWriter::Compressor {
 public:
  Compressor(WritableFile* dest, const ZlibCompressionOptions& options)
      : dest_(dest), output_(static_cast<size_t>(options.output_buffer_size), '\0') {
    int code = deflateInit2(&stream_, options.compression_level, options.compression_method,
                            options.window_bits, options.mem_level, options.compression_strategy);
    CHECK_EQ(code, Z_OK) << "zlib does not take these options";
  }
  ~Compressor() { deflateEnd(&stream_); }

  Status Append(StringPiece data, int flush) {
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
    stream_.avail_in = static_cast<uInt>(data.size());
    do {
      stream_.next_out = reinterpret_cast<Bytef*>(&output_[0]);
      stream_.avail_out = static_cast<uInt>(output_.size());
      int code = deflate(&stream_, flush);
      if (code == Z_STREAM_ERROR) return errors::DataLoss("deflate() failed with error ", code);
      TF_RETURN_IF_ERROR(dest_->Append(StringPiece(output_.data(), output_.size() - stream_.avail_out)));
    } while (stream_.avail_out == 0);
    return Status::OK();
  }

 private:
  WritableFile* dest_;
  string output_;
  z_stream stream_ = {};
};

RecordWriter::RecordWriter(WritableFile* dest, const RecordWriterOptions& options)
    : dest_(dest), options_(options) {
  if (options_.compression_type == RecordWriterOptions::ZLIB_COMPRESSION) {
    compressor_.reset(new Compressor(dest, options_.zlib_options));
  }
}
RecordWriter::~RecordWriter() {
  if (dest_ == nullptr) return;
  Status s = Close();
  if (!s.ok()) LOG(ERROR) << "Could not finish writing file: " << s;
}

void RecordWriter::PopulateHeader(char* header, const char*, size_t n) {
  core::EncodeFixed64(header, n);
  core::EncodeFixed32(header + sizeof(uint64), MaskedCrc(header, sizeof(uint64)));
}
void RecordWriter::PopulateFooter(char* footer, const char* data, size_t n) {
  core::EncodeFixed32(footer, MaskedCrc(data, n));
}

Status RecordWriter::Append(StringPiece data) {
  return compressor_ != nullptr ? compressor_->Append(data, Z_NO_FLUSH) : dest_->Append(data);
}

Status RecordWriter::WriteRecord(StringPiece data) {
  if (dest_ == nullptr) {
    return Status(error::FAILED_PRECONDITION, "Writer not initialized or previously closed");
  }
  char header[kHeaderSize];
  PopulateHeader(header, data.data(), data.size());
  char footer[kFooterSize];
  PopulateFooter(footer, data.data(), data.size());
  TF_RETURN_IF_ERROR(Append(StringPiece(header, sizeof(header))));
  TF_RETURN_IF_ERROR(Append(data));
  return Append(StringPiece(footer, sizeof(footer)));
}

Status RecordWriter::Flush() {
  if (dest_ == nullptr) {
    return Status(error::FAILED_PRECONDITION, "Writer not initialized or previously closed");
  }
  if (compressor_ != nullptr) TF_RETURN_IF_ERROR(compressor_->Append("", Z_SYNC_FLUSH));
  return dest_->Flush();
}

Status RecordWriter::Close() {
  if (dest_ == nullptr) return Status::OK();
  Status s;
  if (compressor_ != nullptr) {
    s = compressor_->Append("", Z_FINISH);
    compressor_.reset();
  }
  dest_ = nullptr;
  return s;
}

/// The bytes of a file as they were before compression.
class RecordReader::Source {
 public:
  Source(RandomAccessFile* file, const RecordReaderOptions& options)
      : file_(file), is_compressed_(options.compression_type != RecordReaderOptions::NONE),
        options_(options) {}
  ~Source() {
    if (has_stream_) inflateEnd(&stream_);
  }

  /// Up to `n` bytes from `offset`; fewer, without an error, at the end.
  Status Read(uint64 offset, size_t n, string* result) {
    return is_compressed_ ? ReadCompressed(offset, n, result) : ReadPlain(offset, n, result);
  }

 private:
  Status ReadPlain(uint64 offset, size_t n, string* result) {
    result->resize(n);
    StringPiece data;
    Status s = file_->Read(offset, n, &data, &(*result)[0]);
    if (!s.ok() && !errors::IsOutOfRange(s)) return s;
    if (data.data() != result->data()) memmove(&(*result)[0], data.data(), data.size());
    result->resize(data.size());
    return Status::OK();
  }

  Status ReadCompressed(uint64 offset, size_t n, string* result) {
    if (!has_stream_ || offset < position_) TF_RETURN_IF_ERROR(Restart());
    string skipped;
    TF_RETURN_IF_ERROR(Inflate(static_cast<size_t>(offset - position_), &skipped));
    return Inflate(n, result);
  }

  Status Restart() {
    if (has_stream_) inflateEnd(&stream_);
    stream_ = {};
    position_ = file_offset_ = 0;
    is_finished_ = false;
    int code = inflateInit2(&stream_, options_.zlib_options.window_bits);
    if (code != Z_OK) return errors::Internal("inflateInit2() failed with error ", code);
    has_stream_ = true;
    return Status::OK();
  }

  Status Inflate(size_t n, string* result) {
    result->resize(n);
    size_t done = 0;
    while (done < n && !is_finished_) {
      if (stream_.avail_in == 0) {
        TF_RETURN_IF_ERROR(ReadPlain(file_offset_, static_cast<size_t>(options_.zlib_options.input_buffer_size), &input_));
        if (input_.empty()) break;
        file_offset_ += input_.size();
        stream_.next_in = reinterpret_cast<Bytef*>(&input_[0]);
        stream_.avail_in = static_cast<uInt>(input_.size());
      }
      stream_.next_out = reinterpret_cast<Bytef*>(&(*result)[done]);
      stream_.avail_out = static_cast<uInt>(n - done);
      int code = inflate(&stream_, Z_SYNC_FLUSH);
      done = n - stream_.avail_out;
      is_finished_ = code == Z_STREAM_END;
      if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) {
        return errors::DataLoss("inflate() failed with error ", code);
      }
    }
    result->resize(done);
    position_ += done;
    return Status::OK();
  }

  RandomAccessFile* file_;
  bool is_compressed_;
  RecordReaderOptions options_;
  z_stream stream_ = {};
  bool has_stream_ = false;
  bool is_finished_ = false;
  string input_;
  uint64 file_offset_ = 0;  // next compressed byte
  uint64 position_ = 0;     // next byte
};

RecordReader::RecordReader(RandomAccessFile* file, const RecordReaderOptions& options)
    : source_(new Source(file, options)) {}
RecordReader::~RecordReader() {}

Status RecordReader::ReadChecksummed(uint64 offset, size_t n, string* result) {
  if (n >= kuint64max - sizeof(uint32)) return errors::DataLoss("record size too large");
  TF_RETURN_IF_ERROR(source_->Read(offset, n + sizeof(uint32), result));
  if (result->size() != n + sizeof(uint32)) {
    if (result->empty()) return errors::OutOfRange("eof");
    return errors::DataLoss("truncated record at ", offset);
  }
  uint32 masked_crc = core::DecodeFixed32(result->data() + n);
  if (crc32c::Unmask(masked_crc) != crc32c::Value(result->data(), n)) {
    return errors::DataLoss("corrupted record at ", offset);
  }
  result->resize(n);
  return Status::OK();
}

Status RecordReader::ReadRecord(uint64* offset, string* record) {
  TF_RETURN_IF_ERROR(ReadChecksummed(*offset, sizeof(uint64), record));
  const uint64 length = core::DecodeFixed64(record->data());
  Status s = ReadChecksummed(*offset + kHeaderSize, length, record);
  if (!s.ok()) {
    return errors::IsOutOfRange(s) ? errors::DataLoss("truncated record at ", *offset) : s;
  }
  *offset += kHeaderSize + length + kFooterSize;
  return Status::OK();
}

Status RecordReader::GetMetadata(Metadata* md) {
  if (md == nullptr) return errors::InvalidArgument("Metadata object call with null md");
  if (cached_metadata_ == nullptr) {
    std::unique_ptr<Metadata> metadata(new Metadata);
    int64 data_size = 0, entries = 0;
    uint64 offset = 0;
    string record;
    Status s;
    while ((s = ReadRecord(&offset, &record)).ok()) {
      data_size += static_cast<int64>(record.size());
      ++entries;
    }
    if (!errors::IsOutOfRange(s)) return s;
    metadata->stats.file_size = static_cast<int64>(offset);
    metadata->stats.data_size = data_size;
    metadata->stats.entries = entries;
    cached_metadata_ = std::move(metadata);
  }
  *md = *cached_metadata_;
  return Status::OK();
}

SequentialRecordReader::SequentialRecordReader(RandomAccessFile* file, const RecordReaderOptions& options)
    : underlying_(file, options) {}
Status SequentialRecordReader::SeekOffset(uint64 offset) {
  if (offset < offset_) {
    return errors::InvalidArgument("Trying to seek offset: ", offset,
                                   " which is less than the current offset: ", offset_);
  }
  offset_ = offset;
  return Status::OK();
}

}  // namespace io
}  // namespace tensorflow
