// SPDX-License-Identifier: Apache-2.0
// Op classes: string. Written by compat_v1/opgen/opgen.py; do not edit.
#pragma once

#include "tensorflow/cc/framework/ops.h"
#include "tensorflow/cc/framework/scope.h"
#include "tensorflow/core/framework/tensor.h"
#include "tensorflow/core/framework/tensor_shape.h"
#include "tensorflow/core/framework/types.h"
#include "tensorflow/core/lib/gtl/array_slice.h"

namespace tensorflow {
namespace ops {

/// AsString(input) -> output.
class AsString {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Precision(int64 x) {
      Attrs ret = *this; ret.precision_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Scientific(bool x) {
      Attrs ret = *this; ret.scientific_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Shortest(bool x) {
      Attrs ret = *this; ret.shortest_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Width(int64 x) {
      Attrs ret = *this; ret.width_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Fill(StringPiece x) {
      Attrs ret = *this; ret.fill_ = x; return ret;
    }
    int64 precision_ = -1;
    bool scientific_ = false;
    bool shortest_ = false;
    int64 width_ = -1;
    StringPiece fill_ = "";
  };
  AsString(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  AsString(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const AsString::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Precision(int64 x) { return Attrs().Precision(x); }
  static Attrs Scientific(bool x) { return Attrs().Scientific(x); }
  static Attrs Shortest(bool x) { return Attrs().Shortest(x); }
  static Attrs Width(int64 x) { return Attrs().Width(x); }
  static Attrs Fill(StringPiece x) { return Attrs().Fill(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// DecodeBase64(input) -> output.
class DecodeBase64 {
 public:
  DecodeBase64(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// EncodeBase64(input) -> output.
class EncodeBase64 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Pad(bool x) {
      Attrs ret = *this; ret.pad_ = x; return ret;
    }
    bool pad_ = false;
  };
  EncodeBase64(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  EncodeBase64(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const EncodeBase64::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Pad(bool x) { return Attrs().Pad(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// ReduceJoin(inputs, reduction_indices) -> output.
class ReduceJoin {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs KeepDims(bool x) {
      Attrs ret = *this; ret.keep_dims_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Separator(StringPiece x) {
      Attrs ret = *this; ret.separator_ = x; return ret;
    }
    bool keep_dims_ = false;
    StringPiece separator_ = "";
  };
  ReduceJoin(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input reduction_indices);
  ReduceJoin(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input reduction_indices, const ReduceJoin::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs KeepDims(bool x) { return Attrs().KeepDims(x); }
  static Attrs Separator(StringPiece x) { return Attrs().Separator(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// RegexFullMatch(input, pattern) -> output.
class RegexFullMatch {
 public:
  RegexFullMatch(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pattern);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// RegexReplace(input, pattern, rewrite) -> output.
class RegexReplace {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs ReplaceGlobal(bool x) {
      Attrs ret = *this; ret.replace_global_ = x; return ret;
    }
    bool replace_global_ = true;
  };
  RegexReplace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pattern, ::tensorflow::Input rewrite);
  RegexReplace(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pattern, ::tensorflow::Input rewrite, const RegexReplace::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs ReplaceGlobal(bool x) { return Attrs().ReplaceGlobal(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringFormat(inputs) -> output.
class StringFormat {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Template(StringPiece x) {
      Attrs ret = *this; ret.template_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Placeholder(StringPiece x) {
      Attrs ret = *this; ret.placeholder_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs Summarize(int64 x) {
      Attrs ret = *this; ret.summarize_ = x; return ret;
    }
    StringPiece template_ = "%s";
    StringPiece placeholder_ = "%s";
    int64 summarize_ = 3;
  };
  StringFormat(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs);
  StringFormat(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs, const StringFormat::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Template(StringPiece x) { return Attrs().Template(x); }
  static Attrs Placeholder(StringPiece x) { return Attrs().Placeholder(x); }
  static Attrs Summarize(int64 x) { return Attrs().Summarize(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringJoin(inputs) -> output.
class StringJoin {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Separator(StringPiece x) {
      Attrs ret = *this; ret.separator_ = x; return ret;
    }
    StringPiece separator_ = "";
  };
  StringJoin(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs);
  StringJoin(const ::tensorflow::Scope& scope, ::tensorflow::InputList inputs, const StringJoin::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Separator(StringPiece x) { return Attrs().Separator(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringLength(input) -> output.
class StringLength {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Unit(StringPiece x) {
      Attrs ret = *this; ret.unit_ = x; return ret;
    }
    StringPiece unit_ = "BYTE";
  };
  StringLength(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  StringLength(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const StringLength::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Unit(StringPiece x) { return Attrs().Unit(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringLower(input) -> output.
class StringLower {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Encoding(StringPiece x) {
      Attrs ret = *this; ret.encoding_ = x; return ret;
    }
    StringPiece encoding_ = "";
  };
  StringLower(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  StringLower(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const StringLower::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Encoding(StringPiece x) { return Attrs().Encoding(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringNGrams(data, data_splits) -> ngrams, ngrams_splits.
class StringNGrams {
 public:
  StringNGrams(const ::tensorflow::Scope& scope, ::tensorflow::Input data, ::tensorflow::Input data_splits, StringPiece separator, const gtl::ArraySlice<int>& ngram_widths, StringPiece left_pad, StringPiece right_pad, int64 pad_width, bool preserve_short_sequences);
  ::tensorflow::Operation operation;
  ::tensorflow::Output ngrams;
  ::tensorflow::Output ngrams_splits;
};

/// StringSplit(input, delimiter) -> indices, values, shape.
class StringSplit {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs SkipEmpty(bool x) {
      Attrs ret = *this; ret.skip_empty_ = x; return ret;
    }
    bool skip_empty_ = true;
  };
  StringSplit(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input delimiter);
  StringSplit(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input delimiter, const StringSplit::Attrs& attrs);
  static Attrs SkipEmpty(bool x) { return Attrs().SkipEmpty(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output indices;
  ::tensorflow::Output values;
  ::tensorflow::Output shape;
};

/// StringSplitV2(input, sep) -> indices, values, shape.
class StringSplitV2 {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Maxsplit(int64 x) {
      Attrs ret = *this; ret.maxsplit_ = x; return ret;
    }
    int64 maxsplit_ = -1;
  };
  StringSplitV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input sep);
  StringSplitV2(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input sep, const StringSplitV2::Attrs& attrs);
  static Attrs Maxsplit(int64 x) { return Attrs().Maxsplit(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output indices;
  ::tensorflow::Output values;
  ::tensorflow::Output shape;
};

/// StringStrip(input) -> output.
class StringStrip {
 public:
  StringStrip(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringToHashBucket(string_tensor) -> output.
class StringToHashBucket {
 public:
  StringToHashBucket(const ::tensorflow::Scope& scope, ::tensorflow::Input string_tensor, int64 num_buckets);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringToHashBucketFast(input) -> output.
class StringToHashBucketFast {
 public:
  StringToHashBucketFast(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 num_buckets);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringToHashBucketStrong(input) -> output.
class StringToHashBucketStrong {
 public:
  StringToHashBucketStrong(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 num_buckets, const gtl::ArraySlice<int>& key);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// StringUpper(input) -> output.
class StringUpper {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Encoding(StringPiece x) {
      Attrs ret = *this; ret.encoding_ = x; return ret;
    }
    StringPiece encoding_ = "";
  };
  StringUpper(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  StringUpper(const ::tensorflow::Scope& scope, ::tensorflow::Input input, const StringUpper::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Encoding(StringPiece x) { return Attrs().Encoding(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Substr(input, pos, len) -> output.
class Substr {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Unit(StringPiece x) {
      Attrs ret = *this; ret.unit_ = x; return ret;
    }
    StringPiece unit_ = "BYTE";
  };
  Substr(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pos, ::tensorflow::Input len);
  Substr(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pos, ::tensorflow::Input len, const Substr::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Unit(StringPiece x) { return Attrs().Unit(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// UnicodeScript(input) -> output.
class UnicodeScript {
 public:
  UnicodeScript(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// UnicodeTranscode(input) -> output.
class UnicodeTranscode {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Errors(StringPiece x) {
      Attrs ret = *this; ret.errors_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ReplacementChar(int64 x) {
      Attrs ret = *this; ret.replacement_char_ = x; return ret;
    }
    TF_MUST_USE_RESULT Attrs ReplaceControlCharacters(bool x) {
      Attrs ret = *this; ret.replace_control_characters_ = x; return ret;
    }
    StringPiece errors_ = "replace";
    int64 replacement_char_ = 65533;
    bool replace_control_characters_ = false;
  };
  UnicodeTranscode(const ::tensorflow::Scope& scope, ::tensorflow::Input input, StringPiece input_encoding, StringPiece output_encoding);
  UnicodeTranscode(const ::tensorflow::Scope& scope, ::tensorflow::Input input, StringPiece input_encoding, StringPiece output_encoding, const UnicodeTranscode::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Errors(StringPiece x) { return Attrs().Errors(x); }
  static Attrs ReplacementChar(int64 x) { return Attrs().ReplacementChar(x); }
  static Attrs ReplaceControlCharacters(bool x) { return Attrs().ReplaceControlCharacters(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// UnsortedSegmentJoin(inputs, segment_ids, num_segments) -> output.
class UnsortedSegmentJoin {
 public:
  struct Attrs {
    TF_MUST_USE_RESULT Attrs Separator(StringPiece x) {
      Attrs ret = *this; ret.separator_ = x; return ret;
    }
    StringPiece separator_ = "";
  };
  UnsortedSegmentJoin(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments);
  UnsortedSegmentJoin(const ::tensorflow::Scope& scope, ::tensorflow::Input inputs, ::tensorflow::Input segment_ids, ::tensorflow::Input num_segments, const UnsortedSegmentJoin::Attrs& attrs);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  static Attrs Separator(StringPiece x) { return Attrs().Separator(x); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

}  // namespace ops
}  // namespace tensorflow
