// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/math_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

Abs::Abs(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Abs", "Abs", {x}, {});
  operation = op.operation(); y = op.One(0);
}

AccumulateNV2::AccumulateNV2(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs, PartialTensorShape shape) {
  OpMaker op(scope, "AccumulateNV2", "AccumulateNV2", {inputs}, {{"shape", shape}});
  operation = op.operation(); sum = op.One(0);
}

Acos::Acos(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Acos", "Acos", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Acosh::Acosh(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Acosh", "Acosh", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Add::Add(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Add", "Add", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

AddN::AddN(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs) {
  OpMaker op(scope, "AddN", "AddN", {inputs}, {});
  operation = op.operation(); sum = op.One(0);
}

AddV2::AddV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "AddV2", "AddV2", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

All::All(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) : All(scope, input, axis, Attrs()) {}
All::All(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const All::Attrs& attrs) {
  OpMaker op(scope, "All", "All", {input, axis}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

Angle::Angle(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Angle(scope, input, Attrs()) {}
Angle::Angle(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Angle::Attrs& attrs) {
  OpMaker op(scope, "Angle", "Angle", {input}, {{"Tout", attrs.Tout_}});
  operation = op.operation(); output = op.One(0);
}

Any::Any(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) : Any(scope, input, axis, Attrs()) {}
Any::Any(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Any::Attrs& attrs) {
  OpMaker op(scope, "Any", "Any", {input, axis}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

ApproximateEqual::ApproximateEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) : ApproximateEqual(scope, x, y, Attrs()) {}
ApproximateEqual::ApproximateEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, const ApproximateEqual::Attrs& attrs) {
  OpMaker op(scope, "ApproximateEqual", "ApproximateEqual", {x, y}, {{"tolerance", attrs.tolerance_}});
  operation = op.operation(); z = op.One(0);
}

ArgMax::ArgMax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input dimension) : ArgMax(scope, input, dimension, Attrs()) {}
ArgMax::ArgMax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input dimension, const ArgMax::Attrs& attrs) {
  OpMaker op(scope, "ArgMax", "ArgMax", {input, dimension}, {{"output_type", attrs.output_type_}});
  operation = op.operation(); output = op.One(0);
}

ArgMin::ArgMin(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input dimension) : ArgMin(scope, input, dimension, Attrs()) {}
ArgMin::ArgMin(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input dimension, const ArgMin::Attrs& attrs) {
  OpMaker op(scope, "ArgMin", "ArgMin", {input, dimension}, {{"output_type", attrs.output_type_}});
  operation = op.operation(); output = op.One(0);
}

Asin::Asin(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Asin", "Asin", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Asinh::Asinh(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Asinh", "Asinh", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Atan::Atan(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Atan", "Atan", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Atan2::Atan2(const ::tensorflow::Scope& scope, ::tensorflow::Input y, ::tensorflow::Input x) {
  OpMaker op(scope, "Atan2", "Atan2", {y, x}, {});
  operation = op.operation(); z = op.One(0);
}

Atanh::Atanh(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Atanh", "Atanh", {x}, {});
  operation = op.operation(); y = op.One(0);
}

BatchMatMul::BatchMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) : BatchMatMul(scope, x, y, Attrs()) {}
BatchMatMul::BatchMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, const BatchMatMul::Attrs& attrs) {
  OpMaker op(scope, "BatchMatMul", "BatchMatMul", {x, y}, {{"adj_x", attrs.adj_x_}, {"adj_y", attrs.adj_y_}});
  operation = op.operation(); output = op.One(0);
}

BatchMatMulV2::BatchMatMulV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) : BatchMatMulV2(scope, x, y, Attrs()) {}
BatchMatMulV2::BatchMatMulV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, const BatchMatMulV2::Attrs& attrs) {
  OpMaker op(scope, "BatchMatMulV2", "BatchMatMulV2", {x, y}, {{"adj_x", attrs.adj_x_}, {"adj_y", attrs.adj_y_}});
  operation = op.operation(); output = op.One(0);
}

BesselI0e::BesselI0e(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "BesselI0e", "BesselI0e", {x}, {});
  operation = op.operation(); y = op.One(0);
}

