# SPDX-License-Identifier: Apache-2.0
# Kernels and tables of the activation, convolution, pooling, normalisation and image families.
target_sources(eagerize_runtime PRIVATE
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/activation.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/bmp_codec.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/conv.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/conv_depthwise.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/conv_direct.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/conv_gemm.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/conv_window.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/gif_codec.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/image_boxes.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/image_color.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/image_crop.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/image_decode.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/image_patches.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/jpeg_codec.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/norm_batch.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/norm_lrn.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/png_codec.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/pool.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/pool_geometry.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/resize.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/resize_bicubic.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/resize_common.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/kernels/softmax.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/activation_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/conv_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/image_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/image_ops_boxes.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/norm_ops.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/ops/pool_ops.cpp)
