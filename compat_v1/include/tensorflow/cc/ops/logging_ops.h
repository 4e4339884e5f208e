// SPDX-License-Identifier: Apache-2.0
// Op classes: logging. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// Fails with kInvalidArgument, showing `summarize` elements of each tensor in data, unless condition is true.
class Assert {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Summarize(int64 x) {
      Attrs ret = *this; ret.summarize_ = x; return ret;
    }
    int64 summarize_ = 3;
  };
  Assert(const ::tensorflow::Scope& scope, ::tensorflow::Input condition, ::tensorflow::InputList data);
  Assert(const ::tensorflow::Scope& scope, ::tensorflow::Input condition, ::tensorflow::InputList data, const Assert::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs Summarize(int64 x) { return Attrs().Summarize(x); }
  ::tensorflow::Operation operation;
};

/// AudioSummaryV2(tag, tensor, sample_rate) -> summary.
class AudioSummary {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs MaxOutputs(int64 x) {
      Attrs ret = *this; ret.max_outputs_ = x; return ret;
    }
    int64 max_outputs_ = 3;
  };
  AudioSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor, ::tensorflow::Input sample_rate);
  AudioSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor, ::tensorflow::Input sample_rate, const AudioSummary::Attrs& attrs);
  operator ::tensorflow::Output() const { return summary; }
  operator ::tensorflow::Input() const { return summary; }
  ::tensorflow::Node* node() const { return summary.node(); }
  static Attrs MaxOutputs(int64 x) { return Attrs().MaxOutputs(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output summary;
};

/// HistogramSummary(tag, values) -> summary.
class HistogramSummary {
 public:
  HistogramSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input values);
  operator ::tensorflow::Output() const { return summary; }
  operator ::tensorflow::Input() const { return summary; }
  ::tensorflow::Node* node() const { return summary.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output summary;
};

/// ImageSummary(tag, tensor) -> summary.
class ImageSummary {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs MaxImages(int64 x) {
      Attrs ret = *this; ret.max_images_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs BadColor(const TensorProto& x);
    int64 max_images_ = 3;
    Tensor bad_color_ = Input::Initializer({255, 0, 0, 255}, {4}).tensor;
  };
  ImageSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor);
  ImageSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor, const ImageSummary::Attrs& attrs);
  operator ::tensorflow::Output() const { return summary; }
  operator ::tensorflow::Input() const { return summary; }
  ::tensorflow::Node* node() const { return summary.node(); }
  static Attrs MaxImages(int64 x) { return Attrs().MaxImages(x); }
  static Attrs BadColor(const TensorProto& x) { return Attrs().BadColor(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output summary;
};

/// MergeSummary(inputs) -> summary.
class MergeSummary {
 public:
  MergeSummary(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs);
  operator ::tensorflow::Output() const { return summary; }
  operator ::tensorflow::Input() const { return summary; }
  ::tensorflow::Node* node() const { return summary.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output summary;
};

/// input, after writing message and `summarize` elements of each tensor in data to standard error.
class Print {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Message(StringPiece x) {
      Attrs ret = *this; ret.message_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs FirstN(int64 x) {
      Attrs ret = *this; ret.first_n_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Summarize(int64 x) {
      Attrs ret = *this; ret.summarize_ = x; return ret;
    }
    StringPiece message_ = "";
    int64 first_n_ = -1;
    int64 summarize_ = 3;
  };
  Print(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::InputList data);
  Print(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::InputList data, const Print::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Message(StringPiece x) { return Attrs().Message(x); }
  static Attrs FirstN(int64 x) { return Attrs().FirstN(x); }
  static Attrs Summarize(int64 x) { return Attrs().Summarize(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Writes the scalar string input to output_stream.
class PrintV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs OutputStream(StringPiece x) {
      Attrs ret = *this; ret.output_stream_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs End(StringPiece x) {
      Attrs ret = *this; ret.end_ = x; return ret;
    }
    StringPiece output_stream_ = "stderr";
    StringPiece end_ = "\n";
  };
  PrintV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  PrintV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const PrintV2::Attrs& attrs);
  operator ::tensorflow::Operation() const { return operation; }
  static Attrs OutputStream(StringPiece x) { return Attrs().OutputStream(x); }
  static Attrs End(StringPiece x) { return Attrs().End(x); }
  ::tensorflow::Operation operation;
};

/// ScalarSummary(tags, values) -> summary.
class ScalarSummary {
 public:
  ScalarSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tags, ::tensorflow::Input values);
  operator ::tensorflow::Output() const { return summary; }
  operator ::tensorflow::Input() const { return summary; }
  ::tensorflow::Node* node() const { return summary.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output summary;
};

/// TensorSummary(tensor) -> summary.
class TensorSummary {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Description(StringPiece x) {
      Attrs ret = *this; ret.description_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Labels(const gtl::ArraySlice<::tensorflow::tstring>& x) {
      Attrs ret = *this; ret.labels_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs DisplayName(StringPiece x) {
      Attrs ret = *this; ret.display_name_ = x; return ret;
    }
    StringPiece description_ = "";
    gtl::ArraySlice<::tensorflow::tstring> labels_ = {};
    StringPiece display_name_ = "";
  };
  TensorSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor);
  TensorSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, const TensorSummary::Attrs& attrs);
  operator ::tensorflow::Output() const { return summary; }
  operator ::tensorflow::Input() const { return summary; }
  ::tensorflow::Node* node() const { return summary.node(); }
  static Attrs Description(StringPiece x) { return Attrs().Description(x); }
  static Attrs Labels(const gtl::ArraySlice<::tensorflow::tstring>& x) { return Attrs().Labels(x); }
  static Attrs DisplayName(StringPiece x) { return Attrs().DisplayName(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output summary;
};

/// TensorSummaryV2(tag, tensor, serialized_summary_metadata) -> summary.
class TensorSummaryV2 {
 public:
  TensorSummaryV2(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor, ::tensorflow::Input serialized_summary_metadata);
  operator ::tensorflow::Output() const { return summary; }
  operator ::tensorflow::Input() const { return summary; }
  ::tensorflow::Node* node() const { return summary.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output summary;
};

/// Timestamp() -> ts.
class Timestamp {
 public:
  Timestamp(const ::tensorflow::Scope& scope);
  operator ::tensorflow::Output() const { return ts; }
  operator ::tensorflow::Input() const { return ts; }
  ::tensorflow::Node* node() const { return ts.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output ts;
};

}  // namespace ops
}  // namespace tensorflow
