// SPDX-License-Identifier: Apache-2.0
// Ops that turn text and bytes into numbers and other bytes.
#include "eager/kernels/string_parse.h"
#include "eager/ops/shape_ops_parts.h"

namespace eager {
namespace {

const OpEntry kEntries[] = {
    {.name = "StringToNumber",
     .doc = "Each string as a number of `out_type`; white space around it is allowed.\n"
            "Errors: kInvalidArgument for text that is no number, or an integer that does not fit.",
     .kernel = kernels::StringToNumber,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "DecodeRaw",
     .doc = "The bytes of each string as elements of `out_type`, in one more dimension.\n"
            "Errors: kInvalidArgument unless all strings have one length, a multiple of the "
            "element's size.",
     .kernel = kernels::DecodeRaw,
     .shape = kernels::DecodeRawShape,
     .flags = kNotDifferentiable},
    {.name = "DecodePaddedRaw",
     .doc = "The first `fixed_length` bytes of each string, filled up with zeros, as elements of "
            "`out_type`.\n"
            "Errors: kInvalidArgument unless fixed_length is a positive multiple of the element's "
            "size.",
     .kernel = kernels::DecodePaddedRaw,
     .shape = kernels::DecodeRawShape,
     .flags = kNotDifferentiable},
    {.name = "EncodeBase64",
     .doc = "Each string in web-safe Base64 (with - and _), filled up with = if `pad` is true.",
     .kernel = kernels::EncodeBase64,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "DecodeBase64",
     .doc = "The bytes behind each string of web-safe Base64, with or without = at the end.\n"
            "Errors: kInvalidArgument for other characters or an impossible length.",
     .kernel = kernels::DecodeBase64,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "DecodeCSV",
     .doc = "The fields of each record (RFC 4180) as one tensor a column, in the dtypes of "
            "record_defaults; an empty field\n"
            "takes the default of its column and is an error if that is empty too.\n"
            "Errors: kInvalidArgument for records with another number of fields, or fields that "
            "are no numbers.",
     .kernel = kernels::DecodeCSV,
     .shape = kernels::DecodeCSVShape,
     .flags = kNotDifferentiable},
    {.name = "DecodeCompressed",
     .doc = "The bytes behind each string that was compressed as `compression_type` says: ZLIB, "
            "GZIP, or not at all (empty).\n"
            "Errors: kInvalidArgument for another type, kDataLoss for damaged data.",
     .kernel = kernels::DecodeCompressed,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "Fingerprint",
     .doc = "FarmHash's 64-bit fingerprint of each row of data, as 8 bytes, the lowest first: "
            "shape [rows, 8].\n"
            "Errors: kInvalidArgument unless method is 'farmhash64' and data has at least one "
            "dimension.",
     .kernel = kernels::Fingerprint,
     .shape = kernels::FingerprintShape,
     .flags = kNotDifferentiable},
    {.name = "StringToHashBucket",
     .doc = "MurmurHash64 of each string modulo `num_buckets`.",
     .kernel = kernels::StringToHashBucket,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StringToHashBucketFast",
     .doc = "FarmHash's 64-bit fingerprint of each string modulo `num_buckets`.",
     .kernel = kernels::StringToHashBucketFast,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StringToHashBucketStrong",
     .doc = "SipHash of each string, with a key of two integers, modulo `num_buckets`.\n"
            "Errors: kInvalidArgument unless key has two elements.",
     .kernel = kernels::StringToHashBucketStrong,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "RegexFullMatch",
     .doc = "Whether each string matches the regular expression `pattern` (RE2's syntax) from end "
            "to end.\n"
            "Errors: kInvalidArgument for an invalid pattern.",
     .kernel = kernels::RegexFullMatch,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "RegexReplace",
     .doc = "Each string with matches of `pattern` (RE2's syntax) replaced by `rewrite`, where "
            "\\\\1 ... \\\\9 stand for groups:\n"
            "all of them, or only the first if replace_global is false.\n"
            "Errors: kInvalidArgument for an invalid pattern.",
     .kernel = kernels::RegexReplace,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StaticRegexFullMatch",
     .doc = "RegexFullMatch with the pattern as an attribute.",
     .kernel = kernels::RegexFullMatch,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
    {.name = "StaticRegexReplace",
     .doc = "RegexReplace with pattern and rewrite as attributes.",
     .kernel = kernels::RegexReplace,
     .shape = shapes::SameAsInput,
     .flags = kNotDifferentiable},
};

}  // namespace

std::span<const OpEntry> StringParseOps() { return kEntries; }

}  // namespace eager
