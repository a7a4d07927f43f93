// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/otherschedulescase.h"
#include "ui/schedule/schedulewords.h"

#include <QSignalSpy>

#include <atomic>

namespace docsweep {

/// Automatic runs of connections that nobody sees: what must not be deleted, and by whose word.
class OtherSchedulesEdgesTest : public OtherSchedulesCase {
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void cleanup()
    {
        letOn();
        takeDown();
    }
    void nobodyFollowsTwoThatDiffer();
    void theOpenOneOfTwoRuns();
    void oneThatCannotBeOpenedCounts();
    void noRunBeginsOnceRetired();
    void whatWasChangedRunsByItsNewSettings();
    void whatWasRemovedDeletesNothing();
    void aPauseReachesWhatIsNotReadYet();
    void aLongForgottenScheduleCountsFromNow();
    void nothingBeginsAfterTheEnd();
    void whatWasBrokenOffIsMadeUpForInTheWindow();
    void whatIsAboutToBeMadeUpForBesideIsInTheWindow();
    void whatWasBrokenOffIsNotMadeUpForUnwanted();
    void keepsThatItWasFollowed();

private:
    void startIn(const ConsoleContext &context);
    ConsoleContext gated(ConsoleContext context);
    bool breakOff(bool catchesUp, const ConsoleContext &two);
    static ConsoleContext alone(ConsoleContext context);

    void letOn()
    {
        m_isHeldUp = false;
        m_isHeldUp.notify_all();
    }
    std::atomic<bool> m_isHeldUp = false; ///< no database answers
    std::atomic<int> m_looks = 0;
    std::atomic<int> m_waiting = 0; ///< for a journal
};

void OtherSchedulesEdgesTest::startIn(const ConsoleContext &context)
{
    m_console = std::make_unique<Console>(context);
    m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
    m_others = std::make_unique<OtherSchedules>(*m_console, *m_runs, m_clock);
    m_others->begin();
    QTRY_VERIFY(m_runs->isReady());
}

/// Those that are opened beside answer no sooner than they may.
ConsoleContext OtherSchedulesEdgesTest::gated(ConsoleContext context)
{
    context.connections.openBeside = [this, works = context.connections.openBeside](const QString &name) {
        Result<ConsoleContext> opened = works(name);
        opened->read.sessions = [this, sessions = opened->read.sessions] {
            m_isHeldUp.wait(true);
            return sessions();
        };
        return opened;
    };
    context.connections.marks = [this, works = context.connections.marks] {
        ++m_looks;
        return works();
    };
    return context;
}

void OtherSchedulesEdgesTest::nobodyFollowsTwoThatDiffer()
{
    save(u"quick"_s, *m_two, {{u"DOCSWEEP_AGE_HOURS"_s, u"0.01"_s}}); // younger than what "two" keeps
    start(u"one"_s);
    QTRY_VERIFY(of(u"two"_s).problem && of(u"quick"_s).problem);
    QCOMPARE(of(u"two"_s).conflict, (std::optional(ScheduleConflict{u"quick"_s, false})));
    QCOMPARE(problemSentence(of(u"quick"_s)),
        u"“quick” and “two” clean up the same database with different settings. Open the one that should run."_s);
    QVERIFY(!of(u"two"_s).nextRun && !of(u"quick"_s).nextRun);
    pass(1h);
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sessions(), QByteArrayList{"bob"}, 20000);
    QVERIFY(!QTest::qWaitFor([this] { return m_two->sessions() != QByteArrayList{"alice", "bob"}; }, 1500));
    QCOMPARE(records(*m_two), QStringList{u"switched-on"_s});
}

void OtherSchedulesEdgesTest::theOpenOneOfTwoRuns()
{
    save(u"quick"_s, *m_two, {{u"DOCSWEEP_AGE_HOURS"_s, u"0.01"_s}});
    start(u"two"_s);
    QTRY_COMPARE(of(u"quick"_s).sameAs, u"two"_s);
    QTRY_VERIFY(isKnown(u"one"_s));
    pass(1h);
    QTRY_COMPARE_WITH_TIMEOUT(m_two->sessions(), QByteArrayList{"bob"}, 20000);
    QVERIFY(!QTest::qWaitFor([this] { return m_two->sessions() != QByteArrayList{"bob"}; }, 500));
    // In the window of another one, nobody follows it.
    m_console->setContext(contextOf(u"one"_s));
    QTRY_VERIFY(of(u"two"_s).conflict && of(u"quick"_s).conflict);
}

void OtherSchedulesEdgesTest::oneThatCannotBeOpenedCounts()
{
    save(u"locked"_s, *m_two);
    ConsoleContext context = contextOf(u"one"_s);
    context.connections.openBeside = [works = context.connections.openBeside](
                                         const QString &name) -> Result<ConsoleContext> {
        if (name == "locked"_L1)
            return fail(ErrorKind::BadConfig, u"the keychain is locked"_s);
        return works(name);
    };
    startIn(context);
    QTRY_COMPARE(of(u"two"_s).conflict, (std::optional(ScheduleConflict{u"locked"_s, true})));
    QVERIFY(of(u"locked"_s).problem && !of(u"two"_s).nextRun);
    m_runs->pauseForGood();
    pass(9min); // before it is tried again
    m_clock.advance(51min);
    m_others->look();
    QVERIFY(!QTest::qWaitFor([this] { return m_two->sessions() != QByteArrayList{"alice", "bob"}; }, 1000));
}

