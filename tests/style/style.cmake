# SPDX-License-Identifier: GPL-3.0-or-later
# The style check: formatting, licence lines, the floors of the engine, words that do not belong into this code.
#   cmake -DSOURCE_DIR=… -DCLANG_FORMAT=… -DQT_HEADERS=… -P style.cmake
# SOURCE_DIR is what is checked; CLANG_FORMAT may be empty (no formatting check); QT_HEADERS is the folder that holds
# QtGui, QtWidgets and so on. Ends with an error that lists every finding.
cmake_minimum_required(VERSION 3.25)

# Who may include which floor of the engine. A floor knows those below it and nobody beside it.
set(floor_base base)
set(floor_sql base sql)
set(floor_config ${floor_sql} config)
set(floor_objects ${floor_config} objects)
set(floor_sessions ${floor_config} sessions)
set(floor_schedule base schedule)
set(floor_django ${floor_config} schedule django)
set(floor_scan ${floor_config} objects sessions scan)
set(floor_retention ${floor_scan} retention)
set(floor_journal ${floor_retention} schedule journal)
set(floor_ledger ${floor_journal} ledger)
set(floor_browse ${floor_ledger} browse)
set(floor_vault ${floor_config} objects sessions vault)
set(floor_sweep ${floor_ledger} vault sweep)
set(floor_restore ${floor_ledger} vault restore)
set(floor_monitor ${floor_sweep} restore browse monitor)
set(floor_demo base sql demo)

# Who may include which wing of the window; its root, the main window, may include every one but the tray.
set(wing_words words)
set(wing_look look)
set(wing_console words console)
set(wing_charts words look console charts)
set(wing_ledger words look console ledger)
set(wing_holds ${wing_ledger} holds)
set(wing_candidates ${wing_charts} ledger holds candidates)
set(wing_vault ${wing_candidates} vault)
set(wing_run ${wing_candidates} run)
set(wing_lookup ${wing_run} lookup)
set(wing_activity ${wing_vault} activity)
set(wing_schedule ${wing_run} schedule)
set(wing_start words look console start)
set(wing_projects ${wing_schedule} activity projects)
set(wing_frame ${wing_schedule} activity start frame)
set(wing_overview ${wing_vault} overview)
set(wing_settings ${wing_frame} vault settings)
set(wing_window ${wing_settings} overview window)
set(wing_tray ${wing_schedule} tray)

# The windows of Qt, which the engine and the command line do without.
set(window_modules QtGui QtWidgets QtCharts QtOpenGL QtOpenGLWidgets QtSvg QtSvgWidgets QtPrintSupport)

set_property(GLOBAL PROPERTY finding_count 0)
function(finding file text)
    message(NOTICE "${file}: ${text}")
    get_property(count GLOBAL PROPERTY finding_count)
    math(EXPR count "${count} + 1")
    set_property(GLOBAL PROPERTY finding_count ${count})
endfunction()

# Lines of the file that match, without those that are comments.
function(matching_lines result file regex)
    file(STRINGS "${SOURCE_DIR}/${file}" lines REGEX "${regex}")
    list(FILTER lines EXCLUDE REGEX "^[ \t]*//")
    set(${result} "${lines}" PARENT_SCOPE)
endfunction()

function(forbid file regex why)
    matching_lines(lines "${file}" "${regex}")
    foreach(line IN LISTS lines)
        string(STRIP "${line}" line)
        if(line) # a semicolon splits a line in two
            finding("${file}" "${why}: ${line}")
        endif()
    endforeach()
endfunction()

function(check_first_line file)
    file(STRINGS "${SOURCE_DIR}/${file}" head LIMIT_COUNT 2)
    if("${file}" MATCHES "\\.(h|cpp)$")
        list(POP_FRONT head first)
        if(NOT first STREQUAL "// SPDX-License-Identifier: GPL-3.0-or-later")
            finding("${file}" "the first line is not the SPDX line")
        endif()
    elseif(NOT "${head}" MATCHES "# SPDX-License-Identifier: GPL-3.0-or-later")
        finding("${file}" "no SPDX line in the first two")
    endif()
endfunction()

