// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a project's files and rows, before they go.
#include "core/browse/figures.h"
#include "core/monitor/gather.h"
#include "core/objects/storagerows.h"
#include "core/sweep/runvault.h"
#include "core/vault/vaultreader.h"
#include "tests/support/objects/faultyobjectstore.h"
#include "tests/support/sweep/sweepworld.h"
#include "tests/sweep/supabaseworld.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The tables, and somebody who is faster than whoever has looked into them.
class OvertakenRows final : public StorageRows {
public:
    OvertakenRows(std::unique_ptr<StorageRows> inner, std::function<void()> overtake)
        : m_inner(std::move(inner))
        , m_overtake(std::move(overtake))
    {
    }
    Result<> check() override { return m_inner->check(); }
    Result<std::optional<BucketFacts>> bucket(const Bucket &name) override { return m_inner->bucket(name); }
    Result<std::vector<ObjectEntry>> page(
        const Bucket &bucket, const ObjectKey &prefix, const ObjectKey &after, int limit, bool withVersions) override
    {
        return m_inner->page(bucket, prefix, after, limit, withVersions);
    }
    Result<ObjectsSeen> look(const Bucket &bucket, std::span<const ObjectKey> keys, bool withVersions) override
    {
        Result<ObjectsSeen> seen = m_inner->look(bucket, keys, withVersions);
        m_overtake();
        return seen;
    }
    Result<std::vector<ObjectEntry>> versions(
        const Bucket &bucket, const ObjectKey &prefix, const std::optional<ObjectEntry> &after, int limit) override
    {
        return m_inner->versions(bucket, prefix, after, limit);
    }
    Result<std::vector<ObjectEntry>> versionsOf(const Bucket &bucket, std::span<const ObjectKey> keys) override
    {
        return m_inner->versionsOf(bucket, keys);
    }
    Result<QSet<ObjectKey>> takingOthersAlong(const Bucket &bucket, std::span<const ObjectKey> keys) override
    {
        return m_inner->takingOthersAlong(bucket, keys);
    }

private:
    std::unique_ptr<StorageRows> m_inner;
    std::function<void()> m_overtake;
};

} // namespace

class SupabaseVaultTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void copiesWhatGoesAndNothingElse_data();
    void copiesWhatGoesAndNothingElse();
    void leavesAFileThatIsOverwrittenAfterItsCopy();
    void tellsWhatWentInsteadOfTheCopyOfALaterRun_data();
    void tellsWhatWentInsteadOfTheCopyOfALaterRun();
    void copiesEveryVersion();
    void tellsWhatWentThatWasNotWhatWasCopied();

private:
    Settings settings() const;
    SweepBackends backends() const;
    Result<Run> run(const SweepBackends &backends, PlanId plan) const;
    QByteArray bytesOf(const QString &key) const;
    QByteArray tagOf(const QString &key) const;

    std::unique_ptr<SupabaseWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    VaultPrivateKey m_key;
    SupabaseStorageSettings m_storage;
};

void SupabaseVaultTest::initTestCase()
{
    m_world = std::make_unique<SupabaseWorld>();
    m_key = *VaultPrivateKey::make();
}

void SupabaseVaultTest::init()
{
    m_world->startAnew();
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = m_world->storage();
}

Settings SupabaseVaultTest::settings() const
{
    Settings settings;
    settings.home = m_folder->path();
    settings.vault.folder = m_folder->filePath(u"vault"_s);
    settings.vault.key = m_key.publicKey().text();
    return settings;
}

SweepBackends SupabaseVaultTest::backends() const
{
    SweepBackends backends = m_world->backends(m_storage);
    backends.vault = vaultOf(settings());
    return backends;
}

Result<Run> SupabaseVaultTest::run(const SweepBackends &backends, PlanId plan) const
{
    SweepRunner runner(backends);
    return runner.execute({plan, RunTrigger::Manual, {}, {}}, {});
}

QByteArray SupabaseVaultTest::bytesOf(const QString &key) const
{
    const auto store = m_world->backends(m_storage).objects();
    return (*store)->read(SupabaseWorld::bucket(), key.toUtf8(), 1 << 20, {}).value_or("?");
}

