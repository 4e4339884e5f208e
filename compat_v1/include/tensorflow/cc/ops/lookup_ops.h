// SPDX-License-Identifier: Apache-2.0
// Op classes: lookup. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// HashTableV2() -> table_handle.
class HashTable {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNodeNameSharing(bool x) {
      Attrs ret = *this; ret.use_node_name_sharing_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
    bool use_node_name_sharing_ = false;
  };
  HashTable(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype);
  HashTable(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype, const HashTable::Attrs& attrs);
  operator ::tensorflow::Output() const { return table_handle; }
  operator ::tensorflow::Input() const { return table_handle; }
  ::tensorflow::Node* node() const { return table_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  static Attrs UseNodeNameSharing(bool x) { return Attrs().UseNodeNameSharing(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output table_handle;
};

/// InitializeTableV2(table_handle, keys, values) -> nothing.
class InitializeTable {
 public:
  InitializeTable(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input keys, ::tensorflow::Input values);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// InitializeTableFromTextFileV2(table_handle, filename) -> nothing.
class InitializeTableFromTextFile {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs VocabSize(int64 x) {
      Attrs ret = *this; ret.vocab_size_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Delimiter(StringPiece x) {
      Attrs ret = *this; ret.delimiter_ = x; return ret;
    }
    int64 vocab_size_ = -1;
    StringPiece delimiter_ = "\t";
  };
  InitializeTableFromTextFile(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input filename, int64 key_index, int64 value_index);
  InitializeTableFromTextFile(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input filename, int64 key_index, int64 value_index, const InitializeTableFromTextFile::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs VocabSize(int64 x) { return Attrs().VocabSize(x); }
  static Attrs Delimiter(StringPiece x) { return Attrs().Delimiter(x); }
  ::tensorflow::Operation operation;
};

/// LookupTableExportV2(table_handle) -> keys, values.
class LookupTableExport {
 public:
  LookupTableExport(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, DataType Tkeys, DataType Tvalues);
  ::tensorflow::Operation operation;
  ::tensorflow::Output keys;
  ::tensorflow::Output values;
};

/// LookupTableFindV2(table_handle, keys, default_value) -> values.
class LookupTableFind {
 public:
  LookupTableFind(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input keys, ::tensorflow::Input default_value);
  operator ::tensorflow::Output() const { return values; }
  operator ::tensorflow::Input() const { return values; }
  ::tensorflow::Node* node() const { return values.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output values;
};

/// LookupTableImportV2(table_handle, keys, values) -> nothing.
class LookupTableImport {
 public:
  LookupTableImport(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input keys, ::tensorflow::Input values);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// LookupTableInsertV2(table_handle, keys, values) -> nothing.
class LookupTableInsert {
 public:
  LookupTableInsert(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input keys, ::tensorflow::Input values);
  operator ::tensorflow::Operation() const { return operation; }
  ::tensorflow::Operation operation;
};

/// LookupTableSizeV2(table_handle) -> size.
class LookupTableSize {
 public:
  LookupTableSize(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle);
  operator ::tensorflow::Output() const { return size; }
  operator ::tensorflow::Input() const { return size; }
  ::tensorflow::Node* node() const { return size.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output size;
};

/// MutableDenseHashTableV2(empty_key, deleted_key) -> table_handle.
class MutableDenseHashTable {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNodeNameSharing(bool x) {
      Attrs ret = *this; ret.use_node_name_sharing_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ValueShape(PartialTensorShape x) {
      Attrs ret = *this; ret.value_shape_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs InitialNumBuckets(int64 x) {
      Attrs ret = *this; ret.initial_num_buckets_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MaxLoadFactor(float x) {
      Attrs ret = *this; ret.max_load_factor_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
    bool use_node_name_sharing_ = false;
    PartialTensorShape value_shape_ = ::tensorflow::PartialTensorShape({});
    int64 initial_num_buckets_ = 131072;
    float max_load_factor_ = 0.8f;
  };
  MutableDenseHashTable(const ::tensorflow::Scope& scope, ::tensorflow::Input empty_key, ::tensorflow::Input deleted_key, DataType value_dtype);
  MutableDenseHashTable(const ::tensorflow::Scope& scope, ::tensorflow::Input empty_key, ::tensorflow::Input deleted_key, DataType value_dtype, const MutableDenseHashTable::Attrs& attrs);
  operator ::tensorflow::Output() const { return table_handle; }
  operator ::tensorflow::Input() const { return table_handle; }
  ::tensorflow::Node* node() const { return table_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  static Attrs UseNodeNameSharing(bool x) { return Attrs().UseNodeNameSharing(x); }
  static Attrs ValueShape(PartialTensorShape x) { return Attrs().ValueShape(x); }
  static Attrs InitialNumBuckets(int64 x) { return Attrs().InitialNumBuckets(x); }
  static Attrs MaxLoadFactor(float x) { return Attrs().MaxLoadFactor(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output table_handle;
};

/// MutableHashTableV2() -> table_handle.
class MutableHashTable {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNodeNameSharing(bool x) {
      Attrs ret = *this; ret.use_node_name_sharing_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
    bool use_node_name_sharing_ = false;
  };
  MutableHashTable(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype);
  MutableHashTable(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype, const MutableHashTable::Attrs& attrs);
  operator ::tensorflow::Output() const { return table_handle; }
  operator ::tensorflow::Input() const { return table_handle; }
  ::tensorflow::Node* node() const { return table_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  static Attrs UseNodeNameSharing(bool x) { return Attrs().UseNodeNameSharing(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output table_handle;
};

/// MutableHashTableOfTensorsV2() -> table_handle.
class MutableHashTableOfTensors {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Container(StringPiece x) {
      Attrs ret = *this; ret.container_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs SharedName(StringPiece x) {
      Attrs ret = *this; ret.shared_name_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs UseNodeNameSharing(bool x) {
      Attrs ret = *this; ret.use_node_name_sharing_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ValueShape(PartialTensorShape x) {
      Attrs ret = *this; ret.value_shape_ = x; return ret;
    }
    StringPiece container_ = "";
    StringPiece shared_name_ = "";
    bool use_node_name_sharing_ = false;
    PartialTensorShape value_shape_ = ::tensorflow::PartialTensorShape({});
  };
  MutableHashTableOfTensors(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype);
  MutableHashTableOfTensors(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype, const MutableHashTableOfTensors::Attrs& attrs);
  operator ::tensorflow::Output() const { return table_handle; }
  operator ::tensorflow::Input() const { return table_handle; }
  ::tensorflow::Node* node() const { return table_handle.node(); }
  static Attrs Container(StringPiece x) { return Attrs().Container(x); }
  static Attrs SharedName(StringPiece x) { return Attrs().SharedName(x); }
  static Attrs UseNodeNameSharing(bool x) { return Attrs().UseNodeNameSharing(x); }
  static Attrs ValueShape(PartialTensorShape x) { return Attrs().ValueShape(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output table_handle;
};

}  // namespace ops
}  // namespace tensorflow
