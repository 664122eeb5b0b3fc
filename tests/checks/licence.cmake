# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every source file names its licence in its first line, or in the one below its shebang.
#   cmake -D ROOT=<checkout> -P licence.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB files "${ROOT}/CMakeLists.txt" "${ROOT}/.ci/*")
foreach(folder IN ITEMS core app tests packaging resources)
  file(GLOB_RECURSE more "${ROOT}/${folder}/*")
  list(APPEND files ${more})
endforeach()

# Debian's formats for these two have no comments.
list(FILTER files EXCLUDE REGEX "/packaging/debian/(changelog|copyright)$")

set(nameless "")
set(checked 0)
foreach(file IN LISTS files)
  get_filename_component(extension "${file}" LAST_EXT)
  get_filename_component(name "${file}" NAME)
  if(NOT extension MATCHES "^(|\\.(cpp|h|cmake|py|sh|sql))$" AND NOT name STREQUAL "CMakeLists.txt")
    continue()
  endif()
  math(EXPR checked "${checked} + 1")
  file(READ "${file}" head LIMIT 120)
  if(NOT head MATCHES "^(#![^\n]*\n)?(//|#|--) SPDX-License-Identifier: GPL-3.0-or-later\n")
    string(APPEND nameless "\n  ${file}")
  endif()
endforeach()

if(checked EQUAL 0)
  message(FATAL_ERROR "no sources below ${ROOT}")
endif()
if(nameless)
  message(FATAL_ERROR "without an SPDX line:${nameless}")
endif()
message(STATUS "${checked} files name their licence")
