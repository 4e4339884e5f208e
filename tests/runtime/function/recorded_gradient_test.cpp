// SPDX-License-Identifier: Apache-2.0
// Gradients through If, Case, While and calls of imported graphs, compared with those that
// TensorFlow gave (testdata/control_flow, see scripts/record_control_flow): symbolically, and by a
// tape under which the graph's ops are applied one by one.
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "eager/autodiff/backward.h"
#include "eager/eager.h"
#include "eager/graph/graph_runner.h"
#include "eager/io/graph_def.h"
#include "eager/op/apply.h"
#include "tensorflow/core/framework/graph.pb.h"

namespace eager {
namespace {

void ExpectClose(const Tensor& actual, const Tensor& wanted, const std::string& what) {
  ASSERT_TRUE(actual.IsDefined()) << what;
  ASSERT_EQ(actual.shape(), wanted.shape()) << what;
  for (int64_t i = 0; i < wanted.NumElements(); ++i) {
    const double w = wanted.data<double>()[i];
    EXPECT_NEAR(actual.data<double>()[i], w, 1e-11 * (1 + std::abs(w)))
        << what << ", element " << i;
  }
}

// One recorded file.
class Recorded {
 public:
  explicit Recorded(const std::string& path) {
    ReadGraphDef(path, &def_);
    ImportGraphDef(def_, graph_);
  }
  const tensorflow::GraphDef& def() const { return def_; }
  Graph& graph() { return graph_; }
  const Tensor* Find(const std::string& name) const {
    const Node* node = graph_.FindNode(name);
    return node ? graph_.ConstantValue({node->id, 0}) : nullptr;
  }
  // Names and values of the placeholders in run k; empty if there are not so many.
  std::vector<std::pair<std::string, Tensor>> Feeds(int k) const {
    std::vector<std::pair<std::string, Tensor>> feeds;
    for (int i = 0;; ++i) {
      const std::string name = StrCat("x", i);
      const Tensor* value = Find(StrCat("feed", k, "/", name));
      if (!value) return feeds;
      feeds.emplace_back(name, *value);
    }
  }
  // Placeholders of floats, and the variable if there is one.
  std::vector<std::string> Sources() const {
    std::vector<std::string> names;
    for (const char* name : {"x0", "x1", "w"})
      if (Find(StrCat("grad0/", name))) names.push_back(name);
    return names;
  }

