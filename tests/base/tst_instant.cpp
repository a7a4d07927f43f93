// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QRandomGenerator>
#include <QTest>

using namespace docsweep;
using namespace std::chrono;
using namespace Qt::StringLiterals;

class TestInstant : public QObject {
    Q_OBJECT

private slots:
    void writesUtcWithSixDigits_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("django");
        QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00.000000Z"_s << u"1970-01-01 00:00:00"_s;
        QTest::newRow("a microsecond") << qint64(1) << u"1970-01-01T00:00:00.000001Z"_s
                                       << u"1970-01-01 00:00:00.000001"_s;
        QTest::newRow("a microsecond before")
            << qint64(-1) << u"1969-12-31T23:59:59.999999Z"_s << u"1969-12-31 23:59:59.999999"_s;
        QTest::newRow("today") << qint64(1795356123000017) << u"2026-11-22T14:02:03.000017Z"_s
                               << u"2026-11-22 14:02:03.000017"_s;
        QTest::newRow("leap day") << qint64(1709251199999999) << u"2024-02-29T23:59:59.999999Z"_s
                                  << u"2024-02-29 23:59:59.999999"_s;
    }
    void writesUtcWithSixDigits()
    {
        QFETCH(const qint64, micros);
        QFETCH(const QString, iso);
        QFETCH(const QString, django);
        QCOMPARE(toIsoUtc(fromMicros(micros)), iso);
        QCOMPARE(toDjangoText(fromMicros(micros)), django);
        QCOMPARE(parseInstant(iso.toLatin1()), fromMicros(micros));
        QCOMPARE(parseInstant(django.toLatin1()), fromMicros(micros));
    }

    void readsEveryFormOfATime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const QString &iso) { QTest::newRow(text) << QByteArray(text) << iso; };
        row("2025-08-27 22:39:00", u"2025-08-27T22:39:00.000000Z"_s);
        row("2025-08-27T22:39:00", u"2025-08-27T22:39:00.000000Z"_s);
        row("2025-08-27t22:39:00z", u"2025-08-27T22:39:00.000000Z"_s);
        row(" 2025-08-27 22:39:00 ", u"2025-08-27T22:39:00.000000Z"_s);
        row("2025-08-27 22:39", u"2025-08-27T22:39:00.000000Z"_s);
        row("2025-08-27 22:39:00.1", u"2025-08-27T22:39:00.100000Z"_s);
        row("2025-08-27 22:39:00,123", u"2025-08-27T22:39:00.123000Z"_s);
        row("2025-08-27 22:39:59.999999", u"2025-08-27T22:39:59.999999Z"_s);
        row("2025-08-27 22:39:59.9999999", u"2025-08-27T22:39:59.999999Z"_s);
        row("2025-08-27 22:39:00.123456+00", u"2025-08-27T22:39:00.123456Z"_s);
        row("2025-08-27 22:39:00.123456+00:00", u"2025-08-27T22:39:00.123456Z"_s);
        row("2025-08-28 00:39:00+02", u"2025-08-27T22:39:00.000000Z"_s);
        row("2025-08-28T04:09:00+0530", u"2025-08-27T22:39:00.000000Z"_s);
        row("2025-08-27 19:09:00-03:30", u"2025-08-27T22:39:00.000000Z"_s);
        row("2024-12-31 23:30:00-01:00", u"2025-01-01T00:30:00.000000Z"_s);
    }
    void readsEveryFormOfATime()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, iso);
        const auto instant = parseInstant(text);
        QVERIFY(instant);
        QCOMPARE(toIsoUtc(*instant), iso);
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", " ", "now", "2025-08-27", "22:39:00", "2025-8-27 22:39:00", "25-08-27 22:39:00",
                 "2025-13-01 00:00:00", "2025-00-10 00:00:00", "2025-02-29 00:00:00", "2025-02-30 00:00:00",
                 "2025-08-27 24:00:00", "2025-08-27 22:60:00", "2025-08-27 22:39:60",
                 "2025-08-27 22:39:", "2025-08-27 22:39:00.", "2025-08-27 22:39:00.x", "2025-08-27 22:39:00 UTC",
                 "2025-08-27 22:39:00+", "2025-08-27 22:39:00+5", "2025-08-27 22:39:00+05:", "2025-08-27 22:39:00+05:3",
                 "2025-08-27 22:39:00+05:60", "2025-08-27 22:39:00+16", "2025-08-27 22:39:00Zx", "2025-08-27  22:39:00",
                 "-2025-08-27 22:39:00", "2025-08-27 22:39:00.5.5", "infinity", "-infinity", "1756334340"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("a zero byte after it") << QByteArray("2025-08-27 22:39:00\0", 20);
    }
    void readsNothingElse()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!parseInstant(text));
    }

    void readsBackWhatItWrites()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 seconds = random.bounded(qint64(253402300800)) - 30'000'000'000; // from the year 1019 to 9999
            const Instant instant = fromMicros(seconds * 1'000'000 + random.bounded(1'000'000));
            QCOMPARE(parseInstant(toIsoUtc(instant).toLatin1()), instant);
            QCOMPARE(parseInstant(toDjangoText(instant).toLatin1()), instant);
        }
    }

    void sortsLikeItsText()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 2'000; ++i) {
            const Instant a = fromMicros(random.bounded(qint64(4'000'000'000'000'000)));
            const Instant b = a + Duration(random.bounded(3'000'000));
            QCOMPARE(toIsoUtc(a) < toIsoUtc(b), a < b);
        }
    }

    void describesDurations_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("text");
        const auto row = [](Duration duration, const QString &text) {
            QTest::newRow(qPrintable(text)) << qint64(duration.count()) << text;
        };
        row(0s, u"0 s"_s);
        row(1us, u"0.001 ms"_s);
        row(250ms, u"250 ms"_s);
        row(1999ms, u"1 s"_s);
        row(45s, u"45 s"_s);
        row(60s, u"1 min"_s);
        row(61s, u"1 min 1 s"_s);
        row(1h, u"1 h"_s);
        row(90min, u"1 h 30 min"_s);
        row(1h + 59s, u"1 h"_s);
        row(24h, u"1 d"_s);
        row(76h + 30min, u"3 d 4 h"_s);
        row(-90min, u"-1 h 30 min"_s);
        row(-1us, u"-0.001 ms"_s);
    }
    void describesDurations()
    {
        QFETCH(const qint64, micros);
        QFETCH(const QString, text);
        QCOMPARE(describeDuration(Duration(micros)), text);
    }

    void takesTheLaterOfTwoTimes()
    {
        const Instant early = fromMicros(1);
        const Instant late = fromMicros(2);
        QCOMPARE(laterOf(early, late), late);
        QCOMPARE(laterOf(late, early), late);
        QCOMPARE(laterOf(std::nullopt, early), early);
        QCOMPARE(laterOf(early, std::nullopt), early);
        QCOMPARE(laterOf(std::nullopt, std::nullopt), std::optional<Instant>());
    }
};

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
