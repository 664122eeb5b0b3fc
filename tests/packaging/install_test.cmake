# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` lays down is a program that starts, a desktop entry and a file type.
#   cmake -D BUILD=<build folder> -D PREFIX=<scratch folder> -D DESKTOP_FILE_VALIDATE=<program>
#     -D UPDATE_MIME_DATABASE=<program> -P install_test.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${PREFIX}")
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT status EQUAL 0 OR said MATCHES "error:|warning:")
    message(SEND_ERROR "${ARGN} (${status}):\n${said}")
  endif()
endfunction()

run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${PREFIX}")
run("${PREFIX}/bin/limber" --version)
run("${DESKTOP_FILE_VALIDATE}" "${PREFIX}/share/applications/org.limber.Limber.desktop")
file(STRINGS "${PREFIX}/share/applications/org.limber.Limber.desktop" named REGEX "^(Exec|Icon)=")
if(NOT named STREQUAL "Exec=limber %f;Icon=org.limber.Limber")
  message(SEND_ERROR "the desktop entry starts or shows something else: ${named}")
endif()
foreach(icon scalable/apps/org.limber.Limber.svg 16x16/apps/org.limber.Limber.png
    512x512/apps/org.limber.Limber.png)
  if(NOT EXISTS "${PREFIX}/share/icons/hicolor/${icon}")
    message(SEND_ERROR "${icon} is not where the desktop looks for it")
  endif()
endforeach()
run("${CMAKE_COMMAND}" -E env "XDG_DATA_DIRS=${PREFIX}/share"
  "${UPDATE_MIME_DATABASE}" "${PREFIX}/share/mime")
file(STRINGS "${PREFIX}/share/mime/globs" globs)
if(NOT "application/vnd.limber.routine+json:*.limber" IN_LIST globs)
  message(SEND_ERROR "*.limber is no known type: ${globs}")
endif()
file(STRINGS "${PREFIX}/share/mime/icons" shown)
if(NOT shown STREQUAL "application/vnd.limber.routine+json:org.limber.Limber")
  message(SEND_ERROR "routine files look like something else: ${shown}")
endif()
file(REMOVE_RECURSE "${PREFIX}")
