# SPDX-License-Identifier: Apache-2.0
option(EAGERIZE_TIDY "Run clang-tidy with every compilation" OFF)

if(EAGERIZE_TIDY)
  find_program(EAGERIZE_CLANG_TIDY NAMES clang-tidy-19 clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY ${EAGERIZE_CLANG_TIDY} --quiet)
endif()
