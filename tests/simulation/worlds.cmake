# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOWN=… -DOPTIMISED=… -DPART=… -P worlds.cmake: plays one part of the worlds. The program of the release, which
# plays twice as fast, does it where it was built after this build's own.
set(program "${OWN}")
set(worlds 1000)
if(EXISTS "${OPTIMISED}" AND "${OPTIMISED}" IS_NEWER_THAN "${OWN}")
    set(program "${OPTIMISED}")
    set(worlds 4000)
endif()
math(EXPR from "${PART} * ${worlds} + 1")
execute_process(COMMAND "${program}" --worlds ${worlds} --from ${from} --seconds 110 RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the simulation ended with ${result}")
endif()
