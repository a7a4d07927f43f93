# SPDX-License-Identifier: GPL-3.0-or-later
# docsweep_moc(TARGET SUITE…): moc for sources that include their own NAME.moc. One command each instead of CMake's three steps a
# program, and no header is read for it: what moc makes is the same, in a thirtieth of the time.
function(docsweep_moc target)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    foreach(suite ${ARGN})
        set(moc "${CMAKE_CURRENT_BINARY_DIR}/${suite}.moc")
        set(source "${CMAKE_CURRENT_SOURCE_DIR}/${suite}.cpp")
        add_custom_command(OUTPUT "${moc}" COMMAND Qt6::moc -o "${moc}" "${source}" DEPENDS "${source}" COMMENT "moc for ${suite}" VERBATIM)
        target_sources(${target} PRIVATE "${moc}")
    endforeach()
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
endfunction()

# docsweep_add_test(tst_x [ALONE] [KEYRING] LINKS … [SOURCES …] [LABELS …] [TIMEOUT seconds]): one suite per class, tst_x.cpp
# beside the list. It is a program of its own, or one of several in a program; ALONE forbids the latter: for a suite with options
# of its own (target_… tst_x), or that says something about a type or a function outside its own namespaces. KEYRING runs it on
# a session bus with an unlocked keyring, both its own.
function(docsweep_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "ALONE;KEYRING" "TIMEOUT" "SOURCES;LINKS;LABELS")
    if(DOCSWEEP_JOIN_SUITES AND NOT test_ALONE AND NOT test_SOURCES)
        docsweep_join_suite(${name} ${test_LINKS})
    else()
        add_executable(${name} ${name}.cpp ${test_SOURCES})
        target_link_libraries(${name} PRIVATE docsweep_options Qt6::Test ${test_LINKS})
        if(NOT test_SOURCES) # what comes with others may have signals of its own
            docsweep_moc(${name} ${name})
        endif()
    endif()
    set(program "${CMAKE_CURRENT_BINARY_DIR}/${name}")
    if(test_KEYRING)
        add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/support/keyring.sh" "${program}")
    else()
        add_test(NAME ${name} COMMAND "${program}")
    endif()
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()
    math(EXPR milliseconds "${test_TIMEOUT} * 1000") # else Qt gives up a test function after five minutes
    set_tests_properties(
        ${name}
        PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}" ENVIRONMENT
                   "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${milliseconds}"
    )
endfunction()

# docsweep_join_suite(NAME LINK…): remembers a suite for the programs that are made at the end of this folder's list.
function(docsweep_join_suite name)
    get_property(asked DIRECTORY PROPERTY DOCSWEEP_SUITES)
    if(NOT asked)
        cmake_language(DEFER DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" CALL docsweep_joined_programs)
    endif()
    list(JOIN ARGN " " links)
    set_property(DIRECTORY APPEND PROPERTY DOCSWEEP_SUITES "${links}|${name}")
endfunction()

# Up to eight suites are a program, of about equal sizes; those that link the same come together. A program links what any wants.
function(docsweep_joined_programs)
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    get_property(suites DIRECTORY PROPERTY DOCSWEEP_SUITES)
    list(SORT suites)
    list(LENGTH suites left)
    math(EXPR programs "(${left} + 7) / 8")
    foreach(number RANGE ${programs} 1 -1)
        math(EXPR size "(${left} + ${number} - 1) / ${number}")
        list(SUBLIST suites 0 ${size} some)
        list(REMOVE_ITEM suites ${some})
        list(LENGTH suites left)
        string(REGEX REPLACE "[|][^;]*" "" links "${some}")
        string(REPLACE " " ";" links "${links}")
        list(REMOVE_DUPLICATES links)
        list(TRANSFORM some REPLACE ".*[|]" "")
        docsweep_joined_program(suites_${folder}_${number} "${links}" ${some})
    endforeach()
endfunction()

# docsweep_joined_program(NAME LINKS SUITE…): a program of several suites with a link by the name of each. It plays the suite by
# whose name it was started.
function(docsweep_joined_program name links)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE joined)
    list(TRANSFORM joined APPEND ".cpp")
    add_custom_command(
        OUTPUT "${source}"
        COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${source}" "-DSUITES=${joined}" -P "${CMAKE_SOURCE_DIR}/tests/joinsuites.cmake"
        DEPENDS ${joined} "${CMAKE_SOURCE_DIR}/tests/joinsuites.cmake"
        COMMENT "The source of ${name}" VERBATIM
    )
    add_executable(${name} "${source}")
    target_link_libraries(${name} PRIVATE docsweep_options Qt6::Test ${links})
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    docsweep_moc(${name} ${ARGN})
    foreach(suite ${ARGN})
        set(program "${CMAKE_CURRENT_BINARY_DIR}/${suite}")
        add_custom_command(
            TARGET ${name} POST_BUILD
            COMMAND "${CMAKE_COMMAND}" -E rm -f "${program}"
            COMMAND "${CMAKE_COMMAND}" -E create_hardlink $<TARGET_FILE:${name}> "${program}"
            VERBATIM
        )
        add_custom_target(${suite}) # by its own name it can be built, too
        add_dependencies(${suite} ${name})
    endforeach()
endfunction()
