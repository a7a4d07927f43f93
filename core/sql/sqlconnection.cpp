// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlconnection.h"

#include "core/base/log.h"
#include "core/base/remedy.h"
#include "core/base/visibletext.h"
#include "core/sql/postgreswait.h"

#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#include <optional>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString nextName()
    {
        static std::atomic<quint64> counter{0};
        return u"docsweep-"_s + QString::number(counter.fetch_add(1));
    }

    ErrorKind sqliteKind(int code, const QString &text)
    {
        switch (code & 0xff) {
        case 1: // SQLITE_ERROR, for want of anything better; only its words tell the cases apart
            return text.contains("no such table"_L1) || text.contains("no such column"_L1)
                    || text.contains("has no column named"_L1)
                ? ErrorKind::BadConfig
                : ErrorKind::BadData;
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return ErrorKind::Unavailable;
        case 3: // SQLITE_PERM
        case 8: // SQLITE_READONLY
            return ErrorKind::Unauthorized;
        case 7: // SQLITE_NOMEM
        case 10: // SQLITE_IOERR
        case 13: // SQLITE_FULL
            return ErrorKind::Io;
        case 14: // SQLITE_CANTOPEN
            return ErrorKind::NotFound;
        default:
            return ErrorKind::BadData;
        }
    }

    /// How large a file of this process may be (ulimit -f); nothing where that is not limited.
    std::optional<quint64> fileSizeLimit()
    {
#ifdef Q_OS_UNIX
        struct rlimit both = {};
        if (::getrlimit(RLIMIT_FSIZE, &both) == 0 && both.rlim_cur != RLIM_INFINITY)
            return quint64(both.rlim_cur);
#endif
        return {};
    }

    /// SQLite names neither its file nor what helps.
    QString sqliteMend(int code)
    {
        constexpr int kNoMemory = 7; // SQLITE_NOMEM
        constexpr int kFull = 13; // SQLITE_FULL
        constexpr int kNotWritten = 778; // SQLITE_IOERR_WRITE
        constexpr int kNoRoomForSharing = 4874; // SQLITE_IOERR_SHMSIZE
        if (code == kNoMemory)
            return u"; give docsweep more memory (ulimit -v, systemd's MemoryMax, the container's limit)"_s;
        const std::optional<quint64> limit = fileSizeLimit();
        if (limit && (code == kNotWritten || code == kNoRoomForSharing))
            return u"; no file that docsweep writes may be larger than %1 bytes: raise the limit (ulimit -f unlimited, "
                   "systemd's LimitFSIZE)"_s.arg(*limit);
        return (code & 0xff) == kFull || code == kNoRoomForSharing ? u"; make room on its disk"_s : QString();
    }

    Remedy sqliteRemedy(int code, ErrorKind kind)
    {
        if (!sqliteMend(code).isEmpty())
            return Remedy::Told;
        switch (code & 0xff) {
        case 1: // SQLITE_ERROR
            return kind == ErrorKind::BadConfig ? Remedy::NameDatabase : Remedy::Unknown;
        case 3: // SQLITE_PERM
        case 8: // SQLITE_READONLY
        case 14: // SQLITE_CANTOPEN
            return Remedy::LetWriteFiles;
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return Remedy::WaitForOthers;
        case 10: // SQLITE_IOERR
            return Remedy::ReadSystemLog;
        case 11: // SQLITE_CORRUPT
            return Remedy::RestoreFile;
        case 26: // SQLITE_NOTADB
            return Remedy::NameDatabase;
        default:
            return Remedy::Unknown;
        }
    }

    SqlTrouble sqliteTrouble(int code)
    {
        const bool isBusy = (code & 0xff) == 5 || (code & 0xff) == 6; // SQLITE_BUSY, SQLITE_LOCKED
        return isBusy ? SqlTrouble::Contended : SqlTrouble::Other;
    }

    SqlTrouble postgresTrouble(const QString &state)
    {
        if (state == "57014"_L1)
            return SqlTrouble::TooSlow;
        return state == "40P01"_L1 || state == "40001"_L1 || state == "55P03"_L1 ? SqlTrouble::Contended
                                                                                 : SqlTrouble::Other;
    }

    constexpr auto kDamageMend = "docsweepDamageMend";

    Error withMend(Error error, const QSqlError &said, const QSqlDriver *driver)
    {
        if (driver && driver->dbmsType() == QSqlDriver::SQLite && isDamage(said))
            error.text += driver->property(kDamageMend).toString();
        return error;
    }

    ErrorKind postgresKind(const QString &state, const QString &text)
    {
        const QStringView cls = QStringView(state).first(std::min<qsizetype>(2, state.size()));
        if (state == "57014"_L1) // statement timeout, cancel request
            return ErrorKind::Unavailable;
        // The transaction broke before, or was ended because it idled or took too long: this statement is not to blame.
        if (state == "25P02"_L1 || state == "25P03"_L1 || state == "25P04"_L1)
            return ErrorKind::Unavailable;
        if (cls == "08"_L1 || cls == "53"_L1 || cls == "57"_L1 || cls == "40"_L1 || state == "55P03"_L1)
            return state == "53100"_L1 ? ErrorKind::Io : ErrorKind::Unavailable;
        if (cls == "28"_L1 || state == "42501"_L1)
            return ErrorKind::Unauthorized;
        if (cls == "3D"_L1)
            return ErrorKind::NotFound;
        if (state == "42P01"_L1 || state == "42703"_L1)
            return ErrorKind::BadConfig;
        if (!state.isEmpty())
            return ErrorKind::BadData;
        // libpq fails to connect without an SQLSTATE; only its words tell the cases apart.
        // The last three are those of poolers: pgbouncer's, and Supabase's.
        for (const QLatin1String refusal :
            {"password authentication failed"_L1, "no pg_hba.conf entry"_L1, "no password supplied"_L1,
                "SASL authentication failed"_L1, "no such user"_L1, "Tenant or user not found"_L1}) {
            if (text.contains(refusal))
                return ErrorKind::Unauthorized;
        }
        if (text.contains("role \""_L1)
            && (text.contains("does not exist"_L1) || text.contains("is not permitted to log in"_L1)))
            return ErrorKind::Unauthorized;
        if (text.contains("does not support SSL"_L1))
            return ErrorKind::BadConfig;
        if (text.contains("does not exist"_L1) || text.contains("no such database"_L1))
            return ErrorKind::NotFound;
        return ErrorKind::Unavailable;
    }

    /// What a state of the server means to whoever waits for it.
    QString postgresMend(const QString &state)
    {
        if (state == "57P01"_L1)
            return u"; an administrator ended this connection, or the server was stopped; try again"_s;
        if (state == "57P02"_L1)
            return u"; the server ended all connections after a crash of its own; see its log, then try again"_s;
        if (state == "57P03"_L1)
            return u"; the server is starting or stopping; try again in a minute"_s;
        if (state == "53300"_L1)
            return u"; every connection that the server allows is taken"_s;
        if (state == "53100"_L1)
            return u"; make room on the server's disk"_s;
        return {};
    }

    Remedy postgresRemedy(const QString &state, ErrorKind kind)
    {
        const QStringView cls = QStringView(state).first(std::min<qsizetype>(2, state.size()));
        if (state == "53300"_L1)
            return Remedy::FreeConnections;
        if (!postgresMend(state).isEmpty())
            return Remedy::Told;
        if (state == "55P03"_L1 || cls == "40"_L1)
            return Remedy::WaitForOthers;
        switch (kind) {
        case ErrorKind::NotFound:
            return Remedy::NameDatabase;
        case ErrorKind::BadConfig:
            return state.isEmpty() ? Remedy::Told : Remedy::NameDatabase;
        case ErrorKind::Unauthorized:
            return state == "42501"_L1 ? Remedy::GrantRights : Remedy::CheckLogin;
        case ErrorKind::Unavailable:
            return state.isEmpty() || cls == "08"_L1 ? Remedy::StartServer : Remedy::ReadServerLog;
        default:
            return Remedy::ReadServerLog;
        }
    }

} // namespace

