// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/lookup/lookuphit.h"

#include <QObject>
#include <QTimer>

namespace docsweep {

/// Asks three places at once for whatever has a text in its key or name, as soon as the typing rests: the web app's
/// rows, the storage, and the list of candidates. Each answers on its own and in its own time; the newest text counts.
/// GUI thread.
class LookupSearch : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 50; ///< of each kind
    static constexpr qsizetype kLeastText = 2;

    explicit LookupSearch(QObject *parent = nullptr);

    /// A text that is too short finds nothing. `plan`: the list on screen.
    void ask(const ConsoleContext &context, std::optional<PlanId> plan, const QString &text);

    bool isBusy() const { return m_rest.isActive() || m_rowsJob.isBusy() || m_filesJob.isBusy() || m_planJob.isBusy(); }
    /// What has come until now, in one: rows first, then files of the storage, then those that only the list knows.
    LookupHits hits() const;
    const std::optional<Error> &rowsProblem() const { return m_rowsProblem; }
    const std::optional<Error> &filesProblem() const { return m_filesProblem; }

signals:
    void changed(); ///< an answer, or the end of one

private:
    using Answer = Result<LookupHits>;

    void start();
    void take(LookupHits &place, std::optional<Error> &problem, const Answer &answer);

    ConsoleContext m_context;
    std::optional<PlanId> m_plan;
    QString m_text;
    LookupHits m_rows;
    LookupHits m_files;
    LookupHits m_candidates;
    std::optional<Error> m_rowsProblem;
    std::optional<Error> m_filesProblem;
    std::optional<Error> m_planProblem;
    QTimer m_rest;
    LatestJob<Answer> m_rowsJob; // last: their workers use what stands above
    LatestJob<Answer> m_filesJob;
    LatestJob<Answer> m_planJob;
};

} // namespace docsweep
