// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlitedialect.h"

#include "core/base/clock.h"
#include "core/base/visibletext.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/sessionsql.h"
#include "core/sessions/sqlitecompaction.h"
#include "core/sessions/sqlitecompanions.h"
#include "core/sessions/sqliterunlock.h"
#include "core/sql/postgreswait.h"
#include "core/sql/sqlitehandle.h"
#include "core/sql/sqlitestop.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlError>
#include <QUrl>

#include <fcntl.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    const QString kBusyTimeout = u"PRAGMA busy_timeout = %1"_s;
    const QString kBeginWriting = u"BEGIN IMMEDIATE"_s;
    constexpr std::chrono::milliseconds kNap{200};
    constexpr auto kLookForStop = std::chrono::milliseconds{50};
    constexpr int kNotADatabase = 26; // SQLITE_NOTADB
    constexpr int kCannotOpen = 14; // SQLITE_CANTOPEN
    constexpr int kHalfWritten = 776; // SQLITE_READONLY_ROLLBACK

    constexpr auto kSchemaIsReadable = "SELECT count(*) FROM sqlite_master"_L1;
    constexpr auto kColumns = "SELECT name FROM pragma_table_info(CAST(? AS TEXT))"_L1;
    constexpr auto kNoTables = R"(SELECT name || ' is a ' || type FROM sqlite_master
        WHERE name COLLATE NOCASE IN ('parser_usersession', 'parser_processeddocument') AND type <> 'table'
        ORDER BY name DESC)"_L1;
    // Declared types are wishes; integer affinity is what the name has "int" in.
    constexpr auto kOddTypes = R"(SELECT t.name || '.' || c.name || ' is of the type ' || c.type
        FROM (SELECT 'parser_usersession' AS name UNION ALL SELECT 'parser_processeddocument') t
            JOIN pragma_table_info(t.name) c
        WHERE (c.name = 'id' OR c.name = 'session_id' AND t.name = 'parser_processeddocument')
          AND c.type NOT LIKE '%int%')"_L1;
    // The alias of a rowid can be nothing else; an index answers for the rest.
    constexpr auto kIsRowId = R"(SELECT 1 FROM pragma_table_info(CAST(? AS TEXT)) WHERE name = 'id'
          AND type COLLATE NOCASE = 'integer' AND pk = 1)"_L1;
    constexpr auto kOddIds = "SELECT typeof(id) FROM %1 WHERE typeof(id) <> 'integer' LIMIT 1"_L1;
    constexpr auto kOddReferences = "SELECT typeof(session_id) FROM parser_processeddocument "
                                    "WHERE typeof(session_id) NOT IN ('integer', 'null') LIMIT 1"_L1;
    // Django makes one; without it, counting reads the whole table.
    constexpr auto kHasExpiryIndex = R"(SELECT count(*) FROM pragma_index_list('django_session') l
        JOIN pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = 'expire_date')"_L1;
    constexpr auto kIsDjangoTable =
        "SELECT count(*) FROM sqlite_master WHERE name = 'django_session' AND type = 'table'"_L1;
    // "YYYY-MM-DD HH:MM:SS" and perhaps ".ffffff": other texts, numbers and zones do not compare as times.
    constexpr auto kIsDjangoTime = R"((typeof(expire_date) = 'text'
        AND substr(expire_date, 1, 19) GLOB
            '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9]'
        AND julianday(substr(expire_date, 1, 19)) IS NOT NULL
        AND (length(expire_date) = 19
            OR substr(expire_date, 20) GLOB '.[0-9]*' AND substr(expire_date, 21) NOT GLOB '*[^0-9]*')))"_L1;
    constexpr auto kRowIdsInUse =
        "SELECT (SELECT max(rowid) FROM django_session) - (SELECT min(rowid) FROM django_session) + 1"_L1;
    constexpr auto kSpace = R"(SELECT page_count * page_size, freelist_count * page_size
        FROM pragma_page_count, pragma_page_size, pragma_freelist_count)"_L1;
    constexpr auto kJournalMode = "PRAGMA journal_mode"_L1;
    constexpr auto kEncoding = "PRAGMA encoding"_L1;

    Error noAccess(const Error &error)
    {
        const Cause cause{CauseKind::DatabaseNoAccess};
        return errorOf(ErrorKind::Unauthorized, {error.text + u"; "_s + sentenceOf(cause), cause});
    }

    /// SQLite opens a file lazily: what is wrong with it shows at the first read. `code`: SQLite's.
    Result<> proveReadable(SqlConnection &connection, int &code)
    {
        QSqlQuery query(connection.database());
        query.setForwardOnly(true);
        if (query.exec(kSchemaIsReadable) && query.next())
            return {};
        code = query.lastError().nativeErrorCode().toInt();
        const QString what = u"opening"_s;
        const Error error = sqlError(what, query.lastError(), u"QSQLITE"_s);
        switch (code & 0xff) {
        case kNotADatabase:
            return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseNoSqlite});
        case kCannotOpen:
            return fail(noAccess(error));
        default:
            return fail(error);
        }
    }

    /// Where SQLite puts temporary files: its documentation's order (tempfiles.html, 5).
    QString temporaryFolder()
    {
#ifdef Q_OS_UNIX
        for (const QString &folder : {qEnvironmentVariable("SQLITE_TMPDIR"), qEnvironmentVariable("TMPDIR"),
                 u"/var/tmp"_s, u"/usr/tmp"_s, u"/tmp"_s}) {
            const QFileInfo info(folder);
            if (!folder.isEmpty() && info.isDir() && info.isWritable() && info.isExecutable())
                return folder;
        }
        return u"."_s;
#else
        return QDir::tempPath();
#endif
    }

    /// A copy of the rows is all that a reader writes: the disk of the database has nothing to do with it.
    Error noRoomForCopy(const Error &error)
    {
        const QString said = error.text.section(u';', 0, 0);
        const Cause cause{CauseKind::TemporaryFull, {temporaryFolder()}};
        return errorOf(ErrorKind::Io, {said + u", "_s + sentenceOf(cause), cause});
    }

    Result<> prepareForWriting(SqlConnection &connection)
    {
        // As Django does; durable on commit; and what is deleted is overwritten, for it was a bank customer's.
        for (const auto pragma :
            {"PRAGMA foreign_keys = ON"_L1, "PRAGMA synchronous = FULL"_L1, "PRAGMA secure_delete = ON"_L1}) {
            if (const Result<> set = connection.run(pragma); !set)
                return set;
        }
        return {};
    }

    bool mayWrite(const QString &path)
    {
        return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
    }

    /// One for each file, shared by all who know its path.
    std::shared_ptr<std::timed_mutex> turnAt(const QString &path)
    {
        static std::mutex guard;
        static QHash<QString, std::weak_ptr<std::timed_mutex>> known;
        const std::lock_guard lock(guard);
        std::weak_ptr<std::timed_mutex> &entry = known[path];
        std::shared_ptr<std::timed_mutex> turn = entry.lock();
        if (!turn)
            entry = turn = std::make_shared<std::timed_mutex>();
        return turn;
    }

    class TimeLimit final : public StatementLimit {
    public:
        TimeLimit(sqlite3 *database, std::chrono::milliseconds patience, std::stop_token stop)
            : m_end(patience)
            , m_stop(database, std::move(stop), m_end)
        {
        }
        bool hasEnded() const override { return m_end.hasExpired(); }

    private:
        const QDeadlineTimer m_end;
        const SqliteStop m_stop;
    };

} // namespace

