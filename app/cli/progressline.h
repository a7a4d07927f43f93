// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/counters.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace docsweep {

class Console;

/// One line on a terminal, drawn anew five times a second while a command works; nothing at all elsewhere. Lives on
/// the main thread and is called there.
class ProgressLine : public QObject {
    Q_OBJECT

public:
    ProgressLine(Console &console, const ScanCounters &scan, QObject *parent = nullptr);

    void showRun(const docsweep::SweepProgress &progress);
    void showStopping();

private:
    void redraw();
    QString text() const;

    Console &m_console;
    const ScanCounters &m_scan;
    std::optional<SweepProgress> m_run;
    bool m_stopping = false;
    QTimer m_timer;
};

} // namespace docsweep
