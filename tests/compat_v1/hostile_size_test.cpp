// SPDX-License-Identifier: Apache-2.0
// Graphs of a hundred thousand nodes in every form that a walk could fall over: chains, stars,
// ladders, functions. Each is created, run, closed and destroyed; none may overflow the stack, and
// the time grows as the graph does.
#include <gtest/gtest.h>

#include <chrono>

#include "add_node.h"
#include "eager/eager.h"
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/lib/core/status_test_util.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/public/session.h"

namespace tensorflow {
namespace {

using strings::StrCat;

#ifdef SANITIZED
constexpr int kMany = 20000;  // frames are larger and time is longer
#else
constexpr int kMany = 100000;
#endif

/// Ends the test that takes a time which no linear walk needs.
class Stopwatch {
 public:
  ~Stopwatch() {
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start_;
    EXPECT_LT(seconds.count(), 30);
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

GraphDef OnlyX() {
  GraphDef def;
  AddNode(&def, "x", "Placeholder", {});
  return def;
}

Status CreateAndRun(const GraphDef& def, const std::vector<string>& fetches,
                    const std::vector<string>& targets, std::vector<Tensor>* out) {
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_RETURN_IF_ERROR(session->Create(def));
  TF_RETURN_IF_ERROR(session->Run({{"x", Tensor(1.f)}}, fetches, targets, out));
  return session->Close();
}

TEST(HostileSize, AStarWithAHundredThousandRays) {
  const Stopwatch watch;
  GraphDef def = OnlyX();
  std::vector<string> rays;
  for (int i = 0; i < kMany; ++i) {
    rays.push_back(StrCat("n", i));
    AddNode(&def, rays.back(), "Neg", {"x"});
  }
  std::vector<Tensor> out;
  TF_ASSERT_OK(CreateAndRun(def, rays, {}, &out));
  ASSERT_EQ(out.size(), rays.size());
  EXPECT_EQ(out.back().scalar<float>()(), -1);
  TF_ASSERT_OK(CreateAndRun(def, {}, rays, nullptr));
}

// Twice as many paths with each node.
TEST(HostileSize, ALadderOfAHundredThousandRungs) {
  const Stopwatch watch;
  for (const char* op : {"Maximum", "Add"}) {
    GraphDef def = OnlyX();
    string last = "x";
    for (int i = 0; i < kMany; ++i) {
      AddNode(&def, StrCat("n", i), op, {last, last});
      last = StrCat("n", i);
    }
    std::vector<Tensor> out;
    TF_ASSERT_OK(CreateAndRun(def, {last}, {}, &out));
    EXPECT_EQ(out[0].scalar<float>()(), string(op) == "Add" ? INFINITY : 1);
  }
}

TEST(HostileSize, AChainOfAHundredThousandControlEdges) {
  const Stopwatch watch;
  GraphDef def = OnlyX();
  for (int i = 0; i < kMany; ++i) {
    NodeDef* node = AddNode(&def, StrCat("n", i), "NoOp", {});
    if (i > 0) node->add_input(StrCat("^n", i - 1));
  }
  TF_ASSERT_OK(CreateAndRun(def, {}, {StrCat("n", kMany - 1)}, nullptr));
}

// The last node stands first in the message.
TEST(HostileSize, AChainThatIsWrittenBackwards) {
  const Stopwatch watch;
  GraphDef def;
  for (int i = kMany - 1; i >= 0; --i) {
    AddNode(&def, StrCat("n", i), "Neg", {i == 0 ? "x" : StrCat("n", i - 1)});
  }
  AddNode(&def, "x", "Placeholder", {});
  std::vector<Tensor> out;
  TF_ASSERT_OK(CreateAndRun(def, {StrCat("n", kMany - 1)}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), 1);
}

TEST(HostileSize, GradientsOfALongChain) {
  const Stopwatch watch;
  Scope root = Scope::NewRootScope();
  auto x = ops::Placeholder(root.WithOpName("x"), DT_FLOAT);
  Output last = x;
  for (int i = 0; i < kMany / 10; ++i) last = ops::Negate(root, last);
  std::vector<Output> dx;
  TF_ASSERT_OK(AddSymbolicGradients(root, {last}, {x}, &dx));
  ClientSession session(root);
  std::vector<Tensor> out;
  TF_ASSERT_OK(session.Run({{x, 3.f}}, {dx[0]}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), 1);
}

TEST(HostileSize, ATapeOfAHundredThousandOps) {
  const Stopwatch watch;
  const eager::Tensor x(3.f);
  eager::GradientTape tape;
  tape.Watch(x);
  eager::Tensor last = x;
  for (int i = 0; i < kMany; ++i) last = eager::Neg(last);
  EXPECT_EQ(tape.Gradient(last, {x})[0].scalar<float>()(), 1);
}

TEST(HostileSize, ATracedFunctionOfManyOps) {
  const Stopwatch watch;
  eager::Function chain([](const eager::Tensor& x) {
    eager::Tensor last = x;
    for (int i = 0; i < kMany; ++i) last = eager::Neg(last);
    return last;
  });
  EXPECT_EQ(chain(3.f).scalar<float>()(), 3);
}

/// A function of one float that calls `called` so many times, one after the other, or negates.
void AddFunction(GraphDef* def, const string& name, const string& called, int times) {
  FunctionDef* function = def->mutable_library()->add_function();
  function->mutable_signature()->set_name(name);
  auto* in = function->mutable_signature()->add_input_arg();
  in->set_name("a");
  in->set_type(DT_FLOAT);
  auto* out = function->mutable_signature()->add_output_arg();
  out->set_name("b");
  out->set_type(DT_FLOAT);
  string last = "a";
  for (int i = 0; i < times; ++i) {
    NodeDef* node = function->add_node_def();
    node->set_name(StrCat("n", i));
    node->add_input(last);
    if (called.empty()) {
      node->set_op("Neg");
      (*node->mutable_attr())["T"].set_type(DT_FLOAT);
      last = StrCat("n", i, ":y:0");
    } else {
      node->set_op("PartitionedCall");
      (*node->mutable_attr())["Tin"].mutable_list()->add_type(DT_FLOAT);
      (*node->mutable_attr())["Tout"].mutable_list()->add_type(DT_FLOAT);
      (*node->mutable_attr())["f"].mutable_func()->set_name(called);
      last = StrCat("n", i, ":output:0");
    }
  }
  (*function->mutable_ret())["b"] = last;
}

/// x -> call -> functions f0, f1, ... of which each calls the next one.
GraphDef NestedFunctions(int depth, int calls) {
  GraphDef def = OnlyX();
  NodeDef* call = def.add_node();
  call->set_name("call");
  call->set_op("PartitionedCall");
  call->add_input("x");
  (*call->mutable_attr())["Tin"].mutable_list()->add_type(DT_FLOAT);
  (*call->mutable_attr())["Tout"].mutable_list()->add_type(DT_FLOAT);
  (*call->mutable_attr())["f"].mutable_func()->set_name("f0");
  for (int i = 0; i < depth; ++i) {
    const bool is_last = i + 1 == depth;
    AddFunction(&def, StrCat("f", i), is_last ? "" : StrCat("f", i + 1), is_last ? 1 : calls);
  }
  return def;
}

TEST(HostileSize, FunctionsThatCallEachOtherFewDeepRun) {
  const Stopwatch watch;
  std::vector<Tensor> out;
  TF_ASSERT_OK(CreateAndRun(NestedFunctions(200, 1), {"call"}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), -1);
}

TEST(HostileSize, FunctionsThatCallEachOtherTooDeepAreRefused) {
  const Stopwatch watch;
  std::vector<Tensor> out;
  const Status status = CreateAndRun(NestedFunctions(kMany, 1), {"call"}, {}, &out);
  EXPECT_TRUE(errors::IsResourceExhausted(status)) << status;
  EXPECT_NE(status.error_message().find("deep"), string::npos) << status;
}

// To run it would take for ever; to load it may not.
TEST(HostileSize, FunctionsThatDoubleWithEachLevelLoad) {
  const Stopwatch watch;
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  GraphDef def = NestedFunctions(100, 2);
  AddNode(&def, "fine", "Neg", {"x"});
  TF_ASSERT_OK(session->Create(def));
  std::vector<Tensor> out;
  TF_ASSERT_OK(session->Run({{"x", Tensor(1.f)}}, {"fine"}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), -1);
}

TEST(HostileSize, ABodyOfAHundredThousandNodes) {
  const Stopwatch watch;
  GraphDef def = NestedFunctions(1, 1);
  def.mutable_library()->Clear();
  AddFunction(&def, "f0", "", kMany);
  std::vector<Tensor> out;
  TF_ASSERT_OK(CreateAndRun(def, {"call"}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), 1);
}

}  // namespace
}  // namespace tensorflow
