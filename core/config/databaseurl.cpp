// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/databaseurl.h"

#include "core/config/addressoptions.h"
#include "core/sql/postgreslogin.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kSslModes{
        "disable"_L1, "allow"_L1, "prefer"_L1, "require"_L1, "verify-ca"_L1, "verify-full"_L1};
    constexpr auto kSocketFolder = "/var/run/postgresql"_L1; // Debian's libpq's own
    constexpr int kUsualPort = 5432;
    constexpr qsizetype kMostSigns = 5; ///< of a password, that are shown

    // Of dj-database-url, django-environ (psql, prometheus-) and older settings.
    constexpr std::array kPostgresSchemes{"postgres"_L1, "postgresql"_L1, "psql"_L1, "pgsql"_L1, "postgis"_L1,
        "timescale"_L1, "timescalegis"_L1, "postgresql_psycopg2"_L1, "prometheus-postgresql"_L1,
        "prometheus-postgis"_L1};
    constexpr std::array kSqliteSchemes{
        "sqlite"_L1, "sqlite3"_L1, "spatialite"_L1, "prometheus-sqlite"_L1, "prometheus-spatialite"_L1};
    // SQLAlchemy's "dialect+driver".
    constexpr std::array kPostgresDialects{"postgres"_L1, "postgresql"_L1, "timescaledb"_L1};
    constexpr std::array kPostgresDrivers{"psycopg"_L1, "psycopg2"_L1, "psycopg2cffi"_L1, "psycopg_async"_L1,
        "asyncpg"_L1, "aiopg"_L1, "pg8000"_L1, "pygresql"_L1};
    constexpr std::array kSqliteDrivers{"pysqlite"_L1, "aiosqlite"_L1};

    struct OtherDatabase {
        QLatin1String scheme;
        QLatin1String name;
    };
    constexpr std::array kOtherDatabases{OtherDatabase{"cockroach"_L1, "CockroachDB"_L1},
        OtherDatabase{"cockroachdb"_L1, "CockroachDB"_L1}, OtherDatabase{"redshift"_L1, "Amazon Redshift"_L1},
        OtherDatabase{"mysql"_L1, "MySQL"_L1}, OtherDatabase{"mysql2"_L1, "MySQL"_L1},
        OtherDatabase{"mysqlgis"_L1, "MySQL"_L1}, OtherDatabase{"mysql-connector"_L1, "MySQL"_L1},
        OtherDatabase{"prometheus-mysql"_L1, "MySQL"_L1}, OtherDatabase{"mariadb"_L1, "MariaDB"_L1},
        OtherDatabase{"oracle"_L1, "Oracle"_L1}, OtherDatabase{"oraclegis"_L1, "Oracle"_L1},
        OtherDatabase{"mssql"_L1, "SQL Server"_L1}, OtherDatabase{"mssqlms"_L1, "SQL Server"_L1},
        OtherDatabase{"pyodbc"_L1, "SQL Server"_L1}, OtherDatabase{"mongodb"_L1, "MongoDB"_L1}};

    template <typename Words> bool isAmong(const QString &word, const Words &words)
    {
        return std::ranges::any_of(words, [&word](QLatin1String one) { return one == word; });
    }

    enum class Scheme { None, Postgres, PostgresOfSqlAlchemy, Sqlite };

    Scheme schemeOf(const QString &name)
    {
        if (isAmong(name, kPostgresSchemes))
            return Scheme::Postgres;
        if (isAmong(name, kSqliteSchemes))
            return Scheme::Sqlite;
        const QString dialect = name.section(u'+', 0, 0);
        const QString driver = name.section(u'+', 1);
        if (isAmong(dialect, kPostgresDialects) && isAmong(driver, kPostgresDrivers))
            return Scheme::PostgresOfSqlAlchemy;
        return dialect == "sqlite"_L1 && isAmong(driver, kSqliteDrivers) ? Scheme::Sqlite : Scheme::None;
    }

    /// "scheme://userinfo@hosts/path?query", each part still percent-encoded.
    struct UrlParts {
        QString scheme;
        QString user;
        QString password;
        QString hosts; ///< with their ports
        QString path; ///< without its first slash
        QString query;
        bool hasAuthority = false; ///< "//" follows the scheme
        bool hasPath = false;
    };

    void takeUser(UrlParts &parts, const QString &userInfo)
    {
        const qsizetype colon = userInfo.indexOf(u':');
        parts.user = colon >= 0 ? userInfo.first(colon) : userInfo;
        parts.password = colon >= 0 ? userInfo.sliced(colon + 1) : QString();
    }

    /// As Python's urlsplit does, where the host begins after the last "@" before the first "/" or "?"; SQLAlchemy's
    /// host begins after the first "@", so that its passwords may hold both.
    UrlParts splitUrl(const QString &url)
    {
        static const QRegularExpression userOfSqlAlchemy(uR"(\A([^:/@]*(?::[^@]*)?)@)"_s);
        UrlParts parts;
        const qsizetype colon = url.indexOf(u':');
        if (colon < 0)
            return parts;
        parts.scheme = url.first(colon).toLower();
        QString rest = url.sliced(colon + 1);
        parts.hasAuthority = rest.startsWith("//"_L1);
        if (parts.hasAuthority)
            rest.remove(0, 2);
        const bool isSqlAlchemys = schemeOf(parts.scheme) == Scheme::PostgresOfSqlAlchemy;
        if (const auto user = userOfSqlAlchemy.match(rest); isSqlAlchemys && user.hasMatch()) {
            takeUser(parts, user.captured(1));
            rest.remove(0, user.capturedLength());
        }
        if (const qsizetype question = rest.indexOf(u'?'); question >= 0) {
            parts.query = rest.sliced(question + 1);
            rest.truncate(question);
        }
        if (!parts.hasAuthority)
            return parts;
        const qsizetype slash = rest.indexOf(u'/');
        parts.hasPath = slash >= 0;
        parts.path = slash >= 0 ? rest.sliced(slash + 1) : QString();
        QString authority = slash >= 0 ? rest.first(slash) : rest;
        if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0 && !isSqlAlchemys) {
            takeUser(parts, authority.first(at));
            authority.remove(0, at + 1);
        }
        parts.hosts = authority;
        return parts;
    }

    tl::unexpected<Error> badAddress(const QString &what)
    {
        return fail(ErrorKind::BadConfig, what);
    }

    tl::unexpected<Error> badEncoding()
    {
        return badAddress(u"holds a percent-encoded byte that is no text"_s);
    }

    /// What a person takes for the password: from the first ":" after the scheme to the last "@". Empty: there is none.
    QString likelyPassword(const QString &url)
    {
        const qsizetype authority = url.indexOf("//"_L1) + 2;
        const qsizetype colon = authority < 2 ? -1 : url.indexOf(u':', authority);
        const qsizetype at = url.lastIndexOf(u'@');
        return colon >= 0 && at > colon ? url.sliced(colon + 1, at - colon - 1) : QString();
    }

    /// Where signs end a password that belong to it, and how they are written there. Empty: there are none.
    QString signsToEncode(const QString &password, const QString &signs)
    {
        QStringList places;
        for (qsizetype at = 0; at < password.size(); ++at) {
            if (!signs.contains(password[at]))
                continue;
            const QString code = u'%' + QString::number(password[at].unicode(), 16).toUpper();
            if (places.size() < kMostSigns)
                places << u"write %1 as %2 (character %3 of the password)"_s.arg(
                    password[at], code, QString::number(at + 1));
        }
        return places.join(", "_L1);
    }

    /// The address ends inside a password.
    std::optional<Error> cutInPassword(const QString &url, const UrlParts &parts, Scheme scheme)
    {
        const bool isSqlAlchemys = scheme == Scheme::PostgresOfSqlAlchemy;
        const bool isCut = isSqlAlchemys ? parts.hosts.contains(u'@')
                                         : parts.path.contains(u'@') || url.contains(u'#')
                || (parts.user.isEmpty() && parts.query.contains(u'@') && !parts.query.contains("user="_L1));
        if (!isCut)
            return {};
        const QString password = likelyPassword(url);
        const QString mend = signsToEncode(password, isSqlAlchemys ? u"@"_s : u"/?#"_s);
        if (mend.isEmpty())
            return {};
        // Or the password was whole, and the name of the database has the sign.
        const bool isDatabases = !isSqlAlchemys && !parts.user.isEmpty() && parts.path.contains(u'@');
        return Error{ErrorKind::BadConfig,
            u"has signs in its password that end it; "_s + mend
                + (isDatabases ? u"; or write @ as %40, where it belongs to the name of the database"_s : QString())};
    }

    Result<DatabaseSettings> sqliteSettings(const UrlParts &parts, const QString &baseDirectory, QStringList &remarks)
    {
        const Result<AddressOptions> options =
            readAddressOptions(parts.query, DatabaseKind::Sqlite, baseDirectory, remarks);
        if (!options)
            return fail(options.error());
        if (!parts.hasAuthority || !parts.hasPath || !parts.hosts.isEmpty() || !parts.user.isEmpty())
            return badAddress(u"is no SQLite URL: three slashes before a relative path, four before an absolute one"_s);
        const std::optional<QString> path = percentDecoded(parts.path);
        if (!path)
            return badEncoding();
        if (path->isEmpty() || path->endsWith(u'/') || *path == ":memory:"_L1)
            return badAddress(u"names no SQLite file"_s);
        if (path->startsWith("~/"_L1))
            return badAddress(u"begins with ~, which only a shell understands; write the whole path"_s);
        DatabaseSettings settings;
        settings.kind = DatabaseKind::Sqlite;
        settings.sqlitePath = QDir::cleanPath(QDir(baseDirectory).absoluteFilePath(*path));
        settings.busyWait = options->timeout.value_or(settings.busyWait);
        return settings;
    }

    Result<int> portOf(const QString &text)
    {
        if (text.isEmpty())
            return kUsualPort;
        bool isNumber = false;
        const int port = text.toInt(&isNumber);
        if (!isNumber || port < 1 || port > 65535 || text.startsWith(u'+'))
            return badAddress(u"has a port that is not a number from 1 to 65535"_s);
        return port;
    }

    struct Host {
        QString name;
        QString port; ///< empty: none was written
    };

    /// One of the hosts of an address, decoded.
    Host splitHost(const QString &text)
    {
        if (text.startsWith(u'/'))
            return {text, {}};
        const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : -1;
        const qsizetype colon = text.indexOf(u':', std::max<qsizetype>(bracket, 0));
        Host host{colon >= 0 ? text.first(colon) : text, colon >= 0 ? text.sliced(colon + 1) : QString()};
        if (bracket >= 0 && bracket == host.name.size() - 1 && host.name.contains(u':'))
            host.name = host.name.sliced(1, bracket - 1);
        return host;
    }

    Result<std::vector<Host>> hostsOf(const QString &text, bool isEncoded)
    {
        std::vector<Host> hosts;
        for (const QString &each : text.split(u',')) {
            if (!isEncoded && each.count(u':') > 1 && !each.startsWith(u'[')) { // an address of version 6
                hosts.push_back({each, {}});
                continue;
            }
            Host host = splitHost(each);
            const auto name = isEncoded ? percentDecoded(host.name) : std::optional(host.name);
            if (!name)
                return badEncoding();
            host.name = name->startsWith(u'/') ? QDir::cleanPath(*name) : *name;
            hosts.push_back(std::move(host));
        }
        return hosts;
    }

    /// Hosts, ports and what follows from them.
    Result<> takeHosts(DatabaseSettings &settings, const QString &inAddress, const AddressOptions &options)
    {
        const bool isBare = inAddress.isEmpty() || inAddress.startsWith(u':');
        auto hosts = isBare && !options.hosts.isEmpty() ? hostsOf(options.hosts, false) : hostsOf(inAddress, true);
        if (!hosts)
            return fail(hosts.error());
        if (!isBare && !options.hosts.isEmpty()) {
            const auto others = hostsOf(options.hosts, false);
            if (!others || !std::ranges::equal(*hosts, *others, {}, &Host::name, &Host::name))
                return badAddress(
                    u"names one host before the name of the database and another in its option \"host\"; keep "
                    "one"_s);
        }
        if (isBare && !options.hosts.isEmpty() && inAddress.startsWith(u':') && hosts->size() == 1
            && hosts->front().port.isEmpty())
            hosts->front().port = inAddress.sliced(1);
        if (hosts->size() == 1 && hosts->front().name.isEmpty())
            hosts->front().name = kSocketFolder;
        const QStringList listed = options.ports.isEmpty() ? QStringList() : options.ports.split(u',');
        if (listed.size() > 1 && listed.size() != qsizetype(hosts->size()))
            return badAddress(u"has %1 ports for %2 hosts"_s.arg(listed.size()).arg(hosts->size()));
        QStringList names;
        QStringList ports;
        for (size_t at = 0; at < hosts->size(); ++at) {
            const Host &host = (*hosts)[at];
            if (host.name.isEmpty())
                return badAddress(u"names no host between two commas"_s);
            if (!isPlausibleHost(host.name))
                return badAddress(u"has a host that is neither a name nor an address; "
                                  u"@ : / # ? in a password are written as %40 %3A %2F %23 %3F"_s);
            const QString ofList = listed.isEmpty() ? QString() : listed[listed.size() > 1 ? qsizetype(at) : 0];
            if (!ofList.isEmpty() && !host.port.isEmpty() && ofList != host.port)
                return badAddress(
                    u"names one port before the name of the database and another in its option \"port\"; keep "
                    "one"_s);
            const Result<int> port = portOf(host.port.isEmpty() ? ofList : host.port);
            if (!port)
                return fail(port.error());
            names << host.name;
            ports << QString::number(*port);
        }
        settings.host = names.join(u',');
        settings.port = ports.first().toInt();
        if (std::ranges::any_of(ports, [&ports](const QString &port) { return port != ports.first(); }))
            settings.ports = ports.join(u',');
        return {};
    }

    /// The same thing in both places, or in one of them.
    Result<QString> eitherOf(const QString &inAddress, const QString &asOption, const QString &what)
    {
        if (!inAddress.isEmpty() && !asOption.isEmpty() && inAddress != asOption)
            return badAddress(u"names one %1 before its options and another among them; keep one"_s.arg(what));
        return inAddress.isEmpty() ? asOption : inAddress;
    }

    Result<DatabaseSettings> postgresSettings(const UrlParts &parts, const AddressOptions &options)
    {
        QString hosts = parts.hosts;
        QString path = parts.path;
        if (hosts.isEmpty() && path.startsWith(u'/')) { // django-environ's "postgres:////run/postgresql/name"
            hosts = QString(path.first(path.lastIndexOf(u'/'))).replace(u'/', "%2F"_L1);
            path = path.sliced(path.lastIndexOf(u'/') + 1);
        }
        DatabaseSettings settings;
        settings.kind = DatabaseKind::PostgreSql;
        if (const Result<> taken = takeHosts(settings, hosts, options); !taken)
            return fail(taken.error());
        const auto plainUser = percentDecoded(parts.user);
        const auto plainPassword = percentDecoded(parts.password);
        const auto plainDatabase = percentDecoded(path);
        if (!plainUser || !plainPassword || !plainDatabase)
            return badEncoding();
        const auto user = eitherOf(*plainUser, options.user, u"user"_s);
        const auto password = eitherOf(*plainPassword, options.password, u"password"_s);
        const auto database = eitherOf(*plainDatabase, options.database, u"database"_s);
        for (const auto *part : {&user, &password, &database}) {
            if (!*part)
                return fail(part->error());
        }
        if (database->isEmpty() || path.contains(u'/'))
            return badAddress(u"names no database after the host"_s);
        // libpq would take the name of whoever runs docsweep: right where a socket's peer is asked for, and nowhere
        // else.
        const bool isSocket =
            std::ranges::all_of(settings.host.split(u','), [](const QString &host) { return host.startsWith(u'/'); });
        if (user->isEmpty() && (!isSocket || !password->isEmpty()))
            return badAddress(u"names no user"_s);
        settings.database = *database;
        settings.user = *user;
        settings.password = Secret(*password);
        settings.sslMode = options.sslMode.value_or(defaultSslMode(settings.host));
        settings.caFile = options.caFile;
        settings.patience.connecting = options.connectTimeout.value_or(settings.patience.connecting);
        settings.parameters = options.parameters;
        settings.searchPath = options.searchPath;
        return settings;
    }

    Result<DatabaseSettings> readPostgres(const UrlParts &parts, const QString &baseDirectory, QStringList &remarks)
    {
        if (parts.path.contains(u'@'))
            return badAddress(
                u"has an @ after the host; write @ as %40 where it belongs to the name of the database"_s);
        const Result<AddressOptions> options =
            readAddressOptions(parts.query, DatabaseKind::PostgreSql, baseDirectory, remarks);
        if (!options)
            return fail(options.error());
        auto settings = postgresSettings(parts, *options);
        if (settings && settings->host.contains(u',') && !settings->parameters.contains(u"target_session_attrs"_s)) {
            settings->parameters.insert(u"target_session_attrs"_s, u"read-write"_s);
            remarks << u"names several hosts; the first that takes writes is used (target_session_attrs=read-write)"_s;
        }
        return settings;
    }

    /// Why an address is of no database that docsweep knows.
    Error strangeScheme(const QString &scheme)
    {
        const auto other = std::ranges::find_if(
            kOtherDatabases, [&scheme](const OtherDatabase &one) { return one.scheme == scheme.section(u'+', 0, 0); });
        if (other != kOtherDatabases.end())
            return {ErrorKind::BadConfig,
                u"begins with neither sqlite:/// nor postgres://: %1 is not PostgreSQL"_s.arg(other->name)};
        return {ErrorKind::BadConfig,
            u"begins with neither sqlite:/// nor postgres:// (nor one of their other names: postgresql, psql, pgsql, "
            "postgis, timescale, spatialite, postgresql+psycopg)"_s};
    }

} // namespace

