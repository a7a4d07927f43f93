// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/sessionstorecontract.h"
#include "tests/support/sessions/pgbouncer.h"

namespace docsweep {

/// PostgreSQL behind a pooler; the web app goes through it, too.
class PooledSessionStoreTest : public SessionStoreContract {
    Q_OBJECT

public:
    /// `cluster` is where the test starts it, and stays for the next test.
    PooledSessionStoreTest(std::unique_ptr<PostgresCluster> &cluster, Pooling pooling)
        : m_cluster(cluster)
        , m_pooling(pooling)
    {
    }

protected:
    Result<DatabaseSettings> makeDatabase() override;

private:
    std::unique_ptr<PostgresCluster> &m_cluster;
    Pooling m_pooling;
    std::unique_ptr<PgBouncer> m_pooler;
};

Result<DatabaseSettings> PooledSessionStoreTest::makeDatabase()
{
    if (!m_cluster) {
        auto cluster = PostgresCluster::start();
        if (!cluster)
            return fail(cluster.error());
        m_cluster = std::move(*cluster);
    }
    auto pooler = PgBouncer::start(*m_cluster, m_pooling);
    if (!pooler)
        return fail(pooler.error());
    m_pooler = std::move(*pooler);
    return m_pooler->settings();
}

} // namespace docsweep

int main(int argc, char *argv[])
{
    std::unique_ptr<docsweep::PostgresCluster> cluster;
    docsweep::PooledSessionStoreTest bySession(cluster, docsweep::Pooling::Session);
    docsweep::PooledSessionStoreTest byTransaction(cluster, docsweep::Pooling::Transaction);
    return docsweep::runSessionTests(argc, argv, {&bySession, &byTransaction});
}

#include "tst_pooledsessionstore.moc"
