// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/faultysessionstore.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// One counted call.
    template <typename Call> std::invoke_result_t<Call> around(FaultPlan &plan, const Call &call)
    {
        if (!plan.strikes())
            return call();
        if (plan.mode != FaultMode::AfterEffect)
            return fail(plan.error);
        const auto answer = call();
        return answer ? fail(plan.error) : fail(answer.error());
    }

    // Both halves of the interface read alike; these work on either.
    Result<> streamSessions(SessionReader &inner, FaultPlan &plan, const std::optional<SessionKey> &onlyKey,
        const std::stop_token &stop, const SessionSink &onSessions)
    {
        bool broken = false;
        const SessionSink breaking = [&](std::vector<SessionRecord> &&batch) {
            broken = plan.strikes();
            if (broken && plan.mode != FaultMode::AfterEffect)
                return false;
            return onSessions(std::move(batch)) && !broken;
        };
        const Result<> read = around(plan, [&] { return inner.streamSessions(onlyKey, stop, breaking); });
        return broken ? fail(plan.error) : read;
    }

    Result<> streamForeignReferences(
        SessionReader &inner, FaultPlan &plan, const std::stop_token &stop, const ForeignReferenceSink &onReference)
    {
        bool broken = false;
        const ForeignReferenceSink breaking = [&](const ForeignReference &reference) {
            broken = broken || plan.strikes();
            if (!broken)
                onReference(reference);
        };
        const Result<> read = around(plan, [&] { return inner.streamForeignReferences(stop, breaking); });
        return broken ? fail(plan.error) : read;
    }

    class FaultyRunLock final : public RunLock {
    public:
        FaultyRunLock(std::unique_ptr<RunLock> inner, SharedFaultPlan plan)
            : m_inner(std::move(inner))
            , m_plan(std::move(plan))
        {
        }
        Result<> confirm() override
        {
            return around(*m_plan, [this] { return m_inner->confirm(); });
        }
        Result<> confirmDatabase() const override { return m_inner->confirmDatabase(); }

    private:
        std::unique_ptr<RunLock> m_inner;
        SharedFaultPlan m_plan;
    };

} // namespace

FaultySessionReader::FaultySessionReader(std::unique_ptr<SessionReader> inner, SharedFaultPlan plan)
    : m_inner(std::move(inner))
    , m_plan(std::move(plan))
{
}

FaultySessionReader::~FaultySessionReader() = default;

QString FaultySessionReader::name() const
{
    return m_inner->name();
}

Result<DatabaseId> FaultySessionReader::identity(std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->identity(stop); });
}

Result<> FaultySessionReader::checkSchema(std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->checkSchema(stop); });
}

Result<TimesSample> FaultySessionReader::sampleTimes(std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->sampleTimes(stop); });
}

Result<Instant> FaultySessionReader::serverTime(std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->serverTime(stop); });
}

Result<> FaultySessionReader::streamSessions(
    const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions)
{
    return docsweep::streamSessions(*m_inner, *m_plan, onlyKey, stop, onSessions);
}

Result<> FaultySessionReader::streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference)
{
    return docsweep::streamForeignReferences(*m_inner, *m_plan, stop, onReference);
}

Result<std::vector<SessionRecord>> FaultySessionReader::sessionsByKey(
    std::span<const SessionKey> keys, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->sessionsByKey(keys, stop); });
}

Result<std::vector<qint64>> FaultySessionReader::existingIds(std::span<const qint64> ids, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->existingIds(ids, stop); });
}

Result<std::vector<DocumentFacts>> FaultySessionReader::documentFacts(std::span<const qint64> ids, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->documentFacts(ids, stop); });
}

Result<std::vector<WholeSession>> FaultySessionReader::wholeSessions(std::span<const qint64> ids, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->wholeSessions(ids, stop); });
}

Result<FoundRows> FaultySessionReader::search(const RowSearch &search, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->search(search, stop); });
}

FaultySessionStore::FaultySessionStore(std::unique_ptr<SessionStore> inner, SharedFaultPlan plan)
    : m_inner(std::move(inner))
    , m_plan(std::move(plan))
{
}

FaultySessionStore::~FaultySessionStore() = default;

QString FaultySessionStore::name() const
{
    return m_inner->name();
}

Result<DatabaseId> FaultySessionStore::identity(std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->identity(stop); });
}

Result<> FaultySessionStore::checkSchema(std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->checkSchema(stop); });
}

Result<TimesSample> FaultySessionStore::sampleTimes(std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->sampleTimes(stop); });
}

Result<Instant> FaultySessionStore::serverTime(std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->serverTime(stop); });
}

Result<> FaultySessionStore::streamSessions(
    const std::optional<SessionKey> &onlyKey, std::stop_token stop, const SessionSink &onSessions)
{
    return docsweep::streamSessions(*m_inner, *m_plan, onlyKey, stop, onSessions);
}

Result<> FaultySessionStore::streamForeignReferences(std::stop_token stop, const ForeignReferenceSink &onReference)
{
    return docsweep::streamForeignReferences(*m_inner, *m_plan, stop, onReference);
}

Result<std::vector<SessionRecord>> FaultySessionStore::sessionsByKey(
    std::span<const SessionKey> keys, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->sessionsByKey(keys, stop); });
}

Result<std::vector<qint64>> FaultySessionStore::existingIds(std::span<const qint64> ids, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->existingIds(ids, stop); });
}

Result<std::vector<DocumentFacts>> FaultySessionStore::documentFacts(std::span<const qint64> ids, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->documentFacts(ids, stop); });
}

Result<std::vector<WholeSession>> FaultySessionStore::wholeSessions(std::span<const qint64> ids, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->wholeSessions(ids, stop); });
}

Result<FoundRows> FaultySessionStore::search(const RowSearch &search, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->search(search, stop); });
}

Result<std::vector<SessionRemoval>> FaultySessionStore::removeSessions(
    std::span<const SessionCondition> conditions, std::stop_token stop)
{
    if (m_plan->mode == FaultMode::SomeItems)
        return m_plan->strikes() ? removeEverySecond(conditions, stop) : m_inner->removeSessions(conditions, stop);
    return around(*m_plan, [&] { return m_inner->removeSessions(conditions, stop); });
}

Result<std::vector<SessionRemoval>> FaultySessionStore::removeEverySecond(
    std::span<const SessionCondition> conditions, std::stop_token stop)
{
    std::vector<SessionCondition> passed;
    for (size_t at = 1; at < conditions.size(); at += 2)
        passed.push_back(conditions[at]);
    const auto removed = m_inner->removeSessions(passed, stop);
    if (!removed)
        return fail(removed.error());
    std::vector<SessionRemoval> answer(conditions.size(), {SessionOutcome::Failed, 0, m_plan->error.text});
    for (size_t at = 0; at < passed.size(); ++at)
        answer[2 * at + 1] = (*removed)[at];
    return answer;
}

Result<std::unique_ptr<RunLock>> FaultySessionStore::acquireRunLock(std::stop_token stop)
{
    auto lock = around(*m_plan, [&] { return m_inner->acquireRunLock(stop); });
    if (!lock)
        return lock;
    return std::make_unique<FaultyRunLock>(std::move(*lock), m_plan);
}

Result<qint64> FaultySessionStore::insertSession(const SessionRecord &session, std::stop_token stop)
{
    return around(*m_plan, [&] { return m_inner->insertSession(session, stop); });
}

} // namespace docsweep
