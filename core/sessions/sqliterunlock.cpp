// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqliterunlock.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/visibletext.h"
#include "core/sessions/sqlitecompaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSysInfo>
#include <QUrl>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kMakeHolder = "CREATE TABLE IF NOT EXISTS holder (token TEXT, who TEXT)"_L1;
    constexpr auto kMakeIdentity = "CREATE TABLE IF NOT EXISTS identity (uuid TEXT NOT NULL)"_L1;
    constexpr auto kForgetHolder = "DELETE FROM holder"_L1;
    constexpr auto kNameHolder = "INSERT INTO holder (token, who) VALUES (?, ?)"_L1;
    constexpr auto kIdentify = "INSERT INTO identity (uuid) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM identity)"_L1;
    constexpr auto kHasIdentity = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'identity'"_L1;
    constexpr auto kIdentity = "SELECT uuid FROM identity"_L1;
    constexpr auto kHolder = "SELECT token, who FROM holder"_L1;

    struct Holder {
        QString token;
        QString who;
    };

    QString lockFileOf(const QString &database)
    {
        return database + u".docsweep-lock"_s;
    }

    QString newUuid()
    {
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

#ifdef Q_OS_LINUX
    constexpr auto kAttribute = "user.docsweep.database";

    /// Beside the UUID stands the inode that it was given to: a copy of the file with its attributes is another
    /// database.
    QByteArray keptValue(const QByteArray &path, const QByteArray &uuid)
    {
        struct stat facts = {};
        return ::stat(path.constData(), &facts) == 0 ? uuid + ' ' + QByteArray::number(quint64(facts.st_ino))
                                                     : QByteArray();
    }
#endif

    /// The UUID that a run has left on the database itself, for the day when the lock file is deleted, and for other
    /// names of the same file; empty where there is none.
    QString uuidOn([[maybe_unused]] const QString &database)
    {
#ifdef Q_OS_LINUX
        const QByteArray path = QFile::encodeName(database);
        std::array<char, 128> buffer = {};
        const ssize_t size = ::getxattr(path.constData(), kAttribute, buffer.data(), buffer.size());
        const QByteArray value(buffer.data(), std::max<ssize_t>(size, 0));
        const QByteArray uuid = value.left(value.indexOf(' '));
        if (!QUuid::fromString(uuid).isNull() && value == keptValue(path, uuid))
            return QString::fromLatin1(uuid);
#endif
        return {};
    }

    void leaveUuidOn([[maybe_unused]] const QString &database, [[maybe_unused]] const QString &uuid)
    {
#ifdef Q_OS_LINUX
        if (uuid.isEmpty() || uuidOn(database) == uuid)
            return;
        const QByteArray path = QFile::encodeName(database);
        const QByteArray value = keptValue(path, uuid.toLatin1());
        if (::setxattr(path.constData(), kAttribute, value.constData(), size_t(value.size()), 0) != 0)
            logDebug(database + u" takes no attribute; its lock file alone tells it from others"_s);
#endif
    }

    QString thisRun()
    {
        return u"process "_s + QString::number(QCoreApplication::applicationPid()) + u" on "_s
            + QSysInfo::machineHostName() + u" since "_s + toIsoUtc(SystemClock().now());
    }

    /// Whoever may write the database may take its lock: the file gets the database's owner and permissions.
    void makeFile(const QString &path, const QString &database)
    {
        if (QFileInfo::exists(path))
            return;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return; // another run was quicker, or opening the database will say what is wrong
        file.setPermissions(QFile::permissions(database));
#ifdef Q_OS_UNIX
        const QFileInfo owner(database);
        if (geteuid() == 0 && fchown(file.handle(), owner.ownerId(), owner.groupId()) != 0)
            file.setPermissions(file.permissions() | QFile::ReadOther | QFile::WriteOther);
        if (geteuid() != 0 && fchown(file.handle(), uid_t(-1), owner.groupId()) != 0)
            logDebug(path + u" keeps our own group"_s);
#endif
    }

    /// Who may write beside the database may put anything in the lock's place: a link would have a run of root write
    /// into a file of that user's choice.
    Result<> checkPlain([[maybe_unused]] const QString &path)
    {
#ifdef Q_OS_UNIX
        struct stat lock = {};
        if (::lstat(QFile::encodeName(path).constData(), &lock) != 0)
            return {}; // opening it will say what is wrong
        if (S_ISLNK(lock.st_mode))
            return fail(ErrorKind::Unauthorized, Cause{CauseKind::LockIsLink, {path}});
        if (!S_ISREG(lock.st_mode) || lock.st_nlink > 1)
            return fail(ErrorKind::Unauthorized, Cause{CauseKind::LockNotPlain, {path}});
#endif
        return {};
    }

    enum class Use { Lock, Look };

    Result<std::unique_ptr<SqlConnection>> openFile(const QString &path, Use use = Use::Lock)
    {
        auto connection = std::make_unique<SqlConnection>(u"QSQLITE"_s);
        QSqlDatabase &database = connection->database();
        database.setDatabaseName(u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))
            + (use == Use::Look ? "?mode=ro"_L1 : "?mode=rw"_L1));
        database.setConnectOptions(
            "QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=500"_L1 + (use == Use::Look ? ";QSQLITE_OPEN_READONLY"_L1 : ""_L1));
        if (!database.open())
            return fail(sqlError(u"opening "_s + path, database.lastError(), u"QSQLITE"_s));
        return connection;
    }

    Result<Holder> readHolder(SqlConnection &connection)
    {
        auto query = connection.prepare(kHolder);
        if (!query)
            return fail(query.error());
        if (const Result<> read = exec(*query, u"reading who holds the lock"_s); !read)
            return fail(read.error());
        return query->next() ? Holder{query->value(0).toString(), visibleText(query->value(1).toString().simplified())}
                             : Holder();
    }

    /// The first row's first text; empty without one.
    Result<QString> readText(SqlConnection &connection, QLatin1String sql)
    {
        auto query = connection.prepare(sql);
        if (!query)
            return fail(query.error());
        if (const Result<> read = exec(*query, u"reading the lock file"_s); !read)
            return fail(read.error());
        return query->next() ? query->value(0).toString() : QString();
    }

    Result<> write(SqlConnection &connection, QLatin1String sql, const QStringList &values)
    {
        auto query = connection.prepare(sql);
        if (!query)
            return fail(query.error());
        for (const QString &value : values)
            query->addBindValue(value);
        return exec(*query, u"writing who holds the lock"_s);
    }

    Result<> writeHolder(SqlConnection &connection, const Holder &holder, const QString &uuid)
    {
        auto transaction = SqlTransaction::begin(connection, u"BEGIN IMMEDIATE"_s);
        if (!transaction)
            return fail(transaction.error());
        for (const auto statement : {kMakeHolder, kMakeIdentity, kForgetHolder}) {
            if (const Result<> done = connection.run(statement); !done)
                return done;
        }
        if (const Result<> done = write(connection, kNameHolder, {holder.token, holder.who}); !done)
            return done;
        if (const Result<> done = write(connection, kIdentify, {uuid}); !done)
            return done;
        return transaction->commit();
    }

    tl::unexpected<Error> conflict(SqlConnection &connection, const QString &file)
    {
        const Result<Holder> holder = readHolder(connection);
        const QString who = holder && !holder->who.isEmpty() ? holder->who : u"unknown"_s;
        return fail(ErrorKind::Conflict, Cause{CauseKind::AnotherRunBeside, {who, file}});
    }

    /// The database itself is locked; the lock file knows of whom, where the other run came by the same path.
    tl::unexpected<Error> conflictOnInode(const QString &database, const QString &file)
    {
        if (QFileInfo::exists(file)) {
            const auto connection = openFile(file);
            const auto free = connection ? SqlTransaction::begin(**connection, u"BEGIN IMMEDIATE"_s)
                                         : Result<SqlTransaction>(fail(connection.error()));
            if (connection && !free && free.error().kind == ErrorKind::Unavailable)
                return conflict(**connection, file);
        }
        return fail(ErrorKind::Conflict, Cause{CauseKind::AnotherRunElsewhere, {database}});
    }

} // namespace

