// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgreslogin.h"

#include "core/base/remedy.h"
#include "core/sql/loginguard.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // A connection that the network has lost is noticed within a minute; a server that is silent is not noticed by
    // these, for its kernel goes on acknowledging: see PostgresPatience.
    constexpr auto kConnectOptions = "application_name=docsweep keepalives=1 keepalives_idle=20 "
                                     "keepalives_interval=10 keepalives_count=3 tcp_user_timeout=30000"_L1;

    const QString kBinding = u"channel_binding"_s;

    /// Where systems keep the authorities they trust, in one file: Debian, Fedora, SUSE, Alpine. libpq 15 has no word
    /// for them (sslrootcert=system came with libpq 16).
    constexpr std::array kSystemAuthorities{"/etc/ssl/certs/ca-certificates.crt"_L1,
        "/etc/pki/tls/certs/ca-bundle.crt"_L1, "/etc/ssl/ca-bundle.pem"_L1, "/etc/ssl/cert.pem"_L1};

    /// A value of libpq's connection string.
    QString quoted(QString value)
    {
        return u'\'' + value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
    }

    /// What this process has found out about binding logins to channels, by server. For any thread.
    class ChannelBinding {
    public:
        static std::optional<bool> known(const PostgresLogin &login)
        {
            const std::lock_guard lock(s_mutex);
            const auto found = s_servers.constFind(server(login));
            return found == s_servers.constEnd() ? std::nullopt : std::optional(*found);
        }

        static void note(const PostgresLogin &login, bool isBound)
        {
            const std::lock_guard lock(s_mutex);
            s_servers.insert(server(login), isBound);
        }

    private:
        static QString server(const PostgresLogin &login)
        {
            return login.host + u' ' + (login.ports.isEmpty() ? QString::number(login.port) : login.ports);
        }

        static inline std::mutex s_mutex;
        static inline QHash<QString, bool> s_servers; ///< guarded by s_mutex
    };

    bool mayBind(const PostgresLogin &login)
    {
        if (login.parameters.contains(kBinding))
            return false; // it was decided on, and is passed on as it is
        return !login.isSocket() && (login.isVerified() || login.sslMode == "require"_L1);
    }

    /// libpq's words when the server's side cannot bind, in each of its four sentences.
    bool lacksBinding(const QSqlError &error)
    {
        return error.databaseText().contains("channel binding"_L1);
    }

    const QString kNobodyVouches = u"%1 nobody vouches for this server. Set DOCSWEEP_CA_FILE to the file (PEM) with "
                                   u"the certificate of its authority "
                                   "(Supabase's own: the dashboard gives it, Database Settings, SSL Configuration), "_s;
    const QString kWeaker = u"or, only where you trust the network, name a weaker mode: sslmode=%1 in DATABASE_URL, or "
                            "SUPABASE_DB_SSLMODE=%1"_s;

    /// Whether any of these is said.
    template <size_t Count> bool saysOneOf(const QString &said, const std::array<QLatin1String, Count> &words)
    {
        return std::ranges::any_of(
            words, [&said](QLatin1String word) { return said.contains(word, Qt::CaseInsensitive); });
    }

    /// PostgreSQL's words for a full role, database and server; pgbouncer's; Supabase's.
    constexpr std::array kFull{"too many connections for"_L1, "too many clients"_L1, "connection slots are reserved"_L1,
        "no more connections allowed"_L1, "max client connections reached"_L1, "max clients reached"_L1};
    constexpr std::array kStarting{
        "is starting up"_L1, "is shutting down"_L1, "in recovery mode"_L1, "not yet accepting connections"_L1};
    constexpr std::array kUnfit{"session is read-only"_L1, "server is in hot standby mode"_L1};
    constexpr std::array kEnded{"terminating connection due to administrator command"_L1};

    const QString kEndedCheck = u"an administrator ended this connection, or the server was stopped; try again"_s;

    enum class PoolerReason { Version6, NoAddress };

    /// A project's own host has addresses of version 6 alone, unless its owner pays for one of version 4; the pooler
    /// has both. Source: Supabase, "Connect to your database".
    QString poolerAdvice(const PostgresLogin &login, PoolerReason reason)
    {
        static const QRegularExpression ofProject(
            uR"(\Adb\.([a-z0-9]+)\.supabase\.(?:co|in)\.?\z)"_s, QRegularExpression::CaseInsensitiveOption);
        const QString project = ofProject.match(login.host).captured(1).toLower();
        if (project.isEmpty())
            return reason == PoolerReason::Version6
                ? u". It has addresses of IP version 6 alone; does this network have version 6?"_s
                : QString();
        const QString user = login.user.contains(u'.') ? login.user : QString(login.user + u'.' + project);
        return (reason == PoolerReason::Version6
                       ? u". A project's own host has addresses of IP version 6 alone, and this network leads to none. "_s
                       : u". Is the project's name right, and is it not paused? A project's own host has addresses of "
                         "IP version 6 alone, which some networks do not tell. "_s)
            + u"Use the project's pooler instead: host aws-0-REGION.pooler.supabase.com, port 5432 (sessions; 6543 for "
              "transactions), user %1. docsweep does not know the project's REGION: its dashboard shows the whole host "
              "under Connect, as eu-central-1, for example; newer projects begin with aws-1-"_s.arg(user);
    }

    /// What a failed connection means. libpq gives no SQLSTATE then, only words.
    Error connectError(const QSqlError &error, const PostgresLogin &login, bool isVersion6Alone)
    {
        Error problem = sqlError(u"connecting"_s, error, u"QPSQL"_s);
        const QString said = problem.text;
        QString check = u"check the host, the port and the network"_s;
        if (said.contains("does not support SSL"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            check = u"turn TLS on at the server "_s + kWeaker.arg(u"disable"_s);
        } else if (said.contains("does not match host name"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            check = u"sslmode=verify-full wants the host's name as the certificate has it; with an authority of your "
                    "own in DOCSWEEP_CA_FILE, sslmode=verify-ca takes any name"_s;
        } else if (said.contains("root certificate"_L1) || said.contains("certificate verify failed"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            const QString file = authoritiesFor(login);
            check = kNobodyVouches.arg(file.isEmpty() ? u"among libpq's authorities"_s : QString(u"in "_s + file))
                + kWeaker.arg(u"require"_s);
        } else if (said.contains("no encryption"_L1) || said.contains("SSL required"_L1)) {
            problem.kind = ErrorKind::BadConfig; // the server's words, and pgbouncer's
            check = u"the server wants TLS: sslmode=verify-full"_s;
        } else if (said.contains("invalid sslmode"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            check = u"check sslmode and the certificates"_s;
        } else if (said.contains("unrecognized configuration parameter"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            check = u"correct the options of the address (options=-c name=value)"_s;
        } else if (lacksBinding(error)) { // where it could before
            problem.kind = ErrorKind::BadConfig;
            check = u"somebody may stand between us and the server. If the server was changed, start docsweep again"_s;
        } else if (saysOneOf(said, kUnfit)) {
            problem.kind = ErrorKind::Unavailable;
            check = u"none of the hosts takes writes: is the primary down, or missing from the list?"_s;
        } else if (saysOneOf(said, kFull)) {
            problem.kind = ErrorKind::Unavailable;
            problem.remedy = Remedy::Told;
            check = u"every connection that it allows is taken: end some, or raise the limit (ALTER ROLE … CONNECTION "
                    "LIMIT, max_connections; a pooler's max_client_conn and pool size); a run needs one for its lock "
                    "and one for each of its workers"_s;
        } else if (saysOneOf(said, kStarting)) {
            problem.kind = ErrorKind::Unavailable;
            problem.remedy = Remedy::Told;
            check = u"the server is starting or stopping; try again in a minute"_s;
        } else if (saysOneOf(said, kEnded)) {
            problem.kind = ErrorKind::Unavailable;
            problem.remedy = Remedy::Told;
            check = kEndedCheck;
        } else if (problem.kind == ErrorKind::Unauthorized) {
            check = u"check the user and the password"_s;
        } else if (problem.kind == ErrorKind::NotFound) {
            check = u"check the name of the database"_s;
        } else if (isVersion6Alone) {
            check += poolerAdvice(login, PoolerReason::Version6);
        }
        problem.text = said + u"; "_s + check;
        if (problem.kind == ErrorKind::BadConfig)
            problem.remedy = Remedy::Told;
        return problem;
    }

    Error askedForCleartext(const PostgresLogin &login)
    {
        const QString mend = login.sslMode == "require"_L1 || login.sslMode.startsWith("verify"_L1)
            ? u"Verify it: sslmode=verify-full, with its authority in DOCSWEEP_CA_FILE"_s
            : u"Let it ask for scram-sha-256 (pg_hba.conf), or verify it: sslmode=verify-full, with its authority in "
              "DOCSWEEP_CA_FILE; on this machine its Unix socket does as well"_s;
        return {ErrorKind::BadConfig,
            u"connecting: the server asks for the password in clear text (or is no PostgreSQL server), and nobody has "
            "verified that it is the right one; it was sent nothing. "_s
                + mend,
            Remedy::Told};
    }

    Error closedAtOnce(const QByteArray &state = {})
    {
        if (state == "57P01")
            return {ErrorKind::Unavailable, u"connecting: the server closed the connection [57P01]; "_s + kEndedCheck,
                Remedy::Told};
        return {ErrorKind::Unavailable,
            u"connecting: the login was taken and the connection closed; does the pooler have a connection to the "
            "server left for us? A run needs one for its lock and one for each of its workers: see the pool's size"_s,
            Remedy::Told};
    }

    /// Qt sets bytea_output at every start, for the whole session of the server; behind a pooler the next client would
    /// find it there. The pooler gives us the same server again, unless another client was faster. We read either form.
    /// The transaction around Qt's statements is LoginGuard's.
    Result<> leaveNoSetting(SqlConnection &connection)
    {
        if (connection.database().isOpen())
            return connection.run(u"COMMIT; RESET bytea_output"_s);
        return fail(closedAtOnce());
    }

    /// The last of two words counts.
    QString optionsOf(const PostgresLogin &login, bool isBound)
    {
        QString options = kConnectOptions;
        for (auto it = login.parameters.begin(); it != login.parameters.end(); ++it)
            options += u' ' + it.key() + u'=' + quoted(it.value());
        if (!login.ports.isEmpty())
            options += u" port="_s + quoted(login.ports);
        if (!login.sslMode.isEmpty())
            options += u" sslmode="_s + quoted(login.sslMode);
        if (const QString file = authoritiesFor(login); !file.isEmpty())
            options += u" sslrootcert="_s + quoted(file);
        if (isBound)
            options += u" channel_binding=require"_s;
        if (!login.isVerified())
            options += u" gssencmode=disable"_s; // or the guard could not read what the server says
        return options;
    }

    /// One attempt. Errors also: see `ChannelBinding`, where `isBound`.
    Result<std::unique_ptr<SqlConnection>> attempt(const PostgresLogin &login, bool isBound, bool *lacked)
    {
        auto connection = std::make_unique<SqlConnection>(u"QPSQL"_s);
        QSqlDatabase &database = connection->database();
        if (!database.isValid())
            return fail(ErrorKind::BadConfig, u"Qt's driver for PostgreSQL is missing: install libqt6sql6-psql"_s);
        database.setHostName(login.host);
        if (login.ports.isEmpty())
            database.setPort(login.port);
        database.setDatabaseName(login.database);
        database.setUserName(login.user);
        database.setPassword(login.password.reveal());
        database.setConnectOptions(optionsOf(login, isBound));
        const bool isFree = login.isSocket() || login.isVerified();
        LoginGuard guard(isFree ? LoginGuard::Cleartext::Allowed : LoginGuard::Cleartext::Refused, login.patience);
        if (!LoginGuard::isInPlace())
            return fail(ErrorKind::BadConfig, u"this program cannot watch its logins; no password is sent"_s);
        if (database.open())
            return connection;
        if (guard.hasRefused())
            return fail(askedForCleartext(login));
        if (guard.isStopped())
            return failCancelled();
        if (guard.isTimedOut())
            return fail(ErrorKind::Unavailable,
                u"connecting: the server did not answer within %1 s; check the host, the port and the network"_s.arg(
                    double(guard.patience().connecting.count()) / 1000.0)
                    + (guard.isVersion6Alone() ? poolerAdvice(login, PoolerReason::Version6) : QString()),
                Remedy::StartServer);
        if (guard.isUnresolved())
            return fail(ErrorKind::Unavailable,
                u"connecting: the host name %1 leads to no address; check the host, the port and the network"_s.arg(
                    login.host)
                    + poolerAdvice(login, PoolerReason::NoAddress),
                Remedy::StartServer);
        if (std::optional<Error> given = endOfWait(u"connecting"_s))
            return fail(std::move(*given));
        if (guard.isLost())
            return fail(closedAtOnce(guard.lostBy()));
        *lacked = isBound && lacksBinding(database.lastError());
        return fail(connectError(database.lastError(), login, guard.isVersion6Alone()));
    }

} // namespace

bool PostgresLogin::isVerified() const
{
    return sslMode == "verify-full"_L1 || sslMode == "verify-ca"_L1;
}

bool PostgresLogin::isSocket() const
{
    return std::ranges::all_of(
        host.split(u','), [](const QString &one) { return one.isEmpty() || one.startsWith(u'/'); });
}

QString authoritiesFor(const PostgresLogin &login)
{
    if (!login.isVerified())
        return {};
    if (!login.caFile.isEmpty())
        return login.caFile;
    const QString own = QDir::homePath() + u"/.postgresql/root.crt"_s;
    // verify-ca by the system's authorities would take any certificate that anybody can buy.
    if (login.sslMode != "verify-full"_L1 || !qEnvironmentVariableIsEmpty("PGSSLROOTCERT") || QFileInfo::exists(own))
        return {};
    for (const QLatin1String file : kSystemAuthorities) {
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

Result<std::unique_ptr<SqlConnection>> connectPostgres(const PostgresLogin &login)
{
    const std::optional<bool> known = mayBind(login) ? ChannelBinding::known(login) : std::optional(false);
    bool lacked = false;
    auto connection = attempt(login, known.value_or(true), &lacked);
    if (!connection && lacked && !known) {
        ChannelBinding::note(login, false);
        connection = attempt(login, false, &lacked);
    } else if (connection && !known) {
        ChannelBinding::note(login, true);
    }
    if (!connection)
        return connection;
    if (const Result<> left = leaveNoSetting(**connection); !left)
        return fail(left.error());
    return connection;
}

} // namespace docsweep
