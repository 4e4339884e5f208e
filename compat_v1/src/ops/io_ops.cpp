// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/io_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

FixedLengthRecordReader::FixedLengthRecordReader(const ::tensorflow::Scope& scope, int64 record_bytes) : FixedLengthRecordReader(scope, record_bytes, Attrs()) {}
FixedLengthRecordReader::FixedLengthRecordReader(const ::tensorflow::Scope& scope, int64 record_bytes, const FixedLengthRecordReader::Attrs& attrs) {
  OpMaker op(scope, "FixedLengthRecordReader", "FixedLengthRecordReaderV2", {}, {{"record_bytes", record_bytes}, {"header_bytes", attrs.header_bytes_}, {"footer_bytes", attrs.footer_bytes_}, {"hop_bytes", attrs.hop_bytes_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}, {"encoding", attrs.encoding_}});
  operation = op.operation(); reader_handle = op.One(0);
}

IdentityReader::IdentityReader(const ::tensorflow::Scope& scope) : IdentityReader(scope, Attrs()) {}
IdentityReader::IdentityReader(const ::tensorflow::Scope& scope, const IdentityReader::Attrs& attrs) {
  OpMaker op(scope, "IdentityReader", "IdentityReaderV2", {}, {{"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); reader_handle = op.One(0);
}

LMDBReader::LMDBReader(const ::tensorflow::Scope& scope) : LMDBReader(scope, Attrs()) {}
LMDBReader::LMDBReader(const ::tensorflow::Scope& scope, const LMDBReader::Attrs& attrs) {
  OpMaker op(scope, "LMDBReader", "LMDBReader", {}, {{"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); reader_handle = op.One(0);
}

MatchingFiles::MatchingFiles(const ::tensorflow::Scope& scope, ::tensorflow::Input pattern) {
  OpMaker op(scope, "MatchingFiles", "MatchingFiles", {pattern}, {});
  operation = op.operation(); filenames = op.One(0);
}

MergeV2Checkpoints::MergeV2Checkpoints(const ::tensorflow::Scope& scope, ::tensorflow::Input checkpoint_prefixes, ::tensorflow::Input destination_prefix) : MergeV2Checkpoints(scope, checkpoint_prefixes, destination_prefix, Attrs()) {}
MergeV2Checkpoints::MergeV2Checkpoints(const ::tensorflow::Scope& scope, ::tensorflow::Input checkpoint_prefixes, ::tensorflow::Input destination_prefix, const MergeV2Checkpoints::Attrs& attrs) {
  OpMaker op(scope, "MergeV2Checkpoints", "MergeV2Checkpoints", {checkpoint_prefixes, destination_prefix}, {{"delete_old_dirs", attrs.delete_old_dirs_}});
  operation = op.operation();
}

ReadFile::ReadFile(const ::tensorflow::Scope& scope, ::tensorflow::Input filename) {
  OpMaker op(scope, "ReadFile", "ReadFile", {filename}, {});
  operation = op.operation(); contents = op.One(0);
}

ReaderNumRecordsProduced::ReaderNumRecordsProduced(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle) {
  OpMaker op(scope, "ReaderNumRecordsProduced", "ReaderNumRecordsProducedV2", {reader_handle}, {});
  operation = op.operation(); records_produced = op.One(0);
}

ReaderNumWorkUnitsCompleted::ReaderNumWorkUnitsCompleted(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle) {
  OpMaker op(scope, "ReaderNumWorkUnitsCompleted", "ReaderNumWorkUnitsCompletedV2", {reader_handle}, {});
  operation = op.operation(); units_completed = op.One(0);
}

ReaderRead::ReaderRead(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle, ::tensorflow::Input queue_handle) {
  OpMaker op(scope, "ReaderRead", "ReaderReadV2", {reader_handle, queue_handle}, {});
  operation = op.operation(); key = op.One(0); value = op.One(1);
}

ReaderReadUpTo::ReaderReadUpTo(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle, ::tensorflow::Input queue_handle, ::tensorflow::Input num_records) {
  OpMaker op(scope, "ReaderReadUpTo", "ReaderReadUpToV2", {reader_handle, queue_handle, num_records}, {});
  operation = op.operation(); keys = op.One(0); values = op.One(1);
}

ReaderReset::ReaderReset(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle) {
  OpMaker op(scope, "ReaderReset", "ReaderResetV2", {reader_handle}, {});
  operation = op.operation();
}

ReaderRestoreState::ReaderRestoreState(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle, ::tensorflow::Input state) {
  OpMaker op(scope, "ReaderRestoreState", "ReaderRestoreStateV2", {reader_handle, state}, {});
  operation = op.operation();
}

ReaderSerializeState::ReaderSerializeState(const ::tensorflow::Scope& scope, ::tensorflow::Input reader_handle) {
  OpMaker op(scope, "ReaderSerializeState", "ReaderSerializeStateV2", {reader_handle}, {});
  operation = op.operation(); state = op.One(0);
}

Restore::Restore(const ::tensorflow::Scope& scope, ::tensorflow::Input file_pattern, ::tensorflow::Input tensor_name, DataType dt) : Restore(scope, file_pattern, tensor_name, dt, Attrs()) {}
Restore::Restore(const ::tensorflow::Scope& scope, ::tensorflow::Input file_pattern, ::tensorflow::Input tensor_name, DataType dt, const Restore::Attrs& attrs) {
  OpMaker op(scope, "Restore", "Restore", {file_pattern, tensor_name}, {{"dt", dt}, {"preferred_shard", attrs.preferred_shard_}});
  operation = op.operation(); tensor = op.One(0);
}

RestoreSlice::RestoreSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input file_pattern, ::tensorflow::Input tensor_name, ::tensorflow::Input shape_and_slice, DataType dt) : RestoreSlice(scope, file_pattern, tensor_name, shape_and_slice, dt, Attrs()) {}
RestoreSlice::RestoreSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input file_pattern, ::tensorflow::Input tensor_name, ::tensorflow::Input shape_and_slice, DataType dt, const RestoreSlice::Attrs& attrs) {
  OpMaker op(scope, "RestoreSlice", "RestoreSlice", {file_pattern, tensor_name, shape_and_slice}, {{"dt", dt}, {"preferred_shard", attrs.preferred_shard_}});
  operation = op.operation(); tensor = op.One(0);
}

RestoreV2::RestoreV2(const ::tensorflow::Scope& scope, ::tensorflow::Input prefix, ::tensorflow::Input tensor_names, ::tensorflow::Input shape_and_slices, const DataTypeSlice& dtypes) {
  OpMaker op(scope, "RestoreV2", "RestoreV2", {prefix, tensor_names, shape_and_slices}, {{"dtypes", dtypes}});
  operation = op.operation(); tensors = op.List("tensors");
}

Save::Save(const ::tensorflow::Scope& scope, ::tensorflow::Input filename, ::tensorflow::Input tensor_names, ::tensorflow::InputList data) {
  OpMaker op(scope, "Save", "Save", {filename, tensor_names, data}, {});
  operation = op.operation();
}

SaveSlices::SaveSlices(const ::tensorflow::Scope& scope, ::tensorflow::Input filename, ::tensorflow::Input tensor_names, ::tensorflow::Input shapes_and_slices, ::tensorflow::InputList data) {
  OpMaker op(scope, "SaveSlices", "SaveSlices", {filename, tensor_names, shapes_and_slices, data}, {});
  operation = op.operation();
}

SaveV2::SaveV2(const ::tensorflow::Scope& scope, ::tensorflow::Input prefix, ::tensorflow::Input tensor_names, ::tensorflow::Input shape_and_slices, ::tensorflow::InputList tensors) {
  OpMaker op(scope, "SaveV2", "SaveV2", {prefix, tensor_names, shape_and_slices, tensors}, {});
  operation = op.operation();
}

ShardedFilename::ShardedFilename(const ::tensorflow::Scope& scope, ::tensorflow::Input basename, ::tensorflow::Input shard, ::tensorflow::Input num_shards) {
  OpMaker op(scope, "ShardedFilename", "ShardedFilename", {basename, shard, num_shards}, {});
  operation = op.operation(); filename = op.One(0);
}

ShardedFilespec::ShardedFilespec(const ::tensorflow::Scope& scope, ::tensorflow::Input basename, ::tensorflow::Input num_shards) {
  OpMaker op(scope, "ShardedFilespec", "ShardedFilespec", {basename, num_shards}, {});
  operation = op.operation(); filename = op.One(0);
}

TFRecordReader::TFRecordReader(const ::tensorflow::Scope& scope) : TFRecordReader(scope, Attrs()) {}
TFRecordReader::TFRecordReader(const ::tensorflow::Scope& scope, const TFRecordReader::Attrs& attrs) {
  OpMaker op(scope, "TFRecordReader", "TFRecordReaderV2", {}, {{"container", attrs.container_}, {"shared_name", attrs.shared_name_}, {"compression_type", attrs.compression_type_}});
  operation = op.operation(); reader_handle = op.One(0);
}

TextLineReader::TextLineReader(const ::tensorflow::Scope& scope) : TextLineReader(scope, Attrs()) {}
TextLineReader::TextLineReader(const ::tensorflow::Scope& scope, const TextLineReader::Attrs& attrs) {
  OpMaker op(scope, "TextLineReader", "TextLineReaderV2", {}, {{"skip_header_lines", attrs.skip_header_lines_}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); reader_handle = op.One(0);
}

WholeFileReader::WholeFileReader(const ::tensorflow::Scope& scope) : WholeFileReader(scope, Attrs()) {}
WholeFileReader::WholeFileReader(const ::tensorflow::Scope& scope, const WholeFileReader::Attrs& attrs) {
  OpMaker op(scope, "WholeFileReader", "WholeFileReaderV2", {}, {{"container", attrs.container_}, {"shared_name", attrs.shared_name_}});
  operation = op.operation(); reader_handle = op.One(0);
}

WriteFile::WriteFile(const ::tensorflow::Scope& scope, ::tensorflow::Input filename, ::tensorflow::Input contents) {
  OpMaker op(scope, "WriteFile", "WriteFile", {filename, contents}, {});
  operation = op.operation();
}

}  // namespace ops
}  // namespace tensorflow
