// SPDX-License-Identifier: Apache-2.0
// Row "conv": a 3x3 convolution of 8 images of 56x56 with 64 channels to 64, and its gradients.
#include "eager/eager.h"
#include "measure.h"

int main(int argc, char** argv) {
  const std::string_view which = argc > 1 ? argv[1] : "forward";
  const eager::Tensor x = eager::Tensor::Full({8, 56, 56, 64}, 0.5f);
  const eager::Tensor w = eager::Tensor::Full({3, 3, 64, 64}, 0.25f);
  const eager::Tensor x_sizes = eager::Tensor::FromValues<int32_t>({4}, std::array{8, 56, 56, 64});
  const eager::Tensor w_sizes = eager::Tensor::FromValues<int32_t>({4}, std::array{3, 3, 64, 64});
  const std::vector<int64_t> strides = {1, 1, 1, 1};
  return bench::Serve([&] {
    if (which == "input")
      bench::Keep(eager::Conv2DBackpropInput(x_sizes, w, x, strides, "SAME"));
    else if (which == "filter")
      bench::Keep(eager::Conv2DBackpropFilter(x, w_sizes, x, strides, "SAME"));
    else
      bench::Keep(eager::Conv2D(x, w, strides, "SAME"));
  });
}