SqliteDialect::SqliteDialect(QString path, std::optional<TimeZone> zone, std::chrono::milliseconds busyWait)
    : m_path(std::move(path))
    , m_zone(std::move(zone))
    , m_busyWait(busyWait)
    , m_turn(turnAt(m_path))
{
}

QString SqliteDialect::name() const
{
    return u"SQLite "_s + m_path;
}

Result<std::unique_ptr<SqlConnection>> SqliteDialect::connect(SqlAccess access) const
{
    const QFileInfo file(m_path);
    if (file.isDir())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseIsFolder});
    if (!file.isFile())
        return fail(ErrorKind::NotFound, Cause{CauseKind::DatabaseNoFile});

    const QString path = file.canonicalFilePath(); // SQLite follows links, and makes its files where they lead
    const Result<QLatin1String> opening = sqlitecompanions::opening(path, access);
    if (!opening)
        return fail(opening.error());
    auto connection = std::make_unique<SqlConnection>(u"QSQLITE"_s);
    connection->setFile(fileIdentity(m_path));
    QSqlDatabase &database = connection->database();
    // The mode keeps SQLite from making an empty database should the file vanish just now.
    const bool reading = access == SqlAccess::ReadOnly;
    database.setDatabaseName(u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/"))
        + (reading ? "?mode=ro"_L1 : "?mode=rw"_L1) + *opening);
    database.setConnectOptions("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT="_L1 + QString::number(m_busyWait.count())
        + (reading ? ";QSQLITE_OPEN_READONLY"_L1 : ""_L1));
    if (!database.open()) {
        const Error error = sqlError(u"opening"_s, database.lastError(), u"QSQLITE"_s);
        return fail(noAccess(error));
    }
    int code = 0;
    Result<> readable = proveReadable(*connection, code);
    if (!readable && reading && code == kHalfWritten) {
        // Somebody died while it was written. Whoever may write takes that back with the first read, and nobody else
        // can.
        if (const auto writer = connect(SqlAccess::ReadWrite); !writer)
            return fail(writer.error());
        readable = proveReadable(*connection, code);
    }
    if (!readable)
        return fail(readable.error());
    if (const Result<> looked = noteLacking(*connection); !looked)
        return fail(looked.error());
    if (!opening->isEmpty()) {
        if (const Result<> ours = sqlitecompanions::takeBack(path); !ours)
            return fail(ours.error());
    }
    if (reading)
        return connection;
    if (const Result<> ready = prepareForWriting(*connection); !ready)
        return fail(ready.error());
    return connection;
}

