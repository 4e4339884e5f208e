// SPDX-License-Identifier: Apache-2.0
// Op classes: array. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// BatchMatrixBandPart(input, num_lower, num_upper) -> band.
class BatchMatrixBandPart {
 public:
  BatchMatrixBandPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input num_lower, ::tensorflow::Input num_upper);
  operator ::tensorflow::Output() const { return band; }
  operator ::tensorflow::Input() const { return band; }
  ::tensorflow::Node* node() const { return band.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output band;
};

/// BatchMatrixDiag(diagonal) -> output.
class BatchMatrixDiag {
 public:
  BatchMatrixDiag(const ::tensorflow::Scope& scope, ::tensorflow::Input diagonal);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchMatrixDiagPart(input) -> diagonal.
class BatchMatrixDiagPart {
 public:
  BatchMatrixDiagPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return diagonal; }
  operator ::tensorflow::Input() const { return diagonal; }
  ::tensorflow::Node* node() const { return diagonal.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output diagonal;
};

/// BatchMatrixSetDiag(input, diagonal) -> output.
class BatchMatrixSetDiag {
 public:
  BatchMatrixSetDiag(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input diagonal);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchToSpaceND for an image batch [b,h,w,c] with square blocks of block_size.
class BatchToSpace {
 public:
  BatchToSpace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input crops, int64 block_size);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The inverse of SpaceToBatchND: blocks come back from the batch, then `crops` [M,2] are cut off.
/// Errors: kInvalidArgument unless the batch is a multiple of the block's size and the crops fit.
class BatchToSpaceND {
 public:
  BatchToSpaceND(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input block_shape, ::tensorflow::Input crops);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The shape (as a vector) that two tensors of shapes s0 and s1 have after broadcasting.
/// Errors: kInvalidArgument if they cannot be broadcast together.
class BroadcastDynamicShape {
 public:
  BroadcastDynamicShape(const ::tensorflow::Scope& scope, ::tensorflow::Input s0, ::tensorflow::Input s1);
  operator ::tensorflow::Output() const { return r0; }
  operator ::tensorflow::Input() const { return r0; }
  ::tensorflow::Node* node() const { return r0.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output r0;
};

/// The input repeated along dimensions of size 1 (or missing in front) until it has the shape `shape`.
/// Errors: kInvalidArgument if the shapes do not fit.
class BroadcastTo {
 public:
  BroadcastTo(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input shape);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// tensor; kInvalidArgument, with `message`, if an element is NaN or infinite.
class CheckNumerics {
 public:
  CheckNumerics(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, StringPiece message);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// All values joined along dimension `axis` (negative: counted from the end).
/// Errors: kInvalidArgument unless the values have one rank and agree in all other dimensions.
class Concat {
 public:
  Concat(const ::tensorflow::Scope& scope, ::tensorflow::InputList values, ::tensorflow::Input axis);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// As Transpose, and complex elements are conjugated.
/// Errors: kInvalidArgument unless perm is a permutation of all axes.
class ConjugateTranspose {
 public:
  ConjugateTranspose(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input perm);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The input; marks a gradient for a debugger.
class DebugGradientIdentity {
 public:
  DebugGradientIdentity(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// DebugGradientRefIdentity(input) -> output.
class DebugGradientRefIdentity {
 public:
  DebugGradientRefIdentity(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// A copy of x with memory of its own.
class DeepCopy {
 public:
  DeepCopy(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Pixels of an image batch [b,h,w,c] as squares of block_size x block_size pixels of depth
/// c / block_size^2.
/// Errors: kInvalidArgument unless the depth is a multiple of block_size^2.
class DepthToSpace {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  DepthToSpace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 block_size);
  DepthToSpace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 block_size, const DepthToSpace::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Dequantize(input, min_range, max_range) -> output.
class Dequantize {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Mode(StringPiece x) {
      Attrs ret = *this; ret.mode_ = x; return ret;
    }
    StringPiece mode_ = "MIN_COMBINED";
  };
  Dequantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_range, ::tensorflow::Input max_range);
  Dequantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_range, ::tensorflow::Input max_range, const Dequantize::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Mode(StringPiece x) { return Attrs().Mode(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// A tensor of twice the rank whose elements [i..., i...] are `diagonal[i...]` and whose others are zero.
/// Errors: kInvalidArgument for a scalar.
class Diag {
 public:
  Diag(const ::tensorflow::Scope& scope, ::tensorflow::Input diagonal);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The elements [i..., i...] of a tensor whose shape is some dimensions written twice.
/// Errors: kInvalidArgument for another shape.
class DiagPart {
 public:
  DiagPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return diagonal; }
  operator ::tensorflow::Input() const { return diagonal; }
  ::tensorflow::Node* node() const { return diagonal.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output diagonal;
};

/// EditDistance(hypothesis_indices, hypothesis_values, hypothesis_shape, truth_indices, truth_values, truth_shape) -> output.
class EditDistance {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Normalize(bool x) {
      Attrs ret = *this; ret.normalize_ = x; return ret;
    }
    bool normalize_ = true;
  };
  EditDistance(const ::tensorflow::Scope& scope, ::tensorflow::Input hypothesis_indices, ::tensorflow::Input hypothesis_values, ::tensorflow::Input hypothesis_shape, ::tensorflow::Input truth_indices, ::tensorflow::Input truth_values, ::tensorflow::Input truth_shape);
  EditDistance(const ::tensorflow::Scope& scope, ::tensorflow::Input hypothesis_indices, ::tensorflow::Input hypothesis_values, ::tensorflow::Input hypothesis_shape, ::tensorflow::Input truth_indices, ::tensorflow::Input truth_values, ::tensorflow::Input truth_shape, const EditDistance::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Normalize(bool x) { return Attrs().Normalize(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// A tensor of the given shape whose elements have no particular values; zeros if `init` is true.
/// Errors: kInvalidArgument if a dimension is negative.
class Empty {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Init(bool x) {
      Attrs ret = *this; ret.init_ = x; return ret;
    }
    bool init_ = false;
  };
  Empty(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype);
  Empty(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, DataType dtype, const Empty::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Init(bool x) { return Attrs().Init(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input, unchanged, if its shape agrees with the attribute `shape` wherever that is known.
/// Errors: kInvalidArgument if it does not.
class EnsureShape {
 public:
  EnsureShape(const ::tensorflow::Scope& scope, ::tensorflow::Input input, PartialTensorShape shape);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input with a dimension of size 1 put in before dimension `axis` (negative: counted from the end).
/// Errors: kInvalidArgument if axis is not in [-1-rank, rank].
class ExpandDims {
 public:
  ExpandDims(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input axis);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The patches under a window that slides over images [batch, rows, columns, depth], each laid out in the last
/// dimension of the result, [batch, places, places, rows * columns * depth]. rates spread the window's taps.
/// Errors: kInvalidArgument for other ranks and windows that do not fit.
class ExtractImagePatches {
 public:
  ExtractImagePatches(const ::tensorflow::Scope& scope, ::tensorflow::Input images, const gtl::ArraySlice<int>& ksizes, const gtl::ArraySlice<int>& strides, const gtl::ArraySlice<int>& rates, StringPiece padding);
  operator ::tensorflow::Output() const { return patches; }
  operator ::tensorflow::Input() const { return patches; }
  ::tensorflow::Node* node() const { return patches.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output patches;
};

/// ExtractVolumePatches(input) -> patches.
class ExtractVolumePatches {
 public:
  ExtractVolumePatches(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksizes, const gtl::ArraySlice<int>& strides, StringPiece padding);
  operator ::tensorflow::Output() const { return patches; }
  operator ::tensorflow::Input() const { return patches; }
  ::tensorflow::Node* node() const { return patches.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output patches;
};

/// FakeQuantWithMinMaxArgs(inputs) -> outputs.
class FakeQuantWithMinMaxArgs {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Min(float x) {
      Attrs ret = *this; ret.min_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Max(float x) {
      Attrs ret = *this; ret.max_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NumBits(int64 x) {
      Attrs ret = *this; ret.num_bits_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NarrowRange(bool x) {
      Attrs ret = *this; ret.narrow_range_ = x; return ret;
    }
    float min_ = -6.0f;
    float max_ = 6.0f;
    int64 num_bits_ = 8;
    bool narrow_range_ = false;
  };
  FakeQuantWithMinMaxArgs(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs);
  FakeQuantWithMinMaxArgs(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, const FakeQuantWithMinMaxArgs::Attrs& attrs);
  operator ::tensorflow::Output() const { return outputs; }
  operator ::tensorflow::Input() const { return outputs; }
  ::tensorflow::Node* node() const { return outputs.node(); }
  static Attrs Min(float x) { return Attrs().Min(x); }
  static Attrs Max(float x) { return Attrs().Max(x); }
  static Attrs NumBits(int64 x) { return Attrs().NumBits(x); }
  static Attrs NarrowRange(bool x) { return Attrs().NarrowRange(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output outputs;
};

/// FakeQuantWithMinMaxArgsGradient(gradients, inputs) -> backprops.
class FakeQuantWithMinMaxArgsGradient {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Min(float x) {
      Attrs ret = *this; ret.min_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Max(float x) {
      Attrs ret = *this; ret.max_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NumBits(int64 x) {
      Attrs ret = *this; ret.num_bits_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NarrowRange(bool x) {
      Attrs ret = *this; ret.narrow_range_ = x; return ret;
    }
    float min_ = -6.0f;
    float max_ = 6.0f;
    int64 num_bits_ = 8;
    bool narrow_range_ = false;
  };
  FakeQuantWithMinMaxArgsGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs);
  FakeQuantWithMinMaxArgsGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, const FakeQuantWithMinMaxArgsGradient::Attrs& attrs);
  operator ::tensorflow::Output() const { return backprops; }
  operator ::tensorflow::Input() const { return backprops; }
  ::tensorflow::Node* node() const { return backprops.node(); }
  static Attrs Min(float x) { return Attrs().Min(x); }
  static Attrs Max(float x) { return Attrs().Max(x); }
  static Attrs NumBits(int64 x) { return Attrs().NumBits(x); }
  static Attrs NarrowRange(bool x) { return Attrs().NarrowRange(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output backprops;
};

/// FakeQuantWithMinMaxVars(inputs, min, max) -> outputs.
class FakeQuantWithMinMaxVars {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs NumBits(int64 x) {
      Attrs ret = *this; ret.num_bits_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NarrowRange(bool x) {
      Attrs ret = *this; ret.narrow_range_ = x; return ret;
    }
    int64 num_bits_ = 8;
    bool narrow_range_ = false;
  };
  FakeQuantWithMinMaxVars(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max);
  FakeQuantWithMinMaxVars(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max, const FakeQuantWithMinMaxVars::Attrs& attrs);
  operator ::tensorflow::Output() const { return outputs; }
  operator ::tensorflow::Input() const { return outputs; }
  ::tensorflow::Node* node() const { return outputs.node(); }
  static Attrs NumBits(int64 x) { return Attrs().NumBits(x); }
  static Attrs NarrowRange(bool x) { return Attrs().NarrowRange(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output outputs;
};

/// FakeQuantWithMinMaxVarsGradient(gradients, inputs, min, max) -> backprops_wrt_input, backprop_wrt_min, backprop_wrt_max.
class FakeQuantWithMinMaxVarsGradient {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs NumBits(int64 x) {
      Attrs ret = *this; ret.num_bits_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NarrowRange(bool x) {
      Attrs ret = *this; ret.narrow_range_ = x; return ret;
    }
    int64 num_bits_ = 8;
    bool narrow_range_ = false;
  };
  FakeQuantWithMinMaxVarsGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max);
  FakeQuantWithMinMaxVarsGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max, const FakeQuantWithMinMaxVarsGradient::Attrs& attrs);
  static Attrs NumBits(int64 x) { return Attrs().NumBits(x); }
  static Attrs NarrowRange(bool x) { return Attrs().NarrowRange(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output backprops_wrt_input;
  ::tensorflow::Output backprop_wrt_min;
  ::tensorflow::Output backprop_wrt_max;
};

/// FakeQuantWithMinMaxVarsPerChannel(inputs, min, max) -> outputs.
class FakeQuantWithMinMaxVarsPerChannel {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs NumBits(int64 x) {
      Attrs ret = *this; ret.num_bits_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NarrowRange(bool x) {
      Attrs ret = *this; ret.narrow_range_ = x; return ret;
    }
    int64 num_bits_ = 8;
    bool narrow_range_ = false;
  };
  FakeQuantWithMinMaxVarsPerChannel(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max);
  FakeQuantWithMinMaxVarsPerChannel(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max, const FakeQuantWithMinMaxVarsPerChannel::Attrs& attrs);
  operator ::tensorflow::Output() const { return outputs; }
  operator ::tensorflow::Input() const { return outputs; }
  ::tensorflow::Node* node() const { return outputs.node(); }
  static Attrs NumBits(int64 x) { return Attrs().NumBits(x); }
  static Attrs NarrowRange(bool x) { return Attrs().NarrowRange(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output outputs;
};

/// FakeQuantWithMinMaxVarsPerChannelGradient(gradients, inputs, min, max) -> backprops_wrt_input, backprop_wrt_min, backprop_wrt_max.
class FakeQuantWithMinMaxVarsPerChannelGradient {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs NumBits(int64 x) {
      Attrs ret = *this; ret.num_bits_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NarrowRange(bool x) {
      Attrs ret = *this; ret.narrow_range_ = x; return ret;
    }
    int64 num_bits_ = 8;
    bool narrow_range_ = false;
  };
  FakeQuantWithMinMaxVarsPerChannelGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max);
  FakeQuantWithMinMaxVarsPerChannelGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input gradients, ::tensorflow::Input inputs, ::tensorflow::Input min, ::tensorflow::Input max, const FakeQuantWithMinMaxVarsPerChannelGradient::Attrs& attrs);
  static Attrs NumBits(int64 x) { return Attrs().NumBits(x); }
  static Attrs NarrowRange(bool x) { return Attrs().NarrowRange(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output backprops_wrt_input;
  ::tensorflow::Output backprop_wrt_min;
  ::tensorflow::Output backprop_wrt_max;
};

/// A tensor of shape `dims` whose elements all are the scalar `value`.
/// Errors: kInvalidArgument if dims is no vector or has negative elements, or value is no scalar.
class Fill {
 public:
  Fill(const ::tensorflow::Scope& scope, ::tensorflow::Input dims, ::tensorflow::Input value);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// FarmHash's 64-bit fingerprint of each row of data, as 8 bytes, the lowest first: shape [rows, 8].
/// Errors: kInvalidArgument unless method is 'farmhash64' and data has at least one dimension.
class Fingerprint {
 public:
  Fingerprint(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input method);
  operator ::tensorflow::Output() const { return fingerprint; }
  operator ::tensorflow::Input() const { return fingerprint; }
  ::tensorflow::Node* node() const { return fingerprint.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output fingerprint;
};

/// Rows params[indices[...]]: shape indices.shape + params.shape[1:].
/// Errors: kInvalidArgument if an index is out of range or params is a scalar.
class Gather {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ValidateIndices(bool x) {
      Attrs ret = *this; ret.validate_indices_ = x; return ret;
    }
    bool validate_indices_ = true;
  };
  Gather(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices);
  Gather(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices, const Gather::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs ValidateIndices(bool x) { return Attrs().ValidateIndices(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Slices params[i0, i1, ...] for each innermost vector (i0, i1, ...) of indices: shape indices.shape[:-1] +
/// params.shape[depth:], depth being the length of the vectors.
/// Errors: kInvalidArgument if an index is out of range or there are more than params has dimensions.
class GatherNd {
 public:
  GatherNd(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Slices of params along `axis` (a scalar) at the given indices: shape params.shape[:axis] +
/// indices.shape[batch_dims:] + params.shape[axis+1:]. The first `batch_dims` dimensions of params and
/// indices are walked together.
/// Errors: kInvalidArgument if an index is out of range or shapes do not fit.
class GatherV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs BatchDims(int64 x) {
      Attrs ret = *this; ret.batch_dims_ = x; return ret;
    }
    int64 batch_dims_ = 0;
  };
  GatherV2(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices, ::tensorflow::Input axis);
  GatherV2(const ::tensorflow::Scope& scope, ::tensorflow::Input params, ::tensorflow::Input indices, ::tensorflow::Input axis, const GatherV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs BatchDims(int64 x) { return Attrs().BatchDims(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input, promised never to change between runs.
class GuaranteeConst {
 public:
  GuaranteeConst(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input, unchanged; shares its memory.
class Identity {
 public:
  Identity(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The inputs, unchanged.
class IdentityN {
 public:
  IdentityN(const ::tensorflow::Scope& scope, ::tensorflow::InputList input);
  ::tensorflow::Output operator[](size_t index) const { return output[index]; }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList output;
};

/// ImmutableConst() -> tensor.
class ImmutableConst {
 public:
  ImmutableConst(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape, StringPiece memory_region_name);
  operator ::tensorflow::Output() const { return tensor; }
  operator ::tensorflow::Input() const { return tensor; }
  ::tensorflow::Node* node() const { return tensor.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output tensor;
};

/// x with v[k] added to rows i[k].
/// Errors: kInvalidArgument if a row does not exist or shapes do not fit.
class InplaceAdd {
 public:
  InplaceAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input i, ::tensorflow::Input v);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// x with v[k] subtracted from rows i[k].
/// Errors: kInvalidArgument if a row does not exist or shapes do not fit.
class InplaceSub {
 public:
  InplaceSub(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input i, ::tensorflow::Input v);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// x with rows i[k] replaced by v[k].
/// Errors: kInvalidArgument if a row does not exist or shapes do not fit.
class InplaceUpdate {
 public:
  InplaceUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input i, ::tensorflow::Input v);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The permutation y with y[x[i]] = i.
/// Errors: kInvalidArgument unless x is a vector that holds each of 0 ... n-1 once.
class InvertPermutation {
 public:
  InvertPermutation(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The innermost matrices with everything set to zero but the main diagonal, `num_lower` diagonals below it and
/// `num_upper` above it (negative: all of them).
/// Errors: kInvalidArgument if there are not so many.
class MatrixBandPart {
 public:
  MatrixBandPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input num_lower, ::tensorflow::Input num_upper);
  operator ::tensorflow::Output() const { return band; }
  operator ::tensorflow::Input() const { return band; }
  ::tensorflow::Node* node() const { return band.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output band;
};

/// Square matrices with the innermost dimension of the input as their diagonals and zeros elsewhere.
/// Errors: kInvalidArgument for a scalar.
class MatrixDiag {
 public:
  MatrixDiag(const ::tensorflow::Scope& scope, ::tensorflow::Input diagonal);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The main diagonals of the matrices in the two innermost dimensions.
/// Errors: kInvalidArgument for fewer than two dimensions.
class MatrixDiagPart {
 public:
  MatrixDiagPart(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return diagonal; }
  operator ::tensorflow::Input() const { return diagonal; }
  ::tensorflow::Node* node() const { return diagonal.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output diagonal;
};

/// Diagonals k (or k[0] ... k[1], the highest first) of the matrices in the two innermost dimensions, each aligned
/// to the left and filled up with `padding_value`.
/// Errors: kInvalidArgument if a diagonal is outside the matrix.
class MatrixDiagPartV2 {
 public:
  MatrixDiagPartV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input k, ::tensorflow::Input padding_value);
  operator ::tensorflow::Output() const { return diagonal; }
  operator ::tensorflow::Input() const { return diagonal; }
  ::tensorflow::Node* node() const { return diagonal.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output diagonal;
};

/// Matrices of num_rows x num_cols (-1: as small as possible) with diagonals k (or k[0] ... k[1]) from the input,
/// the highest first and each aligned to the left, and `padding_value` elsewhere.
/// Errors: kInvalidArgument if sizes and diagonals do not fit together.
class MatrixDiagV2 {
 public:
  MatrixDiagV2(const ::tensorflow::Scope& scope, ::tensorflow::Input diagonal, ::tensorflow::Input k, ::tensorflow::Input num_rows, ::tensorflow::Input num_cols, ::tensorflow::Input padding_value);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input with the main diagonals of its innermost matrices replaced.
/// Errors: kInvalidArgument unless the diagonal has the shape that MatrixDiagPart gives.
class MatrixSetDiag {
 public:
  MatrixSetDiag(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input diagonal);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input with diagonals k (or k[0] ... k[1]) of its innermost matrices replaced.
/// Errors: kInvalidArgument unless the diagonal has the shape that MatrixDiagPartV2 gives.
class MatrixSetDiagV2 {
 public:
  MatrixSetDiagV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input diagonal, ::tensorflow::Input k);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input surrounded by its own mirror image; with mode REFLECT the border is not repeated, with SYMMETRIC
/// it is.
/// Errors: kInvalidArgument if a padding is negative or larger than what can be mirrored.
class MirrorPad {
 public:
  MirrorPad(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings, StringPiece mode);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// A tensor with one more dimension of size `depth`, at place `axis` (-1: the last), that holds on_value where
/// its index is the element of indices and off_value elsewhere; indices out of range give off_value only.
/// Errors: kInvalidArgument for a negative depth, or values that are no scalars.
class OneHot {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Axis(int64 x) {
      Attrs ret = *this; ret.axis_ = x; return ret;
    }
    int64 axis_ = -1;
  };
  OneHot(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input depth, ::tensorflow::Input on_value, ::tensorflow::Input off_value);
  OneHot(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input depth, ::tensorflow::Input on_value, ::tensorflow::Input off_value, const OneHot::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Axis(int64 x) { return Attrs().Axis(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Ones (true) in the shape and dtype of x.
class OnesLike {
 public:
  OnesLike(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The input surrounded by zeros: paddings[i] = {before, after} for each dimension i.
/// Errors: kInvalidArgument unless paddings has shape [rank, 2] and is not negative.
class Pad {
 public:
  Pad(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input surrounded by the scalar `constant_values`: paddings[i] = {before, after} for each dimension i.
/// Errors: kInvalidArgument unless paddings has shape [rank, 2] and is not negative.
class PadV2 {
 public:
  PadV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings, ::tensorflow::Input constant_values);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Inputs of one row each, as the rows of a tensor of the attribute `shape`.
/// Errors: kInvalidArgument unless every input has that shape with first dimension 1.
class ParallelConcat {
 public:
  ParallelConcat(const ::tensorflow::Scope& scope, ::tensorflow::InputList values, PartialTensorShape shape);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// A tensor that each run must be given. Running it without is kInvalidArgument.
class Placeholder {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Shape(PartialTensorShape x) {
      Attrs ret = *this; ret.shape_ = x; return ret;
    }
    PartialTensorShape shape_ = ::tensorflow::PartialTensorShape();
  };
  Placeholder(const ::tensorflow::Scope& scope, DataType dtype);
  Placeholder(const ::tensorflow::Scope& scope, DataType dtype, const Placeholder::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Shape(PartialTensorShape x) { return Attrs().Shape(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// A tensor that each run must be given. Running it without is kInvalidArgument.
class PlaceholderV2 {
 public:
  PlaceholderV2(const ::tensorflow::Scope& scope, DataType dtype, PartialTensorShape shape);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The tensor that a run gives, or else input.
class PlaceholderWithDefault {
 public:
  PlaceholderWithDefault(const ::tensorflow::Scope& scope, ::tensorflow::Input input, PartialTensorShape shape);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input; asking for a gradient through it is an error that tells `message`.
class PreventGradient {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Message(StringPiece x) {
      Attrs ret = *this; ret.message_ = x; return ret;
    }
    StringPiece message_ = "";
  };
  PreventGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  PreventGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const PreventGradient::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Message(StringPiece x) { return Attrs().Message(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// QuantizeAndDequantize(input) -> output.
class QuantizeAndDequantize {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs SignedInput(bool x) {
      Attrs ret = *this; ret.signed_input_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NumBits(int64 x) {
      Attrs ret = *this; ret.num_bits_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs RangeGiven(bool x) {
      Attrs ret = *this; ret.range_given_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs InputMin(float x) {
      Attrs ret = *this; ret.input_min_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs InputMax(float x) {
      Attrs ret = *this; ret.input_max_ = x; return ret;
    }
    bool signed_input_ = true;
    int64 num_bits_ = 8;
    bool range_given_ = false;
    float input_min_ = 0.0f;
    float input_max_ = 0.0f;
  };
  QuantizeAndDequantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  QuantizeAndDequantize(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const QuantizeAndDequantize::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs SignedInput(bool x) { return Attrs().SignedInput(x); }
  static Attrs NumBits(int64 x) { return Attrs().NumBits(x); }
  static Attrs RangeGiven(bool x) { return Attrs().RangeGiven(x); }
  static Attrs InputMin(float x) { return Attrs().InputMin(x); }
  static Attrs InputMax(float x) { return Attrs().InputMax(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// QuantizeAndDequantizeV2(input, input_min, input_max) -> output.
class QuantizeAndDequantizeV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs SignedInput(bool x) {
      Attrs ret = *this; ret.signed_input_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NumBits(int64 x) {
      Attrs ret = *this; ret.num_bits_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs RangeGiven(bool x) {
      Attrs ret = *this; ret.range_given_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs RoundMode(StringPiece x) {
      Attrs ret = *this; ret.round_mode_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NarrowRange(bool x) {
      Attrs ret = *this; ret.narrow_range_ = x; return ret;
    }
    bool signed_input_ = true;
    int64 num_bits_ = 8;
    bool range_given_ = false;
    StringPiece round_mode_ = "HALF_TO_EVEN";
    bool narrow_range_ = false;
  };
  QuantizeAndDequantizeV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max);
  QuantizeAndDequantizeV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, const QuantizeAndDequantizeV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs SignedInput(bool x) { return Attrs().SignedInput(x); }
  static Attrs NumBits(int64 x) { return Attrs().NumBits(x); }
  static Attrs RangeGiven(bool x) { return Attrs().RangeGiven(x); }
  static Attrs RoundMode(StringPiece x) { return Attrs().RoundMode(x); }
  static Attrs NarrowRange(bool x) { return Attrs().NarrowRange(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// QuantizeAndDequantizeV3(input, input_min, input_max, num_bits) -> output.
class QuantizeAndDequantizeV3 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs SignedInput(bool x) {
      Attrs ret = *this; ret.signed_input_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs RangeGiven(bool x) {
      Attrs ret = *this; ret.range_given_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NarrowRange(bool x) {
      Attrs ret = *this; ret.narrow_range_ = x; return ret;
    }
    bool signed_input_ = true;
    bool range_given_ = true;
    bool narrow_range_ = false;
  };
  QuantizeAndDequantizeV3(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, ::tensorflow::Input num_bits);
  QuantizeAndDequantizeV3(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input input_min, ::tensorflow::Input input_max, ::tensorflow::Input num_bits, const QuantizeAndDequantizeV3::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs SignedInput(bool x) { return Attrs().SignedInput(x); }
  static Attrs RangeGiven(bool x) { return Attrs().RangeGiven(x); }
  static Attrs NarrowRange(bool x) { return Attrs().NarrowRange(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// QuantizeV2(input, min_range, max_range) -> output, output_min, output_max.
class QuantizeV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Mode(StringPiece x) {
      Attrs ret = *this; ret.mode_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs RoundMode(StringPiece x) {
      Attrs ret = *this; ret.round_mode_ = x; return ret;
    }
    StringPiece mode_ = "MIN_COMBINED";
    StringPiece round_mode_ = "HALF_AWAY_FROM_ZERO";
  };
  QuantizeV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_range, ::tensorflow::Input max_range, DataType T);
  QuantizeV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_range, ::tensorflow::Input max_range, DataType T, const QuantizeV2::Attrs& attrs);
  static Attrs Mode(StringPiece x) { return Attrs().Mode(x); }
  static Attrs RoundMode(StringPiece x) { return Attrs().RoundMode(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output output_min;
  ::tensorflow::Output output_max;
};

/// QuantizedConcat(concat_dim, values, input_mins, input_maxes) -> output, output_min, output_max.
class QuantizedConcat {
 public:
  QuantizedConcat(const ::tensorflow::Scope& scope, ::tensorflow::Input concat_dim, ::tensorflow::InputList values, ::tensorflow::InputList input_mins, ::tensorflow::InputList input_maxes);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output output_min;
  ::tensorflow::Output output_max;
};

/// QuantizedInstanceNorm(x, x_min, x_max) -> y, y_min, y_max.
class QuantizedInstanceNorm {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutputRangeGiven(bool x) {
      Attrs ret = *this; ret.output_range_given_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs GivenYMin(float x) {
      Attrs ret = *this; ret.given_y_min_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs GivenYMax(float x) {
      Attrs ret = *this; ret.given_y_max_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs VarianceEpsilon(float x) {
      Attrs ret = *this; ret.variance_epsilon_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs MinSeparation(float x) {
      Attrs ret = *this; ret.min_separation_ = x; return ret;
    }
    bool output_range_given_ = false;
    float given_y_min_ = 0.0f;
    float given_y_max_ = 0.0f;
    float variance_epsilon_ = 1e-05f;
    float min_separation_ = 0.001f;
  };
  QuantizedInstanceNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input x_min, ::tensorflow::Input x_max);
  QuantizedInstanceNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input x_min, ::tensorflow::Input x_max, const QuantizedInstanceNorm::Attrs& attrs);
  static Attrs OutputRangeGiven(bool x) { return Attrs().OutputRangeGiven(x); }
  static Attrs GivenYMin(float x) { return Attrs().GivenYMin(x); }
  static Attrs GivenYMax(float x) { return Attrs().GivenYMax(x); }
  static Attrs VarianceEpsilon(float x) { return Attrs().VarianceEpsilon(x); }
  static Attrs MinSeparation(float x) { return Attrs().MinSeparation(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
  ::tensorflow::Output y_min;
  ::tensorflow::Output y_max;
};

/// QuantizedReshape(tensor, shape, input_min, input_max) -> output, output_min, output_max.
class QuantizedReshape {
 public:
  QuantizedReshape(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input shape, ::tensorflow::Input input_min, ::tensorflow::Input input_max);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output output_min;
  ::tensorflow::Output output_max;
};

/// The number of dimensions of the input, an int32 scalar.
class Rank {
 public:
  Rank(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The elements of `tensor` in the shape held by the vector `shape`; one dimension may be -1 and is then
/// chosen so that all elements fit. Shares memory with the input.
/// Errors: kInvalidArgument if the numbers of elements differ.
class Reshape {
 public:
  Reshape(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input shape);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// ResourceStridedSliceAssign(ref, begin, end, strides, value) -> nothing.
class ResourceStridedSliceAssign {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs BeginMask(int64 x) {
      Attrs ret = *this; ret.begin_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EndMask(int64 x) {
      Attrs ret = *this; ret.end_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EllipsisMask(int64 x) {
      Attrs ret = *this; ret.ellipsis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NewAxisMask(int64 x) {
      Attrs ret = *this; ret.new_axis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ShrinkAxisMask(int64 x) {
      Attrs ret = *this; ret.shrink_axis_mask_ = x; return ret;
    }
    int64 begin_mask_ = 0;
    int64 end_mask_ = 0;
    int64 ellipsis_mask_ = 0;
    int64 new_axis_mask_ = 0;
    int64 shrink_axis_mask_ = 0;
  };
  ResourceStridedSliceAssign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value);
  ResourceStridedSliceAssign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value, const ResourceStridedSliceAssign::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs BeginMask(int64 x) { return Attrs().BeginMask(x); }
  static Attrs EndMask(int64 x) { return Attrs().EndMask(x); }
  static Attrs EllipsisMask(int64 x) { return Attrs().EllipsisMask(x); }
  static Attrs NewAxisMask(int64 x) { return Attrs().NewAxisMask(x); }
  static Attrs ShrinkAxisMask(int64 x) { return Attrs().ShrinkAxisMask(x); }
  ::tensorflow::Operation operation;
};

/// The input turned round along each dimension in `axis`.
/// Errors: kInvalidArgument if a dimension does not exist or is named twice.
class Reverse {
 public:
  Reverse(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input axis);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// For each slice i along `batch_dim`, the first seq_lengths[i] places along `seq_dim` turned round.
/// Errors: kInvalidArgument unless the dimensions exist and differ and the lengths fit.
class ReverseSequence {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs BatchDim(int64 x) {
      Attrs ret = *this; ret.batch_dim_ = x; return ret;
    }
    int64 batch_dim_ = 0;
  };
  ReverseSequence(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input seq_lengths, int64 seq_dim);
  ReverseSequence(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input seq_lengths, int64 seq_dim, const ReverseSequence::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs BatchDim(int64 x) { return Attrs().BatchDim(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Zeros of shape `shape` to which each updates[i] is added at the slice that indices[i] names.
/// Errors: kInvalidArgument if an index is out of range or the shapes do not fit.
class ScatterNd {
 public:
  ScatterNd(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input updates, ::tensorflow::Input shape);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input with updates[i] added at the slice that indices[i] names.
/// Errors: kInvalidArgument if an index is out of range or the shapes do not fit.
class ScatterNdNonAliasingAdd {
 public:
  ScatterNdNonAliasingAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input indices, ::tensorflow::Input updates);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The elements of the vector x that are not in the vector y, in order, and their indices in x.
/// Errors: kInvalidArgument unless both are vectors.
class SetDiff1D {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutIdx(DataType x) {
      Attrs ret = *this; ret.out_idx_ = x; return ret;
    }
    DataType out_idx_ = DT_INT32;
  };
  SetDiff1D(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y);
  SetDiff1D(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input y, const SetDiff1D::Attrs& attrs);
  static Attrs OutIdx(DataType x) { return Attrs().OutIdx(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output out;
  ::tensorflow::Output idx;
};

/// The dimensions of the input as a vector of `out_type` (int32 or int64).
/// Errors: kInvalidArgument if a dimension does not fit in it.
class Shape {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_INT32;
  };
  Shape(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Shape(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Shape::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The dimensions of each input as a vector of `out_type` (int32 or int64).
class ShapeN {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_INT32;
  };
  ShapeN(const ::tensorflow::Scope& scope, ::tensorflow::InputList input);
  ShapeN(const ::tensorflow::Scope& scope, ::tensorflow::InputList input, const ShapeN::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return output[index]; }
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList output;
};

/// The number of elements of the input as a scalar of `out_type` (int32 or int64).
/// Errors: kInvalidArgument if it does not fit in it.
class Size {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_INT32;
  };
  Size(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Size(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Size::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The block of the input that starts at `begin` and has the shape `size`; -1 in size means all that is left.
/// Errors: kInvalidArgument unless begin and size are vectors with an element a dimension and the block
/// lies inside the input.
class Slice {
 public:
  Slice(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input size);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// A copy of the input.
class Snapshot {
 public:
  Snapshot(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SpaceToBatchND for an image batch [b,h,w,c] with square blocks of block_size.
class SpaceToBatch {
 public:
  SpaceToBatch(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings, int64 block_size);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Pads dimensions 1 ... M with zeros by `paddings` [M,2] and spreads their blocks of `block_shape` [M] over the
/// batch: element (i + block * n, j) of the padded input goes to place n of batch entry (i, j).
/// Errors: kInvalidArgument unless the padded dimensions are multiples of the block.
class SpaceToBatchND {
 public:
  SpaceToBatchND(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input block_shape, ::tensorflow::Input paddings);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Squares of block_size x block_size pixels of an image batch [b,h,w,c] as pixels of depth
/// c * block_size^2.
/// Errors: kInvalidArgument unless height and width are multiples of block_size.
class SpaceToDepth {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  SpaceToDepth(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 block_size);
  SpaceToDepth(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 block_size, const SpaceToDepth::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// `num_split` equal parts of `value`, cut along the dimension `axis` (a scalar).
/// Errors: kInvalidArgument unless the dimension is a multiple of num_split.
class Split {
 public:
  Split(const ::tensorflow::Scope& scope, ::tensorflow::Input axis, ::tensorflow::Input value, int64 num_split);
  ::tensorflow::Output operator[](size_t index) const { return output[index]; }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList output;
};

/// Parts of `value` of the sizes in the vector `size_splits`, cut along `axis`; one size may be -1 and takes
/// what the others leave.
/// Errors: kInvalidArgument unless there are num_split sizes and they add up to the dimension.
class SplitV {
 public:
  SplitV(const ::tensorflow::Scope& scope, ::tensorflow::Input value, ::tensorflow::Input size_splits, ::tensorflow::Input axis, int64 num_split);
  ::tensorflow::Output operator[](size_t index) const { return output[index]; }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList output;
};

/// The input without its dimensions of size 1, or only without those in the attribute `squeeze_dims`.
/// Errors: kInvalidArgument if one of squeeze_dims does not exist or is not of size 1.
class Squeeze {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Axis(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.axis_ = x; return ret;
    }
    gtl::ArraySlice<int> axis_ = {};
  };
  Squeeze(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  Squeeze(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const Squeeze::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Axis(const gtl::ArraySlice<int>& x) { return Attrs().Axis(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// N tensors of one shape as slices of a tensor with one more dimension, at place `axis`.
/// Errors: kInvalidArgument unless the shapes are equal and axis is in [-1-rank, rank].
class Stack {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Axis(int64 x) {
      Attrs ret = *this; ret.axis_ = x; return ret;
    }
    int64 axis_ = 0;
  };
  Stack(const ::tensorflow::Scope& scope, ::tensorflow::InputList values);
  Stack(const ::tensorflow::Scope& scope, ::tensorflow::InputList values, const Stack::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Axis(int64 x) { return Attrs().Axis(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input; no gradient flows through it.
class StopGradient {
 public:
  StopGradient(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Elements begin, begin + strides, ... before end of each dimension, as input[begin:end:strides, ...] in Python.
/// Bit i of a mask changes entry i: begin_mask and end_mask: as far as possible; ellipsis_mask: all dimensions
/// that the others leave; new_axis_mask: a new dimension of size 1; shrink_axis_mask: only index begin, and
/// without the dimension. Ranges are clipped; single indices are not.
/// Errors: kInvalidArgument for a single index out of range, a stride of 0 or too many entries.
class StridedSlice {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs BeginMask(int64 x) {
      Attrs ret = *this; ret.begin_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EndMask(int64 x) {
      Attrs ret = *this; ret.end_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EllipsisMask(int64 x) {
      Attrs ret = *this; ret.ellipsis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NewAxisMask(int64 x) {
      Attrs ret = *this; ret.new_axis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ShrinkAxisMask(int64 x) {
      Attrs ret = *this; ret.shrink_axis_mask_ = x; return ret;
    }
    int64 begin_mask_ = 0;
    int64 end_mask_ = 0;
    int64 ellipsis_mask_ = 0;
    int64 new_axis_mask_ = 0;
    int64 shrink_axis_mask_ = 0;
  };
  StridedSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides);
  StridedSlice(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, const StridedSlice::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs BeginMask(int64 x) { return Attrs().BeginMask(x); }
  static Attrs EndMask(int64 x) { return Attrs().EndMask(x); }
  static Attrs EllipsisMask(int64 x) { return Attrs().EllipsisMask(x); }
  static Attrs NewAxisMask(int64 x) { return Attrs().NewAxisMask(x); }
  static Attrs ShrinkAxisMask(int64 x) { return Attrs().ShrinkAxisMask(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StridedSliceAssign(ref, begin, end, strides, value) -> output_ref.
class StridedSliceAssign {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs BeginMask(int64 x) {
      Attrs ret = *this; ret.begin_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EndMask(int64 x) {
      Attrs ret = *this; ret.end_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EllipsisMask(int64 x) {
      Attrs ret = *this; ret.ellipsis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NewAxisMask(int64 x) {
      Attrs ret = *this; ret.new_axis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ShrinkAxisMask(int64 x) {
      Attrs ret = *this; ret.shrink_axis_mask_ = x; return ret;
    }
    int64 begin_mask_ = 0;
    int64 end_mask_ = 0;
    int64 ellipsis_mask_ = 0;
    int64 new_axis_mask_ = 0;
    int64 shrink_axis_mask_ = 0;
  };
  StridedSliceAssign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value);
  StridedSliceAssign(const ::tensorflow::Scope& scope, ::tensorflow::Input ref, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value, const StridedSliceAssign::Attrs& attrs);
  operator ::tensorflow::Output() const { return output_ref; }
  operator ::tensorflow::Input() const { return output_ref; }
  ::tensorflow::Node* node() const { return output_ref.node(); }
  static Attrs BeginMask(int64 x) { return Attrs().BeginMask(x); }
  static Attrs EndMask(int64 x) { return Attrs().EndMask(x); }
  static Attrs EllipsisMask(int64 x) { return Attrs().EllipsisMask(x); }
  static Attrs NewAxisMask(int64 x) { return Attrs().NewAxisMask(x); }
  static Attrs ShrinkAxisMask(int64 x) { return Attrs().ShrinkAxisMask(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output_ref;
};

/// The gradient of StridedSlice: dy in its place in zeros of shape `shape`.
/// Errors: kInvalidArgument unless dy has the shape of the slice.
class StridedSliceGrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs BeginMask(int64 x) {
      Attrs ret = *this; ret.begin_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EndMask(int64 x) {
      Attrs ret = *this; ret.end_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EllipsisMask(int64 x) {
      Attrs ret = *this; ret.ellipsis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NewAxisMask(int64 x) {
      Attrs ret = *this; ret.new_axis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ShrinkAxisMask(int64 x) {
      Attrs ret = *this; ret.shrink_axis_mask_ = x; return ret;
    }
    int64 begin_mask_ = 0;
    int64 end_mask_ = 0;
    int64 ellipsis_mask_ = 0;
    int64 new_axis_mask_ = 0;
    int64 shrink_axis_mask_ = 0;
  };
  StridedSliceGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input dy);
  StridedSliceGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input shape, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input dy, const StridedSliceGrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs BeginMask(int64 x) { return Attrs().BeginMask(x); }
  static Attrs EndMask(int64 x) { return Attrs().EndMask(x); }
  static Attrs EllipsisMask(int64 x) { return Attrs().EllipsisMask(x); }
  static Attrs NewAxisMask(int64 x) { return Attrs().NewAxisMask(x); }
  static Attrs ShrinkAxisMask(int64 x) { return Attrs().ShrinkAxisMask(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The tensor with updates[i] added at the slice that indices[i] names.
/// Errors: kInvalidArgument if an index is out of range or the shapes do not fit.
class TensorScatterAdd {
 public:
  TensorScatterAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input indices, ::tensorflow::Input updates);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The tensor with updates[i] subtracted at the slice that indices[i] names.
/// Errors: kInvalidArgument if an index is out of range or the shapes do not fit.
class TensorScatterSub {
 public:
  TensorScatterSub(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input indices, ::tensorflow::Input updates);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The tensor with updates[i] in the place of the slice that indices[i] names; the last one wins.
/// Errors: kInvalidArgument if an index is out of range or the shapes do not fit.
class TensorScatterUpdate {
 public:
  TensorScatterUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, ::tensorflow::Input indices, ::tensorflow::Input updates);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input with the elements that StridedSlice would take replaced by `value`.
/// Errors: kInvalidArgument unless value has the shape of the slice.
class TensorStridedSliceUpdate {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs BeginMask(int64 x) {
      Attrs ret = *this; ret.begin_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EndMask(int64 x) {
      Attrs ret = *this; ret.end_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs EllipsisMask(int64 x) {
      Attrs ret = *this; ret.ellipsis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs NewAxisMask(int64 x) {
      Attrs ret = *this; ret.new_axis_mask_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ShrinkAxisMask(int64 x) {
      Attrs ret = *this; ret.shrink_axis_mask_ = x; return ret;
    }
    int64 begin_mask_ = 0;
    int64 end_mask_ = 0;
    int64 ellipsis_mask_ = 0;
    int64 new_axis_mask_ = 0;
    int64 shrink_axis_mask_ = 0;
  };
  TensorStridedSliceUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value);
  TensorStridedSliceUpdate(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input begin, ::tensorflow::Input end, ::tensorflow::Input strides, ::tensorflow::Input value, const TensorStridedSliceUpdate::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs BeginMask(int64 x) { return Attrs().BeginMask(x); }
  static Attrs EndMask(int64 x) { return Attrs().EndMask(x); }
  static Attrs EllipsisMask(int64 x) { return Attrs().EllipsisMask(x); }
  static Attrs NewAxisMask(int64 x) { return Attrs().NewAxisMask(x); }
  static Attrs ShrinkAxisMask(int64 x) { return Attrs().ShrinkAxisMask(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input repeated `multiples[i]` times along each dimension i.
/// Errors: kInvalidArgument unless multiples has an element, not negative, for each dimension.
class Tile {
 public:
  Tile(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input multiples);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The sum of all repetitions in a tensor that Tile made.
/// Errors: kInvalidArgument unless each dimension is a multiple of its element in `multiples`.
class TileGrad {
 public:
  TileGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input multiples);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The input with its axes in another order: axis i of the result is axis perm[i] of x.
/// Errors: kInvalidArgument unless perm is a permutation of all axes.
class Transpose {
 public:
  Transpose(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input perm);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// The different elements of the vector x in the order of their first appearance, and for each element of x its
/// index among them.
/// Errors: kInvalidArgument unless x is a vector.
class Unique {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutIdx(DataType x) {
      Attrs ret = *this; ret.out_idx_ = x; return ret;
    }
    DataType out_idx_ = DT_INT32;
  };
  Unique(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  Unique(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const Unique::Attrs& attrs);
  static Attrs OutIdx(DataType x) { return Attrs().OutIdx(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
  ::tensorflow::Output idx;
};

/// The different slices of x along `axis` (a vector of one element; empty for a vector x), and for each slice
/// its index among them.
/// Errors: kInvalidArgument if the axis does not exist or is needed and missing.
class UniqueV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutIdx(DataType x) {
      Attrs ret = *this; ret.out_idx_ = x; return ret;
    }
    DataType out_idx_ = DT_INT32;
  };
  UniqueV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis);
  UniqueV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis, const UniqueV2::Attrs& attrs);
  static Attrs OutIdx(DataType x) { return Attrs().OutIdx(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
  ::tensorflow::Output idx;
};

/// As Unique, and how often each of the different elements is there.
class UniqueWithCounts {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutIdx(DataType x) {
      Attrs ret = *this; ret.out_idx_ = x; return ret;
    }
    DataType out_idx_ = DT_INT32;
  };
  UniqueWithCounts(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  UniqueWithCounts(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const UniqueWithCounts::Attrs& attrs);
  static Attrs OutIdx(DataType x) { return Attrs().OutIdx(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
  ::tensorflow::Output idx;
  ::tensorflow::Output count;
};

/// As UniqueV2, and how often each of the different slices is there.
class UniqueWithCountsV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutIdx(DataType x) {
      Attrs ret = *this; ret.out_idx_ = x; return ret;
    }
    DataType out_idx_ = DT_INT32;
  };
  UniqueWithCountsV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis);
  UniqueWithCountsV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input axis, const UniqueWithCountsV2::Attrs& attrs);
  static Attrs OutIdx(DataType x) { return Attrs().OutIdx(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
  ::tensorflow::Output idx;
  ::tensorflow::Output count;
};

/// UnravelIndex(indices, dims) -> output.
class UnravelIndex {
 public:
  UnravelIndex(const ::tensorflow::Scope& scope, ::tensorflow::Input indices, ::tensorflow::Input dims);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The `num` slices of `value` along dimension `axis`, each with one dimension less.
/// Errors: kInvalidArgument unless that dimension is num.
class Unstack {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Axis(int64 x) {
      Attrs ret = *this; ret.axis_ = x; return ret;
    }
    int64 axis_ = 0;
  };
  Unstack(const ::tensorflow::Scope& scope, ::tensorflow::Input value, int64 num);
  Unstack(const ::tensorflow::Scope& scope, ::tensorflow::Input value, int64 num, const Unstack::Attrs& attrs);
  ::tensorflow::Output operator[](size_t index) const { return output[index]; }
  static Attrs Axis(int64 x) { return Attrs().Axis(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::OutputList output;
};

/// The indices of all elements that are true (not zero), one a row, in row-major order: shape [count, rank].
class Where {
 public:
  Where(const ::tensorflow::Scope& scope, ::tensorflow::Input condition);
  operator ::tensorflow::Output() const { return index; }
  operator ::tensorflow::Input() const { return index; }
  ::tensorflow::Node* node() const { return index.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output index;
};

/// Zeros (false, empty strings) in the shape and dtype of x.
class ZerosLike {
 public:
  ZerosLike(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

}  // namespace ops
}  // namespace tensorflow
