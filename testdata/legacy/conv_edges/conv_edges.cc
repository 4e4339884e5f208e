// SPDX-License-Identifier: Apache-2.0
// Finds the edges of a hand-drawn picture by two convolutions and shrinks the result.
#include <cmath>
#include <cstdio>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/array_ops.h"
#include "tensorflow/cc/ops/const_op.h"
#include "tensorflow/cc/ops/math_ops.h"
#include "tensorflow/cc/ops/nn_ops.h"
#include "tensorflow/core/framework/tensor.h"

using tensorflow::ClientSession;
using tensorflow::DT_FLOAT;
using tensorflow::Output;
using tensorflow::Scope;
using tensorflow::Tensor;
using tensorflow::TensorShape;

namespace ops = tensorflow::ops;

static const char* kPicture[10] = {
    "............", "............", "..######....", "..######....", "..######..#.",
    "..######..#.", "..........#.", "....#.....#.", "....#.......", "............",
};

// one filter, [3, 3, 1, 1]
static Tensor Filter(const std::vector<float>& values) {
  Tensor filter(DT_FLOAT, TensorShape({3, 3, 1, 1}));
  for (int i = 0; i < 9; ++i) filter.flat<float>()(i) = values[i];
  return filter;
}

static void PrintImage(const char* title, const Tensor& image) {
  auto m = image.tensor<float, 4>();
  std::printf("%s %s\n", title, image.shape().DebugString().c_str());
  for (int y = 0; y < image.dim_size(1); ++y) {
    for (int x = 0; x < image.dim_size(2); ++x) std::printf("%6.2f", m(0, y, x, 0));
    std::printf("\n");
  }
}

int main() {
  Tensor picture(DT_FLOAT, TensorShape({1, 10, 12, 1}));
  auto pixels = picture.tensor<float, 4>();
  for (int y = 0; y < 10; ++y) {
    for (int x = 0; x < 12; ++x) pixels(0, y, x, 0) = kPicture[y][x] == '#' ? 1.f : 0.f;
  }

  Scope root = Scope::NewRootScope();
  Scope sobel = root.NewSubScope("sobel");
  Output image = ops::Const(root.WithOpName("image"), picture);

  auto gx = ops::Conv2D(sobel.WithOpName("gx"), image, Filter({-1, 0, 1, -2, 0, 2, -1, 0, 1}),
                        {1, 1, 1, 1}, "SAME");
  auto gy = ops::Conv2D(sobel.WithOpName("gy"), image, Filter({-1, -2, -1, 0, 0, 0, 1, 2, 1}),
                        {1, 1, 1, 1}, "SAME");
  auto strength = ops::Sqrt(sobel, ops::Add(sobel, ops::Square(sobel, gx), ops::Square(sobel, gy)));

  Scope pooling = root.NewSubScope("pool");
  auto strongest = ops::MaxPool(pooling, strength, {1, 2, 2, 1}, {1, 2, 2, 1}, "VALID");
  auto average = ops::AvgPool(pooling, ops::Relu(pooling, gx), {1, 5, 4, 1}, {1, 5, 4, 1}, "VALID");
  auto blurred = ops::DepthwiseConv2dNative(
      root, image, ops::Div(root, Filter({1, 1, 1, 1, 1, 1, 1, 1, 1}), 9.f), {1, 2, 2, 1}, "VALID");

  ClientSession session(root);
  std::vector<Tensor> outputs;
  TF_CHECK_OK(session.Run({strongest, average, blurred}, &outputs));

  PrintImage("strongest", outputs[0]);
  PrintImage("average of rising edges", outputs[1]);
  PrintImage("blurred", outputs[2]);
  return 0;
}
