# SPDX-License-Identifier: Apache-2.0
# Kernels and tables of the array, random, string and file families.
target_sources(eagerize_runtime PRIVATE
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/array_axes.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/array_constant.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/array_moves.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/array_strided.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/random_basic.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/random_stream.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/shape_reshape.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/constant_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/file_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/index_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/random_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/shape_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/string_ops.cpp)
