// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/databaseurl.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kSslModes{
        "disable"_L1, "allow"_L1, "prefer"_L1, "require"_L1, "verify-ca"_L1, "verify-full"_L1};

    /// Options of libpq, Django and poolers that neither name other data nor weaken the connection.
    constexpr std::array kHarmlessOptions{"application_name"_L1, "conn_health_checks"_L1, "conn_max_age"_L1,
        "disable_server_side_cursors"_L1, "keepalives"_L1, "keepalives_count"_L1, "keepalives_idle"_L1,
        "keepalives_interval"_L1, "pgbouncer"_L1, "target_session_attrs"_L1, "tcp_user_timeout"_L1};
    constexpr double kMostSeconds = 3600;

    /// "scheme://userinfo@host:port/path?query", each part still percent-encoded.
    struct UrlParts {
        QString scheme;
        QString user;
        QString password;
        QString host;
        QString port;
        QString path; ///< without its first slash
        QString query;
        bool hasAuthority = false; ///< "//" follows the scheme
        bool hasPath = false;
    };

    UrlParts splitUrl(const QString &url)
    {
        UrlParts parts;
        const qsizetype colon = url.indexOf(u':');
        if (colon < 0)
            return parts;
        parts.scheme = url.first(colon).toLower();
        QString rest = url.sliced(colon + 1);
        const qsizetype question = rest.indexOf(u'?');
        if (question >= 0) {
            parts.query = rest.sliced(question + 1);
            rest.truncate(question);
        }
        parts.hasAuthority = rest.startsWith("//"_L1);
        if (!parts.hasAuthority)
            return parts;
        rest.remove(0, 2);
        const qsizetype slash = rest.indexOf(u'/');
        parts.hasPath = slash >= 0;
        parts.path = slash >= 0 ? rest.sliced(slash + 1) : QString();
        QString authority = slash >= 0 ? rest.first(slash) : rest;
        if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
            const qsizetype between = authority.indexOf(u':');
            const bool hasPassword = between >= 0 && between < at;
            parts.user = authority.first(hasPassword ? between : at);
            parts.password = hasPassword ? authority.sliced(between + 1, at - between - 1) : QString();
            authority.remove(0, at + 1);
        }
        const qsizetype bracket = authority.startsWith(u'[') ? authority.indexOf(u']') : -1;
        const qsizetype portColon = authority.indexOf(u':', std::max<qsizetype>(bracket, 0));
        parts.host = portColon >= 0 ? authority.first(portColon) : authority;
        parts.port = portColon >= 0 ? authority.sliced(portColon + 1) : QString();
        if (bracket >= 0 && bracket == parts.host.size() - 1 && parts.host.contains(u':'))
            parts.host = parts.host.sliced(1, bracket - 1);
        return parts;
    }

    int hexValue(QChar c)
    {
        if (c >= u'0' && c <= u'9')
            return c.unicode() - '0';
        const QChar lower = c.toLower();
        return lower >= u'a' && lower <= u'f' ? lower.unicode() - 'a' + 10 : -1;
    }

    /// As Python's unquote: a "%" without two hexadecimal digits is itself. Nothing when the bytes are no UTF-8 or hold
    /// a zero.
    std::optional<QString> decoded(const QString &text)
    {
        QByteArray bytes;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool coded =
                text[at] == u'%' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0 && hexValue(text[at + 2]) >= 0;
            if (coded) {
                bytes += char(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]));
                at += 2;
            } else {
                const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
                bytes += QStringView(text).sliced(at, length).toUtf8();
                at += length - 1;
            }
        }
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString plain = decode(bytes);
        if (decode.hasError() || plain.contains(QChar(0)))
            return {};
        return plain;
    }

    tl::unexpected<Error> bad(const QString &what)
    {
        return fail(ErrorKind::BadConfig, what);
    }

    tl::unexpected<Error> badEncoding()
    {
        return bad(u"holds a percent-encoded byte that is no text"_s);
    }

    /// What a URL's options say that docsweep obeys.
    struct Options {
        std::optional<QString> sslMode;
        std::optional<std::chrono::milliseconds> connectTimeout; ///< libpq's
        std::optional<std::chrono::milliseconds> timeout; ///< Django's, for SQLite
    };

    /// Seconds, fractions allowed. Nothing for 0 and less, by which libpq means its default.
    Result<std::optional<std::chrono::milliseconds>> secondsOf(const QString &name, const QString &value)
    {
        bool isNumber = false;
        const double seconds = value.trimmed().toDouble(&isNumber);
        if (!isNumber || !(seconds <= kMostSeconds))
            return bad(u"has the option \"%1\", which is no number of seconds up to %2"_s.arg(name).arg(kMostSeconds));
        if (seconds <= 0)
            return std::optional<std::chrono::milliseconds>();
        return std::optional(std::chrono::milliseconds(std::max<qint64>(1, std::llround(seconds * 1000))));
    }

    /// Refuses options that docsweep would have to obey and cannot.
    Result<Options> readOptions(const QString &query)
    {
        Options read;
        const auto options = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : options) {
            if (name == "sslmode"_L1) {
                if (!isSslMode(value))
                    return bad(
                        u"has an sslmode that is none of disable, allow, prefer, require, verify-ca, verify-full"_s);
                read.sslMode = value;
            } else if (name == "connect_timeout"_L1 || name == "timeout"_L1) {
                const auto seconds = secondsOf(name, value);
                if (!seconds)
                    return fail(seconds.error());
                (name == "timeout"_L1 ? read.timeout : read.connectTimeout) = *seconds;
            } else if (std::find(kHarmlessOptions.begin(), kHarmlessOptions.end(), name) == kHarmlessOptions.end()) {
                return bad(
                    u"has the option \"%1\", which docsweep does not know and will not ignore"_s.arg(name.left(40)));
            }
        }
        return read;
    }

    Result<DatabaseSettings> sqliteSettings(const UrlParts &parts, const QString &baseDirectory)
    {
        const Result<Options> options = readOptions(parts.query);
        if (!options)
            return fail(options.error());
        if (!parts.hasAuthority || !parts.hasPath || !parts.host.isEmpty() || !parts.user.isEmpty())
            return bad(u"is no SQLite URL: three slashes before a relative path, four before an absolute one"_s);
        const std::optional<QString> path = decoded(parts.path);
        if (!path)
            return badEncoding();
        if (path->isEmpty() || path->endsWith(u'/') || *path == ":memory:"_L1)
            return bad(u"names no SQLite file"_s);
        if (path->startsWith("~/"_L1))
            return bad(u"begins with ~, which only a shell understands; write the whole path"_s);
        DatabaseSettings settings;
        settings.kind = DatabaseKind::Sqlite;
        settings.sqlitePath = QDir::cleanPath(QDir(baseDirectory).absoluteFilePath(*path));
        settings.busyWait = options->timeout.value_or(settings.busyWait);
        return settings;
    }

    Result<int> portOf(const QString &text)
    {
        if (text.isEmpty())
            return 5432;
        bool isNumber = false;
        const int port = text.toInt(&isNumber);
        if (!isNumber || port < 1 || port > 65535 || text.startsWith(u'+'))
            return bad(u"has a port that is no number from 1 to 65535"_s);
        return port;
    }

    /// An "@" behind the first "/" or "?": there ends a password that holds such a sign.
    bool isCutInPassword(const UrlParts &parts)
    {
        return parts.user.isEmpty() && (parts.path.contains(u'@') || parts.query.contains(u'@'));
    }

    Result<DatabaseSettings> postgresSettings(const UrlParts &parts)
    {
        if (isCutInPassword(parts))
            return bad(u"has a / or a ? in its password; write / as %2F and ? as %3F"_s);
        const Result<Options> options = readOptions(parts.query);
        if (!options)
            return fail(options.error());
        const Result<int> port = portOf(parts.port);
        if (!port)
            return fail(port.error());
        const auto user = decoded(parts.user);
        const auto password = decoded(parts.password);
        const auto host = decoded(parts.host);
        const auto database = decoded(parts.path);
        if (!user || !password || !host || !database)
            return badEncoding();
        if (host->isEmpty())
            return bad(u"names no host"_s);
        if (!isPlausibleHost(*host))
            return bad(u"has a host that is neither a name nor an address; "
                       u"@ : / # ? in a password are written as %40 %3A %2F %23 %3F"_s);
        if (database->isEmpty() || parts.path.contains(u'/'))
            return bad(u"names no database after the host"_s);
        if (user->isEmpty())
            return bad(u"names no user"_s);
        DatabaseSettings settings;
        settings.kind = DatabaseKind::PostgreSql;
        settings.host = *host;
        settings.port = *port;
        settings.database = *database;
        settings.user = *user;
        settings.password = Secret(*password);
        settings.sslMode = options->sslMode.value_or(defaultSslMode(*host));
        settings.patience.connecting = options->connectTimeout.value_or(settings.patience.connecting);
        return settings;
    }

} // namespace

