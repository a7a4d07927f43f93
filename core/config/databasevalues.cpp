// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/databasevalues.h"

#include "core/base/timezone.h"
#include "core/base/trustedfile.h"
#include "core/config/addressoptions.h"
#include "core/config/databaseurl.h"
#include "core/config/values.h"

#include <sys/stat.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMostSilence = 3600; ///< seconds
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

    /// Files that libpq would read by this value's word. Whom a stranger lets us trust is judged by the file alone,
    /// as DOCSWEEP_CA_FILE is; which key or password of ours is used is no stranger's to say.
    Result<> judgeFiles(Loading &loading, const FoundValue &url)
    {
        const DatabaseSettings &database = loading.settings().database;
        if (!database.caFile.isEmpty()) {
            if (const Result<> judged = loading.judgeAuthority(url, database.caFile, {}); !judged)
                return judged;
        }
        for (auto it = database.parameters.begin(); it != database.parameters.end(); ++it) {
            if (it.key() == "sslpassword"_L1)
                hideSecret(it.value());
            if (!isFileParameter(it.key()))
                continue;
            const std::optional<uint> stranger = loading.settings().envFile.consentedOwner;
            if (url.source == ValueSource::EnvFile && stranger)
                return fail(url.error(
                    u"has the option \"%1\", which makes docsweep read a file of its own, and that a file of user "
                    "%2 may not decide; set it in the environment, a profile or a file of your own"_s.arg(
                        it.key(), userText(*stranger)),
                    {}));
            if (it.key() == "sslcrldir"_L1)
                continue;
            const Result<JudgedFile> judged = openJudged(it.value(), LastLink::Followed, loading.request().self);
            if (!judged)
                return fail(url.error(during(it.key(), judged.error()).why(), {}));
            if (it.key() == "passfile"_L1 && isReadByOthers(judged->file.fd()))
                return fail(url.error(
                    u"passfile: %1 is not used, since other users may read it; make it yours alone: chmod 600 %2"_s.arg(
                        it.value(), shellQuoted(it.value())),
                    {}));
            if (!judged->objections.empty())
                return fail(url.error(
                    u"%1: %2 is not trusted, since %3"_s.arg(it.key(), it.value(), describe(judged->objections)), {}));
        }
        return {};
    }

    Result<> readDatabaseUrl(Loading &loading, const FoundValue &url)
    {
        QStringList remarks;
        const auto database = parseDatabaseUrl(url.text.trimmed(), url.baseDirectory, &remarks);
        if (!database)
            return fail(url.error(database.error().why(),
                u"sqlite:////srv/app/db.sqlite3 or postgres://user:password@db.example.org:5432/name"_s));
        loading.settings().database = *database;
        loading.note(url);
        loading.remark(url, remarks);
        if (const Result<> judged = judgeFiles(loading, url); !judged)
            return judged;
        if (database->kind != DatabaseKind::PostgreSql || !database->password.isEmpty())
            return {};
        const auto stored = loading.takeStored(
            kPassword, databaseDestination(loading.settings().database), url.source == ValueSource::Profile);
        if (!stored)
            return fail(stored.error());
        if (*stored)
            loading.settings().database.password = Secret((*stored)->text);
        return {};
    }

    Result<> readSslMode(Loading &loading)
    {
        const auto found = loading.take(kSslMode);
        if (!found)
            return {};
        loading.settings().database.sslMode = found->text.trimmed().toLower();
        if (!isSslMode(loading.settings().database.sslMode))
            return fail(found->error(
                u"is none of disable, allow, prefer, require, verify-ca, verify-full"_s, u"verify-full"_s));
        return {};
    }

    Result<> readDatabaseParts(Loading &loading)
    {
        const auto host = loading.take(kHost);
        const auto port = loading.take(kPort);
        const auto name = loading.take(kName);
        const auto user = loading.take(kUser);
        auto password = loading.take(kPassword);
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
                    present->nameAndPlace() << missing.join(" and "_L1) << (missing.size() == 1 ? u"is"_s : u"are"_s)});
        DatabaseSettings &database = loading.settings().database;
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
                loading.takeStored(kPassword, databaseDestination(database), isOfProfile);
            if (!stored)
                return fail(stored.error());
            password = *std::move(stored);
        }
        database.password = Secret(password ? password->text : QString());
        database.sslMode = defaultSslMode(database.host);
        return readSslMode(loading);
    }

    Result<> readDatabaseStore(Loading &loading)
    {
        const auto chosen = loading.chooseStore({"DATABASE_URL"_L1}, {kHost, kName});
        if (!chosen)
            return fail(chosen.error());
        if (*chosen && (*chosen)->name == "DATABASE_URL"_L1)
            return readDatabaseUrl(loading, **chosen);
        return readDatabaseParts(loading);
    }

    Result<> readDatabaseTimes(Loading &loading)
    {
        const auto found = loading.take("DOCSWEEP_DATABASE_TIMES"_L1);
        if (!found)
            return {};
        const QString name = found->text.trimmed();
        if (!TimeZone::named(name))
            return fail(found->error(CauseKind::SettingZone, {{}, {}, shown(found->text)}, u"America/New_York"_s));
        loading.settings().database.timeZone = name;
        return {};
    }

} // namespace

Result<> readDatabase(Loading &loading)
{
    if (Result<> done = readDatabaseStore(loading); !done)
        return done;
    const auto found = loading.take("DOCSWEEP_DATABASE_TIMEOUT"_L1);
    if (found) {
        const auto seconds = wholeNumber(*found, 1, kMostSilence, u"60"_s);
        if (!seconds)
            return fail(seconds.error());
        loading.settings().database.patience.silence = std::chrono::seconds(*seconds);
    }
    return readDatabaseTimes(loading);
}

} // namespace docsweep
