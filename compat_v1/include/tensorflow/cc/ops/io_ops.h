// SPDX-License-Identifier: Apache-2.0
// Op classes: io. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// FixedLengthRecordReaderV2() -> reader_handle.
class FixedLengthRecordReader {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs HeaderBytes(int64 x) {
      Attrs ret = *this; ret.header_bytes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FooterBytes(int64 x) {
      Attrs ret = *this; ret.footer_bytes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs HopBytes(int64 x) {
      Attrs ret = *this; ret.hop_bytes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Encoding(StringPiece x) {
      Attrs ret = *this; ret.encoding_ = x; return ret;
    }
    int64 header_bytes_ = 0;
    int64 footer_bytes_ = 0;
    int64 hop_bytes_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
    StringPiece encoding_ = "";
  };
  FixedLengthRecordReader(const ::tensorflow::Scope& scope, int64 record_bytes);
  FixedLengthRecordReader(const ::tensorflow::Scope& scope, int64 record_bytes, const FixedLengthRecordReader::Attrs& attrs);
  operator ::tensorflow::Output() const { return reader_handle; }
  operator ::tensorflow::Input() const { return reader_handle; }
  ::tensorflow::Node* node() const { return reader_handle.node(); }
  static Attrs HeaderBytes(int64 x) { return Attrs().HeaderBytes(x); }
  static Attrs FooterBytes(int64 x) { return Attrs().FooterBytes(x); }
  static Attrs HopBytes(int64 x) { return Attrs().HopBytes(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  static Attrs Encoding(StringPiece x) { return Attrs().Encoding(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output reader_handle;
};

/// IdentityReaderV2() -> reader_handle.
class IdentityReader {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  IdentityReader(const ::tensorflow::Scope& scope);
  IdentityReader(const ::tensorflow::Scope& scope, const IdentityReader::Attrs& attrs);
  operator ::tensorflow::Output() const { return reader_handle; }
  operator ::tensorflow::Input() const { return reader_handle; }
  ::tensorflow::Node* node() const { return reader_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output reader_handle;
};

/// LMDBReader() -> reader_handle.
class LMDBReader {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  LMDBReader(const ::tensorflow::Scope& scope);
  LMDBReader(const ::tensorflow::Scope& scope, const LMDBReader::Attrs& attrs);
  operator ::tensorflow::Output() const { return reader_handle; }
  operator ::tensorflow::Input() const { return reader_handle; }
  ::tensorflow::Node* node() const { return reader_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output reader_handle;
};

/// The names of all files that match one of the patterns (with *, ? and [...]; * does not match /), sorted.
/// Errors: kInvalidArgument unless pattern is a scalar or a vector.
class MatchingFiles {
 public:
  MatchingFiles(const ::tensorflow::Scope& scope, ::tensorflow::Input pattern);
  operator ::tensorflow::Output() const { return filenames; }
  operator ::tensorflow::Input() const { return filenames; }
  ::tensorflow::Node* node() const { return filenames.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output filenames;
};

/// MergeV2Checkpoints(checkpoint_prefixes, destination_prefix) -> nothing.
class MergeV2Checkpoints {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DeleteOldDirs(bool x) {
      Attrs ret = *this; ret.delete_old_dirs_ = x; return ret;
    }
    bool delete_old_dirs_ = true;
  };
  MergeV2Checkpoints(const ::tensorflow::Scope& scope, ::tensorflow::Input checkpoint_prefixes, ::tensorflow::Input destination_prefix);
  MergeV2Checkpoints(const ::tensorflow::Scope& scope, ::tensorflow::Input checkpoint_prefixes, ::tensorflow::Input destination_prefix, const MergeV2Checkpoints::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs DeleteOldDirs(bool x) { return Attrs().DeleteOldDirs(x); }
  ::tensorflow::Operation operation;
};

/// The contents of the file with the given name, a scalar.
/// Errors: kNotFound, kPermissionDenied, kFailedPrecondition for a folder; kInvalidArgument if filename is no
/// scalar.
class ReadFile {
 public:
  ReadFile(const ::tensorflow::Scope& scope, ::tensorflow::Input filename);
  operator ::tensorflow::Output() const { return contents; }
  operator ::tensorflow::Input() const { return contents; }
  ::tensorflow::Node* node() const { return contents.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output contents;
};

/// ReaderNumRecordsProducedV2(reader_handle) -> records_produced.
class ReaderNumRecordsProduced {
 public:
  ReaderNumRecordsProduced(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle);
  operator ::tensorflow::Output() const { return records_produced; }
  operator ::tensorflow::Input() const { return records_produced; }
  ::tensorflow::Node* node() const { return records_produced.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output records_produced;
};

/// ReaderNumWorkUnitsCompletedV2(reader_handle) -> units_completed.
class ReaderNumWorkUnitsCompleted {
 public:
  ReaderNumWorkUnitsCompleted(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle);
  operator ::tensorflow::Output() const { return units_completed; }
  operator ::tensorflow::Input() const { return units_completed; }
  ::tensorflow::Node* node() const { return units_completed.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output units_completed;
};

/// ReaderReadV2(reader_handle, queue_handle) -> key, value.
class ReaderRead {
 public:
  ReaderRead(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle, ::tensorflow::Input queue_handle);
  ::tensorflow::Operation operation;
  ::tensorflow::Output key;
  ::tensorflow::Output value;
};

/// ReaderReadUpToV2(reader_handle, queue_handle, num_records) -> keys, values.
class ReaderReadUpTo {
 public:
  ReaderReadUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle, ::tensorflow::Input queue_handle, ::tensorflow::Input num_records);
  ::tensorflow::Operation operation;
  ::tensorflow::Output keys;
  ::tensorflow::Output values;
};

/// ReaderResetV2(reader_handle) -> nothing.
class ReaderReset {
 public:
  ReaderReset(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// ReaderRestoreStateV2(reader_handle, state) -> nothing.
class ReaderRestoreState {
 public:
  ReaderRestoreState(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle, ::tensorflow::Input state);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// ReaderSerializeStateV2(reader_handle) -> state.
class ReaderSerializeState {
 public:
  ReaderSerializeState(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle);
  operator ::tensorflow::Output() const { return state; }
  operator ::tensorflow::Input() const { return state; }
  ::tensorflow::Node* node() const { return state.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output state;
};

/// Restore(file_pattern, tensor_name) -> tensor.
class Restore {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs PreferredShard(int64 x) {
      Attrs ret = *this; ret.preferred_shard_ = x; return ret;
    }
    int64 preferred_shard_ = -1;
  };
  Restore(const ::tensorflow::Scope& scope, ::tensorflow::Input file_pattern, ::tensorflow::Input tensor_name, DataType dt);
  Restore(const ::tensorflow::Scope& scope, ::tensorflow::Input file_pattern, ::tensorflow::Input tensor_name, DataType dt, const Restore::Attrs& attrs);
  operator ::tensorflow::Output() const { return tensor; }
  operator ::tensorflow::Input() const { return tensor; }
  ::tensorflow::Node* node() const { return tensor.node(); }
  static Attrs PreferredShard(int64 x) { return Attrs().PreferredShard(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output tensor;
};

/// RestoreSlice(file_pattern, tensor_name, shape_and_slice) -> tensor.
class RestoreSlice {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs PreferredShard(int64 x) {
      Attrs ret = *this; ret.preferred_shard_ = x; return ret;
    }
    int64 preferred_shard_ = -1;
  };
  RestoreSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input file_pattern, ::tensorflow::Input tensor_name, ::tensorflow::Input shape_and_slice, DataType dt);
  RestoreSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input file_pattern, ::tensorflow::Input tensor_name, ::tensorflow::Input shape_and_slice, DataType dt, const RestoreSlice::Attrs& attrs);
  operator ::tensorflow::Output() const { return tensor; }
  operator ::tensorflow::Input() const { return tensor; }
  ::tensorflow::Node* node() const { return tensor.node(); }
  static Attrs PreferredShard(int64 x) { return Attrs().PreferredShard(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output tensor;
};

/// RestoreV2(prefix, tensor_names, shape_and_slices) -> tensors.
class RestoreV2 {
 public:
  RestoreV2(const ::tensorflow::Scope& scope, ::tensorflow::Input prefix, ::tensorflow::Input tensor_names, ::tensorflow::Input shape_and_slices, const DataTypeSlice& dtypes);
  ::tensorflow::Output operator[](size_t index) const { return tensors[index]; }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList tensors;
};

/// Save(filename, tensor_names, data) -> nothing.
class Save {
 public:
  Save(const ::tensorflow::Scope& scope, ::tensorflow::Input filename, ::tensorflow::Input tensor_names, ::tensorflow::InputList data);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// SaveSlices(filename, tensor_names, shapes_and_slices, data) -> nothing.
class SaveSlices {
 public:
  SaveSlices(const ::tensorflow::Scope& scope, ::tensorflow::Input filename, ::tensorflow::Input tensor_names, ::tensorflow::Input shapes_and_slices, ::tensorflow::InputList data);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// SaveV2(prefix, tensor_names, shape_and_slices, tensors) -> nothing.
class SaveV2 {
 public:
  SaveV2(const ::tensorflow::Scope& scope, ::tensorflow::Input prefix, ::tensorflow::Input tensor_names, ::tensorflow::Input shape_and_slices, ::tensorflow::InputList tensors);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// ShardedFilename(basename, shard, num_shards) -> filename.
class ShardedFilename {
 public:
  ShardedFilename(const ::tensorflow::Scope& scope, ::tensorflow::Input basename, ::tensorflow::Input shard, ::tensorflow::Input num_shards);
  operator ::tensorflow::Output() const { return filename; }
  operator ::tensorflow::Input() const { return filename; }
  ::tensorflow::Node* node() const { return filename.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output filename;
};

/// ShardedFilespec(basename, num_shards) -> filename.
class ShardedFilespec {
 public:
  ShardedFilespec(const ::tensorflow::Scope& scope, ::tensorflow::Input basename, ::tensorflow::Input num_shards);
  operator ::tensorflow::Output() const { return filename; }
  operator ::tensorflow::Input() const { return filename; }
  ::tensorflow::Node* node() const { return filename.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output filename;
};

/// TFRecordReaderV2() -> reader_handle.
class TFRecordReader {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs CompressionType(StringPiece x) {
      Attrs ret = *this; ret.compression_type_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
    StringPiece compression_type_ = "";
  };
  TFRecordReader(const ::tensorflow::Scope& scope);
  TFRecordReader(const ::tensorflow::Scope& scope, const TFRecordReader::Attrs& attrs);
  operator ::tensorflow::Output() const { return reader_handle; }
  operator ::tensorflow::Input() const { return reader_handle; }
  ::tensorflow::Node* node() const { return reader_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  static Attrs CompressionType(StringPiece x) { return Attrs().CompressionType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output reader_handle;
};

/// TextLineReaderV2() -> reader_handle.
class TextLineReader {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs SkipHeaderLines(int64 x) {
      Attrs ret = *this; ret.skip_header_lines_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    int64 skip_header_lines_ = 0;
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  TextLineReader(const ::tensorflow::Scope& scope);
  TextLineReader(const ::tensorflow::Scope& scope, const TextLineReader::Attrs& attrs);
  operator ::tensorflow::Output() const { return reader_handle; }
  operator ::tensorflow::Input() const { return reader_handle; }
  ::tensorflow::Node* node() const { return reader_handle.node(); }
  static Attrs SkipHeaderLines(int64 x) { return Attrs().SkipHeaderLines(x); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output reader_handle;
};

/// WholeFileReaderV2() -> reader_handle.
class WholeFileReader {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
  };
  WholeFileReader(const ::tensorflow::Scope& scope);
  WholeFileReader(const ::tensorflow::Scope& scope, const WholeFileReader::Attrs& attrs);
  operator ::tensorflow::Output() const { return reader_handle; }
  operator ::tensorflow::Input() const { return reader_handle; }
  ::tensorflow::Node* node() const { return reader_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output reader_handle;
};

/// Writes `contents` to the file, replacing what is there; folders are made as needed.
/// Errors: kPermissionDenied, kFailedPrecondition for a folder; kInvalidArgument unless both are scalars.
class WriteFile {
 public:
  WriteFile(const ::tensorflow::Scope& scope, ::tensorflow::Input filename, ::tensorflow::Input contents);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

}  // namespace ops
}  // namespace tensorflow
