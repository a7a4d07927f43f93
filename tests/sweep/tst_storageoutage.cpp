// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the storage does: rows are cleaned, no file is forgotten, the words say what it was, and the next run
// finishes the work.
#include "tests/sweep/supabaseworld.h"

#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject fault(QJsonObject told)
{
    told[u"count"_s] = QJsonValue::Null; // for ever
    return told;
}

} // namespace

class TestStorageOutage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_world = std::make_unique<SupabaseWorld>(); }
    void init() { m_world->startAnew(); }

    void cleansRowsAndForgetsNothing_data();
    void cleansRowsAndForgetsNothing();
    void losesTheStorageInTheMiddle_data();
    void losesTheStorageInTheMiddle();
    void ridesOverAPassingFault_data();
    void ridesOverAPassingFault();
    void survivesAWeekWithoutStorage();
    void tellsNetworksApart_data();
    void tellsNetworksApart();
    void slowsDownWhenAskedTo();
    void countsWhatALostAnswerHid();
    void losesOnePendingDeletionForOneThatIsRefused();
    void isNotMisconfiguredWhileItIsAway();
    void refusesAMissingBucketBeforeAnything();

private:
    std::unique_ptr<SupabaseWorld> m_world;
};

void TestStorageOutage::cleansRowsAndForgetsNothing_data()
{
    QTest::addColumn<QJsonObject>("script");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QJsonObject &script, const QString &words) {
        QTest::newRow(name) << fault(script) << words;
    };
    row("down: bad gateway", {{u"action"_s, u"answer"_s}, {u"status"_s, 502}, {u"body"_s, u"<html>502</html>"_s}},
        u"answered HTTP 502"_s);
    row("an HTML page with 200", {{u"action"_s, u"answer"_s}, {u"status"_s, 200}, {u"body"_s, u"<html>Hi</html>"_s}},
        u"a web page"_s);
    row("JSON of somebody else", {{u"action"_s, u"answer"_s}, {u"status"_s, 200}, {u"body"_s, QJsonObject()}},
        u"not an answer of Supabase Storage"_s);
    row("redirected", {{u"action"_s, u"answer"_s}, {u"status"_s, 302}, {u"body"_s, u""_s}}, u"points elsewhere"_s);
    row("the key refused", {{u"action"_s, u"refuse"_s}}, u"does not know the key"_s);
    row("locked for its quota", {{u"action"_s, u"quota"_s}}, u"upgrade the plan"_s);
    row("rate limited", {{u"action"_s, u"fail"_s}, {u"code"_s, u"SlowDown"_s}}, u"SlowDown"_s);
    row("told to stay away for an hour",
        {{u"action"_s, u"answer"_s}, {u"status"_s, 429}, {u"retry_after"_s, 3600}, {u"body"_s, QJsonObject()}},
        u"left alone for 1 h"_s);
    row("cutting connections", {{u"action"_s, u"cut"_s}, {u"when"_s, u"before"_s}}, u"closed the connection"_s);
    row("cutting answers in the middle", {{u"action"_s, u"cut"_s}, {u"when"_s, u"body"_s}}, u"closed the connection"_s);
    row("not answering", {{u"action"_s, u"hang"_s}}, u"does not answer"_s);
    row("its database down", {{u"action"_s, u"fail"_s}, {u"code"_s, u"DatabaseError"_s}}, u"DatabaseError"_s);
    row("its database timing out", {{u"action"_s, u"fail"_s}, {u"code"_s, u"DatabaseTimeout"_s}}, u"DatabaseTimeout"_s);
}

void TestStorageOutage::cleansRowsAndForgetsNothing()
{
    QFETCH(QJsonObject, script);
    QFETCH(QString, words);
    SupabaseStorageSettings storage = m_world->storage();
    storage.address.longestCall = 200ms;
    const QSet<QString> before = m_world->objects();
    QVERIFY(m_world->server().addFault(script));
    const Result<Plan> plan = m_world->plan(storage);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    const Result<Run> run = m_world->run(plan->id, storage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QVERIFY2(run->storageProblem.text.contains(words), qPrintable(run->storageProblem.text));
    QVERIFY(plan->statistics.storageProblem.text.contains(words));
    QCOMPARE(m_world->sessions(), (QSet<QString>{u"l0000"_s, u"l0001"_s}));
    QCOMPARE(run->totals.of(ItemState::Pending).items, kNamedByRows);
    QCOMPARE(m_world->objects(), before);

    QVERIFY(m_world->server().clearFaults());
    const Result<Run> next = m_world->sweep(m_world->storage());
    QVERIFY(next);
    QCOMPARE(
        next->totals.objectsDeleted + next->totals.earlierDeletionsFinished, m_world->mustGo().size()); // each once
    QCOMPARE(next->totals.of(ItemState::AlreadyGone).items, 0);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->pending()->items, 0);
}

