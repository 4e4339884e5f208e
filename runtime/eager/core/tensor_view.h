// SPDX-License-Identifier: Apache-2.0
// Views of a tensor's elements: pointer and dimensions, element access by index, printing, and
// conversion to Eigen types that the user has included.
#pragma once

#include <array>
#include <cstdint>
#include <ostream>
#include <type_traits>

namespace eager {

/// Row-major elements of N dimensions. `view(i, j)`; `Eigen::MatrixXf m = view;` copies,
/// eager::AsEigen(view) (eager/core/eigen.h) maps without copying.
template <class T, int N>
class TensorView {
 public:
  TensorView(T* data, std::array<int64_t, N> dims) : data_(data), dims_(dims) {}
  T* data() const { return data_; }
  int64_t size() const {
    int64_t n = 1;
    for (auto d : dims_) n *= d;
    return n;
  }
  int64_t dimension(int i) const { return dims_[i]; }
  const std::array<int64_t, N>& dimensions() const { return dims_; }
  template <class... I>
  T& operator()(I... indices) const {
    static_assert(sizeof...(I) == N, "one index per dimension");
    const int64_t index[] = {static_cast<int64_t>(indices)...};
    int64_t at = 0;
    for (int i = 0; i < N; ++i) at = at * dims_[i] + index[i];
    return data_[at];
  }
  T& operator[](int64_t i) const
    requires(N == 1)
  {
    return data_[i];
  }
  T* begin() const { return data_; }
  T* end() const { return data_ + size(); }
  void setZero() const { setConstant(T()); }
  void setConstant(const std::remove_const_t<T>& value) const {
    for (T& element : *this) element = value;
  }
  /// Copies into an Eigen matrix or vector type.
  template <class M>
    requires(N <= 2 && std::is_same_v<typename M::Scalar, std::remove_const_t<T>>)
  operator M() const {  // NOLINT(google-explicit-constructor)
    M m;
    const int64_t rows = dims_[0];
    int64_t cols = 1;
    if constexpr (N == 2) cols = dims_[1];
    m.resize(rows, cols);
    for (int64_t i = 0; i < rows; ++i)
      for (int64_t j = 0; j < cols; ++j) m(i, j) = data_[i * cols + j];
    return m;
  }

 private:
  T* data_;
  std::array<int64_t, N> dims_;
};

/// The single element of a tensor. `view()` is the element.
template <class T>
class ScalarView {
 public:
  ScalarView(T* data) : data_(data) {}  // NOLINT(google-explicit-constructor)
  T& operator()() const { return *data_; }
  T& operator()(int64_t) const { return *data_; }
  T* data() const { return data_; }
  int64_t size() const { return 1; }

 private:
  T* data_;
};

template <class T>
std::ostream& operator<<(std::ostream& out, const ScalarView<T>& view) {
  return out << view();
}

/// One row a line, columns aligned, as Eigen prints a matrix (higher ranks as rows of the last
/// dimension).
template <class T, int N>
std::ostream& operator<<(std::ostream& out, const TensorView<T, N>& view);

}  // namespace eager

#include "eager/core/tensor_view_print.h"
