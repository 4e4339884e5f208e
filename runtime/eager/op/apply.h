// SPDX-License-Identifier: Apache-2.0
// Apply: the one way to run an op. With values it runs the kernel now; with symbols (or a stateful
// op while a function is traced) it records a node; tapes that watch listen to both.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "eager/op/kernel_context.h"
#include "eager/op/op_def.h"

namespace eager {

/// Runs or records `op` and fills `outputs` (their number must be the op's).
/// Errors: kInvalidArgument for inputs that do not fit, kUnimplemented for an op without kernel,
/// and whatever the kernel throws.
void ApplyInto(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs,
               Tensor* outputs, int num_outputs);
/// The same for any number of outputs.
std::vector<Tensor> Apply(const OpDef& op, const Tensor* const* inputs, int num_inputs,
                          const Attrs& attrs);
std::vector<Tensor> Apply(const OpDef& op, std::span<const Tensor> inputs, const Attrs& attrs = {});
/// For ops with exactly one output, and with none.
inline Tensor ApplyOne(const OpDef& op, const Tensor* const* inputs, int num_inputs,
                       const Attrs& attrs) {
  Tensor out;
  ApplyInto(op, inputs, num_inputs, attrs, &out, 1);
  return out;
}
inline void ApplyVoid(const OpDef& op, const Tensor* const* inputs, int num_inputs,
                      const Attrs& attrs) {
  ApplyInto(op, inputs, num_inputs, attrs, nullptr, 0);
}

const Attrs& NoAttrs();
/// Resources of eager code: variables, tables, ... by name.
RunEnvironment& EagerEnvironment();

/// Pointers to the tensors of several arguments in a row.
class TensorPointers {
 public:
  void Add(const Tensor& tensor) { pointers_.push_back(&tensor); }
  void Add(const std::vector<Tensor>& list) {
    for (const Tensor& t : list) pointers_.push_back(&t);
  }
  const Tensor* const* data() const { return pointers_.data(); }
  int size() const { return static_cast<int>(pointers_.size()); }

 private:
  std::vector<const Tensor*> pointers_;
};
std::vector<DataType> TypesOf(const std::vector<Tensor>& tensors);
/// Moves the tensors of output argument `arg` out of all outputs.
void TakeList(const OpDef& op, const Attrs& attrs, std::string_view arg,
              std::vector<Tensor>& outputs, std::vector<Tensor>& list);
void TakeOne(const OpDef& op, const Attrs& attrs, std::string_view arg,
             std::vector<Tensor>& outputs, Tensor& one);

/// What listens to Apply on this thread.
struct ApplyListeners {
  Graph* tracing = nullptr;  ///< Stateful ops go into this graph instead of being run.
  int active_tapes = 0;
};
ApplyListeners& Listeners();

/// Tells the tapes of this thread of an op that has run (with its values as outputs) or was recorded
/// (with symbols). Outputs that are inputs get an identity of their own.
void TellTapes(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs,
               std::span<Tensor> outputs);

// The seams to the layers above; defined in eager/graph/record.cpp and eager/autodiff/tape.cpp.
/// Adds a node for the op to `graph`; inputs that are values become Const nodes.
void RecordNode(Graph* graph, const OpDef& op, const Tensor* const* inputs, int num_inputs,
                const Attrs& attrs, std::vector<Tensor>& outputs);
void NotifyTapes(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs,
                 std::span<const Tensor> outputs);

}  // namespace eager
