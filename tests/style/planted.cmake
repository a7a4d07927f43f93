# SPDX-License-Identifier: GPL-3.0-or-later
# The style check's own test: plants one violation at a time into a small clean tree and expects the check to name it.
#   cmake -DSTYLE=style.cmake -DCLANG_FORMAT=… -DQT_HEADERS=… -DFORMAT_FILE=.clang-format -DWORK_DIR=… -P planted.cmake
cmake_minimum_required(VERSION 3.25)

set(spdx "// SPDX-License-Identifier: GPL-3.0-or-later\n")
set(tree "${WORK_DIR}/tree")

function(fresh_tree)
    file(REMOVE_RECURSE "${tree}")
    configure_file("${FORMAT_FILE}" "${tree}/.clang-format" COPYONLY)
    file(WRITE "${tree}/core/base/clock.cpp" "${spdx}auto now = std::chrono::system_clock::now();\n")
    file(WRITE "${tree}/core/sweep/run.h" "${spdx}#pragma once\n\n#include \"core/journal/plan.h\"\n\n#include <QString>\n")
    file(WRITE "${tree}/ui/page.h" "${spdx}#pragma once\n\n#include \"core/sweep/run.h\"\n\n#include <QWidget>\n")
    file(WRITE "${tree}/tests/tst_x.cpp" "${spdx}// never sleep( in tests\nint offsetOf(int OFFSET);\n")
    file(WRITE "${tree}/tests/check.sh" "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n")
endfunction()

function(check result output)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" "-DSOURCE_DIR=${tree}" "-DCLANG_FORMAT=${CLANG_FORMAT}"
                "-DQT_HEADERS=${QT_HEADERS}" -P "${STYLE}"
        RESULT_VARIABLE code
        OUTPUT_VARIABLE text
        ERROR_VARIABLE text
    )
    set(${result} ${code} PARENT_SCOPE)
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

set(planted_count 0)
# planted(FILE CONTENT WORDS): the check must fail and say WORDS about FILE, and nothing else.
function(planted file content words)
    fresh_tree()
    file(WRITE "${tree}/${file}" "${content}")
    check(code output)
    if(code EQUAL 0)
        message(SEND_ERROR "not caught: ${file}: ${content}")
    endif()
    string(FIND "${output}" "${file}: " place)
    string(FIND "${output}" "${words}" said)
    if(place EQUAL -1 OR said EQUAL -1 OR NOT output MATCHES "style: 1 findings in")
        message(SEND_ERROR "expected one finding with \"${words}\" in ${file}, but the check said:\n${output}")
    endif()
    math(EXPR count "${planted_count} + 1")
    set(planted_count ${count} PARENT_SCOPE)
endfunction()

fresh_tree()
check(code output)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "the clean tree does not pass:\n${output}")
endif()

if(CLANG_FORMAT)
    planted(core/base/x.cpp "${spdx}int   x;\n" "not formatted")
endif()
foreach(line "bool x = said.startsWith(\"by SQL\"_L1);" "bool x = said.contains(u\"is damaged\");"
             "bool x = what == \"pending deletions\"_L1;" "bool x = met.error().text.contains(name);"
             "bool x = why.text != other;" "bool x = words == met.error().text;"
)
    planted(core/base/x.cpp "${spdx}${line}\n" "no code looks at a sentence")
    planted(ui/x.cpp "${spdx}${line}\n" "no code looks at a sentence")
