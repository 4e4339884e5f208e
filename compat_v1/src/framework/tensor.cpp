// SPDX-License-Identifier: Apache-2.0
// Tensor: its memory, its views and its checks.
#include "tensorflow/core/framework/tensor.h"

#include "eager/io/tensor_proto.h"
#include "framework/eager_tensor.h"
#include "tensorflow/core/framework/allocation_description.pb.h"
#include "tensorflow/core/framework/tensor.pb.h"
#include "tensorflow/core/framework/tensor_description.pb.h"
#include "tensorflow/core/framework/tensor_shape.pb.h"

namespace tensorflow {

using eager::compat::EagerBuffer;
using eager::compat::ToEager;

namespace {

/// Memory that an Allocator of the program gave.
class AllocatedBuffer : public TensorBuffer {
 public:
  AllocatedBuffer(Allocator* allocator, size_t bytes)
      : TensorBuffer(allocator->AllocateRaw(Allocator::kAllocatorAlignment, bytes)),
        allocator_(allocator),
        bytes_(bytes) {}
  ~AllocatedBuffer() override {
    if (data() != nullptr) allocator_->DeallocateRaw(data());
  }
  size_t size() const override { return bytes_; }
  TensorBuffer* root_buffer() override { return this; }
  void FillAllocationDescription(AllocationDescription* proto) const override {
    proto->set_requested_bytes(static_cast<int64>(bytes_));
    proto->set_allocator_name(allocator_->Name());
    proto->set_ptr(reinterpret_cast<uintptr_t>(data()));
  }

