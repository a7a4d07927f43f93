// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/contractrows.h"

#include "core/base/clock.h"
#include "tests/support/sessions/timezone.h"

#include <QTest>

#include <algorithm>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    std::vector<SessionRecord> inStreamOrder(std::vector<SessionRecord> sessions)
    {
        std::ranges::sort(sessions, {}, [](const SessionRecord &session) { return folderPrefix(session.key); });
        return sessions;
    }

    QString asText(const ForeignReference &reference)
    {
        return QString::fromUtf8(reference.sessionKey + " -> " + reference.key)
            + (reference.isOutput ? " (output)"_L1 : ""_L1);
    }

} // namespace

void SessionStoreContract::streamsEveryRowAsDjangoReadsIt()
{
    const auto made = make({
        {u"one"_s, kNoon, {document(u"one/a.pdf"_s, u"one/a.xlsx"_s, u"one/b.pdf"_s, u"one/a.docx"_s)}},
        {u"two"_s, kNoon + 1us, {document(u"two/a.jpg"_s), document({}, u"elsewhere.xlsx"_s)}},
        {u"none"_s, kNoon - 48h, {}},
    });
    QCOMPARE(made.size(), size_t(3));
    QCOMPARE(streamed(), inStreamOrder(made));
}

void SessionStoreContract::streamsNothingFromAnEmptyDatabase()
{
    int calls = 0;
    VERIFY_OK(m_store->streamSessions({}, {}, [&calls](auto &&) { return ++calls > 0; }));
    QCOMPARE(calls, 0);
}

void SessionStoreContract::streamsInByteOrderOfKeyAndSlash()
{
    const QList<QByteArray> ordered{"-x", "A", "AB", "Zz", "_", "a", "a b", "a!", "a-", "a.b", "aB", "a0", "a_b",
        "ab-c", "ab.", "ab", "ab0", "abc", "zz", "~", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x92\xb0"};
    QList<QByteArray> bySlash = ordered;
    std::ranges::sort(bySlash, {}, [](const QByteArray &key) { return QByteArray(key + '/'); });
    QList<SessionSpec> specs;
    for (const QByteArray &key : ordered)
        specs.prepend({QString::fromUtf8(key), kNoon, {document(QString::fromUtf8(key) + u"/x"_s)}});
    make(specs);
    const QList<QByteArray> keys = keysOf(streamed());
    QCOMPARE(keys, bySlash);
    QVERIFY(keys.indexOf("ab-c") < keys.indexOf("ab"));
    QVERIFY(keys.indexOf("ab.") < keys.indexOf("ab"));
    QVERIFY(keys.indexOf("ab") < keys.indexOf("ab0"));
}

void SessionStoreContract::keepsTimesToTheMicrosecond_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("one microsecond") << QByteArray("2025-08-27T22:39:00.000001Z");
    QTest::newRow("no fraction") << QByteArray("2025-08-27T22:39:00Z");
    QTest::newRow("all but a second") << QByteArray("2025-08-27T22:39:59.999999Z");
    QTest::newRow("what milliseconds would round up") << QByteArray("2025-12-31T23:59:59.999999Z");
    QTest::newRow("trailing zeros") << QByteArray("2025-08-27T22:39:00.120000Z");
    QTest::newRow("a leap day") << QByteArray("2024-02-29T00:00:00.000010Z");
    QTest::newRow("the hour that is twice in Berlin") << QByteArray("2025-10-26T00:30:00.123456Z");
    QTest::newRow("the hour that is not there in Berlin") << QByteArray("2025-03-30T01:30:00.654321Z");
    QTest::newRow("before the epoch") << QByteArray("1969-12-31T23:59:59.999999Z");
    QTest::newRow("far away") << QByteArray("2261-01-01T00:00:00.000001Z");
}

void SessionStoreContract::keepsTimesToTheMicrosecond()
{
    QFETCH(QByteArray, time);
    const Instant instant = *parseInstant(time);
    const SessionRecord made = makeOne(u"key"_s, instant);
    QCOMPARE(made.lastActivity, instant);
    QCOMPARE(streamed().at(0).lastActivity, instant);

    SessionRecord inserted{0, "inserted", instant, {}};
    VERIFY_OK(m_store->insertSession(inserted, {}));
    QCOMPARE(rows().at(1).lastActivity, instant);

    QCOMPARE(removeOne(condition(made, instant)), u"came back"_s);
    QCOMPARE(removeOne(condition(made, instant + 1us)), u"removed 0"_s);
}

