// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/objects/supabasestoretest.h"

#include <algorithm>

QByteArray joined(QStringList keys)
{
    std::sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return keys.join(u' ').toUtf8();
}

QJsonObject forEver(QJsonObject fault)
{
    fault[u"count"_s] = QJsonValue::Null;
    return fault;
}

void SupabaseStoreTest::initTestCase()
{
    auto cluster = PostgresCluster::start();
    QVERIFY(cluster);
    m_cluster = std::move(*cluster);
    auto server = SupabaseStandIn::start(*m_cluster);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().text));
    m_server = std::move(*server);
}

void SupabaseStoreTest::init()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->change({{u"list_v2"_s, u"on"_s}, {u"has_old_times"_s, false}}));
    QVERIFY(m_server->makeBucket(kBox));
}

SupabaseStorageSettings SupabaseStoreTest::settings() const
{
    SupabaseStorageSettings settings;
    settings.address = {m_server->url(), m_server->keys().secret, {}, 5s};
    settings.retry.first = 1ms;
    settings.retry.longest = 4ms;
    settings.clock = &m_clock;
    return settings;
}

SupabaseStorageSettings SupabaseStoreTest::throughTheTables() const
{
    SupabaseStorageSettings storage = settings();
    const DatabaseSettings own = m_cluster->settings();
    const PostgresLogin login{own.host, own.port, own.database, own.user, own.password, own.sslMode};
    storage.rows = [login]() -> Result<std::unique_ptr<StorageRows>> { return makeStorageRows(login); };
    storage.listing = ListingPreference::Sql;
    return storage;
}

std::vector<RemovalRequest> SupabaseStoreTest::requestsForAll(ObjectStore &store) const
{
    std::vector<RemovalRequest> requests;
    const Listing listing = listAll(store, kBox);
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    return requests;
}

int SupabaseStoreTest::deletions() const
{
    const Result<SupabaseLog> log = m_server->log();
    return int(std::ranges::count(log->requests, u"DELETE"_s, &SupabaseRequest::method));
}
