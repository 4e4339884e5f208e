// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/lookup_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

HashTable::HashTable(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype) : HashTable(scope, key_dtype, value_dtype, Attrs()) {}
HashTable::HashTable(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype, const HashTable::Attrs& attrs) {
  OpMaker op(scope, "HashTable", "HashTableV2", {}, {{"key_dtype", key_dtype}, {"value_dtype", value_dtype}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}, {"use_node_name_sharing", attrs.use_node_name_sharing_}});
  operation = op.operation(); table_handle = op.One(0);
}

InitializeTable::InitializeTable(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input keys, ::tensorflow::Input values) {
  OpMaker op(scope, "InitializeTable", "InitializeTableV2", {table_handle, keys, values}, {});
  operation = op.operation();
}

InitializeTableFromTextFile::InitializeTableFromTextFile(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input filename, int64 key_index, int64 value_index) : InitializeTableFromTextFile(scope, table_handle, filename, key_index, value_index, Attrs()) {}
InitializeTableFromTextFile::InitializeTableFromTextFile(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input filename, int64 key_index, int64 value_index, const InitializeTableFromTextFile::Attrs& attrs) {
  OpMaker op(scope, "InitializeTableFromTextFile", "InitializeTableFromTextFileV2", {table_handle, filename}, {{"key_index", key_index}, {"value_index", value_index}, {"vocab_size", attrs.vocab_size_}, {"delimiter", attrs.delimiter_}});
  operation = op.operation();
}

LookupTableExport::LookupTableExport(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, DataType Tkeys, DataType Tvalues) {
  OpMaker op(scope, "LookupTableExport", "LookupTableExportV2", {table_handle}, {{"Tkeys", Tkeys}, {"Tvalues", Tvalues}});
  operation = op.operation(); keys = op.One(0); values = op.One(1);
}

LookupTableFind::LookupTableFind(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input keys, ::tensorflow::Input default_value) {
  OpMaker op(scope, "LookupTableFind", "LookupTableFindV2", {table_handle, keys, default_value}, {});
  operation = op.operation(); values = op.One(0);
}

LookupTableImport::LookupTableImport(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input keys, ::tensorflow::Input values) {
  OpMaker op(scope, "LookupTableImport", "LookupTableImportV2", {table_handle, keys, values}, {});
  operation = op.operation();
}

LookupTableInsert::LookupTableInsert(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle, ::tensorflow::Input keys, ::tensorflow::Input values) {
  OpMaker op(scope, "LookupTableInsert", "LookupTableInsertV2", {table_handle, keys, values}, {});
  operation = op.operation();
}

LookupTableSize::LookupTableSize(const ::tensorflow::Scope& scope, ::tensorflow::Input table_handle) {
  OpMaker op(scope, "LookupTableSize", "LookupTableSizeV2", {table_handle}, {});
  operation = op.operation(); size = op.One(0);
}

MutableDenseHashTable::MutableDenseHashTable(const ::tensorflow::Scope& scope, ::tensorflow::Input empty_key, ::tensorflow::Input deleted_key, DataType value_dtype) : MutableDenseHashTable(scope, empty_key, deleted_key, value_dtype, Attrs()) {}
MutableDenseHashTable::MutableDenseHashTable(const ::tensorflow::Scope& scope, ::tensorflow::Input empty_key, ::tensorflow::Input deleted_key, DataType value_dtype, const MutableDenseHashTable::Attrs& attrs) {
  OpMaker op(scope, "MutableDenseHashTable", "MutableDenseHashTableV2", {empty_key, deleted_key}, {{"value_dtype", value_dtype}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}, {"use_node_name_sharing", attrs.use_node_name_sharing_}, {"value_shape", attrs.value_shape_}, {"initial_num_buckets", attrs.initial_num_buckets_}, {"max_load_factor", attrs.max_load_factor_}});
  operation = op.operation(); table_handle = op.One(0);
}

MutableHashTable::MutableHashTable(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype) : MutableHashTable(scope, key_dtype, value_dtype, Attrs()) {}
MutableHashTable::MutableHashTable(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype, const MutableHashTable::Attrs& attrs) {
  OpMaker op(scope, "MutableHashTable", "MutableHashTableV2", {}, {{"key_dtype", key_dtype}, {"value_dtype", value_dtype}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}, {"use_node_name_sharing", attrs.use_node_name_sharing_}});
  operation = op.operation(); table_handle = op.One(0);
}

MutableHashTableOfTensors::MutableHashTableOfTensors(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype) : MutableHashTableOfTensors(scope, key_dtype, value_dtype, Attrs()) {}
MutableHashTableOfTensors::MutableHashTableOfTensors(const ::tensorflow::Scope& scope, DataType key_dtype, DataType value_dtype, const MutableHashTableOfTensors::Attrs& attrs) {
  OpMaker op(scope, "MutableHashTableOfTensors", "MutableHashTableOfTensorsV2", {}, {{"key_dtype", key_dtype}, {"value_dtype", value_dtype}, {"container", attrs.container_}, {"shared_name", attrs.shared_name_}, {"use_node_name_sharing", attrs.use_node_name_sharing_}, {"value_shape", attrs.value_shape_}});
  operation = op.operation(); table_handle = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow
