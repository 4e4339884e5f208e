// SPDX-License-Identifier: Apache-2.0
#include "eager/core/tensor.h"

#include <new>

#include "eager/core/resource.h"

namespace eager {
namespace internal {
namespace {

// A rep and its inline elements share one block, which a list of the thread keeps for reuse.
constexpr size_t kInlineBytes = 64;
constexpr size_t kBlockBytes = ((sizeof(TensorRep) + 63) / 64) * 64 + kInlineBytes;
constexpr int kKeptBlocks = 64;

struct BlockList {
  void* blocks[kKeptBlocks];
  int count = 0;
  ~BlockList() {
    while (count > 0) ::operator delete(blocks[--count], std::align_val_t{64});
    alive = false;
  }
  static thread_local bool alive;
};
thread_local bool BlockList::alive = true;
thread_local BlockList block_list;

void* InlineData(TensorRep* rep) { return reinterpret_cast<char*>(rep) + kBlockBytes - kInlineBytes; }

TensorRep* NewRep(DataType dtype, const Shape& shape) {
  void* block = BlockList::alive && block_list.count > 0 ? block_list.blocks[--block_list.count]
                                                         : ::operator new(kBlockBytes, std::align_val_t{64});
  auto* rep = new (block) TensorRep;
  rep->dtype = dtype;
  rep->shape = shape;
  return rep;
}

template <class T>
void DestroyElements(void* data, size_t bytes) {
  std::destroy_n(static_cast<T*>(data), bytes / sizeof(T));
}

}  // namespace

void DestroyRep(TensorRep* rep) noexcept {
  if (rep->buffer) rep->buffer->Unref();
  rep->~TensorRep();
  if (BlockList::alive && block_list.count < kKeptBlocks) {
    block_list.blocks[block_list.count++] = rep;
  } else {
    ::operator delete(rep, std::align_val_t{64});
  }
}

NestedList::NestedList(const char* value) : dtype_(DT_STRING), strings_{value} {}

NestedList::NestedList(std::initializer_list<NestedList> items) {
  dims_.push_back(static_cast<int64_t>(items.size()));
  if (items.size() == 0) {
    dtype_ = DT_FLOAT;
    return;
  }
  const NestedList& first = *items.begin();
  dtype_ = first.dtype_;
  dims_.insert(dims_.end(), first.dims_.begin(), first.dims_.end());
  for (const NestedList& item : items) {
    if (item.dtype_ != dtype_)
      throw InvalidArgument("nested list: items of type ", DataTypeName(dtype_), " and ", DataTypeName(item.dtype_));
    if (item.dims_ != first.dims_)
      throw InvalidArgument("nested list: items of shape ", Shape(first.dims_), " and ", Shape(item.dims_));
    bytes_.insert(bytes_.end(), item.bytes_.begin(), item.bytes_.end());
    strings_.insert(strings_.end(), item.strings_.begin(), item.strings_.end());
  }
}

}  // namespace internal

using internal::TensorRep;

namespace {

[[noreturn, gnu::cold]] void ThrowNoMemory(DataType dtype, const Shape& shape, const std::string& why) {
  throw ResourceExhausted("OOM when allocating tensor with shape", shape, " and type ", DataTypeName(dtype), ": ", why);
}

Buffer* AllocateFor(DataType dtype, const Shape& shape, size_t bytes) {
  try {
    return Buffer::Allocate(bytes);
  } catch (const Error& error) {
    if (error.code() != Code::kResourceExhausted) throw;
    ThrowNoMemory(dtype, shape, error.message());
  } catch (const std::bad_alloc&) {
    ThrowNoMemory(dtype, shape, "the system has no more memory");
  }
}

}  // namespace

// Delegates, so that what was made is released if the rest fails.
Tensor::Tensor(DataType dtype, const Shape& shape) : Tensor() {
  const int64_t count = shape.NumElements();
  if (count < 0) throw InvalidArgument("a tensor cannot be made with the shape ", shape);
  const size_t element = IsRef(dtype) ? sizeof(ResourceHandle) : DataTypeSize(dtype);
  if (element == 0) throw InvalidArgument("a tensor cannot be made with the dtype ", static_cast<int>(dtype));
  size_t bytes = 0;
  if (__builtin_mul_overflow(static_cast<size_t>(count), element, &bytes))
    ThrowNoMemory(dtype, shape, "no memory is that large");
  const bool is_plain = IsPlain(dtype) && !IsRef(dtype);
  rep_ = internal::NewRep(dtype, shape);
  rep_->num_elements = count;
  Buffer* buffer = is_plain && bytes <= internal::kInlineBytes ? nullptr : AllocateFor(dtype, shape, bytes);
  rep_->buffer = buffer;
  rep_->data = buffer ? buffer->data() : internal::InlineData(rep_);
  if (is_plain || !buffer) return;  // what is not plain has a buffer
  auto construct = [&]<class T>() {
    std::uninitialized_value_construct_n(static_cast<T*>(rep_->data), count);
    buffer->destroy_elements_ = internal::DestroyElements<T>;
  };
  if (IsRef(dtype) || dtype == DT_RESOURCE) construct.template operator()<ResourceHandle>();
  else if (dtype == DT_STRING) construct.template operator()<std::string>();
  else construct.template operator()<Variant>();
}

Tensor::Tensor(const char* value) : Tensor(std::string(value)) {}

Tensor::Tensor(std::initializer_list<internal::NestedList> items) {
  const internal::NestedList list(items);
  Tensor t(list.dtype_, Shape(list.dims_));
  if (list.dtype_ == DT_STRING) {
    std::copy(list.strings_.begin(), list.strings_.end(), t.ptr<std::string>());
  } else if (!list.bytes_.empty()) {
    std::memcpy(t.raw(), list.bytes_.data(), list.bytes_.size());
  }
  *this = std::move(t);
}

Tensor Tensor::FromMemory(DataType dtype, const Shape& shape, void* data, std::function<void()> release) {
  const int64_t count = shape.NumElements();
  if (count < 0 || !IsPlain(dtype) || IsRef(dtype))
    throw InvalidArgument("memory cannot be seen as ", DataTypeName(dtype), " ", shape);
  TensorRep* rep = internal::NewRep(dtype, shape);
  rep->num_elements = count;
  rep->data = data;
  rep->buffer = Buffer::Wrap(data, count * DataTypeSize(dtype), std::move(release));
  return Tensor(rep);
}

Tensor Tensor::Symbol(Graph* graph, int node, int output, DataType dtype, const Shape& shape) {
  TensorRep* rep = internal::NewRep(dtype, shape);
  rep->num_elements = shape.NumElements();
  rep->graph = graph;
  rep->node = node;
  rep->output = output;
  return Tensor(rep);
}

Tensor Tensor::Alias() const {
  TensorRep* rep = internal::NewRep(rep_->dtype, rep_->shape);
  rep->num_elements = rep_->num_elements;
  rep->graph = rep_->graph;
  rep->node = rep_->node;
  rep->output = rep_->output;
  if (rep_->buffer) {
    rep->buffer = rep_->buffer;
    rep->buffer->Ref();
    rep->data = rep_->data;
  } else if (!rep_->graph) {
    rep->data = internal::InlineData(rep);
    std::memcpy(rep->data, rep_->data, internal::kInlineBytes);
  }
  return Tensor(rep);
}

Tensor Tensor::Reshaped(const Shape& shape) const {
  if (shape.NumElements() != NumElements())
    throw InvalidArgument("cannot see ", Summary(), " as ", shape, "; it has ", NumElements(), " elements");
  Tensor t = Alias();
  t.rep_->shape = shape;
  return t;
}

Tensor Tensor::SliceRows(int64_t begin, int64_t end) const {
  if (!rep_ || rank() < 1 || begin < 0 || end < begin || end > dim_size(0))
    throw InvalidArgument("rows [", begin, ",", end, ") of ", Summary());
  Shape shape = this->shape();
  const int64_t row = dim_size(0) == 0 ? 0 : NumElements() / dim_size(0);
  shape.set_dim(0, end - begin);
  const size_t element = DataTypeSize(dtype());
  if (!rep_->buffer) {  // inline elements: the block cannot be shared in part
    Tensor t(dtype(), shape);
    std::memcpy(t.raw(), ptr<char>() + begin * row * element, t.TotalBytes());
    return t;
  }
  Tensor t = Alias();
  t.rep_->shape = shape;
  t.rep_->num_elements = shape.NumElements();
  t.rep_->data = static_cast<char*>(rep_->data) + begin * row * element;
  return t;
}

Tensor Tensor::Reinterpreted(DataType dtype) const {
  if (DataTypeSize(dtype) != DataTypeSize(this->dtype()) || !IsPlain(dtype) || !IsPlain(this->dtype()))
    throw InvalidArgument("cannot see ", Summary(), " as ", DataTypeName(dtype));
  Tensor t = Alias();
  t.rep_->dtype = dtype;
  return t;
}

Tensor Tensor::DeepCopy() const {
  Tensor t(dtype(), shape());
  if (IsPlain(dtype()) && !IsRef(dtype())) {
    if (t.TotalBytes()) std::memcpy(t.raw(), raw(), t.TotalBytes());
  } else if (dtype() == DT_STRING) {
    std::copy_n(ptr<std::string>(), NumElements(), t.ptr<std::string>());
  } else if (dtype() == DT_VARIANT) {
    std::copy_n(ptr<Variant>(), NumElements(), t.ptr<Variant>());
  } else {
    std::copy_n(ptr<ResourceHandle>(), NumElements(), t.ptr<ResourceHandle>());
  }
  return t;
}

bool Tensor::SharesMemoryWith(const Tensor& other) const {
  return rep_ && other.rep_ && rep_->data && (rep_ == other.rep_ || (rep_->buffer && rep_->buffer == other.rep_->buffer));
}

int64_t Tensor::ScalarAsInt64() const {
  if (rep_ && rep_->num_elements == 1 && !rep_->graph) return AsInt64Vector()[0];
  throw InvalidArgument("expected one integer, got ", Summary());
}

std::vector<int64_t> Tensor::AsInt64Vector() const {
  if (!rep_ || rep_->graph || !IsInteger(dtype())) throw InvalidArgument("expected integers, got ", Summary());
  std::vector<int64_t> values(NumElements());
  IntegerTypes::Dispatch(dtype(), [&]<class T>() { std::copy_n(ptr<T>(), NumElements(), values.begin()); });
  return values;
}

std::string Tensor::Summary() const {
  if (!rep_) return "no tensor";
  return StrCat(DataTypeName(dtype()), " ", shape(), IsSymbol() ? " (symbolic)" : "");
}

void Tensor::ThrowBadAccess(DataType wanted) const {
  if (IsSymbol())
    throw InvalidArgument("the elements of a symbolic tensor (", Summary(), ") do not exist before the function runs");
  throw InvalidArgument("elements asked for as ", DataTypeName(wanted), ", tensor is ", Summary());
}
void Tensor::ThrowBadRank(int wanted) const {
  throw InvalidArgument("asked for ", wanted, " dimensions, tensor is ", Summary());
}
void Tensor::ThrowNotScalar() const { throw InvalidArgument("asked for the only element, tensor is ", Summary()); }
void Tensor::CheckCount(const Shape& shape, size_t count) {
  if (shape.NumElements() != static_cast<int64_t>(count))
    throw InvalidArgument("shape ", shape, " needs ", shape.NumElements(), " values, ", count, " given");
}

bool Identical(const Tensor& a, const Tensor& b) {
  if (!a.IsDefined() || !b.IsDefined()) return a.IsDefined() == b.IsDefined();
  if (a.dtype() != b.dtype() || !(a.shape() == b.shape()) || a.IsSymbol() || b.IsSymbol()) return false;
  if (a.dtype() == DT_STRING)
    return std::equal(a.ptr<std::string>(), a.ptr<std::string>() + a.NumElements(), b.ptr<std::string>());
  if (!IsPlain(a.dtype()) || IsRef(a.dtype())) return a.SharesMemoryWith(b);
  if (!IsFloating(a.dtype()) && !IsComplex(a.dtype())) return std::memcmp(a.raw(), b.raw(), a.TotalBytes()) == 0;
  return DispatchDtype<float, double, half, bfloat16, complex64, complex128>(a.dtype(), [&]<class T>() {
    for (int64_t i = 0; i < a.NumElements(); ++i) {
      const T x = a.ptr<T>()[i], y = b.ptr<T>()[i];
      if (x != y && !(x != x && y != y)) return false;
    }
    return true;
  });
}

}  // namespace eager
