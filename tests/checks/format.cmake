# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every C++ source is as clang-format leaves it.
#   cmake -D ROOT=<checkout> -D CLANG_FORMAT=<program> -P format.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE files "${ROOT}/core/*.h" "${ROOT}/core/*.cpp" "${ROOT}/app/*.h"
  "${ROOT}/app/*.cpp" "${ROOT}/tests/*.h" "${ROOT}/tests/*.cpp")
if(NOT files)
  message(FATAL_ERROR "no sources below ${ROOT}")
endif()
execute_process(COMMAND "${CLANG_FORMAT}" --style=file --dry-run --Werror ${files}
  RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "clang-format -i puts these right")
endif()
