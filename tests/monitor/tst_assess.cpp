// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/assess.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseInstant("2026-11-23T12:00:00Z");
constexpr qint64 kMega = 1 << 20;

AlertFacts calm()
{
    AlertFacts facts;
    facts.databaseName = u"SQLite db"_s;
    facts.now = kNow;
    facts.quotaBytes = 1000 * kMega;
    facts.quotaWithin = 7 * 24h;
    facts.pendingFor = 24h;
    return facts;
}

EndedRun done()
{
    Run run;
    run.id = 17;
    run.state = RunState::Done;
    return {run, 0, kNow - 1min, kNow};
}

EndedRun ended(ErrorKind kind, const QString &text = u"why"_s)
{
    return {fail(kind, text), 1, kNow - 1min, kNow};
}

/// "run-failed critical (grade), …"; then what else was judged.
QString asText(const AlertFacts &facts)
{
    const Assessment found = assess(facts);
    QStringList words;
    QSet<AlertKind> others = found.judged;
    for (const Alert &alert : found.alerts) {
        words += u"%1 %2 (%3)"_s.arg(alertKindName(alert.kind), severityName(alert.severity), alert.grade);
        others.remove(alert.kind);
    }
    QStringList rest;
    for (const AlertKind kind : kAlertKinds) {
        if (others.contains(kind))
            rest += alertKindName(kind);
    }
    return words.join(u", "_s) + u" | "_s + rest.join(u' ');
}

Forecast growing(qint64 level, qint64 perDay)
{
    Forecast forecast;
    forecast.basis = Forecast::Basis::BetweenCleanups;
    forecast.from = kNow;
    forecast.level = level;
    forecast.perDay = forecast.perDayLow = forecast.perDayHigh = double(perDay);
    return forecast;
}

} // namespace