QByteArray SupabaseVaultTest::tagOf(const QString &key) const
{
    const auto store = m_world->backends(m_storage).objects();
    const ObjectSink sink{[](const ObjectHead &) { return Result<>(); }, [](QByteArrayView) { return Result<>(); }};
    const Result<ObjectHead> head = (*store)->stream(SupabaseWorld::bucket(), key.toUtf8(), {}, {}, sink);
    return head ? head->tag : "?"_ba;
}

void SupabaseVaultTest::copiesWhatGoesAndNothingElse_data()
{
    QTest::addColumn<ListingPreference>("listing");
    QTest::newRow("listed by the API") << ListingPreference::Api;
    QTest::newRow("listed by SQL") << ListingPreference::Sql;
}

void SupabaseVaultTest::copiesWhatGoesAndNothingElse()
{
    QFETCH(ListingPreference, listing);
    m_storage.listing = listing;
    if (listing == ListingPreference::Sql)
        m_storage.rows = m_world->rows();
    QMap<QString, QByteArray> before;
    for (const QString &key : m_world->mustGo())
        before.insert(key, bytesOf(key));
    QVERIFY(
        m_world->django().sql(u"UPDATE parser_processeddocument SET extracted_data = '{\"a\": [1.50, null, \"é\"]}', "
                              "created_at = '2025-01-01 00:00:00.123456+02'"_s));
    const auto sessions = m_world->backends(m_storage).sessions();
    std::vector<SessionKey> keys;
    for (const QString &key : m_world->sessions())
        keys.push_back(key.toUtf8());
    std::vector<qint64> ids;
    const auto found = (*sessions)->sessionsByKey(keys, {});
    for (const SessionRecord &session : *found)
        ids.push_back(session.id);
    const auto rows = (*sessions)->wholeSessions(ids, {});
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text));

    const Result<Plan> plan = m_world->plan(m_storage);
    const Result<Run> ended = run(backends(), plan->id);
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().text));
    QCOMPARE(ended->totals.of(ItemState::Failed).items, 0);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    const VaultContent kept = contentOf(settings().vault.folder, m_key);
    QCOMPARE(kept.trouble, QString());
    QCOMPARE(kept.files.size(), before.size());
    for (auto file = before.cbegin(); file != before.cend(); ++file)
        QCOMPARE(kept.files.value(file.key().toUtf8()), *file);
    QCOMPARE(kept.sessions.size(), 6);
    for (const WholeSession &session : *rows) {
        if (!m_world->sessions().contains(QString::fromUtf8(session.key)))
            QVERIFY(kept.sessions.value(session.key) == session);
    }
    const WholeSession &one = kept.sessions.first();
    QCOMPARE(cellOf(one.documents, one.documentRows.at(0), "created_at")->bytes,
        QByteArray("2024-12-31 22:00:00.123456+00"));
    QCOMPARE(kept.items, kept.files.size() + kept.sessions.size());
}

/// Although the plan is younger than two minutes.
void SupabaseVaultTest::leavesAFileThatIsOverwrittenAfterItsCopy()
{
    const Result<Plan> plan = m_world->plan(m_storage);
    SweepBackends all = backends();
    std::atomic<bool> isDone{false};
    all.onStep = [&](const char *step) {
        if (qstrcmp(step, "rows recorded") == 0 && !isDone.exchange(true))
            isDone = m_world->cluster()
                         .sql(u"UPDATE storage.objects SET updated_at = now(), version = gen_random_uuid()::text WHERE "
                              "name = 'e0001/doc0.jpg'"_s)
                         .has_value();
    };
    const Result<Run> ended = run(all, plan->id);
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().text));
    QVERIFY(isDone);
    QVERIFY(m_world->objects().contains(u"e0001/doc0.jpg"_s));
    QVERIFY(!m_world->objects().contains(u"e0001/doc1.jpg"_s));
    const VaultContent kept = contentOf(settings().vault.folder, m_key);
    QVERIFY(!kept.files.contains("e0001/doc0.jpg"));
    QVERIFY(kept.files.contains("e0001/doc1.jpg"));
}

