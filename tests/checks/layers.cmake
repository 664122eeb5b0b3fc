# SPDX-License-Identifier: GPL-3.0-or-later
#
# Counts the includes that point against the one-way flow; any at all is a failure.
#   cmake -D ROOT=<checkout> -D QT_HEADERS=<folder of QtCore, QtSql, ...> -P layers.cmake
# Linking cannot do this: a target that links Qt6::Core alone still compiles <QtWidgets/QWidget>.
cmake_minimum_required(VERSION 3.25)

# Units are the folders of core and app and the files directly in app. A unit may include itself,
# the units it stands on, and what those stand on.
set(units "")
function(layer)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "UNITS;ON")
  set(reach ${arg_ON})
  foreach(below IN LISTS arg_ON)
    list(APPEND reach ${reach_${below}})
  endforeach()
  list(REMOVE_DUPLICATES reach)
  foreach(unit IN LISTS arg_UNITS)
    set(reach_${unit} "${reach}" PARENT_SCOPE)
  endforeach()
  set(units ${units} ${arg_UNITS} PARENT_SCOPE)
endfunction()

layer(UNITS core/base core/core_precompiled)
layer(UNITS core/body core/reminder ON core/base)
layer(UNITS core/exercise core/health core/figure ON core/body)
layer(UNITS core/routine ON core/exercise)
layer(UNITS core/timeline ON core/routine)
layer(UNITS core/session ON core/timeline)
layer(UNITS core/cue core/history ON core/session)
layer(UNITS core/store ON core/history)

layer(UNITS app/text app/settings app/folders app/style app/ui_precompiled
  ON core/store core/cue core/figure core/health core/reminder)
layer(UNITS app/log ON app/text)
layer(UNITS app/widgets app/figure app/audio app/desktop
  ON app/text app/settings app/folders app/log app/style)
layer(UNITS app/guidance ON app/widgets app/figure app/audio app/desktop)
layer(UNITS app/print ON app/guidance)
layer(UNITS app/report ON app/print)
layer(UNITS app/library app/session app/history app/health app/summary app/editor app/preferences
    app/cli
  ON app/report)
layer(UNITS app/main_window
  ON app/library app/session app/history app/health app/summary app/editor
    app/preferences)
layer(UNITS app/session_flow app/background app/dialogs app/home app/routine_files
    app/sheet_printing app/wardrobe
  ON app/main_window)
layer(UNITS app/application
  ON app/session_flow app/background app/dialogs app/home app/routine_files app/sheet_printing
    app/wardrobe app/cli)
layer(UNITS app/main ON app/application)

# Core translates nothing and logs nothing.
set(mute_headers QCoreApplication QDebug QtDebug QLoggingCategory QTranslator)

if(NOT EXISTS "${QT_HEADERS}/QtCore/QString" OR NOT EXISTS "${QT_HEADERS}/QtSql/QSqlQuery")
  message(FATAL_ERROR "QT_HEADERS (${QT_HEADERS}) is not the folder of Qt's headers")
endif()

function(unit_of path result)
  string(REGEX MATCH "^(core|app)/[a-z_]+" unit "${path}")
  set(${result} "${unit}" PARENT_SCOPE)
endfunction()

set(violations "")
function(refuse file reason)
  list(APPEND violations "${file}: ${reason}")
  set(violations "${violations}" PARENT_SCOPE)
endfunction()

function(check_own_include file unit header)
  unit_of("${header}" target)
  if(NOT target)
    refuse("${file}" "\"${header}\" must be written from the top: \"core/...\" or \"app/...\"")
  elseif(NOT target STREQUAL unit AND NOT target IN_LIST reach_${unit})
    refuse("${file}" "${unit} does not stand on ${target} (${header})")
  endif()
  set(violations "${violations}" PARENT_SCOPE)
endfunction()

function(check_qt_include file unit header)
  if(header MATCHES "^(Qt[A-Za-z0-9]+)/(.+)$")
    set(module ${CMAKE_MATCH_1})
    set(name ${CMAKE_MATCH_2})
  elseif(EXISTS "${QT_HEADERS}/${header}/${header}")
    set(module ${header})
    set(name ${header})
  else()
    set(name "${header}")
    set(module "another Qt module")
    foreach(candidate IN ITEMS QtCore QtSql)
      if(EXISTS "${QT_HEADERS}/${candidate}/${header}")
        set(module ${candidate})
      endif()
    endforeach()
  endif()
  if(module STREQUAL "QtSql" AND NOT unit STREQUAL "core/store")
    refuse("${file}" "only core/store may include QtSql (${header})")
  elseif(unit MATCHES "^core/" AND NOT module MATCHES "^(QtCore|QtSql)$")
    refuse("${file}" "core includes nothing of Qt but QtCore (${header})")
  elseif(unit MATCHES "^core/" AND name IN_LIST mute_headers)
    refuse("${file}" "core neither translates nor logs (${header})")
  endif()
  set(violations "${violations}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/core/*.h" "${ROOT}/core/*.cpp"
  "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
if(NOT files)
  message(FATAL_ERROR "no sources below ${ROOT}")
endif()
foreach(file IN LISTS files)
  unit_of("${file}" unit)
  if(NOT unit IN_LIST units)
    refuse("${file}" "${unit} has no rank in layers.cmake")
    continue()
  endif()
  file(STRINGS "${ROOT}/${file}" lines REGEX "^[ \t]*#[ \t]*include")
  foreach(line IN LISTS lines)
    if(NOT line MATCHES "include[ \t]*([<\"])([^>\"]+)[>\"]")
      refuse("${file}" "cannot read: ${line}")
      continue()
    endif()
    set(quote "${CMAKE_MATCH_1}")
    set(header "${CMAKE_MATCH_2}")
    if(header MATCHES "^[Qq]")
      check_qt_include("${file}" ${unit} "${header}")
    elseif(quote STREQUAL "\"" OR header MATCHES "^(core|app)/|\\.\\./")
      check_own_include("${file}" ${unit} "${header}")
    elseif(unit MATCHES "^core/" AND header MATCHES "^(spdlog|fmt)/")
      refuse("${file}" "core neither translates nor logs (${header})")
    endif()
  endforeach()
endforeach()

list(LENGTH violations count)
list(LENGTH files checked)
if(count GREATER 0)
  list(JOIN violations "\n  " listing)
  message(FATAL_ERROR "${count} forbidden includes\n  ${listing}")
endif()
message(STATUS "${checked} files, no forbidden include")
