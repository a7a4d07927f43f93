// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sessionstore.h"
#include "core/sql/sqlconnection.h"
#include "tests/simulation/universe.h"

namespace docsweep::sim {

class Oracle;

inline const QString kName = QStringLiteral("simulated database");

/// What it says of a row that will never go.
inline const QString kBarred = QStringLiteral("a table of another app refers to it");
inline const QString kSlow = QStringLiteral("canceling statement due to statement timeout");

/// The same of others that were in the way until somebody stopped it.
inline const QString kStoppedAmongOthers = QStringLiteral(", and somebody stops it");

/// The database of the web app as a docsweep is connected to it: the file that was there when it was opened.
class SimulatedSessions final : public SessionStore {
public:
    SimulatedSessions(Universe &universe, Oracle &oracle);

    /// Of the database that is there now, for who makes no calls.
    static DatabaseId identityNow(Universe &universe);
    void setGuard(RemovalGuard *guard) override { m_guard = guard; }

    QString name() const override { return kName; }
    Result<DatabaseId> identity(std::stop_token stop) override;
    Result<> checkSchema(std::stop_token stop) override;
    Result<Instant> serverTime(std::stop_token stop) override;
    Result<> streamSessions(
        const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions) override;
    Result<> streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference) override;
    Result<std::vector<SessionRecord>> sessionsByKey(std::span<const SessionKey> keys, std::stop_token stop) override;
    Result<std::vector<qint64>> existingIds(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::vector<SessionReturn>> returnSessions(
        std::span<const WholeSession> sessions, ReturnMode mode, std::stop_token stop) override;
    Result<std::vector<WholeSession>> wholeSessions(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::vector<DocumentFacts>> documentFacts(std::span<const qint64> ids, std::stop_token stop) override;

    Result<std::vector<SessionRemoval>> removeSessions(
        std::span<const SessionCondition> conditions, std::stop_token stop) override;
    Result<RowsNow> rowsNow(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::unique_ptr<RunLock>> acquireRunLock(std::stop_token stop) override;
    Result<qint64> insertSession(const SessionRecord &session, std::stop_token stop) override;

private:
    enum class Trouble { None, TooSlow, Contended, Refused, Other };
    struct Attempt {
        Result<std::vector<SessionRemoval>> removed;
        Trouble trouble = Trouble::None;
    };
    static Attempt failed(Trouble trouble, ErrorKind kind, const QString &text);
    /// One transaction.
    Attempt transact(std::span<const SessionCondition> conditions, const std::stop_token &stop);
    /// The same; a few where others were in its way.
    Attempt removePart(std::span<const SessionCondition> conditions, const std::stop_token &stop);
    SessionRemoval judge(const SessionCondition &condition);
    /// Takes out of `going` what the guard would keep, and says why.
    Result<> askGuard(std::vector<SessionRemoval> &removals, std::vector<qint64> &going,
        std::span<const SessionCondition> conditions, const std::stop_token &stop);
    void commit(const std::vector<qint64> &going, bool answerIsLost);

    Universe &m_universe;
    Oracle &m_oracle;
    const std::shared_ptr<Database> m_database;
    RemovalGuard *m_guard = nullptr;
    std::unique_ptr<SqlConnection> m_unused; ///< handed to the guard
};

} // namespace docsweep::sim
