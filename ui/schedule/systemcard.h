// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/latestjob.h"
#include "ui/look/theme.h"
#include "ui/schedule/systemwords.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docsweep {

class ScheduledRuns;

/// Whether the system starts docsweep when no window is open: what stands in systemd and in the crontab, as they tell
/// it themselves; installs an entry after its text was shown, and removes it. The systems are asked on a worker.
class SystemCard : public QFrame {
    Q_OBJECT

public:
    /// `run` runs the systems' own programs; `program`: docsweep-cli, looked for when empty.
    SystemCard(ScheduledRuns &scheduled, const Theme &theme, RunCommand run = runCommand, QString program = {},
        QWidget *parent = nullptr);

    void look(); ///< asks the systems again
    void update(); ///< of the schedule of this window

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Found {
        SchedulingSystem system = SchedulingSystem::Cron;
        Result<EntryState> state;
    };
    struct Looked {
        std::vector<Found> systems;
        QString program; ///< empty: there is none
    };

    void makeHead(QVBoxLayout &column);
    void take(Looked looked);
    QWidget *entryPart(const Found &found);
    void askToInstall();
    void showEntry(SchedulingSystem system, OwnEntry own);
    void askToRemove(SchedulingSystem system, const EntryState &state);
    void work(const QString &what, std::function<Result<>()> change);

    ScheduledRuns &m_scheduled;
    const Theme m_theme;
    const RunCommand m_run;
    const QString m_wanted;
    Looked m_looked;
    bool m_isLooked = false;
    QLabel *m_icon = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_both = nullptr;
    QLabel *m_bothIcon = nullptr;
    QLabel *m_said = nullptr;
    QVBoxLayout *m_entries = nullptr;
    QPushButton *m_install = nullptr;
    QPushButton *m_again = nullptr;

    LatestJob<Looked> m_lookJob; // last: their workers use what stands above
    LatestJob<Result<>> m_workJob{1};
};

} // namespace docsweep
