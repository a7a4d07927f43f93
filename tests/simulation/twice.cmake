# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSIMULATION=… -P twice.cmake: the same seeds are the same events, byte for byte, in two processes.
foreach(time first second)
    execute_process(
        COMMAND "${SIMULATION}" --worlds 60 --from 500000 --verbose --keep-going --no-shrink
        OUTPUT_VARIABLE ${time}
        RESULT_VARIABLE result
    )
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "the simulation ended with ${result}")
    endif()
endforeach()
string(LENGTH "${first}" length)
if(length LESS 100000)
    message(FATAL_ERROR "only ${length} bytes were told")
endif()
if(NOT first STREQUAL second)
    message(FATAL_ERROR "the second time it went otherwise")
endif()
