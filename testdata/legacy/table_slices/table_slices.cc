// SPDX-License-Identifier: Apache-2.0
// Cuts, glues and reorders one small table in every way we needed so far.
#include <iostream>
#include <string>
#include <vector>

#include "tensorflow/cc/client/client_session.h"
#include "tensorflow/cc/ops/standard_ops.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"

namespace {

using namespace tensorflow;       // NOLINT
using namespace tensorflow::ops;  // NOLINT

void Show(const std::string& name, const Tensor& t) {
  std::cout << name << " " << t.shape().DebugString() << ":";
  auto flat = t.flat<int32>();
  for (int64 i = 0; i < t.NumElements(); ++i) std::cout << " " << flat(i);
  std::cout << "\n";
}

}  // namespace

int main() {
  Scope root = Scope::NewRootScope();

  Tensor numbers(DT_INT32, TensorShape({3, 4}));
  for (int i = 0; i < 12; ++i) numbers.flat<int>()(i) = i;
  auto table = Const(root, Input::Initializer(numbers));

  std::vector<std::string> names;
  std::vector<Output> wanted;
  auto keep = [&](const std::string& name, Output output) {
    names.push_back(name);
    wanted.push_back(output);
  };

  keep("slice", Slice(root, table, {1, 1}, {2, -1}));
  keep("every second", StridedSlice(root, table, {0, 0}, {3, 4}, {1, 2}));
  keep("last row", StridedSlice(root, table, {-1}, {3}, {1}, StridedSlice::ShrinkAxisMask(1)));
  keep("gather", Gather(root, table, {2, 0, 2}));
  keep("gather columns", GatherV2(root, table, {3, 1}, 1));
  keep("gather_nd", GatherNd(root, table, {{0, 3}, {2, 1}}));

  auto halves = Split(root, 1, table, 2);
  keep("right half", halves[1]);
  keep("swapped", Concat(root, {Output(halves[1]), Output(halves[0])}, 1));

  auto rows = Unstack(root, table, 3);
  keep("stacked", Stack(root, {rows[0], rows[2]}, Stack::Axis(1)));

  keep("transposed", Transpose(root, table, {1, 0}));
  keep("reversed", Reverse(root, table, {0}));
  keep("padded", Pad(root, Slice(root, table, {0, 0}, {1, 2}), {{1, 0}, {0, 1}}));
  keep("tiled", Tile(root, Slice(root, table, {0, 0}, {1, 2}), {2, 2}));
  keep("one hot", OneHot(root, {1, 0, 2}, 3, 7, -1));
  keep("wide", ExpandDims(root, Reshape(root, table, {2, -1}), 0));
  keep("squeezed", Squeeze(root, ExpandDims(root, table, 1)));
  keep("shape", Shape(root, table));
  keep("filled", Fill(root, {2, 2}, 5));
  keep("range", Range(root, 3, 15, 4));
  keep("broadcast", BroadcastTo(root, Const(root, {1, 2}), {2, 2}));

  auto is_odd = Equal(root, FloorMod(root, table, 2), 1);
  keep("odd ones", Where3(root, is_odd, table, ZerosLike(root, table)));
  keep("where odd", Cast(root, Where(root, is_odd), DT_INT32));

  auto unique = Unique(root, FloorDiv(root, Reshape(root, table, {-1}), 5));
  keep("unique", unique.y);
  keep("which", unique.idx);

  ClientSession session(root);
  std::vector<Tensor> outputs;
  TF_CHECK_OK(session.Run(wanted, &outputs));
  for (size_t i = 0; i < outputs.size(); ++i) Show(names[i], outputs[i]);
  return 0;
}
