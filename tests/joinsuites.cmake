# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUTPUT=… -DSUITES=… -P joinsuites.cmake: the source of a program of several suites. It includes those of the suites, each
# in a namespace of its own, after all their headers.
set(headers "")
set(suites "")
set(choices "")
foreach(source ${SUITES})
    get_filename_component(suite "${source}" NAME_WE)
    file(STRINGS "${source}" included REGEX "^#include [<\"]")
    list(FILTER included EXCLUDE REGEX "\\.moc\"")
    list(APPEND headers ${included})
    string(APPEND suites "namespace ${suite} {\nnamespace docsweep {\nusing namespace ::docsweep;\n}\n#include \"${source}\"\n}\n")
    string(APPEND choices "    if (name == \"${suite}\")\n        return ${suite}::suite(argc, argv);\n")
endforeach()
list(REMOVE_DUPLICATES headers)
list(JOIN headers "\n" headers)
file(WRITE "${OUTPUT}" "// Made by tests/joinsuites.cmake.
${headers}
#include <cstdio>
#include <string_view>
namespace docsweep {
}
#define main suite
${suites}#undef main

int main(int argc, char **argv)
{
    std::string_view name = argv[0];
    name.remove_prefix(name.rfind('/') + 1);
${choices}    std::fprintf(stderr, \"Start this by the name of a suite.\\n\");
    return 2;
}
")
