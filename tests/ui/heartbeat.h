// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace docsweep {

/// Beats in the event loop of its thread and remembers the longest time it was kept waiting.
class Heartbeat : public QObject {
    Q_OBJECT

public:
    Heartbeat();

    /// The longest pause between two beats so far, in milliseconds; the time since the last one included.
    qint64 longest() const;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// What this process has in memory right now (Linux: /proc/self/statm).
qint64 residentBytes();

} // namespace docsweep