void TestStorageOutage::losesTheStorageInTheMiddle_data()
{
    QTest::addColumn<QJsonObject>("script");
    const auto row = [](const char *name, const QJsonObject &script) { QTest::newRow(name) << fault(script); };
    const QString deletions = u"^/object/document-uploads$"_s;
    row("deletions end half done, with 544", {{u"action"_s, u"half_delete"_s}});
    row("the answer of every deletion is lost",
        {{u"action"_s, u"cut"_s}, {u"when"_s, u"after"_s}, {u"method"_s, u"DELETE"_s}});
    row("deletions answer an empty list and do nothing", {{u"action"_s, u"empty"_s}, {u"method"_s, u"DELETE"_s}});
    row("the blobs' backend fails", {{u"action"_s, u"backend_fails"_s}, {u"blobs"_s, 2}});
    row("deletions are refused",
        {{u"action"_s, u"fail"_s}, {u"code"_s, u"AccessDenied"_s}, {u"method"_s, u"DELETE"_s}});
    row("look-ups fail as well as deletions", {{u"action"_s, u"empty"_s}, {u"path"_s, u"^/object/"_s}});
    row("every listing is empty", {{u"action"_s, u"empty"_s}, {u"path"_s, u"^/object/list"_s}});
}

void TestStorageOutage::losesTheStorageInTheMiddle()
{
    QFETCH(QJsonObject, script);
    const SupabaseStorageSettings storage = m_world->storage();
    QVERIFY(m_world->server().addFault(script));
    const Result<Plan> plan = m_world->plan(storage);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    const Result<Run> run = m_world->run(plan->id, storage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(m_world->sessions(), (QSet<QString>{u"l0000"_s, u"l0001"_s}));
    // What is called deleted is gone; what is there still is waiting, failed, or was never in the plan.
    const QSet<QString> left = m_world->objects();
    const std::vector<PlanItem> items = *m_world->journal()->runItems(run->id, -1, 1000);
    for (const PlanItem &item : items) {
        if (item.kind == ItemKind::Session)
            continue;
        const bool isThere = left.contains(QString::fromUtf8(item.key));
        const bool isSaidGone = item.state == ItemState::Deleted || item.state == ItemState::AlreadyGone;
        QVERIFY2(!isThere || !isSaidGone, item.key);
        QVERIFY2(isSaidGone || !item.detail.isEmpty(), item.key);
    }
    QVERIFY(m_world->server().clearFaults());
    const Result<Run> next = m_world->sweep(storage);
    QVERIFY(next);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->pending()->items, 0);
}

void TestStorageOutage::ridesOverAPassingFault_data()
{
    QTest::addColumn<QJsonObject>("script");
    QTest::newRow("a gateway") << QJsonObject{{u"action"_s, u"answer"_s}, {u"status"_s, 503}, {u"count"_s, 3}};
    QTest::newRow("overload") << QJsonObject{{u"action"_s, u"fail"_s}, {u"code"_s, u"SlowDown"_s}, {u"count"_s, 4}};
    QTest::newRow("half a deletion") << QJsonObject{{u"action"_s, u"half_delete"_s}, {u"count"_s, 1}};
    QTest::newRow("a lock") << QJsonObject{
        {u"action"_s, u"fail"_s}, {u"code"_s, u"ResourceLocked"_s}, {u"method"_s, u"DELETE"_s}, {u"count"_s, 2}};
    QTest::newRow("a dripping answer") << QJsonObject{
        {u"action"_s, u"drip"_s}, {u"bytes"_s, 500}, {u"seconds"_s, 0.01}, {u"count"_s, 3}};
}

void TestStorageOutage::ridesOverAPassingFault()
{
    QFETCH(QJsonObject, script);
    QVERIFY(m_world->server().addFault(script));
    const Result<Run> run = m_world->sweep(m_world->storage());
    QVERIFY(run);
    QCOMPARE(run->storageProblem, QString());
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(run->totals.of(ItemState::Pending).items + run->totals.of(ItemState::Failed).items, 0);
}

void TestStorageOutage::survivesAWeekWithoutStorage()
{
    m_world->server().kill();
    for (int day = 0; day < 7; ++day) {
        const Result<Run> run = m_world->sweep(m_world->storage());
        QVERIFY(run);
        QVERIFY(run->storageProblem.text.contains(u"refuses connections"_s));
        QCOMPARE(m_world->pending()->items, kNamedByRows);
    }
    QVERIFY(m_world->server().restart());
    const Result<Run> run = m_world->sweep(m_world->storage());
    QVERIFY(run);
    QCOMPARE(run->totals.objectsDeleted + run->totals.earlierDeletionsFinished, m_world->mustGo().size());
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

void TestStorageOutage::tellsNetworksApart_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such name") << u"https://project.invalid"_s << u"(DNS)"_s;
    QTest::newRow("nobody listens") << u"http://127.0.0.1:9"_s << u"refuses connections"_s;
    QTest::newRow("TLS to a server without") << QString() << u"no secure connection (TLS)"_s;
}

