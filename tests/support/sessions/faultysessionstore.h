// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/sessionstore.h"
#include "tests/support/sessions/faultplan.h"

namespace docsweep {

/// A reader whose n-th call fails as planned; every other call is the inner reader's. Streams count once when they
/// begin and once for each batch (or foreign reference), so that they also break in the middle. PartialEffect and
/// SomeItems are BeforeEffect here: rows go whole or not at all.
class FaultySessionReader final : public SessionReader {
public:
    FaultySessionReader(std::unique_ptr<SessionReader> inner, SharedFaultPlan plan);
    ~FaultySessionReader() override;

    QString name() const override;
    Result<DatabaseId> identity(std::stop_token stop) override;
    Result<> checkSchema(std::stop_token stop) override;
    Result<TimesSample> sampleTimes(std::stop_token stop) override;
    Result<Instant> serverTime(std::stop_token stop) override;
    Result<> streamSessions(
        const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions) override;
    Result<> streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference) override;
    Result<std::vector<SessionRecord>> sessionsByKey(std::span<const SessionKey> keys, std::stop_token stop) override;
    Result<std::vector<qint64>> existingIds(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::vector<DocumentFacts>> documentFacts(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::vector<WholeSession>> wholeSessions(std::span<const qint64> ids, std::stop_token stop) override;
    Result<FoundRows> search(const RowSearch &search, std::stop_token stop) override;

private:
    std::unique_ptr<SessionReader> m_inner;
    SharedFaultPlan m_plan;
};

/// The same for a store. AfterEffect of removeSessions is the connection that is lost with the answer to the commit.
/// SomeItems: every second session of a removal comes back as Failed and was left alone. The lock's confirm counts,
/// too.
class FaultySessionStore final : public SessionStore {
public:
    FaultySessionStore(std::unique_ptr<SessionStore> inner, SharedFaultPlan plan);
    ~FaultySessionStore() override;

    QString name() const override;
    Result<DatabaseId> identity(std::stop_token stop) override;
    Result<> checkSchema(std::stop_token stop) override;
    Result<TimesSample> sampleTimes(std::stop_token stop) override;
    Result<Instant> serverTime(std::stop_token stop) override;
    Result<> streamSessions(
        const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions) override;
    Result<> streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference) override;
    Result<std::vector<SessionRecord>> sessionsByKey(std::span<const SessionKey> keys, std::stop_token stop) override;
    Result<std::vector<qint64>> existingIds(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::vector<DocumentFacts>> documentFacts(std::span<const qint64> ids, std::stop_token stop) override;
    Result<std::vector<WholeSession>> wholeSessions(std::span<const qint64> ids, std::stop_token stop) override;
    Result<FoundRows> search(const RowSearch &search, std::stop_token stop) override;
    Result<Beside> beside(Instant now, std::stop_token stop) override { return m_inner->beside(now, stop); }
    Result<> proveDjangoSessionsWritable(std::stop_token stop) override
    {
        return m_inner->proveDjangoSessionsWritable(stop);
    }
    Result<DjangoRemoval> removeDjangoSessions(Instant before, qint64 left, std::stop_token stop) override
    {
        return m_inner->removeDjangoSessions(before, left, stop);
    }
    void setGuard(RemovalGuard *guard) override { m_inner->setGuard(guard); }
    Result<std::vector<SessionRemoval>> removeSessions(
        std::span<const SessionCondition> conditions, std::stop_token stop) override;
    Result<std::unique_ptr<RunLock>> acquireRunLock(std::stop_token stop) override;
    Result<qint64> insertSession(const SessionRecord &session, std::stop_token stop) override;

private:
    Result<std::vector<SessionRemoval>> removeEverySecond(
        std::span<const SessionCondition> conditions, std::stop_token stop);

    std::unique_ptr<SessionStore> m_inner;
    SharedFaultPlan m_plan;
};

} // namespace docsweep