BesselI1e::BesselI1e(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "BesselI1e", "BesselI1e", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Betainc::Betainc(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, ::tensorflow::Input x) {
  OpMaker op(scope, "Betainc", "Betainc", {a, b, x}, {});
  operation = op.operation(); z = op.One(0);
}

Bincount::Bincount(const ::tensorflow::Scope& scope, ::tensorflow::Input arr, ::tensorflow::Input size, ::tensorflow::Input weights) {
  OpMaker op(scope, "Bincount", "Bincount", {arr, size, weights}, {});
  operation = op.operation(); bins = op.One(0);
}

Bucketize::Bucketize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<float>& boundaries) {
  OpMaker op(scope, "Bucketize", "Bucketize", {input}, {{"boundaries", boundaries}});
  operation = op.operation(); output = op.One(0);
}

Cast::Cast(const ::tensorflow::Scope& scope, ::tensorflow::Input x, DataType DstT) : Cast(scope, x, DstT, Attrs()) {}
Cast::Cast(const ::tensorflow::Scope& scope, ::tensorflow::Input x, DataType DstT, const Cast::Attrs& attrs) {
  OpMaker op(scope, "Cast", "Cast", {x}, {{"DstT", DstT}, {"Truncate", attrs.Truncate_}});
  operation = op.operation(); y = op.One(0);
}

Ceil::Ceil(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Ceil", "Ceil", {x}, {});
  operation = op.operation(); y = op.One(0);
}

ClipByValue::ClipByValue(const ::tensorflow::Scope& scope, ::tensorflow::Input t, ::tensorflow::Input clip_value_min, ::tensorflow::Input clip_value_max) {
  OpMaker op(scope, "ClipByValue", "ClipByValue", {t, clip_value_min, clip_value_max}, {});
  operation = op.operation(); output = op.One(0);
}

CompareAndBitpack::CompareAndBitpack(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input threshold) {
  OpMaker op(scope, "CompareAndBitpack", "CompareAndBitpack", {input, threshold}, {});
  operation = op.operation(); output = op.One(0);
}

Complex::Complex(const ::tensorflow::Scope& scope, ::tensorflow::Input real, ::tensorflow::Input imag) : Complex(scope, real, imag, Attrs()) {}
Complex::Complex(const ::tensorflow::Scope& scope, ::tensorflow::Input real, ::tensorflow::Input imag, const Complex::Attrs& attrs) {
  OpMaker op(scope, "Complex", "Complex", {real, imag}, {{"Tout", attrs.Tout_}});
  operation = op.operation(); out = op.One(0);
}

ComplexAbs::ComplexAbs(const ::tensorflow::Scope& scope, ::tensorflow::Input x) : ComplexAbs(scope, x, Attrs()) {}
ComplexAbs::ComplexAbs(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const ComplexAbs::Attrs& attrs) {
  OpMaker op(scope, "ComplexAbs", "ComplexAbs", {x}, {{"Tout", attrs.Tout_}});
  operation = op.operation(); y = op.One(0);
}

Conj::Conj(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "Conj", "Conj", {input}, {});
  operation = op.operation(); output = op.One(0);
}

Cos::Cos(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Cos", "Cos", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Cosh::Cosh(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Cosh", "Cosh", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Cross::Cross(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b) {
  OpMaker op(scope, "Cross", "Cross", {a, b}, {});
  operation = op.operation(); product = op.One(0);
}

Cumprod::Cumprod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis) : Cumprod(scope, x, axis, Attrs()) {}
Cumprod::Cumprod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis, const Cumprod::Attrs& attrs) {
  OpMaker op(scope, "Cumprod", "Cumprod", {x, axis}, {{"exclusive", attrs.exclusive_}, {"reverse", attrs.reverse_}});
  operation = op.operation(); out = op.One(0);
}

Cumsum::Cumsum(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis) : Cumsum(scope, x, axis, Attrs()) {}
Cumsum::Cumsum(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis, const Cumsum::Attrs& attrs) {
  OpMaker op(scope, "Cumsum", "Cumsum", {x, axis}, {{"exclusive", attrs.exclusive_}, {"reverse", attrs.reverse_}});
  operation = op.operation(); out = op.One(0);
}

