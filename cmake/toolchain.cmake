# SPDX-License-Identifier: Apache-2.0
# Uses ccache and a fast linker where the machine has them; neither is required.
option(EAGERIZE_CCACHE "Compile through ccache when it is installed" ON)
option(EAGERIZE_FAST_LINKER "Link with mold or lld when one is installed" ON)

find_program(EAGERIZE_CCACHE_PROGRAM ccache)
if(EAGERIZE_CCACHE AND EAGERIZE_CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Paths are hashed relative to the source tree, so that two clones share one cache.
  set(launcher env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros ${EAGERIZE_CCACHE_PROGRAM})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

if(EAGERIZE_FAST_LINKER)
  include(CheckLinkerFlag)
  foreach(linker IN ITEMS mold lld)
    check_linker_flag(CXX -fuse-ld=${linker} EAGERIZE_LINKS_WITH_${linker})
    if(EAGERIZE_LINKS_WITH_${linker})
      add_link_options(-fuse-ld=${linker})
      break()
    endif()
  endforeach()
endif()
