// SPDX-License-Identifier: Apache-2.0
#include "eager/io/loaded_graph.h"

#include <gtest/gtest.h>

#include <set>

#include "eager/eager.h"
#include "eager/io/graph_def.h"
#include "tensorflow/core/framework/function.pb.h"
#include "tensorflow/core/framework/graph.pb.h"

namespace eager {
namespace {

// x -> y = -x.
tensorflow::GraphDef SmallDef() {
  Graph graph;
  const int x = graph.AddNode({"x", &GetOp("Placeholder"), {{"dtype", DT_FLOAT}}, {}, {}, ""}).id;
  graph.AddNode({"y", &GetOp("Neg"), {}, {{x, 0}}, {}, ""});
  tensorflow::GraphDef def;
  ExportGraphDef(graph, &def);
  return def;
}

TEST(LoadedGraph, RunsFeedsThatArePutTogetherAtRunTime) {
  const LoadedGraph graph(SmallDef());
  std::vector<std::pair<std::string, Tensor>> feeds;
  feeds.emplace_back("x:0", 2.f);
  const std::vector<Tensor> results = graph.Run(feeds, {"y", "y:0"});
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(results[0].scalar<float>()(), -2.f);
  EXPECT_EQ(results[1].scalar<float>()(), -2.f);
  EXPECT_TRUE(graph.Run(feeds, {}, {"y"}).empty());
  EXPECT_EQ(graph.Prune({"x"}, {"y"})({Tensor(3.f)})[0].scalar<float>()(), -3.f);
}

TEST(LoadedGraph, NamesWhatIsWrong) {
  const LoadedGraph graph(SmallDef());
  const auto code = [](auto&& f) { return Try(f).code(); };
  EXPECT_EQ(code([&] { graph.Run({}, {"y"}); }), Code::kInvalidArgument);
  EXPECT_EQ(code([&] { graph.Run({{"x", Tensor(1)}}, {"y"}); }), Code::kInvalidArgument);
  EXPECT_EQ(code([&] { graph.Run({}, {"nowhere"}); }),
            Try([&] { graph.Prune({}, {"nowhere"}); }).code());
  EXPECT_FALSE(Try([&] { graph.Run({}, {"nowhere"}); }).ok());
  EXPECT_EQ(code([] { LoadedGraph().Run({}, {"y"}); }), Code::kFailedPrecondition);
  EXPECT_EQ(code([] { LoadGraph("no/such/file.pb"); }), Code::kNotFound);
}

TEST(GraphDef, AttributesThatBelongToNoOpSurvive) {
  tensorflow::GraphDef def = SmallDef();
  auto& attrs = *def.mutable_node(1)->mutable_attr();
  attrs["_class"].mutable_list()->add_s("loc:@x");
  attrs["_output_shapes"].mutable_list()->add_shape()->add_dim()->set_size(-1);
  attrs["_note"].set_s("kept");
  Graph graph;
  ImportGraphDef(def, graph);
  Graph copy;
  copy.Append(graph, 0);
  tensorflow::GraphDef again;
  ExportGraphDef(copy, &again);
  for (const char* name : {"_class", "_output_shapes", "_note"}) {
    ASSERT_TRUE(again.node(1).attr().contains(name)) << name;
    EXPECT_EQ(again.node(1).attr().at(name).SerializeAsString(), attrs[name].SerializeAsString())
        << name;
  }
}

TEST(GraphDef, BodiesThatNoFileHadAreWrittenUnderNamesOfTheirOwn) {
  Graph graph;
  const Tensor x = graph.Symbol(
      {graph.AddNode({"x", &GetOp("Placeholder"), {{"dtype", DT_FLOAT}}, {}, {}, ""}).id, 0});
  auto choose = [&](float factor) {
    return Cond(Greater(x, 0.f), [&] { return x * factor; }, [&] { return Tanh(x); });
  };
  const Endpoint a = graph.Record(choose(2.f)), b = graph.Record(choose(3.f));
  tensorflow::GraphDef def;
  ExportGraphDef(graph, &def);
  ASSERT_EQ(def.library().function_size(), 4);
  std::set<std::string> names;
  for (const auto& function : def.library().function()) names.insert(function.signature().name());
  EXPECT_EQ(names.size(), 4u);
  const LoadedGraph loaded(def);
  const auto results =
      loaded.Run({{"x", Tensor(5.f)}}, {graph.node(a.node).name, graph.node(b.node).name});
  EXPECT_EQ(results[0].scalar<float>()(), 10.f);
  EXPECT_EQ(results[1].scalar<float>()(), 15.f);
}

}  // namespace
}  // namespace eager
