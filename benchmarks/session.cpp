// SPDX-License-Identifier: Apache-2.0
// Row "session": ClientSession::Run of one Add of 10 floats, both fed. One source for both sides.
// "plain" is the call that everybody writes; "inline" asks for the caller's own thread, which spares
// TensorFlow a hand-over to its pool; "chain" runs 100 small ops, and "threads" the Add from four
// threads at once.
#include <tensorflow/cc/client/client_session.h>
#include <tensorflow/cc/ops/standard_ops.h>
#include <tensorflow/core/public/session.h>

#include <thread>

#include "measure.h"

namespace tf = tensorflow;

int main(int argc, char** argv) {
  const std::string which = argc > 1 ? argv[1] : "plain";
  const tf::Scope root = tf::Scope::NewRootScope();
  auto x = tf::ops::Placeholder(root, tf::DT_FLOAT);
  auto y = tf::ops::Placeholder(root, tf::DT_FLOAT);
  const tf::Output sum = tf::ops::Add(root, x, y);
  tf::Output last = sum;
  for (int i = 1; i < 100; ++i)
    last = i % 3 == 0   ? tf::Output(tf::ops::Tanh(root, last))
           : i % 3 == 1 ? tf::Output(tf::ops::Mul(root, last, y))
                        : tf::Output(tf::ops::Add(root, last, x));
  tf::SessionOptions options;
  options.config.set_intra_op_parallelism_threads(1);
  options.config.set_inter_op_parallelism_threads(which == "threads" ? 4 : 1);
  tf::ClientSession session(root, options);
  tf::Tensor a(tf::DT_FLOAT, tf::TensorShape({10})), b(tf::DT_FLOAT, tf::TensorShape({10}));
  a.flat<float>().setConstant(1);
  b.flat<float>().setConstant(2);
  tf::RunOptions in_this_thread;
  in_this_thread.set_inter_op_thread_pool(-1);
  if (which == "threads")
    return bench::Serve([&] {  // the time of 4 x 250 runs
      std::vector<std::thread> threads;
      for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
          std::vector<tf::Tensor> outputs;
          for (int i = 0; i < 250; ++i)
            if (!session.Run({{x, a}, {y, b}}, {sum}, &outputs).ok()) std::abort();
        });
      for (std::thread& thread : threads) thread.join();
    });
  std::vector<tf::Tensor> outputs;
  if (which == "chain")
    return bench::Serve([&] {
      if (!session.Run({{x, a}, {y, b}}, {last}, &outputs).ok()) std::abort();
    });
  return bench::Serve([&] {
    const auto status = which == "inline"
                            ? session.Run(in_this_thread, {{x, a}, {y, b}}, {sum}, {}, &outputs, nullptr)
                            : session.Run({{x, a}, {y, b}}, {sum}, &outputs);
    if (!status.ok() || outputs[0].flat<float>()(9) != 3) std::abort();
  });
}
