// SPDX-License-Identifier: Apache-2.0
// usage: soak WHAT TIMES
// Does one thing TIMES times, and fails if the memory of the process at the end is more than that
// after the first tenth and some room.
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <string>

#include "eager/eager.h"
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/framework/gradients.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/public/session.h"

namespace {

namespace tf = tensorflow;

#ifdef SANITIZED
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

constexpr long kRoomKb = 1024;

/// Memory of this process that is in RAM.
long ResidentKb() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    long kb = 0;
    if (word == "VmRSS:" && status >> kb) return kb;
  }
  std::cerr << "soak: /proc/self/status has no VmRSS\n";
  std::exit(2);
}

void Check(bool is_right, const std::string& what) {
  if (is_right) return;
  std::cerr << "soak: " << what << "\n";
  std::exit(1);
}

/// One turn: what is done TIMES times. Gets the number of the turn.
using Turn = std::function<void(int)>;

// x -> y = tanh(x * x) + counter; name = text of y; rows: any number.
tf::GraphDef SomeGraph() {
  tf::Scope root = tf::Scope::NewRootScope();
  auto x = tf::ops::Placeholder(root.WithOpName("x"), tf::DT_FLOAT);
  auto counter = tf::ops::Variable(root.WithOpName("counter"), {}, tf::DT_FLOAT);
  tf::ops::Assign(root.WithOpName("init"), counter, 0.f);
  auto count = tf::ops::AssignAdd(root.WithOpName("count"), counter, 1.f);
  auto y = tf::ops::Add(root.WithOpName("y"), tf::ops::Tanh(root, tf::ops::Square(root, x)), count);
  tf::ops::AsString(root.WithOpName("text"), y);
  tf::ops::MatMul(root.WithOpName("product"), x, x);
  tf::GraphDef def;
  TF_CHECK_OK(root.ToGraphDef(&def));
  return def;
}

tf::Tensor Filled(const tf::TensorShape& shape) {
  tf::Tensor tensor(tf::DT_FLOAT, shape);
  tensor.flat<float>().setConstant(0.5f);
  return tensor;
}

std::shared_ptr<tf::Session> NewSession() {
  std::shared_ptr<tf::Session> session(tf::NewSession(tf::SessionOptions()));
  TF_CHECK_OK(session->Create(SomeGraph()));
  TF_CHECK_OK(session->Run({}, {}, {"init"}, nullptr));
  return session;
}

Turn Runs() {
  return [session = NewSession()](int i) {
    std::vector<tf::Tensor> out;
    const tf::Tensor x = Filled({1 + i % 7, 1 + i % 30});
    TF_CHECK_OK(session->Run({{"x", x}}, {"y", "text"}, {}, &out));
    Check(out[1].shape() == x.shape(), "wrong shape");
  };
}

Turn FailingRuns() {
  return [session = NewSession()](int i) {
    std::vector<tf::Tensor> out;
    const tf::Status failed = session->Run({{"x", Filled({2, 3 + i % 50})}}, {"product"}, {}, &out);
    Check(tf::errors::IsInvalidArgument(failed), failed.ToString());
    Check(!session->Run({{"x", tf::Tensor(1)}}, {"y"}, {}, &out).ok(), "an int was taken");
    Check(!session->Run({}, {"y"}, {}, &out).ok(), "nothing was fed");
    Check(!session->Extend(SomeGraph()).ok(), "nodes were added twice");
  };
}

Turn Sessions() {
  return [](int i) {
    auto session = NewSession();
    std::vector<tf::Tensor> out;
    TF_CHECK_OK(session->Run({{"x", Filled({20, 20 + i % 10})}}, {"y"}, {}, &out));
    TF_CHECK_OK(session->Close());
  };
}

