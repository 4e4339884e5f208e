// SPDX-License-Identifier: Apache-2.0
// The string ops. An input is lines: the op's name, then its arguments, the data last (it may have
// lines of its own). Numbers are read as far as they are numbers.
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

#include "eager/eager.h"

using namespace eager;

namespace {

/// What follows the name of the op.
class Arguments {
 public:
  explicit Arguments(std::string_view text) : text_(text) {}
  std::string Line() {
    const size_t end = text_.find('\n');
    std::string line(text_.substr(0, end));
    text_ = end == std::string_view::npos ? std::string_view() : text_.substr(end + 1);
    return line;
  }
  int64_t Number() { return std::strtoll(Line().c_str(), nullptr, 10); }
  bool Yes() { return Number() != 0; }
  std::string Rest() const { return std::string(text_); }
  /// The lines that are left, as a vector.
  Tensor Vector() {
    std::vector<std::string> lines;
    while (!text_.empty()) lines.push_back(Line());
    return Tensor(lines);
  }
  DataType Type() { return static_cast<DataType>(Number()); }

 private:
  std::string_view text_;
};

const std::map<std::string, void (*)(Arguments&)>& Ops() {
  using A = Arguments&;
  static const std::map<std::string, void (*)(A)> ops = {
      {"AsString",
       [](A a) {
         AsStringAttrs attrs;
         attrs.precision = a.Number();
         attrs.scientific = a.Yes();
         attrs.shortest = a.Yes();
         attrs.width = a.Number();
         attrs.fill = a.Line();
         const double value = std::strtod(a.Rest().c_str(), nullptr);
         Try([&] { AsString(value, attrs); });
         Try([&] { AsString(a.Number(), attrs); });
       }},
      {"StringFormat",
       [](A a) {
         StringFormatAttrs attrs;
         attrs.summarize = a.Number();
         attrs.placeholder = a.Line();
         attrs.template_ = a.Line();
         StringFormat({a.Vector(), {1, 2, 3}}, attrs);
       }},
      {"StringJoin",
       [](A a) {
         const std::string separator = a.Line(), first = a.Line();
         StringJoin({Tensor(first), a.Vector()}, {.separator = separator});
       }},
      {"ReduceJoin",
       [](A a) {
         ReduceJoinAttrs attrs;
         attrs.keep_dims = a.Yes();
         attrs.separator = a.Line();
         const Tensor axis(static_cast<int32_t>(a.Number()));
         ReduceJoin(a.Vector(), axis, attrs);
       }},
      {"StringSplit",
       [](A a) {
         const bool skip_empty = a.Yes();
         const std::string delimiter = a.Line();
         StringSplit(a.Vector(), Tensor(delimiter), {.skip_empty = skip_empty});
       }},
      {"StringSplitV2",
       [](A a) {
         const int64_t most = a.Number();
         const std::string separator = a.Line();
         StringSplitV2(a.Vector(), Tensor(separator), {.maxsplit = most});
       }},
      {"Case",
       [](A a) {
         const std::string encoding = a.Line();
         const Tensor text = a.Vector();
         StringStrip(text);
         StringLength(text);
         StringLength(text, {.unit = "UTF8_CHAR"});
         StringLower(text, {.encoding = encoding});
         StringUpper(text, {.encoding = encoding});
       }},
      {"Substr",
       [](A a) {
         const std::string unit = a.Line();
         const Tensor at(a.Number()), length(a.Number());
         Substr(a.Vector(), at, length, {.unit = unit});
       }},
      {"StringToNumber",
       [](A a) {
         const DataType type = a.Type();
         StringToNumber(a.Vector(), {.out_type = type});
       }},
      {"DecodeRaw",
       [](A a) {
         const DataType type = a.Type();
         const bool is_little = a.Yes();
         const Tensor length(static_cast<int32_t>(a.Number()));
         const std::string data = a.Rest();
         Try([&] { DecodeRaw(Tensor(data), type, {.little_endian = is_little}); });
         DecodePaddedRaw(Tensor(std::vector<std::string>{data}), length, type,
                         {.little_endian = is_little});
       }},
      {"Base64",
       [](A a) {
         const std::string data = a.Rest();
         for (bool pad : {false, true}) {
           const Tensor back = DecodeBase64(EncodeBase64(Tensor(data), {.pad = pad}));
           if (*back.data<std::string>() != data) std::abort();
         }
         DecodeBase64(Tensor(data));
       }},
      {"DecodeCSV",
       [](A a) {
         DecodeCSVAttrs attrs;
         attrs.field_delim = a.Line();
         attrs.use_quote_delim = a.Yes();
         attrs.na_value = a.Line();
         const std::string record = a.Rest();
         DecodeCSV(Tensor(record), {Tensor("none"), Tensor(1), Tensor(2.5f)}, attrs);
       }},
      {"DecodeCompressed",
       [](A a) {
         const std::string type = a.Line(), data = a.Rest();
         DecodeCompressed(Tensor(data), {.compression_type = type});
       }},
      {"Hash",
       [](A a) {
         const int64_t buckets = a.Number(), key = a.Number();
         const Tensor text = a.Vector();
         StringToHashBucket(text, buckets);
         StringToHashBucketFast(text, buckets);
         StringToHashBucketStrong(text, buckets, {key, ~key});
         Fingerprint(text, Tensor("farmhash64"));
       }},
      {"Regex",
       [](A a) {
         const std::string pattern = a.Line(), rewrite = a.Line();
         const Tensor text = a.Vector();
         Try([&] { RegexFullMatch(text, Tensor(pattern)); });
         Try([&] { StaticRegexFullMatch(text, pattern); });
         Try([&] { RegexReplace(text, Tensor(pattern), Tensor(rewrite)); });
         StaticRegexReplace(text, pattern, rewrite, {.replace_global = false});
       }},
  };
  return ops;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  SetAllocatorLimit(int64_t{64} << 20);
  Arguments arguments({reinterpret_cast<const char*>(data), size});
  const auto op = Ops().find(arguments.Line());
  if (op != Ops().end()) Try([&] { op->second(arguments); });
  return 0;
}
