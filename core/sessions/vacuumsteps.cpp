// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/vacuumsteps.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <sys/statvfs.h>
#include <system_error>

namespace docsweep::vacuum {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kInstructionsBetweenLooks = 10000;
    constexpr qint64 kSpare = 1024 * 1024; ///< bytes that stay free on the disk

    std::pair<ErrorKind, CauseKind> meaningOf(int code)
    {
        switch (code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorKind::Unavailable, CauseKind::DatabaseBusy};
        case SQLITE_CORRUPT:
            return {ErrorKind::BadData, CauseKind::DatabaseFileDamaged};
        case SQLITE_NOTADB:
            return {ErrorKind::BadData, CauseKind::DatabaseFileForeign};
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return {ErrorKind::Unauthorized, CauseKind::DatabaseFileProtected};
        case SQLITE_FULL:
            return {ErrorKind::Io, CauseKind::DatabaseFileFull};
        case SQLITE_IOERR:
            return {ErrorKind::Io, CauseKind::DatabaseFileFails};
        default:
            return {ErrorKind::BadData, CauseKind::Unknown};
        }
    }

} // namespace

QString described(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

tl::unexpected<Error> failAt(const QString &what, int error)
{
    const bool isRight = error == EACCES || error == EPERM || error == EROFS;
    const CauseKind cause = error == EROFS ? CauseKind::MountedReadOnly
        : isRight                          ? CauseKind::DatabaseNoAccess
        : error == ENOSPC                  ? CauseKind::DiskFull
                                           : CauseKind::Unknown;
    return fail(
        isRight ? ErrorKind::Unauthorized : ErrorKind::Io, Why(what + u": "_s + described(error), Cause{cause}));
}

tl::unexpected<Error> noDatabase(const QString &path)
{
    return fail(ErrorKind::NotFound, Why(u"there is no database "_s + path, Cause{CauseKind::DatabaseNoFile}));
}

QString andNothing()
{
    return u"; the database was left as it is"_s;
}

Connection::Connection(const CompactionRequest &request, std::stop_token stop)
    : m_request(request)
    , m_stop(std::move(stop))
{
}

Result<std::unique_ptr<Connection>> Connection::open(
    const QString &path, const CompactionRequest &request, std::stop_token stop)
{
    std::unique_ptr<Connection> made(new Connection(request, std::move(stop)));
    const QByteArray name = QFile::encodeName(path);
    const int opened = sqlite3_open_v2(name.constData(), &made->m_database, SQLITE_OPEN_READWRITE, nullptr);
    if (opened != SQLITE_OK)
        return made->failure(u"opening "_s + path);
    sqlite3_busy_timeout(made->m_database, int(request.busyWait.count()));
    sqlite3_progress_handler(made->m_database, kInstructionsBetweenLooks, &Connection::look, made.get());
    return made;
}

Connection::~Connection()
{
    sqlite3_close(m_database);
}

Result<QStringList> Connection::ask(const QByteArray &sql)
{
    QStringList rows;
    const auto onRow = [](void *found, int columns, char **values, char **) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row += QString::fromUtf8(values[column]);
        static_cast<QStringList *>(found)->append(row.join(QChar(0x1f)));
        return 0;
    };
    if (sqlite3_exec(m_database, sql.constData(), onRow, &rows, nullptr) != SQLITE_OK)
        return failure(QString::fromUtf8(sql.left(40)).simplified());
    return rows;
}

Result<> Connection::run(const QByteArray &sql)
{
    const Result<QStringList> done = ask(sql);
    return done ? Result<>() : fail(done.error());
}

Result<qint64> Connection::number(const QByteArray &sql)
{
    const Result<QStringList> row = ask(sql);
    return row ? Result<qint64>(row->value(0).toLongLong()) : fail(row.error());
}

int Connection::look(void *self)
{
    auto *own = static_cast<Connection *>(self);
    if (own->m_request.onStep)
        own->m_request.onStep("within");
    return own->m_stop.stop_requested() ? 1 : 0;
}

tl::unexpected<Error> Connection::failure(const QString &what) const
{
    if (m_stop.stop_requested())
        return failCancelled();
    const int code = sqlite3_errcode(m_database) & 0xff;
    const auto [kind, cause] = meaningOf(code);
    QString text = what + u": "_s + QString::fromUtf8(sqlite3_errmsg(m_database)) + andNothing();
    if (kind == ErrorKind::Unavailable)
        text += u". Another process reads or writes it: try again at a quieter time"_s;
    return fail(kind, Why(text, Cause{cause}));
}

Result<Pages> pagesOf(Connection &database)
{
    Pages pages;
    for (const auto &[pragma, target] : {std::pair("PRAGMA page_size", &pages.size),
             std::pair("PRAGMA page_count", &pages.all), std::pair("PRAGMA freelist_count", &pages.free)}) {
        const Result<qint64> told = database.number(pragma);
        if (!told)
            return fail(told.error());
        *target = *told;
    }
    return pages;
}

Result<> requireWhole(Connection &database, const QString &what)
{
    const Result<QStringList> said = database.ask("PRAGMA integrity_check(1)");
    if (!said)
        return fail(said.error());
    if (*said == QStringList{u"ok"_s})
        return {};
    return fail(ErrorKind::BadData,
        Why(what + u" is damaged ("_s + said->value(0).simplified() + u')' + andNothing()
                + u". Restore it from a backup, or save what can be read: sqlite3 FILE .recover"_s,
            Cause{CauseKind::DatabaseFileDamaged}));
}

Result<> requireRoom(const QString &folder, qint64 bytes)
{
    struct statvfs room = {};
    if (statvfs(QFile::encodeName(folder).constData(), &room) != 0)
        return failAt(u"asking how much room is in "_s + folder, errno);
    const qint64 free = qint64(room.f_bavail) * qint64(room.f_frsize);
    if (free >= bytes + kSpare)
        return {};
    return fail(ErrorKind::Io,
        Why(u"there is too little room in %1: %2 MB are free, and %3 MB are needed"_s.arg(
                folder, QString::number(free / kSpare), QString::number(bytes / kSpare + 1))
                + andNothing(),
            Cause{CauseKind::DiskFull}));
}

QByteArray quoted(QByteArray text, char mark)
{
    return mark + text.replace(mark, QByteArray(2, mark)) + mark;
}

} // namespace docsweep::vacuum
