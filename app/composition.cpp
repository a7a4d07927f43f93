// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/base/ownfile.h"
#include "core/base/trustedfile.h"
#include "core/config/databaseurl.h"
#include "core/ledger/ledgeredjournal.h"
#include "core/objects/folderobjectstore.h"
#include "core/objects/supabaseobjectstore.h"
#include "core/sessions/sessionstores.h"
#include "core/sweep/ledgermaking.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

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
        return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseNotSet, {}});
    }

    Result<> requireStorage(const StorageSettings &storage)
    {
        if (storage.kind != StorageKind::None)
            return {};
        if (!storage.lacking.isEmpty())
            return fail(ErrorKind::Unavailable, Cause{CauseKind::StorageHalfSet, {storage.lacking}});
        return fail(ErrorKind::Unavailable, Cause{CauseKind::StorageNotSet, {}});
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

    ListingPreference preferenceOf(ListingWay way)
    {
        switch (way) {
        case ListingWay::Api:
            return ListingPreference::Api;
        case ListingWay::Sql:
            return ListingPreference::Sql;
        case ListingWay::Automatic:
            break;
        }
        return ListingPreference::Automatic;
    }

    ObjectStoreFactory supabaseStores(const Settings &settings, const Clock &clock)
    {
        SupabaseStorageSettings storage;
        storage.address = {settings.storage.supabaseUrl, settings.storage.supabaseKey, settings.storage.caFile};
        storage.listing = preferenceOf(settings.storage.listing);
        storage.patience = settings.storage.patience;
        storage.clock = &clock;
        const DatabaseSettings &database = settings.database;
        if (database.kind == DatabaseKind::PostgreSql) {
            storage.rows = [login = loginOf(database)]() -> Result<std::unique_ptr<StorageRows>> {
                return makeStorageRows(login);
            };
        }
        return makeSupabaseStores(std::move(storage));
    }

    ObjectStoreFactory objectStores(const Settings &settings, const Clock &clock)
    {
        if (settings.storage.kind == StorageKind::Supabase)
            return supabaseStores(settings, clock);
        return [storage = settings.storage]() -> Result<std::unique_ptr<ObjectStore>> {
            if (const Result<> configured = requireStorage(storage); !configured)
                return fail(configured.error());
            return makeFolderStore(storage.root);
        };
    }

    ObjectReaderFactory objectReaders(const Settings &settings, const Clock &clock)
    {
        return [make = objectStores(settings, clock)]() -> Result<std::unique_ptr<ObjectReader>> {
            Result<std::unique_ptr<ObjectStore>> store = make();
            if (!store)
                return fail(store.error());
            return std::unique_ptr<ObjectReader>(std::move(*store));
        };
    }

    LedgerFactory ledgers(const Settings &settings)
    {
        if (settings.database.kind == DatabaseKind::None)
            return {};
        return [database = settings.database, home = settings.home] { return makeLedger(database, home); };
    }

    JournalFactory journals(const Settings &settings, const std::stop_token &stop)
    {
        return [home = settings.home, stop, ledgers = ledgers(settings),
                   absence = std::make_shared<LedgerAbsence>()]() -> Result<std::unique_ptr<Journal>> {
            Result<std::unique_ptr<Journal>> journal = openJournal(home, stop);
            // Written by a newer docsweep. Conflict would tell callers that another run holds the lock.
            if (!journal && journal.error().kind == ErrorKind::Conflict)
                return fail(ErrorKind::BadConfig, journal.error().why());
            if (!journal || !ledgers)
                return journal;
            Result<std::unique_ptr<Ledger>> ledger = ledgers();
            if (!ledger)
                return fail(ledger.error());
            return std::unique_ptr<Journal>(
                std::make_unique<LedgeredJournal>(std::move(*journal), std::move(*ledger), absence));
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
        return fail(ErrorKind::Unauthorized,
            Why(u"files in %1 may not be deleted: %2"_s.arg(folder, systemSaid()),
                Cause{CauseKind::FolderProtected, {folder}}));
    }

    CheckMend::What folderMend(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::NotFound:
            return CheckMend::What::NameFolder;
        case ErrorKind::Unauthorized:
            return CheckMend::What::RunAsOwner;
        default:
            return CheckMend::What::NameStorage;
        }
    }

    CheckMend::What supabaseMend(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::NotFound:
            return CheckMend::What::NameBucket;
        case ErrorKind::Unauthorized:
            return CheckMend::What::UseServiceKey;
        case ErrorKind::Suspended:
            return CheckMend::What::RaisePlan;
        case ErrorKind::BadConfig:
            return CheckMend::What::SetVariable;
        default:
            return CheckMend::What::ReachStorage;
        }
    }

} // namespace

ReadBackends makeReadBackends(const Settings &settings, const Clock &clock, const std::stop_token &stop)
{
    ReadBackends backends{sessionReaders(settings.database), objectReaders(settings, clock), journals(settings, stop),
        settings.storage.buckets, &clock};
    backends.scratch = settings.home;
    return backends;
}

SweepBackends makeSweepBackends(const Settings &settings, const Clock &clock)
{
    SweepBackends backends;
    backends.sessions = sessionStores(settings.database);
    backends.objects = objectStores(settings, clock);
    backends.journal = journals(settings, {});
    backends.buckets = settings.storage.buckets;
    backends.clock = &clock;
    backends.cleansDjangoSessions = settings.retention.djangoSessions;
    backends.ledger = ledgers(settings);
    backends.retention = settings.retention;
    backends.ledgerTerm = settings.retention.ledgerTerm;
    const DatabaseSettings &database = settings.database;
    backends.times = {settings.retention.clock, settings.retention.activity,
        database.kind == DatabaseKind::PostgreSql && !database.host.isEmpty() && !isThisMachine(database.host)};
    return backends;
}

