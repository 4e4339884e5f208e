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

/// Each number or bool as text; `precision`, `scientific` and `shortest` for floating-point numbers, `width` and
/// `fill` (one of ' ', '+', '-', '0', '#') as in C's printf.
/// Errors: kInvalidArgument for options that exclude each other or do not fit the dtype.
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

/// The bytes behind each string of web-safe Base64, with or without = at the end.
/// Errors: kInvalidArgument for other characters or an impossible length.
class DecodeBase64 {
 public:
  DecodeBase64(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Each string in web-safe Base64 (with - and _), filled up with = if `pad` is true.
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

/// The strings joined along the dimensions in `reduction_indices`, the first of which varies fastest; without any
/// the input is unchanged.
/// Errors: kOutOfRange if a dimension does not exist, kInvalidArgument if one is named twice.
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

/// Whether each string matches the regular expression `pattern` (RE2's syntax) from end to end.
/// Errors: kInvalidArgument for an invalid pattern.
class RegexFullMatch {
 public:
  RegexFullMatch(const ::tensorflow::Scope& scope, ::tensorflow::Input input, ::tensorflow::Input pattern);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Each string with matches of `pattern` (RE2's syntax) replaced by `rewrite`, where \\\\1 ... \\\\9 stand for groups:
/// all of them, or only the first if replace_global is false.
/// Errors: kInvalidArgument for an invalid pattern.
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

/// The attribute `template` with each placeholder replaced by one of the inputs as text, of which only
/// `summarize` elements at each end of a dimension are shown (-1: all).
/// Errors: kInvalidArgument unless there are as many placeholders as inputs.
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

/// The inputs joined element by element with `separator` between them; scalars go with every element.
/// Errors: kInvalidArgument unless all inputs that are no scalars have one shape.
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

/// The length of each string in bytes, or in characters with unit UTF8_CHAR.
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

/// Each string in lower case: ASCII letters only, or all with encoding utf-8.
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

/// Cuts each string of a vector at every character that is in `delimiter` (between all characters if it is
/// empty). The result is a sparse matrix: indices [n,2], values [n] and shape [2].
/// Errors: kInvalidArgument unless input is a vector and delimiter a scalar.
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

/// Cuts each string of a vector at the whole `sep` (at runs of white space if it is empty), at most `maxsplit`
/// times if that is positive. The result is a sparse matrix: indices [n,2], values [n] and shape [2].
/// Errors: kInvalidArgument unless input is a vector and sep a scalar.
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

/// Each string without white space at its ends.
class StringStrip {
 public:
  StringStrip(const ::tensorflow::Scope& scope, ::tensorflow::Input input);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// MurmurHash64 of each string modulo `num_buckets`.
class StringToHashBucket {
 public:
  StringToHashBucket(const ::tensorflow::Scope& scope, ::tensorflow::Input string_tensor, int64 num_buckets);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// FarmHash's 64-bit fingerprint of each string modulo `num_buckets`.
class StringToHashBucketFast {
 public:
  StringToHashBucketFast(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 num_buckets);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// SipHash of each string, with a key of two integers, modulo `num_buckets`.
/// Errors: kInvalidArgument unless key has two elements.
class StringToHashBucketStrong {
 public:
  StringToHashBucketStrong(const ::tensorflow::Scope& scope, ::tensorflow::Input input, int64 num_buckets, const gtl::ArraySlice<int>& key);
  operator ::tensorflow::Output() const { return output; }
  operator ::tensorflow::Input() const { return output; }
  ::tensorflow::Node* node() const { return output.node(); }
  ::tensorflow::Operation operation;
  ::tensorflow::Output output;
};

/// Each string in upper case: ASCII letters only, or all with encoding utf-8.
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

/// The part of each string that begins at `pos` (negative: counted from the end) and is `len` bytes long, or
/// shorter at the string's end; characters instead of bytes with unit UTF8_CHAR. pos and len have one shape,
/// which is broadcast with the input's.
/// Errors: kInvalidArgument if pos is outside a string.
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

/// The strings of each segment joined with `separator`: shape [num_segments, ...].
/// Errors: kInvalidArgument if an id is not in [0, num_segments) or shapes do not fit.
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
