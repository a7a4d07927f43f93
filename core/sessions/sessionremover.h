// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/removalguard.h"
#include "core/sessions/sqldialect.h"

#include <QHash>

namespace docsweep {

/// One transaction of SessionStore::removeSessions: lock, look again, delete, commit. For one call of `run`.
class SessionRemover {
public:
    /// `guard` may be null.
    SessionRemover(const SqlDialect &dialect, SqlConnection &connection, std::span<const SessionCondition> conditions,
        RemovalGuard *guard);

    /// BadData: the database refuses a row of this batch; a smaller batch may tell which.
    Result<std::vector<SessionRemoval>> run(const std::stop_token &stop);

private:
    /// A session as it was found under the lock.
    struct Candidate {
        QVariant stamp;
        std::optional<Instant> lastActivity;
        std::vector<DocumentRecord> documents;
        bool mayGo = false;
    };

    Result<> judgeSessions();
    Result<> judgeDocuments();
    Result<> compareWithCopies();
    Result<> askGuard(const std::stop_token &stop);
    Result<> deleteDocuments();
    Result<> deleteSessions();

    void judge(size_t at, const SessionKey &key, const QVariant &stamp);
    Result<> judgeMissing(const std::vector<size_t> &missing);
    void keep(size_t at, SessionOutcome outcome, Cause why);
    QVariantList goingIds() const;

    const SqlDialect &m_dialect;
    SqlConnection &m_connection;
    std::span<const SessionCondition> m_conditions;
    RemovalGuard *m_guard;
    std::vector<Candidate> m_candidates; ///< by condition
    std::vector<SessionRemoval> m_removals; ///< by condition
    QHash<qint64, size_t> m_places; ///< of a session id among the conditions
};

} // namespace docsweep
