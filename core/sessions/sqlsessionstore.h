// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sqlsessionreader.h"

namespace docsweep {

/// The web app's rows over SQL, with the right to delete. Reads as SqlSessionReader over the same link.
class SqlSessionStore final : public SessionStore {
public:
    explicit SqlSessionStore(std::shared_ptr<SqlLink> link);

    QString name() const override { return m_reader.name(); }
    Result<DatabaseId> identity(std::stop_token stop) override { return m_reader.identity(stop); }
    Result<> checkSchema(std::stop_token stop) override { return m_reader.checkSchema(stop); }
    Result<QStringList> warnings(std::stop_token stop) override { return m_reader.warnings(stop); }
    Result<DatabaseFacts> facts(std::stop_token stop) override { return m_reader.facts(stop); }
    Result<TimesSample> sampleTimes(std::stop_token stop) override { return m_reader.sampleTimes(stop); }
    Result<Beside> beside(Instant now, std::stop_token stop) override { return m_reader.beside(now, stop); }
    Result<Instant> serverTime(std::stop_token stop) override { return m_reader.serverTime(stop); }
    Result<> streamSessions(
        const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions) override
    {
        return m_reader.streamSessions(onlyKey, stop, onSessions);
    }
    Result<> streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference) override
    {
        return m_reader.streamForeignReferences(stop, onReference);
    }
    Result<std::vector<SessionRecord>> sessionsByKey(std::span<const SessionKey> keys, std::stop_token stop) override
    {
        return m_reader.sessionsByKey(keys, stop);
    }
    Result<std::vector<qint64>> existingIds(std::span<const qint64> ids, std::stop_token stop) override
    {
        return m_reader.existingIds(ids, stop);
    }
    Result<std::vector<DocumentFacts>> documentFacts(std::span<const qint64> ids, std::stop_token stop) override
    {
        return m_reader.documentFacts(ids, stop);
    }
    Result<std::vector<WholeSession>> wholeSessions(std::span<const qint64> ids, std::stop_token stop) override
    {
        return m_reader.wholeSessions(ids, std::move(stop));
    }
    Result<FoundRows> search(const RowSearch &search, std::stop_token stop) override
    {
        return m_reader.search(search, std::move(stop));
    }

    void setGuard(RemovalGuard *guard) override { m_guard = guard; }
    Result<std::vector<SessionRemoval>> removeSessions(
        std::span<const SessionCondition> conditions, std::stop_token stop) override;
    Result<> proveWritable(std::stop_token stop) override;
    Result<> proveDjangoSessionsWritable(std::stop_token stop) override;
    Result<DjangoRemoval> removeDjangoSessions(Instant before, qint64 left, std::stop_token stop) override;
    Result<RowsNow> rowsNow(std::span<const qint64> ids, std::stop_token stop) override;
    Result<> proveReturnable(std::stop_token stop) override;
    Result<std::vector<SessionReturn>> returnSessions(
        std::span<const WholeSession> sessions, ReturnMode mode, std::stop_token stop) override;
    Result<std::unique_ptr<RunLock>> acquireRunLock(std::stop_token stop) override;
    Result<qint64> insertSession(const SessionRecord &session, std::stop_token stop) override;

    static constexpr size_t kMostConditions = 500;
    static constexpr qint64 kMostLogins = 1000;

private:
    struct Attempt;
    Attempt removePart(std::span<const SessionCondition> conditions, const std::stop_token &stop);
    Result<DjangoRemoval> removeLogins(Instant before, qint64 most, const std::stop_token &stop);
    Result<std::vector<SessionReturn>> returnPart(
        std::span<const WholeSession> sessions, ReturnMode mode, const std::stop_token &stop);
    void went(size_t sessions);
    void wentTooSlowly(size_t sessions);

    std::shared_ptr<SqlLink> m_link;
    SqlSessionReader m_reader;
    RemovalGuard *m_guard = nullptr;
    size_t m_atOnce = kMostConditions; ///< sessions of one transaction: fewer where it outlasted its time limit
    int m_wellInARow = 0; ///< of that many
    qint64 m_loginsAtOnce = kMostLogins; ///< rows of django_session
    QVariantList m_leftLogins; ///< keys of those that were left alone
};

} // namespace docsweep
