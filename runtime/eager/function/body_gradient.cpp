// SPDX-License-Identifier: Apache-2.0
#include "eager/function/body_gradient.h"

#include "eager/autodiff/tape.h"
#include "eager/function/tracing.h"
#include "eager/ops.h"

namespace eager {

std::shared_ptr<FunctionBody> CopyOf(const FunctionBody& body) {
  auto copy = std::make_shared<FunctionBody>();
  copy->name = body.name;
  copy->graph.Append(body.graph, 0);
  copy->arguments = body.arguments;
  copy->results = body.results;
  return copy;
}

Endpoint WithoutIdentity(const Graph& graph, Endpoint e) {
  while (graph.node(e.node).op->name == "Identity") e = graph.node(e.node).inputs[0];
  return e;
}

bool HasStatefulOps(const Graph& graph) {
  for (int id = 0; id < graph.num_nodes(); ++id)
    if (graph.node(id).op->is_stateful) return true;
  return false;
}

std::vector<Tensor> WidenNode(Graph& graph, int id, const OpDef& op, Attrs attrs, int first) {
  graph.Widen(id, op, std::move(attrs));
  std::vector<Tensor> outputs;
  for (size_t i = 0; i < graph.node(id).output_types.size(); ++i)
    outputs.push_back(graph.Symbol({id, static_cast<int>(i)}));
  const std::span<const Tensor> all = outputs;
  NotifyWidened(all.first(static_cast<size_t>(first)), all.subspan(static_cast<size_t>(first)));
  return {outputs.begin() + first, outputs.end()};
}

Tensor ZerosLikeSource(const Tensor& x, DataType dtype) {
  return ZerosLike(x.dtype() == DT_RESOURCE ? ReadVariableOp(x, dtype) : x);
}

BodyGradient::BodyGradient(const FunctionBody& body, const std::vector<int>& ys,
                           const std::vector<int>& xs, Supply supply)
    : supply_(std::move(supply)),
      forward_(CopyOf(body)),
      gradient_(std::make_shared<FunctionBody>()),
      dxs_(body.arguments.size()) {
  gradient_->name = body.name + "_gradient";
  Graph& from = forward_->graph;
  std::vector<Tensor> y_symbols, dys, x_symbols;
  for (int y : ys) {
    const Endpoint e = forward_->results[y];
    y_symbols.push_back(from.Symbol(e));
    dys.push_back(AddArgument(*gradient_, BaseType(from.type(e)), from.shape(e)));
  }
  for (int x : xs) x_symbols.push_back(from.Symbol(forward_->arguments[x]));
  gradient_->graph.capture = [this, &from](const Tensor& t) -> std::optional<Endpoint> {
    if (!t.IsSymbol() || t.graph() != &from) return std::nullopt;
    const Endpoint e = WithoutIdentity(from, {t.node_id(), t.output_index()});
    if (const Tensor* constant = from.ConstantValue(e)) return gradient_->graph.Record(*constant);
    if (auto it = supplied_.find(e); it != supplied_.end()) return it->second;
    return supplied_[e] = supply_(*this, e);
  };
  const TraceScope scope(&gradient_->graph);
  const std::vector<Tensor> grads = SymbolicGradients(from, y_symbols, x_symbols, dys);
  for (size_t i = 0; i < xs.size(); ++i)
    if (grads[i].IsDefined())
      dxs_[xs[i]] = gradient_->graph.Symbol(gradient_->graph.Record(grads[i]));
}

BodyGradient::~BodyGradient() { gradient_->graph.capture = nullptr; }

Tensor BodyGradient::ZerosLikeArgument(int i, DataType dtype) {
  const TraceScope scope(&gradient_->graph);
  return ZerosLikeSource(forward_->graph.Symbol(forward_->arguments[i]), dtype);
}

int BodyGradient::ArgumentOf(const Endpoint& e) const {
  const Endpoint origin = WithoutIdentity(forward_->graph, e);
  for (size_t i = 0; i < forward_->arguments.size(); ++i)
    if (forward_->arguments[i] == origin) return static_cast<int>(i);
  return -1;
}

}  // namespace eager
