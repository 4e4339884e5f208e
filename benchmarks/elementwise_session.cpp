// SPDX-License-Identifier: Apache-2.0
// Row "elementwise", a peer: the op run by TensorFlow's session in the caller's thread. What a run
// costs beside the op is 2 us, less than 3 % of any of these.
#include <tensorflow/cc/client/client_session.h>
#include <tensorflow/cc/ops/standard_ops.h>
#include <tensorflow/core/public/session.h>

#include "measure.h"

namespace tf = tensorflow;

int main(int argc, char** argv) {
  const std::string op = argc > 1 ? argv[1] : "exp";
  const tf::Scope root = tf::Scope::NewRootScope();
  const auto x = tf::ops::Placeholder(root, tf::DT_FLOAT), y = tf::ops::Placeholder(root, tf::DT_FLOAT);
  const tf::Output result = op == "tanh"  ? tf::Output(tf::ops::Tanh(root, x))
                            : op == "add" ? tf::Output(tf::ops::Add(root, x, y))
                            : op == "mul" ? tf::Output(tf::ops::Mul(root, x, y))
                            : op == "sum" ? tf::Output(tf::ops::Sum(root, x, {0}))
                                          : tf::Output(tf::ops::Exp(root, x));
  tf::SessionOptions options;
  options.config.set_intra_op_parallelism_threads(1);
  options.config.set_inter_op_parallelism_threads(1);
  tf::ClientSession session(root, options);
  tf::Tensor a(tf::DT_FLOAT, tf::TensorShape({1000000})), b(tf::DT_FLOAT, tf::TensorShape({1000000}));
  a.flat<float>().setConstant(0.5f);
  b.flat<float>().setConstant(0.25f);
  tf::ClientSession::FeedType feeds = {{x, a}};
  if (op == "add" || op == "mul") feeds.emplace(y, b);
  tf::RunOptions in_this_thread;
  in_this_thread.set_inter_op_thread_pool(-1);
  std::vector<tf::Tensor> outputs;
  return bench::Serve([&] {
    if (!session.Run(in_this_thread, feeds, {result}, {}, &outputs, nullptr).ok()) std::abort();
  });
}
