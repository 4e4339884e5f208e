# SPDX-License-Identifier: Apache-2.0
# Everything the project takes from the system. scripts/packages.txt names the Debian packages.
find_package(Threads REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(Protobuf 3.21 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(JPEG REQUIRED)
find_package(PNG REQUIRED)
find_package(GIF REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET GLOBAL re2)

if(EAGERIZE_TESTS)
  find_package(GTest 1.12 REQUIRED)
endif()

# Also the conformance command reads and writes JSON.
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)

if(EAGERIZE_REWRITER)
  # A bare find_package(Clang) can pick another version that is installed beside this one.
  find_package(LLVM 19.1 REQUIRED CONFIG)
  find_package(Clang 19.1 REQUIRED CONFIG)
endif()
