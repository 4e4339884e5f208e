// SPDX-License-Identifier: Apache-2.0
// Session and ClientSession.
#include <gtest/gtest.h>

#include <thread>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/cc/saved_model/loader.h"
#include "tensorflow/cc/saved_model/tag_constants.h"
#include "tensorflow/core/lib/strings/str_util.h"
#include "tensorflow/core/public/session.h"

namespace tensorflow {
namespace {

using namespace ops;  // NOLINT(build/namespaces)

GraphDef Square() {
  Scope root = Scope::NewRootScope();
  auto x = Placeholder(root.WithOpName("x"), DT_FLOAT);
  auto y = Multiply(root.WithOpName("y"), x, x);
  Add(root.WithOpName("z"), y, 1.f);
  GraphDef def;
  TF_CHECK_OK(root.ToGraphDef(&def));
  return def;
}

std::unique_ptr<Session> NewSquare() {
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(Square()));
  return session;
}

TEST(Session, FeedsAndFetchesByName) {
  auto session = NewSquare();
  std::vector<Tensor> out = {Tensor(1), Tensor(2), Tensor(3)};
  TF_CHECK_OK(session->Run({{"x", Tensor(3.f)}}, {"z:0", "y", "z"}, {}, &out));
  ASSERT_EQ(out.size(), 3u);
  EXPECT_EQ(out[0].scalar<float>()(), 10);
  EXPECT_EQ(out[1].scalar<float>()(), 9);
  TF_CHECK_OK(session->Run({{"y:0", Tensor(5.f)}}, {"z"}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), 6);
  TF_CHECK_OK(session->Run({{"x", Tensor(3.f)}}, {}, {"z"}, nullptr));
}

TEST(Session, ErrorsNameWhatIsWrong) {
  auto session = NewSquare();
  std::vector<Tensor> out;
  auto run = [&](const std::vector<std::pair<string, Tensor>>& feeds, const std::vector<string>& fetches,
                 const std::vector<string>& targets) { return session->Run(feeds, fetches, targets, &out); };
  Status s = run({}, {"z"}, {});
  EXPECT_TRUE(errors::IsInvalidArgument(s));
  EXPECT_TRUE(str_util::StrContains(s.error_message(), "'x'")) << s;
  s = run({{"x", Tensor(1)}}, {"z"}, {});
  EXPECT_TRUE(errors::IsInvalidArgument(s));
  EXPECT_TRUE(str_util::StrContains(s.error_message(), "x")) << s;
  EXPECT_TRUE(errors::IsInvalidArgument(run({{"none", Tensor(1.f)}}, {"z"}, {})));
  EXPECT_TRUE(errors::IsInvalidArgument(run({{"x", Tensor(1.f)}}, {"none"}, {})));
  EXPECT_TRUE(errors::IsNotFound(run({{"x", Tensor(1.f)}}, {}, {"none"})));
  EXPECT_TRUE(errors::IsOutOfRange(run({{"x", Tensor(1.f)}}, {"z:1"}, {})));
  EXPECT_TRUE(errors::IsInvalidArgument(run({{"x", Tensor(1.f)}}, {"x"}, {})));
  EXPECT_TRUE(errors::IsInvalidArgument(run({}, {}, {})));
}

TEST(Session, HasOneGraphThatMayGrow) {
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  std::vector<Tensor> out;
  EXPECT_TRUE(errors::IsInvalidArgument(session->Run({}, {"z"}, {}, &out)));
  TF_CHECK_OK(session->Create(Square()));
  EXPECT_TRUE(errors::IsAlreadyExists(session->Create(Square())));
  GraphDef more;
  NodeDef* node = more.add_node();
  node->set_name("n");
  node->set_op("Neg");
  node->add_input("z");
  (*node->mutable_attr())["T"].set_type(DT_FLOAT);
  TF_CHECK_OK(session->Extend(more));
  EXPECT_TRUE(errors::IsInvalidArgument(session->Extend(more)));
  TF_CHECK_OK(session->Run({{"x", Tensor(2.f)}}, {"n"}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), -5);
  TF_CHECK_OK(session->Close());
  EXPECT_TRUE(errors::IsCancelled(session->Run({{"x", Tensor(2.f)}}, {"n"}, {}, &out)));
}

TEST(Session, HasTheCpuOnly) {
  auto session = NewSquare();
  std::vector<DeviceAttributes> devices;
  TF_CHECK_OK(session->ListDevices(&devices));
  ASSERT_EQ(devices.size(), 1u);
  EXPECT_EQ(devices[0].name(), "/job:localhost/replica:0/task:0/device:CPU:0");
  SessionOptions remote;
  remote.target = "grpc://elsewhere:2222";
  Session* none = nullptr;
  EXPECT_TRUE(errors::IsNotFound(NewSession(remote, &none)));
  EXPECT_EQ(none, nullptr);
}

TEST(Session, PlacesSoftlyIfAllowed) {
  GraphDef def = Square();
  def.mutable_node(1)->set_device("/device:GPU:0");
  SessionOptions options;
  std::unique_ptr<Session> strict(NewSession(options));
  EXPECT_TRUE(errors::IsInvalidArgument(strict->Create(def)));
  options.config.set_allow_soft_placement(true);
  options.config.mutable_gpu_options()->set_allow_growth(true);
  std::unique_ptr<Session> soft(NewSession(options));
  TF_CHECK_OK(soft->Create(def));
}

TEST(Session, RunsCallables) {
  auto session = NewSquare();
  CallableOptions options;
  options.add_feed("x:0");
  options.add_fetch("z:0");
  Session::CallableHandle handle;
  TF_CHECK_OK(session->MakeCallable(options, &handle));
  std::vector<Tensor> out;
  TF_CHECK_OK(session->RunCallable(handle, {Tensor(4.f)}, &out, nullptr));
  EXPECT_EQ(out[0].scalar<float>()(), 17);
  EXPECT_TRUE(errors::IsInvalidArgument(session->RunCallable(handle, {}, &out, nullptr)));
  TF_CHECK_OK(session->ReleaseCallable(handle));
  EXPECT_TRUE(errors::IsInvalidArgument(session->RunCallable(handle, {Tensor(4.f)}, &out, nullptr)));
}

TEST(Session, MayBeRunFromManyThreads) {
  auto session = NewSquare();
  std::vector<std::thread> threads;
  std::atomic<int> wrong{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < 200; ++i) {
        std::vector<Tensor> out;
        float x = static_cast<float>(t * 1000 + i);
        Status s = session->Run({{"x", Tensor(x)}}, {i % 2 == 0 ? "z" : "y"}, {}, &out);
        if (!s.ok() || out[0].scalar<float>()() != x * x + static_cast<float>(i % 2 == 0)) ++wrong;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST(ClientSession, KeepsVariablesBetweenRuns) {
  Scope root = Scope::NewRootScope();
  auto v = Variable(root, {2}, DT_FLOAT);
  auto init = Assign(root, v, {1.f, 2.f});
  auto step = AssignAdd(root, v, {10.f, 10.f});
  TF_CHECK_OK(root.status());
  ClientSession session(root);
  std::vector<Tensor> out;
  EXPECT_TRUE(errors::IsFailedPrecondition(session.Run({v}, &out)));
  TF_CHECK_OK(session.Run({init}, nullptr));
  TF_CHECK_OK(session.Run({step}, &out));
  EXPECT_EQ(out[0].DebugString(), "Tensor<type: float shape: [2] values: 11 12>");
  TF_CHECK_OK(session.Run({}, {}, {step.operation}, nullptr));
  TF_CHECK_OK(session.Run({v}, &out));
  EXPECT_EQ(out[0].DebugString(), "Tensor<type: float shape: [2] values: 21 22>");
  TF_CHECK_OK(session.Run({{v, {0.f, 0.f}}}, {Identity(root, v)}, &out));
  EXPECT_EQ(out[0].DebugString(), "Tensor<type: float shape: [2] values: 0 0>");
  TF_CHECK_OK(session.Run({v}, &out));
  EXPECT_EQ(out[0].DebugString(), "Tensor<type: float shape: [2] values: 21 22>");
}

TEST(ClientSession, SeesWhatIsAddedToItsScope) {
  Scope root = Scope::NewRootScope();
  ClientSession session(root);
  auto a = Const(root, 2.f);
  std::vector<Tensor> out;
  TF_CHECK_OK(session.Run({a}, &out));
  auto b = Multiply(root, a, a);
  TF_CHECK_OK(session.Run({b}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), 4);
}

TEST(ClientSession, DoesNotKeepTheMemoryOfAFeed) {
  Scope root = Scope::NewRootScope();
  auto x = Placeholder(root, DT_FLOAT);
  auto v = Variable(root, {20}, DT_FLOAT);
  auto assign = Assign(root, v, x);
  ClientSession session(root);
  Tensor data(DT_FLOAT, TensorShape({20}));
  data.flat<float>().setConstant(1);
  TF_CHECK_OK(session.Run({{x, data}}, {assign}, nullptr));
  data.flat<float>().setConstant(2);
  std::vector<Tensor> out;
  TF_CHECK_OK(session.Run({v}, &out));
  EXPECT_EQ(out[0].flat<float>()(0), 1);
}

TEST(ClientSession, GivesUninitialisedFeedsAsErrors) {
  Scope root = Scope::NewRootScope();
  auto x = Placeholder(root, DT_FLOAT);
  ClientSession session(root);
  std::vector<Tensor> out;
  EXPECT_TRUE(errors::IsInvalidArgument(session.Run({{x, Tensor(DT_INVALID)}}, {Identity(root, x)}, &out)));
  EXPECT_TRUE(errors::IsInvalidArgument(session.Run({Output()}, &out)));
}

TEST(SavedModel, FoldersAreRecognised) {
  EXPECT_FALSE(MaybeSavedModelDirectory("/nowhere"));
  SavedModelBundle bundle;
  EXPECT_TRUE(errors::IsNotFound(
      LoadSavedModel(SessionOptions(), RunOptions(), "/nowhere", {kSavedModelTagServe}, &bundle)));
}

}  // namespace
}  // namespace tensorflow