/// Which columns an older version of the web app has not made.
Result<> SqliteDialect::noteLacking(SqlConnection &connection) const
{
    const Result<QStringList> columns = columnsOf(connection, django::kDocuments);
    if (!columns)
        return fail(columns.error());
    const bool isOlder = !columns->isEmpty() && !columns->contains(django::kSourceColumn);
    connection.setLacking(isOlder ? QStringList{django::kSourceColumn} : QStringList());
    return {};
}

bool SqliteDialect::isCurrent(const SqlConnection &connection) const
{
    return connection.file() == fileIdentity(m_path);
}

Result<SqlTransaction> SqliteDialect::begin(SqlConnection &connection, SqlAccess access) const
{
    auto transaction =
        access == SqlAccess::ReadOnly ? SqlTransaction::begin(connection, u"BEGIN"_s) : beginWriting(connection);
    if (transaction && !connection.lacking().isEmpty()) { // they may have been made since
        if (const Result<> looked = noteLacking(connection); !looked)
            return fail(looked.error());
    }
    return transaction;
}

/// IMMEDIATE: from here on nobody else writes, so that what is read is what is deleted. SQLite's own wait would hear no
/// stop.
Result<SqlTransaction> SqliteDialect::beginWriting(SqlConnection &connection) const
{
    if (const Result<> set = connection.run(kBusyTimeout.arg(std::min(kNap, m_busyWait).count())); !set)
        return fail(set.error());
    const QDeadlineTimer deadline(m_busyWait);
    while (!PostgresWait::isOver()) { // which is of every database
        Result<SqlTransaction> begun = SqlTransaction::begin(connection, kBeginWriting);
        if (!begun && begun.error().kind == ErrorKind::Unavailable && !deadline.hasExpired())
            continue;
        if (const Result<> set = connection.run(kBusyTimeout.arg(m_busyWait.count())); !set)
            return fail(set.error());
        return begun;
    }
    return failCancelled();
}

// SQLite naps while another connection writes, looks again, and may find the next one writing: of four workers on a
// slow disk one could nap for longer than its five seconds. Those are for the web app alone.
std::unique_lock<std::timed_mutex> SqliteDialect::waitToWrite(const std::stop_token &stop) const
{
    std::unique_lock turn(*m_turn, std::defer_lock);
    while (!stop.stop_requested() && !turn.try_lock_for(kLookForStop))
        continue;
    return turn;
}

// Who reads an SQLite file in Django's default journal mode keeps all others from writing, and the scan reads as slowly
// as the storage lists its files. So the rows are copied first (a second or two per million documents), into a
// temporary file that SQLite deletes with the connection.
Result<QString> SqliteDialect::openStream(SqlConnection &connection, const QString &sql) const
{
    auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    const QString copy = u"CREATE TEMPORARY TABLE spooled AS "_s + sql;
    if (const auto copied = execute(connection, copy, {}, u"copying the rows"_s); !copied)
        return fail(copied.error().kind == ErrorKind::Io ? noRoomForCopy(copied.error()) : copied.error());
    if (const Result<> done = transaction->commit(); !done)
        return fail(done.error());
    return QString(u"SELECT "_s + sessionsql::kStreamColumns + u" FROM spooled ORDER BY rowid"_s);
}

