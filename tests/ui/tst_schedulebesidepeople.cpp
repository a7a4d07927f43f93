// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedulecase.h"
#include "ui/schedule/schedulewords.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An automatic run beside somebody who is at work in the window.
class ScheduleBesidePeopleTest : public ScheduleCase {
    Q_OBJECT

private slots:
    void waitsUntilAQuestionIsAnswered();
    void doesNotWaitForEver();
    void aCatchUpWaitsForALongScan();
    void waitsForAScan();
    void leavesTheReviewedListAlone();
    void showsTheListItFoundWhereNobodyIsAtWork();
    void doesNotFollowAnAgeThatIsOnlyTried();
    void aRenewalGivesWay();
    void nothingBeginsBesideAQuestion();
};

void ScheduleBesidePeopleTest::waitsUntilAQuestionIsAnswered()
{
    start();
    switchOn();
    auto question = std::make_unique<QObject>();
    m_runs->holdWhile(question.get());
    pass(1h);
    QCOMPARE(m_runs->decision().state, ScheduleState::Due);
    QCOMPARE(scheduleLine(*m_runs), u"An automatic run waits for this window"_s);
    QCOMPARE(m_app->sessions().size(), 2);
    question.reset();
    QTRY_VERIFY(m_runs->lastEnd());
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(records(), u"switched-on, ran"_s);
}

void ScheduleBesidePeopleTest::doesNotWaitForEver()
{
    start();
    switchOn();
    QObject question;
    m_runs->holdWhile(&question);
    pass(1h);
    pass(30s);
    QCOMPARE(records(), u"switched-on"_s);
    pass(20s);
    QCOMPARE(records(), u"switched-on, locked"_s);
    QCOMPARE(m_app->sessions().size(), 2);
}

void ScheduleBesidePeopleTest::aCatchUpWaitsForALongScan()
{
    start();
    switchOn();
    auto scan = std::make_unique<QObject>();
    m_runs->holdWhile(scan.get());
    pass(5h + 30min);
    pass(10min);
    pass(10min);
    QCOMPARE(records(), u"switched-on, machine-off 5"_s);
    scan.reset();
    QTRY_VERIFY(m_runs->lastEnd());
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(records(), u"switched-on, machine-off 5, ran"_s);
}

void ScheduleBesidePeopleTest::waitsForAScan()
{
    start();
    switchOn();
    m_console->scan();
    m_clock.advance(1h);
    m_runs->look();
    QVERIFY(!m_console->isAutomatic());
    QTRY_VERIFY(m_runs->lastEnd());
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduleBesidePeopleTest::leavesTheReviewedListAlone()
{
    start();
    m_console->scan();
    QTRY_VERIFY(m_console->plan());
    const PlanId reviewed = m_console->plan()->id;
    m_console->setReviewing(true);
    switchOn();
    pass(1h);
    QVERIFY(*m_runs->lastEnd());
    QCOMPARE(m_console->plan()->id, reviewed);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void ScheduleBesidePeopleTest::showsTheListItFoundWhereNobodyIsAtWork()
{
    start();
    m_console->scan();
    QTRY_VERIFY(m_console->plan());
    switchOn();
    pass(1h);
    QCOMPARE(m_console->plan()->id, (*m_runs->lastEnd())->planId);
}

void ScheduleBesidePeopleTest::doesNotFollowAnAgeThatIsOnlyTried()
{
    start();
    switchOn();
    m_console->setAge(1min); // bob would go, too
    QTRY_VERIFY(m_console->plan());
    const PlanId tried = m_console->plan()->id;
    pass(1h);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_console->plan()->id, tried); // and the list on screen stays the one of that age
}

void ScheduleBesidePeopleTest::aRenewalGivesWay()
{
    start();
    switchOn();
    m_console->scan();
    QTRY_VERIFY(m_console->plan());
    QTRY_VERIFY(!m_console->isScanning());
    m_console->refresh();
    QVERIFY(m_console->isRefreshing());
    QVERIFY(m_console->runAutomatically({m_runs->context().settings.retention, {}}));
    QVERIFY(m_console->isAutomatic() && !m_console->isRefreshing());
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->isAutomatic(), 20000);
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});

    m_console->scan(); // by somebody: that one does not
    QVERIFY(!m_console->runAutomatically({m_runs->context().settings.retention, {}}));
}

void ScheduleBesidePeopleTest::nothingBeginsBesideAQuestion()
{
    start();
    switchOn();
    std::shared_ptr<void> question = m_console->beginQuestion();
    QVERIFY(!m_console->runAutomatically({m_runs->context().settings.retention, {}}));
    pass(1h);
    QCOMPARE(m_runs->decision().state, ScheduleState::Due);
    QCOMPARE(m_app->sessions().size(), 2);
    question.reset();
    m_runs->look();
    QTRY_VERIFY(m_runs->lastEnd());
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

} // namespace docsweep

QTEST_MAIN(docsweep::ScheduleBesidePeopleTest)

#include "tst_schedulebesidepeople.moc"
