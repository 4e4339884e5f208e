// SPDX-License-Identifier: Apache-2.0
// Graphs that nobody means well with, too large or too many for testdata/sessions/hostile.test.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <random>
#include <thread>

#include "add_node.h"
#include "google/protobuf/text_format.h"
#include "tensorflow/core/lib/strings/strcat.h"
#include "tensorflow/core/public/session.h"

namespace tensorflow {
namespace {

/// Loads and runs; ends the test if it takes a time that grows faster than the graph.
Status LoadAndRun(const GraphDef& def, const string& fetch, std::vector<Tensor>* out) {
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  const auto start = std::chrono::steady_clock::now();
  Status status = session->Create(def);
  if (status.ok()) status = session->Run({{"x", Tensor(1.f)}}, {fetch}, {}, out);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  EXPECT_LT(seconds.count(), 20);
  return status;
}

constexpr int kMany = 100000;

TEST(Hostile, AChainOfAHundredThousandNodesRuns) {
  for (const char* op : {"Identity", "Neg"}) {
    GraphDef def;
    AddNode(&def, "x", "Placeholder", {});
    string last = "x";
    for (int i = 0; i < kMany; ++i) {
      const string name = strings::StrCat("n", i);
      AddNode(&def, name, op, {last});
      last = name;
    }
    std::vector<Tensor> out;
    TF_CHECK_OK(LoadAndRun(def, last, &out));
    EXPECT_EQ(out[0].scalar<float>()(), 1);
  }
}

TEST(Hostile, ARingOfAHundredThousandNodesIsRefused) {
  GraphDef def;
  for (int i = 0; i < kMany; ++i) {
    AddNode(&def, strings::StrCat("n", i), "Neg", {strings::StrCat("n", (i + 1) % kMany)});
  }
  std::vector<Tensor> out;
  Status status = LoadAndRun(def, "n0", &out);
  EXPECT_TRUE(errors::IsInvalidArgument(status)) << status;
}

TEST(Hostile, OneNodeMayHaveAHundredThousandInputs) {
  GraphDef def;
  AddNode(&def, "x", "Placeholder", {});
  NodeDef* sum = AddNode(&def, "sum", "AddN", std::vector<string>(kMany, "x"));
  (*sum->mutable_attr())["N"].set_i(kMany);
  NodeDef* wait = AddNode(&def, "wait", "Identity", {"sum"});
  for (int i = 0; i < kMany; ++i) {
    AddNode(&def, strings::StrCat("c", i), "NoOp", {});
    wait->add_input(strings::StrCat("^c", i));
  }
  std::vector<Tensor> out;
  TF_CHECK_OK(LoadAndRun(def, "wait", &out));
  EXPECT_EQ(out[0].scalar<float>()(), kMany);
}

TEST(Hostile, NamesMayBeDeep) {
  string name = "a";
  for (int i = 0; i < 50000; ++i) name += "/a";
  GraphDef def;
  AddNode(&def, "x", "Placeholder", {});
  AddNode(&def, name, "Neg", {"x"});
  std::vector<Tensor> out;
  TF_CHECK_OK(LoadAndRun(def, name + ":0", &out));
}

// while (x < 2) x = -|x|, which no x that is fed ends.
GraphDef EndlessLoop() {
  GraphDef def;
  CHECK(google::protobuf::TextFormat::ParseFromString(R"(
    node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
    node { name: "minus_x" op: "Neg" input: "x" attr { key: "T" value { type: DT_FLOAT } } }
    node { name: "loop" op: "While" input: "minus_x"
           attr { key: "T" value { list { type: DT_FLOAT } } }
           attr { key: "cond" value { func { name: "below_two" } } }
           attr { key: "body" value { func { name: "minus_abs" } } } }
    library {
      function {
        signature { name: "below_two" input_arg { name: "i" type: DT_FLOAT } output_arg { name: "o" type: DT_BOOL } }
        node_def { name: "two" op: "Const" attr { key: "dtype" value { type: DT_FLOAT } }
                   attr { key: "value" value { tensor { dtype: DT_FLOAT tensor_shape {} float_val: 2 } } } }
        node_def { name: "n" op: "Less" input: "i" input: "two:output:0" attr { key: "T" value { type: DT_FLOAT } } }
        ret { key: "o" value: "n:z:0" }
      }
      function {
        signature { name: "minus_abs" input_arg { name: "i" type: DT_FLOAT } output_arg { name: "o" type: DT_FLOAT } }
        node_def { name: "abs" op: "Abs" input: "i" attr { key: "T" value { type: DT_FLOAT } } }
        node_def { name: "n" op: "Neg" input: "abs:y:0" attr { key: "T" value { type: DT_FLOAT } } }
        ret { key: "o" value: "n:y:0" }
      }
    })", &def));
  return def;
}

TEST(Hostile, ATimeLimitEndsALoopWithoutEnd) {
  const std::vector<std::pair<string, Tensor>> feeds = {{"x", Tensor(1.f)}};
  SessionOptions options;
  options.config.set_operation_timeout_in_ms(30);
  std::unique_ptr<Session> session(NewSession(options));
  TF_CHECK_OK(session->Create(EndlessLoop()));
  std::vector<Tensor> out;
  const Status by_session = session->Run(feeds, {"loop"}, {}, &out);
  EXPECT_TRUE(errors::IsDeadlineExceeded(by_session)) << by_session;
  EXPECT_EQ(by_session.error_message(), "Timed out waiting for notification; while running node 'loop' (While)");

  CallableOptions callable;
  callable.add_feed("x");
  callable.add_fetch("loop");
  callable.mutable_run_options()->set_timeout_in_ms(30);
  session.reset(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(EndlessLoop()));
  const Status by_run = session->Run(callable.run_options(), feeds, {"loop"}, {}, &out, nullptr);
  EXPECT_TRUE(errors::IsDeadlineExceeded(by_run)) << by_run;
  Session::CallableHandle handle;
  TF_CHECK_OK(session->MakeCallable(callable, &handle));
  const Status by_callable = session->RunCallable(handle, {Tensor(1.f)}, &out, nullptr);
  EXPECT_TRUE(errors::IsDeadlineExceeded(by_callable)) << by_callable;

  // The limit was that run's: nothing of it is left.
  std::this_thread::sleep_for(std::chrono::milliseconds(40));
  TF_CHECK_OK(session->Run(feeds, {"minus_x"}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), -1);
}

TEST(Hostile, ATimeLimitThatIsLongEnoughChangesNothing) {
  RunOptions options;
  options.set_timeout_in_ms(60000);
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(EndlessLoop()));
  std::vector<Tensor> out;
  TF_CHECK_OK(session->Run(options, {{"x", Tensor(-3.f)}}, {"loop"}, {}, &out, nullptr));
  EXPECT_EQ(out[0].scalar<float>()(), 3);
}

std::vector<string> SomeGraphs() {
  std::vector<string> graphs;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(LEGACY_PROGRAMS)) {
    if (entry.path().extension() != ".pb" || entry.file_size() > 200000) continue;
    string bytes;
    TF_CHECK_OK(ReadFileToString(Env::Default(), entry.path().string(), &bytes));
    graphs.push_back(bytes);
  }
  std::sort(graphs.begin(), graphs.end());
  return graphs;
}

/// Reads, loads and runs each node. What comes out does not matter, only that it comes out.
void Survive(const string& bytes) {
  GraphDef def;
  if (!def.ParseFromString(bytes)) return;
  SessionOptions options;
  options.config.set_allow_soft_placement(true);
  std::unique_ptr<Session> session(NewSession(options));
  if (!session->Create(def).ok()) return;
  for (int i = def.node_size() - 1; i >= 0 && i >= def.node_size() - 8; --i) {
    const NodeDef& node = def.node(i);
    if (node.op() == "WriteFile") continue;
    std::vector<std::pair<string, Tensor>> feeds;
    for (const NodeDef& other : def.node()) {
      if (other.op() != "Placeholder" || &other == &node) continue;
      auto dtype = other.attr().find("dtype");
      if (dtype == other.attr().end() || dtype->second.type() != DT_FLOAT) continue;
      feeds.emplace_back(other.name(), Tensor(DT_FLOAT, TensorShape({1, 4})));
      feeds.back().second.flat<float>().setZero();
    }
    std::vector<Tensor> out;
    session->Run(feeds, {node.name()}, {}, &out).IgnoreError();
  }
}

TEST(Hostile, ChangedBytesOfGraphsDoNoHarm) {
  const std::vector<string> graphs = SomeGraphs();
  ASSERT_FALSE(graphs.empty());
  std::mt19937 random(20151109);
  for (int variant = 0; variant < 10000; ++variant) {
    string bytes = graphs[random() % graphs.size()];
    const int kind = static_cast<int>(random() % 4);
    if (kind == 0) {
      bytes.resize(random() % bytes.size());
    } else {
      for (int change = 0; change < kind * kind; ++change) {
        bytes[random() % bytes.size()] =
            static_cast<char>(kind == 1 ? random() % 16 : random() % 256);
      }
    }
    Survive(bytes);
  }
}

}  // namespace
}  // namespace tensorflow