class TestAssess : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotKnownIsNotJudged() { QCOMPARE(asText(calm()), u" | "_s); }

    void aRunThatWentWellTakesEverythingOfRunsBack()
    {
        AlertFacts facts = calm();
        facts.run = done();
        QCOMPARE(asText(facts), u" | run-failed run-incomplete storage-away limit-reached"_s);
    }

    void errors_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("alerts");
        QTest::newRow("a database that is away") << ErrorKind::Unavailable << u"run-failed critical (unavailable) | "_s;
        QTest::newRow("a wrong setting") << ErrorKind::BadConfig << u"run-failed critical (bad configuration) | "_s;
        QTest::newRow("a limit") << ErrorKind::LimitReached << u"limit-reached critical (stopped) | run-failed"_s;
        QTest::newRow("somebody stopped it") << ErrorKind::Cancelled << u" | "_s;
        QTest::newRow("another run is at it") << ErrorKind::Conflict << u" | "_s;
    }
    void errors()
    {
        QFETCH(const ErrorKind, kind);
        AlertFacts facts = calm();
        facts.run = ended(kind);
        QTEST(asText(facts), "alerts");
    }

    void clocksThatDisagreeAreNoLimit()
    {
        AlertFacts facts = calm();
        facts.run = ended(ErrorKind::LimitReached, u"This machine's clock is 7 min ahead"_s);
        facts.clocks = facts.run->result.error();
        facts.clocksKnown = true;
        QCOMPARE(asText(facts), u"clock-skew critical (apart) | "_s);
        facts.run = done();
        facts.clocks.reset();
        QCOMPARE(asText(facts), u" | run-failed run-incomplete storage-away limit-reached clock-skew"_s);
    }

    void aRunThatDidPartOfIt()
    {
        AlertFacts facts = calm();
        facts.run = done();
        facts.run->result->totals.of(ItemState::Failed).items = 3;
        QCOMPARE(asText(facts), u"run-incomplete warning (failed) | run-failed storage-away limit-reached"_s);
        facts.run = done();
        facts.run->result->totals.djangoSessionsProblem = u"expired rows of django_session are left: no right"_s;
        QCOMPARE(asText(facts), u"run-incomplete warning (logins) | run-failed storage-away limit-reached"_s);
        facts.run = done();
        facts.run->result->totals.of(ItemState::Failed).items = 0;
        facts.run->result->totals.of(ItemState::Pending).items = 2;
        QCOMPARE(asText(facts), u"run-incomplete warning (pending) | run-failed storage-away limit-reached"_s);
        facts.run->result->storageProblem = u"it is down"_s;
        QCOMPARE(asText(facts), u"storage-away critical (away) | run-failed run-incomplete limit-reached"_s);
        facts.run->result->state = RunState::Failed;
        QVERIFY(asText(facts).startsWith(u"run-failed critical (stopped), storage-away critical (away)"_s));
        facts.run->result->state = RunState::Cancelled;
        QCOMPARE(asText(facts), u" | "_s);
    }

    void whatCouldNotBeReadCounts()
    {
        AlertFacts facts = calm();
        facts.run = done();
        facts.gaps.append(u"1 place could not be read"_s);
        QVERIFY(asText(facts).startsWith(u"run-incomplete warning (unread)"_s));
    }

    /// For whoever tells it in other words.
    void whatIsBehindAnAlertIsAValue()
    {
        const Cause cause{CauseKind::NoAnswer, {u"p.example.org"_s}};
        AlertFacts facts = calm();
        facts.run = ended(ErrorKind::Unavailable, {});
        facts.run->result = fail(ErrorKind::Unavailable, cause);
        QCOMPARE(assess(facts).alerts.front().why, Why(cause));
        facts.run = done();
        facts.run->result->storageProblem = Why(u"Storage service unavailable: it is down"_s, cause);
        QCOMPARE(assess(facts).alerts.front().why, facts.run->result->storageProblem);
        facts.run = done();
        facts.gaps.append(Why(u"files could not be listed: it is down"_s, cause));
        QCOMPARE(assess(facts).alerts.front().why, facts.gaps.front());
        facts.run = done();
        facts.gaps.clear();
        facts.run->result->totals.of(ItemState::Failed).items = 3;
        QVERIFY(assess(facts).alerts.front().why.isEmpty()); // they have causes of their own
    }

    void theQuota_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("perDay");
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<QString>("alerts");
        QTest::newRow("far away") << 100 << 10 << false << u" | quota-forecast"_s;
        QTest::newRow("a day too far") << 200 << 100 << false << u" | quota-forecast"_s;
        QTest::newRow("a day too far, but it is on already")
            << 200 << 100 << true << u"quota-forecast warning (soon) | "_s;
        QTest::newRow("far enough to end") << 90 << 100 << true << u" | quota-forecast"_s;
        QTest::newRow("within the days") << 350 << 100 << false << u"quota-forecast warning (soon) | "_s;
        QTest::newRow("today") << 950 << 100 << false << u"quota-forecast critical (within a day) | "_s;
        QTest::newRow("reached") << 1000 << 0 << false << u"quota-forecast critical (reached) | "_s;
        QTest::newRow("falling") << 999 << -5 << false << u" | quota-forecast"_s;
    }
    void theQuota()
    {
        QFETCH(const int, level);
        QFETCH(const int, perDay);
        QFETCH(const bool, isOn);
        AlertFacts facts = calm();
        facts.forecast = growing(level * kMega, perDay * kMega);
        if (isOn)
            facts.open.insert(AlertKind::QuotaForecast);
        QTEST(asText(facts), "alerts");
        facts.quotaWithin = {};
        QCOMPARE(asText(facts), u" | "_s); // never
    }

    /// What is exceeded is told at once, whether there is a history or not, and whatever the line says of before.
    void theQuotaThatIsReached()
    {
        AlertFacts facts = calm();
        facts.forecast.reset();
        facts.storedBytes = facts.quotaBytes - 1;
        QCOMPARE(asText(facts), u" | quota-forecast"_s);
        facts.storedBytes = facts.quotaBytes;
        QCOMPARE(asText(facts), u"quota-forecast critical (reached) | "_s);
        facts.quotaWithin = {};
        QCOMPARE(asText(facts), u"quota-forecast critical (reached) | "_s);
        facts = calm();
        facts.forecast = growing(2000 * kMega, -5 * kMega);
        facts.storedBytes = 10 * kMega; // a cleanup has just been
        QCOMPARE(asText(facts), u" | quota-forecast"_s);
    }

    void deletionsThatWait_data()
    {
        QTest::addColumn<Duration>("age");
        QTest::addColumn<QString>("alerts");
        QTest::newRow("exactly as long as they may") << Duration(24h) << u" | pending-old"_s;
        QTest::newRow("a second longer") << Duration(24h + 1s) << u"pending-old warning (x1) | "_s;
        QTest::newRow("nearly twice as long") << Duration(47h) << u"pending-old warning (x1) | "_s;
        QTest::newRow("twice as long") << Duration(48h) << u"pending-old warning (x2) | "_s;
        QTest::newRow("a week") << Duration(7 * 24h) << u"pending-old warning (x4) | "_s;
    }
    void deletionsThatWait()
    {
        QFETCH(const Duration, age);
        AlertFacts facts = calm();
        facts.pending = StateTotal{5, 100};
        facts.oldestPending = kNow - age;
        QTEST(asText(facts), "alerts");
        facts.pending = StateTotal{};
        QCOMPARE(asText(facts), u" | pending-old"_s);
        facts.pendingFor = {};
        QCOMPARE(asText(facts), u" | "_s);
    }

    void runsThatWereMissed()
    {
        AlertFacts facts = calm();
        facts.attendance = Attendance{20, {{Outcome::MachineOff, 3}, {Outcome::Locked, 1}}, 0, 1};
        const Assessment found = assess(facts);
        QCOMPARE(found.alerts.size(), size_t(1));
        QCOMPARE(found.alerts[0].text,
            u"In the last day 24 runs were expected and 4 did not take place: 3 while the machine or docsweep was off, "
            "1 because another run was at it."_s);
        facts.attendance->missed.clear();
        QCOMPARE(asText(facts), u" | missed-runs"_s);
        facts.gap = RunGap{kNow - 6h, kNow - 1h, 1h};
        QVERIFY(asText(facts).startsWith(u"missed-runs warning"_s));
    }

    void schedulesThatBeginNothing()
    {
        AlertFacts facts = calm();
        facts.absent.emplace();
        QCOMPARE(asText(facts), u" | schedule-absent"_s);
        LedgerSchedule timer;
        timer.id = 3;
        timer.who = u"root@web-1"_s;
        timer.system = u"systemd"_s;
        timer.name = u"docsweep"_s;
        timer.period = 1h;
        timer.since = kNow - 26h;
        timer.lookedAt = kNow;
        facts.absent->push_back(timer);
        timer.id = 4;
        timer.system = u"console"_s;
        timer.who = u"anna@desk"_s;
        facts.absent->push_back(timer);
        const Assessment found = assess(facts);
        QCOMPARE(found.alerts.size(), size_t(1));
        QCOMPARE(found.alerts[0].kind, AlertKind::ScheduleAbsent);
        QVERIFY2(found.alerts[0].text.startsWith(
                     u"The timer of root@web-1 (systemd, docsweep) was expected 26 times since "_s),
            qPrintable(found.alerts[0].text));
        QVERIFY(found.alerts[0].text.contains(u"and seen 0 times; the window of anna@desk (console, docsweep)"_s));
        QCOMPARE(found.alerts[0].grade, u"3,4"_s); // the same ones are told once
        QCOMPARE(found.alerts[0].why.cause.kind, CauseKind::ScheduleAbsent);
    }

    void whatWentUncopied()
    {
        AlertFacts facts = calm();
        facts.run = done();
        facts.uncopied.emplace();
        QVERIFY(asText(facts).contains(u"went-uncopied"_s) && asText(facts).startsWith(u" | "_s));
        facts.uncopied->went = 3;
        QVERIFY2(asText(facts).startsWith(u"went-uncopied critical (x2) | "_s), qPrintable(asText(facts)));
        const Alert alert = assess(facts).alerts.front();
        QCOMPARE(alert.text, u"Run 17: 3 items went that were not what had been copied. They cannot be restored."_s);
        QCOMPARE(alert.why.cause, (Cause{CauseKind::ItemsWentUncopied, {u"3"_s}}));
    }

    void aVaultWithoutRoom()
    {
        AlertFacts facts = calm();
        facts.hasVault = true;
        QCOMPARE(asText(facts), u" | "_s); // it was not looked at
        facts.vault.emplace();
        QCOMPARE(asText(facts), u" | "_s); // or could not be
        facts.vault->state.emplace();
        facts.vault->isTermKnown = true;
        QCOMPARE(asText(facts), u" | vault-full term-not-kept"_s);
        facts.vault->small = {CauseKind::VaultTakesPart, {u"5 MB"_s, u"3 MB"_s}};
        QCOMPARE(asText(facts), u"vault-full warning (part) | term-not-kept"_s);
        facts.vault->small = {CauseKind::VaultTakesNothing, {u"5 MB"_s, u"1 kB"_s}};
        QCOMPARE(asText(facts), u"vault-full critical (nothing) | term-not-kept"_s);
        facts.vault->small = {};
        facts.uncopied = UncopiedItems{0, 2};
        QCOMPARE(asText(facts), u"vault-full warning (part) | term-not-kept went-uncopied"_s);
        facts = calm();
        facts.hasVault = true;
        facts.run = EndedRun{fail(ErrorKind::LimitReached, Cause{CauseKind::VaultTakesNothing, {u"5 MB"_s, u"0"_s}}), 5,
            kNow - 1min, kNow};
        QCOMPARE(asText(facts), u"vault-full critical (nothing) | run-failed limit-reached"_s);
        facts = calm(); // it was switched off
        facts.vault.emplace();
        QCOMPARE(asText(facts), u" | vault-full term-not-kept"_s);
    }

    void copiesPastTheirTerm_data()
    {
        QTest::addColumn<Duration>("late");
        QTest::addColumn<QString>("alerts");
        QTest::newRow("an hour") << Duration(1h) << u" | term-not-kept"_s;
        QTest::newRow("a second longer") << Duration(1h + 1s) << u"term-not-kept warning (x1) | "_s;
        QTest::newRow("five hours") << Duration(5h) << u"term-not-kept warning (x4) | "_s;
        QTest::newRow("two days") << Duration(48h) << u"term-not-kept critical (x32) | "_s;
    }
    void copiesPastTheirTerm()
    {
        QFETCH(const Duration, late);
        AlertFacts facts = calm();
        facts.hasVault = true;
        facts.vault.emplace();
        facts.vault->isTermKnown = true;
        facts.vault->overdueSince = kNow - late;
        QTEST(asText(facts), "alerts");
    }

    void restoresThatWait()
    {
        AlertFacts facts = calm();
        facts.vault.emplace();
        facts.vault->open.emplace();
        QCOMPARE(asText(facts), u" | vault-full term-not-kept restore-pending"_s);
        Restore restore;
        restore.id = 3;
        restore.items = 12;
        restore.byState.resize(kRestoreStates);
        restore.byState[size_t(RestoreState::Planned)].items = 4;
        restore.byState[size_t(RestoreState::Waiting)].items = 1;
        restore.byState[size_t(RestoreState::Restored)].items = 7;
        restore.termEnd = kNow + 5h;
        facts.vault->open->push_back(restore);
        QCOMPARE(asText(facts), u"restore-pending warning (3) | vault-full term-not-kept"_s);
        QCOMPARE(assess(facts).alerts.front().why.cause, (Cause{CauseKind::RestoreWaitsForKey, {u"3"_s, u"5"_s}}));
        facts.vault->isKeyHere = true;
        QCOMPARE(assess(facts).alerts.front().why.cause, (Cause{CauseKind::RestoreCutOff, {u"3"_s, u"5"_s, u"12"_s}}));
        facts.vault->open->front().termEnd = kNow + 1h;
        QCOMPARE(asText(facts), u"restore-pending critical (3 ends soon) | vault-full term-not-kept"_s);
    }

    void gaps_data()
    {
        QTest::addColumn<QList<int>>("hoursAgo");
        QTest::addColumn<QString>("gap");
        QTest::newRow("none at all") << QList<int>{} << QString();
        QTest::newRow("too few to know") << QList<int>{0, 1, 2, 9, 10} << QString();
        QTest::newRow("every hour") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7} << QString();
        QTest::newRow("two hours once") << QList<int>{0, 1, 2, 4, 5, 6, 7, 8} << QString();
        QTest::newRow("five hours") << QList<int>{0, 1, 6, 7, 8, 9, 10, 11} << u"6 to 1"_s;
        QTest::newRow("five hours, the day before") << QList<int>{20, 30, 35, 36, 37, 38, 39, 40} << u"30 to 20"_s;
        QTest::newRow("long ago") << QList<int>{0, 1, 2, 25, 31, 32, 33, 34, 35, 36} << u"25 to 2"_s;
        QTest::newRow("too long ago") << QList<int>{25, 31, 32, 33, 34, 35, 36} << QString();
    }
    void gaps()
    {
        QFETCH(const QList<int>, hoursAgo);
        std::vector<Instant> starts;
        for (const int hours : hoursAgo)
            starts.push_back(kNow - std::chrono::hours(hours));
        const std::optional<RunGap> gap = gapOf(starts, kNow);
        const auto ago = [](Instant at) { return QString::number((kNow - at) / 1h); };
        QTEST(gap ? QString(ago(gap->from) + u" to "_s + ago(gap->to)) : QString(), "gap");
    }
};

QTEST_APPLESS_MAIN(TestAssess)
#include "tst_assess.moc"
