// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/logging_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

Assert::Assert(const ::tensorflow::Scope& scope, ::tensorflow::Input condition, ::tensorflow::InputList data) : Assert(scope, condition, data, Attrs()) {}
Assert::Assert(const ::tensorflow::Scope& scope, ::tensorflow::Input condition, ::tensorflow::InputList data, const Assert::Attrs& attrs) {
  OpMaker op(scope, "Assert", "Assert", {condition, data}, {{"summarize", attrs.summarize_}});
  operation = op.operation();
}

AudioSummary::AudioSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor, ::tensorflow::Input sample_rate) : AudioSummary(scope, tag, tensor, sample_rate, Attrs()) {}
AudioSummary::AudioSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor, ::tensorflow::Input sample_rate, const AudioSummary::Attrs& attrs) {
  OpMaker op(scope, "AudioSummary", "AudioSummaryV2", {tag, tensor, sample_rate}, {{"max_outputs", attrs.max_outputs_}});
  operation = op.operation(); summary = op.One(0);
}

HistogramSummary::HistogramSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input values) {
  OpMaker op(scope, "HistogramSummary", "HistogramSummary", {tag, values}, {});
  operation = op.operation(); summary = op.One(0);
}

ImageSummary::Attrs ImageSummary::Attrs::BadColor(const TensorProto& x) {
  Attrs ret = *this; ret.bad_color_ = OpMaker::TensorOf(x); return ret;
}
ImageSummary::ImageSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor) : ImageSummary(scope, tag, tensor, Attrs()) {}
ImageSummary::ImageSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor, const ImageSummary::Attrs& attrs) {
  OpMaker op(scope, "ImageSummary", "ImageSummary", {tag, tensor}, {{"max_images", attrs.max_images_}, {"bad_color", attrs.bad_color_}});
  operation = op.operation(); summary = op.One(0);
}

MergeSummary::MergeSummary(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs) {
  OpMaker op(scope, "MergeSummary", "MergeSummary", {inputs}, {});
  operation = op.operation(); summary = op.One(0);
}

Print::Print(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::InputList data) : Print(scope, input, data, Attrs()) {}
Print::Print(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::InputList data, const Print::Attrs& attrs) {
  OpMaker op(scope, "Print", "Print", {input, data}, {{"message", attrs.message_}, {"first_n", attrs.first_n_}, {"summarize", attrs.summarize_}});
  operation = op.operation(); output = op.One(0);
}

PrintV2::PrintV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : PrintV2(scope, input, Attrs()) {}
PrintV2::PrintV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const PrintV2::Attrs& attrs) {
  OpMaker op(scope, "PrintV2", "PrintV2", {input}, {{"output_stream", attrs.output_stream_}, {"end", attrs.end_}});
  operation = op.operation();
}

ScalarSummary::ScalarSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tags, ::tensorflow::Input values) {
  OpMaker op(scope, "ScalarSummary", "ScalarSummary", {tags, values}, {});
  operation = op.operation(); summary = op.One(0);
}

TensorSummary::TensorSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor) : TensorSummary(scope, tensor, Attrs()) {}
TensorSummary::TensorSummary(const ::tensorflow::Scope& scope, ::tensorflow::Input tensor, const TensorSummary::Attrs& attrs) {
  OpMaker op(scope, "TensorSummary", "TensorSummary", {tensor}, {{"description", attrs.description_}, {"labels", attrs.labels_}, {"display_name", attrs.display_name_}});
  operation = op.operation(); summary = op.One(0);
}

TensorSummaryV2::TensorSummaryV2(const ::tensorflow::Scope& scope, ::tensorflow::Input tag, ::tensorflow::Input tensor, ::tensorflow::Input serialized_summary_metadata) {
  OpMaker op(scope, "TensorSummaryV2", "TensorSummaryV2", {tag, tensor, serialized_summary_metadata}, {});
  operation = op.operation(); summary = op.One(0);
}

Timestamp::Timestamp(const ::tensorflow::Scope& scope) {
  OpMaker op(scope, "Timestamp", "Timestamp", {}, {});
  operation = op.operation(); ts = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow
