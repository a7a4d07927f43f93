// SPDX-License-Identifier: GPL-3.0-or-later
// Cleanups of a project whose bucket keeps versions, from the scan to the journal.
#include "core/sweep/explainer.h"
#include "tests/sweep/supabaseworld.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestVersionedSweep : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_world = std::make_unique<SupabaseWorld>(); }
    void init();

    void removesVersionsForGood_data();
    void removesVersionsForGood();
    void plansTheSameByBothWays();
    void keepsOlderVersionsWhenAsked_data() { ways(); }
    void keepsOlderVersionsWhenAsked();
    void removesFilesInNoFolderWithTheirHistory_data() { ways(); }
    void removesFilesInNoFolderWithTheirHistory();
    void keepsTheHistoryOfAFileThatIsNotChosen_data() { ways(); }
    void keepsTheHistoryOfAFileThatIsNotChosen();
    void keepsTheHistoryOfAFileThatStaysAfterAll_data() { ways(); }
    void keepsTheHistoryOfAFileThatStaysAfterAll();
    void keepsWhatIsHeld_data() { ways(); }
    void keepsWhatIsHeld();
    void tellsWhatIsStillThere_data();
    void tellsWhatIsStillThere();
    void forgetsNoVersionWhileTheStorageIsAway_data() { ways(); }
    void forgetsNoVersionWhileTheStorageIsAway();
    void cleansOneSessionWithItsHistory_data() { ways(); }
    void cleansOneSessionWithItsHistory();
    void explainsEveryVersion_data() { ways(); }
    void explainsEveryVersion();
    void warnsOfWhatStaysForGood_data();
    void warnsOfWhatStaysForGood();

private:
    static void ways()
    {
        QTest::addColumn<bool>("bySql");
        QTest::newRow("by the API") << false;
        QTest::newRow("by SQL") << true;
    }
    SupabaseStorageSettings storage(bool bySql) const;
    SupabaseStorageSettings storage() const
    {
        QFETCH(bool, bySql);
        return storage(bySql);
    }
    Instant ago(Duration age) const { return std::chrono::floor<std::chrono::milliseconds>(m_clock.now()) - age; }
    void turn(const QString &status)
    {
        QVERIFY(m_world->cluster().sql(u"UPDATE storage.buckets SET versioning_status = '%1'"_s.arg(status)));
    }
    /// Names of older versions and marks that are left, "name-" and "name!".
    QStringList history();

    const SystemClock m_clock;
    std::unique_ptr<SupabaseWorld> m_world;
};

/// Beside the usual world: an older version of a file that goes by its session, of a file that stays (one past the age,
/// one not), of an orphan, and of a file that the web app deleted.
void TestVersionedSweep::init()
{
    QVERIFY(m_world->server().unlockVersions());
    m_world->startAnew(2, 2, 1);
    QVERIFY(m_world->server().change({{u"deletes_versions"_s, u"by-id"_s}}));
    turn(u"ENABLED"_s);
    QVERIFY(m_world->server().makeVersions(SupabaseWorld::bucket(),
        {{u"e0000/doc0.jpg"_s, u"four"_s, ago(5h), ago(4h)}, {u"l0000/doc0.jpg"_s, u"old old"_s, ago(5h), ago(2h)},
            {u"l0000/doc0.jpg"_s, u"younger"_s, ago(2h), ago(1min)},
            {u"o0000/old.bin"_s, u"twelve bytes"_s, ago(9h), ago(8h)},
            {u"l0001/gone.pdf"_s, u"deleted"_s, ago(5h), ago(2h)}, {u"l0001/gone.pdf"_s, {}, ago(2h), {}, true}}));
}

SupabaseStorageSettings TestVersionedSweep::storage(bool bySql) const
{
    SupabaseStorageSettings storage = m_world->storage();
    storage.listing = bySql ? ListingPreference::Sql : ListingPreference::Api;
    if (bySql)
        storage.rows = m_world->rows();
    return storage;
}

