// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/judge.h"
#include "core/sweep/backends.h"

namespace docsweep {

/// Somebody's row that names an object.
struct Naming {
    SessionKey session;
    std::optional<qint64> document; ///< the document's row id, where it is of the session that was looked at
    bool asOutput = false;
};

/// One object with its verdict.
struct ExplainedObject {
    ObjectName name;
    /// Absent: a row names it, and it is not there (or the storage did not say). Older versions and marks of deletion
    /// stand after the file of their key, newest first.
    std::optional<ObjectEntry> entry;
    Reason reason = Reason::ObjectYoung;
    bool isOutput = false;
    std::optional<Hold> hold; ///< what keeps it
    SessionKey takenBy; ///< the going session that takes it along, when that is another one than its folder's
    std::vector<Naming> namedBy;
};

/// Everything that decides over one session or object, and the decision.
struct Explanation {
    bool isSession = false; ///< asked for a session: `objects` are all of its folder and what it names elsewhere
    SessionKey key; ///< the session, or the one in whose folder the object lies; empty for loose objects
    Instant now; ///< by the database server's clock
    Duration clockAhead{}; ///< this machine's clock against it
    Policy policy;
    QString databaseName;
    QString storageName;
    Why storageProblem; ///< why the storage did not say; empty when it did

    std::optional<SessionRecord> session;
    Reason sessionReason = Reason::SessionActive; ///< only with a session
    std::optional<Hold> sessionHold;

    std::vector<ExplainedObject> objects; ///< at most `kMostExplained`
    qint64 objectCount = 0; ///< all of them, listed or not
    qint64 bytes = 0;
    qint64 goingCount = 0;

    static constexpr qint64 kMostExplained = 1000;
};

/// Answers "why": by the planner's own rules, on the facts of now. Cannot delete. Blocking; a worker thread.
class Explainer {
public:
    Explainer(ReadBackends backends, RetentionSettings retention);

    /// A session key, or an object key with or without its bucket in front. Errors: NotFound when neither a row nor an
    /// object is called so; of the database as `Planner::plan`; NotFound (bucket); Cancelled.
    Result<Explanation> explain(const QByteArray &key, std::stop_token stop) const;

private:
    ReadBackends m_backends;
    RetentionSettings m_retention;
};

} // namespace docsweep