void OtherSchedulesEdgesTest::noRunBeginsOnceRetired()
{
    Console console(contextOf(u"one"_s));
    ScheduledRuns runs(console, m_clock);
    QTRY_VERIFY(runs.isReady() && runs.isWrittenDown());
    m_clock.advance(1h);
    runs.look();
    QVERIFY(runs.isBeginning());
    runs.retire();
    QTRY_VERIFY(runs.isAtRest());
    QCOMPARE(m_one->sessions(), (QByteArrayList{"alice", "bob"}));
    QTRY_COMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"stopped"_s}));
}

void OtherSchedulesEdgesTest::whatWasChangedRunsByItsNewSettings()
{
    startIn(gated(contextOf(u"one"_s)));
    QTRY_VERIFY(isKnown(u"two"_s));
    m_isHeldUp = true;
    pass(1h);
    QTRY_VERIFY(of(u"two"_s).state == ScheduleState::Running);
    save(u"two"_s, *m_two, {{u"DOCSWEEP_AGE_HOURS"_s, u"8000"_s}});
    const int before = m_looks;
    QTRY_VERIFY((m_others->follow(), m_looks > before + 2)); // the answer before the last one has been taken
    letOn();
    QTRY_COMPARE_WITH_TIMEOUT(
        records(*m_two), (QStringList{u"switched-on"_s, u"stopped"_s, u"switched-on"_s, u"ran"_s}), 30000);
    QCOMPARE(m_two->sessions(), (QByteArrayList{"alice", "bob"}));
}

void OtherSchedulesEdgesTest::whatWasRemovedDeletesNothing()
{
    startIn(gated(contextOf(u"one"_s)));
    QTRY_VERIFY(isKnown(u"two"_s));
    m_isHeldUp = true;
    pass(1h);
    QTRY_VERIFY(of(u"two"_s).state == ScheduleState::Running);
    QVERIFY(m_console->context().connections.remove(u"two"_s));
    QTRY_VERIFY((m_others->follow(), m_others->all().empty()));
    letOn();
    QVERIFY(!QTest::qWaitFor([this] { return m_two->sessions() != QByteArrayList{"alice", "bob"}; }, 1500));
}

void OtherSchedulesEdgesTest::aPauseReachesWhatIsNotReadYet()
{
    m_console = std::make_unique<Console>(contextOf(u"one"_s));
    m_runs = std::make_unique<ScheduledRuns>(*m_console, m_clock);
    m_others = std::make_unique<OtherSchedules>(*m_console, *m_runs, m_clock);
    QVERIFY(!m_runs->isReady());
    m_others->pauseUntil(m_clock.now() + 3h);
    m_others->begin();
    QTRY_VERIFY(isKnown(u"one"_s) && isKnown(u"two"_s));
    QTRY_COMPARE(of(u"one"_s).state, ScheduleState::Paused);
    QTRY_COMPARE(of(u"two"_s).state, ScheduleState::Paused);
    pass(1h);
    QVERIFY(!QTest::qWaitFor([this] { return m_one->sessions() != QByteArrayList{"alice", "bob"}; }, 1000));
    QCOMPARE(m_two->sessions(), (QByteArrayList{"alice", "bob"}));
    // Whoever resumes one of them means it.
    m_runs->resume();
    m_others->look();
    QCOMPARE(of(u"one"_s).state, ScheduleState::Waiting);
    m_others->resume();
    QCOMPARE(of(u"two"_s).state, ScheduleState::Waiting);
}

