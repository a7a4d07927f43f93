// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgreslogin.h"

#include "core/sql/driverwords.h"
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
            const std::lock_guard lock(mutex);
            const auto found = servers.constFind(server(login));
            return found == servers.constEnd() ? std::nullopt : std::optional(*found);
        }

        static void note(const PostgresLogin &login, bool isBound)
        {
            const std::lock_guard lock(mutex);
            servers.insert(server(login), isBound);
        }

    private:
        static QString server(const PostgresLogin &login)
        {
            return login.host + u' ' + (login.ports.isEmpty() ? QString::number(login.port) : login.ports);
        }

        static inline std::mutex mutex;
        static inline QHash<QString, bool> servers; ///< guarded by mutex
    };

    bool mayBind(const PostgresLogin &login)
    {
        if (login.parameters.contains(kBinding))
            return false; // it was decided on, and is passed on as it is
        return !login.isSocket() && (login.isVerified() || login.sslMode == "require"_L1);
    }

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

    /// What a cause of a failed login is about.
    Cause aboutLogin(CauseKind kind, const PostgresLogin &login)
    {
        switch (kind) {
        case CauseKind::DatabaseSslMode:
            return {kind, {u"sslmode"_s}};
        case CauseKind::DatabaseOptions:
            return {kind, {u"options"_s}};
        case CauseKind::DatabaseUnvouched: {
            const QString file = authoritiesFor(login);
            if (file.isEmpty())
                return {CauseKind::DatabaseUnvouchedByAny, {login.host}};
            return {kind, {login.host, file}};
        }
        case CauseKind::DatabaseNoTls:
        case CauseKind::DatabaseCertificateName:
        case CauseKind::DatabaseWantsTls:
        case CauseKind::DatabaseUnbound:
            return {kind, {login.host}};
        default:
            return {kind, {}};
        }
    }

    /// What a failed connection means, and what to look at.
    Error connectError(const QSqlError &error, const PostgresLogin &login, bool isVersion6Alone)
    {
        const Error problem = sqlError(u"connecting"_s, error, u"QPSQL"_s);
        const Cause cause = aboutLogin(problem.cause.kind, login);
        const QString advice = isVersion6Alone && cause.kind == CauseKind::DatabaseUnreachable
            ? poolerAdvice(login, PoolerReason::Version6)
            : QString();
        return errorOf(problem.kind, {problem.text + u"; "_s + sentenceOf(cause) + advice, cause});
    }

    Error connecting(ErrorKind kind, const Cause &cause, const QString &advice = {})
    {
        return during(u"connecting"_s, errorOf(kind, {sentenceOf(cause) + advice, cause}));
    }

    Error askedForCleartext(const PostgresLogin &login)
    {
        const bool hasTls = login.sslMode == "require"_L1 || login.sslMode.startsWith("verify"_L1);
        return connecting(ErrorKind::BadConfig,
            {hasTls ? CauseKind::DatabaseCleartext : CauseKind::DatabaseCleartextWithoutTls, {login.host}});
    }

    Error closedAtOnce(const QByteArray &state = {})
    {
        if (state == "57P01")
            return errorOf(ErrorKind::Unavailable,
                {u"connecting: the server closed the connection [57P01]; "_s + sentenceOf({CauseKind::DatabaseEnded}),
                    {CauseKind::DatabaseEnded}});
        return connecting(ErrorKind::Unavailable, {CauseKind::DatabasePooler});
    }

    /// Qt sets bytea_output at every start, for the whole session of the server; behind a pooler the next client would
    /// find it there. The pooler gives us the same server again, unless another client was faster. We read either form.
    /// The transaction around Qt's statements is LoginGuard's.
    Result<> leaveNoSetting(SqlConnection &connection)
    {
        if (connection.database().isOpen())
            return connection.run(u"COMMIT; RESET bytea_output"_s);
        if (std::optional<Error> given = endOfWait(u"connecting"_s)) // in one of Qt's own statements
            return fail(std::move(*given));
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
            return fail(ErrorKind::BadConfig, Cause{CauseKind::DatabaseDriver});
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
        if (guard.isTimedOut()) {
            const double seconds = double(guard.patience().connecting.count()) / 1000.0;
            return fail(connecting(ErrorKind::Unavailable, {CauseKind::DatabaseTimedOut, {QString::number(seconds)}},
                guard.isVersion6Alone() ? poolerAdvice(login, PoolerReason::Version6) : QString()));
        }
        if (guard.isUnresolved())
            return fail(connecting(ErrorKind::Unavailable, {CauseKind::DatabaseHostUnknown, {login.host}},
                poolerAdvice(login, PoolerReason::NoAddress)));
        if (std::optional<Error> given = endOfWait(u"connecting"_s))
            return fail(std::move(*given));
        if (guard.isLost())
            return fail(closedAtOnce(guard.lostBy()));
        *lacked = isBound && driverwords::lacksBinding(database.lastError().databaseText());
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
