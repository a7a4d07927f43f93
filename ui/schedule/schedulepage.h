// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/pastruns.h"
#include "ui/console/latestjob.h"
#include "ui/look/theme.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace docsweep {

class AllSchedules;
class LedgerBook;
class RunHistory;
class ScheduledRuns;
class ScheduleForm;
struct ScheduleSettings;
class StateCard;
class SystemCard;

/// When runs take place that nobody starts by hand: what is set, what is next, what was missed. Changes count once they
/// are applied; a pause counts at once.
class SchedulePage : public QWidget {
    Q_OBJECT

public:
    SchedulePage(ScheduledRuns &scheduled, const Theme &theme, QWidget *parent = nullptr);

    void setLedger(LedgerBook &book); ///< who else begins runs of this web app; it outlives the page

    bool hasChanges() const; ///< that are not applied
    void discardChanges() { revert(); }

    void takeAge() { takeState(); } ///< of the list on screen

signals:
    void openRequested(const QString &connection);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void readPast();
    QWidget *makeBar();
    void takeState();
    void takeEdit();
    void apply();
    void askFirst(const ScheduleSettings &wanted);
    void put(const ScheduleSettings &wanted);
    void revert();

    ScheduledRuns &m_scheduled;
    Theme m_theme;
    StateCard *m_state = nullptr;
    AllSchedules *m_all = nullptr;
    ScheduleForm *m_form = nullptr;
    RunHistory *m_history = nullptr;
    SystemCard *m_system = nullptr;
    QVBoxLayout *m_cards = nullptr;
    QBoxLayout *m_columns = nullptr;
    QFrame *m_bar = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_apply = nullptr;
    WebAppId m_pastOf = 0; ///< whose last runs are known

    LatestJob<Result<PastRuns>> m_pastJob; // last: its worker uses what stands above
};

} // namespace docsweep
