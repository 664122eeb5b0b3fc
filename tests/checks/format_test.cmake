# SPDX-License-Identifier: GPL-3.0-or-later
#
#   cmake -D ROOT=<checkout> -D CLANG_FORMAT=<program> -D COPY=<scratch folder> -P format_test.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${COPY}")
file(COPY "${ROOT}/.clang-format" DESTINATION "${COPY}")

function(judge text verdict)
  file(WRITE "${COPY}/core/planted.h" "${text}\n")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -D "ROOT=${COPY}" -D "CLANG_FORMAT=${CLANG_FORMAT}"
      -P "${CMAKE_CURRENT_LIST_DIR}/format.cmake"
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE said)
  set(found refused)
  if(status EQUAL 0)
    set(found accepted)
  endif()
  if(NOT found STREQUAL verdict)
    message(SEND_ERROR "'${text}' must be ${verdict}:\n${said}")
  endif()
endfunction()

judge("int level(const int &count);" accepted)
judge("int  level( const int& count );" refused)
judge("#include <QString>\n#include <vector>" refused)
judge("#include <vector>\n\n#include <QString>" accepted)

file(REMOVE_RECURSE "${COPY}")