QStringList TestVersionedSweep::history()
{
    QStringList left;
    const auto rows = m_world->server().rows(SupabaseWorld::bucket());
    for (const StoredVersion &row : rows.value_or(QList<StoredVersion>{{u"no answer"_s, {}, true}})) {
        if (row.isMarker || row.isArchived)
            left.append(row.name + (row.isMarker ? u'!' : u'-'));
    }
    return left;
}

void TestVersionedSweep::removesVersionsForGood_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("status");
    for (const char *status : {"ENABLED", "SUSPENDED"}) {
        QTest::addRow("%s, by the API", status) << false << QString::fromLatin1(status);
        QTest::addRow("%s, by SQL", status) << true << QString::fromLatin1(status);
    }
}

void TestVersionedSweep::removesVersionsForGood()
{
    QFETCH(QString, status);
    turn(status);
    const Result<Plan> plan = m_world->plan(storage());
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    QCOMPARE(plan->totals.oldVersions, (KindTotal{5, 4 + 7 + 12 + 7}));
    QCOMPARE(plan->statistics.oldVersions, 6);
    QCOMPARE(plan->statistics.oldVersionBytes, 4 + 7 + 7 + 12 + 7);
    const int current = int(m_world->mustGo().size() + m_world->mustStay().size());
    QCOMPARE(plan->statistics.files, current);
    QCOMPARE(m_world->server().blobs()->count, current + 5);
    const Result<Run> run = m_world->run(plan->id, storage());
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->state, RunState::Done);
    QCOMPARE(run->totals.of(ItemState::Deleted).items, plan->totals.items);
    QCOMPARE(run->totals.freedBytes, plan->totals.bytes);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(history(), QStringList{u"l0000/doc0.jpg-"_s}); // it is not past the age
    const SupabaseBlobs blobs = *m_world->server().blobs();
    QCOMPARE(blobs.count, int(m_world->mustStay().size()) + 1);
    QVERIFY(blobs.orphans == 0 && blobs.ghosts.isEmpty());
    const Result<Plan> next = m_world->plan(storage());
    QCOMPARE(next->totals.items, 0);
}

void TestVersionedSweep::plansTheSameByBothWays()
{
    const Result<Plan> byApi = m_world->plan(storage(false));
    const Result<Plan> bySql = m_world->plan(storage(true));
    QVERIFY(byApi && bySql);
    const auto digests = [&](PlanId plan) {
        QList<QByteArray> all;
        const Result<std::vector<PlanBatch>> batches = m_world->journal()->batches(plan, -1, 100);
        for (const PlanBatch &batch : *batches)
            all.append(batch.digest);
        return all;
    };
    QVERIFY(!digests(byApi->id).isEmpty());
    QCOMPARE(digests(bySql->id), digests(byApi->id));
    // Of a key the oldest goes first, and what it names last: at no moment an older version takes its place.
    QByteArrayList keys;
    const Result<std::vector<PlanItem>> items = m_world->journal()->items(byApi->id, {0, 999});
    for (const PlanItem &item : *items) {
        if (item.key == "l0001/gone.pdf" || item.key == "e0000/doc0.jpg")
            keys.append(item.key + (item.kind == ItemKind::OldVersion ? '-' : ' ')
                + QByteArray::number(item.sizeBytes.value_or(-1)));
    }
    QCOMPARE(keys.join('|'), QByteArray("e0000/doc0.jpg-4|e0000/doc0.jpg 8|l0001/gone.pdf-7|l0001/gone.pdf-0"));
}

/// Those of files that go do go: else one of them would be the file of its name again.
void TestVersionedSweep::keepsOlderVersionsWhenAsked()
{
    RetentionSettings retention;
    retention.keepOldVersions = true;
    const Result<Plan> plan = m_world->plan(storage(), retention);
    QVERIFY(plan && plan->policy.keepOldVersions);
    QCOMPARE(plan->totals.oldVersions, (KindTotal{2, 4 + 12}));
    QVERIFY(m_world->journal()->plan(plan->id)->policy.keepOldVersions);
    const Result<Run> run = m_world->run(plan->id, storage());
    QVERIFY(run && run->state == RunState::Done);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(history(),
        (QStringList{u"l0000/doc0.jpg-"_s, u"l0000/doc0.jpg-"_s, u"l0001/gone.pdf!"_s, u"l0001/gone.pdf-"_s}));
}

