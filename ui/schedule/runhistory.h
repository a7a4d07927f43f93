// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

class QFrame;
class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace docsweep {

class ScheduledRuns;
struct Occurrence;

/// The next five runs, and what became of the latest ones, those that were missed among them.
class RunHistory : public QWidget {
    Q_OBJECT

public:
    RunHistory(const ScheduledRuns &scheduled, const Theme &theme, QWidget *parent = nullptr);

    void update();

private:
    void updateNext();
    void updateLatest();
    void fitColumns();
    void setRow(int row, const Occurrence &record);

    const ScheduledRuns &m_scheduled;
    Theme m_theme;
    std::vector<QLabel *> m_next;
    QLabel *m_nextNone = nullptr;
    QLabel *m_attendance = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_none = nullptr;
    QFrame *m_latest = nullptr;
};

} // namespace docsweep
