// SPDX-License-Identifier: Apache-2.0
// Tensor::SummarizeValue and DebugString: values in the layouts of TensorFlow's messages.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <type_traits>

#include "eager/core/error.h"
#include "eager/core/resource.h"
#include "eager/core/tensor.h"

namespace eager {
namespace {

// The six (15) significant digits of C's default, or as many as tell the value from its neighbours.
template <typename T>
std::string Digits(T value) {
  const auto parse = [](const char* text) {
    if constexpr (std::is_same_v<T, float>)
      return std::strtof(text, nullptr);
    else
      return std::strtod(text, nullptr);
  };
  char text[40];
  std::snprintf(text, sizeof(text), "%.*g", std::numeric_limits<T>::digits10, value);
  if (parse(text) != value)
    std::snprintf(text, sizeof(text), "%.*g", std::numeric_limits<T>::max_digits10, value);
  return text;
}

std::string Escape(const std::string& bytes) {
  std::string text;
  for (const unsigned char c : bytes) {
    switch (c) {
      case '\n':
        text += "\\n";
        break;
      case '\r':
        text += "\\r";
        break;
      case '\t':
        text += "\\t";
        break;
      case '"':
        text += "\\\"";
        break;
      case '\'':
        text += "\\'";
        break;
      case '\\':
        text += "\\\\";
        break;
      default:
        if (c >= 0x20 && c < 0x7f) {
          text += static_cast<char>(c);
        } else {
          char octal[5];
          std::snprintf(octal, sizeof(octal), "\\%03o", c);
          text += octal;
        }
    }
  }
  return text;
}

template <class T>
constexpr bool kIsQuantized =
    std::is_same_v<T, qint8> || std::is_same_v<T, quint8> || std::is_same_v<T, qint16> ||
    std::is_same_v<T, quint16> || std::is_same_v<T, qint32>;

template <class T>
std::string Element(const T& value, bool print_v2) {
  if constexpr (std::is_same_v<T, std::string>) {
    return print_v2 ? '"' + Escape(value) + '"' : Escape(value);
  } else if constexpr (std::is_same_v<T, double>) {
    return std::isnan(value) ? "nan" : Digits(value);
  } else if constexpr (std::is_integral_v<T>) {
    return std::to_string(value);
  } else if constexpr (kIsQuantized<T>) {
    return std::to_string(value.value);
  } else {
    const float number = static_cast<float>(value);
    return std::isnan(number) ? "nan" : Digits(number);
  }
}

/// What is written, how much of it, and the text so far. `limit` is what the way of writing makes
/// of it.
template <class T>
class ElementWriter {
 public:
  ElementWriter(const T* data, const Shape& shape, int64_t limit)
      : data_(data), shape_(shape), limit_(limit) {}

 protected:
  const T* data_;
  const Shape& shape_;
  int64_t limit_;
  std::string text_;
};

/// Writes up to `limit` elements of all, with a bracket for each row.
template <class T>
class FirstElements : ElementWriter<T> {
 public:
  using ElementWriter<T>::ElementWriter;
  std::string Write() {
    Dimension(0);
    return std::move(text_);
  }

 private:
  using ElementWriter<T>::data_, ElementWriter<T>::shape_, ElementWriter<T>::limit_,
      ElementWriter<T>::text_;
  void Dimension(int d) {
    if (next_ >= limit_) return;
    const bool is_last = d == shape_.rank() - 1;
    for (int64_t i = 0; i < shape_.dim(d); ++i) {
      if (is_last) {
        if (next_ >= limit_) {
          if (d != 0) text_ += "...";
          return;
        }
        if (i > 0) text_ += ' ';
        text_ += Element(data_[next_++], false);
        continue;
      }
      const bool is_shown = next_ < limit_;
      if (is_shown) text_ += '[';
      Dimension(d + 1);
      if (is_shown) text_ += ']';
    }
  }

  int64_t next_ = 0;
};

/// Writes the first and the last `limit` elements of each dimension (all if it is negative),
/// indented as Python prints them.
template <class T>
class EdgeElements : ElementWriter<T> {
 public:
  using ElementWriter<T>::ElementWriter;
  std::string Write() {
    Dimension(0, 0);
    return std::move(text_);
  }

 private:
  using ElementWriter<T>::data_, ElementWriter<T>::shape_, ElementWriter<T>::limit_,
      ElementWriter<T>::text_;
  void Dimension(int d, int64_t start) {
    const int rank = shape_.rank();
    if (d == rank) {
      text_ += Element(data_[start], true);
      return;
    }
    text_ += '[';
    const int64_t count = shape_.dim(d);
    int64_t stride = 1;
    for (int i = d + 1; i < rank; ++i) stride *= shape_.dim(i);
    const bool is_cut = limit_ >= 0 && count > 2 * limit_;
    for (int64_t i = 0; i < count; ++i) {
      if (i > 0) Separate(d);
      if (is_cut && i == limit_) {
        text_ += "...";
        i = count - limit_;
        if (i >= count) break;
        Separate(d);
      }
      Dimension(d + 1, start + i * stride);
    }
    text_ += ']';
  }
  void Separate(int d) {
    const int rank = shape_.rank();
    if (d == rank - 1) {
      text_ += ' ';
      return;
    }
    text_.append(static_cast<size_t>(rank - d - 1), '\n');
    text_.append(static_cast<size_t>(d + 1), ' ');
  }
};

template <class T>
std::string Summarize(const Tensor& tensor, int64_t limit, bool print_v2) {
  const T* data = tensor.ptr<T>();
  if (print_v2) return EdgeElements<T>(data, tensor.shape(), limit).Write();
  if (tensor.rank() > 0) return FirstElements<T>(data, tensor.shape(), limit).Write();
  return limit > 0 ? Element(data[0], false) : "";
}

}  // namespace

std::string Tensor::SummarizeValue(int64_t max_entries, bool print_v2) const {
  if (!IsDefined()) return "";
  if (IsSymbol()) return "?";
  const int64_t count = NumElements();
  const int64_t limit = print_v2          ? max_entries
                        : max_entries < 0 ? count
                                          : std::min(max_entries, count);
  std::string text;
  if (IsComplex(dtype()) || dtype() == DT_RESOURCE || dtype() == DT_VARIANT) {
    // TensorFlow shows no values of these
    for (int64_t i = 0; i < limit; ++i) text += i > 0 ? " ?" : "?";
  } else {
    text = DispatchDtype<float, double, half, bfloat16, int8_t, int16_t, int32_t, long long,
                         uint8_t, uint16_t, uint32_t, unsigned long long, bool, std::string, qint8,
                         quint8, qint16, quint16, qint32>(
        dtype(), [&]<class T>() { return Summarize<T>(*this, limit, print_v2); });
    if (print_v2) return text;
  }
  return limit < count ? text + "..." : text;
}

std::string Tensor::DebugString(int num_values) const {
  if (!IsDefined()) return "Tensor<undefined>";
  std::string dims;
  for (int i = 0; i < rank(); ++i) dims += (i > 0 ? "," : "") + std::to_string(shape().dim(i));
  return "Tensor<type: " + std::string(DataTypeName(dtype())) + " shape: [" + dims +
         "] values: " + SummarizeValue(num_values) + ">";
}

}  // namespace eager
