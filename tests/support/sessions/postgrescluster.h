// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/settings.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace docsweep {

/// A PostgreSQL server of a test's own: a fresh cluster in a temporary folder, on a spare port of 127.0.0.1 with
/// passwords (scram), gone with this object. Its texts sort like English (ICU), so that an order by bytes is not there
/// by chance. Never fsyncs. Also gone when the test is killed. Runs as the user postgres when we are root, for
/// PostgreSQL refuses to run as root.
class PostgresCluster {
public:
    /// Takes up to a second. Errors: NotFound without PostgreSQL 15, Io when it does not start.
    static Result<std::unique_ptr<PostgresCluster>> start();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// The superuser's way to a database of this cluster.
    DatabaseSettings settings(const QString &database = QStringLiteral("parser")) const;

    /// The server dies without a good-bye, as in a power cut.
    Result<> kill();
    /// Starts it again, on the same port.
    Result<> restart();

    /// Starts it again as a standby that repeats what it has and takes nothing, and ends that.
    Result<> becomeStandby();
    Result<> becomePrimary();

    /// The whole cluster, or one server process of it, is stopped in its tracks (SIGSTOP): its kernel goes on
    /// acknowledging whatever is sent to it. Safe from every thread.
    void freeze() const;
    static void freezeProcess(qint64 process);
    /// All of it goes on, but for these processes.
    void thaw(const QList<qint64> &butFor = {}) const;
    static void thawProcess(qint64 process);

    /// Starts it again on one more address of this machine, where passwords (scram) let every role in.
    Result<> listenAlsoOn(const QString &address);
    /// From the next start with TLS; both files are copied.
    Result<> useCertificate(const QString &certificateFile, const QString &keyFile) const;

    /// Runs SQL as the superuser, statement by statement, through psql; answers its unaligned output.
    Result<QString> sql(const QString &statements, const QString &database = QStringLiteral("parser")) const;

    /// The folder of its Unix socket, for psql and the like.
    QString socketFolder() const { return m_folder.path(); }
    int port() const { return m_port; }

private:
    PostgresCluster();
    Result<> initialise();
    Result<> startGuard();
    QList<qint64> processes() const;
    Result<QString> run(const QStringList &command, const QByteArray &input = {}) const;
    Result<QString> runAsWeAre(const QStringList &words, const QByteArray &input = {}) const;

    QTemporaryDir m_folder;
    int m_port = 0;
    QString m_addresses = QStringLiteral("127.0.0.1");
    bool m_isRunning = false;
    QProcess m_guard; ///< waits for our end and removes what is left
};

} // namespace docsweep
