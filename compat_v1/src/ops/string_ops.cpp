// SPDX-License-Identifier: Apache-2.0
// Constructors of op classes. Written by compat_v1/opgen/opgen.py; do not edit.
#include "tensorflow/cc/ops/string_ops.h"

#include "ops/op_maker.h"

namespace tensorflow {
namespace ops {

using ::eager::compat::OpMaker;

AsString::AsString(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : AsString(scope, input, Attrs()) {}
AsString::AsString(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const AsString::Attrs& attrs) {
  OpMaker op(scope, "AsString", "AsString", {input}, {{"precision", attrs.precision_}, {"scientific", attrs.scientific_}, {"shortest", attrs.shortest_}, {"width", attrs.width_}, {"fill", attrs.fill_}});
  operation = op.operation(); output = op.One(0);
}

DecodeBase64::DecodeBase64(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "DecodeBase64", "DecodeBase64", {input}, {});
  operation = op.operation(); output = op.One(0);
}

EncodeBase64::EncodeBase64(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : EncodeBase64(scope, input, Attrs()) {}
EncodeBase64::EncodeBase64(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const EncodeBase64::Attrs& attrs) {
  OpMaker op(scope, "EncodeBase64", "EncodeBase64", {input}, {{"pad", attrs.pad_}});
  operation = op.operation(); output = op.One(0);
}

ReduceJoin::ReduceJoin(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input reduction_indices) : ReduceJoin(scope, inputs, reduction_indices, Attrs()) {}
ReduceJoin::ReduceJoin(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input reduction_indices, const ReduceJoin::Attrs& attrs) {
  OpMaker op(scope, "ReduceJoin", "ReduceJoin", {inputs, reduction_indices}, {{"keep_dims", attrs.keep_dims_}, {"separator", attrs.separator_}});
  operation = op.operation(); output = op.One(0);
}

RegexFullMatch::RegexFullMatch(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pattern) {
  OpMaker op(scope, "RegexFullMatch", "RegexFullMatch", {input, pattern}, {});
  operation = op.operation(); output = op.One(0);
}

RegexReplace::RegexReplace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pattern, ::tensorflow::Input rewrite) : RegexReplace(scope, input, pattern, rewrite, Attrs()) {}
RegexReplace::RegexReplace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pattern, ::tensorflow::Input rewrite, const RegexReplace::Attrs& attrs) {
  OpMaker op(scope, "RegexReplace", "RegexReplace", {input, pattern, rewrite}, {{"replace_global", attrs.replace_global_}});
  operation = op.operation(); output = op.One(0);
}

StringFormat::StringFormat(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs) : StringFormat(scope, inputs, Attrs()) {}
StringFormat::StringFormat(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs, const StringFormat::Attrs& attrs) {
  OpMaker op(scope, "StringFormat", "StringFormat", {inputs}, {{"template", attrs.template_}, {"placeholder", attrs.placeholder_}, {"summarize", attrs.summarize_}});
  operation = op.operation(); output = op.One(0);
}

StringJoin::StringJoin(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs) : StringJoin(scope, inputs, Attrs()) {}
StringJoin::StringJoin(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs, const StringJoin::Attrs& attrs) {
  OpMaker op(scope, "StringJoin", "StringJoin", {inputs}, {{"separator", attrs.separator_}});
  operation = op.operation(); output = op.One(0);
}

StringLength::StringLength(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : StringLength(scope, input, Attrs()) {}
StringLength::StringLength(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const StringLength::Attrs& attrs) {
  OpMaker op(scope, "StringLength", "StringLength", {input}, {{"unit", attrs.unit_}});
  operation = op.operation(); output = op.One(0);
}

StringLower::StringLower(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : StringLower(scope, input, Attrs()) {}
StringLower::StringLower(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const StringLower::Attrs& attrs) {
  OpMaker op(scope, "StringLower", "StringLower", {input}, {{"encoding", attrs.encoding_}});
  operation = op.operation(); output = op.One(0);
}

StringNGrams::StringNGrams(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input data_splits, StringPiece separator, const gtl::ArraySlice<int>& ngram_widths, StringPiece left_pad, StringPiece right_pad, int64 pad_width, bool preserve_short_sequences) {
  OpMaker op(scope, "StringNGrams", "StringNGrams", {data, data_splits}, {{"separator", separator}, {"ngram_widths", ngram_widths}, {"left_pad", left_pad}, {"right_pad", right_pad}, {"pad_width", pad_width}, {"preserve_short_sequences", preserve_short_sequences}});
  operation = op.operation(); ngrams = op.One(0); ngrams_splits = op.One(1);
}

StringSplit::StringSplit(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input delimiter) : StringSplit(scope, input, delimiter, Attrs()) {}
StringSplit::StringSplit(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input delimiter, const StringSplit::Attrs& attrs) {
  OpMaker op(scope, "StringSplit", "StringSplit", {input, delimiter}, {{"skip_empty", attrs.skip_empty_}});
  operation = op.operation(); indices = op.One(0); values = op.One(1); shape = op.One(2);
}

StringSplitV2::StringSplitV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input sep) : StringSplitV2(scope, input, sep, Attrs()) {}
StringSplitV2::StringSplitV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input sep, const StringSplitV2::Attrs& attrs) {
  OpMaker op(scope, "StringSplitV2", "StringSplitV2", {input, sep}, {{"maxsplit", attrs.maxsplit_}});
  operation = op.operation(); indices = op.One(0); values = op.One(1); shape = op.One(2);
}

StringStrip::StringStrip(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "StringStrip", "StringStrip", {input}, {});
  operation = op.operation(); output = op.One(0);
}