void SupabaseVaultTest::tellsWhatWentInsteadOfTheCopyOfALaterRun_data()
{
    QTest::addColumn<bool>("isOverwritten");
    QTest::newRow("overwritten between look and request") << true;
    QTest::newRow("as it was copied") << false;
}

/// What was copied waits, and its tag is not kept.
void SupabaseVaultTest::tellsWhatWentInsteadOfTheCopyOfALaterRun()
{
    QFETCH(bool, isOverwritten);
    m_storage.listing = ListingPreference::Sql;
    m_storage.rows = m_world->rows();
    const Result<Plan> plan = m_world->plan(m_storage);
    SweepBackends first = backends();
    const auto faults = std::make_shared<FaultPlan>();
    first.objects = [inner = first.objects, faults]() -> Result<std::unique_ptr<ObjectStore>> {
        return std::unique_ptr<ObjectStore>(std::make_unique<FaultyObjectStore>(*inner(), faults));
    };
    first.onStep = [&faults](const char *step) {
        if (qstrcmp(step, "rows recorded") != 0)
            return;
        faults->failures = std::numeric_limits<int>::max() / 2;
        faults->failAt = faults->calls + 1;
    };
    const Result<Run> ended = run(first, plan->id);
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().text));
    QVERIFY(m_world->objects().contains(u"e0001/doc0.jpg"_s));
    QVERIFY(contentOf(settings().vault.folder, m_key).files.contains("e0001/doc0.jpg"));

    const auto overwrite = [&] {
        if (isOverwritten)
            QVERIFY(m_world->cluster().sql(
                u"UPDATE storage.objects SET updated_at = now(), version = gen_random_uuid()::text, metadata = "
                "jsonb_set(metadata::jsonb, '{eTag}', '\"\\\"another\\\"\"') WHERE name = 'e0001/doc0.jpg'"_s));
    };
    m_storage.rows = [inner = m_storage.rows, overwrite]() -> Result<std::unique_ptr<StorageRows>> {
        Result<std::unique_ptr<StorageRows>> rows = inner();
        if (!rows)
            return rows;
        return std::unique_ptr<StorageRows>(std::make_unique<OvertakenRows>(*std::move(rows), overwrite));
    };
    const Result<Run> next = SweepRunner(backends()).settle({}, {});
    QVERIFY2(next, next ? "" : qPrintable(next.error().text));
    QVERIFY(!m_world->objects().contains(u"e0001/doc0.jpg"_s));
    const auto journal = m_world->journal();
    const Result<std::vector<PlanItem>> items = journal->items(plan->id, {0, 10'000});
    for (const PlanItem &item : *items) {
        const bool isOne = isOverwritten && item.key == "e0001/doc0.jpg";
        QCOMPARE(item.detail.cause.kind == CauseKind::WentUncopied, isOne);
        if (!item.key.isEmpty())
            QVERIFY(item.state == ItemState::Deleted || item.state == ItemState::AlreadyGone);
    }
}

void SupabaseVaultTest::copiesEveryVersion()
{
    QVERIFY(m_world->server().unlockVersions());
    m_world->startAnew(2, 2, 1);
    QVERIFY(m_world->server().change({{u"deletes_versions"_s, u"by-id"_s}}));
    QVERIFY(m_world->cluster().sql(u"UPDATE storage.buckets SET versioning_status = 'ENABLED'"_s));
    const Instant now = std::chrono::floor<std::chrono::milliseconds>(systemClock().now());
    QVERIFY(m_world->server().makeVersions(SupabaseWorld::bucket(),
        {{u"e0000/doc0.jpg"_s, u"four"_s, now - 5h, now - 4h}, {u"e0000/doc0.jpg"_s, u"fourth"_s, now - 6h, now - 5h},
            {u"l0001/gone.pdf"_s, u"deleted"_s, now - 5h, now - 2h}, {u"l0001/gone.pdf"_s, {}, now - 2h, {}, true}}));
    const QByteArray current = bytesOf(u"e0000/doc0.jpg"_s);
    const Result<Plan> plan = m_world->plan(m_storage);
    QVERIFY(plan);
    const Result<Run> ended = run(backends(), plan->id);
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().text));
    QCOMPARE(ended->totals.of(ItemState::Failed).items, 0);
    QVERIFY(!m_world->objects().contains(u"e0000/doc0.jpg"_s));
    const Result<std::shared_ptr<VaultFolder>> folder = VaultFolder::open(settings().vault.folder);
    const Result<std::unique_ptr<VaultReader>> reader = VaultReader::open(*folder, systemClock());
    QVERIFY(reader && (*reader)->containers() && (*reader)->unlock(m_key));
    const auto bytesOfAll = [&](const ObjectKey &key) {
        QSet<QByteArray> all;
        const auto copies = (*reader)->findObject({SupabaseWorld::bucket(), key}, {});
        for (const VaultEntry &copy : copies.value_or(std::vector<VaultEntry>())) {
            QByteArray bytes;
            if ((*reader)->object(copy.copy.container, copy.copy.item, {}, [&bytes](QByteArrayView piece) -> Result<> {
                    bytes += piece;
                    return {};
                }))
                all.insert(bytes);
        }
        return all;
    };
    QCOMPARE(bytesOfAll("e0000/doc0.jpg"), (QSet<QByteArray>{current, "four", "fourth"}));
    QCOMPARE(bytesOfAll("l0001/gone.pdf"), (QSet<QByteArray>{"deleted"}));
}

