// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/function_body.h"

#include "eager/op/apply.h"

namespace eager {
namespace {

/// How many functions call each other right now on this thread. One that calls itself without end
/// would use up the stack.
class CallDepth {
 public:
  explicit CallDepth(const std::string& name) {
    if (depth_ == kDeepestCalls)
      throw ResourceExhausted("function '", name, "': functions call each other ", kDeepestCalls,
                              " deep; does one call itself?");
    ++depth_;
  }
  ~CallDepth() { --depth_; }

 private:
  static thread_local int depth_;
};
thread_local int CallDepth::depth_ = 0;

}  // namespace

std::vector<Tensor> FunctionBody::Run(std::span<const Tensor> values,
                                      const RunEnvironment& environment, NodeStates& states) const {
  if (values.size() != arguments.size())
    throw InvalidArgument("function '", name, "' takes ", arguments.size(), " tensors, ",
                          values.size(), " given");
  std::shared_ptr<const Plan> plan;
  {
    std::lock_guard lock(mutex_);
    const bool tell_tapes = Listeners().active_tapes > 0;
    std::shared_ptr<const Plan>& kept = plans_[tell_tapes];
    if (!kept)
      kept = Plan::Make(graph, arguments, results, {},
                        {.keep_stateful = true, .tell_tapes = tell_tapes});
    plan = kept;
  }
  plan->CheckFeeds(values);
  const CallDepth depth(name);
  std::vector<Tensor> out(results.size());
  plan->Run(values, out, environment, states);
  return out;
}

Tensor AddArgument(FunctionBody& body, DataType dtype, const Shape& shape) {
  NodeSpec spec;
  spec.op = &GetOp("Placeholder");
  spec.name = body.graph.UniqueName("argument");
  spec.attrs = {{"dtype", dtype}, {"shape", shape}};
  Node& node = body.graph.AddNode(std::move(spec), /*infer_shapes=*/false);
  node.output_shapes[0] = shape;
  body.arguments.push_back({node.id, 0});
  return body.graph.Symbol({node.id, 0});
}

}  // namespace eager