Result<> SqliteDialect::closeStream(SqlConnection &connection) const
{
    return connection.run(u"DROP TABLE spooled"_s);
}

QString SqliteDialect::fill(SqlHole hole, const QString &argument, qsizetype places) const
{
    switch (hole) {
    case SqlHole::Sessions:
        return django::kSessions;
    case SqlHole::Documents:
        return django::kDocuments;
    case SqlHole::Logins:
        return django::kDjangoSessions;
    case SqlHole::Bytes:
    case SqlHole::Stamp:
        return u"CAST(%1 AS BLOB)"_s.arg(argument);
    case SqlHole::Key:
    case SqlHole::Time:
        return u"CAST(? AS TEXT)"_s;
    case SqlHole::Outside:
        return u"(%1 <> '' AND substr(CAST(%1 AS BLOB), 1, length(CAST(s.session_key AS BLOB)) + 1) <> "
               "CAST(s.session_key || '/' AS BLOB))"_s.arg(argument);
    case SqlHole::Foreign:
        return u"(%1 IN ('', '.', '..') OR instr(CAST(%1 AS BLOB), x'2f') > 0 "
               "OR instr(CAST(%1 AS BLOB), x'00') > 0)"_s.arg(argument);
    case SqlHole::Expiry:
        return kIsDjangoTime;
    case SqlHole::Lock:
        return {};
    case SqlHole::Keys:
        return repeated(u"CAST(? AS TEXT)"_s, places);
    case SqlHole::Ids:
        return repeated(u"?"_s, places);
    case SqlHole::Has:
        return u"(%1 LIKE CAST(? AS TEXT) ESCAPE '!')"_s.arg(argument);
    case SqlHole::Between:
        return u"(%1 >= CAST(? AS TEXT) AND %1 < CAST(? AS TEXT))"_s.arg(argument);
    case SqlHole::Rows:
        return repeated(u"(?, ?, ?)"_s, places);
    }
    return {};
}

Result<QSqlQuery> SqliteDialect::execute(
    SqlConnection &connection, const QString &sql, const QVariantList &values, const QString &what) const
{
    auto query = connection.prepare(django::withoutColumns(sql, connection.lacking()));
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(asBound(value));
    if (const Result<> done = exec(*query, what); !done) {
        connection.note(query->lastError());
        return fail(done.error());
    }
    return query;
}

std::optional<Instant> SqliteDialect::instantOf(const QVariant &stamp) const
{
    const std::optional<ParsedInstant> parsed = parseInstantAndZone(stamp.toByteArray());
    if (!parsed)
        return {};
    return m_zone && !parsed->hasZone ? m_zone->instantOf(parsed->instant) : parsed->instant;
}

QVariant SqliteDialect::timeValue(Instant instant) const
{
    return toDjangoText(m_zone ? m_zone->localOf(instant) : instant).toLatin1();
}

bool SqliteDialect::canHoldKey(const SessionKey &) const
{
    return true;
}

Result<QStringList> SqliteDialect::columnsOf(SqlConnection &connection, QLatin1String table) const
{
    QStringList columns;
    const Result<> read = query(connection, kColumns, {QByteArray(table.data(), table.size())},
        u"reading the columns of "_s + table, [&columns](const QSqlQuery &row) -> Result<> {
            columns.append(row.value(0).toString());
            return {};
        });
    return read ? Result<QStringList>(columns) : fail(read.error());
}

Result<> SqliteDialect::checkTables(SqlConnection &connection, SqlAccess) const
{
    return query(connection, kEncoding, {}, u"reading the encoding"_s, [](const QSqlQuery &row) -> Result<> {
        const QString encoding = row.value(0).toString();
        if (encoding == "UTF-8"_L1)
            return {};
        return fail(
            ErrorKind::BadConfig, u"its texts are "_s + visibleText(encoding) + u"; docsweep can read UTF-8 alone"_s);
    });
}

