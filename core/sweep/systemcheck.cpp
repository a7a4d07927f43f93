// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/systemcheck.h"

#include "core/sweep/storagecheck.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// A key no session of the web app has: Django's are 32 letters and digits.
    const SessionKey kNobody = QByteArrayLiteral("docsweep check: no such session");

    CheckPoint notTried(const QString &name, const QString &why)
    {
        return {name, CheckState::NotTried, why, {}, ErrorKind::Io};
    }

    QString databaseMend(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::NotFound:
        case ErrorKind::BadConfig:
            return u"Set DATABASE_URL (sqlite:////srv/app/db.sqlite3 or postgres://user@host/name) or SUPABASE_DB_HOST "
                   "and its companions to the web app's database, and run its migrations."_s;
        case ErrorKind::Unauthorized:
            return u"Check the user and the password, and grant that user SELECT and DELETE on the web app's tables."_s;
        case ErrorKind::Unavailable:
            return u"See that the database server runs and that its host and port are right; then try again."_s;
        default:
            return u"See the database server's own log."_s;
        }
    }

} // namespace

Result<Duration> clockDifference(SessionReader &sessions, const Clock &clock, std::stop_token stop)
{
    const Instant before = clock.now();
    const Result<Instant> server = sessions.serverTime(stop);
    if (!server)
        return fail(server.error());
    const Instant after = clock.now();
    return before + (after - before) / 2 - *server;
}

Result<> requireAgreeingClocks(SessionReader &sessions, const Clock &clock, std::stop_token stop)
{
    const Result<Duration> difference = clockDifference(sessions, clock, stop);
    if (!difference)
        return fail(difference.error());
    if (std::chrono::abs(*difference) <= kMostClockDifference)
        return {};
    return fail(ErrorKind::LimitReached,
        u"This machine's clock is "_s + describeDifference(*difference, u"the server"_s) + " ("_L1 + sessions.name()
            + "), more than the 5 min an unattended run accepts, so nothing was deleted; set both clocks by NTP."_L1);
}

Result<> requireAgreeingClocks(const ObjectReader &storage)
{
    const std::optional<Duration> ahead = storage.clockAhead();
    if (!ahead || std::chrono::abs(*ahead) <= kMostClockDifference)
        return {};
    return fail(ErrorKind::LimitReached,
        u"This machine's clock is "_s + describeDifference(*ahead, u"the storage"_s) + u" ("_s + storage.traits().name
            + u"), more than the 5 min an unattended run accepts, so nothing was deleted; set both clocks by NTP."_s);
}

Result<> requireAgreeingClocks(const ReadBackends &read, bool storageCleanup, std::stop_token stop)
{
    const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
    if (!sessions)
        return fail(sessions.error());
    if (const Result<> agree = requireAgreeingClocks(**sessions, *read.clock, stop); !agree)
        return agree;
    const Result<std::unique_ptr<ObjectReader>> storage = read.objects();
    if (!storage || !storageCleanup || read.buckets.isEmpty())
        return {};
    // Whatever else is wrong with the storage is the run's to say.
    const Result<> answered = (*storage)->checkBucket(read.buckets.front(), stop);
    return answered || answered.error().kind != ErrorKind::Cancelled ? requireAgreeingClocks(**storage) : answered;
}

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
    const QString name = u"journal"_s;
    const QString mend = u"Set DOCSWEEP_HOME to a folder that this user may write and that has room."_s;
    const Result<std::unique_ptr<Journal>> journal = m_backends.journal();
    if (!journal)
        return onPoint(failed(name, journal.error(), mend));
    const Result<std::vector<Hold>> holds = (*journal)->holds();
    if (!holds)
        return onPoint(failed(name, holds.error(), mend));
    onPoint(passed(name, u"opens and can be written"_s));
}

Result<> SystemCheck::checkDatabase(std::stop_token stop, const Sink &onPoint) const
{
    const auto giveUp = [&onPoint](const QString &point, const Error &error, const QStringList &rest) -> Result<> {
        if (error.kind == ErrorKind::Cancelled)
            return fail(error);
        onPoint(failed(point, error, databaseMend(error.kind)));
        for (const QString &name : rest)
            onPoint(notTried(name, u"not tried, since the "_s + point + " failed"_L1));
        return {};
    };
    const Result<std::unique_ptr<SessionStore>> opened = m_backends.sessions();
    if (!opened)
        return giveUp(
            u"database"_s, opened.error(), {u"tables"_s, u"clock"_s, u"right to delete rows"_s, u"run lock"_s});
    SessionStore &store = **opened;
    const Result<Duration> difference = clockDifference(store, *m_backends.clock, stop);
    if (!difference)
        return giveUp(
            u"database"_s, difference.error(), {u"tables"_s, u"clock"_s, u"right to delete rows"_s, u"run lock"_s});
    onPoint(passed(u"database"_s, store.name() + " answers"_L1));

    if (std::chrono::abs(*difference) > kMostClockDifference) {
        onPoint({u"clock"_s, CheckState::Failed, describeDifference(*difference, u"the server"_s),
            u"Set both clocks by NTP; until then scheduled_cleanup refuses to run."_s, ErrorKind::LimitReached});
    } else {
        onPoint(passed(u"clock"_s, describeDifference(*difference, u"the server"_s)));
    }

    if (const Result<> schema = store.checkSchema(stop); !schema)
        return giveUp(u"tables"_s, schema.error(), {u"right to delete rows"_s, u"run lock"_s});
    onPoint(passed(u"tables"_s, u"the web app's tables and columns are all there"_s));
    if (const Result<> counted = checkRows(store, stop, onPoint); !counted)
        return counted;

    // Asks for the removal of a session that does not exist: everything a removal needs, and nothing to remove.
    const SessionCondition nobody{-1, kNobody, Instant{}, {}, 0};
    const Result<std::vector<SessionRemoval>> removal = store.removeSessions({&nobody, 1}, stop);
    if (!removal)
        return giveUp(u"right to delete rows"_s, removal.error(), {u"run lock"_s});
    onPoint(passed(u"right to delete rows"_s, u"granted"_s));

    const Result<std::unique_ptr<RunLock>> lock = store.acquireRunLock(stop);
    if (lock) {
        onPoint(passed(u"run lock"_s, u"free"_s));
    } else if (lock.error().kind == ErrorKind::Conflict) {
        onPoint(failed(u"run lock"_s, lock.error(), u"Wait for the other run to end."_s));
    } else {
        return giveUp(u"run lock"_s, lock.error(), {});
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
        onPoint(passed(u"rows"_s,
            QString::number(sessions) + u" sessions with "_s + QString::number(documents) + u" documents"_s));
    else
        onPoint(failed(u"rows"_s, read.error(), databaseMend(read.error().kind)));
    return {};
}

Result<> SystemCheck::checkStorage(std::stop_token stop, const Sink &onPoint) const
{
    if (!m_storage.isCleaned) {
        onPoint({u"storage"_s, CheckState::NotNeeded, u"switched off (STORAGE_CLEANUP_ENABLED=false): rows only"_s, {},
            ErrorKind::Io});
        return {};
    }
    return StorageCheck(m_backends, m_storage, onPoint).run(stop);
}

} // namespace docsweep
