# SPDX-License-Identifier: Apache-2.0
# Elementwise, matrix product and reduction ops, and the loops that are compiled once per x86-64 level.
set(isa_sources
  eager/isa/isa_elementwise.cpp
  eager/isa/isa_gemm.cpp
  eager/isa/isa_reductions.cpp
  eager/isa/isa_transcendental.cpp)
list(TRANSFORM isa_sources PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)

# Vectorises loops of any length, and lets g++ turn comparisons into blends. Not for Eigen's code: its
# sine becomes eight times slower.
set_source_files_properties(
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/isa/isa_elementwise.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/eager/isa/isa_reductions.cpp
  PROPERTIES COMPILE_OPTIONS "-O3;-fno-trapping-math")

# One object library a level. -DEigen renames Eigen's namespace so that no template is shared;
# contraction is off so that every level rounds the same.
function(eagerize_add_isa level)
  add_library(eagerize_isa_${level} OBJECT ${isa_sources})
  target_link_libraries(eagerize_isa_${level} PRIVATE eagerize_build_flags)
  target_include_directories(eagerize_isa_${level} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  get_target_property(eigen Eigen3::Eigen INTERFACE_INCLUDE_DIRECTORIES)
  target_include_directories(eagerize_isa_${level} SYSTEM PRIVATE ${eigen})
  target_compile_features(eagerize_isa_${level} PRIVATE cxx_std_20)
  target_compile_definitions(eagerize_isa_${level} PRIVATE EAGER_ISA=isa_${level} Eigen=Eigen_${level})
  target_compile_options(eagerize_isa_${level} PRIVATE ${ARGN} -ffp-contract=off -fno-math-errno
    -Wno-uninitialized -Wno-maybe-uninitialized)  # g++ 12 says so of its own AVX-512 header
  set_target_properties(eagerize_isa_${level} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_sources(eagerize_runtime PRIVATE $<TARGET_OBJECTS:eagerize_isa_${level}>)
endfunction()

if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  eagerize_add_isa(v2 -march=x86-64-v2)
  eagerize_add_isa(v3 -march=x86-64-v3)
  # g++ 12 takes the undefined lanes of its own AVX-512 intrinsics for a mistake (GCC bug 105593).
  eagerize_add_isa(v4 -march=x86-64-v4 -mprefer-vector-width=512 -Wno-maybe-uninitialized)
  target_compile_definitions(eagerize_runtime PRIVATE EAGER_ISA_LEVELS)
else()
  eagerize_add_isa(v2)
endif()

target_sources(eagerize_runtime PRIVATE
  eager/isa/isa_table.cpp
  eager/kernels/cast.cpp
  eager/kernels/cast_select.cpp
  eager/kernels/elementwise.cpp
  eager/kernels/matmul.cpp
  eager/kernels/reduction.cpp
  eager/kernels/reduction_reducers.cpp
  eager/kernels/scan.cpp
  eager/kernels/unary_special.cpp
  eager/ops/binary_division_ops.cpp
  eager/ops/binary_ops.cpp
  eager/ops/binary_special_ops.cpp
  eager/ops/cast_ops.cpp
  eager/ops/comparison_ops.cpp
  eager/ops/matmul_ops.cpp
  eager/ops/reduction_ops.cpp
  eager/ops/reduction_ops_scan.cpp
  eager/ops/unary_exponential_ops.cpp
  eager/ops/unary_ops.cpp
  eager/ops/unary_special_ops.cpp
  eager/ops/unary_trigonometric_ops.cpp)
