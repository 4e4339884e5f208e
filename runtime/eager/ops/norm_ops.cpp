// SPDX-License-Identifier: Apache-2.0
// Normalisation of images: local response over depth, and batch normalisation.
#include "eager/kernels/norm.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

// Where the statistics that the gradient needs are: outputs 3 and 4 in training, else inputs 3
// and 4.
const Tensor& Statistic(const GradContext& g, int i) {
  return g.attr<bool>("is_training") ? g.y(i) : g.x(i);
}

// The gradients of y only: what flows into the other outputs is dropped, as they are statistics.
Grads BatchNormGrads(const GradContext& g) {
  const auto d = FusedBatchNormGrad(g.dy(0), g.x(0), g.x(1), Statistic(g, 3), Statistic(g, 4),
                                    {.epsilon = g.attr<float>("epsilon"),
                                     .data_format = g.attr<std::string>("data_format"),
                                     .is_training = g.attr<bool>("is_training")});
  return {d.x_backprop, d.scale_backprop, d.offset_backprop, Tensor(), Tensor()};
}

Grads BatchNormV2Grads(const GradContext& g) {
  const auto d = FusedBatchNormGradV2(g.dy(0), g.x(0), g.x(1), Statistic(g, 3), Statistic(g, 4),
                                      {.epsilon = g.attr<float>("epsilon"),
                                       .data_format = g.attr<std::string>("data_format"),
                                       .is_training = g.attr<bool>("is_training")});
  return {d.x_backprop, d.scale_backprop, d.offset_backprop, Tensor(), Tensor()};
}

Grads BatchNormV3Grads(const GradContext& g) {
  const auto d =
      FusedBatchNormGradV3(g.dy(0), g.x(0), g.x(1), Statistic(g, 3), Statistic(g, 4), g.y(5),
                           {.epsilon = g.attr<float>("epsilon"),
                            .data_format = g.attr<std::string>("data_format"),
                            .is_training = g.attr<bool>("is_training")});
  return {d.x_backprop, d.scale_backprop, d.offset_backprop, Tensor(), Tensor()};
}

// The gradients of the gradient op. With u, a and b flowing into the gradients of x, scale and
// offset, r = 1 / sqrt(variance + epsilon), n the normalised x and M the mean over a channel, what
// flows out of
//   dx = scale r (dy - M(dy) - n M(dy n)),  dscale = sum(dy n),  doffset = sum(dy)
// follows by the product rule; in training r and n depend on x, else they are constants but for x
// itself.
Grads BatchNormSecondGrads(const GradContext& g) {
  const std::string format = g.attr<std::string>("data_format");
  const bool channels_first = format[1] == 'C', is_training = g.attr<bool>("is_training");
  const int rank = static_cast<int>(format.size());
  std::vector<int32_t> axes, vector_shape(rank, 1);
  for (int i = 0; i < rank; ++i)
    if (i != (channels_first ? 1 : rank - 1)) axes.push_back(i);
  vector_shape[channels_first ? 1 : rank - 1] = -1;
  const auto per_channel = [&](const Tensor& v) { return Reshape(v, Tensor(vector_shape)); };
  const auto mean = [&](const Tensor& t) { return Mean(t, Tensor(axes), {.keep_dims = true}); };
  const auto wide = [](const Tensor& t) {
    return BaseType(t.dtype()) == DT_FLOAT ? t : Cast(t, DT_FLOAT);
  };
  const auto narrow = [&](const Tensor& t) {
    const DataType dtype = BaseType(g.x(1).dtype());
    return dtype == DT_FLOAT ? t : Cast(t, dtype);
  };

  const Tensor dy = wide(g.x(0)), x = wide(g.x(1)), u = wide(g.dy(0));
  const Tensor scale = per_channel(g.x(2)), a = per_channel(g.dy(1)), b = per_channel(g.dy(2));
  const Tensor r = Rsqrt(per_channel(g.x(4)) + static_cast<double>(g.attr<float>("epsilon")));
  const Tensor n = (x - per_channel(g.x(3))) * r;
  const auto sum = [&](const Tensor& t) { return Sum(t, Tensor(axes)); };
  Grads grads(g.num_inputs());
  if (!is_training) {
    grads[0] = narrow(scale * r * u + a * n + b);
    grads[1] = narrow(a * r * dy);
    grads[2] = sum(u * r * dy);
    return grads;
  }
  const Tensor u_n = mean(u * n), dy_n = mean(dy * n);
  const Tensor u_rest = u - mean(u) - n * u_n, dy_rest = dy - mean(dy) - n * dy_n;
  const Tensor shared = mean(u * dy_rest);  // M(u dy) - M(u) M(dy) - M(u n) M(dy n)
  grads[0] = narrow(scale * r * u_rest + a * n + b);
  grads[1] = narrow(a * r * dy_rest - scale * r * r * (n * shared + dy_n * u_rest + u_n * dy_rest));
  grads[2] = sum(u * r * dy_rest);
  return grads;
}

