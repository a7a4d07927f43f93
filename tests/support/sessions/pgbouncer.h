// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sessions/postgrescluster.h"

namespace docsweep {

/// When a pooler hands a server on to the next client.
enum class Pooling { Session, Transaction };

/// A pooler in front of a cluster, as Supabase has two: the real pgbouncer on a spare port of 127.0.0.1. Clients log in
/// with scram, and it logs in at the server with the keys that the client has shown. Nothing resets a server between
/// two clients in transaction mode. It dies with the thread that made it, and runs as the user postgres when we are
/// root. Knows the roles that the cluster has when it starts.
class PgBouncer {
public:
    /// `options` are further lines of pgbouncer's settings: "default_pool_size = 1". Errors: NotFound without
    /// pgbouncer, Io when it does not start.
    static Result<std::unique_ptr<PgBouncer>> start(
        const PostgresCluster &cluster, Pooling pooling, const QStringList &options = {});
    ~PgBouncer();
    PgBouncer(const PgBouncer &) = delete;
    PgBouncer &operator=(const PgBouncer &) = delete;

    /// The superuser's way through the pooler.
    DatabaseSettings settings() const;

    /// It dies without a good-bye to either side.
    void kill();
    /// Starts it again, on the same port.
    Result<> restart();

private:
    PgBouncer(const PostgresCluster &cluster, Pooling pooling);
    Result<> configure(const QStringList &options);
    Result<> write(const QString &file, const QString &text) const;

    const PostgresCluster &m_cluster;
    Pooling m_pooling;
    QTemporaryDir m_folder;
    int m_port = 0;
    QProcess m_process;
};

} // namespace docsweep
