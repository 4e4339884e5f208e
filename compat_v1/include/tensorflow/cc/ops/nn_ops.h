// SPDX-License-Identifier: Apache-2.0
// Op classes: nn. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// The mean of each window of size ksize that slides over value [batch, rows, columns, channels]. Padding does
/// not count.
/// Errors: kInvalidArgument for shapes or attributes that do not fit and for NCHW, kUnimplemented for windows
/// over batch or channels.
class AvgPool {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  AvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  AvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const AvgPool::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The mean of each window of size ksize over [batch, planes, rows, columns, channels].
/// Errors: as AvgPool.
class AvgPool3D {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NDHWC";
  };
  AvgPool3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  AvgPool3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const AvgPool3D::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The gradient of AvgPool3D.
/// Errors: as AvgPoolGrad.
class AvgPool3DGrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NDHWC";
  };
  AvgPool3DGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input_shape, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  AvgPool3DGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input_shape, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const AvgPool3DGrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// BatchNormWithGlobalNormalization(t, m, v, beta, gamma) -> result.
class BatchNormWithGlobalNormalization {
 public:
  BatchNormWithGlobalNormalization(const ::tensorflow::Scope& scope, ::tensorflow::Input t, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input beta, ::tensorflow::Input gamma, float variance_epsilon, bool scale_after_normalization);
  operator ::tensorflow::Output() const { return result; }
  operator ::tensorflow::Input() const { return result; }
  ::tensorflow::Node* node() const { return result.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output result;
};

/// BatchNormWithGlobalNormalizationGrad(t, m, v, gamma, backprop) -> dx, dm, dv, db, dg.
class BatchNormWithGlobalNormalizationGrad {
 public:
  BatchNormWithGlobalNormalizationGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input t, ::tensorflow::Input m, ::tensorflow::Input v, ::tensorflow::Input gamma, ::tensorflow::Input backprop, float variance_epsilon, bool scale_after_normalization);
  ::tensorflow::Operation operation;
  ::tensorflow::Output dx;
  ::tensorflow::Output dm;
  ::tensorflow::Output dv;
  ::tensorflow::Output db;
  ::tensorflow::Output dg;
};

/// value plus bias, a vector with one element for each channel: along the last dimension for data_format
/// NHWC, along dimension 1 for NCHW.
/// Errors: kInvalidArgument if value has fewer than two dimensions or the lengths differ.
class BiasAdd {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  BiasAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input value, ::tensorflow::Input bias);
  BiasAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input value, ::tensorflow::Input bias, const BiasAdd::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The gradient of BiasAdd's bias: out_backprop summed over all dimensions but the channels'.
/// Errors: kInvalidArgument if it has fewer than two dimensions.
class BiasAddGrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  BiasAddGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input out_backprop);
  BiasAddGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input out_backprop, const BiasAddGrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// input [batch, rows, columns, depth] convolved with filter [rows, columns, depth, channels] gives
/// [batch, rows, columns, channels]. padding: SAME, VALID, or EXPLICIT with explicit_paddings.
/// Errors: kInvalidArgument for shapes or attributes that do not fit, kUnimplemented for NCHW and for groups.
class Conv2D {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseCudnnOnGpu(bool x) {
      Attrs ret = *this; ret.use_cudnn_on_gpu_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ExplicitPaddings(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.explicit_paddings_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    bool use_cudnn_on_gpu_ = true;
    gtl::ArraySlice<int> explicit_paddings_ = {};
    StringPiece data_format_ = "NHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 4);
  };
  Conv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding);
  Conv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv2D::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs UseCudnnOnGpu(bool x) { return Attrs().UseCudnnOnGpu(x); }
  static Attrs ExplicitPaddings(const gtl::ArraySlice<int>& x) { return Attrs().ExplicitPaddings(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1};
    return kValues;
  }
};

/// The gradient of Conv2D with respect to its filter, whose shape is filter_sizes.
/// Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.
class Conv2DBackpropFilter {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseCudnnOnGpu(bool x) {
      Attrs ret = *this; ret.use_cudnn_on_gpu_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ExplicitPaddings(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.explicit_paddings_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    bool use_cudnn_on_gpu_ = true;
    gtl::ArraySlice<int> explicit_paddings_ = {};
    StringPiece data_format_ = "NHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 4);
  };
  Conv2DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding);
  Conv2DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv2DBackpropFilter::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs UseCudnnOnGpu(bool x) { return Attrs().UseCudnnOnGpu(x); }
  static Attrs ExplicitPaddings(const gtl::ArraySlice<int>& x) { return Attrs().ExplicitPaddings(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1};
    return kValues;
  }
};

