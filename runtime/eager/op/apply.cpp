// SPDX-License-Identifier: Apache-2.0
#include "eager/op/apply.h"

#include "eager/core/flush_denormals.h"

namespace eager {
namespace {

// The types of inputs that share a type attribute must agree; fixed types must be met.
void CheckInputTypes(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs) {
  if (op.has_list_inputs) {
    std::vector<DataType> types;
    for (int i = 0; i < num_inputs; ++i) types.push_back(inputs[i]->dtype());
    Attrs full = attrs;
    InferAttrs(op, types, full);
    return CheckTypeAttrs(op, full);
  }
  if (num_inputs != static_cast<int>(op.inputs.size()))
    throw InvalidArgument(op.name, ": takes ", op.inputs.size(), " inputs, ", num_inputs, " given");
  for (int i = 0; i < num_inputs; ++i) {
    const ArgDef& arg = op.inputs[i];
    const DataType type = inputs[i]->dtype();
    if (type == DT_INVALID) throw InvalidArgument(op.name, ": input '", arg.name, "' is not defined");
    const DataType wanted = arg.type_attr.empty() ? arg.type : inputs[op.type_source[i]]->dtype();
    if (BaseType(type) != BaseType(wanted))
      throw InvalidArgument(op.name, ": input '", arg.name, "' must be ", DataTypeName(wanted), ", is ",
                            DataTypeName(type));
    if (!(op.input_types[i] >> BaseType(type) & 1))
      throw InvalidArgument(op.name, ": input '", arg.name, "' cannot be ", DataTypeName(type));
  }
}

void RunKernel(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs, Tensor* outputs,
               int num_outputs) {
  if (!op.kernel) throw Unimplemented(op.name, ": this op has no kernel");
  KernelContext ctx(op, attrs, inputs, num_inputs, outputs, num_outputs);
  ctx.set_environment(&EagerEnvironment());
  const FlushDenormals flush;
  if (op.is_stateful) {
    NodeState state;
    ctx.set_state(&state);
    op.kernel(ctx);
  } else {
    op.kernel(ctx);
  }
}

Graph* GraphToRecordIn(const OpDef& op, const Tensor* const* inputs, int num_inputs) {
  Graph* const tracing = Listeners().tracing;
  for (int i = 0; i < num_inputs; ++i)
    if (inputs[i]->IsSymbol()) return tracing ? tracing : inputs[i]->graph();
  return op.is_stateful ? tracing : nullptr;
}

int CountOutputs(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs) {
  if (!op.has_list_outputs) return static_cast<int>(op.outputs.size());
  Attrs full = attrs;
  std::vector<DataType> types;
  for (int i = 0; i < num_inputs; ++i) types.push_back(inputs[i]->dtype());
  InferAttrs(op, types, full);
  return static_cast<int>(OutputTypes(op, full).size());
}

}  // namespace

const Attrs& NoAttrs() {
  static const Attrs* none = new Attrs;
  return *none;
}

RunEnvironment& EagerEnvironment() {
  static RunEnvironment* environment = new RunEnvironment{new ResourceStore};
  return *environment;
}

ApplyListeners& Listeners() {
  thread_local ApplyListeners listeners;
  return listeners;
}

void ApplyInto(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs, Tensor* outputs,
               int num_outputs) {
  CheckInputTypes(op, inputs, num_inputs, attrs);
  const ApplyListeners& listeners = Listeners();
  if (Graph* graph = GraphToRecordIn(op, inputs, num_inputs)) {
    std::vector<Tensor> symbols;
    RecordNode(graph, op, inputs, num_inputs, attrs, symbols);
    for (int i = 0; i < num_outputs; ++i) outputs[i] = std::move(symbols[i]);
  } else {
    RunKernel(op, inputs, num_inputs, attrs, outputs, num_outputs);
  }
  if (listeners.active_tapes == 0) return;
  // A tape tells tensors apart by identity: what a kernel handed through gets one of its own.
  for (int i = 0; i < num_outputs; ++i)
    for (int j = 0; j < num_inputs; ++j)
      if (outputs[i].IsDefined() && !outputs[i].IsSymbol() && outputs[i].rep() == inputs[j]->rep()) outputs[i] = outputs[i].Alias();
  NotifyTapes(op, inputs, num_inputs, attrs, {outputs, static_cast<size_t>(num_outputs)});
}

std::vector<Tensor> Apply(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs) {
  std::vector<Tensor> outputs(CountOutputs(op, inputs, num_inputs, attrs));
  ApplyInto(op, inputs, num_inputs, attrs, outputs.data(), static_cast<int>(outputs.size()));
  return outputs;
}

std::vector<Tensor> Apply(const OpDef& op, std::span<const Tensor> inputs, const Attrs& attrs) {
  std::vector<const Tensor*> pointers;
  for (const Tensor& t : inputs) pointers.push_back(&t);
  return Apply(op, pointers.data(), static_cast<int>(pointers.size()), attrs);
}

std::vector<DataType> TypesOf(const std::vector<Tensor>& tensors) {
  std::vector<DataType> types;
  for (const Tensor& t : tensors) types.push_back(t.dtype());
  return types;
}

void TakeList(const OpDef& op, const Attrs& attrs, std::string_view arg, std::vector<Tensor>& outputs,
              std::vector<Tensor>& list) {
  auto [first, count] = ArgRange(op, attrs, /*output=*/true, arg);
  list.assign(std::make_move_iterator(outputs.begin() + first), std::make_move_iterator(outputs.begin() + first + count));
}

void TakeOne(const OpDef& op, const Attrs& attrs, std::string_view arg, std::vector<Tensor>& outputs, Tensor& one) {
  one = std::move(outputs[ArgRange(op, attrs, /*output=*/true, arg).first]);
}

}  // namespace eager
