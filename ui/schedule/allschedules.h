// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/schedule/otherschedules.h"

#include <QFrame>

class QLabel;
class QTableWidget;

namespace docsweep {

/// The schedules of all saved connections, a row each; a click opens that connection. Not there with fewer than two.
class AllSchedules : public QFrame {
    Q_OBJECT

public:
    AllSchedules(const ScheduledRuns &scheduled, const Theme &theme, QWidget *parent = nullptr);

    void update();

signals:
    void openRequested(const QString &connection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRow(int row, const ConnectionSchedule &schedule);
    void fit();
    void fitHeights();

    const ScheduledRuns &m_scheduled;
    Theme m_theme;
    std::vector<ConnectionSchedule> m_shown;
    QTableWidget *m_table = nullptr;
};

} // namespace docsweep