StringToHashBucket::StringToHashBucket(const ::tensorflow::Scope& scope, ::tensorflow::Input string_tensor, int64 num_buckets) {
  OpMaker op(scope, "StringToHashBucket", "StringToHashBucket", {string_tensor}, {{"num_buckets", num_buckets}});
  operation = op.operation(); output = op.One(0);
}

StringToHashBucketFast::StringToHashBucketFast(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 num_buckets) {
  OpMaker op(scope, "StringToHashBucketFast", "StringToHashBucketFast", {input}, {{"num_buckets", num_buckets}});
  operation = op.operation(); output = op.One(0);
}

StringToHashBucketStrong::StringToHashBucketStrong(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 num_buckets, const gtl::ArraySlice<int>& key) {
  OpMaker op(scope, "StringToHashBucketStrong", "StringToHashBucketStrong", {input}, {{"num_buckets", num_buckets}, {"key", key}});
  operation = op.operation(); output = op.One(0);
}

StringUpper::StringUpper(const ::tensorflow::Scope& scope, ::tensorflow::Input input) : StringUpper(scope, input, Attrs()) {}
StringUpper::StringUpper(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const StringUpper::Attrs& attrs) {
  OpMaker op(scope, "StringUpper", "StringUpper", {input}, {{"encoding", attrs.encoding_}});
  operation = op.operation(); output = op.One(0);
}

Substr::Substr(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pos, ::tensorflow::Input len) : Substr(scope, input, pos, len, Attrs()) {}
Substr::Substr(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pos, ::tensorflow::Input len, const Substr::Attrs& attrs) {
  OpMaker op(scope, "Substr", "Substr", {input, pos, len}, {{"unit", attrs.unit_}});
  operation = op.operation(); output = op.One(0);
}

UnicodeScript::UnicodeScript(const ::tensorflow::Scope& scope, ::tensorflow::Input input) {
  OpMaker op(scope, "UnicodeScript", "UnicodeScript", {input}, {});
  operation = op.operation(); output = op.One(0);
}

UnicodeTranscode::UnicodeTranscode(const ::tensorflow::Scope& scope, ::tensorflow::Input input, StringPiece input_encoding, StringPiece output_encoding) : UnicodeTranscode(scope, input, input_encoding, output_encoding, Attrs()) {}
UnicodeTranscode::UnicodeTranscode(const ::tensorflow::Scope& scope, ::tensorflow::Input input, StringPiece input_encoding, StringPiece output_encoding, const UnicodeTranscode::Attrs& attrs) {
  OpMaker op(scope, "UnicodeTranscode", "UnicodeTranscode", {input}, {{"input_encoding", input_encoding}, {"output_encoding", output_encoding}, {"errors", attrs.errors_}, {"replacement_char", attrs.replacement_char_}, {"replace_control_characters", attrs.replace_control_characters_}});
  operation = op.operation(); output = op.One(0);
}

UnsortedSegmentJoin::UnsortedSegmentJoin(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments) : UnsortedSegmentJoin(scope, inputs, segment_ids, num_segments, Attrs()) {}
UnsortedSegmentJoin::UnsortedSegmentJoin(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments, const UnsortedSegmentJoin::Attrs& attrs) {
  OpMaker op(scope, "UnsortedSegmentJoin", "UnsortedSegmentJoin", {inputs, segment_ids, num_segments}, {{"separator", attrs.separator_}});
  operation = op.operation(); output = op.One(0);
}

}  // namespace ops
}  // namespace tensorflow