 private:
  tensorflow::GraphDef def_;
  Graph graph_;
};

Tensor Total(const Tensor& x) { return ReduceSum(x, Range(0, Rank(x), 1)); }

Tensor SquaresOf(const std::vector<Tensor>& grads) {
  std::vector<Tensor> sums;
  for (const Tensor& g : grads) sums.push_back(Total(g * g));
  return AddN(sums);
}

// Where the gradients are recorded: in the graph that runs; in one that is exported and imported
// before it runs; in one of which a copy has run already and then gets what is new.
enum class Way { kInPlace, kThroughAFile, kIntoARunningCopy };

void CheckSymbolically(const Recorded& recorded, Way way) {
  GraphRunner runner;
  const std::vector<std::string> sources = recorded.Sources();
  std::vector<std::string> first, second;
  std::vector<bool> has_second;
  auto add_gradients = [&](Graph& graph) {
    auto symbol = [&](const std::string& name) {
      return graph.Symbol({graph.FindNode(name)->id, 0});
    };
    auto name_of = [&](const Tensor& t) {
      const Endpoint e = graph.Record(t);
      return StrCat(graph.node(e.node).name, ":", e.output);
    };
    std::vector<Tensor> xs;
    for (const std::string& name : sources) xs.push_back(symbol(name));
    const Tensor ys[] = {symbol("y")};
    const std::vector<Tensor> grads = SymbolicGradients(graph, ys, xs);
    for (const Tensor& g : grads) first.push_back(name_of(g));
    const Tensor squares[] = {SquaresOf(grads)};
    for (const Tensor& g : SymbolicGradients(graph, squares, xs)) {
      has_second.push_back(g.IsDefined());
      second.push_back(g.IsDefined() ? name_of(g) : first[0]);
    }
  };
  Graph graph;
  ImportGraphDef(recorded.def(), graph);
  const int count = graph.num_nodes();
  if (way == Way::kInPlace) {
    runner.Extend([&](Graph& to) {
      ImportGraphDef(recorded.def(), to);
      add_gradients(to);
    });
  } else if (way == Way::kThroughAFile) {
    add_gradients(graph);
    tensorflow::GraphDef def;
    ExportGraphDef(graph, &def);
    runner.Extend([&](Graph& to) { ImportGraphDef(def, to); });
  } else {
    runner.Extend([&](Graph& to) { to.Append(graph, 0); });
    runner.Run({}, {}, {"init"});
    runner.Run(recorded.Feeds(0), {"y"}, {});
    add_gradients(graph);
    runner.Extend([&](Graph& to) { to.Append(graph, count); });
  }
  for (int k = 0; recorded.Find(StrCat("expect", k)); ++k) {
    runner.Run({}, {}, {"init"});
    ExpectClose(runner.Run(recorded.Feeds(k), {"y"}, {})[0], *recorded.Find(StrCat("expect", k)),
                "y");
    const auto firsts = runner.Run(recorded.Feeds(k), first, {}),
               seconds = runner.Run(recorded.Feeds(k), second, {});
    for (size_t i = 0; i < sources.size(); ++i) {
      ExpectClose(firsts[i], *recorded.Find(StrCat("grad", k, "/", sources[i])),
                  "by " + sources[i]);
      const Tensor* wanted = recorded.Find(StrCat("second", k, "/", sources[i]));
      ASSERT_EQ(has_second[i], wanted != nullptr);
      if (wanted) ExpectClose(seconds[i], *wanted, "second order, by " + sources[i]);
    }
  }
}

// Applies all ops of the graph that lead to y, in its order, and returns their outputs by node.
std::vector<std::vector<Tensor>> ApplyAll(Graph& graph,
                                          const std::vector<std::pair<std::string, Tensor>>& feeds,
                                          int last, std::vector<std::vector<Tensor>> values) {
  for (int id = 0; id <= last; ++id) {
    const Node& node = graph.node(id);
    if (node.name.find('/') != std::string::npos && node.name.starts_with("feed")) continue;
    for (const auto& [name, value] : feeds)
      if (name == node.name) values[id] = {value};
    if (!values[id].empty()) continue;
    std::vector<Tensor> inputs;
    for (const Endpoint& e : node.inputs) inputs.push_back(values[e.node].at(e.output));
    values[id] = Apply(*node.op, inputs, node.attrs);
  }
  return values;
}

void CheckByTape(Recorded& recorded) {
  Graph& graph = recorded.graph();
  const int y = graph.FindNode("y")->id;
  for (int k = 0; recorded.Find(StrCat("expect", k)); ++k) {
    std::vector<std::vector<Tensor>> values(graph.num_nodes());
    const auto feeds = recorded.Feeds(k);
    if (const Node* w = graph.FindNode("w")) {  // outside the tape, so that it is a source
      values[w->id] = Apply(*w->op, std::span<const Tensor>(), w->attrs);
    }
    std::vector<Tensor> xs;
    for (const std::string& name : recorded.Sources()) {
      for (const auto& [fed, value] : feeds)
        if (fed == name) xs.push_back(value);
      if (name == "w") xs.push_back(values[graph.FindNode("w")->id][0]);
    }
    GradientTape outer, inner;
    for (const Tensor& x : xs) outer.Watch(x), inner.Watch(x);
    const Tensor result = ApplyAll(graph, feeds, y, values)[y][0];
    ExpectClose(result, *recorded.Find(StrCat("expect", k)), "y");
    const std::vector<GradientSource> sources(xs.begin(), xs.end());
    std::vector<Tensor> grads = inner.Gradient(result, sources);
    for (size_t i = 0; i < xs.size();
         ++i)  // a branch that does not use x: no path, where a graph has zeros
      if (!grads[i].IsDefined()) grads[i] = ZerosLike(xs[i]);
    const Tensor squares = SquaresOf(grads);
    const std::vector<Tensor> seconds = outer.Gradient(squares, sources);
    for (size_t i = 0; i < xs.size(); ++i) {
      const std::string name = recorded.Sources()[i];
      ExpectClose(grads[i], *recorded.Find(StrCat("grad", k, "/", name)), "by " + name);
      const Tensor* wanted = recorded.Find(StrCat("second", k, "/", name));
      ASSERT_NE(wanted, nullptr);
      ExpectClose(seconds[i].IsDefined() ? seconds[i] : ZerosLike(xs[i]), *wanted,
                  "second order, by " + name);
    }
  }
}

TEST(RecordedGradient, OfEveryCaseIsTensorFlows) {
  int count = 0;
  for (const auto& file : std::filesystem::directory_iterator(EAGERIZE_CONTROL_FLOW)) {
    if (file.path().extension() != ".pbtxt") continue;
    SCOPED_TRACE(file.path().filename().string());
    ++count;
    Recorded recorded(file.path().string());
    ASSERT_FALSE(recorded.Sources().empty());
    for (Way way : {Way::kInPlace, Way::kThroughAFile, Way::kIntoARunningCopy})
      CheckSymbolically(recorded, way);
    CheckByTape(recorded);
  }
  EXPECT_GE(count, 9);
}

}  // namespace
}  // namespace eager
