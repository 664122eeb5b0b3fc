# SPDX-License-Identifier: GPL-3.0-or-later
#
# Plants one include at a time into a copy of the sources and expects layers.cmake to judge it.
#   cmake -D ROOT=<checkout> -D QT_HEADERS=<folder> -D COPY=<scratch folder> -P layers_test.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${COPY}")
file(COPY "${ROOT}/core" "${ROOT}/app" DESTINATION "${COPY}")

function(judge file line verdict)
  file(WRITE "${COPY}/${file}" "${line}\n")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -D "ROOT=${COPY}" -D "QT_HEADERS=${QT_HEADERS}"
      -P "${CMAKE_CURRENT_LIST_DIR}/layers.cmake"
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE said)
  file(REMOVE "${COPY}/${file}")
  if(verdict STREQUAL "allowed" AND NOT status EQUAL 0)
    message(SEND_ERROR "${file} with '${line}' must be allowed:\n${said}")
  elseif(verdict STREQUAL "forbidden")
    string(FIND "${said}" "1 forbidden includes" counted)
    string(FIND "${said}" "${file}: " named)
    if(status EQUAL 0 OR counted EQUAL -1 OR named EQUAL -1)
      message(SEND_ERROR "${file} with '${line}' must be refused by name:\n${said}")
    endif()
  endif()
endfunction()

judge(core/body/planted.h "#include \"core/base/id.h\"" allowed)
judge(core/body/planted.h "#include <QString>" allowed)
judge(core/store/planted.cpp "#include <QSqlQuery>" allowed)
judge(core/store/planted.cpp "#include <QtSql/QSqlQuery>" allowed)
judge(app/library/planted.cpp "#include <QWidget>" allowed)
judge(app/library/planted.cpp "#include \"core/store/history_service.h\"" allowed)
judge(app/health/planted.h "#include \"core/health/screening.h\"" allowed)
judge(app/application.h "#include \"app/library/planted.h\"" allowed)

judge(core/base/planted.h "#include \"core/body/roller.h\"" forbidden)
judge(core/exercise/planted.h "#include \"core/health/screening.h\"" forbidden)
judge(core/routine/planted.h "#include \"core/health/screening.h\"" forbidden)
judge(core/figure/planted.h "#include \"core/timeline/timeline.h\"" forbidden)
judge(core/session/planted.cpp "#include \"core/history/record.h\"" forbidden)
judge(core/session/planted.cpp "#  include <core/history/record.h>" forbidden)
judge(core/session/planted.cpp "#include \"../history/record.h\"" forbidden)
judge(core/timeline/planted.h "#include \"app/settings.h\"" forbidden)
judge(core/routine/planted.cpp "#include <QWidget>" forbidden)
judge(core/routine/planted.cpp "#include <QtWidgets/QWidget>" forbidden)
judge(core/routine/planted.cpp "#include <QtWidgets>" forbidden)
judge(core/routine/planted.cpp "#include <qwidget.h>" forbidden)
judge(core/routine/planted.cpp "#include <QColor>" forbidden)
judge(core/store/planted.cpp "#include <QtGui/QColor>" forbidden)
judge(core/history/planted.cpp "#include <QSqlQuery>" forbidden)
judge(core/history/planted.cpp "#include <QtSql/QSqlQuery>" forbidden)
judge(core/session/planted.cpp "#include <QDebug>" forbidden)
judge(core/session/planted.cpp "#include <spdlog/spdlog.h>" forbidden)
judge(core/unheard_of/planted.h "#include <vector>" forbidden)
judge(app/history/planted.cpp "#include <QtSql>" forbidden)
judge(app/history/planted.cpp "#include <QSqlDatabase>" forbidden)
judge(app/library/planted.cpp "#include \"app/session/session_page.h\"" forbidden)
judge(app/text/planted.h "#include \"app/widgets/button.h\"" forbidden)
judge(app/guidance/planted.h "#include \"app/session/session_page.h\"" forbidden)
judge(app/history/planted.cpp "#include \"app/main_window.h\"" forbidden)
judge(app/cli/planted.cpp "#include \"app/application.h\"" forbidden)

file(REMOVE_RECURSE "${COPY}")