/// A line is learned: w and b from batches of 32.
Turn SessionTraining() {
  struct Model {
    tf::Scope root = tf::Scope::NewRootScope();
    tf::ops::Placeholder x{root, tf::DT_FLOAT}, y{root, tf::DT_FLOAT};
    tf::ops::Variable w{root, {4, 1}, tf::DT_FLOAT}, b{root, {1}, tf::DT_FLOAT};
    tf::Output loss;
    std::vector<tf::Output> updates;
    std::unique_ptr<tf::ClientSession> session;
  };
  auto model = std::make_shared<Model>();
  auto& [root, x, y, w, b, loss, updates, session] = *model;
  auto init_w = tf::ops::Assign(root, w, tf::ops::Fill(root, {4, 1}, 0.1f));
  auto init_b = tf::ops::Assign(root, b, tf::ops::Fill(root, {1}, 0.f));
  auto guess = tf::ops::Tanh(root, tf::ops::Add(root, tf::ops::MatMul(root, x, w), b));
  loss = tf::ops::Mean(root, tf::ops::Square(root, tf::ops::Sub(root, guess, y)), {0, 1});
  std::vector<tf::Output> gradients;
  TF_CHECK_OK(tf::AddSymbolicGradients(root, {loss}, {w, b}, &gradients));
  updates = {tf::ops::ApplyGradientDescent(root, w, 0.01f, gradients[0]),
             tf::ops::ApplyGradientDescent(root, b, 0.01f, gradients[1])};
  TF_CHECK_OK(root.status());
  session = std::make_unique<tf::ClientSession>(root);
  TF_CHECK_OK(session->Run({init_w, init_b}, nullptr));
  return [model](int) {
    std::vector<tf::Tensor> out;
    TF_CHECK_OK(model->session->Run({{model->x, Filled({32, 4})}, {model->y, Filled({32, 1})}},
                                    {model->loss, model->updates[0], model->updates[1]}, &out));
    Check(out[0].scalar<float>()() < 1, "the loss has grown");
  };
}

/// One step of the same by a tape.
struct EagerModel {
  eager::Variable w{eager::Tensor::Full({4, 1}, 0.1f)}, b{eager::Tensor::Full({1}, 0.f)};
  eager::Adam adam{0.01};
  eager::Tensor Step(const eager::Tensor& x, const eager::Tensor& y) {
    eager::GradientTape tape;
    const eager::Tensor loss =
        eager::ReduceMean(eager::Square(eager::Tanh(eager::MatMul(x, w) + b) - y), {0, 1});
    adam.ApplyGradients(tape.Gradient(loss, {w, b}), {w, b});
    return loss;
  }
};

Turn TapeTraining() {
  return [model = std::make_shared<EagerModel>()](int i) {
    const int64_t rows = 8 + i % 50;
    const eager::Tensor loss =
        model->Step(eager::Tensor::Full({rows, 4}, 0.5f), eager::Tensor::Full({rows, 1}, 0.5f));
    Check(loss.scalar<float>()() < 1, "the loss has grown");
  };
}

Turn FunctionTraining() {
  auto model = std::make_shared<EagerModel>();
  eager::Function step(
      [model](const eager::Tensor& x, const eager::Tensor& y) { return model->Step(x, y); });
  auto shared = std::make_shared<decltype(step)>(std::move(step));
  return [shared](int i) {
    const int64_t rows = 8 + i % 5;
    const eager::Tensor loss =
        (*shared)(eager::Tensor::Full({rows, 4}, 0.5f), eager::Tensor::Full({rows, 1}, 0.5f));
    Check(loss.scalar<float>()() < 1, "the loss has grown");
  };
}

}  // namespace

int main(int argc, char** argv) {
  const std::map<std::string, Turn (*)()> kinds = {{"runs", Runs},
                                                   {"failing_runs", FailingRuns},
                                                   {"sessions", Sessions},
                                                   {"session_training", SessionTraining},
                                                   {"tape_training", TapeTraining},
                                                   {"function_training", FunctionTraining}};
  const int times = argc == 3 ? std::atoi(argv[2]) : 0;
  if (times < 10 || kinds.count(argv[1]) == 0) {
    std::cerr << "usage: soak WHAT TIMES (10 or more); WHAT is one of:\n";
    for (const auto& kind : kinds) std::cerr << "  " << kind.first << "\n";
    return 2;
  }
  const Turn turn = kinds.at(argv[1])();
  const int warm = times / 10;
  for (int i = 0; i < warm; ++i) turn(i);
  const long before = ResidentKb();
  for (int i = warm; i < times; ++i) turn(i);
  const long after = ResidentKb();
  std::cout << argv[1] << ": " << before << " kB after " << warm << " turns, " << after
            << " kB after " << times << "\n";
  if (kIsSanitized) {
    std::cout << "sanitizers keep freed memory: not compared\n";
    return 0;
  }
  Check(after <= before + kRoomKb, "memory has grown");
  return 0;
}
