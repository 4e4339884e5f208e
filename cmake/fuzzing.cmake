# SPDX-License-Identifier: Apache-2.0
# Fuzz targets: a file with LLVMFuzzerTestOneInput each, its cases in testdata/fuzz/<name>/ and, if there
# is one, its words in testdata/fuzz/<name>.dict. Every build replays the cases; a build for libFuzzer
# (EAGERIZE_SANITIZE has fuzzer-no-link, as the preset fuzz) also searches for new ones.
set(EAGERIZE_FUZZ_SECONDS 60 CACHE STRING "Seconds that each fuzz target searches")

string(FIND "${EAGERIZE_SANITIZE}" fuzzer-no-link found)
if(found GREATER -1 AND NOT CMAKE_CXX_COMPILER_ID MATCHES Clang)
  message(FATAL_ERROR "EAGERIZE_SANITIZE=${EAGERIZE_SANITIZE}: libFuzzer is part of clang; this is ${CMAKE_CXX_COMPILER}")
endif()
if(found GREATER -1)
  set(EAGERIZE_FUZZ ON)
else()
  set(EAGERIZE_FUZZ OFF)
endif()

add_custom_target(fuzzers COMMENT "All fuzz targets")

# eagerize_add_fuzzer(name SOURCES file... LIBRARIES target...)
# makes the program fuzz_<name> and the tests fuzz.<name>.corpus (always) and fuzz.<name> (libFuzzer).
function(eagerize_add_fuzzer name)
  cmake_parse_arguments(PARSE_ARGV 1 fuzzer "" "" "SOURCES;LIBRARIES")
  set(program fuzz_${name})
  set(cases ${PROJECT_SOURCE_DIR}/testdata/fuzz/${name})
  set(words ${PROJECT_SOURCE_DIR}/testdata/fuzz/${name}.dict)
  add_executable(${program} ${fuzzer_SOURCES})
  target_link_libraries(${program} PRIVATE ${fuzzer_LIBRARIES} eagerize_build_flags)
  add_dependencies(fuzzers ${program})
  if(EAGERIZE_FUZZ)
    target_link_options(${program} PRIVATE -fsanitize=fuzzer)
    add_test(NAME fuzz.${name}.corpus COMMAND ${program} -runs=0 -rss_limit_mb=2048 -timeout=20 ${cases})
    add_test(NAME fuzz.${name}
      COMMAND ${PROJECT_SOURCE_DIR}/tests/fuzz/search $<TARGET_FILE:${program}> ${cases} ${words}
              ${PROJECT_BINARY_DIR}/fuzz/${name} ${EAGERIZE_FUZZ_SECONDS})
    math(EXPR patience "${EAGERIZE_FUZZ_SECONDS} + 120")
    set_tests_properties(fuzz.${name} PROPERTIES LABELS "fuzz;slow" TIMEOUT ${patience})
  else()
    target_sources(${program} PRIVATE ${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp)
    add_test(NAME fuzz.${name}.corpus COMMAND ${program} ${cases})
  endif()
  set_tests_properties(fuzz.${name}.corpus PROPERTIES LABELS fuzz TIMEOUT 60)
endfunction()
