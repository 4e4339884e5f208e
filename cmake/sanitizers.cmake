# SPDX-License-Identifier: Apache-2.0
set(EAGERIZE_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

# A definition for tests that measure time or memory: they know of a sanitizer by it.
set(EAGERIZE_SANITIZED "")
if(EAGERIZE_SANITIZE)
  set(EAGERIZE_SANITIZED SANITIZED)
  # For the whole tree: generated protobuf code must agree with the code that uses it.
  add_compile_options(-fsanitize=${EAGERIZE_SANITIZE} -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${EAGERIZE_SANITIZE})
endif()