/// Also where older versions are kept, and on whatever border of a batch they come.
void TestVersionedSweep::removesFilesInNoFolderWithTheirHistory()
{
    QList<VersionSpec> rows;
    for (int file = 0; file < 25; ++file) {
        const QString name = u"loose%1.jpg"_s.arg(file, 2, 10, QChar(u'0'));
        for (int version = 0; version < 24; ++version)
            rows.append({name, u"x"_s, ago(50h - version * 1h), ago(49h - version * 1h)});
        rows.append({name, u"now"_s, ago(26h)});
    }
    QVERIFY(m_world->server().makeVersions(SupabaseWorld::bucket(), rows));
    RetentionSettings retention;
    retention.keepOldVersions = true;
    const Result<Plan> plan = m_world->plan(storage(), retention);
    QVERIFY(plan);
    QCOMPARE(plan->totals.oldVersions.items, 2 + 25 * 24);
    const Result<Run> run = m_world->run(plan->id, storage());
    QVERIFY(run);
    QCOMPARE(run->totals.of(ItemState::Failed).items, 0);
    QCOMPARE(run->totals.of(ItemState::Deleted).items, plan->totals.items);
    QCOMPARE(history().filter(u"loose"_s), QStringList());
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

/// Of a plan whose files were ticked off: an older version goes with its file, and not without it.
void TestVersionedSweep::keepsTheHistoryOfAFileThatIsNotChosen()
{
    QVERIFY(m_world->server().makeVersions(SupabaseWorld::bucket(),
        {{u"o0001/a.bin"_s, u"old"_s, ago(9h), ago(8h)}, {u"o0001/a.bin"_s, u"now"_s, ago(8h)},
            {u"o0001/b.bin"_s, u"old"_s, ago(9h), ago(8h)}, {u"o0001/b.bin"_s, u"now"_s, ago(8h)}}));
    RetentionSettings retention;
    retention.keepOldVersions = true;
    const Result<Plan> plan = m_world->plan(storage(), retention);
    QVERIFY(plan);
    std::vector<SeqRange> scope;
    const Result<std::vector<PlanItem>> items = m_world->journal()->items(plan->id, {0, 9999});
    QVERIFY(items);
    for (const PlanItem &item : *items) {
        if (item.key != "o0001/a.bin" || item.kind == ItemKind::OldVersion)
            scope.push_back({item.seq, item.seq});
    }
    QCOMPARE(scope.size(), items->size() - 1);
    SweepRunner runner(m_world->backends(storage()));
    const Result<Run> run = runner.execute({plan->id, RunTrigger::CommandLine, scope, {}}, {});
    QVERIFY2(run && run->state == RunState::Done, qPrintable(run ? run->error.text : run.error().text));
    QVERIFY(m_world->objects().contains(u"o0001/a.bin"_s));
    QVERIFY(!m_world->objects().contains(u"o0001/b.bin"_s));
    QCOMPARE(history().filter(u"o0001"_s), QStringList{u"o0001/a.bin-"_s});
    const Result<std::vector<PlanItem>> after = m_world->journal()->items(plan->id, {0, 9999});
    for (const PlanItem &item : *after) {
        if (item.key == "o0001/a.bin" && item.kind == ItemKind::OldVersion)
            QCOMPARE(item.state, ItemState::Skipped);
    }
}

/// A file named by a row since it was planned is no orphan any more.
void TestVersionedSweep::keepsTheHistoryOfAFileThatStaysAfterAll()
{
    QVERIFY(m_world->server().makeVersions(SupabaseWorld::bucket(),
        {{u"o0001/a.bin"_s, u"old"_s, ago(9h), ago(8h)}, {u"o0001/a.bin"_s, u"now"_s, ago(8h)}}));
    RetentionSettings retention;
    retention.keepOldVersions = true;
    const Result<Plan> plan = m_world->plan(storage(), retention);
    QVERIFY(plan);
    QVERIFY(m_world->django().create({SessionSpec{u"o0001"_s, m_clock.now(), {document(u"o0001/a.bin"_s)}}}));
    const Result<Run> run = m_world->run(plan->id, storage());
    QVERIFY(run);
    QVERIFY(m_world->objects().contains(u"o0001/a.bin"_s));
    QCOMPARE(history().filter(u"o0001"_s), QStringList{u"o0001/a.bin-"_s});
}

void TestVersionedSweep::keepsWhatIsHeld()
{
    QVERIFY(m_world->plan(storage())); // which makes the journal
    QVERIFY(m_world->journal()->addHold(*parseHold("l0001/gone.pdf", {})));
    QVERIFY(m_world->journal()->addHold(*parseHold("o0000/*", {})));
    const Result<Run> run = m_world->sweep(storage());
    QVERIFY(run && run->state == RunState::Done);
    QCOMPARE(history(),
        (QStringList{u"l0000/doc0.jpg-"_s, u"l0001/gone.pdf!"_s, u"l0001/gone.pdf-"_s, u"o0000/old.bin-"_s}));
    QVERIFY(m_world->objects().contains(u"o0000/old.bin"_s));
}

void TestVersionedSweep::tellsWhatIsStillThere_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<QString>("server");
    for (const char *server : {"archives", "lies", "refuses"}) {
        QTest::addRow("%s, by the API", server) << false << QString::fromLatin1(server);
        QTest::addRow("%s, by SQL", server) << true << QString::fromLatin1(server);
    }
}

