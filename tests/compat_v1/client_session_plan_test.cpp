// SPDX-License-Identifier: Apache-2.0
// ClientSession keeps the plan of a run by the nodes it was given: other outputs, other orders, a
// grown graph and nodes of another graph must each be told apart.
#include <gtest/gtest.h>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"

using namespace tensorflow;

namespace {

float FirstOf(const ClientSession& session, const ClientSession::FeedType& feeds, const Output& fetch) {
  std::vector<Tensor> outputs;
  const Status status = session.Run(feeds, {fetch}, &outputs);
  EXPECT_TRUE(status.ok()) << status.ToString();
  return status.ok() ? outputs[0].flat<float>()(0) : -1;
}

TEST(ClientSessionPlan, TellsRunsApart) {
  const Scope root = Scope::NewRootScope();
  auto x = ops::Placeholder(root, DT_FLOAT), y = ops::Placeholder(root, DT_FLOAT);
  auto difference = ops::Sub(root, x, y);
  auto parts = ops::Split(root, 0, ops::Const(root, {5.f, 7.f}), 2);
  ClientSession session(root);
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(FirstOf(session, {{x, 3.f}, {y, 1.f}}, difference), 2);
    EXPECT_EQ(FirstOf(session, {{y, 3.f}, {x, 1.f}}, difference), -2);
    EXPECT_EQ(FirstOf(session, {}, parts.output[0]), 5);
    EXPECT_EQ(FirstOf(session, {}, parts.output[1]), 7);
  }
}

TEST(ClientSessionPlan, FollowsTheGraphAsItGrows) {
  const Scope root = Scope::NewRootScope();
  auto x = ops::Placeholder(root, DT_FLOAT);
  auto doubled = ops::Add(root, x, x);
  ClientSession session(root);
  EXPECT_EQ(FirstOf(session, {{x, 3.f}}, doubled), 6);
  auto more = ops::Add(root, doubled, x);
  EXPECT_EQ(FirstOf(session, {{x, 3.f}}, more), 9);
  EXPECT_EQ(FirstOf(session, {{x, 4.f}}, doubled), 8);
}

TEST(ClientSessionPlan, NodesOfAnotherGraphGoByTheirNames) {
  const Scope root = Scope::NewRootScope();
  auto x = ops::Placeholder(root.WithOpName("x"), DT_FLOAT);
  auto doubled = ops::Add(root.WithOpName("doubled"), x, x);
  ClientSession session(root);
  for (int round = 0; round < 3; ++round) {
    const Scope other = Scope::NewRootScope();  // its nodes may get the addresses of the last round's
    auto same_name = ops::Const(other.WithOpName(round == 1 ? "x" : "doubled"), 0.f);
    auto unknown = ops::Const(other.WithOpName("unknown"), 0.f);
    EXPECT_EQ(FirstOf(session, {{x, static_cast<float>(round)}}, doubled), 2.f * static_cast<float>(round));
    if (round != 1) {
      EXPECT_EQ(FirstOf(session, {{x, 5.f}}, same_name), 10);
    }
    std::vector<Tensor> outputs;
    const Status status = session.Run({{x, 5.f}}, {unknown}, &outputs);
    EXPECT_EQ(status.code(), error::INVALID_ARGUMENT);
    EXPECT_NE(status.error_message().find("unknown"), string::npos) << status.ToString();
  }
}

}  // namespace
