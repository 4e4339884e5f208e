// SPDX-License-Identifier: Apache-2.0
// Activation functions, softmax, cross entropies with logits, and the addition of a bias.
#include "eager/kernels/activation.h"
#include "eager/kernels/softmax.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

// Each row of `matrix` times the element of the vector that belongs to it.
Tensor ScaleRows(const Tensor& vector, const Tensor& matrix) {
  return ExpandDims(vector, Tensor(int32_t{-1})) * matrix;
}

Tensor SumOverLastAxis(const Tensor& x) { return Sum(x, Tensor(int32_t{-1}), {.keep_dims = true}); }

// The gradient with respect to the logits of a loss whose second output is (softmax - labels):
// through the loss, and through that output where a second derivative asks for it.
Tensor LogitsGrad(const GradContext& g) {
  Tensor dx = ScaleRows(g.dy(0), g.y(1));
  if (!g.HasDy(1)) return dx;
  const Tensor softmax = Softmax(g.x(0));
  return dx + (g.dy(1) - SumOverLastAxis(g.dy(1) * softmax)) * softmax;
}

const OpEntry kEntries[] = {
    {.name = "Relu",
     .doc = "max(features, 0), element by element. NaN stays NaN.",
     .kernel = kernels::Relu,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{ReluGrad(g.dy(), g.y())}; },
     .flags = kElementwise},
    {.name = "ReluGrad",
     .doc = "The gradient of Relu: `gradients` where features > 0, and 0 elsewhere.\n"
            "Errors: kInvalidArgument unless both inputs have one shape.",
     .kernel = kernels::ReluGrad,
     .shape = shapes::MergeInputs,
     .grad =
         [](const GradContext& g) { return Grads{ReluGrad(g.dy(), g.x(1)), ZerosLike(g.x(1))}; },
     .flags = kElementwise},
    {.name = "Relu6",
     .doc = "min(max(features, 0), 6), element by element.",
     .kernel = kernels::Relu6,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{Relu6Grad(g.dy(), g.y())}; },
     .flags = kElementwise},
    {.name = "Relu6Grad",
     .doc = "The gradient of Relu6: `gradients` where 0 < features < 6, and 0 elsewhere.\n"
            "Errors: kInvalidArgument unless both inputs have one shape.",
     .kernel = kernels::Relu6Grad,
     .shape = shapes::MergeInputs,
     .grad =
         [](const GradContext& g) { return Grads{Relu6Grad(g.dy(), g.x(1)), ZerosLike(g.x(1))}; },
     .flags = kElementwise},
    {.name = "LeakyRelu",
     .doc = "features where they are positive, alpha * features elsewhere.",
     .kernel = kernels::LeakyRelu,
     .shape = shapes::SameAsInput,
     .grad =
         [](const GradContext& g) {
           return Grads{LeakyReluGrad(g.dy(), g.x(), {.alpha = g.attr<float>("alpha")})};
         },
     .flags = kElementwise},
    {.name = "LeakyReluGrad",
     .doc =
         "The gradient of LeakyRelu: `gradients` where features > 0, alpha * gradients elsewhere.\n"
         "Errors: kInvalidArgument unless both inputs have one shape.",
     .kernel = kernels::LeakyReluGrad,
     .shape = shapes::MergeInputs,
     .grad =
         [](const GradContext& g) {
           return Grads{LeakyReluGrad(g.dy(), g.x(1), {.alpha = g.attr<float>("alpha")}),
                        ZerosLike(g.x(1))};
         },
     .flags = kElementwise},
    {.name = "Elu",
     .doc = "features where they are not negative, exp(features) - 1 elsewhere.",
     .kernel = kernels::Elu,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{EluGrad(g.dy(), g.y())}; },
     .flags = kElementwise},
    {.name = "EluGrad",
     .doc = "The gradient of Elu, from its outputs: gradients * (outputs + 1) where outputs < 0, "
            "else gradients.\n"
            "Errors: kInvalidArgument unless both inputs have one shape.",
     .kernel = kernels::EluGrad,
     .shape = shapes::MergeInputs,
     .grad =
         [](const GradContext& g) {
           const Tensor& y = g.x(1);
           return Grads{EluGrad(g.dy(), y),
                        Where3(Less(y, ScalarLike(0, y)), g.dy() * g.x(0), ZerosLike(y))};
         },
     .flags = kElementwise},
    {.name = "Selu",
     .doc = "The scaled exponential linear unit: scale * x where x >= 0, scale * alpha * (exp(x) - "
            "1) elsewhere, with\n"
            "scale = 1.0507 and alpha = 1.6733.",
     .kernel = kernels::Selu,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{SeluGrad(g.dy(), g.y())}; },
     .flags = kElementwise},
    {.name = "SeluGrad",
     .doc = "The gradient of Selu, from its outputs.\n"
            "Errors: kInvalidArgument unless both inputs have one shape.",
     .kernel = kernels::SeluGrad,
     .shape = shapes::MergeInputs,
     .grad =
         [](const GradContext& g) {
           const Tensor& y = g.x(1);
           return Grads{SeluGrad(g.dy(), y),
                        Where3(Less(y, ScalarLike(0, y)), g.dy() * g.x(0), ZerosLike(y))};
         },
     .flags = kElementwise},
    {.name = "Softplus",
     .doc = "log(exp(features) + 1), element by element, without overflow.",
     .kernel = kernels::Softplus,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{g.dy() * Sigmoid(g.x())}; },
     .flags = kElementwise},
    {.name = "SoftplusGrad",
     .doc = "The gradient of Softplus: gradients / (exp(-features) + 1).\n"
            "Errors: kInvalidArgument unless both inputs have one shape.",
     .kernel = kernels::SoftplusGrad,
     .shape = shapes::MergeInputs,
     .grad =
         [](const GradContext& g) {
           const Tensor& x = g.x(1);
           return Grads{SoftplusGrad(g.dy(), x), g.dy() * g.x(0) / (Exp(-x) + 2.0 + Exp(x))};
         },
     .flags = kElementwise},
    {.name = "Softsign",
     .doc = "features / (abs(features) + 1), element by element.",
     .kernel = kernels::Softsign,
     .shape = shapes::SameAsInput,
     .grad = [](const GradContext& g) { return Grads{SoftsignGrad(g.dy(), g.x())}; },
     .flags = kElementwise},
    {.name = "SoftsignGrad",
     .doc = "The gradient of Softsign: gradients / (1 + abs(features))^2.\n"
            "Errors: kInvalidArgument unless both inputs have one shape.",
     .kernel = kernels::SoftsignGrad,
     .shape = shapes::MergeInputs,
     .grad =
         [](const GradContext& g) {
           const Tensor& x = g.x(1);
           const Tensor d = Abs(x) + 1.0;
           return Grads{SoftsignGrad(g.dy(), x), -2.0 * g.dy() * g.x(0) * Sign(x) / (d * d * d)};
         },
     .flags = kElementwise},
    {.name = "Softmax",
     .doc = "exp(logits) divided by its sum over the last dimension: rows of probabilities.\n"
            "Errors: kInvalidArgument if logits is a scalar.",
     .kernel = kernels::Softmax,
     .shape = kernels::SoftmaxShape,
     .grad =
         [](const GradContext& g) {
           const Tensor& y = g.y();
           return Grads{(g.dy() - SumOverLastAxis(g.dy() * y)) * y};
         }},
    {.name = "LogSoftmax",
     .doc = "logits minus the logarithm of the sum of exp(logits) over the last dimension.\n"
            "Errors: kInvalidArgument if logits is a scalar.",
     .kernel = kernels::LogSoftmax,
     .shape = kernels::SoftmaxShape,
     .grad =
         [](const GradContext& g) { return Grads{g.dy() - SumOverLastAxis(g.dy()) * Exp(g.y())}; }},
    {.name = "SoftmaxCrossEntropyWithLogits",
     .doc = "For each row the cross entropy between labels (probabilities) and Softmax(features), "
            "shape [batch], and\n"
            "its gradient with respect to features, shape [batch, classes]. The inputs are "
            "broadcast to that shape.\n"
            "Errors: kInvalidArgument unless they broadcast to a matrix.",
     .kernel = kernels::SoftmaxCrossEntropyWithLogits,
     .shape = kernels::SoftmaxCrossEntropyShape,
     .grad =
         [](const GradContext& g) {
           return Grads{LogitsGrad(g), ScaleRows(g.dy(0), -LogSoftmax(g.x(0)))};
         }},
    {.name = "SparseSoftmaxCrossEntropyWithLogits",
     .doc = "As SoftmaxCrossEntropyWithLogits, where row i has the one class labels[i]. features: "
            "[batch, classes],\n"
            "labels: [batch].\n"
            "Errors: kInvalidArgument for other shapes, no class, or a label that is not in [0, "
            "classes).",
     .kernel = kernels::SparseSoftmaxCrossEntropyWithLogits,
     .shape = kernels::SparseSoftmaxCrossEntropyShape,
     .grad = [](const GradContext& g) { return Grads{LogitsGrad(g), Tensor()}; }},
    {.name = "BiasAdd",
     .doc =
         "value plus bias, a vector with one element for each channel: along the last dimension "
         "for data_format\n"
         "NHWC, along dimension 1 for NCHW.\n"
         "Errors: kInvalidArgument if value has fewer than two dimensions or the lengths differ.",
     .kernel = kernels::BiasAdd,
     .shape = kernels::BiasAddShape,
     .grad =
         [](const GradContext& g) {
           return Grads{g.dy(),
                        BiasAddGrad(g.dy(), {.data_format = g.attr<std::string>("data_format")})};
         }},
    {.name = "BiasAddV1",
     .doc =
         "value plus bias, a vector added along the last dimension.\n"
         "Errors: kInvalidArgument if value has fewer than two dimensions or the lengths differ.",
     .kernel = kernels::BiasAdd,
     .shape = kernels::BiasAddShape,
     .grad =
         [](const GradContext& g) {
           const Tensor axes = Range(Tensor(int32_t{0}), Rank(g.dy()) - 1, Tensor(int32_t{1}));
           return Grads{g.dy(), Sum(g.dy(), axes)};
         }},
    {.name = "BiasAddGrad",
     .doc = "The gradient of BiasAdd's bias: out_backprop summed over all dimensions but the "
            "channels'.\n"
            "Errors: kInvalidArgument if it has fewer than two dimensions.",
     .kernel = kernels::BiasAddGrad,
     .shape = kernels::BiasAddGradShape,
     .grad =
         [](const GradContext& g) {
           return Grads{BiasAdd(ZerosLike(g.x()), g.dy(),
                                {.data_format = g.attr<std::string>("data_format")})};
         }},
};

}  // namespace

std::span<const OpEntry> ActivationOps() { return kEntries; }

}  // namespace eager
