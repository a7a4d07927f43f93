// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/contractrows.h"

#include <QTest>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    RowSearch searchFor(const QByteArray &text)
    {
        RowSearch search;
        search.text = text;
        return search;
    }

    QList<QByteArray> keysOf(const FoundRows &found)
    {
        QList<QByteArray> keys;
        for (const FoundSession &session : found.sessions)
            keys << session.key;
        return keys;
    }

    QStringList namesOf(const FoundRows &found)
    {
        QStringList names;
        for (const FoundDocument &document : found.documents)
            names << document.fileName;
        return names;
    }

    QJsonObject named(const QString &fileName, const QString &source = {})
    {
        QJsonObject columns = document(source);
        columns[u"filename"_s] = fileName;
        return columns;
    }

} // namespace

void SessionStoreContract::findsSessionsByAPartOfTheirKey()
{
    make({{u"xabc"_s, kNoon, {}}, {u"abcd"_s, kNoon - 1h, {document(u"abcd/1"_s), document(u"abcd/2"_s)}},
        {u"ABC"_s, kNoon, {}}, {u"ab"_s, kNoon, {}}});
    const auto found = m_store->search(searchFor("abc"), {});
    VERIFY_OK(found);
    QCOMPARE(keysOf(*found), (QList<QByteArray>{"abcd", "ABC", "xabc"})); // what begins with it exactly comes first
    QCOMPARE(found->sessions[0], (FoundSession{"abcd", kNoon - 1h, 2}));
    QVERIFY(!found->hasMoreSessions && !found->wasCutOff);
    QCOMPARE(found->documents.size(), size_t(2)); // their keys have it, too

    RowSearch names = searchFor("abc");
    names.inSessionKeys = names.inDocumentKeys = false;
    QCOMPARE(*m_store->search(names, {}), FoundRows());
}

void SessionStoreContract::findsDocumentsByNamesAndKeys()
{
    QJsonObject excel = document(u"s/up"_s, u"s/Rows.xlsx"_s);
    excel[u"filename"_s] = u"upload"_s;
    make({{u"s"_s, kNoon, {named(u"Bescheid März.pdf"_s, u"s/1.pdf"_s), excel, named(u"other"_s)}}});
    const auto byName = m_store->search(searchFor("bescheid m\xc3\xa4rz"), {});
    VERIFY_OK(byName);
    QCOMPARE(namesOf(*byName), QStringList{u"Bescheid März.pdf"_s});
    QCOMPARE(byName->documents[0].session, QByteArray("s"));
    QCOMPARE(byName->documents[0].keys, std::vector<ObjectKey>{"s/1.pdf"});
    QVERIFY(byName->documents[0].createdAt.has_value());
    QVERIFY(byName->documents[0].sizeBytes.has_value());
    const auto byKey = m_store->search(searchFor("s/rows"), {});
    VERIFY_OK(byKey);
    QCOMPARE(namesOf(*byKey), QStringList{u"upload"_s});
    QCOMPARE(byKey->documents[0].keys, (std::vector<ObjectKey>{"s/up", "s/Rows.xlsx"}));
}

void SessionStoreContract::takesEveryTextAsItIs_data()
{
    QTest::addColumn<QString>("asked");
    QTest::newRow("per cent") << u"100%"_s;
    QTest::newRow("underscore") << u"a_b"_s;
    QTest::newRow("backslash") << uR"(a\b)"_s;
    QTest::newRow("backslash at the end") << uR"(b\)"_s;
    QTest::newRow("the sign that escapes") << u"a!b"_s;
    QTest::newRow("a sign that escapes a wildcard") << u"!%"_s;
    QTest::newRow("single quote") << u"it's"_s;
    QTest::newRow("double quote") << u"\"it\""_s;
    QTest::newRow("question mark") << u"what? now?"_s;
    QTest::newRow("newline") << u"two\nlines"_s;
    QTest::newRow("emoji") << u"💰 bill 👩‍👧"_s;
    QTest::newRow("Arabic") << u"كشف حساب"_s;
    QTest::newRow("braces") << u"{keys} {where}"_s;
    QTest::newRow("three hundred") << QString(300, u'k');
    QTest::newRow("the last character") << QString::fromUcs4(U"z\U0010ffff");
}

void SessionStoreContract::takesEveryTextAsItIs()
{
    QFETCH(QString, asked);
    const QString folder = QString(u"s/"_s + asked).left(400);
    make({{u"s"_s, kNoon, {named(u"axb 100 b its wordsb two lines what now"_s), named(u"all kinds"_s, folder)}}});
    RowSearch search = searchFor(asked.toUtf8());
    const auto found = m_store->search(search, {});
    VERIFY_OK(found);
    QCOMPARE(namesOf(*found), QStringList{u"all kinds"_s});
    search.inDocumentKeys = false;
    QCOMPARE(namesOf(*m_store->search(search, {})), QStringList());
    if (asked.size() > 30) // a session's key has forty places
        return;
    makeOne(asked + u'1', kNoon);
    makeOne(u"0"_s + asked, kNoon);
    QCOMPARE(
        keysOf(*m_store->search(search, {})), (QList<QByteArray>{(asked + u'1').toUtf8(), (u"0"_s + asked).toUtf8()}));
}

void SessionStoreContract::findsNoMoreThanItIsAskedFor()
{
    make(manySpecs(60, 1));
    RowSearch search = searchFor("s0");
    auto found = m_store->search(search, {});
    VERIFY_OK(found);
    QCOMPARE(found->sessions.size(), size_t(50));
    QCOMPARE(found->documents.size(), size_t(50));
    QVERIFY(found->hasMoreSessions && found->hasMoreDocuments);
    QVERIFY(std::ranges::is_sorted(found->documents, std::greater(), &FoundDocument::id)); // the newest
    search.most = 60;
    found = m_store->search(search, {});
    VERIFY_OK(found);
    QCOMPARE(found->sessions.size(), size_t(60));
    QVERIFY(!found->hasMoreSessions && !found->hasMoreDocuments);
}

void SessionStoreContract::findsNothingByNothing()
{
    makeOne(u"key"_s, kNoon, {document(u"key/a"_s)});
    for (const QByteArray &text : {QByteArray(), QByteArray(2000, 'k'), QByteArray("\xff\xfe")}) {
        const auto found = m_store->search(searchFor(text), {});
        VERIFY_OK(found);
        QCOMPARE(*found, FoundRows());
    }
}

void SessionStoreContract::endsASearchWithItsPatienceOrAStop()
{
    make(manySpecs(200, 2));
    RowSearch search = searchFor("nobody has this");
    search.patience = 1ms; // which may do: what counts is that it is no error
    for (int turn = 0; turn < 20; ++turn) {
        const auto found = m_store->search(search, {});
        VERIFY_OK(found);
        QVERIFY(found->sessions.empty() && found->documents.empty());
    }
    std::stop_source stop;
    stop.request_stop();
    VERIFY_FAILS(m_store->search(search, stop.get_token()), ErrorKind::Cancelled);
    search.text = "s00199";
    search.patience = 5s;
    const auto found = m_store->search(search, {}); // nothing of it is left behind
    VERIFY_OK(found);
    QCOMPARE(found->sessions.size(), size_t(1));
}

} // namespace docsweep
