// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerschedule.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When a schedule counts as absent, and how often its runs come.
class TestLedgerSchedule : public QObject {
    Q_OBJECT

private slots:
    void isAbsentOnceARunIsLate_data()
    {
        QTest::addColumn<Duration>("period");
        QTest::addColumn<Duration>("quiet");
        QTest::addColumn<bool>("isAbsent");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("hourly, an hour") << Duration(1h) << Duration(1h) << false << qint64(1);
        QTest::newRow("hourly, within its grace") << Duration(1h) << Duration(75min) << false << qint64(1);
        QTest::newRow("hourly, later") << Duration(1h) << Duration(75min + 1s) << true << qint64(1);
        QTest::newRow("daily, within six hours") << Duration(24h) << Duration(30h) << false << qint64(1);
        QTest::newRow("daily, later") << Duration(24h) << Duration(31h) << true << qint64(1);
        QTest::newRow("monthly has six hours too") << Duration(744h) << Duration(751h) << true << qint64(1);
        QTest::newRow("every minute") << Duration(1min) << Duration(16min) << false << qint64(16);
        QTest::newRow("nobody knows how often") << Duration{} << Duration(9999h) << false << qint64(0);
        QTest::newRow("paused until later") << Duration(1h) << Duration(-48h) << false << qint64(0);
    }
    void isAbsentOnceARunIsLate()
    {
        QFETCH(Duration, period);
        QFETCH(Duration, quiet);
        LedgerSchedule schedule;
        schedule.period = period;
        schedule.since = *parseInstant("2026-08-27T12:00:00Z");
        schedule.lookedAt = schedule.since + quiet;
        QTEST(schedule.isAbsent(), "isAbsent");
        QTEST(schedule.expected(), "expected");
        schedule.seenAt = schedule.since;
        schedule.since -= 99h;
        QTEST(schedule.isAbsent(), "isAbsent");
    }

    void readsCalendars_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<qint64>("minutes");
        const auto row = [](const char *calendar, qint64 minutes) {
            QTest::newRow(calendar) << QString::fromLatin1(calendar) << minutes;
        };
        row("hourly", 60);
        row("Daily", 1440);
        row("weekly", 10080);
        row("*-*-* 03:00:00", 1440);
        row("*-*-* 03:00", 1440);
        row("*:30", 60);
        row("*/15 * * * *", 15);
        row("7 * * * *", 60);
        row("0 */6 * * *", 360);
        row("0 3 * * *", 1440);
        row("0 3 * * 1", 10080);
        row("0 3 * * sun", 10080);
        row("0 3 1 * *", 44640);
        row("0 3,15 * * *", 0);
        row("0 3 * * 1-5", 0);
        row("Mon..Fri 03:00", 0);
        row("0 9-17 * * *", 0);
    }
    void readsCalendars()
    {
        QFETCH(QString, calendar);
        QFETCH(qint64, minutes);
        const auto gap = longestGapOf(calendar);
        QCOMPARE(gap.has_value(), minutes > 0);
        if (gap)
            QCOMPARE(*gap, Duration(std::chrono::minutes(minutes)));
    }

    void learnsNothingFromAnOutage()
    {
        QCOMPARE(learntPeriod({}, 1h, 1), Duration(1h));
        QCOMPARE(learntPeriod(1h, 2s, 2), Duration(1h)); // somebody tries it out
        QCOMPARE(learntPeriod(1h, 24h, 2), Duration(24h)); // of a day's first runs
        QCOMPARE(learntPeriod(1h, 24h, 9), Duration(1h));
        QCOMPARE(learntPeriod(1h, 2h, 9), Duration(2h));
    }
};

QTEST_GUILESS_MAIN(TestLedgerSchedule)
#include "tst_ledgerschedule.moc"
