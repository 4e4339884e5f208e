// SPDX-License-Identifier: Apache-2.0
#include "eager/kernels/string_parse.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

#include "eager/core/bool_bytes.h"
#include "eager/kernels/array_axes.h"

namespace eager {
namespace {

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view Stripped(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

bool EqualsIgnoringCase(std::string_view text, std::string_view lower) {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

template <class T>
bool ParseFloat(std::string_view text, T& value) {
  text = Stripped(text);
  bool is_negative = false;
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) {
    is_negative = text[0] == '-';
    text.remove_prefix(1);
  }
  if (text.empty()) return false;
  if (EqualsIgnoringCase(text, "inf")) {
    value = std::numeric_limits<T>::infinity();
  } else if (EqualsIgnoringCase(text, "nan")) {
    value = std::numeric_limits<T>::quiet_NaN();
  } else if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
    text.remove_prefix(2);
    if (text.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) return false;
    value = 0;
    for (char c : text)
      value = value * 16 + static_cast<T>(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
  } else {
    if (text.find_first_not_of("0123456789.eE+-") != std::string_view::npos || text[0] == '-')
      return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || error == std::errc::invalid_argument) return false;
    // Out of range: towards zero with a negative exponent, else infinite.
    if (error == std::errc::result_out_of_range) {
      const size_t exponent = text.find_first_of("eE");
      const bool is_tiny = exponent != std::string_view::npos
                               ? text.find('-', exponent) != std::string_view::npos
                               : text[0] == '0' || text[0] == '.';
      value = is_tiny ? T(0) : std::numeric_limits<T>::infinity();
    }
  }
  if (is_negative) value = -value;
  return true;
}

template <class T>
bool ParseInteger(std::string_view text, T& value) {
  text = Stripped(text);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

}  // namespace

bool ParseNumber(std::string_view text, float& value) { return ParseFloat(text, value); }
bool ParseNumber(std::string_view text, double& value) { return ParseFloat(text, value); }
bool ParseNumber(std::string_view text, int32_t& value) { return ParseInteger(text, value); }
bool ParseNumber(std::string_view text, int64_t& value) { return ParseInteger(text, value); }

namespace kernels {

void StringToNumber(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const std::string* in = x.data<std::string>();
  const DataType out_type = ctx.type_attr("out_type");
  DispatchDtype<float, double, int32_t, int64_t>(out_type, [&]<class T>() {
    T* out = ctx.Allocate(0, out_type, x.shape()).template ptr<T>();
    for (int64_t i = 0; i < x.NumElements(); ++i)
      if (!ParseNumber(in[i], out[i]))
        throw InvalidArgument("StringToNumber: '", in[i], "' at index ", i, " is no ",
                              DataTypeName(out_type));
  });
}

namespace {

// Turns round the bytes of every number (of each part of a complex number).
void SwapBytes(char* data, size_t bytes, DataType dtype) {
  const size_t size = DataTypeSize(dtype) / (IsComplex(dtype) ? 2 : 1);
  for (size_t at = 0; size > 1 && at + size <= bytes; at += size)
    std::reverse(data + at, data + at + size);
}

}  // namespace

void DecodeRaw(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const std::string* in = x.data<std::string>();
  const DataType dtype = ctx.type_attr("out_type");
  const size_t size = DataTypeSize(dtype), length = x.NumElements() > 0 ? in[0].size() : 0;
  for (int64_t i = 0; i < x.NumElements(); ++i)
    if (in[i].size() != length)
      throw InvalidArgument("DecodeRaw: all strings must have one length, but string 0 has ",
                            length, " bytes and string ", i, " has ", in[i].size());
  if (length % size != 0)
    throw InvalidArgument("DecodeRaw: strings of ", length, " bytes are no whole number of ",
                          DataTypeName(dtype), " (", size, " bytes)");
  Shape shape = x.shape();
  shape.AddDim(static_cast<int64_t>(length / size));
  Tensor& out = ctx.Allocate(0, dtype, shape);
  char* to = static_cast<char*>(out.raw());
  for (int64_t i = 0; i < x.NumElements() && length > 0; ++i)
    std::memcpy(to + i * static_cast<int64_t>(length), in[i].data(), length);
  if (!ctx.bool_attr("little_endian")) SwapBytes(to, out.TotalBytes(), dtype);
  MakeBoolsValid(out);
}

void DecodePaddedRaw(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const std::string* in = x.data<std::string>();
  const DataType dtype = ctx.type_attr("out_type");
  const int64_t length = IntegerScalar("DecodePaddedRaw", ctx.input(1), "fixed_length"),
                size = static_cast<int64_t>(DataTypeSize(dtype));
  if (length <= 0 || length % size != 0)
    throw InvalidArgument("DecodePaddedRaw: fixed_length must be a positive multiple of ", size,
                          " for ", DataTypeName(dtype), ", is ", length);
  Shape shape = x.shape();
  shape.AddDim(length / size);
  Tensor& out = ctx.Allocate(0, dtype, CheckedShape("DecodePaddedRaw", shape.dims()));
  char* to = static_cast<char*>(out.raw());
  if (out.NumElements() > 0) std::memset(to, 0, out.TotalBytes());
  for (int64_t i = 0; i < x.NumElements(); ++i)
    std::memcpy(to + i * length, in[i].data(), std::min(in[i].size(), static_cast<size_t>(length)));
  if (!ctx.bool_attr("little_endian")) SwapBytes(to, out.TotalBytes(), dtype);
  MakeBoolsValid(out);
}

void DecodeRawShape(ShapeContext& ctx) {
  if (!ctx.input(0).IsRankKnown()) return;
  Shape shape = ctx.input(0);
  shape.AddDim(Shape::kUnknownDim);
  ctx.SetOutput(0, shape);
}

namespace {

constexpr std::string_view kBase64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string Base64Encoded(const std::string& data, bool pad) {
  std::string out;
  for (size_t i = 0; i < data.size(); i += 3) {
    const size_t count = std::min<size_t>(3, data.size() - i);
    uint32_t bits = 0;
    for (size_t k = 0; k < 3; ++k)
      bits = bits << 8 | (k < count ? static_cast<unsigned char>(data[i + k]) : 0u);
    for (size_t k = 0; k < 4; ++k) {
      if (k <= count)
        out += kBase64[(bits >> (18 - 6 * k)) & 63u];
      else if (pad)
        out += '=';
    }
  }
  return out;
}

std::string Base64Decoded(std::string_view text, int64_t element) {
  if (text.size() % 4 == 0 && !text.empty())
    for (int k = 0; k < 2 && text.back() == '='; ++k) text.remove_suffix(1);
  if (text.size() % 4 == 1)
    throw InvalidArgument("DecodeBase64: string ", element,
                          " has a length that no Base64 text has");
  std::string out;
  uint32_t bits = 0;
  int count = 0;
  for (char c : text) {
    const size_t value = kBase64.find(c);
    if (value == std::string_view::npos)
      throw InvalidArgument("DecodeBase64: string ", element,
                            " has a character that is not in the web-safe alphabet");
    bits = bits << 6 | static_cast<uint32_t>(value);
    count += 6;
    if (count >= 8) out += static_cast<char>((bits >> (count -= 8)) & 0xffu);
  }
  return out;
}

}  // namespace

void EncodeBase64(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const bool pad = ctx.bool_attr("pad");
  std::string* out = ctx.Allocate(0, DT_STRING, x.shape()).ptr<std::string>();
  for (int64_t i = 0; i < x.NumElements(); ++i)
    out[i] = Base64Encoded(x.data<std::string>()[i], pad);
}

void DecodeBase64(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  std::string* out = ctx.Allocate(0, DT_STRING, x.shape()).ptr<std::string>();
  for (int64_t i = 0; i < x.NumElements(); ++i) out[i] = Base64Decoded(x.data<std::string>()[i], i);
}

}  // namespace kernels
}  // namespace eager
