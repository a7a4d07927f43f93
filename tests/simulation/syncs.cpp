// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/syncs.h"

#include <QFile>

#include <sys/stat.h>

namespace docsweep::sim {

namespace {

    struct Watched {
        ino_t inode = 0;
        dev_t device = 0;
        std::function<void()> onSync;
    };

    Watched &watched()
    {
        static Watched file;
        return file;
    }

    int synced(int file)
    {
        struct stat facts { };
        const Watched &seen = watched();
        if (seen.onSync && fstat(file, &facts) == 0 && facts.st_ino == seen.inode && facts.st_dev == seen.device)
            seen.onSync();
        return 0;
    }

} // namespace

void watchSyncs(const QString &path, std::function<void()> onSync)
{
    struct stat facts { };
    watched() = {};
    if (!path.isEmpty() && stat(QFile::encodeName(path).constData(), &facts) == 0)
        watched() = {facts.st_ino, facts.st_dev, std::move(onSync)};
}

} // namespace docsweep::sim

// What the libraries of this program call. The journals lie in memory, and a world ends sooner than a disk could fail.
extern "C" {

int fsync(int file)
{
    return docsweep::sim::synced(file);
}

int fdatasync(int file)
{
    return docsweep::sim::synced(file);
}
}
