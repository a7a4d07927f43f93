// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cerrno>
#include <cstring>
#include <thread>

#include <sched.h>
#include <sys/mount.h>

namespace docsweep {

/// Runs a test on a thread with a mount namespace of its own, so that nothing of it is left. Returns why it could not:
/// mounting is root's.
template <typename Test> QString inOwnMounts(Test test)
{
    QString why;
    std::jthread([&] {
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            why = QStringLiteral("mounting is not permitted here: ") + QString::fromLocal8Bit(strerror(errno));
        else
            test();
    }).join();
    return why;
}

} // namespace docsweep