void SessionStoreContract::readsTheSameInstantsInEveryTimeZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("Kathmandu, 5:45") << QByteArray("Asia/Kathmandu");
}

void SessionStoreContract::readsTheSameInstantsInEveryTimeZone()
{
    QFETCH(QByteArray, zone);
    const auto made = make({{u"a"_s, *parseInstant("2025-01-15T12:00:00.000001Z"), {}},
        {u"b"_s, *parseInstant("2025-07-15T12:00:00Z"), {}},
        {u"c"_s, *parseInstant("2025-10-26T00:59:59.999999Z"), {}}});
    const ProcessTimeZone there(zone);
    const auto reopened = openStore(m_settings);
    VERIFY_OK(reopened);
    std::vector<SessionRecord> read;
    VERIFY_OK((*reopened)->streamSessions({}, {}, [&read](std::vector<SessionRecord> &&batch) {
        read = std::move(batch);
        return true;
    }));
    QCOMPARE(read, made);
    const auto time = (*reopened)->serverTime({});
    VERIFY_OK(time);
    QVERIFY(std::chrono::abs(*time - SystemClock().now()) < 5s);
    VERIFY_OK((*reopened)->insertSession({0, "new", made[0].lastActivity, {}}, {}));
    QCOMPARE(rows().back().lastActivity, made[0].lastActivity);
    QCOMPARE(remove({condition(made[0], made[0].lastActivity), condition(made[1], *made[1].lastActivity + 1us)}),
        QStringList({u"came back"_s, u"removed 0"_s}));
}

void SessionStoreContract::streamsInBatchesOfAtMostFiveHundred()
{
    const auto made = make(manySpecs(1203, 1));
    std::vector<SessionRecord> all;
    int batches = 0;
    VERIFY_OK(m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
        ++batches;
        if (batch.empty() || batch.size() > 500)
            return false;
        std::ranges::move(batch, std::back_inserter(all));
        return true;
    }));
    QVERIFY(batches >= 3);
    QCOMPARE(all, made);
}

void SessionStoreContract::endsTheStreamWhenTheReaderHasEnough()
{
    make(manySpecs(1203, 0));
    int batches = 0;
    VERIFY_FAILS(m_store->streamSessions({}, {}, [&batches](auto &&) { return ++batches < 2; }), ErrorKind::Cancelled);
    QCOMPARE(batches, 2);
    QCOMPARE(streamed().size(), size_t(1203));
}

void SessionStoreContract::endsTheStreamWhenStopped()
{
    make(manySpecs(1203, 0));
    std::stop_source stop;
    int batches = 0;
    VERIFY_FAILS(m_store->streamSessions({}, stop.get_token(),
                     [&](auto &&) {
                         ++batches;
                         return stop.request_stop();
                     }),
        ErrorKind::Cancelled);
    QCOMPARE(batches, 1);
}

void SessionStoreContract::streamsOneSnapshotWhileTheWebAppWrites()
{
    const auto made = make(manySpecs(1203, 1));
    std::vector<SessionRecord> all;
    Result<> written;
    VERIFY_OK(m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
        if (all.empty()) { // the web app goes on as usual, without waiting for the stream
            const auto touched = m_django->touch(u"s01200"_s, kNoon + 5h);
            const auto added = m_django->create({{u"s01100-new"_s, kNoon, {}}});
            const auto removed = m_django->remove(u"s01202"_s);
            written = touched && added && removed ? Result<>() : fail(ErrorKind::Io, u"Django could not write"_s);
        }
        std::ranges::move(batch, std::back_inserter(all));
        return true;
    }));
    VERIFY_OK(written);
    QCOMPARE(all, made);
    QCOMPARE(streamed(), inStreamOrder(rows()));
}

void SessionStoreContract::answersQuestionsDuringAStream()
{
    const auto made = make(manySpecs(1203, 1));
    size_t seen = 0;
    VERIFY_OK(m_store->streamSessions({}, {}, [&](std::vector<SessionRecord> &&batch) {
        seen += batch.size();
        const std::vector<qint64> ids{batch.front().id};
        const auto there = m_store->existingIds(ids, {});
        return there && *there == ids;
    }));
    QCOMPARE(seen, made.size());
}

