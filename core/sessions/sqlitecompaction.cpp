// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlitecompaction.h"

#include "core/base/log.h"
#include "core/sessions/fileholders.h"
#include "core/sessions/sqliterunlock.h"
#include "core/sessions/vacuumsteps.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace vacuum;

namespace {

    /// Of the file, and of what is to be written into it yet.
    qint64 diskUseOf(const QString &path)
    {
        return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
    }

    /// Into the file with what stands in the -wal. False: readers need it still.
    Result<bool> emptyLog(Connection &database)
    {
        const Result<QStringList> told = database.ask("PRAGMA wal_checkpoint(TRUNCATE)");
        return told ? Result<bool>(!told->value(0).startsWith(u'1')) : fail(told.error());
    }

    /// No page is free any more, so that what is on the disk is the file, and what readers hold.
    Compaction settledInPlace(const QString &path, qint64 before, bool isEmptied)
    {
        const qint64 after = diskUseOf(path);
        return {before, after, after != before || !isEmptied, !isEmptied};
    }

    QString temporaryFolder()
    {
        for (const QString &folder :
            {qEnvironmentVariable("SQLITE_TMPDIR"), qEnvironmentVariable("TMPDIR"), u"/var/tmp"_s, u"/usr/tmp"_s}) {
            const QFileInfo info(folder);
            if (!folder.isEmpty() && info.isDir() && info.isWritable())
                return folder;
        }
        return u"/tmp"_s;
    }

} // namespace

Result<Compaction> compactInPlace(const CompactionRequest &request, std::stop_token stop)
{
    const QString path = QFileInfo(request.database).canonicalFilePath();
    if (path.isEmpty())
        return noDatabase(request.database);
    const Result<std::unique_ptr<RunLock>> lock = SqliteRunLock::acquireBeside(path);
    if (!lock)
        return fail(lock.error());
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, request, stop);
    if (!opened)
        return fail(opened.error());
    Connection &database = **opened;
    const Result<Pages> before = pagesOf(database);
    if (!before)
        return fail(before.error());
    const qint64 onDisk = diskUseOf(path);
    if (before->free == 0) { // but the file may be the one of before an earlier compaction
        const Result<bool> isEmptied = emptyLog(database);
        return isEmptied ? Result<Compaction>(settledInPlace(path, onDisk, *isEmptied)) : fail(isEmptied.error());
    }
    if (Result<> whole = requireWhole(database, path); !whole)
        return fail(whole.error());
    // The new pages first in a temporary file; then the old ones in the journal, or the new ones in the WAL.
    const QString folder = QFileInfo(path).path();
    const QString temporary = temporaryFolder();
    struct stat here = {};
    struct stat there = {};
    const bool isOneDisk = stat(QFile::encodeName(folder).constData(), &here) == 0
        && stat(QFile::encodeName(temporary).constData(), &there) == 0 && here.st_dev == there.st_dev;
    Result<> room = requireRoom(folder, before->bytes() + (isOneDisk ? before->usedBytes() : 0));
    if (room && !isOneDisk)
        room = requireRoom(temporary, before->usedBytes());
    if (!room)
        return fail(room.error());
    if (request.onStep)
        request.onStep("vacuum");
    for (const char *sql : {"PRAGMA synchronous = FULL", "VACUUM"}) {
        if (Result<> done = database.run(sql); !done)
            return fail(done.error());
    }
    const Result<bool> isEmptied = emptyLog(database);
    if (!isEmptied)
        return fail(isEmptied.error());
    Compaction done = settledInPlace(path, onDisk, *isEmptied);
    done.wasNeeded = true;
    return done;
}

QStringList leftoversOfCompaction(const QString &database)
{
    const QString path = QFileInfo(database).canonicalFilePath();
    struct stat whose = {};
    if (path.isEmpty() || stat(QFile::encodeName(path).constData(), &whose) != 0)
        return {};
    QStringList found;
    for (const char *end : {"", "-journal", "-wal", "-shm"}) {
        const QString name = path + u".docsweep-compact"_s + QLatin1String(end);
        struct stat facts = {};
        if (lstat(QFile::encodeName(name).constData(), &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_nlink == 1
            && (facts.st_uid == geteuid() || facts.st_uid == whose.st_uid))
            found += name;
    }
    return found;
}

void removeLeftoversOfCompaction(const QString &database)
{
    const QStringList left = leftoversOfCompaction(database);
#ifdef Q_OS_LINUX
    for (const QString &name : left) {
        if (const QStringList holders = holdersOf(name); !holders.isEmpty()) {
            logWarning(name + u" stays, since it is open in "_s + holders.join(u", "_s));
            return;
        }
    }
#endif
    for (const QString &name : left) {
        if (unlink(QFile::encodeName(name).constData()) == 0)
            logInfo(name + u" is removed: a compaction that was killed left it"_s);
        else
            logWarning(u"removing "_s + name + u", which a killed compaction left: "_s + described(errno));
    }
}

} // namespace docsweep
