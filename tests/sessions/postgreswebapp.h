// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/pgbouncer.h"

namespace docsweep {

/// The web app on a PostgreSQL cluster of a test's own, and what tests do with its rows. Django is connected directly.
class PostgresWebApp {
public:
    static Result<std::unique_ptr<PostgresWebApp>> start();

    PostgresCluster &cluster() { return *m_cluster; }
    DjangoProject &django() { return *m_django; }

    /// So many sessions with one document each, last active long ago; as Django reads them.
    std::vector<SessionRecord> makeIdle(int count);
    /// The same by the database itself, for very many, with long names: some 600 bytes each.
    Result<> fill(int count);
    std::vector<SessionRecord> rows();

    /// The conditions a plan would write for sessions that `makeIdle` made.
    static std::vector<SessionCondition> conditions(std::span<const SessionRecord> sessions);

private:
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<DjangoProject> m_django;
};

/// How docsweep gets to the database.
enum class Way { Direct, SessionPooler, TransactionPooler };

/// A way that is open as long as this object.
class OpenWay {
public:
    static Result<std::unique_ptr<OpenWay>> open(
        const PostgresCluster &cluster, Way way, const QStringList &poolerOptions = {});

    DatabaseSettings settings() const { return m_pooler ? m_pooler->settings() : m_cluster.settings(); }
    /// Null on the direct way.
    PgBouncer *pooler() { return m_pooler.get(); }

private:
    explicit OpenWay(const PostgresCluster &cluster)
        : m_cluster(cluster)
    {
    }
    const PostgresCluster &m_cluster;
    std::unique_ptr<PgBouncer> m_pooler;
};

} // namespace docsweep
