// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <ctime>

namespace docsweep {

/// Puts this process into another time zone until the end of the scope.
class ProcessTimeZone {
public:
    explicit ProcessTimeZone(const QByteArray &zone)
        : m_before(qgetenv("TZ"))
    {
        enter(zone);
    }
    ~ProcessTimeZone() { enter(m_before); }
    ProcessTimeZone(const ProcessTimeZone &) = delete;
    ProcessTimeZone &operator=(const ProcessTimeZone &) = delete;

private:
    static void enter(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    QByteArray m_before;
};

} // namespace docsweep
