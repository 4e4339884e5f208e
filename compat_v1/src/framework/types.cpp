// SPDX-License-Identifier: Apache-2.0
// Names and sizes of element types; bfloat16; the allocator of the process.
#include "tensorflow/core/framework/types.h"

#include <ostream>

#include "eager/core/dtype.h"
#include "tensorflow/core/framework/allocator.h"
#include "tensorflow/core/framework/types.pb.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/platform/mem.h"

namespace tensorflow {

const char* const DEVICE_DEFAULT = "DEFAULT";
const char* const DEVICE_CPU = "CPU";
const char* const DEVICE_GPU = "GPU";
const char* const DEVICE_SYCL = "SYCL";

std::ostream& operator<<(std::ostream& os, const DeviceType& d) { return os << d.type(); }
string DeviceTypeString(const DeviceType& device_type) { return device_type.type_string(); }

string DataTypeString(DataType dtype) {
  const char* name = eager::DataTypeName(static_cast<eager::DataType>(BaseType(dtype)));
  if (dtype == DT_INVALID) return "INVALID";
  if (name == nullptr || *name == '\0') {
    return strings::StrCat("unrecognized dtype enum: ", static_cast<int>(dtype));
  }
  return IsRefType(dtype) ? strings::StrCat(name, "_ref") : string(name);
}

const string& DataType_Name(DataType dtype) { return DataType_Name<DataType>(dtype); }

string DataTypeSliceString(const DataTypeSlice types) {
  string out;
  for (DataType type : types) strings::StrAppend(&out, out.empty() ? "" : ", ", DataTypeString(type));
  return out;
}

bool DataTypeFromString(StringPiece sp, DataType* dt) {
  bool is_ref = sp.ends_with("_ref");
  if (is_ref) sp.remove_suffix(4);
  static const std::map<string, DataType>& other_names = *new std::map<string, DataType>{
      {"float32", DT_FLOAT}, {"float64", DT_DOUBLE}, {"float16", DT_HALF}};
  auto other = other_names.find(string(sp));
  DataType found = other != other_names.end()
                       ? other->second
                       : static_cast<DataType>(eager::DataTypeFromName(std::string_view(sp)));
  if (found == DT_INVALID) return false;
  *dt = is_ref ? MakeRefType(found) : found;
  return true;
}

int DataTypeSize(DataType dt) {
  DataType base = BaseType(dt);
  return DataTypeCanUseMemcpy(base)
             ? static_cast<int>(eager::DataTypeSize(static_cast<eager::DataType>(base)))
             : 0;
}
MemoryType MTypeFromDType(const DataType dtype) {
  return DataTypeAlwaysOnHost(dtype) || dtype == DT_INT32 ? HOST_MEMORY : DEVICE_MEMORY;
}
bool DataTypeAlwaysOnHost(DataType dt) {
  DataType base = BaseType(dt);
  return base == DT_STRING || base == DT_RESOURCE;
}

const uint16 bfloat16::NAN_VALUE;
const uint16 bfloat16::ZERO_VALUE;
std::ostream& operator<<(std::ostream& os, const bfloat16& dt) { return os << static_cast<float>(dt); }

void FloatToBFloat16(const float* src, bfloat16* dst, int64 size) {
  for (int64 i = 0; i < size; ++i) dst[i] = bfloat16::truncate_to_bfloat16(src[i]);
}
void RoundFloatToBFloat16(const float* src, bfloat16* dst, int64 size) {
  for (int64 i = 0; i < size; ++i) dst[i] = bfloat16(src[i]);
}
void BFloat16ToFloat(const bfloat16* src, float* dst, int64 size) {
  for (int64 i = 0; i < size; ++i) dst[i] = static_cast<float>(src[i]);
}

constexpr size_t Allocator::kAllocatorAlignment;
Allocator::~Allocator() {}

string AllocatorStats::DebugString() const {
  return strings::StrCat("InUse: ", bytes_in_use, "\nMaxInUse: ", peak_bytes_in_use, "\nNumAllocs: ",
                         num_allocs, "\nMaxAllocSize: ", largest_alloc_size);
}

namespace {

class CpuAllocator : public Allocator {
 public:
  string Name() override { return "cpu"; }
  void* AllocateRaw(size_t alignment, size_t num_bytes) override {
    return port::AlignedMalloc(num_bytes, static_cast<int>(alignment));
  }
  void DeallocateRaw(void* ptr) override { port::AlignedFree(ptr); }
};

}  // namespace

Allocator* cpu_allocator(int) {
  static Allocator* instance = new CpuAllocator;
  return instance;
}

}  // namespace tensorflow
