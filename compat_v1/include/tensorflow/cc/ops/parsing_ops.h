// SPDX-License-Identifier: Apache-2.0
// Op classes: parsing. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// The fields of each record (RFC 4180) as one tensor a column, in the dtypes of record_defaults; an empty field
/// takes the default of its column and is an error if that is empty too.
/// Errors: kInvalidArgument for records with another number of fields, or fields that are no numbers.
class DecodeCSV {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs FieldDelim(StringPiece x) {
      Attrs ret = *this; ret.field_delim_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseQuoteDelim(bool x) {
      Attrs ret = *this; ret.use_quote_delim_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NaValue(StringPiece x) {
      Attrs ret = *this; ret.na_value_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SelectCols(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.select_cols_ = x; return ret;
    }
    StringPiece field_delim_ = ",";
    bool use_quote_delim_ = true;
    StringPiece na_value_ = "";
    gtl::ArraySlice<int> select_cols_ = {};
  };
  DecodeCSV(const ::tensorflow::Scope& scope, ::tensorflow::Input records, ::tensorflow::InputList record_defaults);
  DecodeCSV(const ::tensorflow::Scope& scope, ::tensorflow::Input records, ::tensorflow::InputList record_defaults, const DecodeCSV::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return output[index]; }
  static Attrs FieldDelim(StringPiece x) { return Attrs().FieldDelim(x); }
  static Attrs UseQuoteDelim(bool x) { return Attrs().UseQuoteDelim(x); }
  static Attrs NaValue(StringPiece x) { return Attrs().NaValue(x); }
  static Attrs SelectCols(const gtl::ArraySlice<int>& x) { return Attrs().SelectCols(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList output;
};

/// The bytes behind each string that was compressed as `compression_type` says: ZLIB, GZIP, or not at all (empty).
/// Errors: kInvalidArgument for another type, kDataLoss for damaged data.
class DecodeCompressed {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs CompressionType(StringPiece x) {
      Attrs ret = *this; ret.compression_type_ = x; return ret;
    }
    StringPiece compression_type_ = "";
  };
  DecodeCompressed(const ::tensorflow::Scope& scope, ::tensorflow::Input bytes);
  DecodeCompressed(const ::tensorflow::Scope& scope, ::tensorflow::Input bytes, const DecodeCompressed::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs CompressionType(StringPiece x) { return Attrs().CompressionType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// DecodeJSONExample(json_examples) -> binary_examples.
class DecodeJSONExample {
 public:
  DecodeJSONExample(const ::tensorflow::Scope& scope, ::tensorflow::Input json_examples);
  operator ::tensorflow::Output() const { return binary_examples; }
  operator ::tensorflow::Input() const { return binary_examples; }
  ::tensorflow::Node* node() const { return binary_examples.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output binary_examples;
};

/// The first `fixed_length` bytes of each string, filled up with zeros, as elements of `out_type`.
/// Errors: kInvalidArgument unless fixed_length is a positive multiple of the element's size.
class DecodePaddedRaw {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs LittleEndian(bool x) {
      Attrs ret = *this; ret.little_endian_ = x; return ret;
    }
    bool little_endian_ = true;
  };
  DecodePaddedRaw(const ::tensorflow::Scope& scope, ::tensorflow::Input input_bytes, ::tensorflow::Input fixed_length, DataType out_type);
  DecodePaddedRaw(const ::tensorflow::Scope& scope, ::tensorflow::Input input_bytes, ::tensorflow::Input fixed_length, DataType out_type, const DecodePaddedRaw::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs LittleEndian(bool x) { return Attrs().LittleEndian(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The bytes of each string as elements of `out_type`, in one more dimension.
/// Errors: kInvalidArgument unless all strings have one length, a multiple of the element's size.
class DecodeRaw {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs LittleEndian(bool x) {
      Attrs ret = *this; ret.little_endian_ = x; return ret;
    }
    bool little_endian_ = true;
  };
  DecodeRaw(const ::tensorflow::Scope& scope, ::tensorflow::Input bytes, DataType out_type);
  DecodeRaw(const ::tensorflow::Scope& scope, ::tensorflow::Input bytes, DataType out_type, const DecodeRaw::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs LittleEndian(bool x) { return Attrs().LittleEndian(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// ParseExample(serialized, names, sparse_keys, dense_keys, dense_defaults) -> sparse_indices, sparse_values, sparse_shapes, dense_values.
class ParseExample {
 public:
  ParseExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input names, ::tensorflow::InputList sparse_keys, ::tensorflow::InputList dense_keys, ::tensorflow::InputList dense_defaults, const DataTypeSlice& sparse_types, const gtl::ArraySlice<PartialTensorShape>& dense_shapes);
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList sparse_indices;
  ::tensorflow::OutputList sparse_values;
  ::tensorflow::OutputList sparse_shapes;
  ::tensorflow::OutputList dense_values;
};

/// ParseSequenceExample(serialized, debug_name, context_dense_defaults) -> context_sparse_indices, context_sparse_values, context_sparse_shapes, context_dense_values, feature_list_sparse_indices, feature_list_sparse_values, feature_list_sparse_shapes, feature_list_dense_values, feature_list_dense_lengths.
class ParseSequenceExample {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs NcontextSparse(int64 x) {
      Attrs ret = *this; ret.Ncontext_sparse_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NcontextDense(int64 x) {
      Attrs ret = *this; ret.Ncontext_dense_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NfeatureListSparse(int64 x) {
      Attrs ret = *this; ret.Nfeature_list_sparse_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NfeatureListDense(int64 x) {
      Attrs ret = *this; ret.Nfeature_list_dense_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ContextSparseTypes(const DataTypeSlice& x) {
      Attrs ret = *this; ret.context_sparse_types_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FeatureListDenseTypes(const DataTypeSlice& x) {
      Attrs ret = *this; ret.feature_list_dense_types_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ContextDenseShapes(const gtl::ArraySlice<PartialTensorShape>& x) {
      Attrs ret = *this; ret.context_dense_shapes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FeatureListSparseTypes(const DataTypeSlice& x) {
      Attrs ret = *this; ret.feature_list_sparse_types_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FeatureListDenseShapes(const gtl::ArraySlice<PartialTensorShape>& x) {
      Attrs ret = *this; ret.feature_list_dense_shapes_ = x; return ret;
    }
    int64 Ncontext_sparse_ = 0;
    int64 Ncontext_dense_ = 0;
    int64 Nfeature_list_sparse_ = 0;
    int64 Nfeature_list_dense_ = 0;
    DataTypeSlice context_sparse_types_ = {};
    DataTypeSlice feature_list_dense_types_ = {};
    gtl::ArraySlice<PartialTensorShape> context_dense_shapes_ = {};
    DataTypeSlice feature_list_sparse_types_ = {};
    gtl::ArraySlice<PartialTensorShape> feature_list_dense_shapes_ = {};
  };
  ParseSequenceExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input debug_name, ::tensorflow::InputList context_dense_defaults, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_dense_missing_assumed_empty, const gtl::ArraySlice<::tensorflow::tstring>& context_sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& context_dense_keys, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_dense_keys);
  ParseSequenceExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input debug_name, ::tensorflow::InputList context_dense_defaults, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_dense_missing_assumed_empty, const gtl::ArraySlice<::tensorflow::tstring>& context_sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& context_dense_keys, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& feature_list_dense_keys, const ParseSequenceExample::Attrs& attrs);
  static Attrs NcontextSparse(int64 x) { return Attrs().NcontextSparse(x); }
  static Attrs NcontextDense(int64 x) { return Attrs().NcontextDense(x); }
  static Attrs NfeatureListSparse(int64 x) { return Attrs().NfeatureListSparse(x); }
  static Attrs NfeatureListDense(int64 x) { return Attrs().NfeatureListDense(x); }
  static Attrs ContextSparseTypes(const DataTypeSlice& x) { return Attrs().ContextSparseTypes(x); }
  static Attrs FeatureListDenseTypes(const DataTypeSlice& x) { return Attrs().FeatureListDenseTypes(x); }
  static Attrs ContextDenseShapes(const gtl::ArraySlice<PartialTensorShape>& x) { return Attrs().ContextDenseShapes(x); }
  static Attrs FeatureListSparseTypes(const DataTypeSlice& x) { return Attrs().FeatureListSparseTypes(x); }
  static Attrs FeatureListDenseShapes(const gtl::ArraySlice<PartialTensorShape>& x) { return Attrs().FeatureListDenseShapes(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList context_sparse_indices;
  ::tensorflow::OutputList context_sparse_values;
  ::tensorflow::OutputList context_sparse_shapes;
  ::tensorflow::OutputList context_dense_values;
  ::tensorflow::OutputList feature_list_sparse_indices;
  ::tensorflow::OutputList feature_list_sparse_values;
  ::tensorflow::OutputList feature_list_sparse_shapes;
  ::tensorflow::OutputList feature_list_dense_values;
  ::tensorflow::OutputList feature_list_dense_lengths;
};

/// ParseSingleExample(serialized, dense_defaults) -> sparse_indices, sparse_values, sparse_shapes, dense_values.
class ParseSingleExample {
 public:
  ParseSingleExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::InputList dense_defaults, int64 num_sparse, const gtl::ArraySlice<::tensorflow::tstring>& sparse_keys, const gtl::ArraySlice<::tensorflow::tstring>& dense_keys, const DataTypeSlice& sparse_types, const gtl::ArraySlice<PartialTensorShape>& dense_shapes);
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList sparse_indices;
  ::tensorflow::OutputList sparse_values;
  ::tensorflow::OutputList sparse_shapes;
  ::tensorflow::OutputList dense_values;
};

/// ParseSingleSequenceExample(serialized, feature_list_dense_missing_assumed_empty, context_sparse_keys, context_dense_keys, feature_list_sparse_keys, feature_list_dense_keys, context_dense_defaults, debug_name) -> context_sparse_indices, context_sparse_values, context_sparse_shapes, context_dense_values, feature_list_sparse_indices, feature_list_sparse_values, feature_list_sparse_shapes, feature_list_dense_values.
class ParseSingleSequenceExample {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ContextSparseTypes(const DataTypeSlice& x) {
      Attrs ret = *this; ret.context_sparse_types_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FeatureListDenseTypes(const DataTypeSlice& x) {
      Attrs ret = *this; ret.feature_list_dense_types_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ContextDenseShapes(const gtl::ArraySlice<PartialTensorShape>& x) {
      Attrs ret = *this; ret.context_dense_shapes_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FeatureListSparseTypes(const DataTypeSlice& x) {
      Attrs ret = *this; ret.feature_list_sparse_types_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FeatureListDenseShapes(const gtl::ArraySlice<PartialTensorShape>& x) {
      Attrs ret = *this; ret.feature_list_dense_shapes_ = x; return ret;
    }
    DataTypeSlice context_sparse_types_ = {};
    DataTypeSlice feature_list_dense_types_ = {};
    gtl::ArraySlice<PartialTensorShape> context_dense_shapes_ = {};
    DataTypeSlice feature_list_sparse_types_ = {};
    gtl::ArraySlice<PartialTensorShape> feature_list_dense_shapes_ = {};
  };
  ParseSingleSequenceExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input feature_list_dense_missing_assumed_empty, ::tensorflow::InputList context_sparse_keys, ::tensorflow::InputList context_dense_keys, ::tensorflow::InputList feature_list_sparse_keys, ::tensorflow::InputList feature_list_dense_keys, ::tensorflow::InputList context_dense_defaults, ::tensorflow::Input debug_name);
  ParseSingleSequenceExample(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, ::tensorflow::Input feature_list_dense_missing_assumed_empty, ::tensorflow::InputList context_sparse_keys, ::tensorflow::InputList context_dense_keys, ::tensorflow::InputList feature_list_sparse_keys, ::tensorflow::InputList feature_list_dense_keys, ::tensorflow::InputList context_dense_defaults, ::tensorflow::Input debug_name, const ParseSingleSequenceExample::Attrs& attrs);
  static Attrs ContextSparseTypes(const DataTypeSlice& x) { return Attrs().ContextSparseTypes(x); }
  static Attrs FeatureListDenseTypes(const DataTypeSlice& x) { return Attrs().FeatureListDenseTypes(x); }
  static Attrs ContextDenseShapes(const gtl::ArraySlice<PartialTensorShape>& x) { return Attrs().ContextDenseShapes(x); }
  static Attrs FeatureListSparseTypes(const DataTypeSlice& x) { return Attrs().FeatureListSparseTypes(x); }
  static Attrs FeatureListDenseShapes(const gtl::ArraySlice<PartialTensorShape>& x) { return Attrs().FeatureListDenseShapes(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList context_sparse_indices;
  ::tensorflow::OutputList context_sparse_values;
  ::tensorflow::OutputList context_sparse_shapes;
  ::tensorflow::OutputList context_dense_values;
  ::tensorflow::OutputList feature_list_sparse_indices;
  ::tensorflow::OutputList feature_list_sparse_values;
  ::tensorflow::OutputList feature_list_sparse_shapes;
  ::tensorflow::OutputList feature_list_dense_values;
};

/// ParseTensor(serialized) -> output.
class ParseTensor {
 public:
  ParseTensor(const ::tensorflow::Scope& scope, ::tensorflow::Input serialized, DataType out_type);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SerializeTensor(tensor) -> serialized.
class SerializeTensor {
 public:
  SerializeTensor(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor);
  operator ::tensorflow::Output() const { return serialized; }
  operator ::tensorflow::Input() const { return serialized; }
  ::tensorflow::Node* node() const { return serialized.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output serialized;
};

/// Each string as a number of `out_type`; white space around it is allowed.
/// Errors: kInvalidArgument for text that is no number, or an integer that does not fit.
class StringToNumber {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_FLOAT;
  };
  StringToNumber(const ::tensorflow::Scope& scope, ::tensorflow::Input string_tensor);
  StringToNumber(const ::tensorflow::Scope& scope, ::tensorflow::Input string_tensor, const StringToNumber::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

}  // namespace ops
}  // namespace tensorflow
