// SPDX-License-Identifier: Apache-2.0
#include "eager/function/control_flow.h"

#include <unordered_map>

#include "eager/autodiff/tape.h"
#include "eager/function/tracing.h"
#include "eager/graph/function_body.h"
#include "eager/op/apply.h"
#include "eager/ops.h"
#include "eager/state/variable.h"

namespace eager {
namespace {

// A body with what it uses from around it.
struct TracedBody {
  std::shared_ptr<FunctionBody> body = std::make_shared<FunctionBody>();
  std::vector<Tensor> captured;  // outer tensors, parallel to the last arguments
};

// Traces f on arguments like `like`. What it uses from around it becomes further arguments, as far
// as a gradient may flow there: symbols of outer graphs, handles of variables, values that a tape
// watches.
TracedBody Trace(const char* name, const std::vector<Tensor>& like,
                 const std::function<std::vector<Tensor>(const std::vector<Tensor>&)>& f) {
  TracedBody traced;
  FunctionBody& body = *traced.body;
  body.name = name;
  std::vector<Tensor> arguments;
  for (const Tensor& t : like) arguments.push_back(AddArgument(body, t.dtype(), t.shape()));
  std::unordered_map<TensorKey, Endpoint, TensorKeyHash> known;
  body.graph.capture = [&](const Tensor& outer) -> std::optional<Endpoint> {
    if (!outer.IsSymbol() && outer.dtype() != DT_RESOURCE && !IsWatched(outer)) return std::nullopt;
    auto [it, is_new] = known.try_emplace(KeyOf(outer));
    if (is_new) {
      AddArgument(body, outer.dtype(), outer.shape());
      it->second = body.arguments.back();
      traced.captured.push_back(outer);
    }
    return it->second;
  };
  {
    TraceScope scope(&body.graph, /*tapes_listen=*/true);
    for (const Tensor& result : f(arguments)) body.results.push_back(body.graph.Record(result));
  }
  body.graph.capture = nullptr;
  return traced;
}

std::vector<DataType> ResultTypes(const FunctionBody& body) {
  std::vector<DataType> types;
  for (const Endpoint& e : body.results) types.push_back(body.graph.type(e));
  return types;
}

// Tapes that note reads of variables are told of the handles: the reads are inside.
void NoteHandles(const std::vector<Tensor>& captured) {
  if (Listeners().active_tapes == 0) return;
  for (const Tensor& t : captured)
    if (!t.IsSymbol() && t.dtype() == DT_RESOURCE)
      if (auto cell = std::dynamic_pointer_cast<VariableCell>(t.ptr<ResourceHandle>()->resource))
        NotifyVariableRead(cell, t);
}

bool IsTrueNow(const Tensor& condition) {
  if (condition.dtype() == DT_BOOL) return condition.scalar<bool>()();
  return Cast(condition, DT_BOOL).scalar<bool>()();
}

}  // namespace

std::vector<Tensor> Cond(const Tensor& condition,
                         const std::function<std::vector<Tensor>()>& then_branch,
                         const std::function<std::vector<Tensor>()>& else_branch) {
  if (!condition.IsSymbol()) return IsTrueNow(condition) ? then_branch() : else_branch();
  TracedBody then_body = Trace("then", {}, [&](const auto&) { return then_branch(); });
  TracedBody else_body = Trace("else", {}, [&](const auto&) { return else_branch(); });
  const std::vector<DataType> types = ResultTypes(*then_body.body);
  if (types != ResultTypes(*else_body.body))
    throw InvalidArgument("Cond: the branches must give tensors of the same number and dtypes");
  // Both take everything that either uses; each body puts its own captures where the list has them.
  std::vector<Tensor> inputs = {condition};
  inputs.insert(inputs.end(), then_body.captured.begin(), then_body.captured.end());
  inputs.insert(inputs.end(), else_body.captured.begin(), else_body.captured.end());
  for (const Tensor& t : else_body.captured) AddArgument(*then_body.body, t.dtype(), t.shape());
  const std::vector<Endpoint> own = std::exchange(else_body.body->arguments, {});
  for (const Tensor& t : then_body.captured) AddArgument(*else_body.body, t.dtype(), t.shape());
  else_body.body->arguments.insert(else_body.body->arguments.end(), own.begin(), own.end());
  NoteHandles(inputs);
  return Apply(GetOp("If"), inputs,
               {{"Tout", types},
                {"then_branch", FunctionRef{"then", nullptr, then_body.body}},
                {"else_branch", FunctionRef{"else", nullptr, else_body.body}}});
}

Tensor Cond(const Tensor& condition, const std::function<Tensor()>& then_branch,
            const std::function<Tensor()>& else_branch) {
  return Cond(
      condition, [&] { return std::vector<Tensor>{then_branch()}; },
      [&] { return std::vector<Tensor>{else_branch()}; })[0];
}

std::vector<Tensor> While(
    const std::vector<Tensor>& loop_variables,
    const std::function<Tensor(const std::vector<Tensor>&)>& condition,
    const std::function<std::vector<Tensor>(const std::vector<Tensor>&)>& body) {
  bool is_symbolic = Listeners().tracing != nullptr;
  for (const Tensor& t : loop_variables) is_symbolic |= t.IsSymbol();
  if (!is_symbolic) {
    std::vector<Tensor> values = loop_variables;
    while (IsTrueNow(condition(values))) {
      values = body(values);
      if (values.size() != loop_variables.size())
        throw InvalidArgument("While: body takes ", loop_variables.size(), " tensors and gave ",
                              values.size());
    }
    return values;
  }
  // Shapes may change from turn to turn.
  std::vector<Tensor> like;
  Graph scratch;
  for (const Tensor& t : loop_variables)
    like.push_back(Tensor::Symbol(&scratch, 0, 0, t.dtype(), Shape::Unknown()));
  TracedBody cond_body =
      Trace("cond", like, [&](const auto& v) { return std::vector<Tensor>{condition(v)}; });
  TracedBody loop_body = Trace("body", like, body);
  const size_t count = loop_variables.size();
  std::vector<DataType> types;
  for (const Tensor& t : loop_variables) types.push_back(t.dtype());
  if (ResultTypes(*loop_body.body) != types)
    throw InvalidArgument("While: body must give tensors of the number and dtypes that it takes");
  // Captures ride along as loop variables that body hands back unchanged.
  std::vector<Tensor> inputs = loop_variables;
  inputs.insert(inputs.end(), cond_body.captured.begin(), cond_body.captured.end());
  inputs.insert(inputs.end(), loop_body.captured.begin(), loop_body.captured.end());
  FunctionBody& c = *cond_body.body;
  FunctionBody& b = *loop_body.body;
  for (const Tensor& t : loop_body.captured) AddArgument(c, t.dtype(), t.shape());
  const std::vector<Endpoint> own(b.arguments.begin() + static_cast<std::ptrdiff_t>(count),
                                  b.arguments.end());
  b.arguments.resize(count);
  for (const Tensor& t : cond_body.captured) AddArgument(b, t.dtype(), t.shape());
  b.arguments.insert(b.arguments.end(), own.begin(), own.end());
  b.results.insert(b.results.end(), b.arguments.begin() + static_cast<std::ptrdiff_t>(count),
                   b.arguments.end());
  NoteHandles(inputs);
  std::vector<Tensor> results = Apply(GetOp("While"), inputs,
                                      {{"cond", FunctionRef{"cond", nullptr, cond_body.body}},
                                       {"body", FunctionRef{"body", nullptr, loop_body.body}}});
  results.resize(count);
  return results;
}

}  // namespace eager
