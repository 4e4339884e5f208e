// SPDX-License-Identifier: Apache-2.0
#include "eager/io/loaded_graph.h"

#include <gtest/gtest.h>

#include "eager/eager.h"
#include "eager/io/graph_def.h"
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
  EXPECT_EQ(code([&] { graph.Run({}, {"nowhere"}); }), Try([&] { graph.Prune({}, {"nowhere"}); }).code());
  EXPECT_FALSE(Try([&] { graph.Run({}, {"nowhere"}); }).ok());
  EXPECT_EQ(code([] { LoadedGraph().Run({}, {"y"}); }), Code::kFailedPrecondition);
  EXPECT_EQ(code([] { LoadGraph("no/such/file.pb"); }), Code::kNotFound);
}

}  // namespace
}  // namespace eager
