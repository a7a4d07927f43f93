// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/schedulenotes.h"
#include "tests/ledger/ledgercontract.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    LedgerSchedule timer(Duration period)
    {
        LedgerSchedule schedule;
        schedule.who = u"root@web-1"_s;
        schedule.system = u"systemd"_s;
        schedule.name = u"docsweep"_s;
        schedule.period = period;
        return schedule;
    }

    LedgerSchedule theOnly(Ledger &ledger)
    {
        const auto all = ledger.schedules({});
        return all && all->size() == 1 ? all->front() : LedgerSchedule();
    }

} // namespace

void LedgerContract::expectsAScheduleUntilItIsEnded()
{
    const auto ledger = world().ledger();
    const auto other = world().ledger(u"other"_s);
    QVERIFY(other->schedules({})->empty());
    const auto expected = ledger->expectSchedule(timer(1h), {});
    QVERIFY2(expected, expected ? "" : qPrintable(expected.error().text));
    QVERIFY(ledger->expectSchedule(timer(1h), {}));
    const LedgerSchedule seen = theOnly(*other);
    QCOMPARE(seen.who, u"root@web-1"_s);
    QCOMPARE(seen.period, Duration(1h));
    QVERIFY(!seen.seenAt && !seen.isAbsent());
    LedgerSchedule night = timer({});
    night.system.clear(); // a run does not know what has begun it
    QVERIFY(ledger->noteScheduledRun(night, {}));
    QCOMPARE(theOnly(*other).seen, 1);
    LedgerSchedule another = timer(1h);
    another.who = u"root@web-2"_s;
    QVERIFY(ledger->expectSchedule(another, {}));
    QCOMPARE(other->schedules({})->size(), size_t(2));
    QCOMPARE(*ledger->endSchedules(timer({}), {}), 1);
    QCOMPARE(theOnly(*other).who, u"root@web-2"_s);
    QVERIFY(other->endSchedule(theOnly(*other).id, {})); // its machine is gone
    QVERIFY(other->schedules({})->empty());
    const auto unknown = other->endSchedule(7, {});
    QCOMPARE(unknown.error().cause.kind, CauseKind::ScheduleUnknown);
    QCOMPARE(ledger->find({})->value().number, 1); // the chain tells none of it
}

void LedgerContract::tellsOfOneThatBeginsNothing()
{
    const auto ledger = world().ledger();
    const LedgerFactory factory = [this]() -> Result<std::unique_ptr<Ledger>> { return world().ledger(u"other"_s); };
    QVERIFY(noteSchedule(factory, ScheduleNote::Expected, timer(1h), {}));
    QVERIFY(world().tamper(u"UPDATE {t}schedule SET since = since - 93700000000"_s)); // 26 hours and some
    const auto absent = absentSchedules(factory, {});
    QVERIFY2(absent, absent ? "" : qPrintable(absent.error().text));
    QCOMPARE(absent->size(), size_t(1));
    QCOMPARE(absent->front().expected(), 26);
    const QString sentence = sentenceOf(absent->front().absence());
    QVERIFY2(sentence.startsWith(u"the timer of root@web-1 (systemd, docsweep) was expected 26 times since "_s),
        qPrintable(sentence));
    QVERIFY(noteSchedule(factory, ScheduleNote::Begun, timer({}), {}));
    QVERIFY(absentSchedules(factory, {})->empty());
    QVERIFY(world().tamper(u"UPDATE {t}schedule SET seen_at = seen_at - 8000000000"_s));
    QCOMPARE(absentSchedules(factory, {})->front().expected(), 2);
    QVERIFY(noteSchedule(factory, ScheduleNote::Ended, timer({}), {}));
    QVERIFY(absentSchedules(factory, {})->empty());
}

void LedgerContract::learnsThePeriodThatNobodyHasSaid()
{
    const auto ledger = world().ledger();
    for (int run = 0; run < 4; ++run) {
        QVERIFY(ledger->noteScheduledRun(timer({}), {}));
        if (run < 3)
            QCOMPARE(theOnly(*ledger).period, Duration{});
        QVERIFY(world().tamper(u"UPDATE {t}schedule SET seen_at = seen_at - 7200000000, since = since - 7200000000"_s));
    }
    const LedgerSchedule learnt = theOnly(*ledger);
    QVERIFY(learnt.period >= Duration(2h) && learnt.period < Duration(3h));
    QCOMPARE(learnt.seen, 4);
    QVERIFY(world().tamper(u"UPDATE {t}schedule SET seen_at = seen_at - 720000000000"_s));
    QVERIFY(theOnly(*ledger).isAbsent());
    QVERIFY(ledger->noteScheduledRun(timer({}), {})); // an outage is no period
    QVERIFY(theOnly(*ledger).period < Duration(3h));
}

void LedgerContract::aScheduleCountsAnewWithAnotherPeriod()
{
    const auto ledger = world().ledger();
    QVERIFY(ledger->expectSchedule(timer(1h), {}));
    QVERIFY(world().tamper(u"UPDATE {t}schedule SET since = since - 90000000000"_s));
    QVERIFY(theOnly(*ledger).isAbsent());
    QVERIFY(ledger->expectSchedule(timer(1h), {})); // nothing new is nothing
    QVERIFY(theOnly(*ledger).isAbsent());
    QVERIFY(ledger->expectSchedule(timer(2h), {}));
    QVERIFY(!theOnly(*ledger).isAbsent());
    LedgerSchedule paused = timer(2h);
    paused.since = theOnly(*ledger).lookedAt + 48h;
    QVERIFY(ledger->expectSchedule(paused, {}));
    QCOMPARE(theOnly(*ledger).since, paused.since);
    QVERIFY(ledger->expectSchedule(timer(2h), {})); // the pause is lifted
    QVERIFY(theOnly(*ledger).since < paused.since);
}

} // namespace docsweep
