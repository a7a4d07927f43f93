// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/django/djangosettings.h"

#include "core/base/log.h"
#include "core/base/ownfile.h"
#include "core/base/trustedfile.h"
#include "core/base/visibletext.h"
#include "core/config/databaseurl.h"
#include "core/config/profiles.h"
#include "core/config/values.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMostSeconds = 3600;

    /// Options of DATABASES that neither name other data nor weaken the connection.
    constexpr std::array kHarmless{"application_name"_L1, "assume_role"_L1, "cached_statements"_L1,
        "channel_binding"_L1, "check_same_thread"_L1, "client_encoding"_L1, "conn_health_checks"_L1,
        "connect_timeout"_L1, "cursor_factory"_L1, "detect_types"_L1, "factory"_L1, "fallback_application_name"_L1,
        "gssencmode"_L1, "init_command"_L1, "isolation_level"_L1, "keepalives"_L1, "keepalives_count"_L1,
        "keepalives_idle"_L1, "keepalives_interval"_L1, "max_conns"_L1, "pool"_L1, "prepare_threshold"_L1,
        "server_side_binding"_L1, "ssl_min_protocol_version"_L1, "sslcompression"_L1, "target_session_attrs"_L1,
        "tcp_user_timeout"_L1, "transaction_mode"_L1, "timeout"_L1};

    tl::unexpected<Error> cannotUse(const QString &what)
    {
        return fail(ErrorKind::BadConfig,
            u"DATABASES of the web app %1; set the database by hand: DATABASE_URL, or SUPABASE_DB_HOST and its like, "
            "in a profile; see docsweep-moving(7)"_s.arg(what));
    }

    /// A text, number or switch as a setting is written; empty for none.
    QString textOf(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 15);
        if (value.isArray()) {
            QStringList texts;
            for (const QJsonValue each : value.toArray())
                texts += textOf(each);
            texts.removeAll(QString());
            return texts.join(u',');
        }
        return value.toString().trimmed();
    }

    QString absolute(const QString &path, const QString &folder)
    {
        return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
    }

    /// Reads one answer.
    class Reader {
    public:
        Reader(const QJsonObject &answer, QString folder, std::optional<uint> stranger)
            : m_answer(answer)
            , m_folder(std::move(folder))
            , m_stranger(stranger)
        {
        }

        Result<DjangoSettings> read()
        {
            hideSecrets();
            m_read.source = u"%1 (Django %2, Python %3)"_s.arg(
                visibleText(text(u"module"_s)), visibleText(text(u"django"_s)), visibleText(text(u"python_version"_s)));
            for (const auto step : {&Reader::readTables, &Reader::readDatabase}) {
                if (const Result<> done = (this->*step)(); !done)
                    return fail(done.error());
            }
            readZone();
            readStorage();
            for (const auto name : {"CLEANUP_INTERVAL_HOURS"_L1, "AUTO_CLEANUP_ENABLED"_L1,
                     "STORAGE_CLEANUP_ENABLED"_L1, "MAX_STORAGE_SIZE_MB"_L1})
                set(name, ours(name));
            readActivity();
            readLog();
            for (const QJsonValue job : m_answer[u"cronjobs"_s].toArray()) {
                QStringList texts;
                for (const QJsonValue each : job.toArray())
                    texts += textOf(each);
                m_read.cronJobs.push_back(texts);
            }
            return m_read;
        }

    private:
        QString text(const QString &name) const { return m_answer[name].toString(); }
        QString ours(QLatin1String name) const { return textOf(m_answer[u"ours"_s][name]); }
        void note(const QString &sentence) { m_read.notes += sentence; }
        void set(QLatin1String name, const QString &value)
        {
            if (!value.isEmpty())
                m_read.values[name] = value;
        }

        /// Before anything of it can be told.
        void hideSecrets() const
        {
            for (const QString &secret : {ours("SUPABASE_SERVICE_KEY"_L1), ours("SUPABASE_KEY"_L1),
                     textOf(m_answer[u"database"_s][u"PASSWORD"_s])})
                hideSecret(secret);
        }

        /// docsweep knows the tables of the web app by the names of its migrations, and no others.
        Result<> readTables()
        {
            const QJsonObject tables = m_answer[u"tables"_s].toObject();
            for (const auto &[model, table] : {std::pair(u"usersession"_s, u"parser_usersession"_s),
                     std::pair(u"processeddocument"_s, u"parser_processeddocument"_s)}) {
                const QString found = tables[model].toString();
                if (!found.isEmpty() && found != table)
                    return fail(ErrorKind::BadConfig,
                        u"The web app keeps its model %1 in the table \"%2\". docsweep knows \"%3\" alone, so it "
                        u"cannot "
                        "clean this database"_s.arg(model, visibleText(found), table));
            }
            if (const QString problem = text(u"models"_s); !problem.isEmpty())
                note(u"The web app's models could not be loaded (%1), so the names of its tables were not compared"_s
                         .arg(visibleText(redacted(problem)).left(200)));
            else if (tables.isEmpty())
                note(u"INSTALLED_APPS has no model UserSession or ProcessedDocument. Is this the document parser?"_s);
            return {};
        }

        Result<> readDatabase()
        {
            const QJsonObject database = m_answer[u"database"_s].toObject();
            const QString engine = database[u"ENGINE"_s].toString();
            const QString last = engine.section(u'.', -1).toLower();
            const auto ends = [&last](std::initializer_list<QLatin1String> words) {
                return std::any_of(words.begin(), words.end(), [&](QLatin1String word) { return last.endsWith(word); });
            };
            if (ends({"sqlite3"_L1, "sqlite"_L1, "spatialite"_L1}))
                return readSqlite(database);
            if (ends({"postgresql"_L1, "postgres"_L1, "postgis"_L1, "postgresql_psycopg2"_L1, "postgresql_psycopg3"_L1,
                    "postgresql_psycopg"_L1}))
                return readPostgres(database);
            if (engine.isEmpty() || last == "dummy"_L1)
                return cannotUse(u"names no engine"_s);
            return cannotUse(u"has the ENGINE \"%1\", which is neither PostgreSQL nor SQLite by its name"_s.arg(
                visibleText(engine.left(80))));
        }

        Result<> checkOptions(const QJsonObject &options, std::initializer_list<QLatin1String> obeyed)
        {
            for (auto option = options.begin(); option != options.end(); ++option) {
                const QString name = option.key();
                const auto isName = [&name](
                                        QLatin1String each) { return name.compare(each, Qt::CaseInsensitive) == 0; };
                if (std::any_of(obeyed.begin(), obeyed.end(), isName)
                    || std::any_of(kHarmless.begin(), kHarmless.end(), isName))
                    continue;
                if (name == "options"_L1) {
                    static const QRegularExpression other(u"search_path|\\brole\\b|session_authorization"_s);
                    if (other.match(textOf(option.value())).hasMatch())
                        return cannotUse(u"has OPTIONS with a search_path or a role, so its tables may be others than "
                                         "docsweep would find"_s);
                    continue;
                }
                if (name == "sslcert"_L1 || name == "sslkey"_L1 || name == "sslcrl"_L1 || name == "sslpassword"_L1) {
                    note(u"OPTIONS has %1, which docsweep does not use: it logs in by password"_s.arg(name));
                    continue;
                }
                return cannotUse(u"has the option \"%1\", which docsweep does not know and will not ignore"_s.arg(
                    visibleText(name.left(40))));
            }
            return {};
        }

        Result<> readSqlite(const QJsonObject &database)
        {
            const QString name = database[u"NAME"_s].toString();
            if (name.isEmpty() || name == ":memory:"_L1)
                return cannotUse(u"names no SQLite file"_s);
            if (name.startsWith("file:"_L1))
                return cannotUse(u"names its SQLite file by a URI"_s);
            const QJsonObject options = database[u"OPTIONS"_s].toObject();
            if (Result<> fit = checkOptions(options, {"uri"_L1}); !fit)
                return fit;
            QString url = u"sqlite:///"_s + QString::fromLatin1(QUrl::toPercentEncoding(absolute(name, m_folder), "/"));
            const double timeout = options[u"timeout"_s].toDouble();
            if (timeout > 0 && timeout <= kMostSeconds)
                url += u"?timeout="_s + QString::number(timeout, 'g', 15);
            set("DATABASE_URL"_L1, url);
            m_isSqlite = true;
            return {};
        }

        Result<> readPostgres(const QJsonObject &database)
        {
            const QJsonObject options = database[u"OPTIONS"_s].toObject();
            if (Result<> fit = checkOptions(options, {"sslmode"_L1, "sslrootcert"_L1}); !fit)
                return fit;
            const QString name = textOf(database[u"NAME"_s]);
            if (name.isEmpty())
                return cannotUse(u"has no NAME"_s);
            QString host = textOf(database[u"HOST"_s]);
            if (host.isEmpty()) {
                host = text(u"database"_s, u"DEFAULT_HOST"_s);
                note(u"HOST is empty, which means this machine's PostgreSQL: SUPABASE_DB_HOST=%1"_s.arg(host));
            }
            QString user = textOf(database[u"USER"_s]);
            if (user.isEmpty()) {
                user = text(u"database"_s, u"DEFAULT_USER"_s);
                note(u"USER is empty, which means the user of the web app's process: SUPABASE_DB_USER=%1; is it "
                     "another one there?"_s.arg(user));
            }
            set("SUPABASE_DB_HOST"_L1, host);
            set("SUPABASE_DB_PORT"_L1, textOf(database[u"PORT"_s]));
            set("SUPABASE_DB_NAME"_L1, name);
            set("SUPABASE_DB_USER"_L1, user);
            const QString mode = textOf(options[u"sslmode"_s]);
            set("SUPABASE_DB_SSLMODE"_L1, mode);
            if (mode.isEmpty() && !isThisMachine(host))
                note(
                    u"OPTIONS has no sslmode, by which the web app takes whatever the server offers. docsweep connects "
                    "by verify-full; if its certificate cannot be verified, see SUPABASE_DB_SSLMODE and "
                    "DOCSWEEP_CA_FILE in docsweep-cli(1)"_s);
            const QString root = textOf(options[u"sslrootcert"_s]);
            if (!root.isEmpty() && root != "system"_L1)
                set("DOCSWEEP_CA_FILE"_L1, absolute(root, m_folder));
            const QString password = database[u"PASSWORD"_s].toString();
            if (!password.isEmpty())
                m_read.secrets[u"SUPABASE_DB_PASSWORD"_s] = Secret(password);
            return {};
        }

        QString text(const QString &object, const QString &name) const { return m_answer[object][name].toString(); }

        /// Of times that are stored without a zone. PostgreSQL's tables of Django have one, whatever USE_TZ says, and
        /// an older project's may not.
        void readZone()
        {
            const QString zone = textOf(m_answer[u"time_zone"_s]);
            const QString ownZone = m_isSqlite ? text(u"database"_s, u"TIME_ZONE"_s) : QString();
            if (m_answer[u"use_tz"_s].toBool()) {
                if (!ownZone.isEmpty())
                    set("DOCSWEEP_DATABASE_TIMES"_L1, ownZone);
                return;
            }
            if (zone.isEmpty()) {
                note(u"USE_TZ is False and TIME_ZONE is not set, so times are stored in the zone of the web app's "
                     "machine. Set DOCSWEEP_DATABASE_TIMES to its name"_s);
                return;
            }
            set("DOCSWEEP_DATABASE_TIMES"_L1, zone);
            note(u"USE_TZ is False, so times without a zone are local ones of %1"_s.arg(visibleText(zone)));
        }

        void readStorage()
        {
            const QString url = ours("SUPABASE_URL"_L1);
            const QString root = ours("STORAGE_ROOT"_L1);
            set("SUPABASE_BUCKET_NAME"_L1, ours("SUPABASE_BUCKET_NAME"_L1));
            if (url.isEmpty() && root.isEmpty()) {
                if (ours("STORAGE_CLEANUP_ENABLED"_L1) != "false"_L1)
                    note(u"The settings name no storage: rows are cleaned, and the files they name wait. Set "
                         u"SUPABASE_URL "
                         "or STORAGE_ROOT in the profile"_s);
                return;
            }
            if (url.isEmpty()) {
                set("STORAGE_ROOT"_L1, absolute(root, m_folder));
                return;
            }
            if (!root.isEmpty())
                note(u"STORAGE_ROOT is left out: the files are in Supabase Storage, by SUPABASE_URL"_s);
            set("SUPABASE_URL"_L1, url);
            const QString service = ours("SUPABASE_SERVICE_KEY"_L1);
            const QString key = service.isEmpty() ? ours("SUPABASE_KEY"_L1) : service;
            if (key.isEmpty())
                note(u"The settings have no key for Supabase Storage"_s);
            else
                m_read.secrets[u"SUPABASE_SERVICE_KEY"_s] = Secret(key);
        }

        void readActivity()
        {
            const QJsonArray found = m_answer[u"activity"_s].toArray();
            if (!found.isEmpty()) {
                set("DOCSWEEP_ACTIVITY"_L1, u"requests"_s);
                note(u"MIDDLEWARE has %1, so last_activity tells when a session was used last"_s.arg(
                    visibleText(found.first().toString())));
                return;
            }
            if (m_answer[u"has_app"_s].toBool() || m_answer[u"has_middleware"_s].toBool())
                note(u"MIDDLEWARE has nothing that sets last_activity%1. If nothing else does, files of people who are "
                     "at work would go by age alone, and scheduled_cleanup refuses. If that is meant, set "
                     "DOCSWEEP_ACTIVITY=creation in the profile"_s.arg(m_answer[u"has_middleware"_s].toBool()
                             ? u", although the web app has such a middleware: is it switched off?"_s
                             : QString()));
        }

        /// The web app's own log stays its own: both would turn it over. docsweep's stands beside it, where it may.
        void readLog()
        {
            QString file;
            for (const auto logger : {"parser.services"_L1, "parser"_L1}) {
                for (const QJsonValue name : m_answer[u"loggers"_s][logger][u"handlers"_s].toArray()) {
                    const QString path = m_answer[u"handlers"_s][name.toString()][u"filename"_s].toString();
                    if (file.isEmpty() && !path.isEmpty())
                        file = absolute(path, m_folder);
                }
            }
            if (file.isEmpty())
                return;
            const QString folder = QFileInfo(file).path();
            const QString own = folder + "/docsweep.log"_L1;
            if (m_stranger) {
                note(u"docsweep's log stays in its home: the folder of the web app's log, %1, is a choice of user %2"_s
                         .arg(visibleText(folder), userText(*m_stranger)));
                return;
            }
            const Result<JudgedFile> judged = judgeFolder(folder);
            const QString why = !judged                                 ? judged.error().text
                : !judged->objections.empty()                           ? describe(judged->objections)
                : ::access(folder.toLocal8Bit().constData(), W_OK) != 0 ? u"it cannot be written"_s
                : QFileInfo(own).isSymLink()                            ? u"%1 is a link"_s.arg(own)
                                                                        : QString();
            if (!why.isEmpty()) {
                note(u"docsweep's log stays in its home and not beside the web app's in %1: %2"_s.arg(
                    visibleText(folder), visibleText(why)));
                return;
            }
            set("DOCSWEEP_LOG_FILE"_L1, own);
            note(u"docsweep's log stands beside the web app's: %1"_s.arg(visibleText(own)));
        }

        const QJsonObject m_answer;
        const QString m_folder;
        const std::optional<uint> m_stranger;
        bool m_isSqlite = false;
        DjangoSettings m_read;
    };

} // namespace

Result<DjangoSettings> readDjangoSettings(
    const QJsonObject &answer, const QString &folder, std::optional<uint> stranger)
{
    return Reader(answer, folder, stranger).read();
}

QString profileNameFor(const QString &folder)
{
    static const QRegularExpression unfit(uR"([^A-Za-z0-9._-]+)"_s);
    QString name = QFileInfo(QDir::cleanPath(folder)).fileName().replace(unfit, u"-"_s).left(60);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return isProfileName(name) ? name : u"webapp"_s;
}

} // namespace docsweep
