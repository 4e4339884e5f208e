// SPDX-License-Identifier: Apache-2.0
// Op classes: random. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// num_samples class numbers for each row of logits [batch, classes], drawn with probabilities proportional to
/// exp(logits).
/// Errors: kInvalidArgument unless logits is a matrix with at least one column.
class Multinomial {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs OutputDtype(DataType x) {
      Attrs ret = *this; ret.output_dtype_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
    DataType output_dtype_ = DT_INT64;
  };
  Multinomial(const ::tensorflow::Scope& scope, ::tensorflow::Input logits, ::tensorflow::Input num_samples);
  Multinomial(const ::tensorflow::Scope& scope, ::tensorflow::Input logits, ::tensorflow::Input num_samples, const Multinomial::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  static Attrs OutputDtype(DataType x) { return Attrs().OutputDtype(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Normal values of the given means and deviations between minvals and maxvals; each of the four is a scalar or
/// has one value for each entry of the first dimension.
/// Errors: kInvalidArgument unless stdevs are positive and minvals below maxvals.
class ParameterizedTruncatedNormal {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  ParameterizedTruncatedNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input means, ::tensorflow::Input stdevs, ::tensorflow::Input minvals, ::tensorflow::Input maxvals);
  ParameterizedTruncatedNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input means, ::tensorflow::Input stdevs, ::tensorflow::Input minvals, ::tensorflow::Input maxvals, const ParameterizedTruncatedNormal::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Values of gamma distributions with the shape parameters alpha and rate 1: a block of shape `shape` for each
/// alpha, so that the result has shape `shape` + alpha.shape.
/// Errors: kInvalidArgument if shape is no vector or has negative elements.
class RandomGamma {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  RandomGamma(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input alpha);
  RandomGamma(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input alpha, const RandomGamma::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Values of the normal distribution with mean 0 and deviation 1, in a tensor of shape `shape`.
/// Errors: kInvalidArgument if shape is no vector or has negative elements.
class RandomNormal {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  RandomNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype);
  RandomNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype, const RandomNormal::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// As RandomPoissonV2, in the dtype of rate.
class RandomPoisson {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  RandomPoisson(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input rate);
  RandomPoisson(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input rate, const RandomPoisson::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Values of Poisson distributions: a block of shape `shape` for each rate, so that the result has shape
/// `shape` + rate.shape.
/// Errors: kInvalidArgument if shape is no vector or has negative elements.
class RandomPoissonV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dtype(DataType x) {
      Attrs ret = *this; ret.dtype_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
    DataType dtype_ = DT_INT64;
  };
  RandomPoissonV2(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input rate);
  RandomPoissonV2(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input rate, const RandomPoissonV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  static Attrs Dtype(DataType x) { return Attrs().Dtype(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input with its rows (slices along dimension 0) in random order.
class RandomShuffle {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  RandomShuffle(const ::tensorflow::Scope& scope, ::tensorflow::Input value);
  RandomShuffle(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const RandomShuffle::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Values uniform in [0, 1), in a tensor of shape `shape` and dtype `dtype`.
/// Errors: kInvalidArgument if shape is no vector or has negative elements.
class RandomUniform {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  RandomUniform(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype);
  RandomUniform(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype, const RandomUniform::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Integers uniform in [minval, maxval), in a tensor of shape `shape`.
/// Errors: kInvalidArgument unless minval and maxval are scalars with minval < maxval.
class RandomUniformInt {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  RandomUniformInt(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input minval, ::tensorflow::Input maxval);
  RandomUniformInt(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input minval, ::tensorflow::Input maxval, const RandomUniformInt::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Values of the standard normal distribution, where those beyond 2 in magnitude are drawn again.
/// Errors: kInvalidArgument if shape is no vector or has negative elements.
class TruncatedNormal {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  TruncatedNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype);
  TruncatedNormal(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype, const TruncatedNormal::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

}  // namespace ops
}  // namespace tensorflow
