// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionremover.h"

#include "core/sessions/sessionsql.h"
#include "core/sessions/sqlsessionreader.h"
#include "core/sessions/wholerowreading.h"

#include <QScopeGuard>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A cause that tells of a time, or its sibling where that time cannot be read.
    Cause since(const std::optional<Instant> &time, CauseKind kind, CauseKind sometime)
    {
        return time ? Cause{kind, {toIsoUtc(*time)}} : Cause{sometime};
    }

} // namespace

SessionRemover::SessionRemover(const SqlDialect &dialect, SqlConnection &connection,
    std::span<const SessionCondition> conditions, RemovalGuard *guard)
    : m_dialect(dialect)
    , m_connection(connection)
    , m_conditions(conditions)
    , m_guard(guard)
    , m_candidates(conditions.size())
    , m_removals(conditions.size())
{
    for (size_t at = 0; at < conditions.size(); ++at)
        m_places.insert(conditions[at].id, at);
}

// A power cut, a lost connection or a stop before the commit leaves everything as it was.
Result<std::vector<SessionRemoval>> SessionRemover::run(const std::stop_token &stop)
{
    const auto turn = m_dialect.waitToWrite(stop);
    if (stop.stop_requested())
        return failCancelled();
    // Before the transaction, so after it has ended, however that may be.
    const auto ended = qScopeGuard([this] {
        if (m_guard)
            m_guard->ended();
    });
    auto transaction = m_dialect.begin(m_connection, SqlAccess::ReadWrite);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<> judged = judgeSessions(); !judged)
        return fail(judged.error());
    if (const Result<> judged = judgeDocuments(); !judged)
        return fail(judged.error());
    if (const Result<> compared = compareWithCopies(); !compared)
        return fail(compared.error());
    if (const Result<> asked = askGuard(stop); !asked)
        return fail(asked.error());
    if (stop.stop_requested())
        return failCancelled();
    if (goingIds().isEmpty())
        return m_removals;

    if (const Result<> deleted = deleteDocuments(); !deleted)
        return fail(deleted.error());
    if (const Result<> deleted = deleteSessions(); !deleted)
        return fail(deleted.error());
    if (stop.stop_requested())
        return failCancelled();
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(committed.error());
    return m_removals;
}

/// Locks the rows and compares them with what the plan saw; to the microsecond, and strictly before the cutoff.
Result<> SessionRemover::judgeSessions()
{
    QVariantList ids;
    for (const SessionCondition &condition : m_conditions)
        ids.append(condition.id);
    std::vector<bool> found(m_conditions.size());
    const Result<> locked = m_dialect.query(m_connection, m_dialect.sql(sessionsql::kLockSessions, ids.size()), ids,
        u"locking sessions"_s, [&](const QSqlQuery &row) -> Result<> {
            const size_t at = m_places.value(row.value(0).toLongLong());
            found[at] = true;
            judge(at, row.value(1).toByteArray(), row.value(2));
            return {};
        });
    if (!locked)
        return locked;

    std::vector<size_t> missing;
    for (size_t at = 0; at < found.size(); ++at) {
        if (!found[at])
            missing.push_back(at);
    }
    return missing.empty() ? Result<>() : judgeMissing(missing);
}

void SessionRemover::judge(size_t at, const SessionKey &key, const QVariant &stamp)
{
    const SessionCondition &condition = m_conditions[at];
    const std::optional<Instant> lastActivity = m_dialect.instantOf(stamp);
    const bool isIdle = !condition.idleBefore || (lastActivity && *lastActivity < *condition.idleBefore);
    if (key != condition.key) {
        keep(at, SessionOutcome::AlreadyGone, Cause{CauseKind::SessionReplaced, {displayKey(key)}});
    } else if (!isIdle) {
        keep(at, SessionOutcome::CameBack,
            since(lastActivity, CauseKind::SessionActive, CauseKind::SessionActiveSometime));
    } else if (lastActivity != condition.lastActivity) {
        keep(at, SessionOutcome::CameBack,
            since(lastActivity, CauseKind::SessionMoved, CauseKind::SessionMovedSometime));
    } else {
        m_candidates[at].stamp = stamp;
        m_candidates[at].lastActivity = lastActivity;
        m_candidates[at].mayGo = true;
    }
}

/// Rows that the lock did not bring are gone or, in PostgreSQL, held by somebody else.
Result<> SessionRemover::judgeMissing(const std::vector<size_t> &missing)
{
    QVariantList ids;
    for (const size_t at : missing) {
        ids.append(m_conditions[at].id);
        keep(at, SessionOutcome::AlreadyGone, Cause{CauseKind::SessionGone});
    }
    return m_dialect.query(m_connection, m_dialect.sql(sessionsql::kExistingIds, ids.size()), ids,
        u"looking for sessions in use"_s, [this](const QSqlQuery &row) -> Result<> {
            const size_t at = m_places.value(row.value(0).toLongLong());
            keep(at, SessionOutcome::CameBack, Cause{CauseKind::SessionInUse});
            return {};
        });
}

