# SPDX-License-Identifier: Apache-2.0
# Written by compat_v1/opgen/opgen.py; do not edit.
target_sources(eagerize_compat_v1 PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/array_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/candidate_sampling_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/control_flow_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/data_flow_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/image_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/io_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/linalg_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/logging_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/lookup_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/math_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/nn_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/no_op.cpp
  ${CMAKE_CURRENT_LIST_DIR}/parsing_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/random_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/sparse_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/state_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/string_ops.cpp
  ${CMAKE_CURRENT_LIST_DIR}/training_ops.cpp)