void SessionStoreContract::streamsTheSessionOfOneKey()
{
    const auto made = make({{u"ab"_s, kNoon, {document(u"ab/x"_s)}}, {u"ab-c"_s, kNoon, {}}, {u"AB"_s, kNoon, {}}});
    std::vector<SessionRecord> found;
    const SessionSink collect = [&found](std::vector<SessionRecord> &&batch) {
        found = std::move(batch);
        return true;
    };
    VERIFY_OK(m_store->streamSessions(SessionKey("ab"), {}, collect));
    QCOMPARE(found, std::vector{made[0]});
    found.clear();
    VERIFY_OK(m_store->streamSessions(SessionKey("Ab"), {}, collect));
    VERIFY_OK(m_store->streamSessions(SessionKey("%"), {}, collect));
    VERIFY_OK(m_store->streamSessions(SessionKey(""), {}, collect));
    QVERIFY(found.empty());
}

void SessionStoreContract::readsNullAndEmptyPathsAsNoKeys()
{
    QJsonObject empty = document({});
    for (const auto &part : {u"source"_s, u"excel"_s, u"pdf"_s, u"doc"_s})
        empty[part] = QString();
    const auto made = makeOne(u"key"_s, kNoon, {document({}), empty, document({}, {}, {}, u"key/only.docx"_s)});
    const auto read = streamed().at(0);
    QCOMPARE(read, made);
    QCOMPARE(read.documents.size(), size_t(3));
    for (const ObjectKey &key : read.documents[1].keys)
        QVERIFY(key.isEmpty());
    QCOMPARE(read.documents[2].key(DocumentPart::Doc), ObjectKey("key/only.docx"));
    QCOMPARE(removeOne(condition(made, kCutoff)), u"removed 3"_s);
}

void SessionStoreContract::reportsForeignReferences()
{
    make({
        {u"ab"_s, kNoon, {document(u"ab/own.pdf"_s, u"abc/other.xlsx"_s), document(u"ab"_s, {}, u"AB/x.pdf"_s)}},
        {u"a%_b"_s, kNoon, {document(u"a%_b/own.pdf"_s), document(u"axxb/not-like.pdf"_s)}},
        {u"with/slash"_s, kNoon, {document(u"with/slash/x.pdf"_s, {}, {}, u"shared.docx"_s)}},
        {u"."_s, kNoon, {document(u"./x"_s)}},
        {u".."_s, kNoon, {document(u"../x"_s)}},
        {u"ü"_s, kNoon + 1us, {document(u"ü/own.pdf"_s), document(u"u/foreign.pdf"_s)}},
        {u"quiet"_s, kNoon, {}},
    });
    QStringList found;
    std::optional<Instant> time;
    VERIFY_OK(m_store->streamForeignReferences({}, [&](const ForeignReference &reference) {
        found.append(asText(reference));
        if (reference.key == "u/foreign.pdf")
            time = reference.lastActivity;
    }));
    found.sort();
    QStringList expected{u"ab -> abc/other.xlsx (output)"_s, u"ab -> ab"_s, u"ab -> AB/x.pdf (output)"_s,
        u"a%_b -> axxb/not-like.pdf"_s, u"with/slash -> with/slash/x.pdf"_s, u"with/slash -> shared.docx (output)"_s,
        u". -> ./x"_s, u".. -> ../x"_s, u"ü -> u/foreign.pdf"_s};
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(time, kNoon + 1us);
}

void SessionStoreContract::reportsNoReferencesInsideTheOwnFolder()
{
    make(manySpecs(700, 2));
    int found = 0;
    VERIFY_OK(m_store->streamForeignReferences({}, [&found](const ForeignReference &) { ++found; }));
    QCOMPARE(found, 0);
}

void SessionStoreContract::findsSessionsByOddKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("a quote") << u"it's"_s;
    QTest::newRow("an injection") << u"'; DROP TABLE parser_usersession; --"_s;
    QTest::newRow("a double quote") << u"\"x\""_s;
    QTest::newRow("wildcards") << u"%_*?"_s;
    QTest::newRow("places") << u"? ?1 :name $1 @x"_s;
    QTest::newRow("backslashes") << u"\\\\ \\' \\x41 \\000"_s;
    QTest::newRow("words of our own") << u"KEYS IDS ROWS LOCK BYTES(x)"_s;
    QTest::newRow("umlauts") << u"Schlüßel"_s;
    QTest::newRow("decomposed umlauts") << u"u\u0308ber"_s;
    QTest::newRow("other scripts") << u"ቁልፍ ключ 鍵"_s;
    QTest::newRow("beyond the basic plane") << u"💰"_s;
    QTest::newRow("a byte order mark") << u"\ufeffkey"_s;
    QTest::newRow("blanks") << u"  key  "_s;
    QTest::newRow("a new line and a tab") << u"a\nb\tc"_s;
    QTest::newRow("a slash") << u"a/b"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("forty letters") << QString(40, u'x');
}

