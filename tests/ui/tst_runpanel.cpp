// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/limits.h"
#include "ui/run/ratemeter.h"
#include "ui/run/runpanel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RunPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsEachStage();
    void tellsThatTheStorageIsAwaited();
    void tellsTheRateOfNow();
    void groupsCausesWithWhatHelps();
    void offersPauseAndStopWhileItRuns();
    void tellsEveryEnd();
    void saysWhatStoppedItBeforeAnything();

private:
    QString text(const char *label) { return m_panel->findChild<QLabel *>(QLatin1String(label))->text(); }
    QString stage(const char *name)
    {
        return m_panel->findChild<QWidget *>(QLatin1String(name))->findChild<QLabel *>(u"stageFigures"_s)->text();
    }
    QPushButton *button(const char *name) { return m_panel->findChild<QPushButton *>(QLatin1String(name)); }

    QTranslator m_english;
    std::unique_ptr<RunPanel> m_panel;
};

namespace {

    SweepProgress halfWay()
    {
        SweepProgress progress;
        progress.stage = SweepStage::Running;
        progress.itemsTotal = 2000;
        progress.rowsTotal = 500;
        progress.bytesTotal = 4096;
        progress.rowsDone = 400;
        progress.objectsDone = 1000;
        progress.itemsDone = 1000;
        progress.bytesDone = 2048;
        return progress;
    }

} // namespace

void RunPanelTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void RunPanelTest::init()
{
    m_panel = std::make_unique<RunPanel>(Theme::light());
    m_panel->show();
    m_panel->begin();
}

void RunPanelTest::showsEachStage()
{
    QCOMPARE(stage("runRows"), QString());
    m_panel->showProgress(halfWay());
    QCOMPARE(stage("runRows"), u"400 of 500"_s);
    QCOMPARE(stage("runFiles"), u"1,000 of 1,500"_s);
    QCOMPARE(stage("runChecks"), u"1,000 of 2,000"_s);
    QCOMPARE(m_panel->findChild<QProgressBar *>(u"runBar"_s)->value(), 5000);
    SweepProgress filesAlone = halfWay();
    filesAlone.rowsTotal = 0;
    m_panel->showProgress(filesAlone);
    QCOMPARE(stage("runRows"), u"none"_s);
    QVERIFY(text("runFigures").startsWith(u"1,000 of 2,000 verified · 2.0 KB of 4.0 KB"_s));
}

void RunPanelTest::tellsThatTheStorageIsAwaited()
{
    SweepProgress progress = halfWay();
    progress.storageAwaited = 2min;
    m_panel->showProgress(progress);
    QVERIFY2(text("runFigures").startsWith(u"The storage does not answer. Waiting up to 2 min more."_s),
        qPrintable(text("runFigures")));
    m_panel->showProgress(halfWay());
    QVERIFY(!text("runFigures").contains(u"does not answer"_s));
}

void RunPanelTest::tellsTheRateOfNow()
{
    RateMeter rate;
    rate.add(0, 0);
    QCOMPARE(rate.perSecond(), 0.0);
    rate.add(0.1, 1000);
    QCOMPARE(rate.perSecond(), 0.0); // too early to tell
    for (int second = 1; second <= 60; ++second)
        rate.add(second, 1000 + 10 * second); // a quick start long ago
    QCOMPARE(rate.perSecond(), 10.0);

    SweepProgress progress = halfWay();
    progress.elapsedSeconds = 10;
    m_panel->showProgress(progress);
    progress.elapsedSeconds = 11;
    progress.itemsDone = 1500;
    m_panel->showProgress(progress);
    QVERIFY2(text("runFigures").contains(u"500 items/s · about 2 s left"_s), qPrintable(text("runFigures")));
    // A pause of an hour does not slow down what comes after it.
    m_panel->showPaused(true);
    m_panel->showProgress(progress);
    QVERIFY(text("runTitle").startsWith(u"Pausing"_s)); // items still end
    progress.stage = SweepStage::Paused;
    progress.elapsedSeconds = 3600;
    m_panel->showProgress(progress);
    QVERIFY(text("runTitle").startsWith(u"Paused"_s));
    QVERIFY(!text("runFigures").contains(u"left"_s));
    m_panel->showPaused(false);
    progress.stage = SweepStage::Running;
    m_panel->showProgress(progress);
    progress.elapsedSeconds = 3601;
    progress.itemsDone = 1750;
    m_panel->showProgress(progress);
    QVERIFY2(text("runFigures").contains(u"250 items/s · about 2 s left"_s), qPrintable(text("runFigures")));
}

