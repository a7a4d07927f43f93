// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace docsweep {

/// When the figures were taken, how a scan is getting on, and how full the storage is.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(const Console &console, const Theme &theme, QWidget *parent = nullptr);

    void update();
    void showScan(const ScanProgress &progress);

private:
    const Console &m_console;
    Theme m_theme;
    QLabel *m_scanned = nullptr;
    QLabel *m_usage = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer m_minute;
};

} // namespace docsweep
