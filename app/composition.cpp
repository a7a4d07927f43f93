// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/objects/folderobjectstore.h"
#include "core/sessions/sessionstores.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    Result<> requireDatabase(const DatabaseSettings &database)
    {
        if (database.kind != DatabaseKind::None)
            return {};
        return fail(ErrorKind::BadConfig,
            u"No database is configured; set DATABASE_URL, for example DATABASE_URL=sqlite:////srv/app/db.sqlite3, in "
            "the environment or in a .env file."_s);
    }

    Result<> requireStorage(const StorageSettings &storage)
    {
        switch (storage.kind) {
        case StorageKind::Folder:
            return {};
        case StorageKind::None:
            return fail(ErrorKind::Unavailable,
                u"Storage service unavailable: no storage is configured; set STORAGE_ROOT to the folder that holds the "
                "buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only."_s);
        case StorageKind::Supabase:
            break;
        }
        return fail(ErrorKind::Unavailable,
            u"Storage service unavailable: this build cleans local folder stores (STORAGE_ROOT) and rows only, not "
            "Supabase Storage (SUPABASE_URL)."_s);
    }

    SessionStoreFactory sessionStores(const DatabaseSettings &database)
    {
        return [database]() -> Result<std::unique_ptr<SessionStore>> {
            if (const Result<> configured = requireDatabase(database); !configured)
                return fail(configured.error());
            return makeSessionStore(database);
        };
    }

    SessionReaderFactory sessionReaders(const DatabaseSettings &database)
    {
        return [database]() -> Result<std::unique_ptr<SessionReader>> {
            if (const Result<> configured = requireDatabase(database); !configured)
                return fail(configured.error());
            return makeSessionReader(database);
        };
    }

    ObjectStoreFactory objectStores(const StorageSettings &storage)
    {
        return [storage]() -> Result<std::unique_ptr<ObjectStore>> {
            if (const Result<> configured = requireStorage(storage); !configured)
                return fail(configured.error());
            return makeFolderStore(storage.root);
        };
    }

    ObjectReaderFactory objectReaders(const StorageSettings &storage)
    {
        return [make = objectStores(storage)]() -> Result<std::unique_ptr<ObjectReader>> {
            Result<std::unique_ptr<ObjectStore>> store = make();
            if (!store)
                return fail(store.error());
            return std::unique_ptr<ObjectReader>(std::move(*store));
        };
    }

    JournalFactory journals(const QString &home)
    {
        return [home]() -> Result<std::unique_ptr<Journal>> {
            Result<std::unique_ptr<Journal>> journal = openJournal(home);
            // Written by a newer docsweep. Conflict would tell callers that another run holds the lock.
            if (!journal && journal.error().kind == ErrorKind::Conflict)
                return fail(ErrorKind::BadConfig, journal.error().text);
            return journal;
        };
    }

    QString systemSaid()
    {
        return QString::fromLocal8Bit(std::strerror(errno)); // NOLINT(concurrency-mt-unsafe): a text for people
    }

    Result<> requireWritable(const QString &folder)
    {
        if (access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0)
            return {};
        return fail(ErrorKind::Unauthorized, u"files in %1 may not be removed: %2"_s.arg(folder, systemSaid()));
    }

} // namespace

ReadBackends makeReadBackends(const Settings &settings, const Clock &clock)
{
    return {sessionReaders(settings.database), objectReaders(settings.storage), journals(settings.home),
        settings.storage.buckets, &clock};
}

SweepBackends makeSweepBackends(const Settings &settings, const Clock &clock)
{
    SweepBackends backends;
    backends.sessions = sessionStores(settings.database);
    backends.objects = objectStores(settings.storage);
    backends.journal = journals(settings.home);
    backends.buckets = settings.storage.buckets;
    backends.clock = &clock;
    return backends;
}

Result<> prepareHome(const QString &home)
{
    const QString mend = u"; set DOCSWEEP_HOME to a folder that this user may write."_s;
    const auto refuse = [&](const QString &what) -> Result<> {
        return fail(ErrorKind::BadConfig, u"docsweep's home %1 %2"_s.arg(home, what) + mend);
    };
    const QFileInfo info(home);
    if (!info.exists()) {
        errno = 0;
        const bool made =
            QDir().mkpath(info.path()) && QDir().mkdir(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!made && !QFileInfo(home).isDir()) // another process may have been quicker
            return refuse(u"cannot be made: "_s + (errno == 0 ? u"a file is in the way"_s : systemSaid()));
    } else if (!info.isDir()) {
        return refuse(u"is no folder"_s);
    }
    if (access(QFile::encodeName(home).constData(), R_OK | W_OK | X_OK) != 0)
        return refuse(u"cannot be written: "_s + systemSaid());
    return {};
}

QString logPath(const QString &home)
{
    return home + "/docsweep.log"_L1;
}

Result<> checkMayRemove(const StorageSettings &storage, const Bucket &bucket)
{
    if (const Result<> configured = requireStorage(storage); !configured)
        return configured;
    // A file goes when its folder may be written: the bucket's own and each session's.
    const QString root = storage.root + u'/' + bucket;
    if (const Result<> own = requireWritable(root); !own)
        return own;
    QDirIterator folders(root, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (folders.hasNext()) {
        if (const Result<> usable = requireWritable(folders.next()); !usable)
            return usable;
    }
    return {};
}

} // namespace docsweep
