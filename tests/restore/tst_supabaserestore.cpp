// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseupload.h"
#include "core/sweep/runvault.h"
#include "tests/restore/restoreworld.h"
#include "tests/sweep/supabaseworld.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a sweep of a project took away comes back, rows in PostgreSQL and files in Supabase Storage.
class SupabaseRestoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void bringsEverythingBack();
    void neverReplacesWhatIsThereNow();
    void bringsLargeFilesBackInParts();
    void survivesLostAnswers();
    void saysBeforehandWhatTheBucketRefuses();
    void waitsForAStorageThatIsAway();
    void bringsTheNewestVersionBack();

private:
    Settings settings() const;
    Run sweep();
    RestoreBackends backends() const;
    QByteArray bytesOf(const QString &key) const;
    QStringList rows() const;
    QStringList objects() const; ///< names with size, type, cache control and tag
    void put(const ObjectKey &key, const QByteArray &bytes, const QByteArray &type, const QByteArray &cache);

    std::unique_ptr<SupabaseWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    VaultPrivateKey m_key;
    SupabaseStorageSettings m_storage;
};

void SupabaseRestoreTest::initTestCase()
{
    m_world = std::make_unique<SupabaseWorld>();
    m_key = *VaultPrivateKey::make();
}

void SupabaseRestoreTest::init()
{
    m_world->startAnew();
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = m_world->storage();
    QVERIFY(m_world->server().clearFaults());
}

Settings SupabaseRestoreTest::settings() const
{
    Settings settings;
    settings.home = m_folder->path();
    settings.vault.folder = m_folder->filePath(u"vault"_s);
    settings.vault.key = m_key.publicKey().text();
    return settings;
}

Run SupabaseRestoreTest::sweep()
{
    SweepBackends backends = m_world->backends(m_storage);
    backends.vault = vaultOf(settings());
    const Result<Plan> plan = m_world->plan(m_storage);
    SweepRunner runner(backends);
    const Result<Run> run = plan ? runner.execute({plan->id, RunTrigger::Manual, {}, {}}, {}) : fail(plan.error());
    if (!run)
        qWarning("%s", qPrintable(run.error().text));
    return run.value_or(Run());
}

RestoreBackends SupabaseRestoreTest::backends() const
{
    RestoreBackends backends = restoringOf(settings(), m_key);
    const SweepBackends sweep = m_world->backends(m_storage);
    backends.sessions = sweep.sessions;
    backends.objects = sweep.objects;
    backends.journal = sweep.journal;
    backends.ledger = {};
    return backends;
}

QByteArray SupabaseRestoreTest::bytesOf(const QString &key) const
{
    const auto store = m_world->backends(m_storage).objects();
    return (*store)->read(SupabaseWorld::bucket(), key.toUtf8(), 32 << 20, {}).value_or("?");
}

QStringList SupabaseRestoreTest::rows() const
{
    QStringList lines;
    for (const QString &table : {u"parser_usersession"_s, u"parser_processeddocument"_s}) {
        const auto rows =
            m_world->cluster().sql(u"SELECT string_agg(t::text, chr(10) ORDER BY id) FROM %1 t"_s.arg(table));
        lines += rows ? rows->split(u'\n') : QStringList(u"?"_s);
    }
    return lines;
}

QStringList SupabaseRestoreTest::objects() const
{
    const auto rows = m_world->cluster().sql(
        u"SELECT string_agg(name || ' ' || concat_ws(' ', metadata->>'size', metadata->>'mimetype', "
        "metadata->>'cacheControl', metadata->>'eTag'), chr(10) ORDER BY name COLLATE \"C\") FROM storage.objects "
        "WHERE archived_at IS NULL"_s);
    return rows ? rows->split(u'\n') : QStringList(rows.error().text);
}

void SupabaseRestoreTest::put(
    const ObjectKey &key, const QByteArray &bytes, const QByteArray &type, const QByteArray &cache)
{
    const auto store = m_world->backends(m_storage).objects();
    const Result<StoredObject> stored =
        (*store)->putNew(SupabaseWorld::bucket(), {key, bytes.size(), type, cache}, sourceOf(bytes), {});
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
    const Instant old = systemClock().now() - 5h;
    QVERIFY(m_world->server().backdate(SupabaseWorld::bucket(), {QString::fromUtf8(key)}, old, old));
}

