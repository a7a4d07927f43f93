// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcopy.h"

#include "core/sql/sqlconnection.h"
#include "core/sql/sqlitehandle.h"
#include "core/sql/sqlitestop.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    Error cannotBeKept(const QString &path, const Why &why)
    {
        Cause copied{CauseKind::JournalUncopied, {path, why.text}};
        return errorOf(ErrorKind::Io, Why{sentenceOf(copied), why.cause.isKnown() ? why.cause : copied});
    }

    Why systemsWords()
    {
        const int code = errno;
        return {QString::fromLocal8Bit(std::strerror(code)),
            {code == ENOSPC ? CauseKind::DiskFull : CauseKind::Unknown, {}}};
    }

    bool sync(const QString &path)
    {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return false;
        const bool done = ::fsync(file) == 0;
        ::close(file);
        return done;
    }

    /// An empty file that nobody else may read, whatever the umask. SQLite writes into it as into one of its own.
    bool makePrivate(const QString &path)
    {
        const int file =
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        return file >= 0 && ::close(file) == 0;
    }

    /// VACUUM INTO reads what is committed, whatever still stands in the write-ahead log, and writes one whole
    /// database.
    Result<> copy(const QString &from, const QString &to, const std::stop_token &stop)
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(from);
        connection.database().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=15000"_s);
        if (!connection.database().open())
            return fail(ErrorKind::Io, connection.database().lastError().text());
        const Result<sqlite3 *> handle = sqliteHandle(connection);
        if (!handle)
            return fail(handle.error());
        const SqliteStop stopping(*handle, stop);
        QString quoted = to;
        quoted.replace(u'\'', "''"_L1);
        return connection.run(u"VACUUM INTO '"_s + quoted + u'\'');
    }

} // namespace

QString journalCopyPath(const QString &path, int version)
{
    return u"%1.version-%2"_s.arg(path, QString::number(version));
}

Result<> keepJournalCopy(const QString &path, int version, const std::stop_token &stop)
{
    const QString kept = journalCopyPath(path, version);
    const QString making = kept + u".new"_s;
    QFile::remove(making); // of a try that was cut off
    if (!makePrivate(making))
        return fail(cannotBeKept(kept, systemsWords()));
    if (const Result<> done = copy(path, making, stop); !done) {
        QFile::remove(making);
        if (stop.stop_requested()) // also where it ended it
            return failCancelled();
        return fail(cannotBeKept(kept, done.error().why()));
    }
    // As private as the journal; whole on the disk before it has its name.
    if (!QFile::setPermissions(making, QFile::permissions(path)) || !sync(making)
        || ::rename(QFile::encodeName(making).constData(), QFile::encodeName(kept).constData()) != 0
        || !sync(QFileInfo(kept).path())) {
        const Why why = systemsWords();
        QFile::remove(making);
        return fail(cannotBeKept(kept, why));
    }
    return {};
}

} // namespace docsweep
