// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/postgreslogin.h"

#include <QSqlError>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // A dead network is noticed within a minute and never waited for longer.
    constexpr auto kConnectOptions = "connect_timeout=10 application_name=docsweep keepalives=1 keepalives_idle=20 "
                                     "keepalives_interval=10 keepalives_count=3 tcp_user_timeout=30000"_L1;

    /// A value of libpq's connection string.
    QString quoted(QString value)
    {
        return u'\'' + value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
    }

    /// What a failed connection means. libpq gives no SQLSTATE then, only words.
    Error connectError(const QSqlError &error)
    {
        Error problem = sqlError(u"connecting"_s, error, u"QPSQL"_s);
        const QString said = problem.text;
        QString check = u"check the host, the port and the network"_s;
        if (said.contains("does not support SSL"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            check =
                u"turn TLS on at the server or, only where you trust the network, add sslmode=disable to DATABASE_URL"_s;
        } else if (said.contains("does not match host name"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            check = u"sslmode=verify-full wants the host's name as the certificate has it"_s;
        } else if (said.contains("root certificate"_L1) || said.contains("certificate verify failed"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            check = u"name the file with the certificate of the server's authority in PGSSLROOTCERT, or see sslmode"_s;
        } else if (said.contains("no encryption"_L1) || said.contains("SSL required"_L1)) {
            problem.kind = ErrorKind::BadConfig; // the server's words, and pgbouncer's
            check = u"the server wants TLS: sslmode=require"_s;
        } else if (said.contains("invalid sslmode"_L1)) {
            problem.kind = ErrorKind::BadConfig;
            check = u"check sslmode and the certificates"_s;
        } else if (problem.kind == ErrorKind::Unauthorized) {
            check = u"check the user and the password"_s;
        } else if (problem.kind == ErrorKind::NotFound) {
            check = u"check the name of the database"_s;
        }
        problem.text = said + u"; "_s + check;
        return problem;
    }

    /// Qt sets bytea_output at every start, for the whole session of the server; behind a pooler the next client would
    /// find it there. The pooler gives us the same server again, unless another client was faster. We read either form.
    Result<> leaveNoSetting(SqlConnection &connection)
    {
        if (connection.database().isOpen())
            return connection.run(u"RESET bytea_output"_s);
        return fail(ErrorKind::Unavailable,
            u"connecting: the login was taken and the connection closed; does the pooler have a connection to the "
            "server left for us? A run needs one for its lock and one for each of its workers: see the pool's size"_s);
    }

} // namespace

Result<std::unique_ptr<SqlConnection>> connectPostgres(const PostgresLogin &login)
{
    auto connection = std::make_unique<SqlConnection>(u"QPSQL"_s);
    QSqlDatabase &database = connection->database();
    if (!database.isValid())
        return fail(ErrorKind::BadConfig, u"Qt's driver for PostgreSQL is missing: install libqt6sql6-psql"_s);
    database.setHostName(login.host);
    database.setPort(login.port);
    database.setDatabaseName(login.database);
    database.setUserName(login.user);
    database.setPassword(login.password.reveal());
    QString options = kConnectOptions;
    if (!login.sslMode.isEmpty())
        options += u" sslmode="_s + quoted(login.sslMode);
    database.setConnectOptions(options);
    if (!database.open())
        return fail(connectError(database.lastError()));
    if (const Result<> left = leaveNoSetting(*connection); !left)
        return fail(left.error());
    return connection;
}

} // namespace docsweep
