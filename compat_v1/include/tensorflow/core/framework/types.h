// SPDX-License-Identifier: Apache-2.0
// Element types as values (DataType) and as C++ types, sets of them, and kinds of devices.
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "tensorflow/core/framework/bfloat16.h"
#include "tensorflow/core/framework/numeric_types.h"
#include "tensorflow/core/framework/types_enum.pb.h"
#include "tensorflow/core/lib/core/stringpiece.h"
#include "tensorflow/core/lib/gtl/array_slice.h"
#include "tensorflow/core/lib/gtl/inlined_vector.h"
#include "tensorflow/core/platform/logging.h"
#include "tensorflow/core/platform/tstring.h"
#include "tensorflow/core/platform/types.h"

namespace tensorflow {

/// Where a tensor lies. There is only the host here.
enum MemoryType { DEVICE_MEMORY = 0, HOST_MEMORY = 1 };
typedef gtl::InlinedVector<MemoryType, 4> MemoryTypeVector;
typedef gtl::ArraySlice<MemoryType> MemoryTypeSlice;
typedef gtl::InlinedVector<DataType, 4> DataTypeVector;
typedef gtl::ArraySlice<DataType> DataTypeSlice;

/// "CPU", "GPU": a kind of device.
class DeviceType {
 public:
  DeviceType(const char* type) : type_(type) {}                         // NOLINT
  explicit DeviceType(StringPiece type) : type_(type.data(), type.size()) {}
  const char* type() const { return type_.c_str(); }
  const string& type_string() const { return type_; }
  bool operator<(const DeviceType& other) const { return type_ < other.type_; }
  bool operator==(const DeviceType& other) const { return type_ == other.type_; }
  bool operator!=(const DeviceType& other) const { return type_ != other.type_; }

 private:
  string type_;
};
std::ostream& operator<<(std::ostream& os, const DeviceType& d);

extern const char* const DEVICE_DEFAULT;
extern const char* const DEVICE_CPU;
extern const char* const DEVICE_GPU;
extern const char* const DEVICE_SYCL;

template <typename Device>
struct DeviceName {};

typedef gtl::InlinedVector<DeviceType, 4> DeviceTypeVector;
typedef gtl::InlinedVector<std::pair<DeviceType, int32>, 4> PrioritizedDeviceTypeVector;

/// "float", "int32", "string_ref", ...
string DataTypeString(DataType dtype);
string DeviceTypeString(const DeviceType& device_type);
string DataTypeSliceString(const DataTypeSlice dtypes);
inline string DataTypeVectorString(const DataTypeVector& dtypes) {
  return DataTypeSliceString(dtypes);
}
/// "DT_FLOAT", ...: what types.pb.h has as a template.
const string& DataType_Name(DataType dtype);
/// The inverse of DataTypeString.
bool DataTypeFromString(StringPiece sp, DataType* dt);

/// A set of types that are not references.
class DataTypeSet {
 private:
  const uint32 mask_;
  static constexpr uint32 kNumBits = 32;

 public:
  constexpr DataTypeSet(const DataTypeSet& other) : mask_(other.mask_) {}
  explicit constexpr DataTypeSet(uint32 mask) : mask_(mask) {}
  constexpr bool Contains(DataType dt) const {
    return static_cast<uint32>(dt) < kNumBits && ((mask_ >> static_cast<uint32>(dt)) & 1u) != 0u;
  }

  class Iterator {
    const DataTypeSet& set_;
    uint32 pos_;

