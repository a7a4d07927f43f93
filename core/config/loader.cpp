// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"

#include "core/base/timezone.h"
#include "core/base/trustedfile.h"
#include "core/config/addressoptions.h"
#include "core/config/databaseurl.h"
#include "core/config/envfile.h"
#include "core/config/layers.h"
#include "core/config/monitoringvalues.h"
#include "core/config/profiles.h"
#include "core/config/projecturl.h"
#include "core/config/settingnames.h"
#include "core/config/values.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <sys/stat.h>

#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMicrosPerHour = 3'600'000'000.0;
    constexpr double kMostHours = 10 * 8766; // ten years
    constexpr qsizetype kShortestToken = 24; ///< of letters and digits: beyond guessing
    constexpr qint64 kMostSilence = 3600; ///< seconds
    constexpr double kMostMegabytes = 1e12;
    constexpr qint64 kMostPatience = 86'400; // a day
    constexpr qint64 kLargestAuthority = 4 << 20; // the system's own bundle is a fifth of a megabyte

    constexpr auto kHost = "SUPABASE_DB_HOST"_L1;
    constexpr auto kPort = "SUPABASE_DB_PORT"_L1;
    constexpr auto kName = "SUPABASE_DB_NAME"_L1;
    constexpr auto kUser = "SUPABASE_DB_USER"_L1;
    constexpr auto kPassword = "SUPABASE_DB_PASSWORD"_L1;
    constexpr auto kSslMode = "SUPABASE_DB_SSLMODE"_L1;

    /// libpq would leave such a file of passwords out, and say so on our standard error.
    bool isReadByOthers(int fd)
    {
        struct stat facts = {};
        return ::fstat(fd, &facts) == 0 && (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    }

    /// Has every key and password, for whatever place: to read where they would go, before there are any.
    class EverythingStored final : public CredentialStore {
    public:
        CredentialPlace place() const override { return CredentialPlace::Keychain; }
        QString where() const override { return u"nowhere"_s; }
        Result<std::optional<BoundSecret>> read(const CredentialId &id) const override
        {
            if (!isForOnePlace(id.name))
                return std::optional<BoundSecret>();
            return std::optional(BoundSecret{Secret(m_any), id.destination});
        }
        Result<> write(const CredentialId &, const Secret &) override { return {}; }
        Result<bool> remove(const CredentialId &) override { return false; }

    private:
        const QString m_any = QUuid::createUuid().toString(); ///< no word that stands elsewhere: it will be hidden
    };

    /// Turns texts into settings and notes where each came from.
    class Loader {
    public:
        Loader(const LoadRequest &request, SettingLayers layers)
            : m_request(request)
            , m_layers(std::move(layers))
        {
        }

        Result<Settings> load()
        {
            for (const QLatin1String name : settingNames())
                m_settings.sources[name] = ValueSource::Default;
            m_settings.envFile = m_layers.envFile();
            registerSecrets();
            for (const auto step :
                {&Loader::readDatabase, &Loader::readDatabaseTimes, &Loader::readStorage, &Loader::readRetention,
                    &Loader::readLimits, &Loader::readEndpoint, &Loader::readHome, &Loader::readMonitoring}) {
                if (const Result<> done = (this->*step)(); !done)
                    return fail(done.error());
            }
            return std::move(m_settings);
        }

        Result<QString> findHome()
        {
            if (const auto home = take("DOCSWEEP_HOME"_L1))
                return absolutePath(*home, u"/var/lib/docsweep"_s);
            if (const QString usual = usualHome(m_request.environment); !usual.isEmpty())
                return usual;
            return fail(ErrorKind::BadConfig, Cause{CauseKind::HomeUnset, {}});
        }

    private:
        /// Every secret of every level, in use or hidden, before the first text that could show one.
        void registerSecrets() const
        {
            MonitoringValues::hideSecrets(m_layers);
            for (const ValueSource level :
                {ValueSource::Flag, ValueSource::Environment, ValueSource::EnvFile, ValueSource::Profile}) {
                for (const QLatin1String name :
                    {kPassword, "SUPABASE_SERVICE_KEY"_L1, "SUPABASE_KEY"_L1, "DOCSWEEP_ENDPOINT_TOKEN"_L1}) {
                    if (const auto found = m_layers.at(level, name)) {
                        hideSecret(found->text);
                        hideSecret(found->text.trimmed());
                    }
                }
                for (const QLatin1String name : {"DATABASE_URL"_L1, "SUPABASE_URL"_L1, kHost}) {
                    if (const auto found = m_layers.at(level, name)) {
                        for (const QString &password : passwordsOf(found->text))
                            hideSecret(password);
                    }
                }
            }
        }

        /// The strongest value, noted as the source of its setting.
        std::optional<FoundValue> take(QLatin1String name)
        {
            std::optional<FoundValue> found = m_layers.find(name);
            if (found)
                note(*found);
            return found;
        }

        void note(const FoundValue &found)
        {
            m_settings.sources[found.name] = found.source;
            if (!found.place.path.isEmpty())
                m_settings.places[found.name] = found.place;
        }

        /// Which of two stores counts: the one that a stronger level names. Errors: both at the same level.
        Result<std::optional<FoundValue>> chooseStore(
            std::initializer_list<QLatin1String> namesOfOne, std::initializer_list<QLatin1String> namesOfOther) const
        {
            for (const ValueSource level :
                {ValueSource::Flag, ValueSource::Environment, ValueSource::EnvFile, ValueSource::Profile}) {
                const std::optional<FoundValue> one = firstAt(level, namesOfOne);
                const std::optional<FoundValue> other = firstAt(level, namesOfOther);
                if (one && other)
                    return fail(ErrorKind::BadConfig, Cause{CauseKind::TwoStores, {one->title(), other->title()}});
                if (one || other)
                    return one ? one : other;
            }
            return std::optional<FoundValue>();
        }

        std::optional<FoundValue> firstAt(ValueSource level, std::initializer_list<QLatin1String> names) const
        {
            for (const QLatin1String name : names) {
                if (auto found = m_layers.at(level, name))
                    return found;
            }
            return {};
        }

        Result<> readDatabase()
        {
            if (Result<> done = readDatabaseStore(); !done)
                return done;
            const auto found = take("DOCSWEEP_DATABASE_TIMEOUT"_L1);
            if (!found)
                return {};
            const auto seconds = wholeNumber(*found, 1, kMostSilence, u"60"_s);
            if (!seconds)
                return fail(seconds.error());
            m_settings.database.patience.silence = std::chrono::seconds(*seconds);
            return {};
        }

        Result<> readDatabaseStore()
        {
            const auto chosen = chooseStore({"DATABASE_URL"_L1}, {kHost, kName});
            if (!chosen)
                return fail(chosen.error());
            if (*chosen && (*chosen)->name == "DATABASE_URL"_L1)
                return readDatabaseUrl(**chosen);
            return readDatabaseParts();
        }

        Result<> readDatabaseUrl(const FoundValue &url)
        {
            QStringList remarks;
            const auto database = parseDatabaseUrl(url.text.trimmed(), url.baseDirectory, &remarks);
            if (!database)
                return fail(url.error(database.error().why(),
                    u"sqlite:////srv/app/db.sqlite3 or postgres://user:password@db.example.org:5432/name"_s));
            m_settings.database = *database;
            note(url);
            remark(url, remarks);
            if (const Result<> judged = judgeFiles(url); !judged)
                return judged;
            if (database->kind != DatabaseKind::PostgreSql || !database->password.isEmpty())
                return {};
            const auto stored =
                takeStored(kPassword, databaseDestination(m_settings.database), url.source == ValueSource::Profile);
            if (!stored)
                return fail(stored.error());
            if (*stored)
                m_settings.database.password = Secret((*stored)->text);
            return {};
        }

        void remark(const FoundValue &value, const QStringList &remarks)
        {
            for (const QString &what : remarks)
                m_settings.remarks << value.title() + ": "_L1 + what;
        }

        /// Files that libpq would read by this value's word. Whom a stranger lets us trust is judged by the file alone,
        /// as DOCSWEEP_CA_FILE is; which key or password of ours is used is no stranger's to say.
        Result<> judgeFiles(const FoundValue &url)
        {
            const DatabaseSettings &database = m_settings.database;
            if (!database.caFile.isEmpty()) {
                if (const Result<> judged = judgeAuthority(url, database.caFile, {}); !judged)
                    return judged;
            }
            for (auto it = database.parameters.begin(); it != database.parameters.end(); ++it) {
                if (it.key() == "sslpassword"_L1)
                    hideSecret(it.value());
                if (!isFileParameter(it.key()))
                    continue;
                const std::optional<uint> stranger = m_settings.envFile.consentedOwner;
                if (url.source == ValueSource::EnvFile && stranger)
                    return fail(url.error(
                        u"has the option \"%1\", which makes docsweep read a file of its own, and that a file of user "
                        "%2 may not decide; set it in the environment, a profile or a file of your own"_s.arg(
                            it.key(), userText(*stranger)),
                        {}));
                if (it.key() == "sslcrldir"_L1)
                    continue;
                const Result<JudgedFile> judged = openJudged(it.value(), LastLink::Followed, m_request.self);
                if (!judged)
                    return fail(url.error(during(it.key(), judged.error()).why(), {}));
                if (it.key() == "passfile"_L1 && isReadByOthers(judged->file.fd()))
                    return fail(url.error(
                        u"passfile: %1 is not used, since other users may read it; make it yours alone: chmod 600 %2"_s
                            .arg(it.value(), shellQuoted(it.value())),
                        {}));
                if (!judged->objections.empty())
                    return fail(url.error(
                        u"%1: %2 is not trusted, since %3"_s.arg(it.key(), it.value(), describe(judged->objections)),
                        {}));
            }
            return {};
        }

        Result<> readDatabaseParts()
        {
            const auto host = take(kHost);
            const auto port = take(kPort);
            const auto name = take(kName);
            const auto user = take(kUser);
            auto password = take(kPassword);
            std::optional<FoundValue> present;
            QStringList missing;
            for (const auto &part : {host, name, user, port, password}) {
                if (part && !present)
                    present = part;
            }
            if (!present)
                return {};
            if (!host)
                missing << kHost;
            if (!name)
                missing << kName;
            if (!user)
                missing << kUser;
            if (!missing.isEmpty())
                return fail(ErrorKind::BadConfig,
                    Cause{CauseKind::SettingMissing,
                        present->nameAndPlace()
                            << missing.join(" and "_L1) << (missing.size() == 1 ? u"is"_s : u"are"_s)});
            DatabaseSettings &database = m_settings.database;
            database.host = host->text.trimmed();
            if (database.host.startsWith(u'[') && database.host.endsWith(u']'))
                database.host = database.host.sliced(1, database.host.size() - 2);
            if (!isPlausibleHost(database.host))
                return fail(host->error(u"is no host name, address or socket directory"_s, u"db.example.org"_s));
            if (port) {
                const auto number = wholeNumber(*port, 1, 65535, u"5432"_s);
                if (!number)
                    return fail(number.error());
                database.port = int(*number);
            }
            database.kind = DatabaseKind::PostgreSql;
            database.database = name->text.trimmed();
            database.user = user->text.trimmed();
            if (!password) {
                const bool isOfProfile = host->source == ValueSource::Profile && name->source == ValueSource::Profile
                    && (!port || port->source == ValueSource::Profile);
                Result<std::optional<FoundValue>> stored =
                    takeStored(kPassword, databaseDestination(database), isOfProfile);
                if (!stored)
                    return fail(stored.error());
                password = *std::move(stored);
            }
            database.password = Secret(password ? password->text : QString());
            database.sslMode = defaultSslMode(database.host);
            return readSslMode();
        }

        Result<> readDatabaseTimes()
        {
            const auto found = take("DOCSWEEP_DATABASE_TIMES"_L1);
            if (!found)
                return {};
            const QString name = found->text.trimmed();
            if (!TimeZone::named(name))
                return fail(found->error(CauseKind::SettingZone, {{}, {}, shown(found->text)}, u"America/New_York"_s));
            m_settings.database.timeZone = name;
            return {};
        }

        Result<> readSslMode()
        {
            const auto found = take(kSslMode);
            if (!found)
                return {};
            m_settings.database.sslMode = found->text.trimmed().toLower();
            if (!isSslMode(m_settings.database.sslMode))
                return fail(found->error(
                    u"is none of disable, allow, prefer, require, verify-ca, verify-full"_s, u"verify-full"_s));
            return {};
        }

        Result<> readStorage()
        {
            for (const auto step :
                {&Loader::readBuckets, &Loader::readAuthority, &Loader::readListing, &Loader::readPatience}) {
                if (Result<> done = (this->*step)(); !done)
                    return done;
            }
            const auto chosen = chooseStore({"STORAGE_ROOT"_L1}, {"SUPABASE_URL"_L1});
            if (!chosen)
                return fail(chosen.error());
            if (!*chosen)
                return noteKeyWithoutAddress();
            note(**chosen);
            return (*chosen)->name == "STORAGE_ROOT"_L1 ? readFolder(**chosen) : readSupabase(**chosen);
        }

        Result<> readFolder(const FoundValue &root)
        {
            const Result<QString> path = absolutePath(root, u"/srv/app/storage"_s);
            if (!path)
                return fail(path.error());
            m_settings.storage.kind = StorageKind::Folder;
            m_settings.storage.root = *path;
            return {};
        }

        Result<> readSupabase(const FoundValue &address)
        {
            QStringList remarks;
            const Result<QUrl> parsed = parseProjectUrl(address.text, &remarks);
            if (!parsed)
                return fail(address.error(parsed.error().why(), u"https://project.supabase.co"_s));
            const QUrl url = *parsed;
            remark(address, remarks);
            auto key = m_layers.find(u"SUPABASE_SERVICE_KEY"_s);
            if (!key)
                key = m_layers.find(u"SUPABASE_KEY"_s);
            const qsizetype told = m_settings.notices.size();
            if (!key) {
                Result<std::optional<FoundValue>> stored = takeStored(
                    "SUPABASE_SERVICE_KEY"_L1, storageDestination(url), address.source == ValueSource::Profile);
                if (!stored)
                    return fail(stored.error());
                key = *std::move(stored);
            }
            m_settings.storage.supabaseUrl = url;
            if (!key
                && m_settings.notices.size() > told) // there is one, of another place: these settings are not right
                return fail(ErrorKind::BadConfig,
                    Why(keyIsMissing(address), Cause{CauseKind::KeyNotSet, address.nameAndPlace()}));
            if (!key) { // rows are cleaned all the same
                m_settings.storage.lacking = keyIsMissing(address);
                return {};
            }
            note(*key);
            m_settings.storage.kind = StorageKind::Supabase;
            m_settings.storage.supabaseKey = Secret(key->text.trimmed());
            return {};
        }

        Result<> noteKeyWithoutAddress()
        {
            auto key = m_layers.find(u"SUPABASE_SERVICE_KEY"_s);
            if (!key)
                key = m_layers.find(u"SUPABASE_KEY"_s);
            if (!key)
                return {};
            note(*key);
            m_settings.storage.lacking =
                key->title() + u" is set, but SUPABASE_URL is not; set SUPABASE_URL=https://project.supabase.co"_s;
            return {};
        }

        QString keyIsMissing(const FoundValue &address) const
        {
            QString text = u"%1 is set, but neither SUPABASE_SERVICE_KEY nor SUPABASE_KEY is"_s.arg(address.title());
            if (!m_request.credentials)
                return text;
            text += u", and none is stored; store it with: docsweep-cli %1credentials set %2SUPABASE_SERVICE_KEY"_s.arg(
                envFileOption(), profileOption());
            if (!m_settings.notices.isEmpty())
                return u"%1 is set, but there is no key for it. "_s.arg(address.title())
                    + m_settings.notices.join(u' ');
            return m_storeProblem.isEmpty() ? text : QString(text + " ("_L1 + m_storeProblem + u')');
        }

        Result<> readBuckets()
        {
            const auto list = m_layers.findEvenBlank(u"SUPABASE_BUCKET_NAME"_s);
            if (!list)
                return {};
            QList<Bucket> buckets;
            for (const QString &entry : list->text.split(u',')) {
                const Bucket bucket = entry.trimmed();
                if (bucket.isEmpty())
                    return fail(list->error(list->text.trimmed().isEmpty()
                            ? u"is empty, and no bucket never means all of them"_s
                            : u"has an empty name in its list %1"_s.arg(shown(list->text)),
                        u"document-uploads"_s));
                static const QRegularExpression unfit(uR"([\x00-\x1f\x7f/\\])"_s);
                if (!ownsFolder(bucket.toUtf8()) || bucket.contains(unfit) || bucket.toUtf8().size() > 255)
                    return fail(list->error(u"%1 is no bucket name, which is one path segment"_s.arg(shown(bucket)),
                        u"document-uploads"_s));
                if (!buckets.contains(bucket))
                    buckets << bucket;
            }
            m_settings.storage.buckets = buckets;
            note(*list);
            return {};
        }

        Result<> readAuthority()
        {
            const auto found = take("DOCSWEEP_CA_FILE"_L1);
            if (!found)
                return {};
            const QString example = u"/etc/ssl/own-ca.pem"_s;
            const Result<QString> path = absolutePath(*found, example);
            if (!path)
                return fail(path.error());
            if (const Result<> judged = judgeAuthority(*found, *path, example); !judged)
                return judged;
            m_settings.storage.caFile = *path;
            if (m_settings.database.kind != DatabaseKind::PostgreSql)
                return {};
            if (!m_settings.database.caFile.isEmpty() && m_settings.database.caFile != *path)
                m_settings.remarks << u"DATABASE_URL: its sslrootcert is ignored, for DOCSWEEP_CA_FILE is set"_s;
            m_settings.database.caFile = *path;
            return {};
        }

        /// Who writes it says whose servers are believed.
        Result<> judgeAuthority(const FoundValue &value, const QString &path, const QString &example) const
        {
            const Result<JudgedFile> judged = openJudged(path, LastLink::Followed, m_request.self);
            if (!judged)
                return fail(value.error(judged.error().why(), example));
            if (!judged->objections.empty())
                return fail(value.error(u"%1 is not trusted, since %2"_s.arg(path, describe(judged->objections)), {}));
            QFile file;
            if (!file.open(judged->file.fd(), QIODevice::ReadOnly, QFile::DontCloseHandle))
                return fail(value.error(Why(u"%1 cannot be read: %2"_s.arg(path, file.errorString()),
                                            Cause{CauseKind::FileUnread, {path, file.errorString()}}),
                    example));
            if (!file.read(kLargestAuthority).contains("-----BEGIN CERTIFICATE-----"))
                return fail(value.error(u"%1 holds no certificate in PEM form"_s.arg(path), example));
            return {};
        }

        Result<> readListing()
        {
            const auto found = take("DOCSWEEP_LISTING"_L1);
            if (!found)
                return {};
            const QString word = found->text.trimmed().toLower();
            if (word == "auto"_L1)
                m_settings.storage.listing = ListingWay::Automatic;
            else if (word == "api"_L1)
                m_settings.storage.listing = ListingWay::Api;
            else if (word == "sql"_L1)
                m_settings.storage.listing = ListingWay::Sql;
            else
                return fail(
                    found->error(CauseKind::SettingChoice, {u"auto, api, sql"_s, {}, shown(found->text)}, u"auto"_s));
            return {};
        }

        Result<> readPatience()
        {
            const auto found = take("DOCSWEEP_STORAGE_PATIENCE_SECONDS"_L1);
            if (!found)
                return {};
            const auto seconds = wholeNumber(*found, 0, kMostPatience, u"60"_s);
            if (!seconds)
                return fail(seconds.error());
            m_settings.storage.patience = std::chrono::seconds(*seconds);
            return {};
        }

        Result<> readRetention()
        {
            RetentionSettings &retention = m_settings.retention;
            if (const auto interval = take("CLEANUP_INTERVAL_HOURS"_L1)) {
                const Result<Duration> hours = hoursOf(*interval);
                if (!hours)
                    return fail(hours.error());
                retention.period = *hours;
                retention.age = *hours;
            }
            if (const auto age = ageOfItsOwn()) {
                const Result<Duration> hours = hoursOf(*age);
                if (!hours)
                    return fail(hours.error());
                retention.age = *hours;
                note(*age);
            }
            if (const auto quota = take("MAX_STORAGE_SIZE_MB"_L1)) {
                const Result<double> megabytes = number(*quota, CauseKind::SettingMegabytes, u"1000"_s, kMostMegabytes);
                if (!megabytes)
                    return fail(megabytes.error());
                retention.quotaBytes = std::max<qint64>(1, std::llround(*megabytes * 1024 * 1024));
            }
            for (const auto &[name, target] : {std::pair("AUTO_CLEANUP_ENABLED"_L1, &retention.autoCleanup),
                     std::pair("STORAGE_CLEANUP_ENABLED"_L1, &retention.storageCleanup),
                     std::pair("DOCSWEEP_KEEP_OUTPUTS"_L1, &retention.keepOutputs),
                     std::pair("DOCSWEEP_KEEP_ACTIVE_FILES"_L1, &retention.keepActiveFiles),
                     std::pair("DOCSWEEP_DJANGO_SESSIONS"_L1, &retention.djangoSessions)}) {
                if (Result<> done = readSwitch(name, *target); !done)
                    return done;
            }
            if (Result<> done = readOldVersions(); !done)
                return done;
            if (Result<> done = readActivity(); !done)
                return done;
            return readClock();
        }

        Result<> readOldVersions()
        {
            const auto found = take("DOCSWEEP_OLD_VERSIONS"_L1);
            if (!found)
                return {};
            const QString word = found->text.trimmed().toLower();
            if (word != "delete"_L1 && word != "keep"_L1)
                return fail(
                    found->error(CauseKind::SettingEither, {u"delete"_s, u"keep"_s, shown(found->text)}, u"delete"_s));
            m_settings.retention.keepOldVersions = word == "keep"_L1;
            return {};
        }

        Result<> readActivity()
        {
            const auto found = take("DOCSWEEP_ACTIVITY"_L1);
            if (!found)
                return {};
            const QString word = found->text.trimmed().toLower();
            if (word == "requests"_L1)
                m_settings.retention.activity = ActivityMeaning::Requests;
            else if (word == "creation"_L1)
                m_settings.retention.activity = ActivityMeaning::Creation;
            else
                return fail(found->error(
                    CauseKind::SettingEither, {u"requests"_s, u"creation"_s, shown(found->text)}, u"requests"_s));
            return {};
        }

        Result<> readClock()
        {
            const auto found = take("DOCSWEEP_CLOCK"_L1);
            if (!found)
                return {};
            const QString word = found->text.trimmed().toLower();
            ClockSource &clock = m_settings.retention.clock;
            if (word == "auto"_L1)
                clock = ClockSource::Agreeing;
            else if (word == "database"_L1)
                clock = ClockSource::Database;
            else if (word == "storage"_L1)
                clock = ClockSource::Storage;
            else if (word == "machine"_L1)
                clock = ClockSource::Machine;
            else
                return fail(found->error(CauseKind::SettingChoice,
                    {u"auto, database, storage, machine"_s, {}, shown(found->text)}, u"auto"_s));
            return {};
        }

        /// DOCSWEEP_AGE_HOURS, unless a stronger level sets age and period together.
        std::optional<FoundValue> ageOfItsOwn() const
        {
            auto age = m_layers.find(u"DOCSWEEP_AGE_HOURS"_s);
            const auto both = m_layers.find(u"CLEANUP_INTERVAL_HOURS"_s);
            return age && both && both->source < age->source ? std::nullopt : age;
        }

        Result<> readLimits()
        {
            LimitSettings &limits = m_settings.limits;
            if (const auto found = take("DOCSWEEP_MAX_DELETE"_L1)) {
                const auto most = wholeNumber(*found, 0, std::numeric_limits<qint64>::max(), u"5000"_s);
                if (!most)
                    return fail(most.error());
                limits.maxItems = *most;
            }
            for (const auto &[name, target] : {std::pair("DOCSWEEP_MAX_DELETE_PERCENT"_L1, &limits.maxPercent),
                     std::pair("DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_L1, &limits.maxBucketPercent)}) {
                const auto found = take(name);
                if (!found)
                    continue;
                const std::optional<double> percent = plainNumber(found->text);
                if (!percent || *percent > 100)
                    return fail(
                        found->error(CauseKind::SettingNumber, {u"0"_s, u"100"_s, shown(found->text)}, u"50"_s));
                *target = percent;
            }
            if (const auto found = take("DOCSWEEP_MAX_DELETE_TIMES_USUAL"_L1)) {
                const std::optional<double> times = plainNumber(found->text);
                if (!times || *times < 1)
                    return fail(found->error(CauseKind::SettingLeast, {u"1"_s, {}, shown(found->text)}, u"5"_s));
                limits.maxTimesUsual = *times;
            }
            return {};
        }

        /// Comma lists; a blank entry is left out.
        Result<> readEndpoint()
        {
            EndpointSettings &endpoint = m_settings.endpoint;
            if (const auto found = take("DOCSWEEP_ENDPOINT_HOSTS"_L1)) {
                for (const QString &entry : found->text.split(u',', Qt::SkipEmptyParts)) {
                    const QString host = entry.trimmed().toLower();
                    const QUrl url(u"http://"_s + host, QUrl::StrictMode);
                    if (!url.isValid() || url.host() != host)
                        return fail(
                            found->error(shown(entry) + " is no host name without a port"_L1, u"app.example.org"_s));
                    endpoint.hosts += host;
                }
            }
            if (const auto found = take("DOCSWEEP_ENDPOINT_ORIGINS"_L1)) {
                for (const QString &entry : found->text.split(u',', Qt::SkipEmptyParts)) {
                    const QUrl url(entry.trimmed(), QUrl::StrictMode);
                    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
                    if (!web || url.host().isEmpty() || url != QUrl(url.scheme() + "://"_L1 + url.authority()))
                        return fail(found->error(shown(entry) + " is no origin"_L1, u"https://app.example.org"_s));
                    endpoint.origins += entry.trimmed();
                }
            }
            const auto token = take("DOCSWEEP_ENDPOINT_TOKEN"_L1); // never stored: a service has no keychain
            if (!token)
                return {};
            if (token->text.trimmed().size() < kShortestToken)
                return fail(token->error(u"is shorter than %1 characters"_s.arg(kShortestToken), {}));
            endpoint.token = Secret(token->text.trimmed());
            return {};
        }

        Result<> readHome()
        {
            Result<QString> home = findHome();
            if (!home)
                return fail(home.error());
            m_settings.home = *std::move(home);
            return {};
        }

        Result<> readMonitoring()
        {
            const MonitoringValues values([this](QLatin1String name) { return take(name); },
                [this](QLatin1String name) { return takeStored(name); }, m_request.self);
            return values.read(m_settings, m_settings.home);
        }

        /// What is stored of a key or password that no stronger level has; a keychain that cannot be asked has none.
        /// `destination`: where it would be sent, empty for what goes nowhere. `isOfProfile`: the profile itself names
        /// that place, so that what an earlier docsweep stored for the profile can only be for it, and is from now on.
        Result<std::optional<FoundValue>> takeStored(
            QLatin1String name, const QString &destination = {}, bool isOfProfile = false)
        {
            if (!m_request.credentials)
                return std::optional<FoundValue>();
            const Result<QString> home = findHome();
            if (!home)
                return fail(home.error());
            const CredentialId id{m_layers.profile().name, name, destination};
            for (const auto &store : m_request.credentials(*home)) {
                const Result<std::optional<BoundSecret>> stored = store->read(id);
                if (!stored && stored.error().kind == ErrorKind::BadConfig)
                    return fail(stored.error());
                if (!stored)
                    m_storeProblem = stored.error().text;
                if (!stored || !*stored)
                    continue;
                const BoundSecret &found = **stored;
                hideSecret(found.secret.reveal());
                const bool isUnbound = found.destination.isEmpty() && !destination.isEmpty();
                if (found.destination != destination && !(isUnbound && isOfProfile)) {
                    m_settings.notices += notSent(id, found);
                    continue;
                }
                if (isUnbound) {
                    if (const Result<> bound = store->write(id, found.secret); !bound)
                        logWarning(bound.error().text);
                }
                const ValuePlace place{
                    store->place() == CredentialPlace::File ? *home + "/credentials"_L1 : QString(), 0};
                FoundValue value{name, found.secret.reveal(), ValueSource::Credentials, store->where(), {}, place};
                note(value);
                return std::optional(std::move(value));
            }
            return std::optional<FoundValue>();
        }

        QString notSent(const CredentialId &id, const BoundSecret &found) const
        {
            const QString command =
                u"docsweep-cli %1credentials set %2%3"_s.arg(envFileOption(), profileOption(), id.name);
            if (found.destination.isEmpty())
                return u"The stored %1 was stored by an earlier docsweep, which did not note where it belongs, so it "
                       u"was "
                       "not sent to %2. Store it again: %3"_s.arg(id.name, id.destination, command);
            return u"The stored %1 is for %2, so it was not sent to %3. Store the one for that place: %4"_s.arg(
                id.name, found.destination, id.destination, command);
        }

        /// Of settings that the next command would not find by itself.
        QString envFileOption() const
        {
            return m_request.envFile.isEmpty() ? QString()
                                               : QString(u"--env-file "_s + shellQuoted(m_request.envFile) + u' ');
        }

        QString profileOption() const
        {
            return m_layers.profile().file.isEmpty()
                ? QString()
                : QString(u"--profile "_s + shellQuoted(m_layers.profile().name) + u' ');
        }

        static Result<double> number(const FoundValue &value, CauseKind ifNone, const QString &example, double most)
        {
            const std::optional<double> parsed = plainNumber(value.text);
            if (!parsed || *parsed <= 0)
                return fail(value.error(ifNone, {{}, {}, shown(value.text)}, example));
            if (*parsed > most)
                return fail(value.error(
                    CauseKind::SettingMost, {{}, QString::number(most, 'f', 0), shown(value.text)}, example));
            return *parsed;
        }

        static Result<Duration> hoursOf(const FoundValue &value)
        {
            const Result<double> hours = number(value, CauseKind::SettingHoursAbove, u"1.5"_s, kMostHours);
            if (!hours)
                return fail(hours.error());
            const Duration duration{std::llround(*hours * kMicrosPerHour)};
            if (duration <= Duration::zero())
                return fail(value.error(u"%1 hours are less than a microsecond"_s.arg(shown(value.text)), u"1.5"_s));
            return duration;
        }

        static Result<qint64> wholeNumber(const FoundValue &value, qint64 least, qint64 most, const QString &example)
        {
            static const QRegularExpression digits(uR"(\A[0-9]+\z)"_s);
            bool isNumber = false;
            const qint64 parsed = value.text.trimmed().toLongLong(&isNumber);
            if (!digits.match(value.text.trimmed()).hasMatch() || !isNumber || parsed < least || parsed > most)
                return fail(value.error(CauseKind::SettingRange,
                    {QString::number(least), QString::number(most), shown(value.text)}, example));
            return parsed;
        }

        Result<> readSwitch(QLatin1String name, bool &target)
        {
            const auto found = take(name);
            if (!found)
                return {};
            const Result<bool> isOn = switchOf(*found);
            if (!isOn)
                return fail(isOn.error());
            target = *isOn;
            return {};
        }

        const LoadRequest &m_request;
        SettingLayers m_layers;
        Settings m_settings;
        QString m_storeProblem; ///< why a store of keys and passwords could not be asked
    };

} // namespace

Result<Settings> loadSettings(const LoadRequest &request)
{
    Result<SettingLayers> layers = SettingLayers::read(request);
    if (!layers)
        return fail(layers.error());
    return Loader(request, *std::move(layers)).load();
}

std::optional<EnvFileQuestion> envFileQuestion(const LoadRequest &request)
{
    return SettingLayers::question(request);
}

Result<QString> destinationIn(const Settings &settings, const QString &name)
{
    if (!isForOnePlace(name))
        return QString();
    if (name == kPassword && settings.database.kind == DatabaseKind::PostgreSql)
        return databaseDestination(settings.database);
    if (name != kPassword && !settings.storage.supabaseUrl.isEmpty())
        return storageDestination(settings.storage.supabaseUrl);
    return fail(ErrorKind::BadConfig,
        u"%1 is stored for the one place it may be sent to, and these settings name none; set %2 first, or name the "
        "profile that does: --profile NAME"_s.arg(
            name, name == kPassword ? u"SUPABASE_DB_HOST or DATABASE_URL"_s : u"SUPABASE_URL"_s));
}

Result<QString> destinationBy(const LoadRequest &request, const QString &name)
{
    if (!isForOnePlace(name))
        return QString();
    LoadRequest asIfStored = request;
    asIfStored.credentials = [](const QString &) {
        CredentialStores stores;
        stores.push_back(std::make_unique<EverythingStored>());
        return stores;
    };
    const Result<Settings> settings = loadSettings(asIfStored);
    if (!settings)
        return fail(settings.error());
    return destinationIn(*settings, name);
}

Result<QString> loadHome(const LoadRequest &request)
{
    Result<SettingLayers> layers = SettingLayers::read(request);
    if (!layers)
        return fail(layers.error());
    return Loader(request, *std::move(layers)).findHome();
}

Result<QMap<QString, QString>> parseEnvFile(const QByteArray &text, const QProcessEnvironment &environment)
{
    const auto read = readEnvFile(text, environment);
    if (!read)
        return fail(read.error());
    QMap<QString, QString> values;
    for (auto it = read->begin(); it != read->end(); ++it)
        values[it.key()] = it->value;
    return values;
}

} // namespace docsweep
