// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/contractrows.h"

#include "core/base/clock.h"

#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void SessionStoreContract::readsRowsWithEveryColumn()
{
    const auto made = make({{u"a"_s, kNoon, {document(u"a/1.pdf"_s), document(u"a/2.pdf"_s)}}, {u"b"_s, kNoon, {}}});
    VERIFY_OK(m_django->sql(u"ALTER TABLE parser_processeddocument ADD COLUMN later varchar(20)"_s));
    const auto dropped = qScopeGuard([this] { // the database is that of all stores of this suite
        (void)m_django->sql(u"ALTER TABLE parser_processeddocument DROP COLUMN later"_s);
    });
    VERIFY_OK(m_django->sql(u"UPDATE parser_processeddocument SET later = 'häß', error_message = NULL"_s));
    const std::vector<qint64> ids{made[1].id, made[0].id, 4711};
    const Result<std::vector<WholeSession>> whole = m_store->wholeSessions(ids, {});
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().text));
    QCOMPARE(whole->size(), size_t(2));
    const WholeSession &first = whole->front();
    QCOMPARE(first.id, made[0].id);
    QCOMPARE(first.key, made[0].key);
    QCOMPARE(first.documentRows.size(), size_t(2));
    QCOMPARE((*whole)[1].documentRows.size(), size_t(0));
    QVERIFY(first.sessions.columns.size() >= 5 && first.documents.columns.size() >= 16);
    const auto value = [&first](const char *column) { return *cellOf(first.documents, first.documentRows[1], column); };
    QCOMPARE(value("source_file_path").bytes, QByteArray("a/2.pdf"));
    QCOMPARE(value("later").bytes, QByteArray("häß"));
    QCOMPARE(value("error_message").kind, Cell::Kind::Null);
    QVERIFY(
        value("id").kind == Cell::Kind::Integer || value("id").bytes == QByteArray::number(made[0].documents[1].id));
    const Result<WholeSession> again = wholeSessionOf(toBytes(first));
    QVERIFY(again && *again == first);
    QCOMPARE(digestOf(*again), digestOf(m_store->wholeSessions(ids, {})->front()));
}

void SessionStoreContract::sparesASessionOfWhichAColumnIsNotAsItWasCopied()
{
    const auto made = make({{u"a"_s, kNoon, {document(u"a/1.pdf"_s)}}, {u"b"_s, kNoon, {document(u"b/1.pdf"_s)}},
        {u"c"_s, kNoon, {document(u"c/1.pdf"_s)}}});
    std::vector<SessionCondition> plan;
    std::vector<qint64> ids;
    for (const SessionRecord &session : made) {
        plan.push_back(condition(session, kCutoff));
        ids.push_back(session.id);
    }
    const auto copies = m_store->wholeSessions(ids, {});
    QVERIFY(copies && copies->size() == 3);
    for (size_t at = 0; at < plan.size(); ++at)
        plan[at].copied = digestOf((*copies)[at]);
    VERIFY_OK(m_django->sql(
        u"UPDATE parser_processeddocument SET retry_count = 7 WHERE session_id = "_s + QString::number(made[0].id)));
    VERIFY_OK(m_django->sql(
        u"UPDATE parser_usersession SET created_at = last_activity WHERE id = "_s + QString::number(made[1].id)));
    VERIFY_OK(m_django->sql(
        u"UPDATE parser_usersession SET is_active = NOT is_active WHERE id = "_s + QString::number(made[1].id)));
    QCOMPARE(remove(plan), QStringList({u"changed"_s, u"changed"_s, u"removed 1"_s}));
    QCOMPARE(rows().size(), size_t(2));
}

void SessionStoreContract::removesDocumentsThenSessions()
{
    const auto made = make({{u"old"_s, kNoon, {document(u"old/a.pdf"_s), document(u"old/b.pdf"_s)}},
        {u"empty"_s, kNoon, {}}, {u"stays"_s, kNoon, {document(u"stays/a.pdf"_s)}}});
    QCOMPARE(remove({condition(made[0], kCutoff), condition(made[1], kCutoff)}),
        QStringList({u"removed 2"_s, u"removed 0"_s}));
    QCOMPARE(rows(), std::vector{made[2]});
    QCOMPARE(m_django->sql(u"SELECT count(*) FROM parser_processeddocument"_s)->at(0)[0].toString(), u"1"_s);
    QCOMPARE(remove({condition(made[0], kCutoff), condition(made[1], kCutoff)}), QStringList({u"gone"_s, u"gone"_s}));
}