/// Somebody overwrote it between the last look and the request: the answer names another content than the copied one.
void SupabaseVaultTest::tellsWhatWentThatWasNotWhatWasCopied()
{
    const QString another = u"e0001/doc0.jpg"_s;
    QJsonArray rows;
    for (const QString &key : m_world->mustGo()) {
        const QByteArray tag = key == another ? "of somebody else"_ba : tagOf(key);
        QVERIFY(!tag.isEmpty() && tag != "?");
        rows.append(QJsonObject{
            {u"name"_s, key}, {u"metadata"_s, QJsonObject{{u"eTag"_s, u"\"%1\""_s.arg(QString::fromLatin1(tag))}}}});
    }
    const Result<Plan> plan = m_world->plan(m_storage);
    QVERIFY(plan);
    QVERIFY(m_world->server().addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s},
        {u"count"_s, QJsonValue(QJsonValue::Null)}, {u"status"_s, 200}, {u"body"_s, rows}, {u"after_effect"_s, true}}));
    const Result<Run> ended = run(backends(), plan->id);
    QVERIFY(m_world->server().clearFaults());
    QVERIFY2(ended, ended ? "" : qPrintable(ended.error().text));
    QCOMPARE(m_world->objects(), m_world->mustStay());
    const std::unique_ptr<Journal> journal = m_world->journal();
    const Result<std::vector<PlanItem>> items = journal->runItems(ended->id, -1, 1000);
    QVERIFY(items);
    int flagged = 0;
    for (const PlanItem &item : *items) {
        if (item.detail.cause.kind != CauseKind::WentUncopied)
            continue;
        ++flagged;
        QCOMPARE(item.key, another.toUtf8());
        QCOMPARE(item.state, ItemState::Deleted);
        QVERIFY2(item.detail.text.contains("cannot be brought back"_L1), qPrintable(item.detail.text));
    }
    QCOMPARE(flagged, 1);
    const Result<std::unique_ptr<JournalFigures>> figures = JournalFigures::open(m_world->home());
    QVERIFY(figures);
    QCOMPARE(*(*figures)->uncopied(*ended), (UncopiedItems{1, 0}));

    Settings known = settings();
    known.home = m_world->home();
    const Instant now = systemClock().now();
    const AlertFacts facts =
        gatherFacts(known, m_world->readers(m_storage), u"db"_s, EndedRun{*ended, 0, now, now}, {});
    const std::vector<Alert> alerts = assess(facts).alerts;
    const auto told = std::ranges::find(alerts, AlertKind::WentUncopied, &Alert::kind);
    QVERIFY(told != alerts.end());
    QCOMPARE(told->severity, AlertSeverity::Critical);
    QVERIFY2(told->text.contains("1 item went"_L1), qPrintable(told->text));
}

QTEST_GUILESS_MAIN(SupabaseVaultTest)
#include "tst_supabasevault.moc"