/// Session keys are login cookies: what an earlier docsweep left readable for others is so no longer.
static Result<> keepPrivate(const QString &home)
{
    const QStringList names = QDir(home).entryList(
        {u"journal.sqlite3*"_s, u"journal.witness"_s, u"ledger.witness*"_s, u"certificate.key"_s, u"docsweep*.log"_s,
            u"alerts.json"_s, u"alerts.lock"_s, u"window.ini"_s, u"window.lock"_s},
        QDir::Files | QDir::System | QDir::Hidden);
    for (const QString &name : names) {
        if (const Result<> done = makePrivate(home + u'/' + name, false); !done)
            return fail(ErrorKind::BadConfig, done.error().why());
    }
    return {};
}

Result<> prepareHome(const QString &home)
{
    const auto refuse = [&](CauseKind why, const QString &said) -> Result<> {
        return fail(ErrorKind::BadConfig, Cause{why, {home, said}});
    };
    const QFileInfo info(home);
    if (!info.exists()) {
        QString above = info.path(); // mkpath would say of the last folder what is true of an upper one
        while (!QFileInfo::exists(above))
            above = QFileInfo(above).path();
        if (QFileInfo(above).isDir() && access(QFile::encodeName(above).constData(), W_OK | X_OK) != 0)
            return refuse(CauseKind::HomeNotMade,
                u"user %1 may not write in %2 (%3)"_s.arg(userText(geteuid()), above, systemSaid()));
        errno = 0;
        const bool made =
            QDir().mkpath(info.path()) && QDir().mkdir(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!made && !QFileInfo(home).isDir()) // another process may have been quicker
            return refuse(CauseKind::HomeNotMade, errno == 0 ? u"a file is in the way"_s : systemSaid());
    } else if (!info.isDir()) {
        return refuse(CauseKind::HomeNoFolder, {});
    }
    if (access(QFile::encodeName(home).constData(), R_OK | W_OK | X_OK) != 0)
        return refuse(CauseKind::HomeUnwritable, systemSaid());
    const Result<JudgedFile> judged = judgeFolder(home);
    if (!judged)
        return fail(judged.error());
    // Who may put a file there decides what is kept, what is told and, by the journal, what goes.
    if (!judged->objections.empty())
        return refuse(CauseKind::HomeOfOthers, describe(judged->objections));
    return keepPrivate(judged->path);
}

Result<> checkMayRemove(const StorageSettings &storage, const Bucket &bucket)
{
    if (const Result<> configured = requireStorage(storage); !configured)
        return configured;
    if (storage.kind == StorageKind::Supabase) {
        const KeyRights rights = rightsOf(storage.supabaseKey);
        return rights.seesAll
            ? Result<>()
            : fail(ErrorKind::Unauthorized,
                Why(u"Permission denied: the key has the role %1, to which policies may hide objects; set "
                    "SUPABASE_SERVICE_KEY to the project's service key"_s.arg(rights.role),
                    Cause{CauseKind::HiddenFromKey, {}}));
    }
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

StorageUnderCheck storageUnderCheck(const Settings &settings, const Clock &clock, bool mayMakeCanary)
{
    StorageUnderCheck storage;
    storage.isCleaned = settings.retention.storageCleanup;
    storage.mayMakeCanary = mayMakeCanary;
    storage.keepsOldVersions = settings.retention.keepOldVersions;
    storage.quotaBytes = settings.retention.quotaBytes;
    storage.mayRemove = [own = settings.storage](const Bucket &bucket) { return checkMayRemove(own, bucket); };
    storage.mend = folderMend;
    if (settings.storage.kind != StorageKind::Supabase) {
        storage.ways.emplace_back(ListedBy::Itself, objectReaders(settings, clock));
        return storage;
    }
    storage.mend = supabaseMend;
    storage.role = rightsOf(settings.storage.supabaseKey).role;
    Settings way = settings;
    way.storage.patience = {}; // who checks wants to know how it is now
    way.storage.listing = ListingWay::Api;
    storage.ways.emplace_back(ListedBy::Api, objectReaders(way, clock));
    if (settings.database.kind == DatabaseKind::PostgreSql && settings.storage.listing != ListingWay::Api) {
        way.storage.listing = ListingWay::Sql;
        storage.ways.emplace_back(ListedBy::Rows, objectReaders(way, clock));
    }
    return storage;
}

Result<> makeDemoLedger(const QString &folder, const Clock &clock)
{
    const QTemporaryDir nobody; // whose home has seen it is none that stays
    Settings settings;
    settings.home = nobody.path();
    settings.database.kind = DatabaseKind::Sqlite;
    settings.database.sqlitePath = folder + u"/db.sqlite3"_s;
    const Result<std::unique_ptr<Ledger>> ledger = makeLedger(settings.database, settings.home);
    if (!ledger)
        return fail(ledger.error());
    const Result<LedgerHead> made = makeLedgerAlone(makeSweepBackends(settings, clock), **ledger, {});
    return made ? Result<>() : fail(made.error());
}

} // namespace docsweep
