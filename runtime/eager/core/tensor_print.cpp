// SPDX-License-Identifier: Apache-2.0
// Tensor::ToString: NumPy's array layout (numpy.array2string): aligned columns, eight significant
// digits at most, three items from each end of a dimension beyond 1000 elements.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "eager/core/resource.h"
#include "eager/core/tensor.h"

namespace eager {
namespace {

constexpr int64_t kSummaryThreshold = 1000;
constexpr int64_t kEdgeItems = 3;

template <class T>
std::string ShortestDigits(T value, int max_decimals) {
  if (std::isnan(value)) return "nan";
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  char text[400];
  auto shortest = std::to_chars(text, text + sizeof(text), value, std::chars_format::fixed);
  std::string digits(text, shortest.ptr);
  const size_t dot = digits.find('.');
  if (dot != std::string::npos && digits.size() - dot - 1 > static_cast<size_t>(max_decimals)) {
    auto rounded =
        std::to_chars(text, text + sizeof(text), value, std::chars_format::fixed, max_decimals);
    digits.assign(text, rounded.ptr);
    while (digits.back() == '0') digits.pop_back();
  }
  if (digits.find('.') == std::string::npos) digits += ".";
  return digits;
}

std::string Scientific(double value) {
  char text[64];
  auto end = std::to_chars(text, text + sizeof(text), value, std::chars_format::scientific, 8);
  std::string digits(text, end.ptr);
  const size_t e = digits.find('e');
  if (e == std::string::npos) return digits;
  std::string mantissa = digits.substr(0, e);
  while (mantissa.back() == '0') mantissa.pop_back();
  return mantissa + digits.substr(e);
}

// Chooses one form for all numbers, as NumPy does: scientific when the magnitudes differ too much.
template <class T>
std::vector<std::string> FloatCells(const std::vector<T>& values) {
  double largest = 0, smallest = INFINITY;
  for (T v : values) {
    const double m = std::fabs(static_cast<double>(v));
    if (m == 0 || !std::isfinite(m)) continue;
    largest = std::max(largest, m);
    smallest = std::min(smallest, m);
  }
  const bool scientific =
      largest >= 1e8 || (largest > 0 && (smallest < 1e-4 || largest / smallest > 1e3));
  std::vector<std::string> cells;
  for (T v : values) {
    if (scientific && std::isfinite(static_cast<double>(v)))
      cells.push_back(Scientific(static_cast<double>(v)));
    else
      cells.push_back(ShortestDigits(v, 8));
  }
  if (scientific) return cells;
  size_t decimals = 0;
  for (const std::string& cell : cells)
    if (size_t dot = cell.find('.'); dot != std::string::npos)
      decimals = std::max(decimals, cell.size() - dot - 1);
  for (std::string& cell : cells)
    if (size_t dot = cell.find('.'); dot != std::string::npos && cells.size() > 1)
      cell.append(decimals - (cell.size() - dot - 1), ' ');
  return cells;
}

std::string Quoted(const std::string& text) {
  std::string out = "b'";
  for (unsigned char c : text) {
    char escape[8];
    if (c == '\'' || c == '\\')
      out += '\\', out += static_cast<char>(c);
    else if (c == '\n')
      out += "\\n";
    else if (c >= 32 && c < 127)
      out += static_cast<char>(c);
    else
      std::snprintf(escape, sizeof(escape), "\\x%02x", c), out += escape;
  }
  return out + "'";
}

std::vector<std::string> Cells(const Tensor& t, const std::vector<int64_t>& at) {
  std::vector<std::string> cells;
  auto text_of = [&](auto render) {
    for (int64_t i : at) cells.push_back(render(i));
  };
  switch (t.dtype()) {
    case DT_STRING:
      text_of([&](int64_t i) { return Quoted(t.ptr<std::string>()[i]); });
      break;
    case DT_BOOL:
      text_of([&](int64_t i) { return std::string(t.ptr<bool>()[i] ? "True" : "False"); });
      break;
    case DT_FLOAT:
    case DT_DOUBLE:
    case DT_HALF:
    case DT_BFLOAT16:
      FloatTypes::Dispatch(t.dtype(), [&]<class T>() {
        using F = std::conditional_t<std::is_same_v<T, double>, double, float>;
        std::vector<F> values;
        for (int64_t i : at) values.push_back(static_cast<F>(t.ptr<T>()[i]));
        cells = FloatCells(values);
      });
      break;
    case DT_COMPLEX64:
    case DT_COMPLEX128:
      DispatchDtype<complex64, complex128>(t.dtype(), [&]<class T>() {
        text_of([&](int64_t i) {
          const T z = t.ptr<T>()[i];
          return ShortestDigits(z.real(), 8) + (std::signbit(z.imag()) ? "-" : "+") +
                 ShortestDigits(std::fabs(z.imag()), 8) + "j";
        });
      });
      break;
    case DT_QINT8:
      text_of([&](int64_t i) { return std::to_string(t.ptr<int8_t>()[i]); });
      break;
    case DT_QUINT8:
      text_of([&](int64_t i) { return std::to_string(t.ptr<uint8_t>()[i]); });
      break;
    case DT_QINT16:
      text_of([&](int64_t i) { return std::to_string(t.ptr<int16_t>()[i]); });
      break;
    case DT_QUINT16:
      text_of([&](int64_t i) { return std::to_string(t.ptr<uint16_t>()[i]); });
      break;
    case DT_QINT32:
      text_of([&](int64_t i) { return std::to_string(t.ptr<int32_t>()[i]); });
      break;
    default:
      if (IsInteger(t.dtype())) {
        IntegerTypes::Dispatch(t.dtype(), [&]<class T>() {
          text_of([&](int64_t i) { return std::to_string(t.ptr<T>()[i]); });
        });
      } else {
        text_of([&](int64_t) { return StrCat("<", DataTypeName(t.dtype()), ">"); });
      }
  }
  return cells;
}

class Printer {
 public:
  explicit Printer(const Tensor& t) : t_(t), summarise_(t.NumElements() > kSummaryThreshold) {}