void SessionStoreContract::findsSessionsByOddKeys()
{
    QFETCH(QString, key);
    make({{u"other"_s, kNoon, {}}});
    const auto made = makeOne(key, kNoon, {document(key + u"/x.pdf"_s, key)});
    const SessionKey bytes = key.toUtf8();
    const auto found = m_store->sessionsByKey(std::vector{bytes}, {});
    VERIFY_OK(found);
    QCOMPARE(*found, std::vector{made});
    const auto all = streamed();
    const auto read = std::ranges::find(all, made);
    QVERIFY(read != all.end());
    QCOMPARE(m_store->sessionsByKey(std::vector{read->key}, {})->size(), size_t(1));
    QCOMPARE(removeOne(condition(*read, kCutoff)), u"removed 1"_s);
    QCOMPARE(keysOf(rows()), QList<QByteArray>{"other"});
}

void SessionStoreContract::findsNoSessionByKeysNobodyHas()
{
    make({{u"key"_s, kNoon, {}}});
    const std::vector<SessionKey> keys{"KEY", "key ", "ke", "\xff\xfe", QByteArray("key\0", 4), "\xc3", "\xed\xa0\x80"};
    const auto found = m_store->sessionsByKey(keys, {});
    VERIFY_OK(found);
    QVERIFY(found->empty());
    const auto nobody = m_store->sessionsByKey({}, {});
    VERIFY_OK(nobody);
    QVERIFY(nobody->empty());

    const auto made = make(manySpecs(500, 1));
    std::vector<SessionKey> all;
    all.reserve(made.size());
    for (const SessionRecord &session : made)
        all.push_back(session.key);
    const auto five = m_store->sessionsByKey(all, {});
    VERIFY_OK(five);
    QCOMPARE(inStreamOrder(*five), made);
}

void SessionStoreContract::tellsWhichIdsExist()
{
    const auto made = make(manySpecs(3, 0));
    const std::vector<qint64> asked{made[2].id, -1, made[0].id, 1LL << 60};
    auto there = m_store->existingIds(asked, {});
    VERIFY_OK(there);
    std::ranges::sort(*there);
    QCOMPARE(*there, (std::vector{made[0].id, made[2].id}));
    const auto none = m_store->existingIds({}, {});
    VERIFY_OK(none);
    QVERIFY(none->empty());
}

void SessionStoreContract::tellsOfDocumentsByTheirIds()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s), document(u"key/b.pdf"_s)});
    const qint64 first = made.documents[0].id;
    const qint64 second = made.documents[1].id;
    VERIFY_OK(m_django->sql(
        u"UPDATE parser_processeddocument SET filename = 'Bescheid März.pdf', "
        "processing_status = 'failed', extracted_data = '{\"iban\": \"DE00\"}' WHERE id = %1"_s.arg(first)));
    VERIFY_OK(m_django->sql(
        u"UPDATE parser_processeddocument SET filename = 'b.pdf', processing_status = 'completed' WHERE id = %1"_s.arg(
            second)));
    const std::vector<qint64> asked{second, -1, first};
    const auto facts = m_store->documentFacts(asked, {});
    VERIFY_OK(facts);
    QCOMPARE(*facts,
        (std::vector<DocumentFacts>{
            {first, u"Bescheid März.pdf"_s, u"failed"_s}, {second, u"b.pdf"_s, u"completed"_s}}));
    QVERIFY(m_store->documentFacts({}, {})->empty());
}

void SessionStoreContract::worksFromThreadToThread()
{
    const auto made = makeOne(u"key"_s, kNoon);
    const std::vector<qint64> ids{made.id};
    for (int turn = 0; turn < 3; ++turn) {
        bool there = false;
        std::thread([&] {
            const auto found = m_store->existingIds(ids, {});
            there = found && *found == ids;
        }).join();
        QVERIFY(there);
        QCOMPARE(*m_store->existingIds(ids, {}), ids);
    }
}

} // namespace docsweep
