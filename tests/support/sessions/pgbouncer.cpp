// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/pgbouncer.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>

#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    const QString kProgram = u"/usr/sbin/pgbouncer"_s;
    constexpr int kPatienceMs = 20000;

    // No server_reset_query: pgbouncer runs none in transaction mode, and its own in session mode.
    const QString kSettings = uR"([databases]
parser = host=127.0.0.1 port=%1
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = %2
unix_socket_dir =
pool_mode = %3
auth_type = scram-sha-256
auth_file = %4
max_client_conn = 200
log_connections = 0
log_disconnections = 0
log_stats = 0
)"_s;

    int sparePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

} // namespace

PgBouncer::PgBouncer(const PostgresCluster &cluster, Pooling pooling)
    : m_cluster(cluster)
    , m_pooling(pooling)
    , m_folder(cluster.socketFolder() + u"/pgbouncer-XXXXXX"_s) // goes with the cluster's
    , m_port(sparePort())
{
}

Result<std::unique_ptr<PgBouncer>> PgBouncer::start(
    const PostgresCluster &cluster, Pooling pooling, const QStringList &options)
{
    if (!QFileInfo::exists(kProgram))
        return fail(ErrorKind::NotFound, u"pgbouncer is not installed"_s);
    std::unique_ptr<PgBouncer> pooler(new PgBouncer(cluster, pooling));
    if (const Result<> configured = pooler->configure(options); !configured)
        return fail(configured.error());
    if (const Result<> up = pooler->restart(); !up)
        return fail(up.error());
    return pooler;
}

PgBouncer::~PgBouncer()
{
    kill();
}

Result<> PgBouncer::configure(const QStringList &options)
{
    const auto users = m_cluster.sql(
        uR"(SELECT '"' || rolname || '" "' || rolpassword || '"' FROM pg_authid WHERE rolpassword IS NOT NULL)"_s);
    if (!users)
        return fail(users.error());
    const QString userFile = m_folder.filePath(u"users"_s);
    if (const Result<> written = write(userFile, *users + u'\n'); !written)
        return written;
    const QString mode = m_pooling == Pooling::Session ? u"session"_s : u"transaction"_s;
    const QString settings = kSettings.arg(QString::number(m_cluster.port()), QString::number(m_port), mode, userFile);
    if (const Result<> written = write(m_folder.filePath(u"ini"_s), settings + options.join(u'\n') + u'\n'); !written)
        return written;
    if (geteuid() == 0 && QProcess::execute(u"chown"_s, {u"-R"_s, u"postgres"_s, m_folder.path()}) != 0)
        return fail(ErrorKind::Io, u"cannot give the pooler's folder to the user postgres"_s);
    return {};
}

Result<> PgBouncer::write(const QString &file, const QString &text) const
{
    QFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0;
    return written ? Result<>() : fail(ErrorKind::Io, file + u": "_s + out.errorString());
}

Result<> PgBouncer::restart()
{
    kill();
    QStringList words{u"--pdeathsig"_s, u"KILL"_s};
    if (geteuid() == 0)
        words += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s};
    m_process.setWorkingDirectory(u"/tmp"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"setpriv"_s, words + QStringList{kProgram, m_folder.filePath(u"ini"_s)});
    QByteArray said; // it listens before it says that it is up
    while (!said.contains("process up")) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return fail(ErrorKind::Io, u"pgbouncer: "_s + QString::fromUtf8(said) + m_process.errorString());
        said += m_process.readAll();
    }
    return {};
}

void PgBouncer::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

DatabaseSettings PgBouncer::settings() const
{
    DatabaseSettings settings = m_cluster.settings();
    settings.port = m_port;
    return settings;
}

} // namespace docsweep
