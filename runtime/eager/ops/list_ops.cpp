// SPDX-License-Identifier: Apache-2.0
// Lists of tensors: the stacks that gradients of loops are made of.
#include "eager/kernels/tensor_list.h"
#include "eager/op/grad_context.h"
#include "eager/op/shape_context.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

Tensor AnyShape() { return Tensor(int32_t{-1}); }

Grads PushGradient(const GradContext& g) {
  const auto popped = TensorListPopBack(g.dy(), AnyShape(), g.dtype(1));
  return {popped.output_handle, popped.tensor};
}

Grads PopGradient(const GradContext& g) { return {TensorListPushBack(g.dy(0), g.dy(1)), Tensor()}; }

void PopShapes(ShapeContext& ctx) {
  ctx.SetOutput(0, Shape());
  if (const Tensor* wanted = ctx.value(1); wanted && wanted->rank() == 1)
    ctx.SetOutput(1, ShapeFromTensor(*wanted, ctx.op().name, /*allow_unknown=*/true));
}

const OpEntry kEntries[] = {
    {.name = "EmptyTensorList",
     .doc =
         "A list without tensors, as a scalar. element_shape (a vector, or the scalar -1 for any "
         "shape) must fit all that\n"
         "are pushed; max_num_elements limits their number unless it is -1.",
     .kernel = kernels::EmptyTensorList,
     .shape = shapes::Scalar,
     .grad = [](const GradContext&) { return Grads(2); }},
    {.name = "TensorListPushBack",
     .doc = "The list with `tensor` as its last element; input_handle stays what it is.\n"
            "Errors: kInvalidArgument for a tensor that does not fit or a list that is full.",
     .kernel = kernels::TensorListPushBack,
     .shape = shapes::Scalar,
     .grad = PushGradient},
    {.name = "TensorListPopBack",
     .doc = "The list without its last element, and that element.\n"
            "Errors: kInvalidArgument if the list is empty or the element has another dtype or "
            "shape.",
     .kernel = kernels::TensorListPopBack,
     .shape = PopShapes,
     .grad = PopGradient},
    {.name = "TensorListLength",
     .doc = "Number of tensors in the list.",
     .kernel = kernels::TensorListLength,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> ListOps() { return kEntries; }

}  // namespace eager
