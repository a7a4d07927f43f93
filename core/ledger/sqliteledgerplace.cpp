// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sqliteledgerplace.h"

#include "core/base/descriptor.h"
#include "core/ledger/postgresledgerplace.h"
#include "core/sessions/sessionstores.h"
#include "core/sessions/sqlitedialect.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString systemSaidOf(int error)
    {
        return QString::fromLocal8Bit(std::strerror(error)); // NOLINT(concurrency-mt-unsafe): a text for people
    }

    bool isBarred(const QString &path, int mode)
    {
        return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) != 0;
    }

} // namespace

SqliteLedgerPlace::SqliteLedgerPlace(DatabaseSettings settings)
    : m_settings(std::move(settings))
    , m_database(QFileInfo(m_settings.sqlitePath).canonicalFilePath())
    , m_path((m_database.isEmpty() ? m_settings.sqlitePath : m_database) + u".docsweep"_s)
{
}

QString SqliteLedgerPlace::name() const
{
    return u"SQLite "_s + m_path;
}

std::unique_ptr<SqlDialect> SqliteLedgerPlace::dialect() const
{
    return std::make_unique<SqliteDialect>(m_path);
}

QString SqliteLedgerPlace::filled(const QString &statement, const SqlConnection &) const
{
    QString sql = statement;
    return sql.replace("{t}"_L1, QString())
        .replace("{now}"_L1, u"NULL"_s)
        .replace("{locked}"_L1, QString())
        .replace("{nothing}"_L1, u"x''"_s)
        .replace("{blob}"_L1, u"BLOB"_s)
        .replace("{serial}"_L1, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s);
}

Result<DatabaseId> SqliteLedgerPlace::database(SqlLink &, std::stop_token stop) const
{
    const auto reader = makeSessionReader(m_settings);
    return reader ? (*reader)->identity(std::move(stop)) : fail(reader.error());
}

/// Readers of such a file keep nobody from committing. SQLite is asked: to open the file and close it again would take
/// the locks away that this process has on it.
Result<> SqliteLedgerPlace::requireNoWal(SqlLink &link, const std::stop_token &stop) const
{
    QString mode;
    const Result<> read = link.attempt(stop, [&](SqlConnection &connection) {
        return link.dialect().query(connection, u"PRAGMA journal_mode"_s, {}, u"looking for the ledger"_s,
            [&mode](const QSqlQuery &row) -> Result<> {
                mode = row.value(0).toString();
                return {};
            });
    });
    if (!read)
        return read;
    if (mode != "wal"_L1)
        return {};
    return fail(ErrorKind::BadConfig,
        Cause{CauseKind::LedgerForbidden,
            {name(),
                u"somebody has switched it to WAL mode, in which a hold could come too late; switch it back: "
                "PRAGMA journal_mode = DELETE"_s}});
}

Result<bool> SqliteLedgerPlace::look(SqlLink &link, std::stop_token stop) const
{
    struct stat own { };
    struct stat app { };
    if (::lstat(QFile::encodeName(m_path).constData(), &own) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return false;
        return fail(ErrorKind::Unauthorized, Cause{CauseKind::LedgerForbidden, {name(), systemSaidOf(errno)}});
    }
    if (!S_ISREG(own.st_mode))
        return fail(ErrorKind::BadData, Cause{CauseKind::LedgerIncomplete, {name(), u"it is no plain file"_s}});
    const bool isKnown = ::stat(QFile::encodeName(m_database).constData(), &app) == 0;
    if (own.st_uid != 0 && own.st_uid != ::geteuid() && !(isKnown && own.st_uid == app.st_uid))
        return fail(ErrorKind::BadConfig, Cause{CauseKind::LedgerOfStranger, {name(), QFileInfo(m_path).owner()}});
    if (isBarred(m_path, R_OK | W_OK))
        return fail(
            ErrorKind::Unauthorized, Cause{CauseKind::LedgerForbidden, {name(), u"it may not be read and written"_s}});
    const QString folder = QFileInfo(m_path).path();
    if (isBarred(folder, W_OK | X_OK))
        return fail(ErrorKind::Unauthorized,
            Cause{CauseKind::LedgerForbidden, {name(), u"its folder may not be written, and SQLite has to"_s}});
    if (own.st_size == 0)
        return fail(ErrorKind::BadData, Cause{CauseKind::LedgerIncomplete, {name(), u"it is empty"_s}});
    if (const Result<> plain = requireNoWal(link, stop); !plain)
        return fail(plain.error());
    return true;
}

/// The file of before a crash is taken where it is still empty.
Result<> SqliteLedgerPlace::prepare(SqlLink &, std::stop_token) const
{
    struct stat app { };
    const auto refuse = [this](int error) -> Result<> {
        return fail(ErrorKind::Io, Cause{CauseKind::LedgerNotMade, {name(), systemSaidOf(error)}});
    };
    if (::stat(QFile::encodeName(m_database).constData(), &app) != 0)
        return refuse(errno);
    if (::geteuid() != 0 && ::geteuid() != app.st_uid)
        return fail(ErrorKind::BadConfig,
            Cause{CauseKind::LedgerNotMade,
                {name(),
                    u"only root or %1, whose file the web app's database is, makes one that everybody believes"_s.arg(
                        QFileInfo(m_database).owner())}});
    const Descriptor file(::open(QFile::encodeName(m_path).constData(),
        O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, // NOLINT(hicpp-signed-bitwise): the system's own
        S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return refuse(errno);
    struct stat own { };
    if (::fstat(file.fd(), &own) != 0)
        return refuse(errno);
    const bool isAlike = own.st_uid == app.st_uid && own.st_gid == app.st_gid;
    if (!isAlike && ::fchown(file.fd(), app.st_uid, app.st_gid) != 0)
        return refuse(errno);
    if (::fchmod(file.fd(), app.st_mode & 0666U) != 0)
        return refuse(errno);
    return {};
}

void SqliteLedgerPlace::clear() const
{
    struct stat own { };
    const QByteArray path = QFile::encodeName(m_path);
    if (::lstat(path.constData(), &own) == 0 && S_ISREG(own.st_mode) && own.st_size == 0)
        ::unlink(path.constData());
}

Result<> SqliteLedgerPlace::rewrite(SqlLink &link, std::stop_token stop) const
{
    return link.attempt(stop, [](SqlConnection &connection) { return connection.run(u"VACUUM"_s); });
}

Result<std::unique_ptr<LedgerPlace>> makeLedgerPlace(const DatabaseSettings &database)
{
    switch (database.kind) {
    case DatabaseKind::None:
        break;
    case DatabaseKind::Sqlite:
        return std::unique_ptr<LedgerPlace>(std::make_unique<SqliteLedgerPlace>(database));
    case DatabaseKind::PostgreSql:
        return std::unique_ptr<LedgerPlace>(std::make_unique<PostgresLedgerPlace>(database));
    }
    return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseNotSet, {}});
}

} // namespace docsweep