Digamma::Digamma(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Digamma", "Digamma", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Div::Div(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Div", "Div", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

DivNoNan::DivNoNan(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "DivNoNan", "DivNoNan", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Equal::Equal(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Equal", "Equal", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Erf::Erf(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Erf", "Erf", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Erfc::Erfc(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Erfc", "Erfc", {x}, {});
  operation = op.operation(); y = op.One(0);
}

EuclideanNorm::EuclideanNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) : EuclideanNorm(scope, input, axis, Attrs()) {}
EuclideanNorm::EuclideanNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const EuclideanNorm::Attrs& attrs) {
  OpMaker op(scope, "EuclideanNorm", "EuclideanNorm", {input, axis}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

Exp::Exp(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Exp", "Exp", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Expm1::Expm1(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Expm1", "Expm1", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Floor::Floor(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Floor", "Floor", {x}, {});
  operation = op.operation(); y = op.One(0);
}

FloorDiv::FloorDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "FloorDiv", "FloorDiv", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

FloorMod::FloorMod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "FloorMod", "FloorMod", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Greater::Greater(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Greater", "Greater", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

GreaterEqual::GreaterEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "GreaterEqual", "GreaterEqual", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

HistogramFixedWidth::HistogramFixedWidth(const ::tensorflow::Scope& scope, ::tensorflow::Input values, ::tensorflow::Input value_range, ::tensorflow::Input nbins) : HistogramFixedWidth(scope, values, value_range, nbins, Attrs()) {}
HistogramFixedWidth::HistogramFixedWidth(const ::tensorflow::Scope& scope, ::tensorflow::Input values, ::tensorflow::Input value_range, ::tensorflow::Input nbins, const HistogramFixedWidth::Attrs& attrs) {
  OpMaker op(scope, "HistogramFixedWidth", "HistogramFixedWidth", {values, value_range, nbins}, {{"dtype", attrs.dtype_}});
  operation = op.operation(); out = op.One(0);
}

Igamma::Igamma(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input x) {
  OpMaker op(scope, "Igamma", "Igamma", {a, x}, {});
  operation = op.operation(); z = op.One(0);
}

Igammac::Igammac(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input x) {
  OpMaker op(scope, "Igammac", "Igammac", {a, x}, {});
  operation = op.operation(); z = op.One(0);
}

Imag::Imag(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Imag(scope, input, Attrs()) {}
Imag::Imag(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Imag::Attrs& attrs) {
  OpMaker op(scope, "Imag", "Imag", {input}, {{"Tout", attrs.Tout_}});
  operation = op.operation(); output = op.One(0);
}

Inv::Inv(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Inv", "Inv", {x}, {});
  operation = op.operation(); y = op.One(0);
}

IsFinite::IsFinite(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "IsFinite", "IsFinite", {x}, {});
  operation = op.operation(); y = op.One(0);
}

IsInf::IsInf(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "IsInf", "IsInf", {x}, {});
  operation = op.operation(); y = op.One(0);
}

IsNan::IsNan(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "IsNan", "IsNan", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Less::Less(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Less", "Less", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

LessEqual::LessEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "LessEqual", "LessEqual", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Lgamma::Lgamma(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Lgamma", "Lgamma", {x}, {});
  operation = op.operation(); y = op.One(0);
}

LinSpace::LinSpace(const ::tensorflow::Scope& scope, ::tensorflow::Input start, ::tensorflow::Input stop, ::tensorflow::Input num) {
  OpMaker op(scope, "LinSpace", "LinSpace", {start, stop, num}, {});
  operation = op.operation(); output = op.One(0);
}

Log::Log(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Log", "Log", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Log1p::Log1p(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Log1p", "Log1p", {x}, {});
  operation = op.operation(); y = op.One(0);
}

LogicalAnd::LogicalAnd(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "LogicalAnd", "LogicalAnd", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

LogicalNot::LogicalNot(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "LogicalNot", "LogicalNot", {x}, {});
  operation = op.operation(); y = op.One(0);
}

LogicalOr::LogicalOr(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "LogicalOr", "LogicalOr", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

MatMul::MatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b) : MatMul(scope, a, b, Attrs()) {}
MatMul::MatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, const MatMul::Attrs& attrs) {
  OpMaker op(scope, "MatMul", "MatMul", {a, b}, {{"transpose_a", attrs.transpose_a_}, {"transpose_b", attrs.transpose_b_}});
  operation = op.operation(); product = op.One(0);
}

Max::Max(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) : Max(scope, input, axis, Attrs()) {}
Max::Max(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Max::Attrs& attrs) {
  OpMaker op(scope, "Max", "Max", {input, axis}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

Maximum::Maximum(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Maximum", "Maximum", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Mean::Mean(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) : Mean(scope, input, axis, Attrs()) {}
Mean::Mean(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Mean::Attrs& attrs) {
  OpMaker op(scope, "Mean", "Mean", {input, axis}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

Min::Min(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) : Min(scope, input, axis, Attrs()) {}
Min::Min(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Min::Attrs& attrs) {
  OpMaker op(scope, "Min", "Min", {input, axis}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

Minimum::Minimum(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Minimum", "Minimum", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Mod::Mod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Mod", "Mod", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

MulNoNan::MulNoNan(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "MulNoNan", "MulNoNan", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Multiply::Multiply(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Multiply", "Mul", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Negate::Negate(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Negate", "Neg", {x}, {});
  operation = op.operation(); y = op.One(0);
}

NextAfter::NextAfter(const ::tensorflow::Scope& scope, ::tensorflow::Input x1, ::tensorflow::Input x2) {
  OpMaker op(scope, "NextAfter", "NextAfter", {x1, x2}, {});
  operation = op.operation(); output = op.One(0);
}

NotEqual::NotEqual(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "NotEqual", "NotEqual", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Polygamma::Polygamma(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input x) {
  OpMaker op(scope, "Polygamma", "Polygamma", {a, x}, {});
  operation = op.operation(); z = op.One(0);
}

Pow::Pow(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Pow", "Pow", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Prod::Prod(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) : Prod(scope, input, axis, Attrs()) {}
Prod::Prod(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Prod::Attrs& attrs) {
  OpMaker op(scope, "Prod", "Prod", {input, axis}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

QuantizeDownAndShrinkRange::QuantizeDownAndShrinkRange(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, DataType out_type) {
  OpMaker op(scope, "QuantizeDownAndShrinkRange", "QuantizeDownAndShrinkRange", {input, input_min, input_max}, {{"out_type", out_type}});
  operation = op.operation(); output = op.One(0); output_min = op.One(1); output_max = op.One(2);
}

QuantizedAdd::QuantizedAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, ::tensorflow::Input min_x, ::tensorflow::Input max_x, ::tensorflow::Input min_y, ::tensorflow::Input max_y) : QuantizedAdd(scope, x, y, min_x, max_x, min_y, max_y, Attrs()) {}
QuantizedAdd::QuantizedAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, ::tensorflow::Input min_x, ::tensorflow::Input max_x, ::tensorflow::Input min_y, ::tensorflow::Input max_y, const QuantizedAdd::Attrs& attrs) {
  OpMaker op(scope, "QuantizedAdd", "QuantizedAdd", {x, y, min_x, max_x, min_y, max_y}, {{"Toutput", attrs.Toutput_}});
  operation = op.operation(); z = op.One(0); min_z = op.One(1); max_z = op.One(2);
}

QuantizedMatMul::QuantizedMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, ::tensorflow::Input min_a, ::tensorflow::Input max_a, ::tensorflow::Input min_b, ::tensorflow::Input max_b) : QuantizedMatMul(scope, a, b, min_a, max_a, min_b, max_b, Attrs()) {}
QuantizedMatMul::QuantizedMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, ::tensorflow::Input min_a, ::tensorflow::Input max_a, ::tensorflow::Input min_b, ::tensorflow::Input max_b, const QuantizedMatMul::Attrs& attrs) {
  OpMaker op(scope, "QuantizedMatMul", "QuantizedMatMul", {a, b, min_a, max_a, min_b, max_b}, {{"Toutput", attrs.Toutput_}, {"transpose_a", attrs.transpose_a_}, {"transpose_b", attrs.transpose_b_}, {"Tactivation", attrs.Tactivation_}});
  operation = op.operation(); out = op.One(0); min_out = op.One(1); max_out = op.One(2);
}

QuantizedMul::QuantizedMul(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, ::tensorflow::Input min_x, ::tensorflow::Input max_x, ::tensorflow::Input min_y, ::tensorflow::Input max_y) : QuantizedMul(scope, x, y, min_x, max_x, min_y, max_y, Attrs()) {}
QuantizedMul::QuantizedMul(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, ::tensorflow::Input min_x, ::tensorflow::Input max_x, ::tensorflow::Input min_y, ::tensorflow::Input max_y, const QuantizedMul::Attrs& attrs) {
  OpMaker op(scope, "QuantizedMul", "QuantizedMul", {x, y, min_x, max_x, min_y, max_y}, {{"Toutput", attrs.Toutput_}});
  operation = op.operation(); z = op.One(0); min_z = op.One(1); max_z = op.One(2);
}

Range::Range(const ::tensorflow::Scope& scope, ::tensorflow::Input start, ::tensorflow::Input limit, ::tensorflow::Input delta) {
  OpMaker op(scope, "Range", "Range", {start, limit, delta}, {});
  operation = op.operation(); output = op.One(0);
}

Real::Real(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : Real(scope, input, Attrs()) {}
Real::Real(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Real::Attrs& attrs) {
  OpMaker op(scope, "Real", "Real", {input}, {{"Tout", attrs.Tout_}});
  operation = op.operation(); output = op.One(0);
}

RealDiv::RealDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "RealDiv", "RealDiv", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Reciprocal::Reciprocal(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Reciprocal", "Reciprocal", {x}, {});
  operation = op.operation(); y = op.One(0);
}

RequantizationRange::RequantizationRange(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max) {
  OpMaker op(scope, "RequantizationRange", "RequantizationRange", {input, input_min, input_max}, {});
  operation = op.operation(); output_min = op.One(0); output_max = op.One(1);
}

Requantize::Requantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, ::tensorflow::Input requested_output_min, ::tensorflow::Input requested_output_max, DataType out_type) {
  OpMaker op(scope, "Requantize", "Requantize", {input, input_min, input_max, requested_output_min, requested_output_max}, {{"out_type", out_type}});
  operation = op.operation(); output = op.One(0); output_min = op.One(1); output_max = op.One(2);
}

Rint::Rint(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Rint", "Rint", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Round::Round(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Round", "Round", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Rsqrt::Rsqrt(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Rsqrt", "Rsqrt", {x}, {});
  operation = op.operation(); y = op.One(0);
}

SegmentMax::SegmentMax(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids) {
  OpMaker op(scope, "SegmentMax", "SegmentMax", {data, segment_ids}, {});
  operation = op.operation(); output = op.One(0);
}

SegmentMean::SegmentMean(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids) {
  OpMaker op(scope, "SegmentMean", "SegmentMean", {data, segment_ids}, {});
  operation = op.operation(); output = op.One(0);
}

SegmentMin::SegmentMin(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids) {
  OpMaker op(scope, "SegmentMin", "SegmentMin", {data, segment_ids}, {});
  operation = op.operation(); output = op.One(0);
}

SegmentProd::SegmentProd(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids) {
  OpMaker op(scope, "SegmentProd", "SegmentProd", {data, segment_ids}, {});
  operation = op.operation(); output = op.One(0);
}

SegmentSum::SegmentSum(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids) {
  OpMaker op(scope, "SegmentSum", "SegmentSum", {data, segment_ids}, {});
  operation = op.operation(); output = op.One(0);
}

SelectV2::SelectV2(const ::tensorflow::Scope& scope, ::tensorflow::Input condition, ::tensorflow::Input t, ::tensorflow::Input e) {
  OpMaker op(scope, "SelectV2", "SelectV2", {condition, t, e}, {});
  operation = op.operation(); output = op.One(0);
}

Sigmoid::Sigmoid(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Sigmoid", "Sigmoid", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Sign::Sign(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Sign", "Sign", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Sin::Sin(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Sin", "Sin", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Sinh::Sinh(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Sinh", "Sinh", {x}, {});
  operation = op.operation(); y = op.One(0);
}

SparseMatMul::SparseMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b) : SparseMatMul(scope, a, b, Attrs()) {}
SparseMatMul::SparseMatMul(const ::tensorflow::Scope& scope, ::tensorflow::Input a, ::tensorflow::Input b, const SparseMatMul::Attrs& attrs) {
  OpMaker op(scope, "SparseMatMul", "SparseMatMul", {a, b}, {{"transpose_a", attrs.transpose_a_}, {"transpose_b", attrs.transpose_b_}, {"a_is_sparse", attrs.a_is_sparse_}, {"b_is_sparse", attrs.b_is_sparse_}});
  operation = op.operation(); product = op.One(0);
}

SparseSegmentMean::SparseSegmentMean(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids) {
  OpMaker op(scope, "SparseSegmentMean", "SparseSegmentMean", {data, indices, segment_ids}, {});
  operation = op.operation(); output = op.One(0);
}

SparseSegmentMeanGrad::SparseSegmentMeanGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input output_dim0) {
  OpMaker op(scope, "SparseSegmentMeanGrad", "SparseSegmentMeanGrad", {grad, indices, segment_ids, output_dim0}, {});
  operation = op.operation(); output = op.One(0);
}

SparseSegmentMeanWithNumSegments::SparseSegmentMeanWithNumSegments(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments) {
  OpMaker op(scope, "SparseSegmentMeanWithNumSegments", "SparseSegmentMeanWithNumSegments", {data, indices, segment_ids, num_segments}, {});
  operation = op.operation(); output = op.One(0);
}

SparseSegmentSqrtN::SparseSegmentSqrtN(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids) {
  OpMaker op(scope, "SparseSegmentSqrtN", "SparseSegmentSqrtN", {data, indices, segment_ids}, {});
  operation = op.operation(); output = op.One(0);
}

SparseSegmentSqrtNGrad::SparseSegmentSqrtNGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input grad, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input output_dim0) {
  OpMaker op(scope, "SparseSegmentSqrtNGrad", "SparseSegmentSqrtNGrad", {grad, indices, segment_ids, output_dim0}, {});
  operation = op.operation(); output = op.One(0);
}

SparseSegmentSqrtNWithNumSegments::SparseSegmentSqrtNWithNumSegments(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments) {
  OpMaker op(scope, "SparseSegmentSqrtNWithNumSegments", "SparseSegmentSqrtNWithNumSegments", {data, indices, segment_ids, num_segments}, {});
  operation = op.operation(); output = op.One(0);
}

SparseSegmentSum::SparseSegmentSum(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids) {
  OpMaker op(scope, "SparseSegmentSum", "SparseSegmentSum", {data, indices, segment_ids}, {});
  operation = op.operation(); output = op.One(0);
}

SparseSegmentSumWithNumSegments::SparseSegmentSumWithNumSegments(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input indices, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments) {
  OpMaker op(scope, "SparseSegmentSumWithNumSegments", "SparseSegmentSumWithNumSegments", {data, indices, segment_ids, num_segments}, {});
  operation = op.operation(); output = op.One(0);
}

Sqrt::Sqrt(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Sqrt", "Sqrt", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Square::Square(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Square", "Square", {x}, {});
  operation = op.operation(); y = op.One(0);
}

SquaredDifference::SquaredDifference(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "SquaredDifference", "SquaredDifference", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Subtract::Subtract(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Subtract", "Sub", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Sum::Sum(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis) : Sum(scope, input, axis, Attrs()) {}
Sum::Sum(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis, const Sum::Attrs& attrs) {
  OpMaker op(scope, "Sum", "Sum", {input, axis}, {{"keep_dims", attrs.keep_dims_}});
  operation = op.operation(); output = op.One(0);
}

Tan::Tan(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Tan", "Tan", {x}, {});
  operation = op.operation(); y = op.One(0);
}

Tanh::Tanh(const ::tensorflow::Scope& scope, ::tensorflow::Input x) {
  OpMaker op(scope, "Tanh", "Tanh", {x}, {});
  operation = op.operation(); y = op.One(0);
}

TruncateDiv::TruncateDiv(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "TruncateDiv", "TruncateDiv", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

TruncateMod::TruncateMod(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "TruncateMod", "TruncateMod", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

UnsortedSegmentMax::UnsortedSegmentMax(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments) {
  OpMaker op(scope, "UnsortedSegmentMax", "UnsortedSegmentMax", {data, segment_ids, num_segments}, {});
  operation = op.operation(); output = op.One(0);
}

UnsortedSegmentMin::UnsortedSegmentMin(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments) {
  OpMaker op(scope, "UnsortedSegmentMin", "UnsortedSegmentMin", {data, segment_ids, num_segments}, {});
  operation = op.operation(); output = op.One(0);
}

UnsortedSegmentProd::UnsortedSegmentProd(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments) {
  OpMaker op(scope, "UnsortedSegmentProd", "UnsortedSegmentProd", {data, segment_ids, num_segments}, {});
  operation = op.operation(); output = op.One(0);
}

UnsortedSegmentSum::UnsortedSegmentSum(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments) {
  OpMaker op(scope, "UnsortedSegmentSum", "UnsortedSegmentSum", {data, segment_ids, num_segments}, {});
  operation = op.operation(); output = op.One(0);
}

Where3::Where3(const ::tensorflow::Scope& scope, ::tensorflow::Input condition, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Where3", "Select", {condition, x, y}, {});
  operation = op.operation(); output = op.One(0);
}

Xdivy::Xdivy(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Xdivy", "Xdivy", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Xlogy::Xlogy(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y) {
  OpMaker op(scope, "Xlogy", "Xlogy", {x, y}, {});
  operation = op.operation(); z = op.One(0);
}

Zeta::Zeta(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input q) {
  OpMaker op(scope, "Zeta", "Zeta", {x, q}, {});
  operation = op.operation(); z = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow
