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
#include "core/sweep/runledger.h"
#include "core/vault/privatekeyplaces.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <iterator>

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
    backends.vault = vaultOf(settings);
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

namespace {

    /// Sessions of the demo that have expired, the oldest first: what a hold is seen to keep.
    Result<std::vector<SessionRecord>> expiredSessions(const DatabaseSettings &database, Instant now)
    {
        const Result<std::unique_ptr<SessionReader>> reader = makeSessionReader(database);
        if (!reader)
            return fail(reader.error());
        std::vector<SessionRecord> found;
        const Result<> read = (*reader)->streamSessions({}, {}, [&](const std::vector<SessionRecord> &page) {
            std::ranges::copy_if(page, std::back_inserter(found), [now](const SessionRecord &session) {
                return session.lastActivity && now - *session.lastActivity > std::chrono::hours{2};
            });
            return true;
        });
        if (!read)
            return fail(read.error());
        std::ranges::sort(found, {}, [](const SessionRecord &session) { return *session.lastActivity; });
        return found;
    }

    /// What a ledger is for: a colleague's holds, and a run of another machine.
    Result<> fillDemoLedger(Ledger &ledger, const DatabaseSettings &database, Instant now)
    {
        constexpr std::chrono::hours kDay{24};
        const Result<std::vector<SessionRecord>> sessions = expiredSessions(database, now);
        if (!sessions)
            return fail(sessions.error());
        const QDate month = QDateTime::fromMSecsSinceEpoch(toMicros(now) / 1000).date().addDays(30);
        const auto until = parseHoldEnd(month.toString(Qt::ISODate), now);
        if (!until)
            return fail(until.error());
        const std::array notes{u"The customer asks about this document"_s, u"Legal hold"_s};
        const std::array ends{*until, std::optional<Instant>()};
        for (size_t at = 0; at < std::min(notes.size(), sessions->size()); ++at) {
            const Hold hold{
                0, HoldKind::Session, (*sessions)[at].key, notes[at], now - 3 * kDay, ends[at], u"anna@web-1"_s};
            if (const Result<Hold> added = ledger.addHold(hold, {}); !added)
                return fail(added.error());
        }
        Run run;
        run.id = 1;
        run.trigger = RunTrigger::Scheduled;
        run.state = RunState::Done;
        run.starter = u"timer@web-1"_s;
        run.startedAt = now - kDay;
        run.totals.sessionsDeleted = 9;
        run.totals.documentsDeleted = 21;
        run.totals.objectsDeleted = 38;
        run.totals.of(ItemState::Deleted) = {47, 5'300'000};
        run.totals.freedBytes = 5'300'000;
        Plan plan; // the items of a run without one are those that earlier runs had left
        plan.digest = QCryptographicHash::hash("a plan of the demo", QCryptographicHash::Sha256);
        const std::array runs{ledgerRunOf(run, &plan)};
        const Result<qint64> told = ledger.waiting().adoptRuns(runs, {});
        return told ? Result<>() : fail(told.error());
    }

} // namespace

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
    return made ? fillDemoLedger(**ledger, settings.database, clock.now()) : fail(made.error());
}

Result<> makeDemoVault(const QString &folder)
{
    const QString home = folder + u"/home"_s;
    if (const Result<> made = prepareHome(home); !made)
        return made;
    const Result<VaultPrivateKey> key = VaultPrivateKey::make();
    if (!key)
        return fail(key.error());
    if (const auto stored = PrivateKeys(home, nullptr).store(*key, PrivateKeyPlace::PlainFile, {}); !stored)
        return fail(stored.error());
    // As the demo's other paths: a quote and a backslash within are escaped.
    QString path = folder + u"/vault"_s;
    path.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    const QString text = u"DOCSWEEP_VAULT='"_s + path + u"'\nDOCSWEEP_VAULT_KEY="_s + key->publicKey().text() + u'\n';
    QFile file(folder + u"/.env"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(text.toUtf8()) < 0 || !file.flush())
        return fail(ErrorKind::Io, u"writing "_s + file.fileName() + u": "_s + file.errorString());
    return {};
}

} // namespace docsweep
