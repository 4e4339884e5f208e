// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/parsing_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

DecodeCSV::DecodeCSV(const ::tensorflow::Scope& scope, ::tensorflow::Input records, ::tensorflow::InputList record_defaults) : DecodeCSV(scope, records, record_defaults, Attrs()) {}
DecodeCSV::DecodeCSV(const ::tensorflow::Scope& scope, ::tensorflow::Input records, ::tensorflow::InputList record_defaults, const DecodeCSV::Attrs& attrs) {
  OpMaker op(scope, "DecodeCSV", "DecodeCSV", {records, record_defaults}, {{"field_delim", attrs.field_delim_}, {"use_quote_delim", attrs.use_quote_delim_}, {"na_value", attrs.na_value_}, {"select_cols", attrs.select_cols_}});
  operation = op.operation(); output = op.List("output");
}

DecodeCompressed::DecodeCompressed(const ::tensorflow::Scope& scope, ::tensorflow::Input bytes) : DecodeCompressed(scope, bytes, Attrs()) {}
DecodeCompressed::DecodeCompressed(const ::tensorflow::Scope& scope, ::tensorflow::Input bytes, const DecodeCompressed::Attrs& attrs) {
  OpMaker op(scope, "DecodeCompressed", "DecodeCompressed", {bytes}, {{"compression_type", attrs.compression_type_}});
  operation = op.operation(); output = op.One(0);
}

DecodeJSONExample::DecodeJSONExample(const ::tensorflow::Scope& scope, ::tensorflow::Input json_examples) {
  OpMaker op(scope, "DecodeJSONExample", "DecodeJSONExample", {json_examples}, {});
  operation = op.operation(); binary_examples = op.One(0);
}

DecodePaddedRaw::DecodePaddedRaw(const ::tensorflow::Scope& scope, ::tensorflow::Input input_bytes, ::tensorflow::Input fixed_length, DataType out_type) : DecodePaddedRaw(scope, input_bytes, fixed_length, out_type, Attrs()) {}
DecodePaddedRaw::DecodePaddedRaw(const ::tensorflow::Scope& scope, ::tensorflow::Input input_bytes, ::tensorflow::Input fixed_length, DataType out_type, const DecodePaddedRaw::Attrs& attrs) {
  OpMaker op(scope, "DecodePaddedRaw", "DecodePaddedRaw", {input_bytes, fixed_length}, {{"out_type", out_type}, {"little_endian", attrs.little_endian_}});
  operation = op.operation(); output = op.One(0);
}

DecodeRaw::DecodeRaw(const ::tensorflow::Scope& scope, ::tensorflow::Input bytes, DataType out_type) : DecodeRaw(scope, bytes, out_type, Attrs()) {}
DecodeRaw::DecodeRaw(const ::tensorflow::Scope& scope, ::tensorflow::Input bytes, DataType out_type, const DecodeRaw::Attrs& attrs) {
  OpMaker op(scope, "DecodeRaw", "DecodeRaw", {bytes}, {{"out_type", out_type}, {"little_endian", attrs.little_endian_}});
  operation = op.operation(); output = op.One(0);
}

ParseExample::ParseExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input names, ::tensorflow::InputList sparse_keys, ::tensorflow::InputList dense_keys, ::tensorflow::InputList dense_defaults, const DataTypeSlice& sparse_types, const gtl::ArraySlice<PartialTensorShape>& dense_shapes) {
  OpMaker op(scope, "ParseExample", "ParseExample", {serialized, names, sparse_keys, dense_keys, dense_defaults}, {{"sparse_types", sparse_types}, {"dense_shapes", dense_shapes}});
  operation = op.operation(); sparse_indices = op.List("sparse_indices"); sparse_values = op.List("sparse_values"); sparse_shapes = op.List("sparse_shapes"); dense_values = op.List("dense_values");
}

ParseSequenceExample::ParseSequenceExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input debug_name, ::tensorflow::InputList context_dense_defaults, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_dense_missing_assumed_empty, const gtl::ArraySlice<::tensorflow::tstring>& context_sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& context_dense_keys, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_dense_keys) : ParseSequenceExample(scope, serialized, debug_name, context_dense_defaults, feature_list_dense_missing_assumed_empty, context_sparse_keys, context_dense_keys, feature_list_sparse_keys, feature_list_dense_keys, Attrs()) {}
ParseSequenceExample::ParseSequenceExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input debug_name, ::tensorflow::InputList context_dense_defaults, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_dense_missing_assumed_empty, const gtl::ArraySlice<::tensorflow::tstring>& context_sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& context_dense_keys, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_dense_keys, const ParseSequenceExample::Attrs& attrs) {
  OpMaker op(scope, "ParseSequenceExample", "ParseSequenceExample", {serialized, debug_name, context_dense_defaults}, {{"feature_list_dense_missing_assumed_empty", feature_list_dense_missing_assumed_empty}, {"context_sparse_keys", context_sparse_keys}, {"context_dense_keys", context_dense_keys}, {"feature_list_sparse_keys", feature_list_sparse_keys}, {"feature_list_dense_keys", feature_list_dense_keys}, {"Ncontext_sparse", attrs.Ncontext_sparse_}, {"Ncontext_dense", attrs.Ncontext_dense_}, {"Nfeature_list_sparse", attrs.Nfeature_list_sparse_}, {"Nfeature_list_dense", attrs.Nfeature_list_dense_}, {"context_sparse_types", attrs.context_sparse_types_}, {"feature_list_dense_types", attrs.feature_list_dense_types_}, {"context_dense_shapes", attrs.context_dense_shapes_}, {"feature_list_sparse_types", attrs.feature_list_sparse_types_}, {"feature_list_dense_shapes", attrs.feature_list_dense_shapes_}});
  operation = op.operation(); context_sparse_indices = op.List("context_sparse_indices"); context_sparse_values = op.List("context_sparse_values"); context_sparse_shapes = op.List("context_sparse_shapes"); context_dense_values = op.List("context_dense_values"); feature_list_sparse_indices = op.List("feature_list_sparse_indices"); feature_list_sparse_values = op.List("feature_list_sparse_values"); feature_list_sparse_shapes = op.List("feature_list_sparse_shapes"); feature_list_dense_values = op.List("feature_list_dense_values"); feature_list_dense_lengths = op.List("feature_list_dense_lengths");
}

