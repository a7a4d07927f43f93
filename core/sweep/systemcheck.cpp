// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/systemcheck.h"

#include "core/base/remedy.h"
#include "core/sweep/preflight.h"
#include "core/sweep/storagecheck.h"
#include "core/sweep/times.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    using Finding = CheckFinding::What;
    using Mend = CheckMend::What;

    CheckPoint passed(CheckSubject subject, CheckFinding finding)
    {
        return {subject, {}, CheckState::Passed, std::move(finding), {}, ErrorKind::Io};
    }

    CheckPoint failed(CheckSubject subject, const Error &error, Mend mend)
    {
        return {
            subject, {}, CheckState::Failed, {.text = error.text, .cause = error.cause}, {mend, {}, {}}, error.kind};
    }

    Mend journalMend(const Error &error)
    {
        if (remedyOf(error.cause.kind) == Remedy::Told)
            return Mend::None;
        return error.kind == ErrorKind::BadData ? Mend::RepairJournal : Mend::SetHome;
    }

} // namespace

SystemCheck::SystemCheck(SweepBackends backends, StorageUnderCheck storage)
    : m_backends(std::move(backends))
    , m_storage(std::move(storage))
{
}

Result<> SystemCheck::run(std::stop_token stop, const Sink &onPoint) const
{
    if (Result<> done = checkJournal(stop, onPoint); !done)
        return done;
    if (Result<> done = checkDatabase(stop, onPoint); !done)
        return done;
    return checkStorage(stop, onPoint);
}

Result<> SystemCheck::checkJournal(std::stop_token stop, const Sink &onPoint) const
{
    const auto refuse = [&onPoint](const Error &error) -> Result<> {
        if (error.kind == ErrorKind::Cancelled)
            return fail(error);
        onPoint(failed(CheckSubject::Journal, error, journalMend(error)));
        return {};
    };
    const Result<std::unique_ptr<Journal>> journal = m_backends.journal();
    if (!journal)
        return refuse(journal.error());
    if (const Result<> whole = (*journal)->examine(stop); !whole)
        return refuse(whole.error());
    const Result<std::vector<Hold>> holds = (*journal)->holds();
    // Those of the ledger lie elsewhere: what is wrong there is no fault of the journal.
    if (!holds && (!m_backends.ledger || causeSubject(holds.error().cause.kind) == CauseSubject::Journal))
        return refuse(holds.error());
    onPoint(passed(CheckSubject::Journal, {Finding::Writable}));
    return {};
}

Result<> SystemCheck::checkDatabase(std::stop_token stop, const Sink &onPoint) const
{
    using Subjects = std::initializer_list<CheckSubject>;
    const auto giveUp = [&onPoint](CheckSubject point, const Error &error, Subjects rest) -> Result<> {
        if (error.kind == ErrorKind::Cancelled)
            return fail(error);
        onPoint(failed(point, error, databaseMend(error)));
        for (const CheckSubject subject : rest)
            onPoint({subject, {}, CheckState::NotTried, {.what = Finding::After, .after = point}, {}, ErrorKind::Io});
        return {};
    };
    const Subjects all{CheckSubject::Tables, CheckSubject::Clock, CheckSubject::RightToDelete, CheckSubject::RunLock};
    const Result<std::unique_ptr<SessionStore>> opened = m_backends.sessions();
    if (!opened)
        return giveUp(CheckSubject::Database, opened.error(), all);
    SessionStore &store = **opened;
    const Result<Duration> difference = clockDifference(store, *m_backends.clock, stop);
    if (!difference)
        return giveUp(CheckSubject::Database, difference.error(), all);
    onPoint(passed(CheckSubject::Database, {.what = Finding::Answers, .name = store.name()}));

    CheckPoint clock = passed(CheckSubject::Clock, {.what = Finding::ClockDiffers, .difference = *difference});
    if (std::chrono::abs(*difference) > kMostClockDifference) {
        clock.state = CheckState::Failed;
        clock.mend.what = Mend::SetBothClocks;
        clock.kind = ErrorKind::LimitReached;
    }
    onPoint(clock);

    if (const Result<> schema = store.checkSchema(stop); !schema)
        return giveUp(CheckSubject::Tables, schema.error(), {CheckSubject::RightToDelete, CheckSubject::RunLock});
    onPoint(passed(CheckSubject::Tables, {Finding::AllThere}));
    const Result<bool> mayDelete = checkBefore(store, stop, onPoint);
    if (!mayDelete)
        return giveUp(CheckSubject::RightToDelete, mayDelete.error(), {CheckSubject::RunLock});
    if (const Result<> counted = checkRows(store, stop, onPoint); !counted)
        return counted;
    if (const Result<> looked = checkTimes(store, stop, onPoint); !looked)
        return looked;
    if (*mayDelete)
        onPoint(passed(CheckSubject::RightToDelete, {Finding::Granted}));

    const Result<std::unique_ptr<RunLock>> lock = store.acquireRunLock(stop);
    if (lock) {
        onPoint(passed(CheckSubject::RunLock, {Finding::Free}));
    } else if (lock.error().kind == ErrorKind::Conflict) {
        onPoint(failed(CheckSubject::RunLock, lock.error(), Mend::WaitForRun));
    } else {
        return giveUp(CheckSubject::RunLock, lock.error(), {});
    }
    return {};
}

