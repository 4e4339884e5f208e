// SPDX-License-Identifier: Apache-2.0
// Scope, op classes, gradients, GraphDefBuilder. The node names are TensorFlow's.
#include <gtest/gtest.h>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/graph.pb.h"
#include "tensorflow/core/framework/op_def.pb.h"
#include "tensorflow/core/graph/default_device.h"
#include "tensorflow/core/graph/graph_def_builder.h"
#include "tensorflow/core/lib/strings/str_util.h"

namespace tensorflow {
namespace {

using namespace ops;  // NOLINT(build/namespaces)

string Names(const Scope& scope) {
  GraphDef def;
  TF_CHECK_OK(scope.ToGraphDef(&def));
  std::vector<string> names;
  for (const NodeDef& node : def.node()) names.push_back(node.name());
  return str_util::Join(names, " ");
}

NodeDef FindNode(const Scope& scope, const string& name) {
  GraphDef def;
  TF_CHECK_OK(scope.ToGraphDef(&def));
  for (const NodeDef& node : def.node()) {
    if (node.name() == name) return node;
  }
  ADD_FAILURE() << "no node " << name << " among " << Names(scope);
  return NodeDef();
}

TEST(Scope, NamesNodesAsTensorFlow) {
  Scope root = Scope::NewRootScope();
  auto a = Const(root, {{3.f, 2.f}, {-1.f, 0.f}});
  auto b = Const(root, {{3.f, 5.f}});
  auto v = MatMul(root.WithOpName("v"), a, b, MatMul::TransposeB(true));
  auto x = Placeholder(root, DT_FLOAT);
  auto y = Add(root, x, {1.f, 2.f});
  Concat(root, {Output(x), Output(y)}, 0);
  Stack(root, {Output(x), y.z});
  auto sum = Sum(root, MatMul(root, a, {{1.f, 0.f}, {0.f, 1.f}}), {0, 1});
  Tanh(root, Sub(root, 1.f, sum));
  Scope layer = root.NewSubScope("layer");
  Relu(layer, v);
  Relu(layer, v);
  Relu(root.NewSubScope("layer"), v);
  Relu(layer.NewSubScope("deep").WithOpName("act", 1), v);
  TF_CHECK_OK(root.status());
  EXPECT_EQ(Names(root),
            "Const Const_1 v Placeholder Const_2/Const Add Const_3/Const Concat Stack Const_4/Const MatMul "
            "Const_5/Const Sum Const_6/Const Subtract Tanh layer/Relu layer/Relu_1 layer_1/Relu "
            "layer/deep/act1");
}

TEST(Scope, GivesItsPropertiesToNodes) {
  Scope root = Scope::NewRootScope();
  auto a = Const(root.WithOpName("a"), 1.f);
  auto b = Const(root.WithOpName("b"), 2.f);
  Scope after = root.WithControlDependencies({a.op(), b.op()}).WithDevice("/cpu:0").ColocateWith(b).WithKernelLabel("fast");
  Identity(after.WithOpName("c"), a);
  Identity(after.WithNoControlDependencies().ClearColocation().WithOpName("d"), a);
  NodeDef c = FindNode(root, "c");
  EXPECT_EQ(c.device(), "/cpu:0");
  EXPECT_EQ(std::vector<string>(c.input().begin(), c.input().end()), (std::vector<string>{"a", "^a", "^b"}));
  EXPECT_EQ(c.attr().at("_class").list().s(0), "loc:@b");
  EXPECT_EQ(c.attr().at("_kernel").s(), "fast");
  EXPECT_EQ(c.attr().at("T").type(), DT_FLOAT);
  NodeDef d = FindNode(root, "d");
  EXPECT_EQ(d.input_size(), 1);
  EXPECT_EQ(d.attr().count("_class"), 0u);
}

TEST(Scope, KeepsItsFirstErrorAndDoesNothingAfterwards) {
  Scope root = Scope::NewRootScope();
  auto bad = MatMul(root.WithOpName("product"), {{1.f, 2.f}}, {{1.f, 2.f}});
  EXPECT_FALSE(root.ok());
  EXPECT_TRUE(errors::IsInvalidArgument(root.status()));
  EXPECT_TRUE(str_util::StrContains(root.status().error_message(), "MatMul")) << root.status();
  EXPECT_EQ(bad.node(), nullptr);
  Status first = root.status();
  Add(root, bad, Const(root, {1, 2}));
  EXPECT_EQ(root.status(), first);
  GraphDef def;
  EXPECT_EQ(root.ToGraphDef(&def), first);
}

TEST(Scope, RefusesListsOfUnlikeItems) {
  Scope root = Scope::NewRootScope();
  Const(root, {{1.f, 2.f}, {3.f}});
  EXPECT_EQ(root.status().error_message(), "Initializer list components should all have the same shape");
  Scope other = Scope::NewRootScope();
  Const(other, Input::Initializer({1, 2, 3}, {2}));
  EXPECT_EQ(other.status().error_message(),
            "Cannot construct a tensor with 2 from an initializer list with 3 elements");
}

TEST(ScopeDeathTest, ExitsOnErrorIfAsked) {
  Scope root = Scope::NewRootScope().ExitOnError();
  EXPECT_DEATH(Add(root, 1.f, 2), "Add");
}

TEST(Const, TakesAllFormsOfValues) {
  Scope root = Scope::NewRootScope();
  EXPECT_EQ(Const(root, 1).type(), DT_INT32);
  EXPECT_EQ(Const(root, 1.0).type(), DT_DOUBLE);
  EXPECT_EQ(Const(root, true).type(), DT_BOOL);
  EXPECT_EQ(Const(root, "text").type(), DT_STRING);
  EXPECT_EQ(Const(root, string("text")).type(), DT_STRING);
  EXPECT_EQ(Const(root, int64_t{1}).type(), DT_INT64);
  EXPECT_EQ(Const(root, 1ll).type(), DT_INT64);
  EXPECT_EQ(Const(root, Tensor(complex64(1, 2))).type(), DT_COMPLEX64);
  EXPECT_EQ(Const<float>(root, {{3, 2}, {-1, 0}}).type(), DT_FLOAT);
  EXPECT_EQ(Const(root, {{"a", "b"}}).type(), DT_STRING);
  TF_CHECK_OK(root.status());
  std::vector<Tensor> out;
  ClientSession session(root);
  auto filled = Const(root, 7.f, {2, 3});
  auto shaped = Const(root, {1, 2, 3, 4}, {2, 2});
  auto nested = Const(root, {{{1, 2}}, {{3, 4}}});
  auto cast = Const<float>(root, {{3, 2}, {-1, 0}});
  TF_CHECK_OK(session.Run({filled, shaped, nested, cast}, &out));
  EXPECT_EQ(out[0].DebugString(6), "Tensor<type: float shape: [2,3] values: [7 7 7][7 7 7]>");
  EXPECT_EQ(out[1].DebugString(6), "Tensor<type: int32 shape: [2,2] values: [1 2][3 4]>");
  EXPECT_EQ(out[2].DebugString(6), "Tensor<type: int32 shape: [2,1,2] values: [[1 2]][[3 4]]>");
  EXPECT_EQ(out[3].DebugString(6), "Tensor<type: float shape: [2,2] values: [3 2][-1 0]>");
}

TEST(Ops, HaveNamedOutputsListsAndAttributes) {
  Scope root = Scope::NewRootScope();
  auto top = TopK(root, {{1.f, 5.f, 3.f}}, 2, TopK::Sorted(true));
  auto parts = Split(root, 1, {{1.f, 2.f}, {3.f, 4.f}}, 2);
  auto pool = MaxPool(root, Const(root, 1.f, {1, 4, 4, 1}), {1, 2, 2, 1}, {1, 2, 2, 1}, "SAME",
                      MaxPool::DataFormat("NHWC"));
  auto group = NoOp(root.WithControlDependencies(top.values));
  auto place = Placeholder(root, DT_FLOAT, Placeholder::Shape({2, 2}));
  TF_CHECK_OK(root.status());
  EXPECT_EQ(parts.output.size(), 2u);
  EXPECT_EQ(parts[1].index(), 1);
  EXPECT_EQ(pool.node()->type_string(), "MaxPool");
  EXPECT_EQ(group.operation.node()->type_string(), "NoOp");
  EXPECT_EQ(place.node()->def().attr().at("shape").shape().dim(1).size(), 2);
  ClientSession session = root;
  std::vector<Tensor> out;
  TF_CHECK_OK(session.Run({}, {top.values, top.indices, parts[1], pool}, {group.operation}, &out));
  EXPECT_EQ(out[0].DebugString(), "Tensor<type: float shape: [1,2] values: [5 3]>");
  EXPECT_EQ(out[1].DebugString(), "Tensor<type: int32 shape: [1,2] values: [1 2]>");
  EXPECT_EQ(out[2].DebugString(), "Tensor<type: float shape: [2,1] values: [2][4]>");
  EXPECT_EQ(out[3].shape(), TensorShape({1, 2, 2, 1}));
}

TEST(Node, KnowsItsNeighbours) {
  Scope root = Scope::NewRootScope();
  auto a = Const(root.WithOpName("a"), 1.f);
  auto b = Add(root.WithOpName("b"), a, a);
  Node* node = b.node();
  EXPECT_EQ(node->num_inputs(), 2);
  EXPECT_EQ(node->input_type(0), DT_FLOAT);
  Node* from = nullptr;
  TF_CHECK_OK(node->input_node(1, &from));
  EXPECT_EQ(from, a.node());
  EXPECT_FALSE(node->input_node(2, &from).ok());
  EXPECT_EQ(a.node()->out_edges().size(), 2u);
  EXPECT_EQ(b.operation.input(0).name(), "a:0");
  EXPECT_EQ(node->op_def().output_arg(0).name(), "z");
  node->set_name("renamed");
  EXPECT_EQ(Output(b).name(), "renamed:0");
  EXPECT_EQ(Names(root), "a renamed");
  EXPECT_EQ(root.graph()->num_op_nodes(), 2);
}

TEST(Gradients, AreInTheOrderOfTheInputs) {
  Scope root = Scope::NewRootScope();
  auto x = Placeholder(root, DT_FLOAT);
  auto w = Const(root, {{2.f}, {3.f}});
  auto y = MatMul(root, x, w);
  auto loss = Sum(root, Square(root, y), {0, 1});
  std::vector<Output> grads;
  TF_CHECK_OK(AddSymbolicGradients(root, {loss}, {w, x}, &grads));
  ASSERT_EQ(grads.size(), 2u);
  ClientSession session(root);
  std::vector<Tensor> out;
  TF_CHECK_OK(session.Run({{x, {{1.f, 1.f}}}}, {grads[0], grads[1]}, &out));
  EXPECT_EQ(out[0].DebugString(), "Tensor<type: float shape: [2,1] values: [10][10]>");
  EXPECT_EQ(out[1].DebugString(), "Tensor<type: float shape: [1,2] values: [20 30]>");
  std::vector<Output> weighted;
  TF_CHECK_OK(AddSymbolicGradients(root, {y}, {w}, {Const(root, {{10.f}})}, &weighted));
  TF_CHECK_OK(session.Run({{x, {{1.f, 2.f}}}}, {weighted[0]}, &out));
  EXPECT_EQ(out[0].DebugString(), "Tensor<type: float shape: [2,1] values: [10][20]>");
}

TEST(Gradients, SayWhatIsMissing) {
  Scope root = Scope::NewRootScope();
  auto x = Const(root.WithOpName("x"), 1.f);
  auto apart = Const(root.WithOpName("apart"), 2.f);
  auto y = Square(root, x);
  std::vector<Output> grads;
  Status s = AddSymbolicGradients(root, {y}, {apart}, &grads);
  EXPECT_EQ(s, errors::InvalidArgument(
                   "Cannot compute the partial derivative for node 'apart' as it's unreachable from the "
                   "output node(s)."));
  EXPECT_TRUE(errors::IsInvalidArgument(AddSymbolicGradients(root, {y}, {x}, {x, x}, &grads)));
}

TEST(Gradients, OfAnOpWithoutOneAreNotFound) {
  Scope root = Scope::NewRootScope();
  auto x = Const(root, {{2.f}});
  std::vector<Output> grads;
  Status s = AddSymbolicGradients(root, {Lu(root, x).lu}, {x}, &grads);
  EXPECT_TRUE(errors::IsNotFound(s));
  EXPECT_EQ(s.error_message(), "No gradient defined for op: Lu");
}

TEST(GraphDefBuilder, MakesGraphs) {
  GraphDefBuilder b;
  Tensor value(3.f);
  Node* a = ops::SourceOp("Const", b.opts().WithName("a").WithAttr("dtype", DT_FLOAT).WithAttr("value", value));
  Node* n = ops::UnaryOp("Neg", a, b.opts().WithName("n").WithDevice("/cpu:0"));
  ops::BinaryOp("Mul", n, {a, 0}, b.opts().WithName("m").WithControlInput(a));
  GraphDef def;
  TF_CHECK_OK(b.ToGraphDef(&def));
  ASSERT_EQ(def.node_size(), 3);
  EXPECT_EQ(def.node(1).device(), "/cpu:0");
  EXPECT_EQ(def.node(2).input(2), "^a");
  graph::SetDefaultDevice("/device:GPU:0", &def);
  EXPECT_EQ(def.node(0).device(), "/device:GPU:0");
  EXPECT_EQ(def.node(1).device(), "/cpu:0");
  GraphDefBuilder bad;
  EXPECT_EQ(ops::SourceOp("NoSuchOp", bad.opts()), nullptr);
  EXPECT_TRUE(errors::IsNotFound(bad.ToGraphDef(&def)));
}

}  // namespace
}  // namespace tensorflow