Result<DatabaseSettings> parseDatabaseUrl(const QString &url, const QString &baseDirectory, QStringList *remarks)
{
    QStringList said;
    QString text = url;
    if (takeQuotesOff(text))
        said << u"stands in quotes, which were passed on as part of the value (docker --env-file does this); they were "
                "left out"_s;
    const UrlParts parts = splitUrl(text);
    const Scheme scheme = schemeOf(parts.scheme);
    const bool isPostgres = scheme == Scheme::Postgres || scheme == Scheme::PostgresOfSqlAlchemy;
    auto settings = [&]() -> Result<DatabaseSettings> {
        if (isPostgres && parts.hasAuthority) {
            if (std::optional<Error> cut = cutInPassword(text, parts, scheme))
                return fail(*std::move(cut));
        }
        const qsizetype sharp = text.lastIndexOf(u'#');
        const bool isWithinPassword = scheme == Scheme::PostgresOfSqlAlchemy && sharp < text.indexOf(u'@');
        if (sharp >= 0 && !isWithinPassword)
            return badAddress(u"contains #, which begins a fragment; write it as %23"_s);
        if (scheme == Scheme::Sqlite)
            return sqliteSettings(parts, baseDirectory, said);
        if (isPostgres && parts.hasAuthority)
            return readPostgres(parts, baseDirectory, said);
        return fail(strangeScheme(parts.scheme));
    }();
    if (remarks && settings)
        *remarks += said;
    return settings;
}