function(check_wings file)
    if(NOT "${file}" MATCHES "^ui/([a-z]+)/")
        forbid("${file}" "# *include *\"ui/tray/" "ui must not know ui/tray")
        return()
    endif()
    set(wing "${CMAKE_MATCH_1}")
    if(NOT DEFINED wing_${wing})
        finding("${file}" "ui/${wing} is no wing of the window")
        return()
    endif()
    file(STRINGS "${SOURCE_DIR}/${file}" includes REGEX "^ *# *include *\"ui/")
    foreach(include IN LISTS includes)
        if(include MATCHES "\"ui/([a-z]+)/" AND NOT CMAKE_MATCH_1 IN_LIST wing_${wing})
            finding("${file}" "ui/${wing} must not know ui/${CMAKE_MATCH_1}: ${include}")
        elseif(include MATCHES "\"ui/[a-z]+\\.h\"" AND NOT wing STREQUAL "tray")
            finding("${file}" "ui/${wing} must not know the main window: ${include}")
        endif()
    endforeach()
endfunction()

function(check_floors file)
    if("${file}" MATCHES "^core/([a-z]+)/")
        set(floor "${CMAKE_MATCH_1}")
        if(NOT DEFINED floor_${floor})
            finding("${file}" "core/${floor} is no floor of the engine")
        endif()
        file(STRINGS "${SOURCE_DIR}/${file}" includes REGEX "^ *# *include")
        foreach(include IN LISTS includes)
            if(include MATCHES "\"core/([a-z]+)/" AND NOT CMAKE_MATCH_1 IN_LIST floor_${floor})
                finding("${file}" "core/${floor} must not know core/${CMAKE_MATCH_1}: ${include}")
            elseif(include MATCHES "\"(ui|app|tests)/")
                finding("${file}" "the engine must not know what stands on it: ${include}")
            elseif(include MATCHES "\"\\.\\./")
                finding("${file}" "paths start at the top of the project: ${include}")
            endif()
        endforeach()
    elseif("${file}" MATCHES "^ui/")
        forbid("${file}" "# *include *\"(app|tests)/" "ui must not know what stands on it")
        check_wings("${file}")
    elseif("${file}" MATCHES "^app/cli/")
        forbid("${file}" "# *include *\"(ui|app/gui|tests)/" "the command line links the engine alone")
    elseif("${file}" MATCHES "^app/")
        forbid("${file}" "# *include *\"tests/" "the program must not know its tests")
    endif()
    if("${file}" MATCHES "^(core|app/cli)/")
        file(STRINGS "${SOURCE_DIR}/${file}" includes REGEX "^ *# *include *<Q")
        foreach(include IN LISTS includes)
            string(REGEX REPLACE ".*<([A-Za-z0-9_/.]+)>.*" "\\1" header "${include}")
            string(REGEX REPLACE "/.*" "" module "${header}")
            if(module IN_LIST window_modules)
                finding("${file}" "no windows here: ${include}")
            else()
                foreach(module IN LISTS window_modules)
                    if(QT_HEADERS AND EXISTS "${QT_HEADERS}/${module}/${header}")
                        finding("${file}" "no windows here: ${include}")
                    endif()
                endforeach()
            endif()
        endforeach()
    endif()
endfunction()

function(check_words file)
    forbid("${file}" "globalInstance" "pools have an owner")
    forbid("${file}" "processEvents" "the window never waits, and nobody pumps its events")
    forbid("${file}" "BlockingQueuedConnection" "threads do not wait for each other")
    forbid("${file}" "(^|[^A-Za-z_])(SIGNAL|SLOT)\\(" "connect by pointer to member")
    forbid("${file}" "SELECT \\*" "columns are listed")
    forbid("${file}" "[^A-Za-z_]OFFSET [:?0-9]" "pages are found by key")
    forbid("${file}" "QThread::currentThread\\(\\)->terminate|->terminate\\(\\)" "threads are asked to stop")
    if(NOT "${file}" MATCHES "^(core/base/clock\\.cpp$|tests/bench/)")
        forbid("${file}" "currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock::now"
               "time comes from the Clock")
    endif()
    # The tool that makes the screenshots is no test: animations end by time. The simulation takes the place of sleep.
    if("${file}" MATCHES "^tests/"
       AND NOT "${file}" MATCHES "^tests/(ui/(gallery|[a-z]+pictures)|simulation/steadytime)\\.cpp$"
    )
        forbid("${file}" "(sleep_for|sleep_until|qSleep|usleep|nanosleep|[^A-Za-z_%]m?sleep) *\\(|QTest::qWait *\\("
               "tests wait for what happens, not for time")
    endif()
endfunction()