  std::string Print() {
    Collect(0, 0);
    cells_ = Cells(t_, at_);
    if (t_.rank() == 0) return cells_[0];
    for (const std::string& cell : cells_) width_ = std::max(width_, cell.size());
    std::string out;
    Render(0, out);
    return out;
  }

 private:
  // Calls f(index) for each shown item of a dimension and gap() where items are left out.
  template <class F, class G>
  void Shown(int64_t size, F f, G gap) {
    for (int64_t i = 0; i < size; ++i) {
      if (summarise_ && size > 2 * kEdgeItems && i == kEdgeItems) {
        gap();
        i = size - kEdgeItems;
      }
      f(i);
    }
  }
  void Collect(int dim, int64_t offset) {
    if (dim == t_.rank()) return at_.push_back(offset);
    const int64_t size = t_.dim_size(dim);
    Shown(size, [&](int64_t i) { Collect(dim + 1, offset * size + i); }, [] {});
  }
  void Render(int dim, std::string& out) {
    if (dim == t_.rank()) {
      const std::string& cell = cells_[next_++];
      const size_t pad = width_ - cell.size();
      if (t_.dtype() == DT_STRING)
        out += cell;
      else
        out += std::string(pad, ' ') + cell;
      return;
    }
    const bool innermost = dim + 1 == t_.rank();
    const std::string separator =
        innermost ? " "
                  : std::string(static_cast<size_t>(t_.rank() - dim - 1), '\n') +
                        std::string(dim + 1, ' ');
    out += "[";
    bool first = true;
    auto separate = [&] {
      if (!first) out += separator;
      first = false;
    };
    Shown(
        t_.dim_size(dim),
        [&](int64_t) {
          separate();
          Render(dim + 1, out);
        },
        [&] {
          separate();
          out += "...";
        });
    out += "]";
  }

  const Tensor& t_;
  bool summarise_;
  std::vector<int64_t> at_;
  std::vector<std::string> cells_;
  size_t next_ = 0, width_ = 0;
};

}  // namespace

std::string Tensor::ToString() const {
  if (!rep_) return "<no tensor>";
  if (IsSymbol()) return StrCat("<symbol ", Summary(), ">");
  if (IsRef(dtype())) return StrCat("<variable ", Summary(), ">");
  return Printer(*this).Print();
}

std::ostream& operator<<(std::ostream& out, const Tensor& tensor) {
  return out << tensor.ToString();
}

}  // namespace eager
