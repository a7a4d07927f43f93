// SPDX-License-Identifier: GPL-3.0-or-later
// A process to be killed: plans and runs a sweep of the world in argv[1].
//   sweepchild WORLD                  runs to the end; prints "steps N" and "run STATE"
//   sweepchild WORLD kill N           SIGKILLs itself at the N-th step boundary
//   sweepchild WORLD session KEY [N]  the same with one session alone
//   sweepchild WORLD filelimit BYTES  no file may grow more than BYTES beyond the journal's log as it is once the plan
//                                     is made: a full disk, as far as the journal can tell
#include "tests/support/sweep/sweepworld.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <cstring>

using namespace docsweep;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const Settings settings = SweepWorld::settingsOf(QString::fromLocal8Bit(argv[1]));
    const bool limited = argc > 3 && std::strcmp(argv[2], "filelimit") == 0;
    PlanRequest request;
    if (argc > 3 && std::strcmp(argv[2], "session") == 0)
        request.onlySession = argv[3];
    const int number = request.onlySession ? 4 : 3;
    const int killAt = argc > number && !limited ? std::atoi(argv[number]) : 0;

    ScanCounters counters;
    const Result<Plan> plan = Planner(readersOf(settings)).plan(request, counters, {});
    if (!plan) {
        std::fprintf(stderr, "%s\n", qPrintable(plan.error().text));
        return 1;
    }
    if (limited) {
        std::signal(SIGXFSZ, SIG_IGN);
        const qint64 most = QFileInfo(journalPath(settings.home) + QStringLiteral("-wal")).size() + std::atoll(argv[3]);
        const rlimit limit{rlim_t(most), rlim_t(most)};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    std::atomic<int> steps{0};
    SweepBackends backends = backendsOf(settings);
    backends.onStep = [&](const char *) {
        if (steps.fetch_add(1) + 1 == killAt)
            std::raise(SIGKILL);
    };
    std::printf("planned\n");
    std::fflush(stdout);
    SweepRunner runner(backends);
    const Result<Run> run = runner.execute({plan->id, RunTrigger::Manual, {}, {}}, {});
    std::printf("steps %d\nrun %d\n", steps.load(), run ? int(run->state) : -1);
    if (!run)
        std::fprintf(stderr, "%s\n", qPrintable(run.error().text));
    return run ? 0 : 1;
}