# Those who have only the words of others to go by: libpq before it is connected, a storage's, a keychain's and crontab's
# answers, Qt's and the parser's messages; and journals of before causes were values.
set(readers_of_words
    app/cli/arguments.cpp app/processlimits.cpp core/base/storedcause.cpp core/config/keychain.cpp core/django/oldschedules.cpp
    core/journal/causesfromtexts.cpp core/objects/storagefault.cpp core/schedule/systemscheduler.cpp
    core/sql/driverwords.cpp
)

# What happened is a value (core/base/cause.h). A sentence is for people, in whatever language.
function(check_sentences file)
    if(NOT "${file}" MATCHES "^(core|ui|app)/" OR file IN_LIST readers_of_words)
        return()
    endif()
    set(why "no code looks at a sentence")
    set(words "(L|u|u8)?\"[ A-Za-z]*[A-Za-z] [A-Za-z][^\"]*\"")
    # A type of PostgreSQL has a name of several words.
    matching_lines(lines "${file}"
                   "((starts|ends)With|contains|indexOf|startswith|starts_with|find) *\\(${words}|[=!]= *${words}")
    list(FILTER lines EXCLUDE REGEX "\"timestamp with(out)? time zone\"")
    foreach(line IN LISTS lines)
        string(STRIP "${line}" line)
        if(line)
            finding("${file}" "${why}: ${line}")
        endif()
    endforeach()
    forbid("${file}" "(error\\(\\)|why|Why|cause|Problem|problem)(\\.|->)text *([=!]=|\\.(starts|ends)With|\\.contains|\\.indexOf)"
           "${why}")
    forbid("${file}" "[=!]= *[A-Za-z_.>()-]*(error\\(\\)|why|problem)(\\.|->)text" "${why}")
endfunction()

file(GLOB_RECURSE sources RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/app/*.h" "${SOURCE_DIR}/app/*.cpp"
     "${SOURCE_DIR}/core/*.h" "${SOURCE_DIR}/core/*.cpp" "${SOURCE_DIR}/ui/*.h" "${SOURCE_DIR}/ui/*.cpp"
     "${SOURCE_DIR}/tests/*.h" "${SOURCE_DIR}/tests/*.cpp")
file(GLOB_RECURSE scripts RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/app/CMakeLists.txt"
     "${SOURCE_DIR}/core/CMakeLists.txt" "${SOURCE_DIR}/ui/CMakeLists.txt" "${SOURCE_DIR}/tests/CMakeLists.txt"
     "${SOURCE_DIR}/tests/*.cmake" "${SOURCE_DIR}/tests/*.py" "${SOURCE_DIR}/tests/*.sh" "${SOURCE_DIR}/installer/*.sh")
list(FILTER scripts EXCLUDE REGEX "/(__init__|__pycache__)")

list(LENGTH sources source_count)
if(source_count EQUAL 0)
    message(FATAL_ERROR "style: there is nothing to check in ${SOURCE_DIR}")
endif()

foreach(file IN LISTS scripts)
    check_first_line("${file}")
endforeach()
foreach(file IN LISTS sources)
    check_first_line("${file}")
    if("${file}" MATCHES "[A-Z]")
        finding("${file}" "file names are all lower case")
    endif()
    if("${file}" MATCHES "\\.h$")
        file(STRINGS "${SOURCE_DIR}/${file}" pragma REGEX "^#pragma once$")
        if(NOT pragma)
            finding("${file}" "no #pragma once")
        endif()
    endif()
    check_floors("${file}")
    check_words("${file}")
    check_sentences("${file}")
endforeach()

if(CLANG_FORMAT)
    execute_process(
        COMMAND "${CLANG_FORMAT}" --dry-run -Werror --ferror-limit=1 ${sources}
        WORKING_DIRECTORY "${SOURCE_DIR}"
        RESULT_VARIABLE result
        ERROR_VARIABLE complaints
    )
    if(NOT result EQUAL 0)
        string(REGEX MATCHALL "[^\n]*: error: [^\n]*" lines "${complaints}")
        foreach(line IN LISTS lines)
            string(REGEX REPLACE ":.*" "" file "${line}")
            finding("${file}" "not formatted; run clang-format -i ${file}")
        endforeach()
        if(NOT lines)
            finding(clang-format "${complaints}")
        endif()
    endif()
endif()

get_property(finding_count GLOBAL PROPERTY finding_count)
if(finding_count GREATER 0)
    message(FATAL_ERROR "style: ${finding_count} findings in ${source_count} files")
endif()
message(STATUS "style: ${source_count} files are as they should be")