 private:
  Allocator* const allocator_;
  const size_t bytes_;
};

/// New memory, or null if there are no elements, none can be made, or there is not enough memory.
TensorBuffer* NewBuffer(DataType type, const TensorShape& shape) {
  if (type == DT_INVALID) return nullptr;
  TensorBuffer* buffer = nullptr;
  Status status = eager::compat::Guard(
      [&] { buffer = new EagerBuffer(eager::Tensor(ToEager(type), ToEager(shape))); });
  if (!status.ok()) LOG(ERROR) << status.error_message();
  return buffer;
}

}  // namespace

Tensor::Tensor() : Tensor(DT_FLOAT) {}
Tensor::Tensor(DataType type) : shape_({0}), dtype_(type), buf_(nullptr) {}
Tensor::Tensor(DataType type, const TensorShape& shape)
    : shape_(shape), dtype_(type), buf_(NewBuffer(type, shape)) {}
Tensor::Tensor(DataType type, const TensorShape& shape, TensorBuffer* buf)
    : shape_(shape), dtype_(type), buf_(buf) {
  if (buf_ != nullptr) buf_->Ref();
}
Tensor::Tensor(Allocator* a, DataType type, const TensorShape& shape)
    : shape_(shape), dtype_(type), buf_(nullptr) {
  CHECK_NOTNULL(a);
  if (a == cpu_allocator() || !DataTypeCanUseMemcpy(type)) {
    buf_ = NewBuffer(type, shape);
    return;
  }
  size_t bytes = static_cast<size_t>(shape.num_elements()) * static_cast<size_t>(DataTypeSize(type));
  if (bytes == 0) return;
  buf_ = new AllocatedBuffer(a, bytes);
  if (buf_->data() == nullptr) {
    buf_->Unref();
    buf_ = nullptr;
  }
}
Tensor::Tensor(Allocator* a, DataType type, const TensorShape& shape, const AllocationAttributes&)
    : Tensor(a, type, shape) {}

template <typename T>
Tensor::Tensor(const T& value, ScalarTag) : Tensor(DataTypeToEnum<T>::v(), TensorShape()) {
  *base<T>() = value;
}
Tensor::Tensor(float value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(double value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(int32 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(uint32 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(uint16 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(uint8 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(int16 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(int8 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(tstring value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(complex64 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(complex128 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(int64 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(uint64 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(long value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(unsigned long value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(bool value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(qint8 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(quint8 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(qint16 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(quint16 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(qint32 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(bfloat16 value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(Eigen::half value) : Tensor(value, ScalarTag()) {}
Tensor::Tensor(const char* value) : Tensor(tstring(value), ScalarTag()) {}

Tensor::Tensor(const Tensor& other) : shape_(other.shape_), dtype_(other.dtype_), buf_(other.buf_) {
  if (buf_ != nullptr) buf_->Ref();
}
Tensor::Tensor(Tensor&& other) noexcept
    : shape_(std::move(other.shape_)), dtype_(other.dtype_), buf_(other.buf_) {
  other.buf_ = nullptr;
}
Tensor& Tensor::operator=(const Tensor& other) {
  if (other.buf_ != nullptr) other.buf_->Ref();
  if (buf_ != nullptr) buf_->Unref();
  shape_ = other.shape_;
  dtype_ = other.dtype_;
  buf_ = other.buf_;
  return *this;
}
Tensor& Tensor::operator=(Tensor&& other) noexcept {
  if (this != &other) {
    std::swap(buf_, other.buf_);
    shape_ = std::move(other.shape_);
    dtype_ = other.dtype_;
  }
  return *this;
}
Tensor::~Tensor() {
  if (buf_ != nullptr) buf_->Unref();
}

Status Tensor::BuildTensor(DataType type, const TensorShape& shape, Tensor* out_tensor) {
  if (type == DT_INVALID) return errors::InvalidArgument("Type not set");
  if (IsRefType(type) || eager::DataTypeSize(ToEager(type)) == 0) {
    return errors::InvalidArgument("Unexpected type: ", DataTypeString(type));
  }
  *out_tensor = Tensor(type, shape);
  return Status::OK();
}

bool Tensor::SharesBufferWith(const Tensor& b) const {
  if (buf_ == nullptr || b.buf_ == nullptr) return false;
  if (buf_->root_buffer() == b.buf_->root_buffer()) return true;
  auto* own = dynamic_cast<EagerBuffer*>(buf_);
  auto* other = dynamic_cast<EagerBuffer*>(b.buf_);
  return own != nullptr && other != nullptr && own->tensor().SharesMemoryWith(other->tensor());
}
bool Tensor::IsInitialized() const {
  return (buf_ != nullptr && buf_->data() != nullptr) || shape_.num_elements() == 0;
}
bool Tensor::RefCountIsOne() const {
  if (buf_ == nullptr || !buf_->RefCountIsOne() || !buf_->OwnsMemory()) return false;
  auto* own = dynamic_cast<EagerBuffer*>(buf_);
  return own == nullptr ? buf_->root_buffer()->RefCountIsOne() : own->tensor().IsUnique();
}

size_t Tensor::TotalBytes() const {
  size_t count = static_cast<size_t>(shape_.num_elements());
  if (buf_ == nullptr || count == 0) return 0;
  size_t bytes = count * eager::DataTypeSize(ToEager(dtype_));
  if (dtype_ == DT_STRING) {
    for (size_t i = 0; i < count; ++i) bytes += base<tstring>()[i].size();
  }
  return bytes;
}
size_t Tensor::AllocatedBytes() const { return buf_ == nullptr ? 0 : buf_->size(); }

bool Tensor::CopyFromInternal(const Tensor& other, const TensorShape& shape) {
  if (other.NumElements() != shape.num_elements()) return false;
  if (&other != this) *this = other;
  shape_ = shape;
  return true;
}

Tensor Tensor::Slice(int64 dim0_start, int64 dim0_limit) const {
  CHECK_GE(dims(), 1);
  CHECK_GE(dim0_start, 0);
  CHECK_LE(dim0_start, dim0_limit);
  CHECK_LE(dim0_limit, dim_size(0));
  if (dim0_start == 0 && dim0_limit == dim_size(0)) return *this;
  Tensor result(dtype_);
  result.shape_ = shape_;
  result.shape_.set_dim(0, dim0_limit - dim0_start);
  if (buf_ != nullptr) result.buf_ = new EagerBuffer(ToEager(*this).SliceRows(dim0_start, dim0_limit));
  return result;
}
Tensor Tensor::SubSlice(int64 index) const {
  CHECK_GE(dims(), 1);
  CHECK_GE(index, 0);
  CHECK_LT(index, dim_size(0));
  Tensor result = Slice(index, index + 1);
  result.shape_.RemoveDim(0);
  return result;
}

Status Tensor::BitcastFrom(const Tensor& other, DataType dtype, const TensorShape& shape) {
  int in_size = DataTypeSize(other.dtype());
  int out_size = DataTypeSize(dtype);
  if (in_size == 0) return errors::InvalidArgument("other tensor has zero-sized data type");
  if (out_size == 0) return errors::InvalidArgument("specified output type is zero-sized");
  if (shape.num_elements() * out_size != other.shape().num_elements() * in_size) {
    return errors::InvalidArgument("input and output shapes/data type sizes are not compatible");
  }
  UnsafeCopyFromInternal(other, dtype, shape);
  return Status::OK();
}
void Tensor::UnsafeCopyFromInternal(const Tensor& other, DataType dtype, const TensorShape& shape) {
  CHECK(DataTypeCanUseMemcpy(dtype) && DataTypeCanUseMemcpy(other.dtype_));
  Tensor result(dtype);
  result.shape_ = shape;
  if (other.buf_ != nullptr) {
    other.buf_->Ref();
    TensorBuffer* from = other.buf_;
    result.buf_ = new EagerBuffer(eager::Tensor::FromMemory(ToEager(dtype), ToEager(shape), from->data(),
                                                            [from] { from->Unref(); }));
  }
  *this = std::move(result);
}

bool Tensor::FromProto(const TensorProto& proto) {
  return eager::compat::Guard([&] {
           *this = eager::compat::FromEager(eager::TensorFromProto(proto));
         }).ok();
}
bool Tensor::FromProto(Allocator*, const TensorProto& proto) { return FromProto(proto); }

void Tensor::CheckType(DataType expected_dtype) const {
  CHECK_EQ(dtype(), expected_dtype) << " " << DataTypeString(expected_dtype) << " expected, got "
                                    << DataTypeString(dtype());
}
void Tensor::CheckIsAligned() const { CHECK(IsAligned()) << "ptr = " << base<void>(); }
void Tensor::FailTypeOrAlignment(DataType expected_dtype) const {
  CheckType(expected_dtype);
  LOG(FATAL) << "Check failed: IsAligned() ptr = " << base<void>();
  std::abort();  // never reached
}
void Tensor::CheckIsAlignedAndSingleElement(DataType expected_dtype) const {
  CheckTypeAndIsAligned(expected_dtype);
  CHECK_EQ(1, NumElements()) << "Must have a one element tensor";
}
void Tensor::CheckNewSizes(size_t rank, gtl::ArraySlice<int64> new_sizes) const {
  CHECK_EQ(rank, new_sizes.size());
  int64 new_num_elements = 1;
  for (int64 size : new_sizes) new_num_elements *= size;
  CHECK_EQ(new_num_elements, NumElements());
}

gtl::InlinedVector<int64, 4> Tensor::ComputeFlatInnerDims(gtl::ArraySlice<int64> orig,
                                                          int64 num_out_dims) {
  gtl::InlinedVector<int64, 4> out(static_cast<size_t>(num_out_dims), 0);
  int64 offset = static_cast<int64>(orig.size()) - num_out_dims;
  for (int64 i = num_out_dims - 1; i >= 0; --i) {
    int64 at = i + offset;
    out[i] = at < 0 ? 1 : orig[at];
  }
  for (int64 at = 0; at < offset; ++at) out[0] *= orig[at];
  return out;
}
gtl::InlinedVector<int64, 4> Tensor::ComputeFlatOuterDims(gtl::ArraySlice<int64> orig,
                                                          int64 num_out_dims) {
  gtl::InlinedVector<int64, 4> out(static_cast<size_t>(num_out_dims), 0);
  for (int64 i = 0; i < num_out_dims; ++i) {
    out[i] = static_cast<size_t>(i) >= orig.size() ? 1 : orig[i];
  }
  for (size_t at = static_cast<size_t>(num_out_dims); at < orig.size(); ++at) {
    out[num_out_dims - 1] *= orig[at];
  }
  return out;
}

StringPiece Tensor::tensor_data() const {
  if (buf_ == nullptr) return StringPiece();
  return StringPiece(static_cast<const char*>(buf_->data()), DataTypeCanUseMemcpy(dtype_) ? TotalBytes() : 0);
}

void Tensor::FillDescription(TensorDescription* description) const {
  description->set_dtype(dtype_);
  shape_.AsProto(description->mutable_shape());
  if (buf_ != nullptr && buf_->data() != nullptr) {
    buf_->FillAllocationDescription(description->mutable_allocation_description());
  }
}

}  // namespace tensorflow