/// The gradient of Conv2D with respect to its input, whose shape is input_sizes.
/// Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.
class Conv2DBackpropInput {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs UseCudnnOnGpu(bool x) {
      Attrs ret = *this; ret.use_cudnn_on_gpu_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ExplicitPaddings(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.explicit_paddings_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    bool use_cudnn_on_gpu_ = true;
    gtl::ArraySlice<int> explicit_paddings_ = {};
    StringPiece data_format_ = "NHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 4);
  };
  Conv2DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding);
  Conv2DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv2DBackpropInput::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs UseCudnnOnGpu(bool x) { return Attrs().UseCudnnOnGpu(x); }
  static Attrs ExplicitPaddings(const gtl::ArraySlice<int>& x) { return Attrs().ExplicitPaddings(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1};
    return kValues;
  }
};

/// input [batch, planes, rows, columns, depth] convolved with filter [planes, rows, columns, depth, channels].
/// Errors: kInvalidArgument for shapes or attributes that do not fit, kUnimplemented for NCDHW and for groups.
class Conv3D {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    StringPiece data_format_ = "NDHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 5);
  };
  Conv3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding);
  Conv3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3D::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1, 1};
    return kValues;
  }
};

/// The gradient of Conv3D with respect to `filter`.
/// Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.
class Conv3DBackpropFilter {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 5);
  };
  Conv3DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding);
  Conv3DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3DBackpropFilter::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1, 1};
    return kValues;
  }
};

/// The gradient of Conv3D with respect to its filter, whose shape is filter_sizes.
/// Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.
class Conv3DBackpropFilterV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    StringPiece data_format_ = "NDHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 5);
  };
  Conv3DBackpropFilterV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding);
  Conv3DBackpropFilterV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3DBackpropFilterV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1, 1};
    return kValues;
  }
};

/// The gradient of Conv3D with respect to `input`.
/// Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.
class Conv3DBackpropInput {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 5);
  };
  Conv3DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding);
  Conv3DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3DBackpropInput::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1, 1};
    return kValues;
  }
};

/// The gradient of Conv3D with respect to its input, whose shape is input_sizes.
/// Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.
class Conv3DBackpropInputV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    StringPiece data_format_ = "NDHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 5);
  };
  Conv3DBackpropInputV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding);
  Conv3DBackpropInputV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const Conv3DBackpropInputV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1, 1};
    return kValues;
  }
};

/// DataFormatDimMap(x) -> y.
class DataFormatDimMap {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs SrcFormat(StringPiece x) {
      Attrs ret = *this; ret.src_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DstFormat(StringPiece x) {
      Attrs ret = *this; ret.dst_format_ = x; return ret;
    }
    StringPiece src_format_ = "NHWC";
    StringPiece dst_format_ = "NCHW";
  };
  DataFormatDimMap(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  DataFormatDimMap(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const DataFormatDimMap::Attrs& attrs);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  static Attrs SrcFormat(StringPiece x) { return Attrs().SrcFormat(x); }
  static Attrs DstFormat(StringPiece x) { return Attrs().DstFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// DataFormatVecPermute(x) -> y.
class DataFormatVecPermute {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs SrcFormat(StringPiece x) {
      Attrs ret = *this; ret.src_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DstFormat(StringPiece x) {
      Attrs ret = *this; ret.dst_format_ = x; return ret;
    }
    StringPiece src_format_ = "NHWC";
    StringPiece dst_format_ = "NCHW";
  };
  DataFormatVecPermute(const ::tensorflow::Scope& scope, ::tensorflow::Input x);
  DataFormatVecPermute(const ::tensorflow::Scope& scope, ::tensorflow::Input x, const DataFormatVecPermute::Attrs& attrs);
  operator ::tensorflow::Output() const { return y; }
  operator ::tensorflow::Input() const { return y; }
  ::tensorflow::Node* node() const { return y.node(); }
  static Attrs SrcFormat(StringPiece x) { return Attrs().SrcFormat(x); }
  static Attrs DstFormat(StringPiece x) { return Attrs().DstFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
};

/// Convolves every channel of input [batch, rows, columns, depth] with filters of its own: filter
/// [rows, columns, depth, multiplier] gives [batch, rows, columns, depth * multiplier].
/// Errors: kInvalidArgument for shapes or attributes that do not fit, kUnimplemented for NCHW.
class DepthwiseConv2dNative {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 4);
  };
  DepthwiseConv2dNative(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding);
  DepthwiseConv2dNative(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, StringPiece padding, const DepthwiseConv2dNative::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1};
    return kValues;
  }
};

/// The gradient of DepthwiseConv2dNative with respect to its filter, whose shape is filter_sizes.
/// Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.
class DepthwiseConv2dNativeBackpropFilter {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 4);
  };
  DepthwiseConv2dNativeBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding);
  DepthwiseConv2dNativeBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter_sizes, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const DepthwiseConv2dNativeBackpropFilter::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1};
    return kValues;
  }
};

