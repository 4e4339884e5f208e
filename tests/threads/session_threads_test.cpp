// SPDX-License-Identifier: Apache-2.0
// Sessions used by several threads at once.
#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <string>

#include "run_threads.h"
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/public/session.h"

namespace tensorflow {
namespace {

using namespace ops;  // NOLINT(build/namespaces)

constexpr int kThreads = 8;

// x -> y = x * x + bias, and `add` adds 1 to a counter.
GraphDef Squares() {
  Scope root = Scope::NewRootScope();
  auto x = Placeholder(root.WithOpName("x"), DT_FLOAT);
  auto y = Add(root.WithOpName("y"), Multiply(root, x, x), 1.f);
  auto counter = Variable(root.WithOpName("counter"), {}, DT_FLOAT);
  Assign(root.WithOpName("init"), counter, 0.f);
  AssignAdd(root.WithOpName("add"), counter, 1.f);
  GraphDef def;
  TF_CHECK_OK(root.ToGraphDef(&def));
  return def;
}

// One node that takes y, under a name of its own.
GraphDef Negated(const string& name) {
  GraphDef def;
  NodeDef* node = def.add_node();
  node->set_name(name);
  node->set_op("Neg");
  node->add_input("y");
  (*node->mutable_attr())["T"].set_type(DT_FLOAT);
  return def;
}

std::unique_ptr<Session> NewSquares() {
  std::unique_ptr<Session> session(NewSession(SessionOptions()));
  TF_CHECK_OK(session->Create(Squares()));
  TF_CHECK_OK(session->Run({}, {}, {"init"}, nullptr));
  return session;
}

TEST(SessionThreads, EachRunGetsItsOwnResults) {
  auto session = NewSquares();
  RunThreads(kThreads, [&](int t) {
    for (int i = 0; i < 200; ++i) {
      const float x = static_cast<float>(t * 1000 + i);
      std::vector<Tensor> out;
      // Different sets of names make different plans.
      if (t % 2 == 0)
        TF_CHECK_OK(session->Run({{"x", Tensor(x)}}, {"y"}, {}, &out));
      else
        TF_CHECK_OK(session->Run({{"x:0", Tensor(x)}}, {"y:0", "y"}, {"add"}, &out));
      ASSERT_EQ(out[0].scalar<float>()(), x * x + 1);
    }
  });
  std::vector<Tensor> out;
  TF_CHECK_OK(session->Run({}, {"counter"}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), 4 * 200) << "no update may be lost";
}

TEST(SessionThreads, ExtendingWhileOthersRun) {
  auto session = NewSquares();
  RunThreads(kThreads, [&](int t) {
    for (int i = 0; i < 25; ++i) {
      const string name = strings::StrCat("neg_", t, "_", i);
      if (t < 4) TF_CHECK_OK(session->Extend(Negated(name)));
      std::vector<Tensor> out;
      TF_CHECK_OK(session->Run({{"x", Tensor(2.f)}}, {t < 4 ? name : "y"}, {}, &out));
      ASSERT_EQ(out[0].scalar<float>()(), t < 4 ? -5.f : 5.f);
    }
  });
}

TEST(SessionThreads, TheSameNodeAddedTwiceIsAnErrorForOneOfThem) {
  auto session = NewSquares();
  std::atomic<int> added{0};
  RunThreads(kThreads, [&](int) {
    const Status status = session->Extend(Negated("neg"));
    if (status.ok())
      ++added;
    else
      EXPECT_TRUE(errors::IsInvalidArgument(status)) << status;
  });
  EXPECT_EQ(added, 1);
  std::vector<Tensor> out;
  TF_CHECK_OK(session->Run({{"x", Tensor(2.f)}}, {"neg"}, {}, &out));
  EXPECT_EQ(out[0].scalar<float>()(), -5.f);
}

TEST(SessionThreads, ClosingWhileOthersRunAndExtend) {
  for (int round = 0; round < 20; ++round) {
    auto session = NewSquares();
    RunThreads(kThreads, [&](int t) {
      if (t == 0) {
        for (int i = 0; i < round; ++i) std::this_thread::yield();
        TF_CHECK_OK(session->Close());
        return;
      }
      for (int i = 0;; ++i) {
        std::vector<Tensor> out;
        const Status status = t == 1
                                  ? session->Extend(Negated(strings::StrCat("neg_", i)))
                                  : session->Run({{"x", Tensor(3.f)}}, {"y"}, {"add"}, &out);
        if (!status.ok()) {
          EXPECT_TRUE(errors::IsCancelled(status)) << status;
          return;
        }
        if (t != 1) {
          ASSERT_EQ(out[0].scalar<float>()(), 10.f);
        }
      }
    });
    TF_CHECK_OK(session->Close());
  }
}

TEST(SessionThreads, CallablesAreMadeRunAndReleased) {
  auto session = NewSquares();
  CallableOptions options;
  options.add_feed("x");
  options.add_fetch("y");
  RunThreads(kThreads, [&](int t) {
    for (int i = 0; i < 50; ++i) {
      Session::CallableHandle handle;
      TF_CHECK_OK(session->MakeCallable(options, &handle));
      std::vector<Tensor> out;
      TF_CHECK_OK(session->RunCallable(handle, {Tensor(static_cast<float>(t))}, &out, nullptr));
      ASSERT_EQ(out[0].scalar<float>()(), static_cast<float>(t * t + 1));
      TF_CHECK_OK(session->ReleaseCallable(handle));
    }
  });
}

TEST(SessionThreads, RandomStreamsAreNotDrawnTwice) {
  Scope root = Scope::NewRootScope();
  auto draw = RandomUniform(root.WithOpName("draw"), {1}, DT_DOUBLE, RandomUniform::Seed(7));
  ClientSession session(root);
  std::vector<std::vector<double>> drawn(kThreads);
  RunThreads(kThreads, [&](int t) {
    for (int i = 0; i < 100; ++i) {
      std::vector<Tensor> out;
      TF_CHECK_OK(session.Run({draw}, &out));
      drawn[t].push_back(out[0].flat<double>()(0));
    }
  });
  std::set<double> all;
  for (const auto& list : drawn) all.insert(list.begin(), list.end());
  EXPECT_EQ(all.size(), size_t{kThreads} * 100);
}

}  // namespace
}  // namespace tensorflow
