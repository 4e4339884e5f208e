// SPDX-License-Identifier: Apache-2.0
// Row "session": ClientSession::Run of one Add of 10 floats, both fed. One source for both sides.
// "plain" is the call that everybody writes; "inline" asks for the caller's own thread, which spares
// TensorFlow a hand-over to its pool.
#include <tensorflow/cc/client/client_session.h>
#include <tensorflow/cc/ops/standard_ops.h>
#include <tensorflow/core/public/session.h>

#include "measure.h"

namespace tf = tensorflow;

int main(int argc, char** argv) {
  const bool is_inline = argc > 1 && std::strcmp(argv[1], "inline") == 0;
  const tf::Scope root = tf::Scope::NewRootScope();
  auto x = tf::ops::Placeholder(root, tf::DT_FLOAT);
  auto y = tf::ops::Placeholder(root, tf::DT_FLOAT);
  auto sum = tf::ops::Add(root, x, y);
  tf::SessionOptions options;
  options.config.set_intra_op_parallelism_threads(1);
  options.config.set_inter_op_parallelism_threads(1);
  tf::ClientSession session(root, options);
  tf::Tensor a(tf::DT_FLOAT, tf::TensorShape({10})), b(tf::DT_FLOAT, tf::TensorShape({10}));
  a.flat<float>().setConstant(1);
  b.flat<float>().setConstant(2);
  tf::RunOptions in_this_thread;
  in_this_thread.set_inter_op_thread_pool(-1);
  std::vector<tf::Tensor> outputs;
  return bench::Serve([&] {
    const auto status = is_inline
                            ? session.Run(in_this_thread, {{x, a}, {y, b}}, {sum}, {}, &outputs, nullptr)
                            : session.Run({{x, a}, {y, b}}, {sum}, &outputs);
    if (!status.ok() || outputs[0].flat<float>()(9) != 3) std::abort();
  });
}
