# SPDX-License-Identifier: GPL-3.0-or-later
#
#   cmake -D COPY=<scratch folder> -P licence_test.cmake
cmake_minimum_required(VERSION 3.25)

set(licence "SPDX-License-Identifier: GPL-3.0-or-later")
file(REMOVE_RECURSE "${COPY}")

function(judge file text verdict)
  file(WRITE "${COPY}/${file}" "${text}\n")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -D "ROOT=${COPY}" -P "${CMAKE_CURRENT_LIST_DIR}/licence.cmake"
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE said)
  set(found refused)
  if(status EQUAL 0)
    set(found accepted)
  endif()
  if(NOT found STREQUAL verdict)
    message(SEND_ERROR "${file} with '${text}' must be ${verdict}:\n${said}")
  endif()
  file(REMOVE "${COPY}/${file}")
endfunction()

judge(core/planted.h "// ${licence}\n#pragma once" accepted)
judge(packaging/planted "#!/bin/sh\n# ${licence}" accepted)
judge(resources/schema/planted.sql "-- ${licence}" accepted)
judge(core/planted.h "#pragma once" refused)
judge(core/planted.h "#pragma once\n// ${licence}" refused)
judge(packaging/planted "#!/bin/sh\necho" refused)
judge(tests/planted/CMakeLists.txt "add_test()" refused)

file(REMOVE_RECURSE "${COPY}")
