// SPDX-License-Identifier: Apache-2.0
// Reductions over any axes: the plan (which runs of dimensions go away), the elementary loops of
// one operation on one type, and the driver that walks the input with them, the same way on any
// number of threads.
#pragma once

#include <cstdint>
#include <string_view>

#include "eager/op/kernel_context.h"

namespace eager {

/// The axes in `axes`, checked and made non-negative, in ascending order.
/// A tensor of axes that comes at run time may have any shape, as in TensorFlow.
/// Errors: kInvalidArgument for one out of [-rank, rank) or given twice.
std::vector<int> CheckedAxes(std::string_view op, const Tensor& axes, int rank);

/// The input's dimensions in runs that are alternately kept and reduced; dimensions of size one
/// belong to no run.
struct ReductionPlan {
  Shape output;
  std::vector<int64_t> sizes;  ///< Of the runs.
  bool first_is_reduced = false;
  int64_t reduced_count = 1;  ///< Elements that make one result.
  bool IsReduced(int run) const { return (run % 2 == 0) == first_is_reduced; }
  /// Nothing is combined: the result is the input in another shape.
  bool IsCopy() const { return sizes.empty() || (sizes.size() == 1 && !first_is_reduced); }
};
ReductionPlan PlanReduction(std::string_view op, const Shape& input, const Tensor& axes,
                            bool keep_dims);

/// The loops of one operation on one type. An accumulator is plain data of `size` bytes.
struct Reducer {
  size_t size = 0;
  /// Sets n accumulators to the neutral element.
  void (*start)(void* accumulators, int64_t n) = nullptr;
  /// Takes n elements in a row into one accumulator.
  void (*take_run)(void* accumulator, const void* x, int64_t n) = nullptr;
  /// Takes element i into accumulator i.
  void (*take_each)(void* accumulators, const void* x, int64_t n) = nullptr;
  /// Merges accumulator i of `others` into accumulator i.
  void (*merge)(void* accumulators, const void* others, int64_t n) = nullptr;
  /// Writes n results; each was made of `count` elements.
  void (*finish)(const void* accumulators, void* results, int64_t n, int64_t count) = nullptr;
};

/// Reduces `x` into the dense elements at `out`.
void Reduce(const ReductionPlan& plan, const Reducer& reducer, const void* x, size_t x_size,
            void* out, size_t out_size);

/// The kernel of a reduction: inputs x and axes, attribute keep_dims, the reducers by dtype.
/// `one_is_itself`: the operation on one element gives that element, so that it may be copied.
void RunReduction(KernelContext& ctx, const Reducer& (*reducer_of)(DataType),
                  bool one_is_itself = true);

const Reducer& SumReducer(DataType dtype);
const Reducer& MeanReducer(DataType dtype);
const Reducer& ProdReducer(DataType dtype);
const Reducer& MaxReducer(DataType dtype);
const Reducer& MinReducer(DataType dtype);
const Reducer& AllReducer(DataType dtype);
const Reducer& AnyReducer(DataType dtype);
const Reducer& NormReducer(DataType dtype);

}  // namespace eager
