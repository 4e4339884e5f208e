// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/random_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

Multinomial::Multinomial(const ::tensorflow::Scope& scope, ::tensorflow::Input logits, ::tensorflow::Input num_samples) : Multinomial(scope, logits, num_samples, Attrs()) {}
Multinomial::Multinomial(const ::tensorflow::Scope& scope, ::tensorflow::Input logits, ::tensorflow::Input num_samples, const Multinomial::Attrs& attrs) {
  OpMaker op(scope, "Multinomial", "Multinomial", {logits, num_samples}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}, {"output_dtype", attrs.output_dtype_}});
  operation = op.operation(); output = op.One(0);
}

ParameterizedTruncatedNormal::ParameterizedTruncatedNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input means, ::tensorflow::Input stdevs, ::tensorflow::Input minvals, ::tensorflow::Input maxvals) : ParameterizedTruncatedNormal(scope, shape, means, stdevs, minvals, maxvals, Attrs()) {}
ParameterizedTruncatedNormal::ParameterizedTruncatedNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input means, ::tensorflow::Input stdevs, ::tensorflow::Input minvals, ::tensorflow::Input maxvals, const ParameterizedTruncatedNormal::Attrs& attrs) {
  OpMaker op(scope, "ParameterizedTruncatedNormal", "ParameterizedTruncatedNormal", {shape, means, stdevs, minvals, maxvals}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

RandomGamma::RandomGamma(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input alpha) : RandomGamma(scope, shape, alpha, Attrs()) {}
RandomGamma::RandomGamma(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input alpha, const RandomGamma::Attrs& attrs) {
  OpMaker op(scope, "RandomGamma", "RandomGamma", {shape, alpha}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

RandomNormal::RandomNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype) : RandomNormal(scope, shape, dtype, Attrs()) {}
RandomNormal::RandomNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype, const RandomNormal::Attrs& attrs) {
  OpMaker op(scope, "RandomNormal", "RandomStandardNormal", {shape}, {{"dtype", dtype}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

RandomPoisson::RandomPoisson(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input rate) : RandomPoisson(scope, shape, rate, Attrs()) {}
RandomPoisson::RandomPoisson(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input rate, const RandomPoisson::Attrs& attrs) {
  OpMaker op(scope, "RandomPoisson", "RandomPoisson", {shape, rate}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

RandomPoissonV2::RandomPoissonV2(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input rate) : RandomPoissonV2(scope, shape, rate, Attrs()) {}
RandomPoissonV2::RandomPoissonV2(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input rate, const RandomPoissonV2::Attrs& attrs) {
  OpMaker op(scope, "RandomPoissonV2", "RandomPoissonV2", {shape, rate}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}, {"dtype", attrs.dtype_}});
  operation = op.operation(); output = op.One(0);
}

RandomShuffle::RandomShuffle(const ::tensorflow::Scope& scope, ::tensorflow::Input value) : RandomShuffle(scope, value, Attrs()) {}
RandomShuffle::RandomShuffle(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const RandomShuffle::Attrs& attrs) {
  OpMaker op(scope, "RandomShuffle", "RandomShuffle", {value}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

RandomUniform::RandomUniform(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype) : RandomUniform(scope, shape, dtype, Attrs()) {}
RandomUniform::RandomUniform(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype, const RandomUniform::Attrs& attrs) {
  OpMaker op(scope, "RandomUniform", "RandomUniform", {shape}, {{"dtype", dtype}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

RandomUniformInt::RandomUniformInt(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input minval, ::tensorflow::Input maxval) : RandomUniformInt(scope, shape, minval, maxval, Attrs()) {}
RandomUniformInt::RandomUniformInt(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input minval, ::tensorflow::Input maxval, const RandomUniformInt::Attrs& attrs) {
  OpMaker op(scope, "RandomUniformInt", "RandomUniformInt", {shape, minval, maxval}, {{"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

TruncatedNormal::TruncatedNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype) : TruncatedNormal(scope, shape, dtype, Attrs()) {}
TruncatedNormal::TruncatedNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype, const TruncatedNormal::Attrs& attrs) {
  OpMaker op(scope, "TruncatedNormal", "TruncatedNormal", {shape}, {{"dtype", dtype}, {"seed", attrs.seed_}, {"seed2", attrs.seed2_}});
  operation = op.operation(); output = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow
