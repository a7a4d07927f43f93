// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"
#include "ui/look/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace docsweep {

class ScheduledRuns;

/// When the figures were taken, when the next automatic run is, how a scan is getting on, and how full the storage is.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(const Console &console, const ScheduledRuns &scheduled, const Theme &theme, QWidget *parent = nullptr);

    void update();
    void showScan(const ScanProgress &progress);

private:
    const Console &m_console;
    const ScheduledRuns &m_scheduled;
    Theme m_theme;
    QLabel *m_scanned = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_usage = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer m_moveOn;
};

} // namespace docsweep
