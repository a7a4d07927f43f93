// SPDX-License-Identifier: GPL-3.0-or-later
// A process to be killed: one docsweep of several that share a ledger.
//   claimchild WORLD HOME leave [N]   plans, and runs while the storage is away
//   claimchild WORLD HOME settle [N]  finishes what is left
// N: SIGKILLs itself at the N-th step boundary. Prints "steps N".
#include "tests/ledger/claimhome.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstring>

using namespace docsweep;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 4)
        return 2;
    const bool leaves = std::strcmp(argv[3], "leave") == 0;
    ClaimHome home(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
        leaves ? ClaimHome::Storage::Away : ClaimHome::Storage::There);
    const int killAt = argc > 4 ? std::atoi(argv[4]) : 0;
    std::atomic<int> steps{0};
    home.backends().onStep = [&](const char *) {
        if (steps.fetch_add(1) + 1 == killAt)
            std::raise(SIGKILL);
    };
    const Result<Run> run = leaves ? home.sweep() : home.settle();
    std::printf("steps %d\n", steps.load());
    if (!run)
        std::fprintf(stderr, "%s\n", qPrintable(run.error().text));
    return run ? 0 : 1;
}