const OpEntry kEntries[] = {
    {.name = "LRN",
     .doc = "Every element of input [batch, rows, columns, depth] divided by (bias + alpha * "
            "s)^beta, where s is the sum\n"
            "of the squares of the elements up to depth_radius away from it in depth.\n"
            "Errors: kInvalidArgument unless the input has four dimensions.",
     .kernel = kernels::LRN,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{LRNGrad(g.dy(), g.x(), g.y(),
                                {.depth_radius = g.attr<int64_t>("depth_radius"),
                                 .bias = g.attr<float>("bias"),
                                 .alpha = g.attr<float>("alpha"),
                                 .beta = g.attr<float>("beta")})};
         }},
    {.name = "LRNGrad",
     .doc = "The gradient of LRN, from the upstream gradient, its input and its output.\n"
            "Errors: kInvalidArgument unless the three have one shape of four dimensions.",
     .kernel = kernels::LRNGrad,
     .shape = shapes::MergeInputs,
     .flags = kNotDifferentiable},
    {.name = "FusedBatchNorm",
     .doc = "scale * (x - mean) / sqrt(variance + epsilon) + offset for each channel of x. In "
            "training mean and variance\n"
            "are those of x over all other dimensions, and outputs 1 and 2 give them (the variance "
            "unbiased); else\n"
            "they are inputs 3 and 4.\n"
            "Errors: kInvalidArgument unless x has four or five dimensions and the vectors one "
            "element a channel.",
     .kernel = kernels::FusedBatchNorm,
     .shape = kernels::FusedBatchNormShape,
     .grad = BatchNormGrads},
    {.name = "FusedBatchNormV2",
     .doc = "FusedBatchNorm where x may be half or bfloat16 while everything else is float.\n"
            "Errors: as FusedBatchNorm.",
     .kernel = kernels::FusedBatchNorm,
     .shape = kernels::FusedBatchNormShape,
     .grad = BatchNormV2Grads},
    {.name = "FusedBatchNormV3",
     .doc = "FusedBatchNormV2 with one more output for its gradient, which is a scalar without "
            "meaning here.\n"
            "Errors: as FusedBatchNorm.",
     .kernel = kernels::FusedBatchNorm,
     .shape = kernels::FusedBatchNormShape,
     .grad = BatchNormV3Grads},
    {.name = "FusedBatchNormGrad",
     .doc = "The gradients of FusedBatchNorm with respect to x, scale and offset. reserve_space_1 "
            "and 2 are its outputs\n"
            "of these names in training, mean and variance else. Outputs 3 and 4 are empty.\n"
            "Errors: kInvalidArgument unless the shapes fit.",
     .kernel = kernels::FusedBatchNormGrad,
     .shape = kernels::FusedBatchNormGradShape,
     .grad = BatchNormSecondGrads},
    {.name = "FusedBatchNormGradV2",
     .doc = "FusedBatchNormGrad where x and y_backprop may be half or bfloat16.\n"
            "Errors: as FusedBatchNormGrad.",
     .kernel = kernels::FusedBatchNormGrad,
     .shape = kernels::FusedBatchNormGradShape,
     .grad = BatchNormSecondGrads},
    {.name = "FusedBatchNormGradV3",
     .doc = "FusedBatchNormGradV2 with reserve_space_3 of FusedBatchNormV3, which is not read.\n"
            "Errors: as FusedBatchNormGrad.",
     .kernel = kernels::FusedBatchNormGrad,
     .shape = kernels::FusedBatchNormGradShape,
     .grad = BatchNormSecondGrads},
};

}  // namespace

std::span<const OpEntry> NormOps() { return kEntries; }

}  // namespace eager
