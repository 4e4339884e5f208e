// SPDX-License-Identifier: Apache-2.0
#include "eager/graph/plan.h"

#include <gtest/gtest.h>

#include "eager/eager.h"
#include "eager/graph/graph_runner.h"
#include "eager/io/graph_def.h"
#include "tensorflow/core/framework/graph.pb.h"

namespace eager {
namespace {

float Only(const Tensor& t) { return t.scalar<float>()(); }

// x -> Neg -> Exp -> y, and a Const branch 2 * 3.
class SmallGraph : public ::testing::Test {
 protected:
  void SetUp() override {
    runner_.Extend([](Graph& graph) {
      NodeSpec x{"x", &GetOp("Placeholder"), {{"dtype", DT_FLOAT}}, {}, {}, ""};
      const int x_id = graph.AddNode(std::move(x)).id;
      const int neg = graph.AddNode({"neg", &GetOp("Neg"), {}, {{x_id, 0}}, {}, ""}).id;
      graph.AddNode({"y", &GetOp("Exp"), {}, {{neg, 0}}, {}, ""});
      const Endpoint two = graph.Record(2.f), three = graph.Record(3.f);
      graph.AddNode({"six", &GetOp("Mul"), {}, {two, three}, {}, ""});
    });
  }
  GraphRunner runner_;
};

TEST_F(SmallGraph, RunsOnlyWhatIsNeeded) {
  EXPECT_EQ(Only(runner_.Run({}, {"six"}, {})[0]), 6.f);
  EXPECT_EQ(runner_.GetPlan({"neg:0"}, {"y:0"}, {})->num_steps(), 1);
}

TEST_F(SmallGraph, FoldsConstants) { EXPECT_EQ(runner_.GetPlan({}, {"six"}, {})->num_steps(), 0); }

TEST_F(SmallGraph, AFedTensorReplacesItsNode) {
  EXPECT_EQ(Only(runner_.Run({{"neg", 0.f}}, {"y"}, {})[0]), 1.f);
  EXPECT_EQ(Only(runner_.Run({{"Const:0", 5.f}}, {"six"}, {})[0]), 15.f);
  EXPECT_EQ(Only(runner_.Run({}, {"six"}, {})[0]), 6.f);
}

TEST_F(SmallGraph, MissingFeedsAreNamedBeforeAnythingRuns) {
  const Status status = Try([&] { runner_.Run({}, {"y"}, {}); });
  EXPECT_EQ(status.code(), Code::kInvalidArgument);
  EXPECT_NE(status.message().find("'x' with dtype float"), std::string::npos) << status;
}

TEST_F(SmallGraph, UnknownNamesHaveTensorFlowsCodes) {
  EXPECT_EQ(Try([&] { runner_.Run({}, {"nope"}, {}); }).code(), Code::kInvalidArgument);
  EXPECT_EQ(Try([&] { runner_.Run({}, {}, {"nope"}); }).code(), Code::kNotFound);
  EXPECT_EQ(Try([&] { runner_.Run({}, {"six:1"}, {}); }).code(), Code::kOutOfRange);
  EXPECT_EQ(Try([&] { runner_.Run({}, {}, {}); }).code(), Code::kInvalidArgument);
  EXPECT_EQ(Try([&] { runner_.Run({{"x", Tensor(1)}}, {"y"}, {}); }).code(),
            Code::kInvalidArgument);
}

TEST_F(SmallGraph, AnErrorNamesTheNode) {
  const Status status = Try([&] {
    runner_.Extend([](Graph& graph) {
      const Endpoint x{graph.FindNode("x")->id, 0};
      graph.AddNode(
          {"checked", &GetOp("CheckNumerics"), {{"message", std::string("bad")}}, {x}, {}, ""});
    });
    runner_.Run({{"x", std::numeric_limits<float>::infinity()}}, {"checked"}, {});
  });
  EXPECT_EQ(status.code(), Code::kInvalidArgument);
  EXPECT_NE(status.message().find("'checked' (CheckNumerics)"), std::string::npos) << status;
}

TEST_F(SmallGraph, ExportsAndImportsItself) {
  tensorflow::GraphDef def;
  ExportGraphDef(runner_.graph(), &def);
  GraphRunner copy;
  copy.Extend([&](Graph& graph) { ImportGraphDef(def, graph); });
  EXPECT_EQ(Only(copy.Run({{"x", 0.f}}, {"y"}, {})[0]), 1.f);
  EXPECT_EQ(Only(copy.Run({}, {"six"}, {})[0]), 6.f);
}

TEST_F(SmallGraph, AFailedImportLeavesTheGraphAlone) {
  tensorflow::GraphDef def;
  def.add_node()->set_name("fine");
  def.mutable_node(0)->set_op("NoOp");
  auto* bad = def.add_node();
  bad->set_name("bad");
  bad->set_op("NoSuchOp");
  const int before = runner_.graph().num_nodes();
  EXPECT_EQ(Try([&] { runner_.Extend([&](Graph& graph) { ImportGraphDef(def, graph); }); }).code(),
            Code::kNotFound);
  EXPECT_EQ(runner_.graph().num_nodes(), before);
}

TEST(OpTable, HasEveryOpOfTheDataFile) {
  EXPECT_GE(AllOps().size(), 1222u);  // tests may register more
  const OpDef& matmul = GetOp("MatMul");
  EXPECT_EQ(matmul.cc_class, "MatMul");
  EXPECT_EQ(std::get<bool>(*FindAttrValue(matmul, {}, "transpose_a")), false);
  EXPECT_EQ(Try([] { GetOp("Mystery"); }).code(), Code::kNotFound);
}

TEST(OpTable, AnOpWithoutKernelSaysSoWhenItRuns) {
  const OpDef* missing = nullptr;
  for (const OpDef* op : AllOps())
    if (!op->kernel && op->inputs.size() == 1 && !op->has_list_inputs && op->outputs.size() == 1)
      missing = op;
  if (!missing) GTEST_SKIP() << "every op has a kernel";
  GraphRunner runner;
  runner.Extend(
      [](Graph& graph) { graph.AddNode({"w", &GetOp("WholeFileReaderV2"), {}, {}, {}, ""}); });
  const Status status = Try([&] { runner.Run({}, {"w"}, {}); });
  EXPECT_EQ(status.code(), Code::kUnimplemented);
  EXPECT_NE(status.message().find("WholeFileReaderV2"), std::string::npos);
}

}  // namespace
}  // namespace eager
