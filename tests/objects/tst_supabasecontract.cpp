// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of every store against Supabase Storage: found by the API, by SQL, and by the older listing of servers
// that have no other. With DOCSWEEP_CONTRACT_SUPABASE_URL and DOCSWEEP_CONTRACT_SUPABASE_KEY it asks that server
// instead of the stand-in, in buckets of its own that it removes again.
#include "core/objects/supabaseobjectstore.h"
#include "tests/objects/objectstorecontract.h"
#include "tests/support/objects/listing.h"
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/supabase/supabasestandin.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

enum class Way { Api, Rows, Levels };

class TestSupabaseContract final : public ObjectStoreContract {
    Q_OBJECT

public:
    /// `server` may be null: a server that only the API reaches.
    TestSupabaseContract(Way way, SupabaseAddress address, StorageRowsFactory rows, SupabaseStandIn *server)
        : m_address(std::move(address))
        , m_server(server)
    {
        SupabaseStorageSettings settings;
        settings.address = m_address;
        settings.listing = way == Way::Rows ? ListingPreference::Sql : ListingPreference::Api;
        settings.rows = std::move(rows);
        settings.clock = &m_clock;
        m_make = makeSupabaseStores(std::move(settings));
    }

    void removeBucket()
    {
        if (m_bucket.isEmpty())
            return;
        const std::unique_ptr<ObjectStore> store = open();
        const Listing listing = listAll(*store, m_bucket);
        std::vector<RemovalRequest> requests;
        for (const ObjectEntry &entry : listing.entries) {
            requests.push_back({entry.key, {}, {}, {}, Instant::max()});
            if (requests.size() == 500 || &entry == &listing.entries.back()) {
                QVERIFY(store->remove(m_bucket, requests, {}));
                requests.clear();
            }
        }
        QVERIFY(ask({"DELETE", "/bucket/" + m_bucket.toLatin1(), {}, {}, {}}));
        m_bucket.clear();
    }

protected:
    /// A name nobody else has: others may use the server as well.
    Bucket bucket() const override { return m_name; }

    void startAnew(const Bucket &wanted) override
    {
        removeBucket();
        const QJsonObject body{{"id"_L1, wanted}, {"name"_L1, wanted}, {"public"_L1, false}};
        QVERIFY(ask({"POST", "/bucket", QJsonDocument(body).toJson(), "application/json", {}}));
        m_bucket = wanted;
    }
    std::unique_ptr<ObjectStore> open() override { return std::move(*m_make()); }

    void placeAll(const std::vector<ObjectKey> &keys) override
    {
        if (!m_server)
            return ObjectStoreContract::placeAll(keys);
        QStringList names;
        for (const ObjectKey &key : keys)
            names.append(QString::fromUtf8(key));
        QVERIFY(m_server->makeObjects(m_bucket, names));
    }

    /// Uploads take ASCII letters alone; other keys come from elsewhere.
    bool canHold(const ObjectKey &key) const override
    {
        return m_server || std::all_of(key.begin(), key.end(), [](char c) { return c > 0; });
    }

private:
    bool ask(const StorageCall &call) { return (*HttpExchange::make(m_address, m_clock))->call(call, {}).has_value(); }

    const SystemClock m_clock;
    const SupabaseAddress m_address;
    SupabaseStandIn *const m_server;
    ObjectStoreFactory m_make;
    const Bucket m_name = u"docsweep-contract-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    Bucket m_bucket; ///< empty: there is none
};

int check(
    const char *name, Way way, const SupabaseAddress &address, const StorageRowsFactory &rows, SupabaseStandIn *server)
{
    qInfo("Supabase Storage, listed by %s", name);
    TestSupabaseContract contract(way, address, rows, server);
    const int failed = QTest::qExec(&contract, QCoreApplication::arguments());
    contract.removeBucket();
    return failed;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QUrl url(qEnvironmentVariable("DOCSWEEP_CONTRACT_SUPABASE_URL"));
    if (!url.isEmpty()) {
        const Secret key(qEnvironmentVariable("DOCSWEEP_CONTRACT_SUPABASE_KEY"));
        return check("list-v2 of the server given", Way::Api, {url, key, {}}, {}, nullptr);
    }
    const auto cluster = PostgresCluster::start();
    if (!cluster)
        qFatal("%s", qPrintable(cluster.error().text));
    const auto server = SupabaseStandIn::start(**cluster);
    if (!server)
        qFatal("%s", qPrintable(server.error().text));
    const SupabaseAddress address{(*server)->url(), (*server)->keys().secret, {}};
    const DatabaseSettings database = (*cluster)->settings(u"parser"_s);
    const PostgresLogin login{
        database.host, database.port, database.database, database.user, database.password, database.sslMode};
    int failed = check("list-v2", Way::Api, address, {}, server->get());
    failed += check(
        "SQL", Way::Rows, address, [login]() -> Result<std::unique_ptr<StorageRows>> { return makeStorageRows(login); },
        server->get());
    if (!(*server)->change({{u"list_v2"_s, u"as-upload"_s}}))
        qFatal("the server keeps its list-v2");
    failed += check("the older listing", Way::Levels, address, {}, server->get());
    return failed;
}

#include "tst_supabasecontract.moc"