Result<DatabaseFacts> SqliteDialect::facts(SqlConnection &connection) const
{
    DatabaseFacts facts;
    facts.hasOwnClock = false;
    const auto list = [&](const QString &sql, const QVariantList &values, QStringList &found) {
        return query(connection, sql, values, u"asking what the tables are"_s, [&](const QSqlQuery &row) -> Result<> {
            found += row.value(0).toString();
            return {};
        });
    };
    const auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<> read = list(kNoTables, {}, facts.notTables); !read)
        return fail(read.error());
    if (const Result<> read = list(kOddTypes, {}, facts.oddIds); !read)
        return fail(read.error());
    if (!facts.notTables.isEmpty() || !facts.oddIds.isEmpty())
        return facts;
    QStringList types;
    for (const QLatin1String table : {django::kSessions, django::kDocuments}) {
        QStringList isRowId;
        if (const Result<> read = list(kIsRowId, {QByteArray(table.data(), table.size())}, isRowId); !read)
            return fail(read.error());
        if (!isRowId.isEmpty())
            continue;
        types.clear();
        if (const Result<> read = list(QString(kOddIds).arg(table), {}, types); !read)
            return fail(read.error());
        if (!types.isEmpty())
            facts.oddIds += table + u".id is "_s + types.constFirst() + u" in a row"_s;
    }
    types.clear();
    if (const Result<> read = list(kOddReferences, {}, types); !read)
        return fail(read.error());
    if (!types.isEmpty())
        facts.oddIds += django::kDocuments + u".session_id is "_s + types.constFirst() + u" in a row"_s;
    return facts;
}

Result<qint64> SqliteDialect::number(SqlConnection &connection, const QString &sql, const QVariantList &values) const
{
    qint64 number = 0;
    const Result<> read = query(
        connection, sql, values, u"counting rows of django_session"_s, [&number](const QSqlQuery &row) -> Result<> {
            number = row.value(0).toLongLong();
            return {};
        });
    return read ? Result<qint64>(number) : fail(read.error());
}

Result<bool> SqliteDialect::hasDjangoSessions(SqlConnection &connection) const
{
    const Result<QStringList> columns = columnsOf(connection, django::kDjangoSessions);
    const Result<qint64> isTable = number(connection, kIsDjangoTable, {});
    if (!columns || !isTable)
        return fail(!columns ? columns.error() : isTable.error());
    return *isTable > 0
        && django::missingFrom(django::kDjangoSessions, django::kDjangoSessionColumns, *columns).isEmpty();
}

Result<> SqliteDialect::proveDjangoSessionsWritable(SqlConnection &connection) const
{
    const auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    const Result<bool> isThere = hasDjangoSessions(connection);
    if (!isThere)
        return fail(isThere.error());
    return *isThere ? Result<>() : django::failNoDjangoSessions();
}

Result<std::optional<DjangoSessions>> SqliteDialect::countDjangoSessions(SqlConnection &connection, Instant now) const
{
    const Result<bool> isThere = hasDjangoSessions(connection);
    if (!isThere)
        return fail(isThere.error());
    if (!*isThere)
        return std::nullopt;
    const Result<qint64> all = number(connection, sql(sessionsql::kCountDjangoSessions, 0), {qint64(kMostCounted + 1)});
    if (!all)
        return fail(all.error());
    DjangoSessions found;
    found.all = RowCount{*all, RowCount::How::Exact};
    if (*all > kMostCounted) {
        const Result<qint64> ids = number(connection, kRowIdsInUse, {});
        const Result<qint64> index = number(connection, kHasExpiryIndex, {});
        if (!ids || !index)
            return fail(!ids ? ids.error() : index.error());
        found.all = RowCount{std::max<qint64>(*ids, kMostCounted), RowCount::How::About};
        if (*index == 0)
            return found;
    }
    const Result<qint64> expired =
        number(connection, sql(sessionsql::kCountExpired, 0), {timeValue(now), qint64(kMostCounted + 1)});
    if (!expired)
        return fail(expired.error());
    if (*all <= kMostCounted) { // else it would be the whole table
        const Result<qint64> odd = number(connection, sql(sessionsql::kCountOddTimes, 0), {qint64(kMostCounted)});
        if (!odd)
            return fail(odd.error());
        found.oddTimes = *odd;
    }
    found.expired = *expired > kMostCounted ? RowCount{kMostCounted, RowCount::How::AtLeast}
                                            : RowCount{*expired, RowCount::How::Exact};
    return found;
}