Result<> SessionRemover::judgeDocuments()
{
    const QVariantList ids = goingIds();
    if (ids.isEmpty())
        return {};
    const Result<> locked = m_dialect.query(m_connection, m_dialect.sql(sessionsql::kLockDocuments, ids.size()), ids,
        u"locking documents"_s, [this](const QSqlQuery &row) -> Result<> {
            const size_t at = m_places.value(row.value(0).toLongLong());
            m_candidates[at].documents.push_back(documentOfRow(row));
            return {};
        });
    if (!locked)
        return locked;
    for (size_t at = 0; at < m_candidates.size(); ++at) {
        const Candidate &candidate = m_candidates[at];
        if (candidate.mayGo && documentsFingerprint(candidate.documents) != m_conditions[at].fingerprint)
            keep(at, SessionOutcome::Changed, Cause{CauseKind::DocumentsDiffer});
    }
    return {};
}

/// The rows are locked: what is read now is what goes. A copy that lacks a column, or has it otherwise, is none.
Result<> SessionRemover::compareWithCopies()
{
    std::vector<qint64> ids;
    for (size_t at = 0; at < m_candidates.size(); ++at) {
        if (m_candidates[at].mayGo && !m_conditions[at].copied.isEmpty())
            ids.push_back(m_conditions[at].id);
    }
    if (ids.empty())
        return {};
    const Result<std::vector<WholeSession>> now = readWholeSessions(m_dialect, m_connection, ids);
    if (!now)
        return fail(now.error());
    QHash<qint64, QByteArray> digests;
    for (const WholeSession &session : *now)
        digests.insert(session.id, digestOf(session));
    for (const qint64 id : ids) {
        const size_t at = m_places.value(id);
        if (digests.value(id) != m_conditions[at].copied)
            keep(at, SessionOutcome::Changed, Cause{CauseKind::RowsUnlikeCopy});
    }
    return {};
}

Result<> SessionRemover::askGuard(const std::stop_token &stop)
{
    std::vector<SessionRecord> going;
    std::vector<size_t> places;
    for (size_t at = 0; at < m_candidates.size(); ++at) {
        const Candidate &candidate = m_candidates[at];
        if (!candidate.mayGo)
            continue;
        going.push_back({m_conditions[at].id, m_conditions[at].key, candidate.lastActivity, candidate.documents});
        places.push_back(at);
    }
    if (!m_guard || going.empty())
        return {};
    const Result<std::vector<Why>> objections = m_guard->objections(m_dialect, m_connection, going, stop);
    if (!objections)
        return fail(objections.error());
    for (size_t i = 0; i < places.size(); ++i) {
        if (const Why &why = (*objections)[i]; !why.isEmpty()) {
            m_removals[places[i]] = {SessionOutcome::Guarded, 0, why};
            m_candidates[places[i]].mayGo = false;
        }
    }
    return {};
}

Result<> SessionRemover::deleteDocuments()
{
    qint64 expected = 0;
    for (size_t at = 0; at < m_candidates.size(); ++at) {
        if (!m_candidates[at].mayGo)
            continue;
        m_removals[at] = {SessionOutcome::Removed, qint64(m_candidates[at].documents.size()), {}};
        expected += m_removals[at].documents;
    }
    const QVariantList ids = goingIds();
    const auto deleted = m_dialect.execute(
        m_connection, m_dialect.sql(sessionsql::kDeleteDocuments, ids.size()), ids, u"deleting documents"_s);
    if (!deleted)
        return fail(deleted.error());
    if (deleted->numRowsAffected() == expected)
        return {};
    return fail(ErrorKind::BadData,
        Cause{CauseKind::TriggerInterferes, {QString::number(deleted->numRowsAffected()), QString::number(expected)}});
}

Result<> SessionRemover::deleteSessions()
{
    QVariantList values;
    qsizetype expected = 0;
    for (size_t at = 0; at < m_candidates.size(); ++at) {
        if (!m_candidates[at].mayGo)
            continue;
        values << m_conditions[at].id << m_conditions[at].key << m_candidates[at].stamp;
        ++expected;
    }
    qsizetype went = 0;
    const Result<> deleted = m_dialect.query(m_connection, m_dialect.sql(sessionsql::kDeleteSessions, expected), values,
        u"deleting sessions"_s, [&went](const QSqlQuery &) -> Result<> {
            ++went;
            return {};
        });
    if (!deleted || went == expected)
        return deleted;
    return fail(
        ErrorKind::BadData, Cause{CauseKind::TriggerOnSessions, {QString::number(went), QString::number(expected)}});
}

void SessionRemover::keep(size_t at, SessionOutcome outcome, Cause why)
{
    m_removals[at] = {outcome, 0, std::move(why)};
    m_candidates[at].mayGo = false;
}

QVariantList SessionRemover::goingIds() const
{
    QVariantList ids;
    for (size_t at = 0; at < m_candidates.size(); ++at) {
        if (m_candidates[at].mayGo)
            ids.append(m_conditions[at].id);
    }
    return ids;
}

} // namespace docsweep
