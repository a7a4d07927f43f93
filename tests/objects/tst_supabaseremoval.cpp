// SPDX-License-Identifier: GPL-3.0-or-later
// What the real storage does to clients that delete, one test for each of its traps.
#include "tests/objects/supabasestoretest.h"

#include <thread>

class TestSupabaseRemoval : public SupabaseStoreTest {
    Q_OBJECT

private slots:
    void deletesExactKeysAlone();
    void deletesKeysThatNoUploadTakes();
    void deletesGhosts();
    void namesAKeyOnce();
    void refusesKeysThatAreNoUtf8();
    void splitsWhatIsTooLongForOneBody();
    void trustsFreshFactsOnly();
    void tellsWhatWasDoneWhenItWasStopped();
    void tellsWhatWasDoneThoughARequestFailed();
    void keepsWhatWasAnsweredBeforeARequestFailed();
    void neverTakesTheFilesOfOthersAlong_data();
    void neverTakesTheFilesOfOthersAlong();
    void keepsItsConnectionsOpen();
};

void TestSupabaseRemoval::deletesExactKeysAlone()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s"_s, u"s/a"_s, u"s/ab"_s, u"S/a"_s}));
    const auto store = open();
    QCOMPARE(removeOne(*store, kBox, {"s/", {}, {}, {}, Instant::max()}).outcome, RemovalOutcome::AlreadyGone);
    QCOMPARE(removeOne(*store, kBox, {"s/a", {}, {}, {}, Instant::max()}).outcome, RemovalOutcome::Removed);
    QCOMPARE(left(), QByteArray("S/a s s/ab"));
}

void TestSupabaseRemoval::deletesKeysThatNoUploadTakes()
{
    const QStringList names{u"é/x"_s, u"s/#1?.pdf"_s, u"s/100%.pdf"_s, u"s/\"q\"\\"_s, u"s/\U0001F600"_s, u"s/../x"_s};
    QVERIFY(m_server->makeObjects(kBox, names));
    const auto store = open();
    const Listing listing = listAll(*store, kBox);
    QCOMPARE(listing.entries.size(), size_t(names.size()));
    std::vector<RemovalRequest> requests;
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    const auto removals = store->remove(kBox, requests, {});
    QVERIFY(removals);
    for (const Removal &removal : *removals)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QCOMPARE(left(), QByteArray());
}

void TestSupabaseRemoval::deletesGhosts()
{
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = {u"s/ghost"_s};
    QVERIFY(m_server->makeObjects(batch)); // a row without its bytes
    QCOMPARE(
        removeOne(*open(), kBox, requestFor(listAll(*open(), kBox).entries.front())).outcome, RemovalOutcome::Removed);
    QCOMPARE(left(), QByteArray());
}

void TestSupabaseRemoval::namesAKeyOnce()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s}));
    const RemovalRequest request = requestFor(listAll(*open(), kBox).entries.front());
    const auto removals = open()->remove(kBox, std::vector{request, request}, {});
    QVERIFY(removals);
    QCOMPARE(removals->at(0).outcome, RemovalOutcome::Removed);
    QCOMPARE(removals->at(1).outcome, RemovalOutcome::Removed);
}

void TestSupabaseRemoval::refusesKeysThatAreNoUtf8()
{
    QCOMPARE(removeOne(*open(), kBox, {"s/\xff", {}, {}, {}, Instant::max()}).outcome, RemovalOutcome::Impossible);
    QCOMPARE(open()->look(kBox, "s/\xff", {}).error().kind, ErrorKind::BadData);
}

void TestSupabaseRemoval::splitsWhatIsTooLongForOneBody()
{
    QStringList names;
    for (int i = 0; i < 500; ++i)
        names << u"s/"_s + QString::number(i) + QString(1200, u'€'); // 1.8 MB of keys
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = names;
    QVERIFY(m_server->makeObjects(batch));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing listing = listAll(*store, kBox);
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    QVERIFY(store->remove(kBox, requests, {}));
    QCOMPARE(left(), QByteArray());
}

void TestSupabaseRemoval::trustsFreshFactsOnly()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s}));
    const Listing listing = listAll(*open(), kBox);
    const auto lookings = [&](Instant seenAt) {
        RemovalRequest request = requestFor(listing.entries[seenAt == m_clock.now() ? 0 : 1]);
        request.notAfter = m_clock.now();
        request.seenAt = seenAt;
        if (!m_server->clearLog())
            return -1;
        removeOne(*open(), kBox, request);
        const Result<SupabaseLog> log = m_server->log();
        return int(std::ranges::count_if(
            log->requests, [](const SupabaseRequest &one) { return one.path.startsWith(u"/object/list-v2"_s); }));
    };
    QCOMPARE(lookings(m_clock.now() - 1s), 0);
    QCOMPARE(lookings(m_clock.now() - kFactsTrusted - 1s), 1);
    QCOMPARE(lookings(m_clock.now() + 1h), 1); // a clock that cannot be right
}

