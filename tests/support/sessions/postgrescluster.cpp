// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions/postgrescluster.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>

#include <csignal>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    const QString kPrograms = u"/usr/lib/postgresql/15/bin/"_s;
    const QString kPassword = u"pass 'word\\ ;=x"_s; // what a connection string must quote
    constexpr int kPatienceMs = 60000;

    /// A port nobody listens on now.
    int sparePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

} // namespace

PostgresCluster::PostgresCluster()
    : m_folder(u"/tmp/docsweep-pg-XXXXXX"_s) // short: the path of a Unix socket has 107 bytes
    , m_port(sparePort())
{
}

Result<std::unique_ptr<PostgresCluster>> PostgresCluster::start()
{
    if (!QFileInfo::exists(kPrograms + u"initdb"_s))
        return fail(ErrorKind::NotFound, u"PostgreSQL 15 is not installed"_s);
    std::unique_ptr<PostgresCluster> cluster(new PostgresCluster);
    if (const Result<> ready = cluster->initialise(); !ready)
        return fail(ready.error());
    if (const Result<> guarded = cluster->startGuard(); !guarded)
        return fail(guarded.error());
    if (const Result<> up = cluster->restart(); !up)
        return fail(up.error());
    if (const auto made = cluster->sql(u"CREATE DATABASE parser"_s, u"postgres"_s); !made)
        return fail(made.error());
    return cluster;
}

PostgresCluster::~PostgresCluster()
{
    if (const Result<> stopped = kill(); !stopped)
        qWarning("%ls", qUtf16Printable(stopped.error().text));
    m_guard.closeWriteChannel();
    m_guard.waitForFinished(kPatienceMs);
}

