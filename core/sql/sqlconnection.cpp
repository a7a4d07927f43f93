// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlconnection.h"

#include "core/base/log.h"
#include "core/base/visibletext.h"
#include "core/sql/driverwords.h"
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

    /// What an error is, and whether the sentence of its cause is to be said after the words of the database.
    struct Meaning {
        ErrorKind kind = ErrorKind::BadData;
        Cause cause = {};
        bool saysMore = false;
    };

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
    Meaning sqliteMeaning(int code, const QString &said)
    {
        using enum CauseKind;
        constexpr int kNotWritten = 778; // SQLITE_IOERR_WRITE
        constexpr int kNoRoomForSharing = 4874; // SQLITE_IOERR_SHMSIZE
        constexpr int kForeignKey = 787; // SQLITE_CONSTRAINT_FOREIGNKEY
        constexpr int kTrigger = 1811; // SQLITE_CONSTRAINT_TRIGGER: RAISE(ABORT), and ON DELETE RESTRICT
        if (code == kNotWritten || code == kNoRoomForSharing) {
            if (const std::optional<quint64> limit = fileSizeLimit())
                return {ErrorKind::Io, {DatabaseFileLimit, {QString::number(*limit)}}, true};
        }
        if (code == kNoRoomForSharing)
            return {ErrorKind::Io, {DatabaseFileFull}, true};
        if (code == kForeignKey)
            return {ErrorKind::BadData, {DatabaseForeignKey}};
        if (code == kTrigger)
            return {ErrorKind::BadData, {DatabaseRestricts}};
        switch (code & 0xff) {
        case 1: { // SQLITE_ERROR
            const driverwords::Meaning found = driverwords::ofStatement(said);
            return {found.kind, {found.cause}};
        }
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return {ErrorKind::Unavailable, {DatabaseBusy}};
        case 3: // SQLITE_PERM
        case 8: // SQLITE_READONLY
            return {ErrorKind::Unauthorized, {DatabaseFileProtected}};
        case 7: // SQLITE_NOMEM; the extended codes of class 7 mean no memory either
            return {ErrorKind::Io, {DatabaseMemory}, true};
        case 10: // SQLITE_IOERR
            return {ErrorKind::Io, {DatabaseFileFails}};
        case 11: // SQLITE_CORRUPT
            return {ErrorKind::BadData, {DatabaseFileDamaged}};
        case 13: // SQLITE_FULL
            return {ErrorKind::Io, {DatabaseFileFull}, true};
        case 14: // SQLITE_CANTOPEN
            return {ErrorKind::NotFound, {DatabaseFileProtected}};
        case 26: // SQLITE_NOTADB
            return {ErrorKind::BadData, {DatabaseFileForeign}};
        default:
            return {};
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
        if (driver && driver->dbmsType() == QSqlDriver::SQLite && isDamage(said)) {
            const QString mend = driver->property(kDamageMend).toString();
            error.text += mend;
            if (!mend.isEmpty()) // of the journal alone
                error.cause = {CauseKind::JournalDamaged, {}};
        }
        return error;
    }

    Meaning postgresMeaning(const QString &state, const QString &said)
    {
        using enum CauseKind;
        const QStringView cls = QStringView(state).first(std::min<qsizetype>(2, state.size()));
        if (state.isEmpty()) {
            const driverwords::Meaning found = driverwords::ofLogin(said);
            return {found.kind, {found.cause}};
        }
        if (state == "57P01"_L1)
            return {ErrorKind::Unavailable, {DatabaseEnded}, true};
        if (state == "57P02"_L1)
            return {ErrorKind::Unavailable, {DatabaseCrashed}, true};
        if (state == "57P03"_L1)
            return {ErrorKind::Unavailable, {DatabaseStarting}, true};
        if (state == "53300"_L1)
            return {ErrorKind::Unavailable, {DatabaseSlotsTaken}, true};
        if (state == "53100"_L1)
            return {ErrorKind::Io, {DatabaseDiskFull}, true};
        if (state == "55P03"_L1 || cls == "40"_L1)
            return {ErrorKind::Unavailable, {DatabaseContended}};
        if (cls == "08"_L1)
            return {ErrorKind::Unavailable, {DatabaseLost}};
        // A time limit or a request to cancel (57014), or the transaction broke before, or was ended because it idled
        // or took too long: then this statement is not to blame.
        if (cls == "53"_L1 || cls == "57"_L1 || state == "25P02"_L1 || state == "25P03"_L1 || state == "25P04"_L1)
            return {ErrorKind::Unavailable, {DatabaseTrouble}};
        if (cls == "28"_L1)
            return {ErrorKind::Unauthorized, {DatabaseLogin}};
        if (state == "42501"_L1)
            return {ErrorKind::Unauthorized, {DatabaseForbidden}};
        if (cls == "3D"_L1)
            return {ErrorKind::NotFound, {DatabaseUnknown}};
        if (state == "42P01"_L1 || state == "42703"_L1)
            return {ErrorKind::BadConfig, {DatabaseNameUnknown}};
        return {
            ErrorKind::BadData, {state == "23503"_L1 || state == "23001"_L1 ? DatabaseForeignKey : DatabaseTrouble}};
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
    const QString &number = error.nativeErrorCode(); // which QPSQL has written behind the text already
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString said = words.simplified();
    const Meaning meaning =
        driver == "QSQLITE"_L1 ? sqliteMeaning(number.toInt(), said) : postgresMeaning(number, said);
    const QString code = number.isEmpty() || words.contains(u'(' + number + u')') ? QString() : u" ["_s + number + u']';
    const QString more = meaning.saysMore ? QString(u"; "_s + sentenceOf(meaning.cause)) : QString();
    return errorOf(meaning.kind, {what + u": "_s + visibleText(redacted(said)) + code + more, meaning.cause});
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