void TestSupabaseRemoval::tellsWhatWasDoneWhenItWasStopped()
{
    QVERIFY(m_server->makeObjects(kBox, {u"s/a"_s, u"s/b"_s}));
    const Listing listing = listAll(*open(), kBox);
    const std::vector<RemovalRequest> requests{requestFor(listing.entries[0]), requestFor(listing.entries[1])};
    // The server deletes at once and takes its time to say so.
    QVERIFY(m_server->addFault({{u"action"_s, u"drip"_s}, {u"method"_s, u"DELETE"_s}, {u"bytes"_s, 1},
        {u"seconds"_s, 0.5}, {u"count"_s, QJsonValue::Null}}));
    std::stop_source source;
    Result<std::vector<Removal>> removals = fail(ErrorKind::Io, u"not called"_s);
    {
        const std::jthread caller([&] { removals = open()->remove(kBox, requests, source.get_token()); });
        QTRY_COMPARE(left(), QByteArray());
        source.request_stop();
    }
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    for (const Removal &removal : *removals)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QVERIFY(m_server->clearFaults());
}

/// One of two requests does its work and is answered with an error that no repetition mends.
void TestSupabaseRemoval::tellsWhatWasDoneThoughARequestFailed()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names << u"s/"_s + QString::number(i);
    QVERIFY(m_server->makeObjects(kBox, names));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing listing = listAll(*store, kBox);
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    QVERIFY(m_server->addFault({{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s}, {u"nth"_s, 2},
        {u"status"_s, 403}, {u"after_effect"_s, true}}));
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), QByteArray());
    for (const Removal &removal : *removals)
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
}

/// Keys that are too long for one body are asked away in parts; the second part is refused.
void TestSupabaseRemoval::keepsWhatWasAnsweredBeforeARequestFailed()
{
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names << u"s/"_s + QString::number(i) + QString(1200, u'€');
    ObjectBatch batch;
    batch.bucket = kBox;
    batch.names = names;
    QVERIFY(m_server->makeObjects(batch));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    const Listing listing = listAll(*store, kBox);
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    QVERIFY(m_server->addFault(
        {{u"action"_s, u"answer"_s}, {u"method"_s, u"DELETE"_s}, {u"nth"_s, 2}, {u"status"_s, 403}}));
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    const Result<QStringList> stay = m_server->remaining(kBox);
    QVERIFY(stay);
    const QSet<QString> stays(stay->begin(), stay->end());
    int removed = 0;
    for (size_t i = 0; i < requests.size(); ++i) {
        const bool isThere = stays.contains(QString::fromUtf8(requests[i].key));
        QCOMPARE((*removals)[i].outcome, isThere ? RemovalOutcome::Failed : RemovalOutcome::Removed);
        removed += isThere ? 0 : 1;
    }
    QVERIFY(removed > 0 && removed < 200);
}

void TestSupabaseRemoval::neverTakesTheFilesOfOthersAlong_data()
{
    QTest::addColumn<bool>("bySql");
    QTest::newRow("by the API") << false;
    QTest::newRow("by SQL") << true;
}

/// A row that was made by SQL has no version: its path would go, with all that lies beneath.
void TestSupabaseRemoval::neverTakesTheFilesOfOthersAlong()
{
    QFETCH(bool, bySql);
    QVERIFY(m_server->makeObjects(kBox, {u"v/a"_s, u"v/a-1"_s, u"v/a/young.pdf"_s, u"v/b"_s, u"v/b/x"_s, u"w"_s}));
    QVERIFY(m_cluster->sql(u"UPDATE storage.objects SET version = NULL WHERE name IN ('v/a', 'w')"_s));
    const auto store = std::move(*makeSupabaseStores(bySql ? throughTheTables() : settings())());
    std::vector<RemovalRequest> requests = requestsForAll(*store);
    std::erase_if(requests, [](const RemovalRequest &request) { return request.key == "v/a/young.pdf"; });
    const Result<std::vector<Removal>> removals = store->remove(kBox, requests, {});
    QVERIFY2(removals, qPrintable(removals ? QString() : removals.error().text));
    QCOMPARE(left(), QByteArray("v/a v/a/young.pdf"));
    QCOMPARE(m_server->blobs()->ghosts, QStringList{u"v/a"_s}); // which never had one of its own
    QCOMPARE((*removals)[0].outcome, RemovalOutcome::Refused);
    QCOMPARE((*removals)[0].why, Why(Cause{CauseKind::TakesOthersAlong, {u"v/a"_s}}));
}

/// Every connection costs several round trips, and more with TLS.
void TestSupabaseRemoval::keepsItsConnectionsOpen()
{
    QStringList names;
    for (int i = 0; i < 3000; ++i)
        names << u"s/"_s + QString::number(i);
    QVERIFY(m_server->makeObjects(kBox, names));
    const ObjectStoreFactory stores = makeSupabaseStores(settings());
    const auto keptOpen = std::move(*stores());
    const Listing listing = listAll(*keptOpen, kBox);
    std::vector<RemovalRequest> requests;
    for (const ObjectEntry &entry : listing.entries)
        requests.push_back(requestFor(entry));
    QVERIFY(m_server->clearLog());
    for (size_t at = 0; at < requests.size(); at += 1000) { // as a run does: a store for each batch
        const auto store = std::move(*stores());
        QVERIFY(store->remove(kBox, std::span(requests).subspan(at, 1000), {}));
    }
    QCOMPARE(left(), QByteArray());
    const Result<SupabaseLog> log = m_server->log();
    QVERIFY(log);
    QSet<int> connections;
    for (const SupabaseRequest &request : log->requests) {
        if (request.method == u"DELETE"_s)
            connections.insert(request.connection);
    }
    QVERIFY2(connections.size() <= 2, qPrintable(QString::number(connections.size())));
}

QTEST_GUILESS_MAIN(TestSupabaseRemoval)
#include "tst_supabaseremoval.moc"
