// SPDX-License-Identifier: Apache-2.0
// Tensors seen as Eigen matrices and back, without copying. The only public header that needs
// Eigen.
#pragma once

#include <Eigen/Core>
#include <memory>
#include <utility>

#include "eager/core/tensor.h"

namespace eager {

template <class T>
using EigenMatrix = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The elements of a matrix view as an Eigen map: AsEigen(t.matrix<float>()) * v. Shares memory.
template <class T>
auto AsEigen(const TensorView<T, 2>& view) {
  using M = std::conditional_t<std::is_const_v<T>, const EigenMatrix<std::remove_const_t<T>>,
                               EigenMatrix<T>>;
  return Eigen::Map<M>(view.data(), view.dimension(0), view.dimension(1));
}
/// A vector view as an Eigen column vector. Shares memory.
template <class T>
auto AsEigen(const TensorView<T, 1>& view) {
  using V = Eigen::Matrix<std::remove_const_t<T>, Eigen::Dynamic, 1>;
  return Eigen::Map<std::conditional_t<std::is_const_v<T>, const V, V>>(view.data(),
                                                                        view.dimension(0));
}

/// A [rows, cols] tensor that takes over the matrix's memory.
template <class T>
Tensor FromEigen(EigenMatrix<T>&& matrix) {
  auto owner = std::make_shared<EigenMatrix<T>>(std::move(matrix));
  return Tensor::FromMemory(kDataTypeOf<T>, {owner->rows(), owner->cols()}, owner->data(),
                            [owner] {});
}

}  // namespace eager
