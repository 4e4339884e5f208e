# SPDX-License-Identifier: Apache-2.0
option(EAGERIZE_WERROR "Treat warnings as errors" OFF)

target_compile_options(eagerize_build_flags INTERFACE "$<BUILD_INTERFACE:-Wall;-Wextra>")
if(EAGERIZE_WERROR)
  target_compile_options(eagerize_build_flags INTERFACE $<BUILD_INTERFACE:-Werror>)
endif()
