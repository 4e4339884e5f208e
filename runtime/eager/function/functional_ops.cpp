// SPDX-License-Identifier: Apache-2.0
// If, While and calls: ops whose attributes are functions.
#include <map>

#include "eager/function/functional_grads.h"
#include "eager/graph/function_body.h"
#include "eager/op/shape_context.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

const FunctionBody& BodyOf(KernelContext& ctx, std::string_view attr) {
  const FunctionRef& function = ctx.attr<FunctionRef>(attr);
  if (!function.body)
    throw Unimplemented(ctx.op().name, ": function '", function.name, "' has no body here");
  return *function.body;
}

// States of the nodes inside live with the node.
NodeStates& InnerStates(KernelContext& ctx, std::string_view which, NodeStates& local) {
  if (!ctx.op().is_stateful) return local;
  using Kept = std::map<std::string, std::shared_ptr<NodeStates>>;
  NodeState& state = ctx.state();
  std::lock_guard lock(state.mutex);
  if (!state.value.has_value()) state.value = Kept();
  auto& kept = std::any_cast<Kept&>(state.value)[std::string(which)];
  if (!kept) kept = std::make_shared<NodeStates>();
  return *kept;
}

// Numbers are true unless zero, strings unless empty; anything that is no scalar if it has
// elements.
bool IsTrue(const Tensor& t) {
  if (t.rank() != 0) return t.NumElements() > 0;
  if (t.dtype() == DT_STRING) return !t.ptr<std::string>()->empty();
  return DispatchDtype<bool, float, double, int32_t, int64_t, uint8_t, int16_t, int8_t>(
      t.dtype(), [&]<class T>() { return *t.ptr<T>() != T(0); });
}

std::vector<Tensor> Call(KernelContext& ctx, std::string_view attr,
                         std::span<const Tensor> values) {
  NodeStates local;
  return BodyOf(ctx, attr).Run(values, *ctx.environment(), InnerStates(ctx, attr, local));
}

void SetOutputs(KernelContext& ctx, std::vector<Tensor> values) {
  if (static_cast<int>(values.size()) != ctx.num_outputs())
    throw InvalidArgument(ctx.op().name, ": the function gave ", values.size(), " tensors, ",
                          ctx.num_outputs(), " are wanted");
  const std::vector<DataType> wanted = OutputTypes(ctx.op(), ctx.attrs());
  for (size_t i = 0; i < values.size(); ++i)
    if (values[i].dtype() != BaseType(wanted[i]))
      throw InvalidArgument(ctx.op().name, ": the function gave ", DataTypeName(values[i].dtype()),
                            " as result ", i, ", ", DataTypeName(wanted[i]), " is wanted");
  for (int i = 0; i < ctx.num_outputs(); ++i) ctx.SetOutput(i, std::move(values[i]));
}

void RunIf(KernelContext& ctx) {
  std::vector<Tensor> values;
  for (int i = 1; i < ctx.num_inputs(); ++i) values.push_back(ctx.input(i));
  SetOutputs(ctx, Call(ctx, IsTrue(ctx.input(0)) ? "then_branch" : "else_branch", values));
}

void RunWhile(KernelContext& ctx) {
  std::vector<Tensor> values;
  for (int i = 0; i < ctx.num_inputs(); ++i) values.push_back(ctx.input(i));
  for (;;) {
    const std::vector<Tensor> condition = Call(ctx, "cond", values);
    if (condition.size() != 1)
      throw InvalidArgument(ctx.op().name, ": cond must give one tensor, gives ", condition.size());
    if (!IsTrue(condition[0])) break;
    values = Call(ctx, "body", values);
  }
  SetOutputs(ctx, std::move(values));
}

// branches[branch_index]; an index out of range takes the last one.
void RunCase(KernelContext& ctx) {
  const auto& branches = ctx.list_attr<FunctionRef>("branches");
  const int64_t index = ctx.input(0).ScalarAsInt64(), count = static_cast<int64_t>(branches.size());
  const FunctionRef& branch = branches[index < 0 || index >= count ? count - 1 : index];
  if (!branch.body) throw Unimplemented("Case: function '", branch.name, "' has no body here");
  std::vector<Tensor> values;
  for (int i = 1; i < ctx.num_inputs(); ++i) values.push_back(ctx.input(i));
  NodeStates local;
  NodeStates& states = InnerStates(ctx, StrCat("branches:", &branch - branches.data()), local);
  SetOutputs(ctx, branch.body->Run(values, *ctx.environment(), states));
}

void RunCall(KernelContext& ctx) {
  std::vector<Tensor> values;
  for (int i = 0; i < ctx.num_inputs(); ++i) values.push_back(ctx.input(i));
  SetOutputs(ctx, Call(ctx, "f", values));
}

const OpEntry kEntries[] = {
    {.name = "If",
     .doc = "The results of then_branch(input) if cond is true, else of else_branch(input).",
     .kernel = RunIf,
     .shape = shapes::Unknown,
     .grad = BranchGradient,
     .flags = kTapesSeeInside},
    {.name = "StatelessIf",
     .doc = "The results of then_branch(input) if cond is true, else of else_branch(input).",
     .kernel = RunIf,
     .shape = shapes::Unknown,
     .grad = BranchGradient,
     .flags = kNeverFold | kTapesSeeInside},
    {.name = "Case",
     .doc =
         "The results of branches[branch_index](input); the last branch for an index out of range.",
     .kernel = RunCase,
     .shape = shapes::Unknown,
     .grad = BranchGradient,
     .flags = kTapesSeeInside},
    {.name = "While",
     .doc = "input after body was applied as long as cond of it is true.",
     .kernel = RunWhile,
     .shape = shapes::Unknown,
     .grad = WhileGradient,
     .flags = kTapesSeeInside},
    {.name = "StatelessWhile",
     .doc = "input after body was applied as long as cond of it is true.",
     .kernel = RunWhile,
     .shape = shapes::Unknown,
     .grad = WhileGradient,
     .flags = kNeverFold | kTapesSeeInside},
    {.name = "PartitionedCall",
     .doc = "The results of f(args).",
     .kernel = RunCall,
     .shape = shapes::Unknown,
     .grad = BranchGradient,
     .flags = kNeverFold | kTapesSeeInside},
    {.name = "StatefulPartitionedCall",
     .doc = "The results of f(args).",
     .kernel = RunCall,
     .shape = shapes::Unknown,
     .grad = BranchGradient,
     .flags = kTapesSeeInside},
};

}  // namespace

std::span<const OpEntry> FunctionalOps() { return kEntries; }

}  // namespace eager