SqliteRunLock::SqliteRunLock(QString database, std::unique_ptr<SqlConnection> opened, QString file,
    std::unique_ptr<SqlConnection> connection, QString token, std::unique_ptr<InodeLock> inode)
    : m_database(std::move(database))
    , m_opened(std::move(opened))
    , m_file(std::move(file))
    , m_connection(std::move(connection))
    , m_token(std::move(token))
    , m_inode(std::move(inode))
{
}

// Two transactions: what the first one writes can be read by others while the second one stays open. Of two runs that
// come at once the one that wrote last keeps the lock; the other sees a token that is not its own and steps back.
Result<std::unique_ptr<RunLock>> SqliteRunLock::acquire(const QString &database, std::unique_ptr<SqlConnection> opened)
{
    const QString canonical = QFileInfo(database).canonicalFilePath();
    const QString file = lockFileOf(canonical);
    auto inode = InodeLock::take(canonical);
    if (!inode && inode.error().kind == ErrorKind::Conflict)
        return conflictOnInode(canonical, file);
    if (!inode)
        return fail(inode.error());
    return acquire(database, std::move(opened), std::move(*inode));
}

Result<std::unique_ptr<RunLock>> SqliteRunLock::acquireBeside(const QString &database)
{
    return acquire(database, nullptr, nullptr);
}

