// SPDX-License-Identifier: GPL-3.0-or-later
// A process to be killed: brings back what the run argv[2] of the world in argv[1] took away.
//   restorechild WORLD RUN                  to the end, or on from where another one was killed; prints "steps N"
//   restorechild WORLD RUN kill N           SIGKILLs itself at the N-th step boundary
//   restorechild WORLD RUN giveup [N]       gives up what was cut off, without the vault; SIGKILLs itself at that step
//   restorechild WORLD RUN filelimit BYTES  no file may be larger: a full disk, as far as it can tell
#include "tests/restore/restoreworld.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <cstring>

using namespace docsweep;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const Settings settings = SweepWorld::settingsOf(path);
    QFile file(path + QStringLiteral("/privatekey.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const Result<VaultPrivateKey> key = VaultPrivateKey::fromText(Secret(QString::fromLatin1(file.readAll())));
    if (!key)
        return 2;
    const bool givesUp = argc > 3 && std::strcmp(argv[3], "giveup") == 0;
    const int killAt = argc > 4 && (givesUp || std::strcmp(argv[3], "kill") == 0) ? std::atoi(argv[4]) : 0;
    RestoreBackends backends = restoringOf(settings, *key);
    int steps = 0;
    backends.onStep = [&](const char *) {
        if (++steps == killAt)
            std::raise(SIGKILL);
    };
    RestoreRunner runner(backends);
    if (givesUp) {
        const auto book = RestoreBook::open(backends.home);
        const Result<std::vector<Restore>> open = (*book)->unfinished();
        const Result<Restore> given = open && !open->empty()
            ? runner.giveUp(open->front().id, {})
            : Result<Restore>(fail(ErrorKind::NotFound, QStringLiteral("nothing was cut off")));
        if (!given)
            std::fprintf(stderr, "%s\n", qPrintable(given.error().text));
        std::printf("steps %d\n", steps);
        return given ? 0 : 1;
    }
    const Result<std::vector<Restore>> earlier = runner.finishEarlier({});
    if (!earlier) {
        std::fprintf(stderr, "%s\n", qPrintable(earlier.error().text));
        return 1;
    }
    if (earlier->empty()) {
        RestoreRequest request;
        request.run = std::atoll(argv[2]);
        const Result<Restore> restore = sealed(backends, request);
        if (!restore) {
            std::fprintf(stderr, "%s\n", qPrintable(restore.error().text));
            return 1;
        }
        std::printf("planned\n");
        std::fflush(stdout);
        if (argc > 4 && std::strcmp(argv[3], "filelimit") == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlim_t most = rlim_t(std::atoll(argv[4]));
            const rlimit limit{most, most};
            setrlimit(RLIMIT_FSIZE, &limit);
        }
        const Result<Restore> done = runner.execute(restore->id, restore->items, {});
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().text));
            return 1;
        }
        std::printf("steps %d\nstage %d\n", steps, int(done->stage));
    }
    return 0;
}
