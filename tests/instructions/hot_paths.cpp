// SPDX-License-Identifier: Apache-2.0
// Runs one hot path some times inside EagerizeHotPath, where callgrind counts. Without a name it
// prints what the counts depend on besides the code: compiler and C library.
#include <gnu/libc-version.h>

#include <cstdio>
#include <functional>
#include <map>
#include <string>

#include "eager/eager.h"
#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"

namespace {

using Call = std::function<void()>;

Call EagerAdd() {
  const eager::Tensor a = eager::Tensor::Full({10}, 1.f), b = eager::Tensor::Full({10}, 2.f);
  return [=] { eager::Add(a, b); };
}
Call EagerProduct(int64_t n) {
  const eager::Tensor a = eager::Tensor::Full({n, n}, 0.5f), b = eager::Tensor::Full({n, n}, 0.25f);
  return [=] { eager::MatMul(a, b); };
}
Call Elementwise(eager::Tensor (*op)(const eager::Tensor&)) {
  const eager::Tensor x = eager::Tensor::Full({20000}, 0.5f);
  return [=] { op(x); };
}
Call Sum() {
  const eager::Tensor x = eager::Tensor::Full({20000}, 0.5f), axes = eager::Tensor::FromValues<int32_t>({1}, std::array{0});
  return [=] { eager::Sum(x, axes); };
}
Call Convolution() {
  const eager::Tensor x = eager::Tensor::Full({1, 14, 14, 32}, 0.5f), w = eager::Tensor::Full({3, 3, 32, 32}, 0.5f);
  return [=] { eager::Conv2D(x, w, {1, 1, 1, 1}, "SAME"); };
}
Call Tape() {
  const eager::Tensor x = eager::Tensor::Full({8, 8}, 0.1f), w = eager::Tensor::Full({8, 8}, 0.2f);
  return [=] {
    eager::GradientTape tape;
    tape.Watch(w);
    tape.Gradient(eager::Tanh(eager::Add(eager::MatMul(x, w), x)), w);
  };
}
Call TracedFunction() {
  const eager::Tensor a = eager::Tensor::Full({10}, 1.f), b = eager::Tensor::Full({10}, 2.f);
  const eager::Function ten([b](const eager::Tensor& x) {
    eager::Tensor y = x;
    for (int i = 0; i < 5; ++i) y = eager::Tanh(eager::Add(y, b));
    return y;
  });
  return [=] { ten(a); };
}
Call SessionRun(int length) {
  namespace tf = tensorflow;
  const tf::Scope root = tf::Scope::NewRootScope();
  const auto x = tf::ops::Placeholder(root, tf::DT_FLOAT);
  tf::Output last = tf::ops::Add(root, x, x);
  for (int i = 1; i < length; ++i) last = i % 2 ? tf::Output(tf::ops::Mul(root, last, x)) : tf::Output(tf::ops::Add(root, last, x));
  auto session = std::make_shared<tf::ClientSession>(root);
  tf::Tensor value(tf::DT_FLOAT, tf::TensorShape({10}));
  value.flat<float>().setConstant(0.5f);
  return [=] {
    std::vector<tf::Tensor> outputs;
    if (!session->Run({{x, value}}, {last}, &outputs).ok()) std::abort();
  };
}

struct HotPath {
  Call (*make)();
  int calls;
};
const std::map<std::string, HotPath> kHotPaths = {
    {"convolution", {Convolution, 2}},
    {"eager_add", {EagerAdd, 500}},
    {"exp", {[] { return Elementwise(eager::Exp); }, 10}},
    {"function", {TracedFunction, 200}},
    {"product_8", {[] { return EagerProduct(8); }, 500}},
    {"product_64", {[] { return EagerProduct(64); }, 20}},
    {"session_add", {[] { return SessionRun(1); }, 200}},
    {"session_chain", {[] { return SessionRun(100); }, 50}},
    {"sum", {Sum, 20}},
    {"tape", {Tape, 100}},
};

}  // namespace

extern "C" __attribute__((noinline)) void EagerizeHotPath(const Call& call, int calls) {
  for (int i = 0; i < calls; ++i) call();
}

int main(int argc, char** argv) {
  if (argc < 2) {
    std::printf("g++ %s, C library %s\n", __VERSION__, gnu_get_libc_version());
    for (const auto& [name, path] : kHotPaths) std::printf("%s %d\n", name.c_str(), path.calls);
    return 0;
  }
  const auto path = kHotPaths.find(argv[1]);
  if (path == kHotPaths.end()) return std::fprintf(stderr, "hot_paths: no path %s\n", argv[1]), 2;
  const Call call = path->second.make();
  for (int i = 0; i < 3; ++i) call();  // what is made on the first call is not counted
  EagerizeHotPath(call, path->second.calls);
  return 0;
}