Result<std::unique_ptr<RunLock>> SqliteRunLock::acquire(
    const QString &database, std::unique_ptr<SqlConnection> opened, std::unique_ptr<InodeLock> inode)
{
    const QString canonical = QFileInfo(database).canonicalFilePath();
    const QString file = lockFileOf(canonical);
    makeFile(file, canonical);
    if (const Result<> plain = checkPlain(file); !plain)
        return fail(plain.error());
    auto connection = openFile(file);
    if (const Result<> plain = checkPlain(file); !plain) // put there meanwhile
        return fail(plain.error());
    const Holder self{newUuid(), thisRun()};
    const QString known = uuidOn(canonical);
    const Result<> written =
        connection ? writeHolder(**connection, self, known.isEmpty() ? newUuid() : known) : fail(connection.error());
    if (!written && written.error().kind == ErrorKind::Unavailable)
        return conflict(**connection, file);
    if (!written && written.error().kind == ErrorKind::Io)
        return fail(written.error());
    if (!written)
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::LockUnwritable, {file, written.error().text}});

    auto held = SqlTransaction::begin(**connection, u"BEGIN IMMEDIATE"_s);
    if (!held)
        return conflict(**connection, file);
    const Result<Holder> holder = readHolder(**connection);
    if (!holder || holder->token != self.token)
        return conflict(**connection, file);
    if (const Result<QString> uuid = readText(**connection, kIdentity); uuid)
        leaveUuidOn(canonical, *uuid);
    held->release();
    return std::unique_ptr<RunLock>(
        new SqliteRunLock(database, std::move(opened), file, std::move(*connection), self.token, std::move(inode)));
}

Result<QString> SqliteRunLock::uuidBeside(const QString &database)
{
    const QString canonical = QFileInfo(database).canonicalFilePath();
    const QString file = lockFileOf(canonical);
    if (!QFileInfo::exists(file))
        return uuidOn(canonical);
    const auto connection = openFile(file, Use::Look);
    const Result<QString> table = connection ? readText(**connection, kHasIdentity) : fail(connection.error());
    const Result<QString> uuid = table && !table->isEmpty() ? readText(**connection, kIdentity) : table;
    if (uuid && !uuid->isEmpty())
        return uuid;
    if (uuid || !QFileInfo::exists(file)) // an older one, or deleted meanwhile
        return uuidOn(canonical);
    if (QFileInfo::exists(file + u"-journal"_s)) // half written; who may only read cannot take that back
        return fail(ErrorKind::Unavailable, Cause{CauseKind::LockHalfWritten, {file, uuid.error().text}});
    Error error = during(u"reading the lock file "_s + file, uuid.error());
    if (error.kind == ErrorKind::NotFound) // as SQLite says of a file that it may not open
        error.kind = ErrorKind::Unauthorized;
    return fail(std::move(error));
}

// The open transaction cannot be lost; but the file can be deleted, and then another run makes and locks a new one.
Result<> SqliteRunLock::confirm()
{
    if (const Result<> same = confirmDatabase(); !same)
        return same;
    if (!QFileInfo::exists(m_file))
        return fail(ErrorKind::Conflict, Cause{CauseKind::LockDeleted, {m_file}});
    const auto connection = openFile(m_file);
    const Result<Holder> holder = connection ? readHolder(**connection) : fail(connection.error());
    if (!holder)
        return fail(holder.error());
    if (holder->token != m_token)
        return fail(ErrorKind::Conflict, Cause{CauseKind::LockTaken, {m_file, holder->who}});
    if (m_opened) // a run asks, which deletes rows that must not stay in a copy; nobody compacts meanwhile
        removeLeftoversOfCompaction(m_database);
    return {};
}

Result<> SqliteRunLock::confirmDatabase() const
{
    if (!m_opened || fileIdentity(m_database) == m_opened->file())
        return {};
    return fail(ErrorKind::Conflict, Cause{CauseKind::DatabaseReplaced, {m_database}});
}

} // namespace docsweep
