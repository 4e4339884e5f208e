// SPDX-License-Identifier: Apache-2.0
// Op classes: math. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// Absolute value of x, element by element, for real numbers (ComplexAbs is for complex ones).
class Abs {
 public:
  Abs(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Sum of any number of tensors of one shape, which is said in advance.
/// Errors: kInvalidArgument for shapes that differ.
class AccumulateNV2 {
 public:
  AccumulateNV2(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs, PartialTensorShape shape);
  operator ::tensorflow::Output() const { return sum; }
  operator ::tensorflow::Input() const { return sum; }
  ::tensorflow::Node* node() const { return sum.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sum;
};

/// Inverse cosine of x in radians, element by element; NaN outside of [-1, 1].
class Acos {
 public:
  Acos(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Inverse hyperbolic cosine of x, element by element; NaN below 1.
class Acosh {
 public:
  Acosh(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// x + y, element by element, broadcasting; integers wrap around, strings are joined.
/// Errors: kInvalidArgument for shapes that cannot be broadcast.
class Add {
 public:
  Add(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Sum of any number of tensors of one shape.
/// Errors: kInvalidArgument for shapes that differ.
class AddN {
 public:
  AddN(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs);
  operator ::tensorflow::Output() const { return sum; }
  operator ::tensorflow::Input() const { return sum; }
  ::tensorflow::Node* node() const { return sum.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output sum;
};

/// x + y, element by element, broadcasting; integers wrap around.
/// Errors: kInvalidArgument for shapes that cannot be broadcast.
class AddV2 {
 public:
  AddV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Whether all elements along the given axes are true.
///
///   returns input's shape without the axes, or with 1 there if keep_dims
///
/// Errors: kInvalidArgument for an axis out of range or given twice.
class All {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  All(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  All(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const All::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};
typedef All ReduceAll;

/// The argument of each element in radians, in [-pi, pi], as Tout.
class Angle {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Tout(DataType x) {
      Attrs ret = *this; ret.Tout_ = x; return ret;
    }
    DataType Tout_ = DT_FLOAT;
  };
  Angle(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Angle(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Angle::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Tout(DataType x) { return Attrs().Tout(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Whether any element along the given axes is true.
///
///   returns input's shape without the axes, or with 1 there if keep_dims
///
/// Errors: kInvalidArgument for an axis out of range or given twice.
class Any {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  Any(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  Any(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Any::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};
typedef Any ReduceAny;

/// |x - y| < tolerance, element by element; x and y have one shape.
class ApproximateEqual {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Tolerance(float x) {
      Attrs ret = *this; ret.tolerance_ = x; return ret;
    }
    float tolerance_ = 1e-05f;
  };
  ApproximateEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  ApproximateEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, const ApproximateEqual::Attrs& attrs);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  static Attrs Tolerance(float x) { return Attrs().Tolerance(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Position of the largest element along one axis; the first one of equal elements.
///
///   dimension: scalar, in [-rank, rank)
///   returns input's shape without that axis, as output_type
///
/// Errors: kInvalidArgument for an axis out of range or of size 0.
class ArgMax {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutputType(DataType x) {
      Attrs ret = *this; ret.output_type_ = x; return ret;
    }
    DataType output_type_ = DT_INT64;
  };
  ArgMax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input dimension);
  ArgMax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input dimension, const ArgMax::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs OutputType(DataType x) { return Attrs().OutputType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Position of the smallest element along one axis; the first one of equal elements.
///
///   dimension: scalar, in [-rank, rank)
///   returns input's shape without that axis, as output_type
///
/// Errors: kInvalidArgument for an axis out of range or of size 0.
class ArgMin {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutputType(DataType x) {
      Attrs ret = *this; ret.output_type_ = x; return ret;
    }
    DataType output_type_ = DT_INT64;
  };
  ArgMin(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input dimension);
  ArgMin(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input dimension, const ArgMin::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs OutputType(DataType x) { return Attrs().OutputType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Inverse sine of x in radians, element by element; NaN outside of [-1, 1].
class Asin {
 public:
  Asin(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Inverse hyperbolic sine of x, element by element.
class Asinh {
 public:
  Asinh(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Inverse tangent of x in radians, element by element.
class Atan {
 public:
  Atan(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The angle of the point (x, y) in radians, in [-pi, pi], element by element, broadcasting.
class Atan2 {
 public:
  Atan2(const ::tensorflow::Scope& scope, ::tensorflow::Input y, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Inverse hyperbolic tangent of x, element by element; infinite for -1 and 1, NaN beyond.
class Atanh {
 public:
  Atanh(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Products of the matrices in the last two dimensions.
///
///   x: [..., m, k]   ([..., k, m] if adj_x: conjugate transpose)
///   y: [..., k, n]   ([..., n, k] if adj_y)
///   returns [..., m, n]
///
/// Errors: kInvalidArgument unless the batch dimensions and the inner dimensions are equal.
class BatchMatMul {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AdjX(bool x) {
      Attrs ret = *this; ret.adj_x_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AdjY(bool x) {
      Attrs ret = *this; ret.adj_y_ = x; return ret;
    }
    bool adj_x_ = false;
    bool adj_y_ = false;
  };
  BatchMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  BatchMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, const BatchMatMul::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs AdjX(bool x) { return Attrs().AdjX(x); }
  static Attrs AdjY(bool x) { return Attrs().AdjY(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Products of the matrices in the last two dimensions; the others are broadcast.
///
///   x: [..., m, k]   ([..., k, m] if adj_x: conjugate transpose)
///   y: [..., k, n]   ([..., n, k] if adj_y)
///   returns [..., m, n]
///
/// Errors: kInvalidArgument unless the inner dimensions are equal and the others can be broadcast.
class BatchMatMulV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs AdjX(bool x) {
      Attrs ret = *this; ret.adj_x_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AdjY(bool x) {
      Attrs ret = *this; ret.adj_y_ = x; return ret;
    }
    bool adj_x_ = false;
    bool adj_y_ = false;
  };
  BatchMatMulV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  BatchMatMulV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, const BatchMatMulV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs AdjX(bool x) { return Attrs().AdjX(x); }
  static Attrs AdjY(bool x) { return Attrs().AdjY(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Modified Bessel function of order 0 times exp(-|x|), element by element.
class BesselI0e {
 public:
  BesselI0e(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Modified Bessel function of order 1 times exp(-|x|), element by element.
class BesselI1e {
 public:
  BesselI1e(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Regularised incomplete beta function I_x(a, b), element by element.
///
///   a, b, x: one shape; scalars count for all elements
///
/// Errors: kInvalidArgument for shapes that differ.
class Betainc {
 public:
  Betainc(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// How often each of 0 to size - 1 occurs in arr, or the sum of its weights; larger values are ignored.
///
///   weights: empty, or the shape of arr
///   returns [size], dtype of weights
///
/// Errors: kInvalidArgument for a negative value or size.
class Bincount {
 public:
  Bincount(const ::tensorflow::Scope& scope, ::tensorflow::Input arr, ::tensorflow::Input size, ::tensorflow::Input weights);
  operator ::tensorflow::Output() const { return bins; }
  operator ::tensorflow::Input() const { return bins; }
  ::tensorflow::Node* node() const { return bins.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output bins;
};

/// Bucketize(input) -> output.
class Bucketize {
 public:
  Bucketize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<float>& boundaries);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The elements of x converted to DstT: floats to integers by truncation, anything to bool by being
/// not zero, complex numbers to real ones by their real part. Truncate drops digits of floats instead
/// of rounding.
class Cast {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Truncate(bool x) {
      Attrs ret = *this; ret.Truncate_ = x; return ret;
    }
    bool Truncate_ = false;
  };
  Cast(const ::tensorflow::Scope& scope, ::tensorflow::Input x, DataType DstT);
  Cast(const ::tensorflow::Scope& scope, ::tensorflow::Input x, DataType DstT, const Cast::Attrs& attrs);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  static Attrs Truncate(bool x) { return Attrs().Truncate(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The smallest integer not below x, element by element.
class Ceil {
 public:
  Ceil(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The elements of t, those below clip_value_min or above clip_value_max replaced by that bound.
///
///   clip_value_min, clip_value_max: scalars, or the shape of t
///
/// Errors: kInvalidArgument for bounds of another shape.
class ClipByValue {
 public:
  ClipByValue(const ::tensorflow::Scope& scope, ::tensorflow::Input t, ::tensorflow::Input clip_value_min, ::tensorflow::Input clip_value_max);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// CompareAndBitpack(input, threshold) -> output.
class CompareAndBitpack {
 public:
  CompareAndBitpack(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input threshold);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Complex numbers real + i * imag, element by element, broadcasting, as Tout.
class Complex {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Tout(DataType x) {
      Attrs ret = *this; ret.Tout_ = x; return ret;
    }
    DataType Tout_ = DT_COMPLEX64;
  };
  Complex(const ::tensorflow::Scope& scope, ::tensorflow::Input real, ::tensorflow::Input imag);
  Complex(const ::tensorflow::Scope& scope, ::tensorflow::Input real, ::tensorflow::Input imag, const Complex::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs Tout(DataType x) { return Attrs().Tout(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// The magnitude of each element, as Tout.
class ComplexAbs {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Tout(DataType x) {
      Attrs ret = *this; ret.Tout_ = x; return ret;
    }
    DataType Tout_ = DT_FLOAT;
  };
  ComplexAbs(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  ComplexAbs(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const ComplexAbs::Attrs& attrs);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  static Attrs Tout(DataType x) { return Attrs().Tout(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The complex conjugate of each element.
class Conj {
 public:
  Conj(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Cosine of x in radians, element by element.
class Cos {
 public:
  Cos(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Hyperbolic cosine of x, element by element.
class Cosh {
 public:
  Cosh(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Cross(a, b) -> product.
class Cross {
 public:
  Cross(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b);
  operator ::tensorflow::Output() const { return product; }
  operator ::tensorflow::Input() const { return product; }
  ::tensorflow::Node* node() const { return product.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output product;
};

/// Running product along one axis: element i is the product of elements 0 to i (to i - 1 if
/// exclusive); from the end if reverse.
///
/// Errors: kInvalidArgument for an axis out of range.
class Cumprod {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Exclusive(bool x) {
      Attrs ret = *this; ret.exclusive_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Reverse(bool x) {
      Attrs ret = *this; ret.reverse_ = x; return ret;
    }
    bool exclusive_ = false;
    bool reverse_ = false;
  };
  Cumprod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis);
  Cumprod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis, const Cumprod::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs Exclusive(bool x) { return Attrs().Exclusive(x); }
  static Attrs Reverse(bool x) { return Attrs().Reverse(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Running sum along one axis: element i is the sum of elements 0 to i (to i - 1 if exclusive);
/// from the end if reverse.
///
/// Errors: kInvalidArgument for an axis out of range.
class Cumsum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Exclusive(bool x) {
      Attrs ret = *this; ret.exclusive_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Reverse(bool x) {
      Attrs ret = *this; ret.reverse_ = x; return ret;
    }
    bool exclusive_ = false;
    bool reverse_ = false;
  };
  Cumsum(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis);
  Cumsum(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis, const Cumsum::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs Exclusive(bool x) { return Attrs().Exclusive(x); }
  static Attrs Reverse(bool x) { return Attrs().Reverse(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Derivative of Lgamma, element by element.
class Digamma {
 public:
  Digamma(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// x / y, element by element, broadcasting; integers are truncated toward zero.
/// Errors: kInvalidArgument for an integer divided by zero.
class Div {
 public:
  Div(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x / y, element by element, broadcasting; 0 where y is 0.
class DivNoNan {
 public:
  DivNoNan(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x == y, element by element, broadcasting; NaN equals nothing.
class Equal {
 public:
  Equal(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Error function of x, element by element.
class Erf {
 public:
  Erf(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// 1 - Erf(x), element by element, exact also where that is small.
class Erfc {
 public:
  Erfc(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Square root of the sum of squares over the given axes.
///
///   returns input's shape without the axes, or with 1 there if keep_dims
///
/// Errors: kInvalidArgument for an axis out of range or given twice.
class EuclideanNorm {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  EuclideanNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  EuclideanNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const EuclideanNorm::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// e to the power of x, element by element.
class Exp {
 public:
  Exp(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// exp(x) - 1, element by element, exact also for small x.
class Expm1 {
 public:
  Expm1(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The largest integer not above x, element by element.
class Floor {
 public:
  Floor(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The quotient of x and y rounded toward minus infinity as in Python, broadcasting.
/// Errors: kInvalidArgument for an integer divided by zero.
class FloorDiv {
 public:
  FloorDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// The remainder of x / y with the sign of y, as Python's %, broadcasting.
/// Errors: kInvalidArgument for an integer divided by zero.
class FloorMod {
 public:
  FloorMod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x > y, element by element, broadcasting.
class Greater {
 public:
  Greater(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x >= y, element by element, broadcasting.
class GreaterEqual {
 public:
  GreaterEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// HistogramFixedWidth(values, value_range, nbins) -> out.
class HistogramFixedWidth {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Dtype(DataType x) {
      Attrs ret = *this; ret.dtype_ = x; return ret;
    }
    DataType dtype_ = DT_INT32;
  };
  HistogramFixedWidth(const ::tensorflow::Scope& scope, ::tensorflow::Input values, ::tensorflow::Input value_range, ::tensorflow::Input nbins);
  HistogramFixedWidth(const ::tensorflow::Scope& scope, ::tensorflow::Input values, ::tensorflow::Input value_range, ::tensorflow::Input nbins, const HistogramFixedWidth::Attrs& attrs);
  operator ::tensorflow::Output() const { return out; }
  operator ::tensorflow::Input() const { return out; }
  ::tensorflow::Node* node() const { return out.node(); }
  static Attrs Dtype(DataType x) { return Attrs().Dtype(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
};

/// Regularised lower incomplete gamma function P(a, x), element by element, broadcasting.
class Igamma {
 public:
  Igamma(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Regularised upper incomplete gamma function Q(a, x), element by element, broadcasting.
class Igammac {
 public:
  Igammac(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// The imaginary part of each element, as Tout.
class Imag {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Tout(DataType x) {
      Attrs ret = *this; ret.Tout_ = x; return ret;
    }
    DataType Tout_ = DT_FLOAT;
  };
  Imag(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Imag(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Imag::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Tout(DataType x) { return Attrs().Tout(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// 1 / x, element by element; the old name of Reciprocal.
class Inv {
 public:
  Inv(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Which elements are neither infinite nor NaN.
class IsFinite {
 public:
  IsFinite(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Which elements are infinite, of either sign.
class IsInf {
 public:
  IsInf(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Which elements are NaN.
class IsNan {
 public:
  IsNan(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// x < y, element by element, broadcasting.
class Less {
 public:
  Less(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x <= y, element by element, broadcasting.
class LessEqual {
 public:
  LessEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Logarithm of the absolute value of the gamma function, element by element.
class Lgamma {
 public:
  Lgamma(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// A vector of `num` values at equal distances, the first being start and the last stop (all scalars).
/// Errors: kInvalidArgument unless num is positive.
class LinSpace {
 public:
  LinSpace(const ::tensorflow::Scope& scope, ::tensorflow::Input start, ::tensorflow::Input stop, ::tensorflow::Input num);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Natural logarithm of x, element by element; -inf for 0, NaN for negative real numbers.
class Log {
 public:
  Log(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// log(1 + x), element by element, exact also for small x.
class Log1p {
 public:
  Log1p(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// x and y, element by element, broadcasting.
class LogicalAnd {
 public:
  LogicalAnd(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// The opposite of each element.
class LogicalNot {
 public:
  LogicalNot(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// x or y, element by element, broadcasting.
class LogicalOr {
 public:
  LogicalOr(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Product of two matrices.
///
///   a: [m, k]   ([k, m] if transpose_a)
///   b: [k, n]   ([n, k] if transpose_b)
///   returns [m, n], dtype of a
///
/// Errors: kInvalidArgument unless both are matrices and the inner dimensions are equal.
class MatMul {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs TransposeA(bool x) {
      Attrs ret = *this; ret.transpose_a_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs TransposeB(bool x) {
      Attrs ret = *this; ret.transpose_b_ = x; return ret;
    }
    bool transpose_a_ = false;
    bool transpose_b_ = false;
  };
  MatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b);
  MatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, const MatMul::Attrs& attrs);
  operator ::tensorflow::Output() const { return product; }
  operator ::tensorflow::Input() const { return product; }
  ::tensorflow::Node* node() const { return product.node(); }
  static Attrs TransposeA(bool x) { return Attrs().TransposeA(x); }
  static Attrs TransposeB(bool x) { return Attrs().TransposeB(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output product;
};

/// Largest element along the given axes; of no elements the lowest value of the type.
///
///   returns input's shape without the axes, or with 1 there if keep_dims
///
/// Errors: kInvalidArgument for an axis out of range or given twice.
class Max {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  Max(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  Max(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Max::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};
typedef Max ReduceMax;

/// The larger of x and y, element by element, broadcasting.
class Maximum {
 public:
  Maximum(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Mean over the given axes (0 to rank - 1, or negative from the end); NaN of no elements.
/// Means of integers are truncated toward zero.
///
///   returns input's shape without the axes, or with 1 there if keep_dims
///
/// Errors: kInvalidArgument for an axis out of range or given twice.
class Mean {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  Mean(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  Mean(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Mean::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};
typedef Mean ReduceMean;

/// Smallest element along the given axes; of no elements the highest value of the type.
///
///   returns input's shape without the axes, or with 1 there if keep_dims
///
/// Errors: kInvalidArgument for an axis out of range or given twice.
class Min {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  Min(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  Min(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Min::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};
typedef Min ReduceMin;

/// The smaller of x and y, element by element, broadcasting.
class Minimum {
 public:
  Minimum(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// The remainder of x / y with the sign of x, as C's % and fmod, broadcasting.
/// Errors: kInvalidArgument for an integer divided by zero.
class Mod {
 public:
  Mod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x * y, element by element, broadcasting; 0 where y is 0 even if x is infinite or NaN.
class MulNoNan {
 public:
  MulNoNan(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x * y, element by element, broadcasting; integers wrap around.
/// Errors: kInvalidArgument for shapes that cannot be broadcast.
class Multiply {
 public:
  Multiply(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};
typedef Multiply Mul;

/// -x, element by element; integers wrap around.
class Negate {
 public:
  Negate(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};
typedef Negate Neg;

/// The next representable number after x1 in the direction of x2, element by element, broadcasting.
class NextAfter {
 public:
  NextAfter(const ::tensorflow::Scope& scope, ::tensorflow::Input x1, ::tensorflow::Input x2);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// x != y, element by element, broadcasting; NaN differs from everything.
class NotEqual {
 public:
  NotEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Derivative number a of Digamma at x, element by element, broadcasting.
class Polygamma {
 public:
  Polygamma(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x to the power of y, element by element, broadcasting.
/// Errors: kInvalidArgument for integers with a negative exponent.
class Pow {
 public:
  Pow(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Product over the given axes (0 to rank - 1, or negative from the end).
///
///   returns input's shape without the axes, or with 1 there if keep_dims
///
/// Errors: kInvalidArgument for an axis out of range or given twice.
class Prod {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  Prod(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  Prod(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Prod::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};
typedef Prod ReduceProd;

/// QuantizeDownAndShrinkRange(input, input_min, input_max) -> output, output_min, output_max.
class QuantizeDownAndShrinkRange {
 public:
  QuantizeDownAndShrinkRange(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, DataType out_type);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output output_min;
  ::tensorflow::Output output_max;
};

/// QuantizedAdd(x, y, min_x, max_x, min_y, max_y) -> z, min_z, max_z.
class QuantizedAdd {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Toutput(DataType x) {
      Attrs ret = *this; ret.Toutput_ = x; return ret;
    }
    DataType Toutput_ = DT_QINT32;
  };
  QuantizedAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, ::tensorflow::Input min_x, ::tensorflow::Input max_x, ::tensorflow::Input min_y, ::tensorflow::Input max_y);
  QuantizedAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, ::tensorflow::Input min_x, ::tensorflow::Input max_x, ::tensorflow::Input min_y, ::tensorflow::Input max_y, const QuantizedAdd::Attrs& attrs);
  static Attrs Toutput(DataType x) { return Attrs().Toutput(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
  ::tensorflow::Output min_z;
  ::tensorflow::Output max_z;
};

/// QuantizedMatMul(a, b, min_a, max_a, min_b, max_b) -> out, min_out, max_out.
class QuantizedMatMul {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Toutput(DataType x) {
      Attrs ret = *this; ret.Toutput_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs TransposeA(bool x) {
      Attrs ret = *this; ret.transpose_a_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs TransposeB(bool x) {
      Attrs ret = *this; ret.transpose_b_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Tactivation(DataType x) {
      Attrs ret = *this; ret.Tactivation_ = x; return ret;
    }
    DataType Toutput_ = DT_QINT32;
    bool transpose_a_ = false;
    bool transpose_b_ = false;
    DataType Tactivation_ = DT_QUINT8;
  };
  QuantizedMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, ::tensorflow::Input min_a, ::tensorflow::Input max_a, ::tensorflow::Input min_b, ::tensorflow::Input max_b);
  QuantizedMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, ::tensorflow::Input min_a, ::tensorflow::Input max_a, ::tensorflow::Input min_b, ::tensorflow::Input max_b, const QuantizedMatMul::Attrs& attrs);
  static Attrs Toutput(DataType x) { return Attrs().Toutput(x); }
  static Attrs TransposeA(bool x) { return Attrs().TransposeA(x); }
  static Attrs TransposeB(bool x) { return Attrs().TransposeB(x); }
  static Attrs Tactivation(DataType x) { return Attrs().Tactivation(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
  ::tensorflow::Output min_out;
  ::tensorflow::Output max_out;
};

/// QuantizedMul(x, y, min_x, max_x, min_y, max_y) -> z, min_z, max_z.
class QuantizedMul {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Toutput(DataType x) {
      Attrs ret = *this; ret.Toutput_ = x; return ret;
    }
    DataType Toutput_ = DT_QINT32;
  };
  QuantizedMul(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, ::tensorflow::Input min_x, ::tensorflow::Input max_x, ::tensorflow::Input min_y, ::tensorflow::Input max_y);
  QuantizedMul(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, ::tensorflow::Input min_x, ::tensorflow::Input max_x, ::tensorflow::Input min_y, ::tensorflow::Input max_y, const QuantizedMul::Attrs& attrs);
  static Attrs Toutput(DataType x) { return Attrs().Toutput(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
  ::tensorflow::Output min_z;
  ::tensorflow::Output max_z;
};

/// The vector start, start + delta, start + 2 delta, ... of all values before limit. All inputs are scalars.
/// Errors: kInvalidArgument if delta is 0 or leads away from limit.
class Range {
 public:
  Range(const ::tensorflow::Scope& scope, ::tensorflow::Input start, ::tensorflow::Input limit, ::tensorflow::Input delta);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The real part of each element, as Tout.
class Real {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Tout(DataType x) {
      Attrs ret = *this; ret.Tout_ = x; return ret;
    }
    DataType Tout_ = DT_FLOAT;
  };
  Real(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Real(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Real::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Tout(DataType x) { return Attrs().Tout(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// x / y, element by element, broadcasting, for floating point and complex numbers.
class RealDiv {
 public:
  RealDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// 1 / x, element by element.
class Reciprocal {
 public:
  Reciprocal(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// RequantizationRange(input, input_min, input_max) -> output_min, output_max.
class RequantizationRange {
 public:
  RequantizationRange(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_min;
  ::tensorflow::Output output_max;
};

/// Requantize(input, input_min, input_max, requested_output_min, requested_output_max) -> output, output_min, output_max.
class Requantize {
 public:
  Requantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, ::tensorflow::Input requested_output_min, ::tensorflow::Input requested_output_max, DataType out_type);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output output_min;
  ::tensorflow::Output output_max;
};

/// The nearest integer, halves to the even one, element by element.
class Rint {
 public:
  Rint(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The nearest integer, halves to the even one, element by element.
class Round {
 public:
  Round(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// 1 / sqrt(x), element by element.
class Rsqrt {
 public:
  Rsqrt(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// As SegmentSum, but the largest elements of the rows.
class SegmentMax {
 public:
  SegmentMax(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// As SegmentSum, but the mean of the rows.
class SegmentMean {
 public:
  SegmentMean(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// As SegmentSum, but the smallest elements of the rows.
class SegmentMin {
 public:
  SegmentMin(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// As SegmentSum, but the product of the rows; 1 where there are none.
class SegmentProd {
 public:
  SegmentProd(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Row i of the result is the sum of the rows of data whose id is i; 0 where there are none. segment_ids is a
/// vector of rising ids, one a row.
/// Errors: kInvalidArgument if ids are negative or decrease.
class SegmentSum {
 public:
  SegmentSum(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Elements of t where condition is true, of e elsewhere; all three are broadcast.
/// Errors: kInvalidArgument for shapes that cannot be broadcast.
class SelectV2 {
 public:
  SelectV2(const ::tensorflow::Scope& scope, ::tensorflow::Input condition, ::tensorflow::Input t, ::tensorflow::Input e);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Logistic function 1 / (1 + exp(-x)), element by element.
class Sigmoid {
 public:
  Sigmoid(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// -1, 0 or 1 by the sign of x, element by element; x / |x| for complex numbers, 0 for 0.
class Sign {
 public:
  Sign(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Sine of x in radians, element by element.
class Sin {
 public:
  Sin(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Hyperbolic sine of x, element by element.
class Sinh {
 public:
  Sinh(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Product of two matrices of float or bfloat16 with many zeros, as float.
///
///   a: [m, k]   ([k, m] if transpose_a)
///   b: [k, n]   ([n, k] if transpose_b)
///   returns [m, n]
///
/// Errors: kInvalidArgument unless both are matrices and the inner dimensions are equal.
class SparseMatMul {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs TransposeA(bool x) {
      Attrs ret = *this; ret.transpose_a_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs TransposeB(bool x) {
      Attrs ret = *this; ret.transpose_b_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs AIsSparse(bool x) {
      Attrs ret = *this; ret.a_is_sparse_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs BIsSparse(bool x) {
      Attrs ret = *this; ret.b_is_sparse_ = x; return ret;
    }
    bool transpose_a_ = false;
    bool transpose_b_ = false;
    bool a_is_sparse_ = false;
    bool b_is_sparse_ = false;
  };
  SparseMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b);
  SparseMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, const SparseMatMul::Attrs& attrs);
  operator ::tensorflow::Output() const { return product; }
  operator ::tensorflow::Input() const { return product; }
  ::tensorflow::Node* node() const { return product.node(); }
  static Attrs TransposeA(bool x) { return Attrs().TransposeA(x); }
  static Attrs TransposeB(bool x) { return Attrs().TransposeB(x); }
  static Attrs AIsSparse(bool x) { return Attrs().AIsSparse(x); }
  static Attrs BIsSparse(bool x) { return Attrs().BIsSparse(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output product;
};

/// SparseSegmentMean(data, indices, segment_ids) -> output.
class SparseSegmentMean {
 public:
  SparseSegmentMean(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseSegmentMeanGrad(grad, indices, segment_ids, output_dim0) -> output.
class SparseSegmentMeanGrad {
 public:
  SparseSegmentMeanGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input output_dim0);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseSegmentMeanWithNumSegments(data, indices, segment_ids, num_segments) -> output.
class SparseSegmentMeanWithNumSegments {
 public:
  SparseSegmentMeanWithNumSegments(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseSegmentSqrtN(data, indices, segment_ids) -> output.
class SparseSegmentSqrtN {
 public:
  SparseSegmentSqrtN(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseSegmentSqrtNGrad(grad, indices, segment_ids, output_dim0) -> output.
class SparseSegmentSqrtNGrad {
 public:
  SparseSegmentSqrtNGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input output_dim0);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseSegmentSqrtNWithNumSegments(data, indices, segment_ids, num_segments) -> output.
class SparseSegmentSqrtNWithNumSegments {
 public:
  SparseSegmentSqrtNWithNumSegments(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseSegmentSum(data, indices, segment_ids) -> output.
class SparseSegmentSum {
 public:
  SparseSegmentSum(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SparseSegmentSumWithNumSegments(data, indices, segment_ids, num_segments) -> output.
class SparseSegmentSumWithNumSegments {
 public:
  SparseSegmentSumWithNumSegments(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Square root of x, element by element; NaN for negative real numbers.
class Sqrt {
 public:
  Sqrt(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// x * x, element by element; integers wrap around.
class Square {
 public:
  Square(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// (x - y)^2, element by element, broadcasting; (x - y) * conj(x - y) for complex numbers.
class SquaredDifference {
 public:
  SquaredDifference(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x - y, element by element, broadcasting; integers wrap around.
/// Errors: kInvalidArgument for shapes that cannot be broadcast.
class Subtract {
 public:
  Subtract(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};
typedef Subtract Sub;

/// Sum over the given axes (0 to rank - 1, or negative from the end); integers wrap around.
///
///   returns input's shape without the axes, or with 1 there if keep_dims
///
/// Errors: kInvalidArgument for an axis out of range or given twice.
class Sum {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    bool keep_dims_ = false;
  };
  Sum(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  Sum(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Sum::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};
typedef Sum ReduceSum;

/// Tangent of x in radians, element by element.
class Tan {
 public:
  Tan(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Hyperbolic tangent of x, element by element.
class Tanh {
 public:
  Tanh(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The integer quotient of x and y truncated toward zero as in C++, broadcasting.
/// Errors: kInternal for a division by zero.
class TruncateDiv {
 public:
  TruncateDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// The remainder of x / y with the sign of x, as C's % and fmod, broadcasting.
/// Errors: kInternal for an integer divided by zero.
class TruncateMod {
 public:
  TruncateMod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// As UnsortedSegmentSum, but the largest elements; the lowest value of the dtype where there are no slices.
class UnsortedSegmentMax {
 public:
  UnsortedSegmentMax(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// As UnsortedSegmentSum, but the smallest elements; the largest value of the dtype where there are no slices.
class UnsortedSegmentMin {
 public:
  UnsortedSegmentMin(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// As UnsortedSegmentSum, but the product; 1 where there are no slices.
class UnsortedSegmentProd {
 public:
  UnsortedSegmentProd(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Row i of the result [num_segments, ...] is the sum of the slices of data whose id is i; 0 where there are
/// none. The shape of data starts with that of segment_ids; slices with negative ids are left out.
/// Errors: kInvalidArgument if an id is not below num_segments or shapes do not fit.
class UnsortedSegmentSum {
 public:
  UnsortedSegmentSum(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Elements of t where condition is true, of e elsewhere.
///
///   condition: the shape of t, or a scalar, or a vector that chooses whole rows
///   t, e: one shape, the result's
///
/// Errors: kInvalidArgument for shapes that do not fit.
class Where3 {
 public:
  Where3(const ::tensorflow::Scope& scope, ::tensorflow::Input condition, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// x / y, element by element, broadcasting; 0 where x is 0.
class Xdivy {
 public:
  Xdivy(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// x * log(y), element by element, broadcasting; 0 where x is 0.
class Xlogy {
 public:
  Xlogy(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

/// Hurwitz zeta function, the sum of 1 / (q + n)^x over n >= 0, element by element, broadcasting.
class Zeta {
 public:
  Zeta(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input q);
  operator ::tensorflow::Output() const { return z; }
  operator ::tensorflow::Input() const { return z; }
  ::tensorflow::Node* node() const { return z.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output z;
};

}  // namespace ops
}  // namespace tensorflow
