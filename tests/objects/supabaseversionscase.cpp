// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/objects/supabaseversionscase.h"

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Listing listVersions(ObjectReader &store, const ObjectKey &prefix)
{
    Listing listing;
    listing.done = store.listVersions(kBox, prefix, {}, [&listing](const ListPage &page) {
        listing.entries.insert(listing.entries.end(), page.entries.begin(), page.entries.end());
        return true;
    });
    return listing;
}

void SupabaseVersionsCase::initTestCase()
{
    auto cluster = PostgresCluster::start();
    QVERIFY(cluster);
    m_cluster = std::move(*cluster);
    auto server = SupabaseStandIn::start(*m_cluster);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().text));
    m_server = std::move(*server);
    QVERIFY(m_server->unlockVersions());
}

void SupabaseVersionsCase::init()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->change({{u"deletes_versions"_s, u"by-id"_s}, {u"delete_objects_limit"_s, 0},
        {u"has_cdn"_s, false}, {u"has_lifecycle"_s, true}}));
    QVERIFY(m_server->makeVersionedBucket(kBox, u"ENABLED"_s));
}

SupabaseStorageSettings SupabaseVersionsCase::settings(bool bySql) const
{
    SupabaseStorageSettings storage;
    storage.address = {m_server->url(), m_server->keys().secret, {}, 2s};
    storage.retry.first = 1ms;
    storage.retry.longest = 4ms;
    storage.clock = &m_clock;
    storage.listing = bySql ? ListingPreference::Sql : ListingPreference::Api;
    const DatabaseSettings own = m_cluster->settings();
    const PostgresLogin login{own.host, own.port, own.database, own.user, own.password, own.sslMode};
    if (bySql)
        storage.rows = [login]() -> Result<std::unique_ptr<StorageRows>> { return makeStorageRows(login); };
    return storage;
}

void SupabaseVersionsCase::makeHistory()
{
    QVERIFY(m_server->makeVersions(kBox,
        {{u"a/x.pdf"_s, u"one"_s, ago(5h), ago(4h)}, {u"a/x.pdf"_s, u"second"_s, ago(4h), ago(3h)},
            {u"a/x.pdf"_s, u"today"_s, ago(3h)}, {u"a/x.pdf.bak"_s, u"other"_s, ago(3h)},
            {u"b/gone.pdf"_s, u"deleted"_s, ago(5h), ago(2h)}, {u"b/gone.pdf"_s, {}, ago(2h), {}, true}}));
}

/// "a/x.pdf a/x.pdf- a/x.pdf-": an older version ends in a dash, a mark of deletion in an exclamation mark.
QStringList SupabaseVersionsCase::left() const
{
    QStringList told;
    const auto rows = m_server->rows(kBox);
    for (const StoredVersion &row : rows.value_or(QList<StoredVersion>{{u"no answer"_s, {}}}))
        told.append(row.name + (row.isMarker ? u"!"_s : u""_s) + (row.isArchived ? u"-"_s : u""_s));
    return told;
}

int SupabaseVersionsCase::deletions(const QString &beginning) const
{
    const Result<SupabaseLog> log = m_server->log();
    return int(std::ranges::count_if(log->requests, [&](const SupabaseRequest &request) {
        return request.method == "DELETE"_L1 && request.path.startsWith(beginning);
    }));
}

std::vector<RemovalRequest> SupabaseVersionsCase::requestsForAll(ObjectReader &store)
{
    std::vector<RemovalRequest> requests;
    const Listing all = listVersions(store);
    for (const ObjectEntry &entry : all.entries)
        requests.push_back(requestFor(entry));
    return requests;
}

} // namespace docsweep
