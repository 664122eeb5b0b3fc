# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the words of the sources into every translations/limber_*.ts, after beginning the one of
# LANGUAGE where that is given. The build has it as the target update_translations.
#   cmake [-D LANGUAGE=it] -P translations/update.cmake
cmake_minimum_required(VERSION 3.25)
find_program(LUPDATE NAMES lupdate6 lupdate HINTS /usr/lib/qt6/bin REQUIRED)

cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH checkout)
file(GLOB files "${CMAKE_CURRENT_LIST_DIR}/limber_*.ts")
if(LANGUAGE)
  if(NOT LANGUAGE MATCHES "^[a-z][a-z][a-z]?(_[A-Z][A-Z])?$")
    message(FATAL_ERROR "“${LANGUAGE}” is no language: write it like “fr” or “pt_BR”")
  endif()
  list(APPEND files "${CMAKE_CURRENT_LIST_DIR}/limber_${LANGUAGE}.ts")
  list(REMOVE_DUPLICATES files)
endif()

foreach(file IN LISTS files)
  string(REGEX REPLACE "^.*/limber_|\\.ts$" "" language "${file}")
  # English needs its plural forms only.
  set(extent "")
  if(language STREQUAL "en")
    set(extent -pluralonly)
  endif()
  execute_process(COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -no-ui-lines ${extent}
      -source-language en -target-language ${language} -I "${checkout}" "${checkout}/app"
      -ts "${file}"
    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
