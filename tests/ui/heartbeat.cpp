// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/heartbeat.h"

#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace docsweep {

using namespace std::chrono_literals;

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_since.start();
    m_timer.start(5ms);
}

void Heartbeat::beat()
{
    m_longest = std::max(m_longest, m_since.restart());
}

qint64 Heartbeat::longest() const
{
    return std::max(m_longest, m_since.elapsed());
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace docsweep