bool isPostgresUrl(const QString &url)
{
    QString text = url;
    takeQuotesOff(text);
    const Scheme scheme = schemeOf(splitUrl(text).scheme);
    return scheme == Scheme::Postgres || scheme == Scheme::PostgresOfSqlAlchemy;
}

bool takeQuotesOff(QString &value)
{
    value = value.trimmed();
    if (value.size() < 2 || (value.front() != u'"' && value.front() != u'\'') || value.back() != value.front())
        return false;
    value = value.sliced(1, value.size() - 2).trimmed();
    return true;
}

PostgresLogin loginOf(const DatabaseSettings &database)
{
    return {database.host, database.port, database.database, database.user, database.password, database.sslMode,
        database.caFile, database.patience, database.ports, database.parameters};
}

QString hostsAndPorts(const DatabaseSettings &database)
{
    QStringList places = database.host.split(u',');
    const QStringList ports = database.ports.split(u',', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < places.size(); ++at) {
        const QString port = at < ports.size() ? ports[at] : QString::number(database.port);
        places[at] += u':' + port;
    }
    return places.join(u',');
}

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(
        uR"(\A(?:localhost|127(?:\.\d{1,3}){3}|::1)\z)"_s, QRegularExpression::CaseInsensitiveOption);
    return std::ranges::all_of(
        host.split(u','), [](const QString &one) { return one.startsWith(u'/') || loopback.match(one).hasMatch(); });
}

