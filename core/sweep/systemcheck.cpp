// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/systemcheck.h"

#include "core/sweep/storagecheck.h"
#include "core/sweep/times.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A key no session of the web app has: Django's are 32 letters and digits.
    const SessionKey kNobody = QByteArrayLiteral("docsweep check: no such session");

    using Finding = CheckFinding::What;
    using Mend = CheckMend::What;

    CheckPoint passed(CheckSubject subject, CheckFinding finding)
    {
        return {subject, {}, CheckState::Passed, std::move(finding), {}, ErrorKind::Io};
    }

    CheckPoint failed(CheckSubject subject, const Error &error, Mend mend)
    {
        return {subject, {}, CheckState::Failed, {.text = error.text}, {mend, {}, {}}, error.kind};
    }

    Mend databaseMend(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::NotFound:
        case ErrorKind::BadConfig:
            return Mend::NameDatabase;
        case ErrorKind::Unauthorized:
            return Mend::GrantRights;
        case ErrorKind::Unavailable:
            return Mend::StartServer;
        default:
            return Mend::ReadServerLog;
        }
    }

} // namespace

SystemCheck::SystemCheck(SweepBackends backends, StorageUnderCheck storage)
    : m_backends(std::move(backends))
    , m_storage(std::move(storage))
{
}

Result<> SystemCheck::run(std::stop_token stop, const Sink &onPoint) const
{
    checkJournal(onPoint);
    if (Result<> done = checkDatabase(stop, onPoint); !done)
        return done;
    return checkStorage(stop, onPoint);
}

void SystemCheck::checkJournal(const Sink &onPoint) const
{
    const Result<std::unique_ptr<Journal>> journal = m_backends.journal();
    if (!journal)
        return onPoint(failed(CheckSubject::Journal, journal.error(), Mend::SetHome));
    const Result<std::vector<Hold>> holds = (*journal)->holds();
    if (!holds)
        return onPoint(failed(CheckSubject::Journal, holds.error(), Mend::SetHome));
    onPoint(passed(CheckSubject::Journal, {Finding::Writable}));
}

Result<> SystemCheck::checkDatabase(std::stop_token stop, const Sink &onPoint) const
{
    using Subjects = std::initializer_list<CheckSubject>;
    const auto giveUp = [&onPoint](CheckSubject point, const Error &error, Subjects rest) -> Result<> {
        if (error.kind == ErrorKind::Cancelled)
            return fail(error);
        onPoint(failed(point, error, databaseMend(error.kind)));
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
    if (const Result<> counted = checkRows(store, stop, onPoint); !counted)
        return counted;
    if (const Result<> looked = checkTimes(store, stop, onPoint); !looked)
        return looked;

    // Asks for the removal of a session that does not exist: everything a removal needs, and nothing to remove.
    const SessionCondition nobody{-1, kNobody, Instant{}, {}, 0};
    const Result<std::vector<SessionRemoval>> removal = store.removeSessions({&nobody, 1}, stop);
    if (!removal)
        return giveUp(CheckSubject::RightToDelete, removal.error(), {CheckSubject::RunLock});
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
        onPoint(failed(CheckSubject::Rows, read.error(), databaseMend(read.error().kind)));
    return {};
}

/// Only what a run would refuse for has a point.
Result<> SystemCheck::checkTimes(SessionStore &store, std::stop_token stop, const Sink &onPoint) const
{
    const Result<std::vector<PreflightFinding>> findings = lookAtTimes(store, m_backends, m_storage.isCleaned, stop);
    if (!findings && findings.error().kind == ErrorKind::Cancelled)
        return fail(findings.error());
    if (!findings) {
        onPoint(failed(CheckSubject::Rows, findings.error(), databaseMend(findings.error().kind)));
        return {};
    }
    for (const PreflightFinding &finding : *findings) {
        if (finding.unattended != Gravity::Refuses)
            continue;
        const bool isClock = finding.check == PreflightCheck::ClockLeapt;
        CheckPoint point =
            failed(isClock ? CheckSubject::Clock : CheckSubject::Rows, {finding.kind, finding.text}, Mend::None);
        point.mend.text = finding.mend;
        point.mend.text.front() = point.mend.text.front().toUpper();
        point.mend.text += u'.';
        onPoint(point);
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