void OtherSchedulesEdgesTest::aLongForgottenScheduleCountsFromNow()
{
    m_clock.advance(std::chrono::days{90});
    start(u"one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_one->sessions(), QByteArrayList{"bob"}, 20000); // it is in the window
    QTRY_VERIFY(of(u"two"_s).nextRun);
    QCOMPARE(*of(u"two"_s).nextRun, m_clock.now() + 1h);
    QVERIFY(of(u"two"_s).isNew && !of(u"one"_s).isNew);
    QVERIFY(newSentence(of(u"two"_s), m_clock.now())
                .startsWith(u"Automatic runs of “two” are on and now take place while another connection is open"_s));
    QVERIFY(!QTest::qWaitFor([this] { return m_two->sessions() != QByteArrayList{"alice", "bob"}; }, 1000));
    pass(1h);
    QTRY_COMPARE_WITH_TIMEOUT(m_two->sessions(), QByteArrayList{"bob"}, 20000);
    QTRY_VERIFY(!of(u"two"_s).isNew);
}

/// The next time it is nothing new, and what was missed is made up for as ever.
void OtherSchedulesEdgesTest::keepsThatItWasFollowed()
{
    start(u"one"_s);
    QTRY_VERIFY(of(u"two"_s).isNew);
    QSignalSpy ended(m_others.get(), &OtherSchedules::ended);
    m_others->end();
    QTRY_COMPARE(ended.size(), 1);
    m_others.reset();
    m_clock.advance(5h);
    start(u"one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_two->sessions(), QByteArrayList{"bob"}, 20000);
    QVERIFY(!of(u"two"_s).isNew);
}

void OtherSchedulesEdgesTest::nothingBeginsAfterTheEnd()
{
    start(u"one"_s);
    QTRY_VERIFY(isKnown(u"two"_s));
    m_others->end();
    pass(1h);
    QVERIFY(!QTest::qWaitFor([this] { return m_one->sessions() != QByteArrayList{"alice", "bob"}; }, 1500));
    QCOMPARE(m_two->sessions(), (QByteArrayList{"alice", "bob"}));
}

/// The automatic run of "one", which is looking, is broken off by opening "two". A run of "two" is due as well.
bool OtherSchedulesEdgesTest::breakOff(bool catchesUp, const ConsoleContext &two)
{
    m_one->addMany(3000);
    start(u"one"_s);
    if (!QTest::qWaitFor([&] { return isKnown(u"two"_s); }))
        return false;
    ScheduleSettings settings = m_runs->settings();
    settings.catchUp = catchesUp;
    if (!m_runs->change(settings) || !QTest::qWaitFor([&] { return m_runs->isWrittenDown(); }))
        return false;
    m_clock.advance(1h);
    m_runs->look();
    if (!QTest::qWaitFor([&] { return m_console->isAutomatic() && m_console->isScanning(); }))
        return false;
    m_others->look();
    m_console->setContext(two);
    return true;
}

/// Others cannot be opened beside it.
ConsoleContext OtherSchedulesEdgesTest::alone(ConsoleContext context)
{
    context.connections.openBeside = [](const QString &) -> Result<ConsoleContext> {
        return fail(ErrorKind::Unavailable, u"not now"_s);
    };
    return context;
}

void OtherSchedulesEdgesTest::whatWasBrokenOffIsMadeUpForInTheWindow()
{
    const ConsoleContext one = contextOf(u"one"_s);
    QVERIFY(breakOff(true, alone(contextOf(u"two"_s))));
    QTRY_VERIFY(of(u"one"_s).problem);
    m_console->setContext(one);
    QTRY_COMPARE_WITH_TIMEOUT(
        records(*m_one), (QStringList{u"switched-on"_s, u"locked"_s, u"switched-on"_s, u"ran"_s}), 30000);
    QCOMPARE(m_one->sessions(), QByteArrayList{"bob"});
}

/// It is opened beside, and in the window before its schedule is known there.
void OtherSchedulesEdgesTest::whatIsAboutToBeMadeUpForBesideIsInTheWindow()
{
    const ConsoleContext one = contextOf(u"one"_s);
    ConsoleContext two = contextOf(u"two"_s);
    two.connections.openBeside = [this, works = two.connections.openBeside](const QString &name) {
        Result<ConsoleContext> opened = works(name);
        opened->read.journal = [this, journal = opened->read.journal] {
            ++m_waiting;
            m_isHeldUp.wait(true);
            return journal();
        };
        return opened;
    };
    m_isHeldUp = true;
    QVERIFY(breakOff(true, two));
    QTRY_VERIFY(m_waiting > 0);
    m_console->setContext(one);
    QVERIFY(m_runs->isWaitingForOther());
    letOn();
    QTRY_COMPARE_WITH_TIMEOUT(
        records(*m_one), (QStringList{u"switched-on"_s, u"locked"_s, u"switched-on"_s, u"ran"_s}), 30000);
    QCOMPARE(m_one->sessions(), QByteArrayList{"bob"});
}

void OtherSchedulesEdgesTest::whatWasBrokenOffIsNotMadeUpForUnwanted()
{
    const ConsoleContext one = contextOf(u"one"_s);
    QVERIFY(breakOff(false, alone(contextOf(u"two"_s))));
    QTRY_VERIFY(of(u"one"_s).problem);
    m_console->setContext(one);
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->isReady() && !m_console->isScanning(), 30000);
    m_runs->look(); // nothing is in the way of a run
    QCOMPARE(m_runs->decision().state, ScheduleState::Waiting);
    QCOMPARE(m_runs->nextRun(), std::optional(m_clock.now() + 1h));
    QTRY_VERIFY(m_runs->isAtRest());
    QCOMPARE(records(*m_one), (QStringList{u"switched-on"_s, u"locked"_s}));
    QCOMPARE(m_one->sessions().size(), 3002);
}

} // namespace docsweep

QTEST_MAIN(docsweep::OtherSchedulesEdgesTest)
#include "tst_otherschedulesedges.moc"
