// SPDX-License-Identifier: Apache-2.0
// Random ops. Values are exact functions of the seeds, the shape and the number of the run (of the
// node in a session or function), whatever the number of threads.
#include "eager/kernels/random_basic.h"
#include "eager/kernels/random_special.h"
#include "eager/op/grad_context.h"
#include "eager/op/operators.h"
#include "eager/op/shape_context.h"
#include "eager/ops.h"
#include "eager/ops/families.h"

namespace eager {
namespace {

// Only alpha has a gradient: the samples' derivatives, summed over all samples of one alpha.
Grads RandomGammaAlphaGrad(const GradContext& g) {
  const Tensor derivative = RandomGammaGrad(g.x(1), g.y());
  return {Tensor(), SumLike(g.dy() * derivative, g.x(1))};
}

const OpEntry kEntries[] = {
    {.name = "RandomUniform",
     .doc = "Values uniform in [0, 1), in a tensor of shape `shape` and dtype `dtype`.\n"
            "Errors: kInvalidArgument if shape is no vector or has negative elements.",
     .kernel = kernels::RandomUniform,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "RandomUniformInt",
     .doc = "Integers uniform in [minval, maxval), in a tensor of shape `shape`.\n"
            "Errors: kInvalidArgument unless minval and maxval are scalars with minval < maxval.",
     .kernel = kernels::RandomUniformInt,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "RandomStandardNormal",
     .doc = "Values of the normal distribution with mean 0 and deviation 1, in a tensor of shape "
            "`shape`.\n"
            "Errors: kInvalidArgument if shape is no vector or has negative elements.",
     .kernel = kernels::RandomStandardNormal,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "TruncatedNormal",
     .doc = "Values of the standard normal distribution, where those beyond 2 in magnitude are "
            "drawn again.\n"
            "Errors: kInvalidArgument if shape is no vector or has negative elements.",
     .kernel = kernels::TruncatedNormal,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "RandomShuffle",
     .doc = "The input with its rows (slices along dimension 0) in random order.",
     .kernel = kernels::RandomShuffle,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StatelessRandomUniform",
     .doc = "Values uniform in [0, 1) that depend on `seed` (two integers) and `shape` only.\n"
            "Errors: kInvalidArgument unless seed has shape [2].",
     .kernel = kernels::StatelessRandomUniform,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "StatelessRandomUniformInt",
     .doc = "Integers uniform in [minval, maxval) that depend on `seed` (two integers) and `shape` "
            "only.\n"
            "Errors: kInvalidArgument unless seed has shape [2] and minval < maxval.",
     .kernel = kernels::StatelessRandomUniformInt,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "StatelessRandomNormal",
     .doc = "Standard normal values that depend on `seed` (two integers) and `shape` only.\n"
            "Errors: kInvalidArgument unless seed has shape [2].",
     .kernel = kernels::StatelessRandomNormal,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "StatelessTruncatedNormal",
     .doc = "Standard normal values within two deviations that depend on `seed` (two integers) and "
            "`shape` only.\n"
            "Errors: kInvalidArgument unless seed has shape [2].",
     .kernel = kernels::StatelessTruncatedNormal,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
    {.name = "Multinomial",
     .doc = "num_samples class numbers for each row of logits [batch, classes], drawn with "
            "probabilities proportional to\n"
            "exp(logits).\n"
            "Errors: kInvalidArgument unless logits is a matrix with at least one column.",
     .kernel = kernels::Multinomial,
     .shape = kernels::MultinomialShape,
     .flags = kNotDifferentiable},
    {.name = "StatelessMultinomial",
     .doc = "As Multinomial, depending on `seed` (two integers) and the other inputs only.",
     .kernel = kernels::StatelessMultinomial,
     .shape = kernels::MultinomialShape,
     .flags = kNotDifferentiable},
    {.name = "RandomGamma",
     .doc = "Values of gamma distributions with the shape parameters alpha and rate 1: a block of "
            "shape `shape` for each\n"
            "alpha, so that the result has shape `shape` + alpha.shape.\n"
            "Errors: kInvalidArgument if shape is no vector or has negative elements.",
     .kernel = kernels::RandomGamma,
     .shape = kernels::ShapeThenParametersShape,
     .grad = RandomGammaAlphaGrad},
    {.name = "RandomPoisson",
     .doc = "As RandomPoissonV2, in the dtype of rate.",
     .kernel = kernels::RandomPoisson,
     .shape = kernels::ShapeThenParametersShape,
     .flags = kNotDifferentiable},
    {.name = "RandomPoissonV2",
     .doc = "Values of Poisson distributions: a block of shape `shape` for each rate, so that the "
            "result has shape\n"
            "`shape` + rate.shape.\n"
            "Errors: kInvalidArgument if shape is no vector or has negative elements.",
     .kernel = kernels::RandomPoisson,
     .shape = kernels::ShapeThenParametersShape,
     .flags = kNotDifferentiable},
    {.name = "ParameterizedTruncatedNormal",
     .doc = "Normal values of the given means and deviations between minvals and maxvals; each of "
            "the four is a scalar or\n"
            "has one value for each entry of the first dimension.\n"
            "Errors: kInvalidArgument unless stdevs are positive and minvals below maxvals.",
     .kernel = kernels::ParameterizedTruncatedNormal,
     .shape = shapes::FromShapeInput,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> RandomOps() { return kEntries; }

}  // namespace eager