/// What every run asks first. Answers whether rows may be deleted here.
Result<bool> SystemCheck::checkBefore(SessionStore &store, std::stop_token stop, const Sink &onPoint) const
{
    PreflightGround ground{.sessions = store,
        .clock = *m_backends.clock,
        .writer = &store,
        .cleansDjangoSessions = m_backends.cleansDjangoSessions};
    const Result<std::unique_ptr<Journal>> journal = m_backends.journal();
    if (journal)
        ground.journal = journal->get();
    ground.keepsOldVersions = m_storage.keepsOldVersions;
    if (m_storage.isCleaned && journal) {
        if (const Result<std::unique_ptr<ObjectStore>> storage = m_backends.objects(); storage) {
            for (const Bucket &bucket : m_backends.buckets) {
                if (const Result<BucketId> id = (*storage)->identify(bucket, stop); id)
                    ground.buckets.insert(bucket, *id);
                else if (id.error().kind == ErrorKind::Cancelled)
                    return fail(id.error());
                if (const Result<BucketHistory> history = (*storage)->history(bucket, stop); history)
                    ground.histories.insert(bucket, *history);
            }
        }
    }
    const Result<std::vector<PreflightFinding>> findings = preflight(ground, stop);
    if (!findings)
        return fail(findings.error());
    bool mayDelete = true;
    for (const PreflightFinding &finding : *findings) {
        if (finding.check == PreflightCheck::ClocksAgree) // has a point of its own
            continue;
        mayDelete = mayDelete && finding.byHand != Gravity::Refuses;
        onPoint(pointOf(finding));
    }
    return mayDelete;
}

Result<> SystemCheck::checkRows(SessionStore &store, std::stop_token stop, const Sink &onPoint) const
{
    qint64 sessions = 0;
    qint64 documents = 0;
    const Result<> read = store.streamSessions({}, stop, [&](std::vector<SessionRecord> &&page) {
        sessions += qint64(page.size());
        for (const SessionRecord &session : page)
            documents += qint64(session.documents.size());
        return true;
    });
    if (!read && read.error().kind == ErrorKind::Cancelled)
        return read;
    if (read)
        onPoint(passed(CheckSubject::Rows, {.what = Finding::RowsCounted, .first = sessions, .second = documents}));
    else
        onPoint(failed(CheckSubject::Rows, read.error(), databaseMend(read.error())));
    return {};
}

Result<> SystemCheck::checkTimes(SessionStore &store, std::stop_token stop, const Sink &onPoint) const
{
    const Result<std::vector<PreflightFinding>> findings = lookAtTimes(store, m_backends, m_storage.isCleaned, stop);
    if (!findings && findings.error().kind == ErrorKind::Cancelled)
        return fail(findings.error());
    if (!findings) {
        onPoint(failed(CheckSubject::Rows, findings.error(), databaseMend(findings.error())));
        return {};
    }
    for (const PreflightFinding &finding : *findings) {
        if (finding.unattended != Gravity::Fine)
            onPoint(pointOf(finding));
    }
    return {};
}

Result<> SystemCheck::checkStorage(std::stop_token stop, const Sink &onPoint) const
{
    if (!m_storage.isCleaned) {
        onPoint({CheckSubject::Storage, {}, CheckState::NotNeeded, {Finding::StorageOff}, {}, ErrorKind::Io});
        return {};
    }
    return StorageCheck(m_backends, m_storage, onPoint).run(stop);
}

} // namespace docsweep
