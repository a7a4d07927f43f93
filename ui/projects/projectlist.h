// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/projectstatus.h"
#include "ui/console/console.h"
#include "ui/console/latestjob.h"
#include "ui/console/listwatch.h"
#include "ui/projects/severaljobs.h"

#include <QTimer>

#include <vector>

namespace docsweep {

/// One project as it is known now. A value.
struct ProjectRow {
    QString name; ///< of the connection; of one that is not saved, for people
    bool isSaved = true; ///< false: it is open, by a .env file or the environment
    bool isOpen = false; ///< in this window
    ConnectionLook look; ///< also of one whose settings cannot be used
    bool isRead = false; ///< false: nothing is known yet
    bool isAsking = false; ///< whether database and storage answer
    ProjectStatus status;
    std::vector<ProjectNeed> needs; ///< the worst first

    bool needsPerson() const { return !needs.empty() && needs.front().needsPerson(); }
};

/// What is known of all projects: the saved connections, and the open one. Read from their journals on workers, a few
/// at a time, without opening them; anew when a journal has changed, as long as somebody looks. One that is broken
/// costs its own row. GUI thread.
class ProjectList : public QObject {
    Q_OBJECT

public:
    /// `console` outlives it.
    explicit ProjectList(Console &console, QObject *parent = nullptr);
    ~ProjectList() override;

    const std::vector<ProjectRow> &rows() const { return m_rows; }
    bool isLoaded() const { return m_isLoaded; } ///< it is known which ones there are
    Instant now() const { return m_console.now(); }

    /// Somebody looks at it, or nobody any more: then nothing is read, and nobody asked.
    void setWatched(bool watched);

    /// Asks every database and storage, with a time limit each.
    void check();
    void stopCheck();
    bool isChecking() const { return m_asks.open() > 0; }
    int asked() const { return m_askedOf - m_asks.open(); } ///< of `askedOf`
    int askedOf() const { return m_askedOf; }
    std::optional<Instant> checkedAt() const { return m_checkedAt; } ///< nothing: not yet, or it was stopped

signals:
    void namesChanged(); ///< other rows, or in another order
    void rowChanged(int row);
    void checkChanged();

private:
    /// By what a look tells whether a project is worth reading again.
    struct Mark {
        std::optional<ProjectTerms> terms;
        std::optional<Error> problem; ///< why there are none
        ListWatch::Marks journal;
        qint64 alertsMs = 0;
        bool operator==(const Mark &) const = default;
    };
    struct Source {
        QString name;
        bool isSaved = true;
        ConnectionLook look;
        std::function<Result<ProjectTerms>()> terms;
        std::function<Result<Reachability>(std::stop_token)> reach;
    };
    struct Seen {
        std::vector<Source> sources;
        std::vector<Mark> marks;
    };
    /// What is not shown of a row.
    struct Behind {
        Source source;
        Mark mark; ///< as it was read
        bool isReading = false;
        Duration took{}; ///< reading it
        Duration readAt{}; ///< steady
    };
    struct Answer {
        Result<ProjectStatus> status;
        Duration took{};
    };

    static Seen lookAt(const Connections &connections, const std::optional<Source> &open);
    std::optional<Source> openSource() const;
    void look();
    void take(Seen seen);
    void read(size_t row, const Mark &mark);
    void takeStatus(const QString &name, Answer answer);
    void ask(size_t row);
    void takeHealth(const QString &name, const Result<Reachability> &health);
    void change(size_t row);
    std::optional<size_t> rowOf(const QString &name) const;

    Console &m_console;
    std::vector<ProjectRow> m_rows;
    std::vector<Behind> m_behind; ///< of each row
    bool m_isLoaded = false;
    bool m_isWatched = false;
    bool m_wantsCheck = false; ///< as soon as it is known whom to ask
    bool m_isStopped = false;
    int m_askedOf = 0;
    std::optional<Instant> m_checkedAt;
    QTimer m_tick;
    QTimer m_minute; ///< what is late becomes late by itself

    LatestJob<Seen> m_look; // last: their workers use what stands above
    SeveralJobs<Answer> m_reads;
    SeveralJobs<Result<Reachability>> m_asks;
};

} // namespace docsweep