endforeach()
planted(core/base/x.cpp "int x;\n" "SPDX")
planted(core/base/x.cpp "\n${spdx}int x;\n" "SPDX")
planted(tests/new.sh "#!/bin/sh\necho\n" "SPDX")
planted(tests/a/CMakeLists.txt "add_test()\n" "SPDX")
planted(core/base/x.h "${spdx}int x;\n" "pragma once")
planted(core/base/BigName.cpp "${spdx}int x;\n" "lower case")
planted(core/helpers/x.cpp "${spdx}int x;\n" "no floor")
foreach(pair base:config sql:config config:sessions objects:sessions sessions:objects scan:retention retention:journal
             journal:sweep journal:browse sweep:browse demo:sessions schedule:config sessions:schedule base:sweep)
    string(REPLACE ":" ";" pair "${pair}")
    list(GET pair 0 from)
    list(GET pair 1 to)
    planted(core/${from}/x.cpp "${spdx}#include \"core/${to}/y.h\"\n" "core/${from} must not know core/${to}")
endforeach()
planted(core/base/x.cpp "${spdx}#include \"ui/page.h\"\n" "stands on it")
planted(core/base/x.cpp "${spdx}#include \"app/composition.h\"\n" "stands on it")
planted(core/base/x.cpp "${spdx}#include \"tests/support/y.h\"\n" "stands on it")
planted(core/base/x.cpp "${spdx}#include \"../config/y.h\"\n" "start at the top")
planted(core/base/x.cpp "${spdx}#include <QtWidgets/QLabel>\n" "no windows here")
if(QT_HEADERS)
    planted(core/base/x.cpp "${spdx}#include <QColor>\n" "no windows here")
    planted(core/base/x.cpp "${spdx}#include <QChart>\n" "no windows here")
    planted(app/cli/x.cpp "${spdx}#include <QApplication>\n" "no windows here")
endif()
planted(ui/x.cpp "${spdx}#include \"app/composition.h\"\n" "ui must not know")
planted(ui/x.cpp "${spdx}#include \"ui/tray/y.h\"\n" "ui must not know ui/tray")
planted(ui/attic/x.cpp "${spdx}int x;\n" "no wing")
planted(ui/words/x.cpp "${spdx}#include \"ui/run/y.h\"\n" "ui/words must not know ui/run")
planted(ui/charts/x.cpp "${spdx}#include \"ui/candidates/y.h\"\n" "ui/charts must not know ui/candidates")
planted(ui/frame/x.cpp "${spdx}#include \"ui/mainwindow.h\"\n" "must not know the main window")
planted(app/cli/x.cpp "${spdx}#include \"ui/page.h\"\n" "engine alone")
planted(app/gui/x.cpp "${spdx}#include \"tests/support/y.h\"\n" "must not know its tests")
planted(ui/x.cpp "${spdx}auto *pool = QThreadPool::globalInstance()\;\n" "pools")
planted(ui/x.cpp "${spdx}void f()\n{\n    QCoreApplication::processEvents()\;\n}\n" "pumps")
planted(ui/x.cpp "${spdx}auto kind = Qt::BlockingQueuedConnection\;\n" "threads")
planted(ui/x.cpp "${spdx}auto *signal = SIGNAL(clicked())\;\n" "pointer to member")
planted(ui/x.cpp "${spdx}auto *slot = SLOT(click())\;\n" "pointer to member")
planted(core/sessions/x.cpp "${spdx}auto sql = \"SELECT * FROM t\"\;\n" "columns are listed")
planted(core/sessions/x.cpp "${spdx}auto sql = \"LIMIT 5 OFFSET :n\"\;\n" "found by key")
planted(ui/x.cpp "${spdx}auto now = QDateTime::currentDateTimeUtc()\;\n" "Clock")
planted(core/sweep/x.cpp "${spdx}auto now = std::chrono::system_clock::now()\;\n" "Clock")
foreach(sleep "std::this_thread::sleep_for(d)" "QThread::msleep(5)" "QTest::qWait(5)" "QTest::qSleep(5)" "::usleep(5)"
              "sleep(1)" "::sleep(1)")
    planted(tests/x.cpp "${spdx}void f()\n{\n    ${sleep}\;\n}\n" "not for time")
endforeach()

file(REMOVE_RECURSE "${tree}")
message(STATUS "style: all ${planted_count} planted violations were caught")