void TestVersionedSweep::tellsWhatIsStillThere()
{
    QFETCH(QString, server);
    const int before = m_world->server().blobs()->count;
    const Result<Plan> plan = m_world->plan(storage());
    QVERIFY(m_world->server().change({{u"deletes_versions"_s, server}}));
    const Result<Run> run = m_world->run(plan->id, storage());
    QVERIFY(run);
    QCOMPARE(run->totals.objectsDeleted, 0);
    QCOMPARE(run->totals.freedBytes, 0);
    QCOMPARE(run->totals.of(ItemState::Failed).items + run->totals.of(ItemState::Pending).items,
        plan->totals.items - plan->totals.sessions.items);
    QVERIFY(run->totals.of(ItemState::Failed).items > 0 && run->totals.of(ItemState::Pending).items > 0);
    const Result<std::vector<PlanItem>> items = m_world->journal()->runItems(run->id, -1, 1000);
    QVERIFY(items && !items->empty());
    for (const PlanItem &item : *items) {
        if (item.kind != ItemKind::Session)
            QVERIFY2(item.detail.text.contains(u"still there"_s) || item.detail.text.contains(u"was skipped"_s),
                qPrintable(item.detail.text));
    }
    QCOMPARE(m_world->server().blobs()->count, before);
    const QSet<QString> files = m_world->objects(); // whose older versions were asked for
    QVERIFY(files.contains(m_world->mustStay()));
}

void TestVersionedSweep::forgetsNoVersionWhileTheStorageIsAway()
{
    QVERIFY(m_world->server().makeVersions(SupabaseWorld::bucket(),
        {{u"e0000/doc0.jpg"_s, u"three"_s, ago(7h), ago(6h)}, {u"e0000/doc0.jpg"_s, u"two"_s, ago(8h), ago(7h)}}));
    const Result<Plan> plan = m_world->plan(storage());
    QVERIFY(m_world->server().addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s},
        {u"path"_s, u"^/object/"_s}, {u"status"_s, 503}, {u"count"_s, QJsonValue::Null}}));
    const Result<Run> away = m_world->run(plan->id, storage());
    QVERIFY(away);
    QCOMPARE(away->totals.objectsDeleted, 0);
    QVERIFY(m_world->server().clearFaults());
    int versions = 0; // of one key, each for itself
    const Result<std::vector<PendingDeletion>> pendings = m_world->journal()->pending(plan->webApp, 0, 1000);
    for (const PendingDeletion &pending : *pendings)
        versions += pending.item.key == "e0000/doc0.jpg" ? 1 : 0;
    QCOMPARE(versions, 4);
    const Result<Run> run = m_world->sweep(storage());
    QVERIFY2(run && run->state == RunState::Done, qPrintable(run ? run->error.text : run.error().text));
    QCOMPARE(m_world->pending()->items, 0);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(history(), QStringList{u"l0000/doc0.jpg-"_s});
}

