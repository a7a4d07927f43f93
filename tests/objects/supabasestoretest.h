// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/supabaseobjectstore.h"
#include "tests/support/objects/listing.h"
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/supabase/supabasestandin.h"

#include <QJsonObject>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const Bucket kBox = QStringLiteral("box");

/// Keys in byte order, with blanks between them.
QByteArray joined(QStringList keys);

/// A fault of the stand-in that strikes again and again.
QJsonObject forEver(QJsonObject fault);

/// Stores of a stand-in for Supabase Storage, which begins each test anew with an empty bucket.
class SupabaseStoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

protected:
    SupabaseStorageSettings settings() const;
    SupabaseStorageSettings throughTheTables() const;
    std::unique_ptr<ObjectStore> open() const { return std::move(*makeSupabaseStores(settings())()); }
    std::vector<RemovalRequest> requestsForAll(ObjectStore &store) const;
    int deletions() const; ///< that were asked for
    QByteArray left() { return joined(*m_server->remaining(kBox)); }

    const SystemClock m_clock;
    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<SupabaseStandIn> m_server;
};
