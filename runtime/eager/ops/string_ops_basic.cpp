// SPDX-License-Identifier: Apache-2.0
// Ops that build, cut and measure strings.
#include "eager/kernels/scatter_segments.h"
#include "eager/kernels/string_basic.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

const OpEntry kEntries[] = {
    {.name = "AsString",
     .doc = "Each number or bool as text; `precision`, `scientific` and `shortest` for "
            "floating-point numbers, `width` and\n"
            "`fill` (one of ' ', '+', '-', '0', '#') as in C's printf.\n"
            "Errors: kInvalidArgument for options that exclude each other or do not fit the dtype.",
     .kernel = kernels::AsString,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StringFormat",
     .doc = "The attribute `template` with each placeholder replaced by one of the inputs as text, "
            "of which only\n"
            "`summarize` elements at each end of a dimension are shown (-1: all).\n"
            "Errors: kInvalidArgument unless there are as many placeholders as inputs.",
     .kernel = kernels::StringFormat,
     .shape = shapes::Scalar,
     .flags = kNotDifferentiable},
    {.name = "StringJoin",
     .doc = "The inputs joined element by element with `separator` between them; scalars go with "
            "every element.\n"
            "Errors: kInvalidArgument unless all inputs that are no scalars have one shape.",
     .kernel = kernels::StringJoin,
     .shape = kernels::StringJoinShape,
     .flags = kNotDifferentiable},
    {.name = "ReduceJoin",
     .doc = "The strings joined along the dimensions in `reduction_indices`, the first of which "
            "varies fastest; without any\n"
            "the input is unchanged.\n"
            "Errors: kOutOfRange if a dimension does not exist, kInvalidArgument if one is named "
            "twice.",
     .kernel = kernels::ReduceJoin,
     .shape = kernels::ReduceJoinShape,
     .flags = kNotDifferentiable},
    {.name = "UnsortedSegmentJoin",
     .doc = "The strings of each segment joined with `separator`: shape [num_segments, ...].\n"
            "Errors: kInvalidArgument if an id is not in [0, num_segments) or shapes do not fit.",
     .kernel = kernels::UnsortedSegmentJoin,
     .shape = kernels::UnsortedSegmentShape,
     .flags = kNotDifferentiable},
    {.name = "StringSplit",
     .doc = "Cuts each string of a vector at every character that is in `delimiter` (between all "
            "characters if it is\n"
            "empty). The result is a sparse matrix: indices [n,2], values [n] and shape [2].\n"
            "Errors: kInvalidArgument unless input is a vector and delimiter a scalar.",
     .kernel = kernels::StringSplit,
     .shape = kernels::StringSplitShape,
     .flags = kNotDifferentiable},
    {.name = "StringSplitV2",
     .doc = "Cuts each string of a vector at the whole `sep` (at runs of white space if it is "
            "empty), at most `maxsplit`\n"
            "times if that is positive. The result is a sparse matrix: indices [n,2], values [n] "
            "and shape [2].\n"
            "Errors: kInvalidArgument unless input is a vector and sep a scalar.",
     .kernel = kernels::StringSplitV2,
     .shape = kernels::StringSplitShape,
     .flags = kNotDifferentiable},
    {.name = "StringLength",
     .doc = "The length of each string in bytes, or in characters with unit UTF8_CHAR.",
     .kernel = kernels::StringLength,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StringLower",
     .doc = "Each string in lower case: ASCII letters only, or all with encoding utf-8.",
     .kernel = kernels::StringLower,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StringUpper",
     .doc = "Each string in upper case: ASCII letters only, or all with encoding utf-8.",
     .kernel = kernels::StringUpper,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StringStrip",
     .doc = "Each string without white space at its ends.",
     .kernel = kernels::StringStrip,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "Substr",
     .doc = "The part of each string that begins at `pos` (negative: counted from the end) and is "
            "`len` bytes long, or\n"
            "shorter at the string's end; characters instead of bytes with unit UTF8_CHAR. pos and "
            "len have one shape,\n"
            "which is broadcast with the input's.\n"
            "Errors: kInvalidArgument if pos is outside a string.",
     .kernel = kernels::Substr,
     .shape = kernels::SubstrShape,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> StringBasicOps() { return kEntries; }

}  // namespace eager
