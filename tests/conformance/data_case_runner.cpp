// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include "data_case.h"
#include "eager/eager.h"
#include "eager/graph/graph_runner.h"
#include "eager/op/apply.h"
#include "shapes.h"

namespace eager::conformance {
namespace {

class Runner {
 public:
  Runner(const OpDef& op, const DataCase& c) : op_(op), c_(c) {}

  std::vector<std::string> Run() {
    Check("eager", [&] { return outputs_ = Apply(op_, c_.inputs, c_.attrs); });
    Check("session", [&] { return RunInGraph(); });
    Check("function", [&] {
      internal::TracedFunction f([&](std::span<const Tensor> x) { return Apply(op_, x, c_.attrs); },
                                 {});
      return f.Call(c_.inputs);
    });
    CheckShapes();
    if (c_.check_gradient) CheckGradients();
    return std::move(problems_);
  }

 private:
  void Fail(const std::string& where, const std::string& what) {
    problems_.push_back(StrCat("line ", c_.line, " (", c_.comment, ") ", where, ": ", what));
  }

  void Check(const std::string& way, const std::function<std::vector<Tensor>()>& run) {
    std::vector<Tensor> outputs;
    try {
      outputs = run();
    } catch (const Error& error) {
      if (c_.error_code.empty())
        Fail(way, error.what());
      else if (CodeName(error.code()) != c_.error_code)
        Fail(way, StrCat("error is ", error.what(), ", expected ", c_.error_code));
      else if (error.message().find(c_.error_text) == std::string::npos)
        Fail(way, StrCat("'", c_.error_text, "' is not in the message: ", error.message()));
      return;
    }
    if (!c_.error_code.empty()) return Fail(way, "no error, expected " + c_.error_code);
    if (c_.outputs.size() > outputs.size())
      return Fail(way, StrCat("gives ", outputs.size(), " tensors"));
    for (size_t i = 0; i < c_.outputs.size(); ++i) {
      if (!c_.outputs[i].IsDefined()) continue;
      const Tolerance t = c_.tolerance ? *c_.tolerance : DefaultTolerance(c_.outputs[i].dtype());
      if (auto difference = Difference(outputs[i], c_.outputs[i], t))
        Fail(way, StrCat("output ", i, ": ", *difference));
    }
  }

  // Inputs are fed, so that nothing is known of them while the graph is built.
  std::vector<Tensor> RunInGraph() {
    GraphRunner runner;
    std::vector<std::pair<std::string, Tensor>> feeds;
    std::vector<std::string> fetches;
    runner.Extend([&](Graph& graph) {
      std::vector<Endpoint> inputs;
      for (size_t i = 0; i < c_.inputs.size(); ++i) {
        const std::string name = StrCat("in", i);
        inputs.push_back(
            {graph
                 .AddNode(
                     {name, &GetOp("Placeholder"), {{"dtype", c_.inputs[i].dtype()}}, {}, {}, ""})
                 .id,
             0});
        feeds.emplace_back(name, c_.inputs[i]);
      }
      const Node& node = graph.AddNode({"op", &op_, c_.attrs, inputs, {}, ""});
      for (size_t i = 0; i < node.output_types.size(); ++i) fetches.push_back(StrCat("op:", i));
    });
    if (fetches.empty()) {
      runner.Run(feeds, {}, {"op"});
      return {};
    }
    return runner.Run(feeds, fetches, {});
  }

  // What the shape function says of inputs whose shapes, or values too, are known is what comes out.
  void CheckShapes() {
    bool is_refused = false, has_open_shape = false;
    for (const Known known : {Known::kShapes, Known::kValues}) {
      const bool are_values_known = known == Known::kValues;
      const std::string way = are_values_known ? "graph of constants" : "graph with shapes";
      try {
        const std::vector<Shape> shapes = InferShapes(op_, c_.inputs, c_.attrs, known);
        for (size_t i = 0; i < outputs_.size(); ++i) {
          if (const auto difference = ShapeDifference(shapes[i], outputs_[i].shape()))
            Fail(way, StrCat("output ", i, " ", *difference));
          has_open_shape |= are_values_known && !shapes[i].IsFullyDefined();
        }
      } catch (const Error& error) {
        is_refused |= are_values_known;
        if (CodeName(error.code()) != c_.error_code) Fail(way, error.what());
      }
    }
    if (is_refused != c_.is_refused && !c_.error_code.empty())
      Fail("graph of constants", is_refused ? "'refused' when it is built" : "not 'refused' when it is built");
    if (has_open_shape != c_.has_open_shape)
      Fail("graph of constants", has_open_shape ? "an output has an 'open shape'" : "no output has an 'open shape'");
  }

  // A scalar made of all floating outputs: each element has its own weight, so that no error
  // cancels.
  Tensor Weighted(const std::vector<Tensor>& outputs) const {
    Tensor sum = 0.0;
    for (const Tensor& y : outputs) {
      if (!IsFloating(y.dtype())) continue;
      Tensor weights(y.dtype(), y.shape());
      FloatTypes::Dispatch(y.dtype(), [&]<class T>() {
        for (int64_t i = 0; i < y.NumElements(); ++i)
          weights.ptr<T>()[i] = static_cast<T>(0.5 + 0.37 * static_cast<double>(i % 7));
      });
      const Tensor all = Range(0, static_cast<int32_t>(y.rank()), 1);
      sum = sum + Cast(ReduceSum(y * weights, all), DT_DOUBLE);
    }
    return sum;
  }

  void CheckGradients() {
    std::vector<Tensor> inputs;
    for (const Tensor& x : c_.inputs)
      inputs.push_back(x.dtype() == DT_FLOAT ? Cast(x, DT_DOUBLE) : x);
    Attrs attrs;
    for (const auto& [name, value] : c_.attrs)
      attrs.Set(name,
                std::holds_alternative<DataType>(value) && std::get<DataType>(value) == DT_FLOAT
                    ? AttrValue(DT_DOUBLE)
                    : value);
    std::vector<Tensor> grads;
    try {
      GradientTape tape;
      std::vector<GradientSource> sources;
      for (const Tensor& x : inputs) {
        if (IsFloating(x.dtype())) tape.Watch(x);
        sources.emplace_back(x);
      }
      const Tensor y = Weighted(Apply(op_, inputs, attrs));
      grads = tape.Gradient(y, sources);
    } catch (const Error& error) {
      return Fail("gradient", error.what());
    }
    constexpr double kStep = 1e-5;
    for (size_t k = 0; k < inputs.size(); ++k) {
      if (inputs[k].dtype() != DT_DOUBLE || !grads[k].IsDefined()) continue;
      Tensor numeric(DT_DOUBLE, inputs[k].shape());
      for (int64_t i = 0; i < inputs[k].NumElements(); ++i) {
        auto value_at = [&](double shift) {
          std::vector<Tensor> moved = inputs;
          moved[k] = inputs[k].DeepCopy();
          moved[k].ptr<double>()[i] += shift;
          return Weighted(Apply(op_, moved, attrs)).scalar<double>()();
        };
        numeric.ptr<double>()[i] = (value_at(kStep) - value_at(-kStep)) / (2 * kStep);
      }
      if (auto difference = Difference(grads[k], numeric, {1e-5, 1e-6}))
        Fail(StrCat("gradient of input ", k), *difference);
    }
  }

  const OpDef& op_;
  const DataCase& c_;
  std::vector<Tensor> outputs_;  // of the eager call
  std::vector<std::string> problems_;
};

}  // namespace

std::vector<std::string> RunDataCase(const OpDef& op, const DataCase& c) {
  return Runner(op, c).Run();
}

}  // namespace eager::conformance
