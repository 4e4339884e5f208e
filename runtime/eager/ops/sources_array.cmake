# SPDX-License-Identifier: Apache-2.0
# Kernels and tables of the array, random, string and file families.
foreach(source IN ITEMS
    kernels/array_axes
    kernels/array_constant
    kernels/array_moves
    kernels/array_strided
    kernels/file_kernels
    kernels/gather_kernels
    kernels/random_basic
    kernels/random_special
    kernels/random_stream
    kernels/random_truncated
    kernels/scatter_indices
    kernels/scatter_kernels
    kernels/scatter_segments
    kernels/shape_blocks
    kernels/shape_diagonal
    kernels/shape_join
    kernels/shape_pad
    kernels/shape_reshape
    kernels/slice_kernels
    kernels/sort_kernels
    kernels/sort_top_k
    kernels/string_basic
    kernels/string_csv
    kernels/string_format
    kernels/string_hash
    kernels/string_parse
    kernels/string_regex
    kernels/string_utf8
    ops/constant_ops
    ops/file_ops
    ops/index_ops
    ops/index_ops_gather
    ops/index_ops_segment
    ops/index_ops_slice
    ops/index_ops_sort
    ops/random_ops
    ops/shape_ops
    ops/shape_ops_blocks
    ops/shape_ops_join
    ops/shape_ops_reshape
    ops/string_ops
    ops/string_ops_basic
    ops/string_ops_parse)
  target_sources(eagerize_runtime PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/eager/${source}.cpp)
endforeach()
