// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/attendance.h"
#include "core/schedule/schedulebook.h"

#include <QTest>

using namespace docsweep;
using namespace std::chrono;

class TestAttendance : public QObject {
    Q_OBJECT

private slots:
    void countsWhatADayHadInIt();
    void aCatchUpIsNoRunOfTheGrid();
    void theNightMissesNothing();
    void aPauseIsNotExpectedToRun();
    void leavesOutWhatWasBefore();
};

namespace {

const Instant kMidnight = *parseInstant("2026-11-23T00:00:00Z");

Schedule hourly()
{
    Schedule schedule;
    schedule.enabled = true;
    return schedule;
}

/// Asks each minute, and lets every run take a second.
void live(ScheduleBook &book, Instant from, Instant to)
{
    for (Instant now = from; now <= to; now += 1min) {
        if (book.begin(now))
            book.end(Outcome::Ran, now + 1s);
    }
}

} // namespace

void TestAttendance::countsWhatADayHadInIt()
{
    ScheduleBook book(hourly());
    live(book, kMidnight, kMidnight + 10h);
    live(book, kMidnight + 12h + 30min, kMidnight + 24h); // asleep at 11:00 and 12:00
    const Attendance day = attendanceOf(book.records(), kMidnight);
    QCOMPARE(day.missed, (QMap<Outcome, qint64>{{Outcome::MachineOff, 2}}));
    QCOMPARE(day.seen, 21); // ten before the sleep, then from 13:30 on
    QCOMPARE(day.caughtUp, 1);
    QCOMPARE(day.expected(), 23);
}

void TestAttendance::aCatchUpIsNoRunOfTheGrid()
{
    Occurrence catchUp;
    catchUp.outcome = Outcome::Ran;
    catchUp.catchUp = true;
    catchUp.dueAt = catchUp.lastDueAt = kMidnight;
    const Attendance day = attendanceOf({&catchUp, 1}, kMidnight);
    QCOMPARE(day.expected(), 0);
    QCOMPARE(day.caughtUp, 1);
}

void TestAttendance::theNightMissesNothing()
{
    Schedule nights = hourly();
    nights.quiet = {{22h, 6h, {}}};
    nights.zone = "UTC";
    ScheduleBook book(nights);
    live(book, kMidnight + 20h, kMidnight + 32h);
    QCOMPARE(attendanceOf(book.records(), kMidnight).missedCount(), 0);
}

void TestAttendance::aPauseIsNotExpectedToRun()
{
    Schedule paused = hourly();
    paused.pausedUntil = kMidnight + 5h;
    ScheduleBook book(paused);
    live(book, kMidnight, kMidnight + 6h);
    const Attendance day = attendanceOf(book.records(), kMidnight);
    QCOMPARE(day.paused, 4);
    QCOMPARE(day.seen, 2);
    QCOMPARE(day.missedCount(), 0);
}

void TestAttendance::leavesOutWhatWasBefore()
{
    ScheduleBook book(hourly());
    live(book, kMidnight, kMidnight + 30h);
    QCOMPARE(attendanceOf(book.records(), kMidnight + 6h).expected(), 25);
}

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