void SessionStoreContract::removesStrictlyBeforeTheCutoff_data()
{
    QTest::addColumn<QByteArray>("lastActivity");
    QTest::addColumn<QByteArray>("cutoff");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *lastActivity, const char *cutoff, const QString &outcome) {
        QTest::newRow(name) << QByteArray(lastActivity) << QByteArray(cutoff) << outcome;
    };
    row("exactly at the cutoff", "2025-08-27 22:39:00", "2025-08-27 22:39:00", u"came back"_s);
    row("exactly, with a fraction", "2025-08-27 22:39:00.123456", "2025-08-27 22:39:00.123456", u"came back"_s);
    row("one microsecond before a whole second", "2025-08-27 22:38:59.999999", "2025-08-27 22:39:00", u"removed 0"_s);
    row("a whole second, one microsecond before", "2025-08-27 22:39:00", "2025-08-27 22:39:00.000001", u"removed 0"_s);
    row("one microsecond after a whole second", "2025-08-27 22:39:00.000001", "2025-08-27 22:39:00", u"came back"_s);
    row("a text that sorts before but is after", "2025-08-27 22:39:00.5", "2025-08-27 22:39:00.25", u"came back"_s);
    row("long before", "2020-01-01 00:00:00", "2025-08-27 22:39:00", u"removed 0"_s);
    row("in the future", "2099-01-01 00:00:00", "2025-08-27 22:39:00", u"came back"_s);
}

void SessionStoreContract::removesStrictlyBeforeTheCutoff()
{
    QFETCH(QByteArray, lastActivity);
    QFETCH(QByteArray, cutoff);
    QFETCH(QString, outcome);
    const auto made = makeOne(u"key"_s, *parseInstant(lastActivity));
    QCOMPARE(removeOne(condition(made, parseInstant(cutoff))), outcome);
    QCOMPARE(rows().empty(), outcome != "came back"_L1);
}

/// The proof: planned, then used again in a browser, then the run.
void SessionStoreContract::sparesASessionDjangoTouchedSincePlanning()
{
    make({{u"user"_s, kNoon, {document(u"user/a.pdf"_s, u"user/a.xlsx"_s), document(u"user/b.pdf"_s)}},
        {u"idle"_s, kNoon, {document(u"idle/a.pdf"_s)}}});
    std::vector<SessionCondition> plan = conditions(streamed(), kCutoff);
    QCOMPARE(plan.size(), size_t(2));

    VERIFY_OK(m_django->touch(u"user"_s));
    const auto before = rows();
    QCOMPARE(remove(plan), QStringList({u"removed 1"_s, u"came back"_s}));
    QCOMPARE(rows(), std::vector{before[0]});
    QCOMPARE(rows().at(0).documents.size(), size_t(2));
}

void SessionStoreContract::sparesASessionTouchedByOneMicrosecond()
{
    const auto made = makeOne(u"key"_s, kNoon);
    VERIFY_OK(m_django->touch(u"key"_s, kNoon + 1us));
    QCOMPARE(removeOne(condition(made, kCutoff)), u"came back"_s); // still before the cutoff, but somebody was there
    QCOMPARE(rows().size(), size_t(1));
}

/// Django uses sessions from the last to the first while we remove them from the first to the last. Whoever gets a
/// session first has it: one that Django could use stays with all its documents.
void SessionStoreContract::sparesEverySessionDjangoTouchesInTheMeantime()
{
    const auto made = make(manySpecs(300, 2));
    QJsonArray keys;
    for (auto session = made.rbegin(); session != made.rend(); ++session)
        keys.append(QString::fromUtf8(session->key));
    m_django->send({u"touch_each"_s, keys});
    const std::vector<SessionKey> firstUsed{made.back().key};
    QTRY_VERIFY(m_store->sessionsByKey(firstUsed, {})->at(0).lastActivity != kNoon);
    QSet<qint64> removed;
    for (size_t from = 0; from < made.size(); from += 2) {
        const auto asked = conditions(std::span(made).subspan(from, 2), kCutoff);
        auto removals = m_store->removeSessions(asked, {});
        while (!removals && isWorthRetrying(removals.error().kind))
            removals = m_store->removeSessions(asked, {});
        VERIFY_OK(removals);
        for (size_t i = 0; i < asked.size(); ++i) {
            if ((*removals)[i].outcome == SessionOutcome::Removed)
                removed.insert(asked[i].id);
        }
    }
    const auto used = m_django->receive();
    VERIFY_OK(used);

    const auto left = rows();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const qint64 id = used->toArray()[i].toInteger(-1);
        const qint64 planned = made[made.size() - 1 - size_t(i)].id;
        const auto row = std::ranges::find(left, id, &SessionRecord::id);
        QVERIFY2(id < 0 || row != left.end(), qPrintable(u"session %1 was in use and is gone"_s.arg(id)));
        if (id == planned)
            QCOMPARE(row->documents.size(), size_t(2));
    }
    for (const SessionRecord &session : left)
        QVERIFY(!removed.contains(session.id));
    qInfo("removed %lld, left %zu", qlonglong(removed.size()), left.size());
}

