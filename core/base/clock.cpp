// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/timex.h>

#include <ctime>
#endif

namespace docsweep {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

Duration SystemClock::steadyNow() const
{
    return std::chrono::floor<Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

std::optional<BootTime> SystemClock::bootTime() const
{
#ifdef Q_OS_LINUX
    QFile id(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    timespec passed{};
    if (!id.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &passed) != 0)
        return {};
    const QByteArray boot = id.readAll().trimmed();
    if (boot.isEmpty())
        return {};
    return BootTime{boot, std::chrono::seconds{passed.tv_sec} + std::chrono::microseconds{passed.tv_nsec / 1000}};
#else
    return {};
#endif
}

bool SystemClock::isSynchronised() const
{
#ifdef Q_OS_LINUX
    // Under a filter of system calls, as our systemd units have, the question may end the process (SIGSYS). There
    // systemd-timesyncd's own mark tells: systemd-time-wait-sync.service(8).
    if (prctl(PR_GET_SECCOMP) != 0)
        return QFile::exists(QStringLiteral("/run/systemd/timesync/synchronized"));
    timex told{};
    const int state = adjtimex(&told); // asks, with no mode set
    return state >= 0 && state != TIME_ERROR && (told.status & STA_UNSYNC) == 0;
#else
    return false;
#endif
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace docsweep
