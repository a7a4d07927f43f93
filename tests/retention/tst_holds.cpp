// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/holds.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestHolds : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAnAdminWrites_data();
    void readsWhatAnAdminWrites();
    void refusesWhatWouldHoldByAccident();
    void keepsObjects_data();
    void keepsObjects();
    void keepsSessions_data();
    void keepsSessions();
    void saysWhichHoldKeeps();
    void endsByItself();
    void refusesEndsThatAreNone();
};

namespace {

HoldSet setOf(const QByteArray &pattern)
{
    Result<Hold> hold = parseHold(pattern, {});
    hold->id = 7;
    return HoldSet({*hold});
}

} // namespace

void TestHolds::readsWhatAnAdminWrites_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<int>("kind");
    QTest::newRow("a session key") << QByteArray("3f9c0ab1") << int(HoldKind::Session);
    QTest::newRow("an object key") << QByteArray("3f9c/a.pdf") << int(HoldKind::Object);
    QTest::newRow("a prefix") << QByteArray("3f9c/") << int(HoldKind::Prefix);
    QTest::newRow("a glob") << QByteArray("*/invoice-?.pdf") << int(HoldKind::Glob);
    QTest::newRow("a class") << QByteArray("3f9[cd]") << int(HoldKind::Glob);
}

void TestHolds::readsWhatAnAdminWrites()
{
    QFETCH(QByteArray, pattern);
    QFETCH(int, kind);
    const Result<Hold> hold = parseHold(pattern, u"court order 12"_s);
    QVERIFY(hold);
    QCOMPARE(int(hold->kind), kind);
    QCOMPARE(hold->pattern, pattern);
    QCOMPARE(hold->note, u"court order 12"_s);
}

void TestHolds::refusesWhatWouldHoldByAccident()
{
    QCOMPARE(parseHold("", {}).error().kind, ErrorKind::BadConfig);
    QCOMPARE(parseHold("   ", {}).error().kind, ErrorKind::BadConfig);
}

void TestHolds::keepsObjects_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("held");
    QTest::newRow("the very key") << QByteArray("s/a.pdf") << QByteArray("s/a.pdf") << true;
    QTest::newRow("another key") << QByteArray("s/a.pdf") << QByteArray("s/a.pdf2") << false;
    QTest::newRow("case matters") << QByteArray("s/a.pdf") << QByteArray("s/A.pdf") << false;
    QTest::newRow("its session") << QByteArray("s") << QByteArray("s/deep/er/a.pdf") << true;
    QTest::newRow("a session that only begins alike") << QByteArray("s") << QByteArray("s2/a.pdf") << false;
    QTest::newRow("its prefix") << QByteArray("s/2024/") << QByteArray("s/2024/a.pdf") << true;
    QTest::newRow("beside the prefix") << QByteArray("s/2024/") << QByteArray("s/2025/a.pdf") << false;
    QTest::newRow("a star reaches into folders") << QByteArray("*.pdf") << QByteArray("s/deep/a.pdf") << true;
    QTest::newRow("a star matches the whole key") << QByteArray("*.pdf") << QByteArray("s/a.pdf.txt") << false;
    QTest::newRow("one character") << QByteArray("s/?.pdf") << QByteArray("s/ab.pdf") << false;
    QTest::newRow("a glob over the folder") << QByteArray("s*") << QByteArray("s2/a.pdf") << true;
    QTest::newRow("a dot is a dot") << QByteArray("s/*.pdf") << QByteArray("s/axpdf") << false;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("*\xff.pdf") << QByteArray("s/\xfe\xff.pdf") << true;
    QTest::newRow("a newline") << QByteArray("s/*") << QByteArray("s/a\nb") << true;
    QTest::newRow("a loose object") << QByteArray("readme.txt") << QByteArray("readme.txt") << true;
}

void TestHolds::keepsObjects()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, key);
    QFETCH(bool, held);
    const HoldSet holds = setOf(pattern);
    QCOMPARE(holds.forObject(key) != nullptr, held);
}

void TestHolds::keepsSessions_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("held");
    QTest::newRow("the very session") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("another") << QByteArray("abc") << QByteArray("abcd") << false;
    QTest::newRow("its whole folder") << QByteArray("abc/") << QByteArray("abc") << true;
    QTest::newRow("only a part of its folder") << QByteArray("abc/2024/") << QByteArray("abc") << false;
    QTest::newRow("a glob over keys") << QByteArray("ab*") << QByteArray("abc") << true;
    QTest::newRow("a glob over its files alone") << QByteArray("*.pdf") << QByteArray("abc") << false;
}

void TestHolds::keepsSessions()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, key);
    QFETCH(bool, held);
    const HoldSet holds = setOf(pattern);
    QCOMPARE(holds.forSession(key) != nullptr, held);
}

void TestHolds::saysWhichHoldKeeps()
{
    const HoldSet holds = setOf("abc");
    QCOMPARE(holds.forObject("abc/x")->id, 7);
    QVERIFY(!HoldSet().forObject("abc/x"));
}

void TestHolds::endsByItself()
{
    const Instant now = fromMicros(1'790'000'000'000'000); // 2026-09-21
    const Result<std::optional<Instant>> end = parseHoldEnd(u"2026-09-30"_s, now);
    QVERIFY(end && *end);
    QCOMPARE(toIsoUtc(**end), toIsoUtc(fromMicros(1'790'812'800'000'000))); // 1 October, 00:00: the 30th is a day of it
    QCOMPARE(holdEndText(*end), u"2026-09-30"_s);
    QCOMPARE(holdEndText({}), u"forever"_s);
    const Result<std::optional<Instant>> never = parseHoldEnd(u"forever"_s, now);
    QVERIFY(never.has_value() && !never->has_value());
    Hold hold = *parseHold("abc", {});
    QVERIFY(hold.isInForce(now));
    hold.until = **end;
    QVERIFY(hold.isInForce(**end - Duration(1)));
    QVERIFY(!hold.isInForce(**end));
    QVERIFY(HoldSet(holdsInForce({hold}, **end - Duration(1))).forSession("abc"));
    QVERIFY(!HoldSet(holdsInForce({hold}, **end)).forSession("abc"));
    QVERIFY(!HoldSet(holdsInForce({hold}, **end)).forObject("abc/x.pdf"));
}

void TestHolds::refusesEndsThatAreNone()
{
    const Instant now = fromMicros(1'790'000'000'000'000);
    for (const char *text :
        {"", "tomorrow", "2026-13-01", "2026-9-30", "30.09.2026", "2026-09-30T12:00:00", "2026-09-20"}) {
        const Result<std::optional<Instant>> end = parseHoldEnd(QString::fromLatin1(text), now);
        QVERIFY2(!end && end.error().kind == ErrorKind::BadConfig, text);
        QVERIFY2(end.error().text.contains(u"hold"_s), qPrintable(end.error().text));
    }
}

QTEST_APPLESS_MAIN(TestHolds)
#include "tst_holds.moc"