Result<Beside> SqliteDialect::beside(SqlConnection &connection, Instant now, const std::stop_token &) const
{
    const auto transaction = begin(connection, SqlAccess::ReadOnly);
    if (!transaction)
        return fail(transaction.error());
    Beside beside;
    const Result<> read = query(
        connection, kSpace, {}, u"reading how much room is free"_s, [this, &beside](const QSqlQuery &row) -> Result<> {
            // The pages are those of the WAL; the file may be larger, or smaller, until a checkpoint.
            const qint64 file = QFileInfo(m_path).size();
            const qint64 free = row.value(1).toLongLong() + std::max<qint64>(0, file - row.value(0).toLongLong());
            beside.space = DatabaseSpace{file, std::min(file, free), {}};
            return {};
        });
    if (!read)
        return fail(read.error());
    const Result<std::optional<DjangoSessions>> sessions = countDjangoSessions(connection, now);
    if (!sessions)
        return fail(sessions.error());
    beside.djangoSessions = *sessions;
    return beside;
}

Result<QStringList> SqliteDialect::warnings(SqlConnection &) const
{
    QStringList warnings;
    for (const QString &name : leftoversOfCompaction(m_path))
        warnings += name + u" was left by a compaction that was killed: a copy of rows; the next run removes it"_s;
    return warnings;
}

// By looking alone: who begins to write keeps the web app from writing. In WAL mode an app at work has made the files
// beside the database, and then nobody needs the folder.
Result<> SqliteDialect::proveWritable(SqlConnection &connection) const
{
    const QString path = QFileInfo(m_path).canonicalFilePath();
    if (!mayWrite(path))
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::DatabaseFileUnwritable, {path}});
    QString mode;
    const Result<> read =
        query(connection, kJournalMode, {}, u"reading the journal mode"_s, [&mode](const QSqlQuery &row) -> Result<> {
            mode = row.value(0).toString();
            return {};
        });
    if (!read)
        return read;
    const QStringList companions = mode == "wal"_L1 ? QStringList{path + u"-wal"_s, path + u"-shm"_s} : QStringList();
    bool needsFolder = companions.isEmpty();
    for (const QString &each : companions) {
        if (!QFileInfo::exists(each))
            needsFolder = true;
        else if (!mayWrite(each))
            return fail(ErrorKind::Unauthorized, Cause{CauseKind::DatabaseFileUnwritable, {each}});
    }
    const QString folder = QFileInfo(path).path();
    if (needsFolder && !mayWrite(folder))
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::DatabaseFolderUnwritable, {folder}});
    return {};
}

Result<Instant> SqliteDialect::serverTime(SqlConnection &) const
{
    return SystemClock().now();
}

Result<DatabaseId> SqliteDialect::identity(SqlConnection &) const
{
    const Result<QString> uuid = SqliteRunLock::uuidBeside(m_path);
    if (!uuid)
        return fail(uuid.error());
    return DatabaseId{uuid->isEmpty() ? QByteArray() : "sqlite:" + uuid->toUtf8(), name()};
}

Result<std::unique_ptr<RunLock>> SqliteDialect::acquireRunLock() const
{
    // Whoever may not write here makes no lock file either.
    const Result<QLatin1String> opening =
        sqlitecompanions::opening(QFileInfo(m_path).canonicalFilePath(), SqlAccess::ReadWrite);
    if (!opening)
        return fail(opening.error());
    // Also proves that there is a database: a lock beside nothing would be made in the working directory.
    auto connection = connect(SqlAccess::ReadOnly);
    if (!connection)
        return fail(connection.error());
    return SqliteRunLock::acquire(m_path, std::move(*connection));
}

Result<std::unique_ptr<StatementInterrupter>> SqliteDialect::interruptOnStop(SqlConnection &, std::stop_token) const
{
    return std::unique_ptr<StatementInterrupter>(); // a million rows are sorted in a second; then the token is asked
}

/// A question that finds nothing answers nobody: SQLite itself looks at the time and at the token.
Result<std::unique_ptr<StatementLimit>> SqliteDialect::limit(
    SqlConnection &connection, std::chrono::milliseconds patience, std::stop_token stop) const
{
    const Result<sqlite3 *> handle = sqliteHandle(connection);
    if (!handle)
        return fail(handle.error());
    return std::unique_ptr<StatementLimit>(std::make_unique<TimeLimit>(*handle, patience, std::move(stop)));
}

} // namespace docsweep