SqlConnection::SqlConnection(const QString &driver)
    : m_database(QSqlDatabase::addDatabase(driver, nextName()))
{
}

SqlConnection::~SqlConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery> SqlConnection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        note(query.lastError());
        return fail(withMend(sqlError(u"preparing a statement"_s, query.lastError(), m_database.driverName()),
            query.lastError(), m_database.driver()));
    }
    return query;
}

void SqlConnection::note(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    m_trouble = m_database.driverName() == "QSQLITE"_L1 ? sqliteTrouble(code.toInt()) : postgresTrouble(code);
}

Result<> SqlConnection::run(const QString &sql)
{
    if (!m_database.isOpen())
        return fail(ErrorKind::Unavailable, u"running \""_s + sql.simplified().left(60) + u"\": no connection"_s);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool goesOn = query.exec(sql);
    while (goesOn) // to the answer of each statement of several
        goesOn = query.nextResult();
    if (!query.lastError().isValid())
        return {};
    note(query.lastError());
    const QString what = u"running \""_s + sql.simplified().left(60) + u'"';
    Error error = sqlError(what, query.lastError(), m_database.driverName());
    if (error.kind == ErrorKind::Io) // of several disks, which one
        error = sqlError(what + u" on "_s + m_database.databaseName(), query.lastError(), m_database.driverName());
    return fail(withMend(std::move(error), query.lastError(), m_database.driver()));
}