void SupabaseRestoreTest::bringsEverythingBack()
{
    put("o0000/typed.png", "picture", "image/png", "max-age=77");
    put("o0000/odd.txt", "text", "text/plain; charset=utf-8", "public, immutable");
    QVERIFY(m_world->django().sql(
        u"UPDATE parser_processeddocument SET extracted_data = '{\"a\": [1.50, null, \"é\"]}', error_message = "
        "E'tab\\t\\\\ quote'' ä☃😀', created_at = '2025-01-01 00:00:00.123456+02'"_s));
    const QStringList rowsBefore = rows();
    const QStringList objectsBefore = objects();
    const Run run = sweep();
    QVERIFY(run.state == RunState::Done);
    QVERIFY(objects() != objectsBefore && rows() != rowsBefore);
    const Result<Restore> done = bringBack(backends(), ofRun(run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->stage, RestoreStage::Done);
    QCOMPARE(done->of(RestoreState::Restored).items, done->items);
    QCOMPARE(objects(), objectsBefore);
    QCOMPARE(rows(), rowsBefore);
    // What Django makes next collides with nothing.
    QVERIFY(m_world->django().touch(u"next"_s));
    const Run again = sweep();
    QVERIFY(again.state == RunState::Done); // held
    QCOMPARE(objects(), objectsBefore);
}

void SupabaseRestoreTest::neverReplacesWhatIsThereNow()
{
    const Run run = sweep();
    const auto store = m_world->backends(m_storage).objects();
    QVERIFY((*store)->put(SupabaseWorld::bucket(), "e0001/doc0.jpg", "another", {}));
    const Result<Restore> done = bringBack(backends(), ofRun(run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->of(RestoreState::Conflict).items, 1);
    QCOMPARE(bytesOf(u"e0001/doc0.jpg"_s), "another");
}

void SupabaseRestoreTest::bringsLargeFilesBackInParts()
{
    QByteArray large(13 * 1024 * 1024 + 17, Qt::Uninitialized);
    for (qsizetype at = 0; at < large.size(); ++at)
        large[at] = char((at * 31) ^ (at >> 11));
    put("o0000/large.pdf", large, "application/pdf", "max-age=60");
    put("o0000/exact.pdf", large.first(SupabaseUpload::kPart), "application/pdf", "max-age=60");
    const QStringList before = objects();
    const Run run = sweep();
    QVERIFY(!objects().join(u' ').contains("large"_L1));
    QVERIFY(m_world->server().clearLog());
    const Result<Restore> done = bringBack(backends(), ofRun(run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->of(RestoreState::Restored).items, done->items);
    QCOMPARE(objects(), before);
    QVERIFY(bytesOf(u"o0000/large.pdf"_s) == large);
    const Result<SupabaseLog> log = m_world->server().log();
    const auto parts = std::ranges::count(log->requests, u"PATCH"_s, &SupabaseRequest::method);
    QCOMPARE(parts, 3);
    for (const SupabaseRequest &request : log->requests)
        QVERIFY(request.bodyBytes <= SupabaseUpload::kPart);
}

void SupabaseRestoreTest::survivesLostAnswers()
{
    const QByteArray large(14 * 1024 * 1024, 'x');
    put("o0000/large.pdf", large, "application/pdf", "no-cache");
    const QStringList before = objects();
    const QStringList rowsBefore = rows();
    const Run run = sweep();
    for (const int nth : {2, 4}) {
        QVERIFY(m_world->server().addFault({{u"action"_s, u"cut"_s}, {u"when"_s, u"after"_s}, {u"method"_s, u"PATCH"_s},
            {u"path"_s, u"^/upload/"_s}, {u"nth"_s, nth}, {u"count"_s, 1}}));
        QVERIFY(m_world->server().addFault({{u"action"_s, u"cut"_s}, {u"when"_s, u"after"_s}, {u"method"_s, u"POST"_s},
            {u"path"_s, u"^/object/document-uploads/"_s}, {u"nth"_s, nth}, {u"count"_s, 1}}));
    }
    const Result<Restore> done = bringBack(backends(), ofRun(run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->stage, RestoreStage::Done);
    QCOMPARE(done->of(RestoreState::Conflict).items, 0);
    QCOMPARE(done->of(RestoreState::Failed).items, 0);
    QCOMPARE(objects(), before);
    QCOMPARE(rows(), rowsBefore);
}

void SupabaseRestoreTest::saysBeforehandWhatTheBucketRefuses()
{
    put("o0000/typed.png", "picture", "image/png", "no-cache");
    put("o0000/long.pdf", QByteArray(5000, 'x'), "application/pdf", "no-cache");
    const Run run = sweep();
    QVERIFY(m_world->cluster().sql(u"UPDATE storage.buckets SET file_size_limit = 4000, allowed_mime_types = "
                                   "ARRAY['application/*', 'image/jpeg', 'text/plain']"_s));
    const Result<RestoreDraft> draft = RestorePlanner(backends(), {}).plan(ofRun(run));
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text));
    const auto causeOf = [&](const QByteArray &key) {
        const auto item = std::ranges::find(draft->items, key, [](const RestoreItem &each) { return each.object.key; });
        return item == draft->items.end() || item->state != RestoreState::FolderOnly ? CauseKind::Unknown
                                                                                     : item->why.cause.kind;
    };
    QCOMPARE(causeOf("o0000/typed.png"), CauseKind::TypeNotTaken);
    QCOMPARE(causeOf("o0000/long.pdf"), CauseKind::ObjectTooLarge);
    const Result<Restore> done = bringBack(backends(), ofRun(run));
    QVERIFY(done);
    QCOMPARE(done->of(RestoreState::FolderOnly).items, draft->restore.of(RestoreState::FolderOnly).items);
    QCOMPARE(done->of(RestoreState::Failed).items, 0);
    QVERIFY(!objects().join(u' ').contains("typed.png"_L1));
    QVERIFY(m_world->cluster().sql(u"UPDATE storage.buckets SET file_size_limit = NULL, allowed_mime_types = NULL"_s));
}

void SupabaseRestoreTest::waitsForAStorageThatIsAway()
{
    const QStringList before = objects();
    const QStringList rowsBefore = rows();
    const Run run = sweep();
    const Result<Restore> plan = sealed(backends(), ofRun(run));
    QVERIFY(plan);
    m_world->server().kill();
    const Result<Restore> waits = RestoreRunner(backends()).execute(plan->id, plan->items, {});
    QVERIFY(m_world->server().restart());
    QVERIFY2(waits, waits ? "" : qPrintable(waits.error().text));
    QCOMPARE(waits->stage, RestoreStage::Begun);
    QCOMPARE(waits->of(RestoreState::Failed).items, 0);
    RestoreRunner next(backends());
    const auto finished = next.finishEarlier({});
    QVERIFY2(finished && finished->size() == 1, finished ? "" : qPrintable(finished.error().text));
    QCOMPARE(finished->front().stage, RestoreStage::Done);
    QCOMPARE(objects(), before);
    QCOMPARE(rows(), rowsBefore);
}

void SupabaseRestoreTest::bringsTheNewestVersionBack()
{
    QVERIFY(m_world->server().unlockVersions());
    m_world->startAnew(2, 2, 1);
    QVERIFY(m_world->server().change({{u"deletes_versions"_s, u"by-id"_s}}));
    QVERIFY(m_world->cluster().sql(u"UPDATE storage.buckets SET versioning_status = 'ENABLED'"_s));
    const Instant now = std::chrono::floor<std::chrono::milliseconds>(systemClock().now());
    QVERIFY(m_world->server().makeVersions(SupabaseWorld::bucket(),
        {{u"e0000/doc0.jpg"_s, u"four"_s, now - 5h, now - 4h},
            {u"e0000/doc0.jpg"_s, u"fourth"_s, now - 6h, now - 5h}}));
    const QByteArray current = bytesOf(u"e0000/doc0.jpg"_s);
    QVERIFY(current != "four" && current != "?");
    const Run run = sweep();
    QVERIFY(!m_world->objects().contains(u"e0000/doc0.jpg"_s));
    const Result<Restore> done = bringBack(backends(), ofRun(run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(done->of(RestoreState::Failed).items, 0);
    QCOMPARE(bytesOf(u"e0000/doc0.jpg"_s), current);
}

QTEST_GUILESS_MAIN(SupabaseRestoreTest)
#include "tst_supabaserestore.moc"
