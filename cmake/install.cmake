# SPDX-License-Identifier: Apache-2.0
# What `cmake --install` lays down. The tree can be moved afterwards: every path in it is relative.
#   include/eager                       headers of the runtime
#   include/eagerize/compat_v1          headers of TensorFlow 1.15, and the messages
#   lib/                                libraries, cmake/Eagerize, pkgconfig
#   bin/eagerize                        finds ../include and ../share/eagerize/rules
#   share/eagerize/                     rules, protos
#   share/man/man1/eagerize.1           and completions for bash, zsh and fish where each looks
include(CMakePackageConfigHelpers)

set(EAGERIZE_INSTALL_CMAKEDIR ${CMAKE_INSTALL_LIBDIR}/cmake/Eagerize)
set(EAGERIZE_INSTALL_PCDIR ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
set(EAGERIZE_INSTALL_DATADIR ${CMAKE_INSTALL_DATADIR}/eagerize)

set_target_properties(eagerize_runtime PROPERTIES EXPORT_NAME runtime)
install(TARGETS eagerize_runtime EXPORT EagerizeTargets)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/runtime/eager DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN "*.h")
if(EAGERIZE_REWRITER)
  install(TARGETS eagerize)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/rules DESTINATION ${EAGERIZE_INSTALL_DATADIR})
  install(FILES ${EAGERIZE_PAGES}/eagerize.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${EAGERIZE_PAGES}/eagerize.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME eagerize)
  install(FILES ${EAGERIZE_PAGES}/_eagerize DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  install(FILES ${EAGERIZE_PAGES}/eagerize.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()

install(EXPORT EagerizeTargets NAMESPACE Eagerize:: DESTINATION ${EAGERIZE_INSTALL_CMAKEDIR})
configure_package_config_file(cmake/package/EagerizeConfig.cmake.in
  ${PROJECT_BINARY_DIR}/package/EagerizeConfig.cmake
  INSTALL_DESTINATION ${EAGERIZE_INSTALL_CMAKEDIR}
  PATH_VARS EAGERIZE_INSTALL_DATADIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/package/EagerizeConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/package/EagerizeConfig.cmake
  ${PROJECT_BINARY_DIR}/package/EagerizeConfigVersion.cmake
  DESTINATION ${EAGERIZE_INSTALL_CMAKEDIR})

file(RELATIVE_PATH EAGERIZE_PC_TO_PREFIX /p/${EAGERIZE_INSTALL_PCDIR} /p)
string(REGEX REPLACE "/$" "" EAGERIZE_PC_TO_PREFIX ${EAGERIZE_PC_TO_PREFIX})
foreach(name IN ITEMS eagerize eagerize_compat_v1)
  configure_file(cmake/package/${name}.pc.in ${PROJECT_BINARY_DIR}/package/${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/package/${name}.pc DESTINATION ${EAGERIZE_INSTALL_PCDIR})
endforeach()
