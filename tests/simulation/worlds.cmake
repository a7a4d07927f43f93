# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSIMULATION=… -DWORLDS=… -DPART=… -P worlds.cmake: plays one part of the worlds.
math(EXPR from "${PART} * ${WORLDS} + 1")
execute_process(COMMAND "${SIMULATION}" --worlds ${WORLDS} --from ${from} --seconds 110 RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the simulation ended with ${result}")
endif()