Result<DatabaseSettings> parseDatabaseUrl(const QString &url, const QString &baseDirectory)
{
    if (url.size() > 1 && (url.front() == u'"' || url.front() == u'\'') && url.back() == url.front())
        return bad(u"stands in quotes, and they were passed on as part of the value "
                   "(docker --env-file does this); remove the quotes"_s);
    const UrlParts parts = splitUrl(url);
    if (url.contains(u'#'))
        return bad(u"contains #, which begins a fragment; write it as %23"_s);
    if (parts.scheme == "sqlite"_L1 || parts.scheme == "sqlite3"_L1)
        return sqliteSettings(parts, baseDirectory);
    if ((parts.scheme == "postgres"_L1 || parts.scheme == "postgresql"_L1) && parts.hasAuthority)
        return postgresSettings(parts);
    return bad(u"begins with neither sqlite:/// nor postgres://"_s);
}

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(
        uR"(\A(?:localhost|127(?:\.\d{1,3}){3}|::1)\z)"_s, QRegularExpression::CaseInsensitiveOption);
    return host.startsWith(u'/') || loopback.match(host).hasMatch();
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
    static const QRegularExpression socket(uR"(\A/[^\x00-\x1f]+\z)"_s);
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
            passwords << encoded << decoded(encoded).value_or(encoded);
    };
    add(splitUrl(url).password);
    // A password with an unencoded "/" or "?" ends where the last "@" is, whatever the rules say.
    const qsizetype authority = url.indexOf("//"_L1) + 2;
    const qsizetype colon = authority < 2 ? -1 : url.indexOf(u':', authority);
    const qsizetype at = url.lastIndexOf(u'@');
    if (colon >= 0 && at > colon)
        add(url.sliced(colon + 1, at - colon - 1));
    passwords.removeDuplicates();
    return passwords;
}

} // namespace docsweep
