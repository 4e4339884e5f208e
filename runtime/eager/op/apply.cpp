// SPDX-License-Identifier: Apache-2.0
#include "eager/op/apply.h"

#include <new>

namespace eager {
namespace {

// For ops without list inputs, whose attributes need not be inferred: the types of inputs that share
// a type attribute must agree; fixed types must be met.
void CheckInputTypes(const OpDef& op, const Tensor* const* inputs, int num_inputs) {
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

// The attributes with what follows from the inputs.
Attrs CompleteAttrs(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs) {
  std::vector<DataType> types;
  for (int i = 0; i < num_inputs; ++i) {
    if (!inputs[i]->IsDefined()) throw InvalidArgument(op.name, ": input ", i, " is not defined");
    types.push_back(inputs[i]->dtype());
  }
  Attrs full = attrs;
  InferAttrs(op, types, full);
  CheckTypeAttrs(op, full);
  return full;
}

Graph* GraphToRecordIn(const OpDef& op, const Tensor* const* inputs, int num_inputs) {
  Graph* const tracing = Listeners().tracing;
  for (int i = 0; i < num_inputs; ++i)
    if (inputs[i]->IsSymbol()) return tracing ? tracing : inputs[i]->graph();
  return op.is_stateful ? tracing : nullptr;
}

// A kernel that finds no memory: the error says for which op.
[[noreturn, gnu::cold]] void ThrowNamed(const OpDef& op) {
  try {
    throw;
  } catch (const Error& error) {
    if (error.code() != Code::kResourceExhausted) throw;
    throw error.WithPrefix(StrCat(op.name, ": "));
  } catch (const std::bad_alloc&) {
    throw ResourceExhausted(op.name, ": out of memory");
  }
}

// What ApplyInto does once inputs and attributes are known to fit. `complete`: the attributes hold
// what follows from the inputs.
[[gnu::always_inline]] inline void ApplyChecked(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs, bool complete,
                  Tensor* outputs, int num_outputs) {
  const ApplyListeners& listeners = Listeners();
  Graph* const graph = GraphToRecordIn(op, inputs, num_inputs);
  if (graph) {
    std::vector<Tensor> symbols;
    RecordNode(graph, op, inputs, num_inputs, attrs, symbols);
    for (int i = 0; i < num_outputs; ++i) outputs[i] = std::move(symbols[i]);
  } else {
    try {
      RunKernel(op, inputs, num_inputs, attrs, complete, outputs, num_outputs, EagerEnvironment());
    } catch (...) {
      ThrowNamed(op);
    }
  }
  if (listeners.active_tapes == 0 || (!graph && op.has(kTapesSeeInside))) return;
  TellTapes(op, inputs, num_inputs, attrs, {outputs, static_cast<size_t>(num_outputs)});
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

void TellTapes(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs,
               std::span<Tensor> outputs) {
  // A tape tells tensors apart by identity: what a kernel handed through, or took out of a state (two
  // reads of one variable), gets one of its own.
  for (Tensor& y : outputs) {
    if (!y.IsDefined() || y.IsSymbol()) continue;
    bool is_known = op.is_stateful;
    for (int j = 0; j < num_inputs; ++j) is_known |= y.rep() == inputs[j]->rep();
    if (is_known) y = y.Alias();
  }
  NotifyTapes(op, inputs, num_inputs, attrs, outputs);
}

// Flattened: an eager call of a small op takes about as long as three calls of functions.
[[gnu::flatten]] void ApplyInto(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs, Tensor* outputs,
               int num_outputs) {
  if (op.has_list_inputs) {
    const Attrs full = CompleteAttrs(op, inputs, num_inputs, attrs);
    return ApplyChecked(op, inputs, num_inputs, full, true, outputs, num_outputs);
  }
  CheckInputTypes(op, inputs, num_inputs);
  if (!attrs.empty()) CheckTypeAttrs(op, attrs);
  ApplyChecked(op, inputs, num_inputs, attrs, false, outputs, num_outputs);
}

std::vector<Tensor> Apply(const OpDef& op, const Tensor* const* inputs, int num_inputs, const Attrs& attrs) {
  if (!op.has_list_inputs && !op.has_list_outputs) {
    std::vector<Tensor> outputs(op.outputs.size());
    ApplyInto(op, inputs, num_inputs, attrs, outputs.data(), static_cast<int>(outputs.size()));
    return outputs;
  }
  const Attrs full = CompleteAttrs(op, inputs, num_inputs, attrs);
  std::vector<Tensor> outputs(OutputTypes(op, full).size());
  ApplyChecked(op, inputs, num_inputs, full, true, outputs.data(), static_cast<int>(outputs.size()));
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