Result<> PostgresCluster::initialise()
{
    const QString passwordFile = m_folder.filePath(u"password"_s);
    QFile file(passwordFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(kPassword.toUtf8()) < 0)
        return fail(ErrorKind::Io, file.errorString());
    file.close();
    if (geteuid() == 0 && QProcess::execute(u"chown"_s, {u"-R"_s, u"postgres"_s, m_folder.path()}) != 0)
        return fail(ErrorKind::Io, u"cannot give the cluster's folder to the user postgres"_s);
    const auto made = runAsWeAre(
        {u"/usr/bin/python3"_s, u"-I"_s, QStringLiteral(DOCSWEEP_TEST_NEWCLUSTER), m_folder.filePath(u"data"_s),
            passwordFile, u"-U"_s, u"postgres"_s, u"-A"_s, u"scram-sha-256"_s, u"--auth-local=trust"_s, u"-E"_s,
            u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--locale-provider=icu"_s, u"--icu-locale=en-US"_s});
    return made ? Result<>() : fail(made.error());
}

/// A shell whose input ends with this process, however that ends.
Result<> PostgresCluster::startGuard()
{
    const QString script =
        u"trap '' INT TERM HUP; cat > /dev/null; "
        "kill -QUIT $(head -n 1 \"$1/data/postmaster.pid\" 2> /dev/null) 2> /dev/null; rm -rf \"$1\""_s;
    m_guard.setProcessChannelMode(QProcess::ForwardedChannels);
    m_guard.start(u"sh"_s, {u"-c"_s, script, u"sh"_s, m_folder.path()});
    return m_guard.waitForStarted(kPatienceMs) ? Result<>() : fail(ErrorKind::Io, u"sh: "_s + m_guard.errorString());
}

Result<> PostgresCluster::restart()
{
    const QString options =
        u"-p %1 -k %2 -c listen_addresses=%3 -c fsync=off"
        " -c full_page_writes=off -c max_wal_size=4GB"_s.arg(QString::number(m_port), m_folder.path(), m_addresses);
    const auto up = run({kPrograms + u"pg_ctl"_s, u"-D"_s, m_folder.filePath(u"data"_s), u"-w"_s, u"-l"_s,
        m_folder.filePath(u"log"_s), u"-o"_s, options, u"start"_s});
    m_isRunning = up.has_value();
    return up ? Result<>() : fail(up.error());
}

/// The postmaster first: it makes no new ones then.
QList<qint64> PostgresCluster::processes() const
{
    QFile file(m_folder.filePath(u"data/postmaster.pid"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<qint64> all{file.readLine().trimmed().toLongLong()};
    QFile children(u"/proc/%1/task/%1/children"_s.arg(all.constFirst()));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().simplified().split(' '))
            all.append(child.toLongLong());
    }
    all.removeAll(0);
    return all;
}

void PostgresCluster::freeze() const
{
    for (int i = 0; i < 2; ++i) { // those made until the postmaster stopped are found the second time
        for (const qint64 process : processes())
            freezeProcess(process);
    }
}

void PostgresCluster::freezeProcess(qint64 process)
{
    ::kill(pid_t(process), SIGSTOP);
}

void PostgresCluster::thaw(const QList<qint64> &butFor) const
{
    for (const qint64 process : processes()) {
        if (!butFor.contains(process))
            thawProcess(process);
    }
}

void PostgresCluster::thawProcess(qint64 process)
{
    ::kill(pid_t(process), SIGCONT);
}

Result<> PostgresCluster::kill()
{
    if (!m_isRunning)
        return {};
    thaw();
    const auto down = run(
        {kPrograms + u"pg_ctl"_s, u"-D"_s, m_folder.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s});
    m_isRunning = !down;
    return down ? Result<>() : fail(down.error());
}

Result<> PostgresCluster::becomeStandby()
{
    const QString data = m_folder.filePath(u"data"_s);
    const auto down = run({kPrograms + u"pg_ctl"_s, u"-D"_s, data, u"-m"_s, u"fast"_s, u"-w"_s, u"stop"_s});
    m_isRunning = !down;
    if (!down)
        return fail(down.error());
    QFile signal(data + u"/standby.signal"_s);
    if (!signal.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, signal.errorString());
    signal.close();
    return restart();
}

Result<> PostgresCluster::becomePrimary()
{
    const auto promoted = sql(u"SELECT pg_promote()"_s, u"postgres"_s);
    return promoted ? Result<>() : fail(promoted.error());
}

Result<> PostgresCluster::listenAlsoOn(const QString &address)
{
    QFile rules(m_folder.filePath(u"data/pg_hba.conf"_s));
    if (!rules.open(QIODevice::Append) || rules.write("host all all 0.0.0.0/0 scram-sha-256\n") < 0)
        return fail(ErrorKind::Io, rules.errorString());
    rules.close();
    m_addresses += u',' + address;
    if (const Result<> down = kill(); !down)
        return down;
    return restart();
}

Result<> PostgresCluster::useCertificate(const QString &certificateFile, const QString &keyFile) const
{
    const QString data = m_folder.filePath(u"data"_s);
    QStringList owned{u"--mode=600"_s};
    if (geteuid() == 0)
        owned += {u"--owner=postgres"_s, u"--group=postgres"_s};
    if (QProcess::execute(u"install"_s, owned + QStringList{certificateFile, data + u"/server.crt"_s}) != 0
        || QProcess::execute(u"install"_s, owned + QStringList{keyFile, data + u"/server.key"_s}) != 0)
        return fail(ErrorKind::Io, u"cannot copy the certificate"_s);
    const auto set = sql(u"ALTER SYSTEM SET ssl = on"_s);
    return set ? Result<>() : fail(set.error());
}

DatabaseSettings PostgresCluster::settings(const QString &database) const
{
    DatabaseSettings settings;
    settings.kind = DatabaseKind::PostgreSql;
    settings.host = u"127.0.0.1"_s;
    settings.port = m_port;
    settings.database = database;
    settings.user = u"postgres"_s;
    settings.password = Secret(kPassword);
    return settings;
}

Result<QString> PostgresCluster::sql(const QString &statements, const QString &database) const
{
    return run({kPrograms + u"psql"_s, u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s,
                   m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"postgres"_s, u"-d"_s, database},
        statements.toUtf8());
}

/// As the user postgres when we are root.
Result<QString> PostgresCluster::run(const QStringList &command, const QByteArray &input) const
{
    QStringList words = command;
    if (geteuid() == 0)
        words = QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s} + command;
    return runAsWeAre(words, input);
}

Result<QString> PostgresCluster::runAsWeAre(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(u"/tmp"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // pg_ctl's server would keep a pipe open; its own log has what it says.
    const QString output = m_folder.filePath(u"output"_s);
    process.setStandardOutputFile(output);
    process.start(words.constFirst(), words.mid(1));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs))
        return fail(ErrorKind::Io, words.join(u' ') + u": "_s + process.errorString());
    QFile said(output);
    if (!said.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, said.errorString());
    const QString text = QString::fromUtf8(said.readAll()).trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorKind::Io, words.join(u' ') + u": "_s + text);
    return text;
}

} // namespace docsweep