Result<SqlTransaction> SqlTransaction::begin(SqlConnection &connection, const QString &begin)
{
    SqlTransaction transaction(connection);
    const Result<> begun = connection.run(begin);
    if (begun)
        return transaction;
    if (!begin.contains(u';')) // else a later part may have failed, in a transaction that is open
        transaction.release();
    return fail(begun.error());
}

SqlTransaction::SqlTransaction(SqlTransaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

SqlTransaction::~SqlTransaction()
{
    if (!m_connection)
        return;
    // A connection that is gone has rolled back by itself; there is nobody left to tell.
    if (const Result<> undone = m_connection->run(u"ROLLBACK"_s); !undone)
        logDebug(undone.error().text);
}

Result<> SqlTransaction::commit()
{
    Result<> done = m_connection->run(u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

Error sqlError(const QString &what, const QSqlError &error, const QString &driver)
{
    if (driver == "QPSQL"_L1) { // then the driver knows only that the connection is gone
        if (const std::optional<Error> given = endOfWait(what))
            return *given;
    }
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const ErrorKind kind = driver == "QSQLITE"_L1 ? sqliteKind(error.nativeErrorCode().toInt(), said)
                                                  : postgresKind(error.nativeErrorCode(), said);
    const Remedy remedy = driver == "QSQLITE"_L1 ? sqliteRemedy(error.nativeErrorCode().toInt(), kind)
                                                 : postgresRemedy(error.nativeErrorCode(), kind);
    const QString &number = error.nativeErrorCode(); // which QPSQL has written behind the text already
    const QString code = number.isEmpty() || said.contains(u'(' + number + u')') ? QString() : u" ["_s + number + u']';
    const QString mend =
        driver == "QSQLITE"_L1 ? sqliteMend(error.nativeErrorCode().toInt()) : postgresMend(error.nativeErrorCode());
    return {kind, what + u": "_s + visibleText(redacted(said.simplified())) + code + mend, remedy};
}

Result<> exec(QSqlQuery &query, const QString &what)
{
    if (query.exec())
        return {};
    const bool sqlite = query.driver()->dbmsType() == QSqlDriver::SQLite;
    return fail(withMend(
        sqlError(what, query.lastError(), sqlite ? u"QSQLITE"_s : u"QPSQL"_s), query.lastError(), query.driver()));
}

void setDamageMend(SqlConnection &connection, const QString &mend)
{
    connection.database().driver()->setProperty(kDamageMend, mend);
}

bool isDamage(const QSqlError &error)
{
    constexpr int kCorrupt = 11; // SQLITE_CORRUPT
    constexpr int kNoDatabase = 26; // SQLITE_NOTADB
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == kCorrupt || code == kNoDatabase;
}

} // namespace docsweep
