// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timezone.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// Local times of a place, with the hours that come twice and those that never come.
class TestTimeZone : public QObject {
    Q_OBJECT

private slots:
    void readsLocalTimes_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<QByteArray>("utc");
        QTest::newRow("UTC") << u"UTC"_s << QByteArray("2026-07-01 12:00") << QByteArray("2026-07-01 12:00");
        QTest::newRow("winter") << u"America/New_York"_s << QByteArray("2026-01-15 08:00:00.000017")
                                << QByteArray("2026-01-15 13:00:00.000017");
        QTest::newRow("summer") << u"America/New_York"_s << QByteArray("2026-07-15 08:00")
                                << QByteArray("2026-07-15 12:00");
        QTest::newRow("before the hour that comes twice")
            << u"America/New_York"_s << QByteArray("2026-11-01 00:59:59") << QByteArray("2026-11-01 04:59:59");
        QTest::newRow("in it: the later one")
            << u"America/New_York"_s << QByteArray("2026-11-01 01:30") << QByteArray("2026-11-01 06:30");
        QTest::newRow("after it") << u"America/New_York"_s << QByteArray("2026-11-01 02:00")
                                  << QByteArray("2026-11-01 07:00");
        QTest::newRow("in the hour that never comes: the later one")
            << u"America/New_York"_s << QByteArray("2026-03-08 02:30") << QByteArray("2026-03-08 07:30");
        QTest::newRow("half hours") << u"Asia/Kolkata"_s << QByteArray("2026-07-15 08:00")
                                    << QByteArray("2026-07-15 02:30");
        QTest::newRow("years ahead") << u"Europe/Berlin"_s << QByteArray("2070-07-15 08:00")
                                     << QByteArray("2070-07-15 06:00");
        QTest::newRow("south of the equator")
            << u"Australia/Sydney"_s << QByteArray("2026-04-05 02:30") << QByteArray("2026-04-04 16:30");
    }

    void readsLocalTimes()
    {
        QFETCH(QString, zone);
        QFETCH(QByteArray, local);
        QFETCH(QByteArray, utc);
        const std::optional<TimeZone> named = TimeZone::named(zone);
        QVERIFY(named);
        QCOMPARE(toIsoUtc(named->instantOf(*parseInstant(local))), toIsoUtc(*parseInstant(utc)));
    }

    void isTheSameThereAndBack()
    {
        for (const QString &name : {u"America/New_York"_s, u"Australia/Lord_Howe"_s, u"Europe/Dublin"_s, u"UTC"_s}) {
            const std::optional<TimeZone> zone = TimeZone::named(name);
            QVERIFY2(zone, qPrintable(name));
            const Instant begin = *parseInstant("2026-01-01 00:00:00.000001");
            for (Instant at = begin; at < begin + std::chrono::hours{24 * 366}; at += std::chrono::minutes{10}) {
                const Duration off = zone->instantOf(zone->localOf(at)) - at;
                // In the hour that comes twice it is later, and never earlier.
                QVERIFY2(off == Duration::zero() || off == std::chrono::hours{1} || off == std::chrono::minutes{30},
                    qPrintable(toIsoUtc(at)));
            }
        }
    }

    void knowsNamesAlone()
    {
        for (const QString &name : {u""_s, u"Mars/Olympus"_s, u"UTC+02:00"_s, u"+02:00"_s, u"New_York"_s})
            QVERIFY2(!TimeZone::named(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestTimeZone)
#include "tst_timezone.moc"
