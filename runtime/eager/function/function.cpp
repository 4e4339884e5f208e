// SPDX-License-Identifier: Apache-2.0
#include "eager/function/function.h"

#include <shared_mutex>

#include "eager/function/tracing.h"
#include "eager/graph/function_body.h"
#include "eager/op/apply.h"

namespace eager::internal {

struct TracedFunction::Trace {
  std::vector<DataType> dtypes;
  std::vector<Shape> shapes;  // as traced; unknown where one trace serves all
  std::shared_ptr<const Plan> plan;
  int num_results = 0;
  mutable NodeStates states;

  bool Fits(std::span<const Tensor> arguments, bool any_shape) const {
    for (size_t i = 0; i < arguments.size(); ++i) {
      if (arguments[i].dtype() != dtypes[i]) return false;
      if (!any_shape && !(arguments[i].shape() == shapes[i])) return false;
    }
    return true;
  }
};

struct TracedFunction::State {
  mutable std::shared_mutex mutex;
  std::vector<std::shared_ptr<const Trace>> traces;
};

namespace {

std::string SignatureText(std::span<const DataType> dtypes, std::span<const Shape> shapes) {
  std::string text = "(";
  for (size_t i = 0; i < dtypes.size(); ++i)
    text += StrCat(i ? ", " : "", DataTypeName(dtypes[i]), " ", shapes[i]);
  return text + ")";
}

}  // namespace

TracedFunction::TracedFunction(Body body, FunctionOptions options)
    : body_(std::move(body)), options_(std::move(options)), state_(std::make_unique<State>()) {}
TracedFunction::~TracedFunction() = default;

std::shared_ptr<const TracedFunction::Trace> TracedFunction::MakeTrace(std::span<const Tensor> arguments) const {
  auto trace = std::make_shared<Trace>();
  FunctionBody body;
  std::vector<Tensor> symbols;
  for (const Tensor& argument : arguments) {
    trace->dtypes.push_back(argument.dtype());
    trace->shapes.push_back(options_.reduce_retracing ? Shape::Unknown() : argument.shape());
    symbols.push_back(AddArgument(body, argument.dtype(), trace->shapes.back()));
  }
  {
    TraceScope scope(&body.graph);
    for (const Tensor& result : body_(symbols)) body.results.push_back(body.graph.Record(result));
  }
  trace->num_results = static_cast<int>(body.results.size());
  trace->plan = Plan::Make(body.graph, body.arguments, body.results, {}, {.keep_stateful = true});
  return trace;
}

std::shared_ptr<const TracedFunction::Trace> TracedFunction::FindOrTrace(std::span<const Tensor> arguments) {
  {
    std::shared_lock lock(state_->mutex);
    for (const auto& trace : state_->traces)
      if (trace->Fits(arguments, options_.reduce_retracing)) return trace;
  }
  std::unique_lock lock(state_->mutex);
  for (const auto& trace : state_->traces)
    if (trace->Fits(arguments, options_.reduce_retracing)) return trace;
  auto trace = MakeTrace(arguments);
  state_->traces.push_back(trace);
  return trace;
}

std::vector<Tensor> TracedFunction::Call(std::span<const Tensor> arguments) {
  for (size_t i = 0; i < arguments.size(); ++i)
    if (!arguments[i].IsDefined()) throw InvalidArgument(options_.name, ": argument ", i, " is not defined");
  const ApplyListeners& listeners = Listeners();
  if (listeners.tracing || listeners.active_tapes > 0) return body_(arguments);
  const auto trace = FindOrTrace(arguments);
  std::vector<Tensor> results(trace->num_results);
  trace->plan->Run(arguments, results, EagerEnvironment(), trace->states);
  return results;
}

int TracedFunction::num_traces() const {
  std::shared_lock lock(state_->mutex);
  return static_cast<int>(state_->traces.size());
}

std::string TracedFunction::ExplainTraces() const {
  std::shared_lock lock(state_->mutex);
  std::string text;
  for (size_t i = 0; i < state_->traces.size(); ++i) {
    const Trace& trace = *state_->traces[i];
    text += StrCat(options_.name, ": trace ", i + 1, " for ", SignatureText(trace.dtypes, trace.shapes));
    if (i > 0) {
      const Trace& before = *state_->traces[i - 1];
      for (size_t a = 0; a < trace.dtypes.size(); ++a) {
        if (trace.dtypes[a] != before.dtypes[a])
          text += StrCat("; argument ", a, " was ", DataTypeName(before.dtypes[a]), " before");
        else if (!(trace.shapes[a] == before.shapes[a]))
          text += StrCat("; argument ", a, " had shape ", before.shapes[a], " before");
      }
    }
    text += "\n";
  }
  return text;
}

}  // namespace eager::internal