QString defaultSslMode(const QString &host)
{
    return isThisMachine(host) ? u"prefer"_s : u"verify-full"_s;
}

bool isSslMode(const QString &word)
{
    return std::find(kSslModes.begin(), kSslModes.end(), word) != kSslModes.end();
}

bool isPlausibleHost(const QString &host)
{
    static const QRegularExpression socket(uR"(\A/[^\x00-\x1f,]+\z)"_s);
    static const QRegularExpression name(
        uR"(\A[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}.])?\z)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address6(uR"(\A[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%\w+)?\z)"_s);
    return socket.match(host).hasMatch() || name.match(host).hasMatch() || address6.match(host).hasMatch();
}

QStringList passwordsOf(const QString &url)
{
    QStringList passwords;
    const auto add = [&passwords](const QString &encoded) {
        if (!encoded.isEmpty())
            passwords << encoded << percentDecoded(encoded).value_or(encoded);
    };
    const UrlParts parts = splitUrl(url);
    add(parts.password);
    // A password with an unencoded "/" or "?" ends where the last "@" is, whatever the rules say.
    add(likelyPassword(url));
    for (const QString &option : parts.query.split(u'&')) {
        if (option.section(u'=', 0, 0).endsWith("password"_L1, Qt::CaseInsensitive)) {
            add(option.section(u'=', 1));
            add(option.section(u'=', 1).replace(u'+', u' '));
        }
    }
    passwords.removeDuplicates();
    return passwords;
}

} // namespace docsweep
