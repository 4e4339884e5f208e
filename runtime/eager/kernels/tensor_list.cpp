// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/tensor_list.h"

#include <vector>

#include "eager/core/resource.h"
#include "eager/kernels/array_axes.h"
#include "eager/kernels/array_moves.h"
#include "eager/kernels/scan.h"
#include "eager/op/shape_context.h"

namespace eager::kernels {
namespace {

bool Fits(const Shape& shape, const Shape& wanted) {
  if (!wanted.IsRankKnown()) return true;
  if (shape.rank() != wanted.rank()) return false;
  for (int i = 0; i < shape.rank(); ++i)
    if (wanted.dim(i) >= 0 && wanted.dim(i) != shape.dim(i)) return false;
  return true;
}

// A vector of dimensions, -1 for those that are not known, or the scalar -1 for any shape.
Shape PartialShape(std::string_view op, const Tensor& dims) {
  if (dims.rank() != 0) return ShapeFromTensor(dims, op, /*allow_unknown=*/true);
  if (const int64_t value = IntegerScalar(op, dims, "element_shape"); value != -1)
    throw InvalidArgument(op, ": element_shape must be a vector or the scalar -1, is ", value);
  return Shape::Unknown();
}

const TensorList& ListOf(const KernelContext& ctx) {
  const Tensor& handle = ctx.input(0);
  if (handle.rank() != 0)
    throw InvalidArgument(ctx.op().name, ": input_handle must be a scalar, has shape ",
                          handle.shape());
  const auto* list = handle.ptr<Variant>()->get<TensorList>();
  if (!list) throw InvalidArgument(ctx.op().name, ": input_handle holds no list of tensors");
  return *list;
}

void SetList(KernelContext& ctx, TensorList list) {
  *ctx.Allocate(0, DT_VARIANT, Shape()).ptr<Variant>() = Variant(std::move(list));
}

// The elements from the last to the first.
std::vector<Tensor> Elements(TensorList list) {
  std::vector<Tensor> elements;
  for (; list.size() > 0; list = list.Pop()) elements.push_back(list.Last());
  return elements;
}

TensorList FromElements(const TensorList& like, std::vector<Tensor> last_to_first) {
  TensorList list(like.element_dtype(), like.element_shape(), /*max_size=*/-1);
  for (; !last_to_first.empty(); last_to_first.pop_back()) list = list.Push(last_to_first.back());
  return list;
}

Tensor ZerosOf(const Tensor& x) {
  if (x.dtype() == DT_VARIANT) return VariantZerosLike(x);
  Tensor zeros(x.dtype(), x.shape());
  SetZero(zeros);
  return zeros;
}

Variant AddTwo(const Variant& a, const Variant& b) {
  if (!a.has_value()) return b;
  if (!b.has_value()) return a;
  const auto *list_a = a.get<TensorList>(), *list_b = b.get<TensorList>();
  if (!list_a || !list_b) throw InvalidArgument("only lists of tensors can be added");
  if (list_a->size() != list_b->size())
    throw InvalidArgument("lists of ", list_a->size(), " and ", list_b->size(),
                          " tensors cannot be added");
  std::vector<Tensor> sums = Elements(*list_a);
  const std::vector<Tensor> others = Elements(*list_b);
  for (size_t i = 0; i < sums.size(); ++i) sums[i] = AddTensors(sums[i], others[i]);
  return Variant(FromElements(*list_a, std::move(sums)));
}

}  // namespace

TensorList::TensorList(DataType element_dtype, Shape element_shape, int64_t max_size)
    : element_dtype_(element_dtype),
      element_shape_(std::move(element_shape)),
      max_size_(max_size) {}

TensorList::Cell::~Cell() {
  std::shared_ptr<Cell> next = std::move(below);
  while (next && next.use_count() == 1) next = std::exchange(next->below, nullptr);
}

TensorList TensorList::Push(Tensor value) const {
  if (value.dtype() != element_dtype_)
    throw InvalidArgument("a list of ", DataTypeName(element_dtype_), " cannot take a ",
                          value.Summary());
  if (!Fits(value.shape(), element_shape_))
    throw InvalidArgument("a list of tensors of shape ", element_shape_, " cannot take a ",
                          value.Summary());
  if (max_size_ >= 0 && size() >= max_size_)
    throw InvalidArgument("the list is full: it may hold ", max_size_, " tensors");
  TensorList longer = *this;
  longer.top_ = std::make_shared<Cell>(std::move(value), top_, size() + 1);
  return longer;
}

TensorList TensorList::Pop() const {
  TensorList shorter = *this;
  shorter.top_ = top_->below;
  return shorter;
}

Tensor VariantZerosLike(const Tensor& x) {
  Tensor zeros(DT_VARIANT, x.shape());
  for (int64_t i = 0; i < x.NumElements(); ++i) {
    const auto* list = x.ptr<Variant>()[i].get<TensorList>();
    if (!list) continue;
    std::vector<Tensor> elements = Elements(*list);
    for (Tensor& t : elements) t = ZerosOf(t);
    zeros.ptr<Variant>()[i] = Variant(FromElements(*list, std::move(elements)));
  }
  return zeros;
}

Tensor AddVariants(const Tensor& a, const Tensor& b) {
  Tensor sum(DT_VARIANT, a.shape());
  for (int64_t i = 0; i < a.NumElements(); ++i)
    sum.ptr<Variant>()[i] = AddTwo(a.ptr<Variant>()[i], b.ptr<Variant>()[i]);
  return sum;
}

void EmptyTensorList(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  SetList(ctx, TensorList(ctx.type_attr("element_dtype"), PartialShape(op, ctx.input(0)),
                          IntegerScalar(op, ctx.input(1), "max_num_elements")));
}

void TensorListPushBack(KernelContext& ctx) {
  try {
    SetList(ctx, ListOf(ctx).Push(ctx.input(1)));
  } catch (const Error& error) {
    throw Error(error.code(), StrCat(ctx.op().name, ": ", error.message()));
  }
}

void TensorListPopBack(KernelContext& ctx) {
  const std::string_view op = ctx.op().name;
  const TensorList& list = ListOf(ctx);
  if (list.size() == 0) throw InvalidArgument(op, ": Trying to pop from an empty list.");
  if (list.element_dtype() != ctx.type_attr("element_dtype"))
    throw InvalidArgument(op, ": a list of ", DataTypeName(list.element_dtype()), " does not give ",
                          DataTypeName(ctx.type_attr("element_dtype")));
  if (const Shape wanted = PartialShape(op, ctx.input(1)); !Fits(list.Last().shape(), wanted))
    throw InvalidArgument(op, ": the last tensor of the list is ", list.Last().Summary(),
                          ", wanted is the shape ", wanted);
  ctx.SetOutput(1, list.Last());
  SetList(ctx, list.Pop());
}

void TensorListLength(KernelContext& ctx) {
  ctx.SetOutput(0, Tensor(static_cast<int32_t>(ListOf(ctx).size())));
}

}  // namespace eager::kernels
