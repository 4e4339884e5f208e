// SPDX-License-Identifier: Apache-2.0
#include "compare.h"

#include <cmath>

namespace eager::conformance {
namespace {

std::string IndexText(const Shape& shape, int64_t flat) {
  std::vector<int64_t> index(shape.rank());
  for (int i = shape.rank(); i-- > 0;) {
    index[i] = flat % shape[i];
    flat /= shape[i];
  }
  std::string text = "[";
  for (size_t i = 0; i < index.size(); ++i) text += (i ? "," : "") + std::to_string(index[i]);
  return text + "]";
}

bool IsClose(double actual, double expected, Tolerance t) {
  if (std::isnan(actual) || std::isnan(expected)) return std::isnan(actual) && std::isnan(expected);
  if (actual == expected) return true;
  if (std::isinf(actual) || std::isinf(expected)) return false;
  return std::fabs(actual - expected) <= t.atol + t.rtol * std::fabs(expected);
}

template <class T>
std::string Show(const T& v) {
  std::ostringstream out;
  out.precision(std::is_same_v<T, double> ? 17 : 9);
  if constexpr (std::is_integral_v<T>)
    out << +v;
  else
    out << v;
  return out.str();
}

}  // namespace

Tolerance DefaultTolerance(DataType dtype) {
  switch (dtype) {
    case DT_FLOAT:
    case DT_COMPLEX64:
      return {1e-5, 1e-6};
    case DT_DOUBLE:
    case DT_COMPLEX128:
      return {1e-11, 1e-12};
    case DT_HALF:
      return {4e-3, 4e-3};
    case DT_BFLOAT16:
      return {3e-2, 3e-2};
    default:
      return {};
  }
}

std::optional<std::string> Difference(const Tensor& actual, const Tensor& expected,
                                      Tolerance tolerance) {
  if (!actual.IsDefined()) return "no tensor";
  if (actual.dtype() != expected.dtype())
    return StrCat("dtype is ", DataTypeName(actual.dtype()), ", expected ",
                  DataTypeName(expected.dtype()));
  if (!(actual.shape() == expected.shape()))
    return StrCat("shape is ", actual.shape(), ", expected ", expected.shape());
  const DataType dtype = actual.dtype();
  auto report = [&](int64_t i, const auto& a, const auto& e) {
    return StrCat("first difference at ", IndexText(actual.shape(), i), ": ", Show(a),
                  ", expected ", Show(e));
  };
  std::optional<std::string> result;
  auto check = [&]<class T>(auto is_equal) {
    for (int64_t i = 0; i < actual.NumElements() && !result; ++i) {
      const T& a = actual.ptr<T>()[i];
      const T& e = expected.ptr<T>()[i];
      if (!is_equal(a, e)) result = report(i, a, e);
    }
  };
  if (IsFloating(dtype)) {
    FloatTypes::Dispatch(dtype, [&]<class T>() {
      check.template operator()<T>([&](T a, T e) {
        return IsClose(static_cast<double>(a), static_cast<double>(e), tolerance);
      });
    });
  } else if (IsComplex(dtype)) {
    DispatchDtype<complex64, complex128>(dtype, [&]<class T>() {
      check.template operator()<T>([&](T a, T e) {
        if (IsClose(a.real(), e.real(), tolerance) && IsClose(a.imag(), e.imag(), tolerance))
          return true;
        return std::abs(a - e) <= tolerance.atol + tolerance.rtol * std::abs(e);
      });
    });
  } else if (IsInteger(dtype)) {
    IntegerTypes::Dispatch(dtype, [&]<class T>() {
      check.template operator()<T>([&](T a, T e) {
        return a == e || (tolerance.atol + tolerance.rtol > 0 &&
                          IsClose(static_cast<double>(a), static_cast<double>(e), tolerance));
      });
    });
  } else if (dtype == DT_STRING) {
    check.template operator()<std::string>(
        [](const std::string& a, const std::string& e) { return a == e; });
  } else if (dtype == DT_BOOL) {
    check.template operator()<bool>([](bool a, bool e) { return a == e; });
  } else if (IsQuantized(dtype)) {
    const DataType as = DataTypeSize(dtype) == 1   ? DT_UINT8
                        : DataTypeSize(dtype) == 2 ? DT_UINT16
                                                   : DT_INT32;
    return Difference(actual.Reinterpreted(as), expected.Reinterpreted(as), tolerance);
  } else {
    return StrCat("a ", DataTypeName(dtype), " tensor cannot be compared");
  }
  return result;
}

}  // namespace eager::conformance
