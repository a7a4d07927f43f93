// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseobjectstore.h"
#include "tests/objects/supabasestoretest.h"
#include "tests/support/objects/listing.h"
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/supabase/supabasestandin.h"

#include <QTest>

namespace docsweep {

Listing listVersions(ObjectReader &store, const ObjectKey &prefix = {});

/// A stand-in of a project whose bucket keeps versions.
class SupabaseVersionsCase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

protected:
    static void ways()
    {
        QTest::addColumn<bool>("bySql");
        QTest::newRow("by the API") << false;
        QTest::newRow("by SQL") << true;
    }
    SupabaseStorageSettings settings(bool bySql) const;
    std::unique_ptr<ObjectStore> open(bool bySql) const { return std::move(*makeSupabaseStores(settings(bySql))()); }
    std::unique_ptr<ObjectStore> open() const
    {
        QFETCH(bool, bySql);
        return open(bySql);
    }
    Instant ago(Duration age) const { return std::chrono::floor<std::chrono::milliseconds>(m_clock.now()) - age; }
    /// A file of today with two older versions; one that was deleted, with one; one without a history.
    void makeHistory();
    QStringList left() const;
    int deletions(const QString &beginning) const;
    /// Of all versions there are.
    static std::vector<RemovalRequest> requestsForAll(ObjectReader &store);

    const SystemClock m_clock;
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<SupabaseStandIn> m_server;
};

} // namespace docsweep