   public:
    Iterator(const DataTypeSet& set, uint32 pos) : set_(set), pos_(pos) {}
    DataType operator*() const { return static_cast<DataType>(pos_); }
    Iterator& operator++() {
      ++pos_;
      while (pos_ < kNumBits && ((set_.mask_ >> pos_) & 1u) == 0u) ++pos_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return pos_ == other.pos_; }
    bool operator!=(const Iterator& other) const { return pos_ != other.pos_; }
    size_t operator-(const Iterator& other) const { return pos_ - other.pos_; }
  };
  Iterator begin() const {
    return Iterator(*this, mask_ == 0 ? kNumBits : static_cast<uint32>(__builtin_ctz(mask_)));
  }
  Iterator end() const { return Iterator(*this, kNumBits); }
  size_t size() const { return static_cast<size_t>(__builtin_popcount(mask_)); }
  constexpr DataTypeSet operator|(const DataTypeSet& other) const {
    return DataTypeSet(mask_ | other.mask_);
  }
};
constexpr inline DataTypeSet ToSet(DataType dt) {
  return DataTypeSet(1u << static_cast<uint32>(dt));
}

enum { kDataTypeRefOffset = 100 };
inline bool IsRefType(DataType dtype) { return dtype > static_cast<DataType>(kDataTypeRefOffset); }
inline DataType MakeRefType(DataType dtype) {
  DCHECK(!IsRefType(dtype));
  return static_cast<DataType>(static_cast<int>(dtype) + static_cast<int>(kDataTypeRefOffset));
}
inline DataType RemoveRefType(DataType dtype) {
  DCHECK(IsRefType(dtype));
  return static_cast<DataType>(static_cast<int>(dtype) - static_cast<int>(kDataTypeRefOffset));
}
inline DataType BaseType(DataType dtype) {
  return IsRefType(dtype) ? RemoveRefType(dtype) : dtype;
}
/// Whether an actual type may be handed over where another is expected.
inline bool TypesCompatible(DataType expected, DataType actual) {
  return expected == actual || expected == BaseType(actual);
}

constexpr DataTypeSet kAllTypes =
    ToSet(DT_FLOAT) | ToSet(DT_DOUBLE) | ToSet(DT_INT32) | ToSet(DT_UINT8) | ToSet(DT_UINT16) |
    ToSet(DT_UINT32) | ToSet(DT_UINT64) | ToSet(DT_INT16) | ToSet(DT_INT8) | ToSet(DT_STRING) |
    ToSet(DT_COMPLEX64) | ToSet(DT_COMPLEX128) | ToSet(DT_INT64) | ToSet(DT_BOOL) |
    ToSet(DT_QINT8) | ToSet(DT_QUINT8) | ToSet(DT_QINT16) | ToSet(DT_QUINT16) | ToSet(DT_QINT32) |
    ToSet(DT_HALF) | ToSet(DT_RESOURCE) | ToSet(DT_VARIANT) | ToSet(DT_BFLOAT16);
constexpr DataTypeSet kRealNumberTypes =
    ToSet(DT_FLOAT) | ToSet(DT_DOUBLE) | ToSet(DT_INT32) | ToSet(DT_INT64) | ToSet(DT_UINT8) |
    ToSet(DT_INT16) | ToSet(DT_INT8) | ToSet(DT_UINT16) | ToSet(DT_HALF) | ToSet(DT_UINT32) |
    ToSet(DT_UINT64) | ToSet(DT_BFLOAT16);
constexpr DataTypeSet kNumberTypes = kRealNumberTypes | ToSet(DT_COMPLEX64) |
                                     ToSet(DT_COMPLEX128) | ToSet(DT_QINT8) | ToSet(DT_QUINT8) |
                                     ToSet(DT_QINT32);
constexpr DataTypeSet kQuantizedTypes = ToSet(DT_QINT8) | ToSet(DT_QUINT8) | ToSet(DT_QINT16) |
                                        ToSet(DT_QUINT16) | ToSet(DT_QINT32);
constexpr DataTypeSet kRealAndQuantizedTypes = kRealNumberTypes | kQuantizedTypes;
constexpr DataTypeSet kDataTypesCanUseMemcpy =
    kNumberTypes | kQuantizedTypes | ToSet(DT_BOOL);
constexpr DataTypeSet kDataTypeIsFloating =
    ToSet(DT_HALF) | ToSet(DT_BFLOAT16) | ToSet(DT_FLOAT) | ToSet(DT_DOUBLE);
constexpr DataTypeSet kDataTypeIsComplex = ToSet(DT_COMPLEX64) | ToSet(DT_COMPLEX128);
constexpr DataTypeSet kDataTypeIsInteger = ToSet(DT_INT8) | ToSet(DT_UINT8) | ToSet(DT_INT16) |
                                           ToSet(DT_UINT16) | ToSet(DT_INT32) | ToSet(DT_UINT32) |
                                           ToSet(DT_INT64) | ToSet(DT_UINT64);
constexpr DataTypeSet kDataTypeIsSigned =
    ToSet(DT_INT8) | ToSet(DT_INT16) | ToSet(DT_INT32) | ToSet(DT_INT64);
constexpr DataTypeSet kDataTypeIsUnsigned =
    ToSet(DT_UINT8) | ToSet(DT_UINT16) | ToSet(DT_UINT32) | ToSet(DT_UINT64);

inline const DataTypeSet& AllTypes() { return kAllTypes; }
inline const DataTypeSet& RealNumberTypes() { return kRealNumberTypes; }
inline const DataTypeSet NumberTypes() { return kNumberTypes; }
inline const DataTypeSet& QuantizedTypes() { return kQuantizedTypes; }
inline const DataTypeSet& RealAndQuantizedTypes() { return kRealAndQuantizedTypes; }
inline bool DataTypeCanUseMemcpy(DataType dt) { return kDataTypesCanUseMemcpy.Contains(dt); }
inline bool DataTypeIsFloating(DataType dt) { return kDataTypeIsFloating.Contains(dt); }
inline bool DataTypeIsComplex(DataType dt) { return kDataTypeIsComplex.Contains(dt); }
inline bool DataTypeIsQuantized(DataType dt) { return kQuantizedTypes.Contains(dt); }
inline bool DataTypeIsInteger(DataType dt) { return kDataTypeIsInteger.Contains(dt); }
inline bool DataTypeIsSigned(DataType dt) { return kDataTypeIsSigned.Contains(dt); }
inline bool DataTypeIsUnsigned(DataType dt) { return kDataTypeIsUnsigned.Contains(dt); }
/// Bytes of one element; 0 for a type whose elements do not all have one size.
int DataTypeSize(DataType dt);
MemoryType MTypeFromDType(const DataType dtype);
bool DataTypeAlwaysOnHost(DataType dt);

/// The DataType of a C++ type: value, v(), ref().
template <class T>
struct DataTypeToEnum {
  static_assert(sizeof(T) == 0, "T is not the C++ type of any DataType");
};
/// The C++ type of a DataType: Type.
template <DataType VALUE>
struct EnumToDataType {};
template <class T>
struct IsValidDataType {
  static constexpr bool value = false;
};

#define TF_INTERNAL_TYPE_TO_ENUM(TYPE, ENUM)                       \
  template <>                                                      \
  struct DataTypeToEnum<TYPE> {                                    \
    static DataType v() { return ENUM; }                           \
    static DataType ref() { return MakeRefType(ENUM); }            \
    static constexpr DataType value = ENUM;                        \
  };                                                               \
  template <>                                                      \
  struct IsValidDataType<TYPE> {                                   \
    static constexpr bool value = true;                            \
  };
#define MATCH_TYPE_AND_ENUM(TYPE, ENUM)  \
  TF_INTERNAL_TYPE_TO_ENUM(TYPE, ENUM)   \
  template <>                            \
  struct EnumToDataType<ENUM> {          \
    typedef TYPE Type;                   \
  }

MATCH_TYPE_AND_ENUM(float, DT_FLOAT);
MATCH_TYPE_AND_ENUM(double, DT_DOUBLE);
MATCH_TYPE_AND_ENUM(int32, DT_INT32);
MATCH_TYPE_AND_ENUM(uint32, DT_UINT32);
MATCH_TYPE_AND_ENUM(uint16, DT_UINT16);
MATCH_TYPE_AND_ENUM(uint8, DT_UINT8);
MATCH_TYPE_AND_ENUM(int16, DT_INT16);
MATCH_TYPE_AND_ENUM(int8, DT_INT8);
MATCH_TYPE_AND_ENUM(tstring, DT_STRING);
MATCH_TYPE_AND_ENUM(complex64, DT_COMPLEX64);
MATCH_TYPE_AND_ENUM(complex128, DT_COMPLEX128);
MATCH_TYPE_AND_ENUM(int64, DT_INT64);
MATCH_TYPE_AND_ENUM(uint64, DT_UINT64);
MATCH_TYPE_AND_ENUM(bool, DT_BOOL);
MATCH_TYPE_AND_ENUM(qint8, DT_QINT8);
MATCH_TYPE_AND_ENUM(quint8, DT_QUINT8);
MATCH_TYPE_AND_ENUM(qint16, DT_QINT16);
MATCH_TYPE_AND_ENUM(quint16, DT_QUINT16);
MATCH_TYPE_AND_ENUM(qint32, DT_QINT32);
MATCH_TYPE_AND_ENUM(bfloat16, DT_BFLOAT16);
MATCH_TYPE_AND_ENUM(Eigen::half, DT_HALF);
// std::int64_t is a long here; 1.x programs use both.
TF_INTERNAL_TYPE_TO_ENUM(long, DT_INT64)            // NOLINT(runtime/int)
TF_INTERNAL_TYPE_TO_ENUM(unsigned long, DT_UINT64)  // NOLINT(runtime/int)
#undef MATCH_TYPE_AND_ENUM
#undef TF_INTERNAL_TYPE_TO_ENUM

}  // namespace tensorflow
