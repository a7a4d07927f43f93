// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/addressoptions.h"

#include "core/config/databaseurl.h"

#include <QDir>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>
#include <vector>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMostSeconds = 3600;
    constexpr qsizetype kLongestName = 40; ///< of what is shown

    constexpr std::array kNumbers{"keepalives"_L1, "keepalives_count"_L1, "keepalives_idle"_L1,
        "keepalives_interval"_L1, "sslsni"_L1, "tcp_user_timeout"_L1};
    constexpr std::array kPassedOn{"application_name"_L1, "krbsrvname"_L1, "requirepeer"_L1,
        "ssl_max_protocol_version"_L1, "ssl_min_protocol_version"_L1, "sslpassword"_L1};
    constexpr std::array kFiles{"passfile"_L1, "sslcert"_L1, "sslcrl"_L1, "sslcrldir"_L1, "sslkey"_L1};
    /// Of poolers and drivers, and what libpq 15 does not know.
    constexpr std::array kIgnored{"assumeminserverversion"_L1, "async_fallback"_L1, "atomic_requests"_L1,
        "autocommit"_L1, "binary_parameters"_L1, "client_encoding"_L1, "command_timeout"_L1, "conn_health_checks"_L1,
        "conn_max_age"_L1, "connection_limit"_L1, "connection_timeout"_L1, "cursor_factory"_L1,
        "disable_server_side_cursors"_L1, "echo"_L1, "fallback_application_name"_L1, "gsslib"_L1, "init_command"_L1,
        "isolation_level"_L1, "load_balance_hosts"_L1, "max_cached_statement_lifetime"_L1, "max_idle"_L1,
        "max_lifetime"_L1, "max_overflow"_L1, "max_protocol_version"_L1, "max_size"_L1, "min_protocol_version"_L1,
        "min_size"_L1, "pgbouncer"_L1, "pool"_L1, "pool_class"_L1, "pool_max_conns"_L1, "pool_mode"_L1,
        "pool_options"_L1, "pool_pre_ping"_L1, "pool_recycle"_L1, "pool_size"_L1, "pool_timeout"_L1, "poolclass"_L1,
        "prepare_threshold"_L1, "prepared_statement_cache_size"_L1, "prepared_statements"_L1,
        "preparedstatementcachequeries"_L1, "preparethreshold"_L1, "rewritebatchedinserts"_L1, "require_auth"_L1,
        "server_side_binding"_L1, "server_side_cursors"_L1, "socket_timeout"_L1, "sockettimeout"_L1, "sslaccept"_L1,
        "sslcertmode"_L1, "sslcompression"_L1, "sslnegotiation"_L1, "statement_cache_capacity"_L1,
        "statement_cache_size"_L1, "supa"_L1, "tcpkeepalive"_L1, "time_zone"_L1, "transaction_mode"_L1,
        "uselibpqcompat"_L1};
    constexpr std::array kIgnoredOfSqlite{
        "cached_statements"_L1, "check_same_thread"_L1, "detect_types"_L1, "factory"_L1, "uri"_L1};
    /// Whatever has a meaning of its own above or below, so that a misspelt one is recognised.
    constexpr std::array kObeyed{"channel_binding"_L1, "connect_timeout"_L1, "currentSchema"_L1, "dbname"_L1,
        "gssencmode"_L1, "host"_L1, "options"_L1, "password"_L1, "pgbouncer"_L1, "port"_L1, "schema"_L1,
        "search_path"_L1, "ssl"_L1, "ssl_require"_L1, "sslmode"_L1, "sslrootcert"_L1, "target_session_attrs"_L1,
        "timeout"_L1, "user"_L1};
    constexpr std::array kObeyedOfSqlite{"timeout"_L1};

    struct RefusedWord {
        QLatin1String name;
        QLatin1String why;
    };
    constexpr std::array kRefused{
        RefusedWord{"service"_L1, "takes the database from another file; write host, user and name themselves"_L1},
        RefusedWord{"servicefile"_L1, "takes the database from another file; write host, user and name themselves"_L1},
        RefusedWord{"hostaddr"_L1, "leads elsewhere than the host; write the address in place of the host"_L1},
        RefusedWord{"sslkeylogfile"_L1, "would write the keys of the connection to a file; leave it out"_L1},
        RefusedWord{"gssdelegation"_L1, "would hand your Kerberos ticket to the server; leave it out"_L1},
        RefusedWord{"replication"_L1, "is for replicas, not for the rows of a web app; leave it out"_L1}};

    constexpr std::array kSessionAttributes{
        "any"_L1, "read-write"_L1, "primary"_L1, "read-only"_L1, "standby"_L1, "prefer-standby"_L1};

    template <typename Words> bool isOneOf(const QString &word, const Words &words)
    {
        return std::ranges::any_of(words, [&word](QLatin1String one) { return one == word; });
    }

    tl::unexpected<Error> badOption(const QString &what)
    {
        return fail(ErrorKind::BadConfig, what);
    }

    int hexValue(QChar c)
    {
        if (c >= u'0' && c <= u'9')
            return c.unicode() - '0';
        const QChar lower = c.toLower();
        return lower >= u'a' && lower <= u'f' ? lower.unicode() - 'a' + 10 : -1;
    }

    struct Option {
        QString name; ///< as written
        QString value;
    };

    /// In order, without those that have no value.
    Result<std::vector<Option>> split(const QString &query)
    {
        std::vector<Option> options;
        for (const QString &each : query.split(u'&', Qt::SkipEmptyParts)) {
            const qsizetype equals = each.indexOf(u'=');
            QString name = equals < 0 ? each : each.first(equals);
            QString value = equals < 0 ? QString() : each.sliced(equals + 1);
            const auto plainName = percentDecoded(name.replace(u'+', u' '));
            const auto plainValue = percentDecoded(value.replace(u'+', u' '));
            if (!plainName || !plainValue)
                return badOption(u"holds a percent-encoded byte that is no text"_s);
            options.push_back({plainName->trimmed(), *plainValue});
        }
        return options;
    }

    /// How many letters have to be changed, left out or put in.
    qsizetype distance(const QString &one, const QString &other)
    {
        std::vector<qsizetype> row(size_t(other.size()) + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 0; i < one.size(); ++i) {
            qsizetype diagonal = row[0]++;
            for (qsizetype j = 0; j < other.size(); ++j) {
                const qsizetype cost = diagonal + (one[i] == other[j] ? 0 : 1);
                diagonal = row[size_t(j) + 1];
                row[size_t(j) + 1] = std::min({diagonal + 1, row[size_t(j)] + 1, cost});
            }
        }
        return row.back();
    }

    /// The known name that is spelt most like it; empty where none is.
    QString nearest(const QString &name, DatabaseKind kind)
    {
        const bool isPostgres = kind == DatabaseKind::PostgreSql;
        std::vector<QLatin1String> known;
        const auto add = [&known](const auto &words) { known.insert(known.end(), words.begin(), words.end()); };
        if (isPostgres) {
            add(kObeyed);
            add(kNumbers);
            add(kPassedOn);
            add(kFiles);
        } else {
            add(kObeyedOfSqlite);
            add(kIgnoredOfSqlite);
        }
        add(kIgnored);
        QString found;
        qsizetype least = std::max<qsizetype>(1, name.size() / 3) + 1;
        for (const QLatin1String word : known) {
            const qsizetype differs = distance(name.toLower(), QString(word).toLower());
            if (differs < least) {
                least = differs;
                found = word;
            }
        }
        return found;
    }

    Error unknown(const QString &name, DatabaseKind kind)
    {
        const QString likely = nearest(name, kind);
        return {ErrorKind::BadConfig,
            u"has the option \"%1\", which docsweep does not know and will not ignore, for it could name other data; %2"_s
                .arg(name.left(kLongestName),
                    likely.isEmpty() ? u"leave it out of docsweep's DATABASE_URL if it does not"_s
                                     : u"is \"%1\" meant?"_s.arg(likely))};
    }

    /// Seconds, fractions allowed. Nothing for 0 and less, by which libpq means its default.
    Result<std::optional<std::chrono::milliseconds>> secondsOf(const QString &name, const QString &value)
    {
        bool isNumber = false;
        const double seconds = value.trimmed().toDouble(&isNumber);
        if (!isNumber || !(seconds <= kMostSeconds))
            return badOption(
                u"has the option \"%1\", which is no number of seconds up to %2"_s.arg(name).arg(kMostSeconds));
        if (seconds <= 0)
            return std::optional<std::chrono::milliseconds>();
        return std::optional(std::chrono::milliseconds(std::max<qint64>(1, std::llround(seconds * 1000))));
    }

    bool isTrue(const QString &value)
    {
        return QStringList{u"true"_s, u"1"_s, u"yes"_s, u"on"_s}.contains(value.trimmed().toLower());
    }

    /// A search path as SQL writes it: names between commas, in lower case unless quoted.
    Result<QStringList> schemasOf(const QString &list)
    {
        QStringList schemas;
        QString name;
        bool wasQuoted = false;
        bool isQuoted = false;
        const auto take = [&] {
            const QString plain = wasQuoted ? name : name.trimmed().toLower();
            if (!plain.isEmpty())
                schemas << plain;
            name.clear();
            wasQuoted = false;
        };
        for (qsizetype at = 0; at < list.size(); ++at) {
            const QChar c = list[at];
            if (isQuoted && c == u'"' && at + 1 < list.size() && list[at + 1] == u'"') {
                name += c;
                ++at;
            } else if (c == u'"') {
                if (!isQuoted)
                    name.clear();
                isQuoted = !isQuoted;
                wasQuoted = true;
            } else if (c == u',' && !isQuoted) {
                take();
            } else if (isQuoted || !wasQuoted) {
                name += c;
            }
        }
        take();
        if (isQuoted || schemas.isEmpty())
            return badOption(u"has a search path that names no schema"_s);
        return schemas;
    }

    /// The words of libpq's `options`: white space between them, a backslash before one that is meant.
    QStringList wordsOf(const QString &options)
    {
        QStringList words;
        QString word;
        for (qsizetype at = 0; at < options.size(); ++at) {
            if (options[at] == u'\\' && at + 1 < options.size()) {
                word += options[++at];
            } else if (options[at].isSpace()) {
                if (!word.isEmpty())
                    words << word;
                word.clear();
            } else {
                word += options[at];
            }
        }
        if (!word.isEmpty())
            words << word;
        return words;
    }

    QString escaped(QString word)
    {
        return word.replace(u'\\', "\\\\"_L1).replace(u' ', "\\ "_L1);
    }

    /// Reads one query.
    class Reader {
    public:
        Reader(DatabaseKind kind, const QString &baseDirectory, QStringList &remarks)
            : m_kind(kind)
            , m_baseDirectory(baseDirectory)
            , m_remarks(remarks)
        {
        }

        Result<AddressOptions> read(const QString &query)
        {
            const auto options = split(query);
            if (!options)
                return fail(options.error());
            for (const Option &option : *options) {
                const QString name = option.name.toLower();
                const bool mayRepeat = name == "host"_L1 || name == "port"_L1;
                const auto before = m_seen.constFind(name);
                if (before != m_seen.constEnd() && *before != option.value && !mayRepeat)
                    return badOption(
                        u"has the option \"%1\" twice; loaders differ in which one counts, so keep one"_s.arg(
                            option.name.left(kLongestName)));
                if (before != m_seen.constEnd() && !mayRepeat)
                    continue;
                m_seen.insert(name, option.value);
                if (const Result<> taken = take(name, option); !taken)
                    return fail(taken.error());
            }
            if (!m_read.sslMode && m_isTlsRequired)
                m_read.sslMode = u"require"_s;
            if (!m_ignored.isEmpty())
                m_remarks << u"means nothing to docsweep and is ignored: %1"_s.arg(m_ignored.join(", "_L1));
            return m_read;
        }

    private:
        Result<> take(const QString &name, const Option &option)
        {
            return m_kind == DatabaseKind::Sqlite ? takeOfSqlite(name, option) : takeOfPostgres(name, option);
        }

        void ignore(const Option &option) { m_ignored << option.name.left(kLongestName); }

        Result<> takeOfSqlite(const QString &name, const Option &option)
        {
            if (name == "timeout"_L1) {
                const auto seconds = secondsOf(name, option.value);
                if (!seconds)
                    return fail(seconds.error());
                m_read.timeout = *seconds;
                return {};
            }
            if (!isOneOf(name, kIgnored) && !isOneOf(name, kIgnoredOfSqlite) && !isOneOf(name, kNumbers)
                && name != "sslmode"_L1 && name != "connect_timeout"_L1)
                return fail(unknown(option.name, m_kind));
            ignore(option);
            return {};
        }

        Result<> takeOfPostgres(const QString &name, const Option &option)
        {
            const QString &value = option.value;
            for (const RefusedWord &refused : kRefused) {
                if (refused.name == name)
                    return badOption(u"has the option \"%1\", which %2"_s.arg(name, refused.why));
            }
            if (name == "connect_timeout"_L1) { // 0 and less mean no limit, which there must be
                const auto seconds = secondsOf(name, value);
                if (!seconds)
                    return fail(seconds.error());
                m_read.connectTimeout = *seconds;
                return {};
            }
            if (value.isEmpty()) // for the loaders it is not there
                return isKnown(name) ? Result<>() : fail(unknown(option.name, m_kind));
            if (value.contains(u';') && !isText(name))
                return badOption(u"has a ; in the option \"%1\", which cannot be passed on"_s.arg(name));
            if (name == "host"_L1 || name == "port"_L1) {
                QString &list = name == "host"_L1 ? m_read.hosts : m_read.ports;
                list += list.isEmpty() ? value : QString(u',' + value);
            } else if (name == "user"_L1) {
                m_read.user = value;
            } else if (name == "password"_L1) {
                m_read.password = value;
            } else if (name == "dbname"_L1) {
                m_read.database = value;
            } else if (name == "schema"_L1) {
                return takePath(name, QStringList{value});
            } else if (name == "search_path"_L1 || name == "currentschema"_L1) {
                return takePath(name, schemasOf(value));
            } else if (name == "options"_L1) {
                return takeOptions(value);
            } else if (name == "pgbouncer"_L1) {
                return {}; // every transaction of ours suits a pooler
            } else if (isOneOf(name, kNumbers)) {
                return takeNumber(name, value);
            } else if (isOneOf(name, kFiles)) {
                m_read.parameters.insert(name, absolute(value));
            } else if (isOneOf(name, kPassedOn) || name == "applicationname"_L1) {
                m_read.parameters.insert(name == "applicationname"_L1 ? u"application_name"_s : name, value);
            } else if (isOneOf(name, kIgnored) || name == "timeout"_L1) {
                ignore(option);
            } else {
                return takeSafety(name, option);
            }
            return {};
        }

        /// How the connection is secured, and to which server it goes.
        Result<> takeSafety(const QString &name, const Option &option)
        {
            const QString &value = option.value;
            if (name == "sslmode"_L1) {
                if (!isSslMode(value))
                    return badOption(
                        u"has an sslmode that is none of disable, allow, prefer, require, verify-ca, verify-full"_s);
                m_read.sslMode = value;
            } else if (name == "ssl"_L1 || name == "ssl_require"_L1) {
                if (isSslMode(value))
                    m_read.sslMode = value;
                else if (isTrue(value))
                    m_isTlsRequired = true;
                else
                    ignore(option);
            } else if (name == "sslrootcert"_L1) {
                if (value != "system"_L1) // which is ours anyway
                    m_read.caFile = absolute(value);
            } else if (name == "channel_binding"_L1) {
                if (value == "require"_L1 || value == "disable"_L1)
                    m_read.parameters.insert(name, value);
                else if (value != "prefer"_L1)
                    return badOption(u"has a channel_binding that is none of disable, prefer, require"_s);
            } else if (name == "gssencmode"_L1) {
                if (value == "disable"_L1)
                    m_read.parameters.insert(name, value);
                else if (value != "prefer"_L1)
                    return badOption(
                        u"has a gssencmode that is neither disable nor prefer; encryption by GSSAPI cannot be "
                        "required, for docsweep then cannot see what a server asks for: use "
                        "sslmode=verify-full"_s);
            } else if (name == "target_session_attrs"_L1) {
                return takeAttributes(value);
            } else {
                return fail(unknown(option.name, m_kind));
            }
            return {};
        }

        Result<> takeAttributes(const QString &value)
        {
            if (!isOneOf(value, kSessionAttributes))
                return badOption(
                    u"has a target_session_attrs that is none of any, read-write, primary, read-only, standby, "
                    "prefer-standby"_s);
            const bool isWritable = value == "any"_L1 || value == "read-write"_L1 || value == "primary"_L1;
            if (!isWritable)
                m_remarks << u"target_session_attrs=%1 is taken as read-write, for docsweep deletes"_s.arg(value);
            m_read.parameters.insert(u"target_session_attrs"_s, isWritable ? value : u"read-write"_s);
            return {};
        }

        Result<> takeNumber(const QString &name, const QString &value)
        {
            bool isNumber = false;
            value.trimmed().toInt(&isNumber);
            if (!isNumber)
                return badOption(u"has the option \"%1\", which is not a whole number"_s.arg(name));
            m_read.parameters.insert(name, value.trimmed());
            return {};
        }

        Result<> takePath(const QString &name, const Result<QStringList> &schemas)
        {
            if (!schemas)
                return fail(schemas.error());
            if (!m_read.searchPath.isEmpty() && m_read.searchPath != *schemas)
                return badOption(u"names two search paths, the second in \"%1\"; keep one"_s.arg(name));
            m_read.searchPath = *schemas;
            return {};
        }

        /// The search path is set by us, for poolers refuse options; the rest is passed on. Single words name a
        /// database to some poolers (Neon's endpoint=, Supavisor's reference=).
        Result<> takeOptions(const QString &options)
        {
            QStringList kept;
            const QStringList words = wordsOf(options);
            for (qsizetype at = 0; at < words.size(); ++at) {
                if (!words[at].startsWith(u'-') && words[at].contains(u'=')) {
                    kept << escaped(words[at]);
                    continue;
                }
                QString setting;
                if (words[at] == "-c"_L1 && at + 1 < words.size())
                    setting = words[++at];
                else if (words[at].startsWith("-c"_L1) || words[at].startsWith("--"_L1))
                    setting = words[at].sliced(2);
                const QString name = setting.section(u'=', 0, 0).trimmed().replace(u'-', u'_').toLower();
                if (!setting.contains(u'=') || name.isEmpty())
                    return badOption(u"has options that are no settings of a session (-c name=value)"_s);
                const QString value = setting.section(u'=', 1);
                if (name != "search_path"_L1)
                    kept << u"-c"_s << escaped(name + u'=' + value);
                else if (const Result<> taken = takePath(u"options"_s, schemasOf(value)); !taken)
                    return taken;
            }
            if (!kept.isEmpty())
                m_read.parameters.insert(u"options"_s, kept.join(u' '));
            return {};
        }

        QString absolute(const QString &path) const
        {
            return QDir::cleanPath(QDir(m_baseDirectory).absoluteFilePath(path));
        }

        /// What does not go to libpq among the words that Qt splits at every semicolon.
        static bool isText(const QString &name)
        {
            return isOneOf(name,
                       std::array{
                           "password"_L1, "user"_L1, "dbname"_L1, "schema"_L1, "search_path"_L1, "currentschema"_L1})
                || isOneOf(name, kIgnored);
        }

        static bool isKnown(const QString &name)
        {
            return isOneOf(name, kNumbers) || isOneOf(name, kPassedOn) || isOneOf(name, kFiles)
                || isOneOf(name, kIgnored) || isOneOf(name, kObeyed) || name == "currentschema"_L1
                || name == "applicationname"_L1;
        }

        const DatabaseKind m_kind;
        const QString m_baseDirectory;
        QStringList &m_remarks;
        QMap<QString, QString> m_seen;
        QStringList m_ignored;
        AddressOptions m_read;
        bool m_isTlsRequired = false;
    };

} // namespace

Result<AddressOptions> readAddressOptions(
    const QString &query, DatabaseKind kind, const QString &baseDirectory, QStringList &remarks)
{
    return Reader(kind, baseDirectory, remarks).read(query);
}

bool isFileParameter(const QString &name)
{
    return isOneOf(name, kFiles);
}

std::optional<QString> percentDecoded(const QString &text)
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

} // namespace docsweep
