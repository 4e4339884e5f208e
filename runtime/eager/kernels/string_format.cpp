// SPDX-License-Identifier: Apache-2.0
// Numbers and tensors as text: AsString and StringFormat.
#include <charconv>
#include <cinttypes>
#include <cmath>
#include <cstdio>

#include "eager/kernels/array_axes.h"
#include "eager/kernels/string_basic.h"

namespace eager::kernels {
namespace {

template <class... Args>
std::string Printf(const std::string& format, Args... args) {
  const int size = std::snprintf(nullptr, 0, format.c_str(), args...);
  if (size < 0) return {};
  std::string text(static_cast<size_t>(size) + 1, '\0');
  std::snprintf(text.data(), text.size(), format.c_str(), args...);
  text.pop_back();
  return text;
}

// "%-08.3" without the letter of the conversion.
std::string FormatStart(const KernelContext& ctx, bool is_float) {
  const bool scientific = ctx.bool_attr("scientific"), shortest = ctx.bool_attr("shortest");
  const int64_t precision = ctx.int_attr("precision"), width = ctx.int_attr("width");
  const std::string& fill = ctx.string_attr("fill");
  if (scientific && shortest)
    throw InvalidArgument("AsString: scientific and shortest exclude each other");
  if (!is_float && (scientific || shortest || precision >= 0))
    throw InvalidArgument(
        "AsString: scientific, shortest and precision are for floating-point numbers, the input "
        "is ",
        DataTypeName(ctx.dtype(0)));
  if (fill.size() > 1 ||
      (!fill.empty() && std::string_view(" +-0#").find(fill[0]) == std::string_view::npos))
    throw InvalidArgument("AsString: fill must be one of ' ', '+', '-', '0', '#', is '", fill, "'");
  // Larger fields than that cannot be meant.
  constexpr int64_t kLargest = 4096;
  if (width > kLargest || precision > kLargest)
    throw InvalidArgument("AsString: width ", width, " and precision ", precision,
                          " must be at most ", kLargest);
  std::string format = "%" + fill;
  if (width > -1) format += std::to_string(width);
  if (precision > -1) format += "." + std::to_string(precision);
  return format;
}

}  // namespace

void AsString(KernelContext& ctx) {
  const Tensor& x = ctx.input(0);
  const bool is_float = IsFloating(x.dtype()) || IsComplex(x.dtype());
  const std::string start = FormatStart(ctx, is_float);
  const char* letter = ctx.bool_attr("scientific") ? "e" : ctx.bool_attr("shortest") ? "g" : "f";
  std::string* out = ctx.Allocate(0, DT_STRING, x.shape()).ptr<std::string>();
  DispatchDtype<float, double, int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t,
                uint64_t, half, bfloat16, complex64, complex128, bool>(x.dtype(), [&]<class T>() {
    const T* in = x.ptr<T>();
    for (int64_t i = 0; i < x.NumElements(); ++i) {
      if constexpr (std::is_same_v<T, bool>) {
        out[i] = in[i] ? "true" : "false";
      } else if constexpr (std::is_same_v<T, complex64> || std::is_same_v<T, complex128>) {
        out[i] = Printf("(" + start + letter + "," + start + letter + ")",
                        static_cast<double>(in[i].real()), static_cast<double>(in[i].imag()));
      } else if constexpr (std::is_signed_v<T> && std::is_integral_v<T>) {
        out[i] = Printf(start + PRId64, static_cast<int64_t>(in[i]));
      } else if constexpr (std::is_integral_v<T>) {
        out[i] = Printf(start + PRIu64, static_cast<uint64_t>(in[i]));
      } else {
        out[i] = Printf(start + letter, static_cast<double>(in[i]));
      }
    }
  });
}

namespace {

// The shortest text that gives the value back.
template <class T>
std::string ShortestText(T value) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  constexpr int kUsual = std::is_same_v<T, float> ? 6 : 15,
                kExact = std::is_same_v<T, float> ? 9 : 17;
  std::string text = Printf("%." + std::to_string(kUsual) + "g", static_cast<double>(value));
  T back{};
  std::from_chars(text.data(), text.data() + text.size(), back);
  return back == value ? text
                       : Printf("%." + std::to_string(kExact) + "g", static_cast<double>(value));
}

std::string Escaped(const std::string& text) {
  std::string out;
  for (char c : text) {
    switch (c) {
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      case '"':
        out += "\\\"";
        break;
      case '\'':
        out += "\\'";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f)
          out += Printf("\\%03o", static_cast<unsigned>(static_cast<unsigned char>(c)));
        else
          out += c;
    }
  }
  return out;
}

template <class T>
std::string ElementText(const T& value) {
  if constexpr (std::is_same_v<T, std::string>)
    return "\"" + Escaped(value) + "\"";
  else if constexpr (std::is_same_v<T, complex64> || std::is_same_v<T, complex128>)
    return "?";
  else if constexpr (std::is_same_v<T, half> || std::is_same_v<T, bfloat16>)
    return ShortestText(static_cast<float>(value));
  else if constexpr (std::is_floating_point_v<T>)
    return ShortestText(value);
  else
    return std::to_string(value);
}

// Prints the ends of every dimension, as many elements as `ends` on each side.
template <class T>
void PrintPart(const Shape& shape, int dim, int64_t ends, const T* data, std::string& out) {
  if (dim == shape.rank()) {
    out += ElementText(*data);
    return;
  }
  const int below = shape.rank() - dim - 1;
  const std::string gap = below == 0 ? " " : std::string(below, '\n') + std::string(dim + 1, ' ');
  const int64_t size = shape[dim], step = ProductOfDims(shape.dims(), dim + 1, shape.rank());
  out += "[";
  for (int64_t i = 0; i < size; ++i) {
    if (i >= ends && i < size - ends) {
      out += gap + "...";
      i = size - ends - 1;
      continue;
    }
    if (i > 0) out += gap;
    PrintPart(shape, dim + 1, ends, data + i * step, out);
  }
  out += "]";
}

std::string Summary(const Tensor& t, int64_t ends) {
  if (ends < 0) ends = t.NumElements();
  std::string text;
  DispatchDtype<float, double, int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t,
                uint64_t, half, bfloat16, complex64, complex128, bool, std::string>(
      t.dtype(), [&]<class T>() { PrintPart(t.shape(), 0, ends, t.ptr<T>(), text); });
  return text;
}

}  // namespace

void StringFormat(KernelContext& ctx) {
  const std::string &placeholder = ctx.string_attr("placeholder"),
                    &pattern = ctx.string_attr("template");
  const int64_t ends = ctx.int_attr("summarize");
  std::string text;
  int used = 0;
  for (size_t at = 0; at <= pattern.size();) {
    const size_t next = placeholder.empty() ? std::string::npos : pattern.find(placeholder, at);
    text += pattern.substr(at, next == std::string::npos ? next : next - at);
    if (next == std::string::npos) break;
    if (used < ctx.num_inputs()) text += Summary(ctx.input(used), ends);
    ++used;
    at = next + placeholder.size();
  }
  if (used != ctx.num_inputs())
    throw InvalidArgument("StringFormat: the template has ", used, " placeholders for ",
                          ctx.num_inputs(), " tensors");
  ctx.SetOutput(0, Tensor(text));
}

}  // namespace eager::kernels
