// SPDX-License-Identifier: Apache-2.0
#include "eager/core/dtype.h"

#include "eager/core/error.h"
#include "eager/core/resource.h"

namespace eager {
namespace {

struct DataTypeInfo {
  const char* name;
  const char* enum_name;
  size_t size;
};

// Indexed by DataType.
constexpr DataTypeInfo kInfo[] = {
    {"invalid", "DT_INVALID", 0},
    {"float", "DT_FLOAT", 4},
    {"double", "DT_DOUBLE", 8},
    {"int32", "DT_INT32", 4},
    {"uint8", "DT_UINT8", 1},
    {"int16", "DT_INT16", 2},
    {"int8", "DT_INT8", 1},
    {"string", "DT_STRING", sizeof(std::string)},
    {"complex64", "DT_COMPLEX64", 8},
    {"int64", "DT_INT64", 8},
    {"bool", "DT_BOOL", 1},
    {"qint8", "DT_QINT8", 1},
    {"quint8", "DT_QUINT8", 1},
    {"qint32", "DT_QINT32", 4},
    {"bfloat16", "DT_BFLOAT16", 2},
    {"qint16", "DT_QINT16", 2},
    {"quint16", "DT_QUINT16", 2},
    {"uint16", "DT_UINT16", 2},
    {"complex128", "DT_COMPLEX128", 16},
    {"half", "DT_HALF", 2},
    {"resource", "DT_RESOURCE", sizeof(ResourceHandle)},
    {"variant", "DT_VARIANT", sizeof(Variant)},
    {"uint32", "DT_UINT32", 4},
    {"uint64", "DT_UINT64", 8},
};
constexpr int kCount = sizeof(kInfo) / sizeof(kInfo[0]);

const DataTypeInfo& Info(DataType dtype) {
  const int i = BaseType(dtype);
  return kInfo[i > 0 && i < kCount ? i : 0];
}

}  // namespace

size_t DataTypeSize(DataType dtype) { return Info(dtype).size; }

const char* DataTypeName(DataType dtype) {
  if (!IsRef(dtype)) return Info(dtype).name;
  static const auto* ref_names = [] {
    auto* names = new std::string[kCount];
    for (int i = 0; i < kCount; ++i) names[i] = std::string(kInfo[i].name) + "_ref";
    return names;
  }();
  const int i = BaseType(dtype);
  return ref_names[i > 0 && i < kCount ? i : 0].c_str();
}

std::string DataTypeEnumName(DataType dtype) {
  return std::string(Info(dtype).enum_name) + (IsRef(dtype) ? "_REF" : "");
}

DataType DataTypeFromName(std::string_view name) {
  bool is_ref = false;
  for (std::string_view suffix : {"_ref", "_REF"})
    if (name.ends_with(suffix)) {
      name.remove_suffix(suffix.size());
      is_ref = true;
    }
  for (int i = 1; i < kCount; ++i)
    if (name == kInfo[i].name || name == kInfo[i].enum_name)
      return is_ref ? RefType(static_cast<DataType>(i)) : static_cast<DataType>(i);
  return DT_INVALID;
}

void ThrowUnsupportedDtype(DataType dtype) {
  throw Unimplemented("no kernel for dtype ", DataTypeName(dtype));
}

}  // namespace eager