void TestStorageOutage::tellsNetworksApart()
{
    QFETCH(QString, url);
    QFETCH(QString, words);
    SupabaseStorageSettings storage = m_world->storage();
    if (url.isEmpty())
        storage.address.url.setScheme(u"https"_s);
    else
        storage.address.url = QUrl(url);
    const Result<void> checked = [&]() -> Result<> {
        const auto store = makeSupabaseStores(storage)();
        return store ? (*store)->checkBucket(SupabaseWorld::bucket(), {}) : fail(store.error());
    }();
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Unavailable);
    QVERIFY2(checked.error().text.contains(words), qPrintable(checked.error().text));
    QVERIFY(checked.error().text.startsWith(u"Storage service unavailable: "_s));
}

void TestStorageOutage::slowsDownWhenAskedTo()
{
    QVERIFY(m_world->server().addFault(fault({{u"action"_s, u"too_many"_s}, {u"most"_s, 1}})));
    const Result<Run> run = m_world->sweep(m_world->storage());
    QVERIFY(run);
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

/// The server deleted, the answer got lost, the repetition found nothing: that was us, and it is gone.
void TestStorageOutage::countsWhatALostAnswerHid()
{
    QVERIFY(m_world->server().addFault({{u"action"_s, u"answer"_s}, {u"status"_s, 502}, {u"method"_s, u"DELETE"_s},
        {u"after_effect"_s, true}, {u"count"_s, 1}}));
    const Result<Run> run = m_world->sweep(m_world->storage());
    QVERIFY(run);
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(run->totals.of(ItemState::AlreadyGone).items, 0);
    QCOMPARE(run->totals.objectsDeleted, kNamedByRows + 3);
}

/// In the run, in the next one that tries what is pending, and once the guard is gone.
void TestStorageOutage::losesOnePendingDeletionForOneThatIsRefused()
{
    const QString guarded = u"e0002/doc1.jpg"_s;
    QVERIFY(m_world->cluster().sql(u"CREATE TABLE kept (id uuid REFERENCES storage.objects (id)); INSERT INTO kept "
                                   "SELECT id FROM storage.objects WHERE name = '"_s
        + guarded + u'\''));
    const auto undone = qScopeGuard([&] { (void)m_world->cluster().sql(u"DROP TABLE IF EXISTS kept"_s); });
    const Result<Plan> plan = m_world->plan(m_world->storage());
    QVERIFY(plan);
    // Everything that has lost its rows is pending: the storage was away.
    QVERIFY(m_world->server().addFault(fault({{u"action"_s, u"cut"_s}, {u"when"_s, u"before"_s}})));
    QVERIFY(m_world->run(plan->id, m_world->storage()));
    QVERIFY(m_world->pending()->items >= kNamedByRows);
    QVERIFY(m_world->server().clearFaults());

    for (int night = 0; night < 2; ++night) {
        const Result<Run> run = m_world->sweep(m_world->storage());
        QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
        QCOMPARE(run->state, RunState::Done);
        QCOMPARE(m_world->objects(), m_world->mustStay() + QSet<QString>{guarded});
        QCOMPARE(m_world->pending()->items, 1);
        const auto waiting = m_world->journal()->pending(plan->webApp, 0, 10);
        QVERIFY(waiting && waiting->size() == 1);
        QVERIFY2(waiting->front().why.text.contains(u"23503"_s), qPrintable(waiting->front().why.text));
    }
    QVERIFY(m_world->cluster().sql(u"DROP TABLE kept"_s));
    QVERIFY(m_world->sweep(m_world->storage()));
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->pending()->items, 0);
}

/// Away is away, also where SQL is asked for: rows go on, and once it is back the tables are listed again.
void TestStorageOutage::isNotMisconfiguredWhileItIsAway()
{
    SupabaseStorageSettings storage = m_world->storage();
    storage.listing = ListingPreference::Sql;
    storage.rows = m_world->rows();
    QVERIFY(m_world->server().addFault(
        fault({{u"action"_s, u"answer"_s}, {u"status"_s, 503}, {u"path"_s, u"^/object/"_s}})));
    const Result<Run> run = m_world->sweep(storage);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(m_world->pending()->items, kNamedByRows);
    QVERIFY(m_world->server().clearFaults());
    QVERIFY(m_world->sweep(storage));
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

void TestStorageOutage::refusesAMissingBucketBeforeAnything()
{
    QVERIFY(m_world->cluster().sql(u"UPDATE storage.objects SET bucket_id = 'elsewhere' WHERE false; "
                                   "SET session_replication_role = replica; DELETE FROM storage.buckets"_s));
    const Result<Plan> plan = m_world->plan(m_world->storage());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_world->sessions().size(), 8);
}

QTEST_GUILESS_MAIN(TestStorageOutage)
#include "tst_storageoutage.moc"
