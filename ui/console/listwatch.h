// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"

namespace docsweep {

/// Keeps the list on the screen true. After a cleanup, of this window or of another program with the same journal, it
/// scans by itself where a scan is quick and nobody is at work with the list; else the list is said to be old. Looks at
/// the journal's files every few seconds while the window can be seen, and reads them only when they have changed. GUI
/// thread.
class ListWatch : public QObject {
    Q_OBJECT

public:
    /// `console` outlives it; `window` owns it.
    ListWatch(Console &console, QWidget *window);

    /// A cleanup took place after this list was made.
    bool isOld() const { return m_isOld; }
    /// A cleanup of another docsweep has ended, by the database server's clock: the newest one that deleted something.
    /// `run`: its number, which grows; 0: none is known.
    void noteElsewhere(qint64 run, Instant endedAt);

    /// What tells one state of a journal's file from another without reading it.
    struct Marks {
        qint64 size = 0;
        qint64 changedMs = 0;
        qint64 logSize = 0;
        qint64 logChangedMs = 0;
        bool operator==(const Marks &) const = default;
    };
    static Marks marksOf(const QString &file); ///< any thread

signals:
    void changed();
    void journalChanged(); ///< by whatever program

private:
    struct Seen {
        Marks marks;
        RunId cleanup = 0; ///< the newest one after the list; 0: none
    };

    static RunId cleanupAfter(const QString &home, const Plan &plan, const std::stop_token &stop);
    void look();
    void judge();
    void renew();
    bool isFree() const;
    bool isQuick() const;
    RunId ownCleanup() const;
    bool isElsewhereAfter() const;
    QString stateFile() const;

    Console &m_console;
    QWidget *m_window;
    bool m_isOld = false;
    std::optional<PlanId> m_plan; ///< that `m_cleanup` is compared with
    std::optional<Marks> m_marks;
    RunId m_cleanup = 0;
    qint64 m_elsewhere = 0; ///< the newest cleanup of another docsweep
    Instant m_elsewhereEnded;
    qint64 m_renewedElsewhere = 0;
    RunId m_renewedAfter = 0; ///< once is enough: a scan may fail
    QTimer m_tick;
    QTimer m_again;
    LatestJob<Seen> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