/// Whatever its age: what it deleted and replaced goes as well.
void TestVersionedSweep::cleansOneSessionWithItsHistory()
{
    const Result<Plan> plan = m_world->plan(storage(), {}, "l0001");
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    QCOMPARE(plan->totals.oldVersions.items, 2);
    const Result<Run> run = m_world->run(plan->id, storage());
    QVERIFY(run && run->state == RunState::Done);
    const QSet<QString> left = m_world->objects();
    QVERIFY(std::ranges::none_of(left, [](const QString &name) { return name.startsWith(u"l0001/"_s); }));
    QVERIFY(!history().contains(u"l0001/gone.pdf-"_s) && !history().contains(u"l0001/gone.pdf!"_s));
    QCOMPARE(history().size(), 4);
}

/// As the planner judges them: "name role goes".
void TestVersionedSweep::explainsEveryVersion()
{
    const Explainer explainer(m_world->readers(storage()), {});
    const auto explained = [&explainer](const QByteArray &key) {
        QStringList lines;
        const Result<Explanation> explanation = explainer.explain(key, {});
        if (!explanation)
            return QStringList{explanation.error().text};
        for (const ExplainedObject &object : explanation->objects) {
            if (!object.entry || (object.name.key != "l0000/doc0.jpg" && object.name.key != "l0001/gone.pdf"))
                continue;
            lines += QString::fromUtf8(object.name.key)
                + (object.entry->role == VersionRole::Current      ? u" file"_s
                        : object.entry->role == VersionRole::Older ? u" older"_s
                                                                   : u" mark"_s)
                + (goes(object.reason) ? u" goes"_s : u" stays"_s);
        }
        return lines;
    };
    const QStringList doc{
        u"l0000/doc0.jpg file stays"_s, u"l0000/doc0.jpg older stays"_s, u"l0000/doc0.jpg older goes"_s};
    const QStringList gone{u"l0001/gone.pdf older goes"_s, u"l0001/gone.pdf mark goes"_s};
    QCOMPARE(explained("l0000/doc0.jpg"), doc);
    QCOMPARE(explained("l0000"), doc);
    QCOMPARE(explained("l0001/gone.pdf"), gone); // it is known though nothing is called so any more
    QCOMPARE(explained("l0001"), gone);
}

void TestVersionedSweep::warnsOfWhatStaysForGood_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("hasRule");
    QTest::addColumn<int>("warnings");
    QTest::newRow("kept for ever") << u"ENABLED"_s << true << false << 1;
    QTest::newRow("kept for ever, suspended") << u"SUSPENDED"_s << true << false << 1;
    QTest::newRow("kept until a rule deletes it") << u"ENABLED"_s << true << true << 0;
    QTest::newRow("deleted past the age") << u"ENABLED"_s << false << false << 0;
    QTest::newRow("nothing is kept") << u"DISABLED"_s << true << false << 0;
}

void TestVersionedSweep::warnsOfWhatStaysForGood()
{
    QFETCH(QString, status);
    QFETCH(bool, keeps);
    QFETCH(bool, hasRule);
    QFETCH(int, warnings);
    turn(status);
    if (hasRule)
        QVERIFY(m_world->cluster().sql(
            u"UPDATE storage.buckets SET lifecycle_configuration = '{\"rules\": [{\"status\": \"Enabled\", "
            "\"filter\": {}, \"noncurrentVersionExpiration\": {\"noncurrentDays\": 7}}]}'"_s));
    RetentionSettings retention;
    retention.keepOldVersions = keeps;
    const Result<Plan> plan = m_world->plan(storage(false), retention);
    QVERIFY(plan);
    SweepRunner runner(m_world->backends(storage(false)));
    const Result<Run> run = runner.execute({plan->id, RunTrigger::CommandLine, {}, {}}, {});
    QVERIFY(run && run->state == RunState::Done); // it is told, and goes on
    QCOMPARE(
        std::ranges::count(runner.findings(), PreflightCheck::NothingStaysForGood, &PreflightFinding::check), warnings);
}

QTEST_GUILESS_MAIN(TestVersionedSweep)
#include "tst_versionedsweep.moc"