void SessionStoreContract::sparesASessionWhoseDocumentsChanged_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("a document was added") << 0;
    QTest::newRow("a path was set") << 1;
    QTest::newRow("a path was renamed") << 2;
    QTest::newRow("a document was removed") << 3;
    QTest::newRow("a path was cleared") << 4;
}

void SessionStoreContract::sparesASessionWhoseDocumentsChanged()
{
    QFETCH(int, change);
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s), document(u"key/b.pdf"_s)});
    const qint64 id = made.documents[0].id;
    if (change == 0)
        VERIFY_OK(m_django->addDocument(u"key"_s, document(u"key/new.pdf"_s)));
    else if (change == 1)
        VERIFY_OK(m_django->changeDocument(id, {{u"excel_file_path"_s, u"key/a.xlsx"_s}}));
    else if (change == 2)
        VERIFY_OK(m_django->changeDocument(id, {{u"source_file_path"_s, u"key/A.pdf"_s}}));
    else if (change == 3)
        VERIFY_OK(m_django->sql(u"DELETE FROM parser_processeddocument WHERE id = %1"_s.arg(id)));
    else
        VERIFY_OK(m_django->changeDocument(id, {{u"source_file_path"_s, QJsonValue(QJsonValue::Null)}}));
    const auto before = rows();
    QCOMPARE(removeOne(condition(made, kCutoff)), u"changed"_s);
    QCOMPARE(rows(), before);
    QCOMPARE(removeOne(condition(before[0], kCutoff)), u"removed %1"_s.arg(before[0].documents.size()));
}

void SessionStoreContract::tellsThatASessionIsGoneAlready()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    VERIFY_OK(m_django->remove(u"key"_s));
    QCOMPARE(removeOne(condition(made, kCutoff)), u"gone"_s);
}

void SessionStoreContract::sparesTheNewSessionUnderAnOldKey()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    VERIFY_OK(m_django->remove(u"key"_s));
    const auto again = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    QVERIFY(made.id != again.id);
    QCOMPARE(removeOne(condition(made, kCutoff)), u"gone"_s);
    QCOMPARE(rows(), std::vector{again});
}

void SessionStoreContract::sparesARowWhoseIdHasAnotherKey()
{
    const auto made = makeOne(u"key"_s, kNoon);
    SessionCondition other = condition(made, kCutoff);
    other.key = "KEY";
    QCOMPARE(removeOne(other), u"gone"_s);
    QCOMPARE(rows(), std::vector{made});
}

void SessionStoreContract::removesASessionChosenByName()
{
    const Instant now = SystemClock().now();
    const auto made = makeOne(u"key"_s, now, {document(u"key/a.pdf"_s)});
    QCOMPARE(removeOne(condition(made, {})), u"removed 1"_s);
    QVERIFY(rows().empty());
}

void SessionStoreContract::sparesASessionChosenByNameThatWasUsedSince()
{
    const auto made = makeOne(u"key"_s, kNoon);
    VERIFY_OK(m_django->touch(u"key"_s));
    QCOMPARE(removeOne(condition(made, {})), u"came back"_s);
    QCOMPARE(rows().size(), size_t(1));
}

void SessionStoreContract::judgesEverySessionOfABatchAlone()
{
    const auto made =
        make({{u"idle"_s, kNoon, {document(u"idle/1"_s), document(u"idle/2"_s)}}, {u"touched"_s, kNoon, {}},
            {u"fresh"_s, kCutoff, {}}, {u"uploading"_s, kNoon, {document(u"uploading/1"_s)}}, {u"left"_s, kNoon, {}},
            {u"also idle"_s, kNoon - 1h, {}}, {u"named"_s, kCutoff + 1h, {document(u"named/1"_s)}}});
    VERIFY_OK(m_django->touch(u"touched"_s));
    VERIFY_OK(m_django->addDocument(u"uploading"_s, document(u"uploading/2"_s)));
    VERIFY_OK(m_django->remove(u"left"_s));
    std::vector<SessionCondition> asked = conditions(made, kCutoff);
    asked.back().idleBefore.reset();
    std::ranges::reverse(asked);
    QCOMPARE(remove(asked),
        QStringList(
            {u"removed 1"_s, u"removed 0"_s, u"gone"_s, u"changed"_s, u"came back"_s, u"came back"_s, u"removed 2"_s}));
    QCOMPARE(keysOf(rows()), (QList<QByteArray>{"touched", "fresh", "uploading"}));
}

