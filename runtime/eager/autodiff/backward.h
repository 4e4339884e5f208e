// SPDX-License-Identifier: Apache-2.0
// Backward: reverse-mode differentiation over a list of executed or recorded ops. Tapes hand it
// what they saw, graphs hand it their nodes; the gradient functions of the op table do the rest.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "eager/graph/graph.h"
#include "eager/op/grad_context.h"

namespace eager {

/// Identity of a tensor: the value's storage record, or the endpoint of a symbol.
struct TensorKey {
  const void* owner = nullptr;
  int64_t index = 0;
  bool operator==(const TensorKey&) const = default;
};
inline TensorKey KeyOf(const Tensor& t) {
  if (t.IsSymbol()) return {t.graph(), (int64_t{t.node_id()} << 32) | t.output_index()};
  return {t.rep(), 0};
}
struct TensorKeyHash {
  size_t operator()(const TensorKey& k) const {
    return (reinterpret_cast<uintptr_t>(k.owner) >> 6) * 0x9e3779b97f4a7c15u +
           static_cast<size_t>(k.index) * 31;
  }
};

/// One op that ran or was recorded.
struct TapeEntry {
  const OpDef* op;
  Attrs attrs;
  std::vector<Tensor> inputs;
  std::vector<Tensor> outputs;
};

/// Gradients flow only through these.
constexpr bool IsTrainable(DataType dtype) {
  dtype = BaseType(dtype);
  return IsFloating(dtype) || IsComplex(dtype) || dtype == DT_RESOURCE || dtype == DT_VARIANT;
}

/// d(sum of ys)/dx for each x, an undefined Tensor where no path leads from x to a y.
/// `entries` in the order in which they ran. `dys` is empty (ones) or parallel to `ys`; an
/// undefined item means ones. Errors: kInvalidArgument for sizes that differ; kUnimplemented, naming
/// it, for an op on the way that has no gradient.
std::vector<Tensor> Backward(std::span<const TapeEntry> entries, std::span<const Tensor> ys,
                             std::span<const Tensor> xs, std::span<const Tensor> dys = {});

/// The same for symbols of one graph; the gradient's ops are recorded into it. Errors: as Backward;
/// kInvalidArgument for a tensor that is no symbol of the graph.
std::vector<Tensor> SymbolicGradients(Graph& graph, std::span<const Tensor> ys,
                                      std::span<const Tensor> xs, std::span<const Tensor> dys = {});

}  // namespace eager
