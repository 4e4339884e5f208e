# SPDX-License-Identifier: Apache-2.0
# Moves one enum of a generated header to a header of its own, which needs no protocol buffers:
# cmake -DHEADER=<dir>/types.pb.h -DENUM=DataType -P split_enum.cmake writes <dir>/types_enum.pb.h.
file(READ ${HEADER} text)
string(FIND "${text}" "enum ${ENUM} : int {" start)
if(start EQUAL -1)
  message(FATAL_ERROR "${HEADER} has no enum ${ENUM}")
endif()
string(SUBSTRING "${text}" 0 ${start} before)
string(SUBSTRING "${text}" ${start} -1 rest)
string(FIND "${rest}" "};" length)
math(EXPR length "${length} + 2")
string(SUBSTRING "${rest}" 0 ${length} enum)
string(SUBSTRING "${rest}" ${length} -1 after)

string(REGEX REPLACE "\\.pb\\.h$" "_enum.pb.h" enum_header ${HEADER})
get_filename_component(enum_name ${enum_header} NAME)
set(opening "namespace tensorflow {")
set(closing "}  // namespace tensorflow")
if(ENUM STREQUAL "Code")
  string(APPEND opening "\nnamespace error {")
  string(PREPEND closing "}  // namespace error\n")
endif()
file(WRITE ${enum_header}.new "#pragma once\n\n#include <cstdint>\n#include <limits>\n\n${opening}\n\n${enum}\n\n${closing}\n")
file(RENAME ${enum_header}.new ${enum_header})

# The first include of the header is outside of every namespace.
string(FIND "${before}" "#include <limits>" include)
if(include EQUAL -1)
  message(FATAL_ERROR "${HEADER}: no place for an include found")
endif()
string(SUBSTRING "${before}" 0 ${include} head)
string(SUBSTRING "${before}" ${include} -1 tail)
file(WRITE ${HEADER} "${head}#include \"${enum_name}\"\n${tail}${after}")
