// SPDX-License-Identifier: Apache-2.0
// TensorList: the element of a DT_VARIANT tensor that keeps tensors, last in, first out; the stacks
// on which a loop leaves what its gradient needs. Lists never change: pushing gives a new one that
// shares what it stands on, so that a push and a pop take the same time however long the list is.
#pragma once

#include <memory>

#include "eager/op/kernel_context.h"

namespace eager::kernels {

class TensorList {
 public:
  TensorList(DataType element_dtype, Shape element_shape, int64_t max_size);
  DataType element_dtype() const { return element_dtype_; }
  /// What every element must fit; partly unknown.
  const Shape& element_shape() const { return element_shape_; }
  int64_t size() const { return top_ ? top_->size : 0; }
  /// The element that was pushed last. The list must not be empty.
  const Tensor& Last() const { return top_->value; }
  /// Errors: kInvalidArgument for another dtype, a shape that does not fit, or a list that is full.
  TensorList Push(Tensor value) const;
  /// The list without its last element. It must not be empty.
  TensorList Pop() const;

 private:
  struct Cell {
    Tensor value;
    std::shared_ptr<Cell> below;
    int64_t size;
    Cell(Tensor v, std::shared_ptr<Cell> b, int64_t n)
        : value(std::move(v)), below(std::move(b)), size(n) {}
    ~Cell();  // without recursion, however long the list is
  };
  DataType element_dtype_;
  Shape element_shape_;
  int64_t max_size_;  // -1: no limit
  std::shared_ptr<Cell> top_;
};

// Of variants that hold nothing or lists: a variant that holds nothing is the zero of all lists.
/// A variant tensor with zeros in the place of every number in x's lists.
Tensor VariantZerosLike(const Tensor& x);
/// Element by element a + b. Errors: kInvalidArgument for lists of different lengths or dtypes.
Tensor AddVariants(const Tensor& a, const Tensor& b);

// Kernels, named as their ops.
void EmptyTensorList(KernelContext& ctx);
void TensorListPushBack(KernelContext& ctx);
void TensorListPopBack(KernelContext& ctx);
void TensorListLength(KernelContext& ctx);

}  // namespace eager::kernels