void RunPanelTest::groupsCausesWithWhatHelps()
{
    QVERIFY(!m_panel->findChild<QLabel *>(u"runCause0"_s)->isVisible());
    m_panel->showCauses(
        {{ItemState::Pending,
             Why(u"Storage service unavailable: box does not answer"_s, Cause{CauseKind::NoAnswer, {u"box"_s}}), 1200},
            {ItemState::Skipped, Cause{CauseKind::SessionCameBack, {}}, 3}});
    QCOMPARE(text("runCause0"), u"1,200 pending: box does not answer."_s);
    QVERIFY(text("runMend0").contains(u"Nothing is forgotten"_s));
    QVERIFY(text("runMend0").contains(u"<small>Storage service unavailable: box does not answer</small>"_s));
    QCOMPARE(text("runCause1"), u"3 skipped: The session is in use again."_s);
    QVERIFY(text("runMend1").contains(u"Nothing to fix"_s));
    QVERIFY(!m_panel->findChild<QLabel *>(u"runCause2"_s)->isVisible());
    std::vector<CauseCount> many(5, {ItemState::Failed, u"<b>refused</b>"_s, 1});
    m_panel->showCauses(many);
    QCOMPARE(text("runCause2"), u"1 failed: <b>refused</b>"_s); // somebody else's words, as they are
    QVERIFY(!text("runMend2").contains(u"refused"_s));
    QCOMPARE(m_panel->findChild<QLabel *>(u"runCause2"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(text("runMoreCauses"), u"and 2 more causes; the report lists them all"_s);
}

void RunPanelTest::offersPauseAndStopWhileItRuns()
{
    QSignalSpy pause(m_panel.get(), &RunPanel::pauseRequested);
    QSignalSpy resume(m_panel.get(), &RunPanel::resumeRequested);
    QSignalSpy stop(m_panel.get(), &RunPanel::stopRequested);
    button("runPause")->click();
    m_panel->showPaused(true);
    QCOMPARE(button("runPause")->text(), u"Resume"_s);
    button("runPause")->click();
    button("runStop")->click();
    QCOMPARE(pause.count() + resume.count() + stop.count(), 3);
    m_panel->showStopping();
    QVERIFY(!button("runStop")->isEnabled() && !button("runPause")->isEnabled());
    QTRY_VERIFY(text("runTitle").startsWith(u"Still stopping"_s)); // a call does not come back
}

void RunPanelTest::tellsEveryEnd()
{
    Run run;
    run.state = RunState::Done;
    run.startedAt = fromMicros(1'000'000);
    run.finishedAt = run.startedAt + 75s;
    run.totals.of(ItemState::Deleted) = {1500, 2048};
    run.totals.of(ItemState::AlreadyGone) = {2, 0};
    run.totals.of(ItemState::Skipped) = {3, 0};
    run.totals.freedBytes = 2048;
    m_panel->showResult(run);
    QCOMPARE(text("runTitle"), u"Done, 2.0 KB freed in 1 min 15 s"_s);
    QCOMPARE(text("outcome1"), u"1,500 deleted"_s);
    QCOMPARE(text("outcome2"), u"2 already gone"_s);
    QVERIFY(text("outcome3").startsWith(u"3 used again"_s));
    QVERIFY(!m_panel->findChild<QLabel *>(u"outcome4"_s));
    QVERIFY(button("runReport")->isVisible() && !button("runStop")->isVisible());
    QVERIFY(!m_panel->findChild<QWidget *>(u"runStages"_s)->isVisible());

    run.totals.of(ItemState::Pending) = {4, 0};
    run.totals.of(ItemState::Failed) = {5, 0};
    run.storageProblem =
        Why(u"Storage service unavailable: box does not answer"_s, Cause{CauseKind::NoAnswer, {u"box"_s}});
    run.overridden = Why(u"1500 items would go, more than the limit of 10 (DOCSWEEP_MAX_DELETE, --max-delete)"_s,
        causeOf(std::vector<LimitTrip>{{LimitKind::Items, 1500, 10, {}, 0, 0}}));
    m_panel->showResult(run);
    QVERIFY(text("runTitle").startsWith(u"Partly done, "_s));
    QCOMPARE(text("outcome4"), u"4 pending"_s);
    QCOMPARE(text("outcome5"), u"5 failed"_s);
    QCOMPARE(text("runCause0"), u"box does not answer."_s);
    QVERIFY(text("runFigures").contains(u"1,500 items are more than the safety limit of 10."_s));
    Run none = run;
    none.totals = {};
    none.totals.of(ItemState::Failed) = {3, 0};
    m_panel->showResult(none);
    QCOMPARE(text("runTitle"), u"Nothing deleted: 3 items failed"_s);
    run.state = RunState::Cancelled;
    m_panel->showResult(run);
    QVERIFY(text("runTitle").startsWith(u"Stopped, "_s));
    run.state = RunState::Failed;
    run.error = Why(u"writing the journal: No space left on device"_s, Cause{CauseKind::DiskFull, {}});
    m_panel->begin();
    m_panel->showResult(run);
    QVERIFY(text("runTitle").startsWith(u"Stopped by an error, "_s));
    QCOMPARE(text("runCause0"), u"The disk is full."_s);
    QVERIFY(text("runMend0").contains(u"Free some disk space"_s));
}

void RunPanelTest::saysWhatStoppedItBeforeAnything()
{
    m_panel->showResult(fail(ErrorKind::LimitReached,
        Why(u"9 items would go, more than the limit of 8 (DOCSWEEP_MAX_DELETE, --max-delete)"_s,
            causeOf(std::vector<LimitTrip>{{LimitKind::Items, 9, 8, {}, 0, 0}}))));
    QCOMPARE(text("runTitle"), u"Nothing was deleted: A safety limit stopped it"_s);
    QVERIFY(text("runFigures").contains(u"9 items are more than the safety limit of 8. "_s));
    QVERIFY(!text("runFigures").contains(u"<small>"_s)); // in English it would say no more
    QVERIFY(!button("runReport")->isVisible());
    QVERIFY(button("runClose")->isVisible());
}

} // namespace docsweep

QTEST_MAIN(docsweep::RunPanelTest)
#include "tst_runpanel.moc"
