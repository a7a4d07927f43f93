// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/objects/supabaseversionscase.h"

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Copies of public files that caches hold.
class TestPublicCopies : public SupabaseVersionsCase {
    Q_OBJECT

private slots:
    void purgesCopiesOfPublicFiles_data();
    void purgesCopiesOfPublicFiles();
    void isDoneWithoutCaches_data();
    void isDoneWithoutCaches();
    void waitsNotLongForCaches();
};

void TestPublicCopies::purgesCopiesOfPublicFiles_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<bool>("hasCdn");
    QTest::addColumn<int>("asked");
    for (const bool bySql : {false, true}) {
        const char *way = bySql ? "by SQL" : "by the API";
        QTest::addRow("public, %s", way) << bySql << true << true << 2;
        QTest::addRow("public, no caches in reach, %s", way) << bySql << true << false << 1;
        QTest::addRow("private, %s", way) << bySql << false << true << 0;
    }
}

void TestPublicCopies::purgesCopiesOfPublicFiles()
{
    QFETCH(bool, isPublic);
    QFETCH(bool, hasCdn);
    QFETCH(int, asked);
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeVersionedBucket(kBox, u"DISABLED"_s, isPublic));
    QVERIFY(m_server->makeObjects(kBox, {u"a/x y.pdf"_s, u"a/z.pdf"_s, u"b/later.pdf"_s}));
    QVERIFY(m_server->change({{u"has_cdn"_s, hasCdn}}));
    const auto store = open();
    const Listing all = listAll(*store, kBox);
    const std::vector<RemovalRequest> two{requestFor(all.entries[0]), requestFor(all.entries[1])};
    const auto removed = store->remove(kBox, two, {});
    QVERIFY(removed);
    for (const Removal &removal : *removed)
        QCOMPARE(removal.outcome, RemovalOutcome::Removed);
    QCOMPARE(deletions(u"/cdn/box/"_s), asked);
    QCOMPARE(removeOne(*store, kBox, requestFor(all.entries[2])).outcome, RemovalOutcome::Removed);
    QCOMPARE(deletions(u"/cdn/box/"_s), hasCdn && isPublic ? 3 : asked); // said once, asked no more
}

void TestPublicCopies::isDoneWithoutCaches_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const QJsonObject answer{{u"action"_s, u"answer"_s}};
    const auto with = [&answer](int status, const QJsonValue &body) {
        QJsonObject fault = answer;
        fault[u"status"_s] = status;
        fault[u"body"_s] = body;
        return fault;
    };
    QTest::newRow("a web page") << with(404, u"<html>404 Not Found</html>"_s);
    QTest::newRow("a gateway without anybody behind it") << with(502, u"<html>bad gateway</html>"_s);
    QTest::newRow("a gateway that knows no such way")
        << with(404, QJsonObject{{u"message"_s, u"no Route matched with those values"_s}});
    QTest::newRow("an error") << QJsonObject{{u"action"_s, u"fail"_s}, {u"code"_s, u"InternalError"_s}};
    QTest::newRow("no answer") << QJsonObject{{u"action"_s, u"cut"_s}};
    QTest::newRow("silence") << QJsonObject{{u"action"_s, u"hang"_s}};
}

/// What answers for caches says nothing of the storage.
void TestPublicCopies::isDoneWithoutCaches()
{
    QFETCH(QJsonObject, fault);
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeVersionedBucket(kBox, u"DISABLED"_s, true));
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names.append(u"s%1/f.jpg"_s.arg(i));
    QVERIFY(m_server->makeObjects(kBox, names));
    QVERIFY(m_server->change({{u"has_cdn"_s, true}}));
    fault[u"path"_s] = u"^/cdn/"_s;
    fault[u"count"_s] = QJsonValue::Null;
    QVERIFY(m_server->addFault(fault));
    SupabaseStorageSettings patient = settings(false);
    patient.patience = 20s;
    const auto store = std::move(*makeSupabaseStores(patient)());
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    const std::span all(requests);
    const auto begin = std::chrono::steady_clock::now();
    for (size_t at = 0; at < all.size(); at += 8) {
        const auto removed = store->remove(kBox, all.subspan(at, 8), {});
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().text));
        for (const Removal &removal : *removed)
            QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
        QVERIFY(!store->awaited());
    }
    QVERIFY(std::chrono::steady_clock::now() - begin < 6s);
    QCOMPARE(left(), QStringList());
    QVERIFY(deletions(u"/cdn/"_s) <= 2); // Qt may repeat one that was cut
}

void TestPublicCopies::waitsNotLongForCaches()
{
    QVERIFY(m_server->clear());
    QVERIFY(m_server->makeVersionedBucket(kBox, u"DISABLED"_s, true));
    QStringList names;
    for (int i = 0; i < 60; ++i)
        names.append(u"s%1/f.jpg"_s.arg(i));
    QVERIFY(m_server->makeObjects(kBox, names));
    QVERIFY(m_server->change({{u"has_cdn"_s, true}}));
    QVERIFY(m_server->addFault(
        {{u"action"_s, u"delay"_s}, {u"path"_s, u"^/cdn/"_s}, {u"seconds"_s, 1}, {u"count"_s, QJsonValue::Null}}));
    const auto store = open(false);
    const std::vector<RemovalRequest> requests = requestsForAll(*store);
    const auto begin = std::chrono::steady_clock::now();
    const auto removed = store->remove(kBox, requests, {});
    QVERIFY(removed && removed->front().outcome == RemovalOutcome::Removed);
    QVERIFY(std::chrono::steady_clock::now() - begin < 8s);
    QVERIFY(deletions(u"/cdn/"_s) < 30);
}

QTEST_GUILESS_MAIN(TestPublicCopies)
#include "tst_publiccopies.moc"