void SessionStoreContract::removesSessionsWithOddKeys()
{
    const auto made = make({{u"it's"_s, kNoon, {document(u"it's/a'b.pdf"_s)}}, {u"%"_s, kNoon, {document(u"%/x"_s)}},
        {u"\\"_s, kNoon, {document(u"\\/x\\"_s)}}, {u"ü💰"_s, kNoon, {document(u"ü💰/ß.pdf"_s)}},
        {u"a/b"_s, kNoon, {document(u"a/b/c"_s)}}, {u"?"_s, kNoon, {document(u"?/?"_s)}},
        {u"\ufeff"_s, kNoon, {document(u"\ufeff/\ufeff"_s)}}, {u"stays"_s, kNoon, {}}});
    std::vector<SessionCondition> asked = conditions(std::span(made).first(7), kCutoff);
    QCOMPARE(remove(asked), QStringList(7, u"removed 1"_s));
    QCOMPARE(rows(), std::vector{made.back()});
}

void SessionStoreContract::removesAFullBatch()
{
    const auto made = make(manySpecs(501, 3));
    std::vector<SessionCondition> asked = conditions(std::span(made).first(500), kCutoff);
    QCOMPARE(remove(asked), QStringList(500, u"removed 3"_s));
    QCOMPARE(rows(), std::vector{made.back()});
}

void SessionStoreContract::leavesARefusedSessionAloneAndRemovesTheOthers()
{
    const auto made = make(manySpecs(9, 2));
    VERIFY_OK(m_django->sql(u"CREATE TABLE invoice (id integer PRIMARY KEY, session_id bigint NOT NULL REFERENCES "
                            "parser_usersession (id) DEFERRABLE INITIALLY DEFERRED)"_s));
    VERIFY_OK(m_django->sql(u"INSERT INTO invoice VALUES (1, %1)"_s.arg(made[4].id)));
    std::vector<SessionCondition> asked = conditions(made, kCutoff);
    const auto removals = m_store->removeSessions(asked, {});
    const auto left = rows();
    VERIFY_OK(m_django->sql(u"DROP TABLE invoice"_s));
    VERIFY_OK(removals);
    for (size_t i = 0; i < removals->size(); ++i)
        QCOMPARE(inWords((*removals)[i]), i == 4 ? u"failed"_s : u"removed 2"_s);
    QCOMPARE(left, std::vector{made[4]});
    QVERIFY2((*removals)[4].why.text.contains(u"refers to this session"_s), qPrintable((*removals)[4].why.text));
    QCOMPARE(removeOne(asked[4]), u"removed 2"_s);
}

void SessionStoreContract::takesNoMoreThanFiveHundredAndEachOnce()
{
    const auto made = makeOne(u"key"_s, kNoon);
    const SessionCondition once = condition(made, kCutoff);
    VERIFY_FAILS(m_store->removeSessions(std::vector{once, once}, {}), ErrorKind::BadData);
    std::vector<SessionCondition> many(501, once);
    for (size_t i = 0; i < many.size(); ++i)
        many[i].id += qint64(i);
    VERIFY_FAILS(m_store->removeSessions(many, {}), ErrorKind::BadData);
    QCOMPARE(rows().size(), size_t(1));
    const auto nothing = m_store->removeSessions({}, {});
    VERIFY_OK(nothing);
    QVERIFY(nothing->empty());
}

void SessionStoreContract::doesNothingWhenAlreadyStopped()
{
    const auto made = makeOne(u"key"_s, kNoon, {document(u"key/a.pdf"_s)});
    const std::vector<SessionKey> keys{made.key};
    const std::vector<qint64> ids{made.id};
    std::stop_source source;
    source.request_stop();
    const std::stop_token stopped = source.get_token();
    VERIFY_FAILS(m_store->checkSchema(stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->serverTime(stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->streamSessions({}, stopped, [](auto &&) { return true; }), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->streamForeignReferences(stopped, [](const auto &) {}), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->sessionsByKey(keys, stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->existingIds(ids, stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->removeSessions(std::vector{condition(made, kCutoff)}, stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->acquireRunLock(stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->identity(stopped), ErrorKind::Cancelled);
    VERIFY_FAILS(m_store->insertSession({0, "new", kNoon, {}}, stopped), ErrorKind::Cancelled);
    QCOMPARE(rows(), std::vector{made});
}

} // namespace docsweep