/// The gradient of DepthwiseConv2dNative with respect to its input, whose shape is input_sizes.
/// Errors: kInvalidArgument if out_backprop has not the shape of the forward op's output.
class DepthwiseConv2dNativeBackpropInput {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 4);
  };
  DepthwiseConv2dNativeBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding);
  DepthwiseConv2dNativeBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input_sizes, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, StringPiece padding, const DepthwiseConv2dNativeBackpropInput::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1};
    return kValues;
  }
};

/// Dilation2D(input, filter) -> output.
class Dilation2D {
 public:
  Dilation2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, const gtl::ArraySlice<int>& strides, const gtl::ArraySlice<int>& rates, StringPiece padding);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Dilation2DBackpropFilter(input, filter, out_backprop) -> filter_backprop.
class Dilation2DBackpropFilter {
 public:
  Dilation2DBackpropFilter(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, const gtl::ArraySlice<int>& rates, StringPiece padding);
  operator ::tensorflow::Output() const { return filter_backprop; }
  operator ::tensorflow::Input() const { return filter_backprop; }
  ::tensorflow::Node* node() const { return filter_backprop.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output filter_backprop;
};

/// Dilation2DBackpropInput(input, filter, out_backprop) -> in_backprop.
class Dilation2DBackpropInput {
 public:
  Dilation2DBackpropInput(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input out_backprop, const gtl::ArraySlice<int>& strides, const gtl::ArraySlice<int>& rates, StringPiece padding);
  operator ::tensorflow::Output() const { return in_backprop; }
  operator ::tensorflow::Input() const { return in_backprop; }
  ::tensorflow::Node* node() const { return in_backprop.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output in_backprop;
};

/// features where they are not negative, exp(features) - 1 elsewhere.
class Elu {
 public:
  Elu(const ::tensorflow::Scope& scope, ::tensorflow::Input features);
  operator ::tensorflow::Output() const { return activations; }
  operator ::tensorflow::Input() const { return activations; }
  ::tensorflow::Node* node() const { return activations.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
};

/// FractionalAvgPool(value) -> output, row_pooling_sequence, col_pooling_sequence.
class FractionalAvgPool {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs PseudoRandom(bool x) {
      Attrs ret = *this; ret.pseudo_random_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Overlapping(bool x) {
      Attrs ret = *this; ret.overlapping_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Deterministic(bool x) {
      Attrs ret = *this; ret.deterministic_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    bool pseudo_random_ = false;
    bool overlapping_ = false;
    bool deterministic_ = false;
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  FractionalAvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<float>& pooling_ratio);
  FractionalAvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<float>& pooling_ratio, const FractionalAvgPool::Attrs& attrs);
  static Attrs PseudoRandom(bool x) { return Attrs().PseudoRandom(x); }
  static Attrs Overlapping(bool x) { return Attrs().Overlapping(x); }
  static Attrs Deterministic(bool x) { return Attrs().Deterministic(x); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output row_pooling_sequence;
  ::tensorflow::Output col_pooling_sequence;
};

/// FractionalMaxPool(value) -> output, row_pooling_sequence, col_pooling_sequence.
class FractionalMaxPool {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs PseudoRandom(bool x) {
      Attrs ret = *this; ret.pseudo_random_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Overlapping(bool x) {
      Attrs ret = *this; ret.overlapping_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Deterministic(bool x) {
      Attrs ret = *this; ret.deterministic_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed(int64 x) {
      Attrs ret = *this; ret.seed_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Seed2(int64 x) {
      Attrs ret = *this; ret.seed2_ = x; return ret;
    }
    bool pseudo_random_ = false;
    bool overlapping_ = false;
    bool deterministic_ = false;
    int64 seed_ = 0;
    int64 seed2_ = 0;
  };
  FractionalMaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<float>& pooling_ratio);
  FractionalMaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input value, const gtl::ArraySlice<float>& pooling_ratio, const FractionalMaxPool::Attrs& attrs);
  static Attrs PseudoRandom(bool x) { return Attrs().PseudoRandom(x); }
  static Attrs Overlapping(bool x) { return Attrs().Overlapping(x); }
  static Attrs Deterministic(bool x) { return Attrs().Deterministic(x); }
  static Attrs Seed(int64 x) { return Attrs().Seed(x); }
  static Attrs Seed2(int64 x) { return Attrs().Seed2(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output row_pooling_sequence;
  ::tensorflow::Output col_pooling_sequence;
};

/// scale * (x - mean) / sqrt(variance + epsilon) + offset for each channel of x. In training mean and variance
/// are those of x over all other dimensions, and outputs 1 and 2 give them (the variance unbiased); else
/// they are inputs 3 and 4.
/// Errors: kInvalidArgument unless x has four or five dimensions and the vectors one element a channel.
class FusedBatchNorm {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Epsilon(float x) {
      Attrs ret = *this; ret.epsilon_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs IsTraining(bool x) {
      Attrs ret = *this; ret.is_training_ = x; return ret;
    }
    float epsilon_ = 0.0001f;
    StringPiece data_format_ = "NHWC";
    bool is_training_ = true;
  };
  FusedBatchNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance);
  FusedBatchNorm(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance, const FusedBatchNorm::Attrs& attrs);
  static Attrs Epsilon(float x) { return Attrs().Epsilon(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs IsTraining(bool x) { return Attrs().IsTraining(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
  ::tensorflow::Output batch_mean;
  ::tensorflow::Output batch_variance;
  ::tensorflow::Output reserve_space_1;
  ::tensorflow::Output reserve_space_2;
};

/// The gradients of FusedBatchNorm with respect to x, scale and offset. reserve_space_1 and 2 are its outputs
/// of these names in training, mean and variance else. Outputs 3 and 4 are empty.
/// Errors: kInvalidArgument unless the shapes fit.
class FusedBatchNormGrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Epsilon(float x) {
      Attrs ret = *this; ret.epsilon_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs IsTraining(bool x) {
      Attrs ret = *this; ret.is_training_ = x; return ret;
    }
    float epsilon_ = 0.0001f;
    StringPiece data_format_ = "NHWC";
    bool is_training_ = true;
  };
  FusedBatchNormGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2);
  FusedBatchNormGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2, const FusedBatchNormGrad::Attrs& attrs);
  static Attrs Epsilon(float x) { return Attrs().Epsilon(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs IsTraining(bool x) { return Attrs().IsTraining(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output x_backprop;
  ::tensorflow::Output scale_backprop;
  ::tensorflow::Output offset_backprop;
  ::tensorflow::Output reserve_space_3;
  ::tensorflow::Output reserve_space_4;
};

/// FusedBatchNormGrad where x and y_backprop may be half or bfloat16.
/// Errors: as FusedBatchNormGrad.
class FusedBatchNormGradV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Epsilon(float x) {
      Attrs ret = *this; ret.epsilon_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs IsTraining(bool x) {
      Attrs ret = *this; ret.is_training_ = x; return ret;
    }
    float epsilon_ = 0.0001f;
    StringPiece data_format_ = "NHWC";
    bool is_training_ = true;
  };
  FusedBatchNormGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2);
  FusedBatchNormGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2, const FusedBatchNormGradV2::Attrs& attrs);
  static Attrs Epsilon(float x) { return Attrs().Epsilon(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs IsTraining(bool x) { return Attrs().IsTraining(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output x_backprop;
  ::tensorflow::Output scale_backprop;
  ::tensorflow::Output offset_backprop;
  ::tensorflow::Output reserve_space_3;
  ::tensorflow::Output reserve_space_4;
};

/// FusedBatchNormGradV2 with reserve_space_3 of FusedBatchNormV3, which is not read.
/// Errors: as FusedBatchNormGrad.
class FusedBatchNormGradV3 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Epsilon(float x) {
      Attrs ret = *this; ret.epsilon_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs IsTraining(bool x) {
      Attrs ret = *this; ret.is_training_ = x; return ret;
    }
    float epsilon_ = 0.0001f;
    StringPiece data_format_ = "NHWC";
    bool is_training_ = true;
  };
  FusedBatchNormGradV3(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2, ::tensorflow::Input reserve_space_3);
  FusedBatchNormGradV3(const ::tensorflow::Scope& scope, ::tensorflow::Input y_backprop, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input reserve_space_1, ::tensorflow::Input reserve_space_2, ::tensorflow::Input reserve_space_3, const FusedBatchNormGradV3::Attrs& attrs);
  static Attrs Epsilon(float x) { return Attrs().Epsilon(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs IsTraining(bool x) { return Attrs().IsTraining(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output x_backprop;
  ::tensorflow::Output scale_backprop;
  ::tensorflow::Output offset_backprop;
  ::tensorflow::Output reserve_space_4;
  ::tensorflow::Output reserve_space_5;
};

/// FusedBatchNorm where x may be half or bfloat16 while everything else is float.
/// Errors: as FusedBatchNorm.
class FusedBatchNormV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Epsilon(float x) {
      Attrs ret = *this; ret.epsilon_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs IsTraining(bool x) {
      Attrs ret = *this; ret.is_training_ = x; return ret;
    }
    float epsilon_ = 0.0001f;
    StringPiece data_format_ = "NHWC";
    bool is_training_ = true;
  };
  FusedBatchNormV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance);
  FusedBatchNormV2(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance, const FusedBatchNormV2::Attrs& attrs);
  static Attrs Epsilon(float x) { return Attrs().Epsilon(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs IsTraining(bool x) { return Attrs().IsTraining(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
  ::tensorflow::Output batch_mean;
  ::tensorflow::Output batch_variance;
  ::tensorflow::Output reserve_space_1;
  ::tensorflow::Output reserve_space_2;
};

/// FusedBatchNormV2 with one more output for its gradient, which is a scalar without meaning here.
/// Errors: as FusedBatchNorm.
class FusedBatchNormV3 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Epsilon(float x) {
      Attrs ret = *this; ret.epsilon_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs IsTraining(bool x) {
      Attrs ret = *this; ret.is_training_ = x; return ret;
    }
    float epsilon_ = 0.0001f;
    StringPiece data_format_ = "NHWC";
    bool is_training_ = true;
  };
  FusedBatchNormV3(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance);
  FusedBatchNormV3(const ::tensorflow::Scope& scope, ::tensorflow::Input x, ::tensorflow::Input scale, ::tensorflow::Input offset, ::tensorflow::Input mean, ::tensorflow::Input variance, const FusedBatchNormV3::Attrs& attrs);
  static Attrs Epsilon(float x) { return Attrs().Epsilon(x); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  static Attrs IsTraining(bool x) { return Attrs().IsTraining(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output y;
  ::tensorflow::Output batch_mean;
  ::tensorflow::Output batch_variance;
  ::tensorflow::Output reserve_space_1;
  ::tensorflow::Output reserve_space_2;
  ::tensorflow::Output reserve_space_3;
};

/// FusedPadConv2D(input, paddings, filter) -> output.
class FusedPadConv2D {
 public:
  FusedPadConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input paddings, ::tensorflow::Input filter, StringPiece mode, const gtl::ArraySlice<int>& strides, StringPiece padding);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// FusedResizeAndPadConv2D(input, size, paddings, filter) -> output.
class FusedResizeAndPadConv2D {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ResizeAlignCorners(bool x) {
      Attrs ret = *this; ret.resize_align_corners_ = x; return ret;
    }
    bool resize_align_corners_ = false;
  };
  FusedResizeAndPadConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input size, ::tensorflow::Input paddings, ::tensorflow::Input filter, StringPiece mode, const gtl::ArraySlice<int>& strides, StringPiece padding);
  FusedResizeAndPadConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input size, ::tensorflow::Input paddings, ::tensorflow::Input filter, StringPiece mode, const gtl::ArraySlice<int>& strides, StringPiece padding, const FusedResizeAndPadConv2D::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs ResizeAlignCorners(bool x) { return Attrs().ResizeAlignCorners(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// InTopKV2 with k as an attribute.
class InTopK {
 public:
  InTopK(const ::tensorflow::Scope& scope, ::tensorflow::Input predictions, ::tensorflow::Input targets, int64 k);
  operator ::tensorflow::Output() const { return precision; }
  operator ::tensorflow::Input() const { return precision; }
  ::tensorflow::Node* node() const { return precision.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output precision;
};

/// For each row of predictions [batch, classes]: whether fewer than k classes are above class targets[row].
/// False if the target is no class, or a prediction that was looked at is not finite.
/// Errors: kInvalidArgument unless targets has an element a row.
class InTopKV2 {
 public:
  InTopKV2(const ::tensorflow::Scope& scope, ::tensorflow::Input predictions, ::tensorflow::Input targets, ::tensorflow::Input k);
  operator ::tensorflow::Output() const { return precision; }
  operator ::tensorflow::Input() const { return precision; }
  ::tensorflow::Node* node() const { return precision.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output precision;
};

/// Half the sum of the squares of all elements: a scalar.
class L2Loss {
 public:
  L2Loss(const ::tensorflow::Scope& scope, ::tensorflow::Input t);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Every element of input [batch, rows, columns, depth] divided by (bias + alpha * s)^beta, where s is the sum
/// of the squares of the elements up to depth_radius away from it in depth.
/// Errors: kInvalidArgument unless the input has four dimensions.
class LRN {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DepthRadius(int64 x) {
      Attrs ret = *this; ret.depth_radius_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Bias(float x) {
      Attrs ret = *this; ret.bias_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Alpha(float x) {
      Attrs ret = *this; ret.alpha_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Beta(float x) {
      Attrs ret = *this; ret.beta_ = x; return ret;
    }
    int64 depth_radius_ = 5;
    float bias_ = 1.0f;
    float alpha_ = 1.0f;
    float beta_ = 0.5f;
  };
  LRN(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  LRN(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const LRN::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DepthRadius(int64 x) { return Attrs().DepthRadius(x); }
  static Attrs Bias(float x) { return Attrs().Bias(x); }
  static Attrs Alpha(float x) { return Attrs().Alpha(x); }
  static Attrs Beta(float x) { return Attrs().Beta(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// logits minus the logarithm of the sum of exp(logits) over the last dimension.
/// Errors: kInvalidArgument if logits is a scalar.
class LogSoftmax {
 public:
  LogSoftmax(const ::tensorflow::Scope& scope, ::tensorflow::Input logits);
  operator ::tensorflow::Output() const { return logsoftmax; }
  operator ::tensorflow::Input() const { return logsoftmax; }
  ::tensorflow::Node* node() const { return logsoftmax.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output logsoftmax;
};

/// The largest element of each window of size ksize that slides over input [batch, rows, columns, channels];
/// or, with a window over the channels only, of each group of channels.
/// Errors: kInvalidArgument for shapes or attributes that do not fit and for NCHW, kUnimplemented for windows
/// over the batch, or over channels and space at once.
class MaxPool {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  MaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  MaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPool::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The largest element of each window of size ksize over [batch, planes, rows, columns, channels].
/// Errors: as MaxPool.
class MaxPool3D {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NDHWC";
  };
  MaxPool3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  MaxPool3D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPool3D::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The gradient of MaxPool3D.
/// Errors: as MaxPoolGrad.
class MaxPool3DGrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NDHWC";
  };
  MaxPool3DGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  MaxPool3DGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPool3DGrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The gradient of MaxPool3DGrad with respect to its grad.
/// Errors: as MaxPoolGradGrad.
class MaxPool3DGradGrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NDHWC";
  };
  MaxPool3DGradGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  MaxPool3DGradGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPool3DGradGrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The gradient of MaxPoolGrad with respect to its grad: for each window the element of grad (shaped like
/// orig_input) where orig_input first equals orig_output.
/// Errors: kInvalidArgument unless the shapes fit.
class MaxPoolGradGrad {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  MaxPoolGradGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  MaxPoolGradGrad(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPoolGradGrad::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MaxPoolGradGrad with ksize and strides as inputs.
/// Errors: as MaxPoolGradGrad.
class MaxPoolGradGradV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  MaxPoolGradGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding);
  MaxPoolGradGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding, const MaxPoolGradGradV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// The elements of grad (shaped like input) at the indices in argmax.
/// Errors: kInvalidArgument unless the shapes fit and all indices lie in the input.
class MaxPoolGradGradWithArgmax {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs IncludeBatchInIndex(bool x) {
      Attrs ret = *this; ret.include_batch_in_index_ = x; return ret;
    }
    bool include_batch_in_index_ = false;
  };
  MaxPoolGradGradWithArgmax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input grad, ::tensorflow::Input argmax, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  MaxPoolGradGradWithArgmax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input grad, ::tensorflow::Input argmax, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPoolGradGradWithArgmax::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs IncludeBatchInIndex(bool x) { return Attrs().IncludeBatchInIndex(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MaxPoolGrad with ksize and strides as inputs.
/// Errors: as MaxPoolGrad.
class MaxPoolGradV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  MaxPoolGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding);
  MaxPoolGradV2(const ::tensorflow::Scope& scope, ::tensorflow::Input orig_input, ::tensorflow::Input orig_output, ::tensorflow::Input grad, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding, const MaxPoolGradV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MaxPool with ksize and strides as inputs: vectors of four.
/// Errors: as MaxPool.
class MaxPoolV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs DataFormat(StringPiece x) {
      Attrs ret = *this; ret.data_format_ = x; return ret;
    }
    StringPiece data_format_ = "NHWC";
  };
  MaxPoolV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding);
  MaxPoolV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input ksize, ::tensorflow::Input strides, StringPiece padding, const MaxPoolV2::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs DataFormat(StringPiece x) { return Attrs().DataFormat(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MaxPool, and where each maximum was found: (row * columns + column) * channels + channel, counted within
/// the image, or within the whole batch if include_batch_in_index.
/// Errors: as MaxPool.
class MaxPoolWithArgmax {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Targmax(DataType x) {
      Attrs ret = *this; ret.Targmax_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs IncludeBatchInIndex(bool x) {
      Attrs ret = *this; ret.include_batch_in_index_ = x; return ret;
    }
    DataType Targmax_ = DT_INT64;
    bool include_batch_in_index_ = false;
  };
  MaxPoolWithArgmax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  MaxPoolWithArgmax(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding, const MaxPoolWithArgmax::Attrs& attrs);
  static Attrs Targmax(DataType x) { return Attrs().Targmax(x); }
  static Attrs IncludeBatchInIndex(bool x) { return Attrs().IncludeBatchInIndex(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output argmax;
};

/// NthElement(input, n) -> values.
class NthElement {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Reverse(bool x) {
      Attrs ret = *this; ret.reverse_ = x; return ret;
    }
    bool reverse_ = false;
  };
  NthElement(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input n);
  NthElement(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input n, const NthElement::Attrs& attrs);
  operator ::tensorflow::Output() const { return values; }
  operator ::tensorflow::Input() const { return values; }
  ::tensorflow::Node* node() const { return values.node(); }
  static Attrs Reverse(bool x) { return Attrs().Reverse(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output values;
};

/// QuantizedAvgPool(input, min_input, max_input) -> output, min_output, max_output.
class QuantizedAvgPool {
 public:
  QuantizedAvgPool(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_input, ::tensorflow::Input max_input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output min_output;
  ::tensorflow::Output max_output;
};

/// QuantizedBatchNormWithGlobalNormalization(t, t_min, t_max, m, m_min, m_max, v, v_min, v_max, beta, beta_min, beta_max, gamma, gamma_min, gamma_max) -> result, result_min, result_max.
class QuantizedBatchNormWithGlobalNormalization {
 public:
  QuantizedBatchNormWithGlobalNormalization(const ::tensorflow::Scope& scope, ::tensorflow::Input t, ::tensorflow::Input t_min, ::tensorflow::Input t_max, ::tensorflow::Input m, ::tensorflow::Input m_min, ::tensorflow::Input m_max, ::tensorflow::Input v, ::tensorflow::Input v_min, ::tensorflow::Input v_max, ::tensorflow::Input beta, ::tensorflow::Input beta_min, ::tensorflow::Input beta_max, ::tensorflow::Input gamma, ::tensorflow::Input gamma_min, ::tensorflow::Input gamma_max, DataType out_type, float variance_epsilon, bool scale_after_normalization);
  ::tensorflow::Operation operation;
  ::tensorflow::Output result;
  ::tensorflow::Output result_min;
  ::tensorflow::Output result_max;
};

/// QuantizedBiasAdd(input, bias, min_input, max_input, min_bias, max_bias) -> output, min_out, max_out.
class QuantizedBiasAdd {
 public:
  QuantizedBiasAdd(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input bias, ::tensorflow::Input min_input, ::tensorflow::Input max_input, ::tensorflow::Input min_bias, ::tensorflow::Input max_bias, DataType out_type);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output min_out;
  ::tensorflow::Output max_out;
};

/// QuantizedConv2D(input, filter, min_input, max_input, min_filter, max_filter) -> output, min_output, max_output.
class QuantizedConv2D {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Dilations(const gtl::ArraySlice<int>& x) {
      Attrs ret = *this; ret.dilations_ = x; return ret;
    }
    DataType out_type_ = DT_QINT32;
    gtl::ArraySlice<int> dilations_ = gtl::ArraySlice<int>(Default_dilations(), 4);
  };
  QuantizedConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input min_input, ::tensorflow::Input max_input, ::tensorflow::Input min_filter, ::tensorflow::Input max_filter, const gtl::ArraySlice<int>& strides, StringPiece padding);
  QuantizedConv2D(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input filter, ::tensorflow::Input min_input, ::tensorflow::Input max_input, ::tensorflow::Input min_filter, ::tensorflow::Input max_filter, const gtl::ArraySlice<int>& strides, StringPiece padding, const QuantizedConv2D::Attrs& attrs);
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  static Attrs Dilations(const gtl::ArraySlice<int>& x) { return Attrs().Dilations(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output min_output;
  ::tensorflow::Output max_output;
 private:
  static const int* Default_dilations() {
    static const int kValues[] = {1, 1, 1, 1};
    return kValues;
  }
};

/// QuantizedMaxPool(input, min_input, max_input) -> output, min_output, max_output.
class QuantizedMaxPool {
 public:
  QuantizedMaxPool(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input min_input, ::tensorflow::Input max_input, const gtl::ArraySlice<int>& ksize, const gtl::ArraySlice<int>& strides, StringPiece padding);
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
  ::tensorflow::Output min_output;
  ::tensorflow::Output max_output;
};

/// QuantizedRelu(features, min_features, max_features) -> activations, min_activations, max_activations.
class QuantizedRelu {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_QUINT8;
  };
  QuantizedRelu(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input min_features, ::tensorflow::Input max_features);
  QuantizedRelu(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input min_features, ::tensorflow::Input max_features, const QuantizedRelu::Attrs& attrs);
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
  ::tensorflow::Output min_activations;
  ::tensorflow::Output max_activations;
};

/// QuantizedRelu6(features, min_features, max_features) -> activations, min_activations, max_activations.
class QuantizedRelu6 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_QUINT8;
  };
  QuantizedRelu6(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input min_features, ::tensorflow::Input max_features);
  QuantizedRelu6(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input min_features, ::tensorflow::Input max_features, const QuantizedRelu6::Attrs& attrs);
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
  ::tensorflow::Output min_activations;
  ::tensorflow::Output max_activations;
};

/// QuantizedReluX(features, max_value, min_features, max_features) -> activations, min_activations, max_activations.
class QuantizedReluX {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutType(DataType x) {
      Attrs ret = *this; ret.out_type_ = x; return ret;
    }
    DataType out_type_ = DT_QUINT8;
  };
  QuantizedReluX(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input max_value, ::tensorflow::Input min_features, ::tensorflow::Input max_features);
  QuantizedReluX(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input max_value, ::tensorflow::Input min_features, ::tensorflow::Input max_features, const QuantizedReluX::Attrs& attrs);
  static Attrs OutType(DataType x) { return Attrs().OutType(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
  ::tensorflow::Output min_activations;
  ::tensorflow::Output max_activations;
};

/// max(features, 0), element by element. NaN stays NaN.
class Relu {
 public:
  Relu(const ::tensorflow::Scope& scope, ::tensorflow::Input features);
  operator ::tensorflow::Output() const { return activations; }
  operator ::tensorflow::Input() const { return activations; }
  ::tensorflow::Node* node() const { return activations.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
};

/// min(max(features, 0), 6), element by element.
class Relu6 {
 public:
  Relu6(const ::tensorflow::Scope& scope, ::tensorflow::Input features);
  operator ::tensorflow::Output() const { return activations; }
  operator ::tensorflow::Input() const { return activations; }
  ::tensorflow::Node* node() const { return activations.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
};

/// The scaled exponential linear unit: scale * x where x >= 0, scale * alpha * (exp(x) - 1) elsewhere, with
/// scale = 1.0507 and alpha = 1.6733.
class Selu {
 public:
  Selu(const ::tensorflow::Scope& scope, ::tensorflow::Input features);
  operator ::tensorflow::Output() const { return activations; }
  operator ::tensorflow::Input() const { return activations; }
  ::tensorflow::Node* node() const { return activations.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
};

/// exp(logits) divided by its sum over the last dimension: rows of probabilities.
/// Errors: kInvalidArgument if logits is a scalar.
class Softmax {
 public:
  Softmax(const ::tensorflow::Scope& scope, ::tensorflow::Input logits);
  operator ::tensorflow::Output() const { return softmax; }
  operator ::tensorflow::Input() const { return softmax; }
  ::tensorflow::Node* node() const { return softmax.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output softmax;
};

/// For each row the cross entropy between labels (probabilities) and Softmax(features), shape [batch], and
/// its gradient with respect to features, shape [batch, classes]. The inputs are broadcast to that shape.
/// Errors: kInvalidArgument unless they broadcast to a matrix.
class SoftmaxCrossEntropyWithLogits {
 public:
  SoftmaxCrossEntropyWithLogits(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input labels);
  ::tensorflow::Operation operation;
  ::tensorflow::Output loss;
  ::tensorflow::Output backprop;
};

/// log(exp(features) + 1), element by element, without overflow.
class Softplus {
 public:
  Softplus(const ::tensorflow::Scope& scope, ::tensorflow::Input features);
  operator ::tensorflow::Output() const { return activations; }
  operator ::tensorflow::Input() const { return activations; }
  ::tensorflow::Node* node() const { return activations.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
};

/// features / (abs(features) + 1), element by element.
class Softsign {
 public:
  Softsign(const ::tensorflow::Scope& scope, ::tensorflow::Input features);
  operator ::tensorflow::Output() const { return activations; }
  operator ::tensorflow::Input() const { return activations; }
  ::tensorflow::Node* node() const { return activations.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output activations;
};

/// As SoftmaxCrossEntropyWithLogits, where row i has the one class labels[i]. features: [batch, classes],
/// labels: [batch].
/// Errors: kInvalidArgument for other shapes, no class, or a label that is not in [0, classes).
class SparseSoftmaxCrossEntropyWithLogits {
 public:
  SparseSoftmaxCrossEntropyWithLogits(const ::tensorflow::Scope& scope, ::tensorflow::Input features, ::tensorflow::Input labels);
  ::tensorflow::Operation operation;
  ::tensorflow::Output loss;
  ::tensorflow::Output backprop;
};

/// The k largest elements of each row (along the last dimension), the largest first, and their indices; of
/// equal elements the one with the lower index comes first.
/// Errors: kInvalidArgument unless k is a scalar in [0, last dimension].
class TopK {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Sorted(bool x) {
      Attrs ret = *this; ret.sorted_ = x; return ret;
    }
    bool sorted_ = true;
  };
  TopK(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input k);
  TopK(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input k, const TopK::Attrs& attrs);
  static Attrs Sorted(bool x) { return Attrs().Sorted(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output values;
  ::tensorflow::Output indices;
};

}  // namespace ops
}  // namespace tensorflow