ParseSingleExample::ParseSingleExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::InputList dense_defaults, int64 num_sparse, const gtl::ArraySlice<::tensorflow::tstring>& sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& dense_keys, const DataTypeSlice& sparse_types, const gtl::ArraySlice<PartialTensorShape>& dense_shapes) {
  OpMaker op(scope, "ParseSingleExample", "ParseSingleExample", {serialized, dense_defaults}, {{"num_sparse", num_sparse}, {"sparse_keys", sparse_keys}, {"dense_keys", dense_keys}, {"sparse_types", sparse_types}, {"dense_shapes", dense_shapes}});
  operation = op.operation(); sparse_indices = op.List("sparse_indices"); sparse_values = op.List("sparse_values"); sparse_shapes = op.List("sparse_shapes"); dense_values = op.List("dense_values");
}

ParseSingleSequenceExample::ParseSingleSequenceExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input feature_list_dense_missing_assumed_empty, ::tensorflow::InputList context_sparse_keys, ::tensorflow::InputList context_dense_keys, ::tensorflow::InputList feature_list_sparse_keys, ::tensorflow::InputList feature_list_dense_keys, ::tensorflow::InputList context_dense_defaults, ::tensorflow::Input debug_name) : ParseSingleSequenceExample(scope, serialized, feature_list_dense_missing_assumed_empty, context_sparse_keys, context_dense_keys, feature_list_sparse_keys, feature_list_dense_keys, context_dense_defaults, debug_name, Attrs()) {}
ParseSingleSequenceExample::ParseSingleSequenceExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input feature_list_dense_missing_assumed_empty, ::tensorflow::InputList context_sparse_keys, ::tensorflow::InputList context_dense_keys, ::tensorflow::InputList feature_list_sparse_keys, ::tensorflow::InputList feature_list_dense_keys, ::tensorflow::InputList context_dense_defaults, ::tensorflow::Input debug_name, const ParseSingleSequenceExample::Attrs& attrs) {
  OpMaker op(scope, "ParseSingleSequenceExample", "ParseSingleSequenceExample", {serialized, feature_list_dense_missing_assumed_empty, context_sparse_keys, context_dense_keys, feature_list_sparse_keys, feature_list_dense_keys, context_dense_defaults, debug_name}, {{"context_sparse_types", attrs.context_sparse_types_}, {"feature_list_dense_types", attrs.feature_list_dense_types_}, {"context_dense_shapes", attrs.context_dense_shapes_}, {"feature_list_sparse_types", attrs.feature_list_sparse_types_}, {"feature_list_dense_shapes", attrs.feature_list_dense_shapes_}});
  operation = op.operation(); context_sparse_indices = op.List("context_sparse_indices"); context_sparse_values = op.List("context_sparse_values"); context_sparse_shapes = op.List("context_sparse_shapes"); context_dense_values = op.List("context_dense_values"); feature_list_sparse_indices = op.List("feature_list_sparse_indices"); feature_list_sparse_values = op.List("feature_list_sparse_values"); feature_list_sparse_shapes = op.List("feature_list_sparse_shapes"); feature_list_dense_values = op.List("feature_list_dense_values");
}

ParseTensor::ParseTensor(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, DataType out_type) {
  OpMaker op(scope, "ParseTensor", "ParseTensor", {serialized}, {{"out_type", out_type}});
  operation = op.operation(); output = op.One(0);
}

SerializeTensor::SerializeTensor(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor) {
  OpMaker op(scope, "SerializeTensor", "SerializeTensor", {tensor}, {});
  operation = op.operation(); serialized = op.One(0);
}

StringToNumber::StringToNumber(const ::tensorflow::Scope& scope, ::tensorflow::Input string_tensor) : StringToNumber(scope, string_tensor, Attrs()) {}
StringToNumber::StringToNumber(const ::tensorflow::Scope& scope, ::tensorflow::Input string_tensor, const StringToNumber::Attrs& attrs) {
  OpMaker op(scope, "StringToNumber", "StringToNumber", {string_tensor}, {{"out_type", attrs.out_type_}});
  operation = op.operation(); output = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow
