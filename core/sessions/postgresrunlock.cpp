// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/postgresrunlock.h"

#include "core/base/log.h"
#include "core/base/visibletext.h"
#include "core/sql/postgreswait.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // "docsweep" in ASCII. The server keeps advisory locks per database, so the number alone names the lock.
    constexpr qint64 kLockKey = 0x646f637377656570;

    constexpr std::chrono::milliseconds kLongestGoodbye{700};

    constexpr auto kBegin =
        "BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY; SET LOCAL search_path TO pg_catalog, pg_temp"_L1;
    constexpr auto kIntroduceOurselves =
        R"(SELECT pg_catalog.set_config('application_name', pg_catalog.convert_from(?::bytea, 'UTF8'::name), true),
        pg_catalog.set_config('idle_in_transaction_session_timeout', '0', true),
        pg_catalog.set_config('statement_timeout', '30s', true),
        pg_catalog.set_config('client_min_messages', 'error', true))"_L1;
    constexpr auto kTryLock = "SELECT pg_catalog.pg_try_advisory_xact_lock(?::bigint)"_L1;
    // pg_locks shows a 64-bit key in two halves.
    constexpr auto kHolder =
        R"(SELECT l.pid = pg_catalog.pg_backend_pid(), coalesce(nullif(a.application_name, ''), 'unknown'),
            (extract(epoch FROM a.xact_start) * 1000000)::bigint
        FROM pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
          AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
          AND (l.classid::bigint << 32 | l.objid::bigint) = ?)"_L1;

    struct Holder {
        bool isOurs = false;
        QString who = u"unknown"_s;
    };

    QString thisRun()
    {
        // PostgreSQL keeps 63 bytes.
        const QString process = u"docsweep process "_s + QString::number(QCoreApplication::applicationPid());
        return QString(process + u" on "_s + QSysInfo::machineHostName()).left(63);
    }

    Result<Holder> readHolder(const SqlDialect &dialect, SqlConnection &connection)
    {
        Holder holder;
        const Result<> read = dialect.query(
            connection, kHolder, {kLockKey}, u"reading who holds the lock"_s, [&](const QSqlQuery &row) -> Result<> {
                holder.isOurs = row.value(0).toBool();
                holder.who = visibleText(row.value(1).toString().simplified());
                if (!row.isNull(2))
                    holder.who += u" since "_s + toIsoUtc(fromMicros(row.value(2).toLongLong()));
                return {};
            });
        return read ? Result<Holder>(holder) : fail(read.error());
    }

    /// Asks a question with one yes or no.
    Result<bool> ask(const SqlDialect &dialect, SqlConnection &connection, const QString &sql, const QString &what)
    {
        bool answer = false;
        const Result<> read = dialect.query(connection, sql, {kLockKey}, what, [&](const QSqlQuery &row) -> Result<> {
            answer = row.value(0).toBool();
            return {};
        });
        return read ? Result<bool>(answer) : fail(read.error());
    }

} // namespace

PostgresRunLock::PostgresRunLock(const PostgresDialect &dialect, std::unique_ptr<SqlConnection> connection)
    : m_dialect(dialect)
    , m_connection(std::move(connection))
{
}

// Not left to the end of the connection, which the server notices a little later.
PostgresRunLock::~PostgresRunLock()
{
    const PostgresWait wait(kLongestGoodbye);
    if (const Result<> freed = m_connection->run(u"ROLLBACK"_s); !freed)
        logDebug(freed.error().text);
}

Result<std::unique_ptr<RunLock>> PostgresRunLock::acquire(const PostgresDialect &dialect)
{
    auto connection = dialect.connect(SqlAccess::ReadWrite);
    if (!connection)
        return fail(connection.error());
    auto transaction = SqlTransaction::begin(**connection, kBegin);
    if (!transaction)
        return fail(transaction.error());
    const auto introduced = dialect.execute(**connection, kIntroduceOurselves, {thisRun().toUtf8()}, u"locking"_s);
    if (!introduced)
        return fail(introduced.error());
    const Result<bool> locked = ask(dialect, **connection, kTryLock, u"locking"_s);
    if (!locked)
        return fail(locked.error());
    if (!*locked) {
        const Result<Holder> holder = readHolder(dialect, **connection);
        return fail(ErrorKind::Conflict, Cause{CauseKind::AnotherRun, {holder ? holder->who : holder.error().text}});
    }
    transaction->release(); // stays open as long as the lock is held
    return std::unique_ptr<RunLock>(new PostgresRunLock(dialect, std::move(*connection)));
}

Result<> PostgresRunLock::confirm()
{
    const Result<Holder> holder = readHolder(m_dialect, *m_connection);
    if (!holder)
        return fail(holder.error().kind,
            Why(m_dialect.name() + u": "_s + sentenceOf({CauseKind::LockLost}) + u": "_s + holder.error().text,
                {CauseKind::LockLost}));
    if (!holder->isOurs)
        return fail(during(m_dialect.name(), errorOf(ErrorKind::Conflict, Cause{CauseKind::LockHeld, {holder->who}})));
    return {};
}

} // namespace docsweep
