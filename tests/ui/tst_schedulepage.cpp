// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ledgermaking.h"
#include "tests/ui/schedulepagecase.h"

#include "ui/words/errorwords.h"

#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QTableWidget>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The Schedule page in the real window: how it is switched on, and what it says of the runs.
class SchedulePageTest : public SchedulePageCase {
    Q_OBJECT

private slots:
    void isOffUntilItIsAppliedSo();
    void switchingOnShowsTheFirstRun();
    void theFirstRunSaysWhatOthersHaveToDoWithIt();
    void theSuggestedLimitsAreTakenOver();
    void whatCannotBeToldIsSaid();
    void startsGently();
    void aFailureKeepsAGentleStart();
    void saysWhyAGentleStartWaits();
    void endsAGentleStart();
    void thePauseCountsAtOnce();
    void showsTheNextFiveRuns();
    void showsWhatWasMissed();
    void theFrameSaysWhenTheNextRunIs();
    void aRunShowsInTheOpenWindow();
    void theConfirmationKeepsARunWaiting();
    void aJournalThatCannotBeReadIsSaid();
    void everyControlHasANameAndAWord();
    void itFitsIntoASmallWindow();

private:
    QStringList rows();
};

QStringList SchedulePageTest::rows()
{
    const auto *table = find<QTableWidget>("occurrences");
    QStringList rows;
    for (int row = 0; row < table->rowCount(); ++row)
        rows +=
            table->item(row, 0)->text() + u" "_s + table->item(row, 1)->text() + u" "_s + table->item(row, 2)->text();
    return rows;
}

void SchedulePageTest::isOffUntilItIsAppliedSo()
{
    open();
    QCOMPARE(text("scheduleLine"), u"Automatic runs are off"_s);
    QVERIFY(!isShown("scheduleBar"));
    find<QCheckBox>("scheduleEnabled")->setChecked(true);
    QVERIFY(isShown("scheduleBar"));
    QVERIFY(!m_runs->settings().schedule.enabled);
    applyAndSwitchOn();
    QVERIFY(m_runs->settings().schedule.enabled);
    QVERIFY(!isShown("scheduleBar"));
    QCOMPARE(text("scheduleLine"), u"Next automatic run 13:00"_s);
}

void SchedulePageTest::switchingOnShowsTheFirstRun()
{
    m_app->addSession("bob", 1min, {"bob/old.pdf"});
    m_app->addFile("bob/old.pdf", 30h, 2048);
    open();
    find<QCheckBox>("scheduleEnabled")->setChecked(true);
    click("scheduleApply");
    QTRY_VERIFY(find<QPushButton>("firstRunSwitchOn") && find<QPushButton>("firstRunSwitchOn")->isEnabled());
    QVERIFY2(text("firstRunLine").contains(u"would delete 3 item"_s), qPrintable(text("firstRunLine")));
    QVERIFY2(text("firstRunAge").startsWith(u"These items are older than 1 h. The oldest is from"_s),
        qPrintable(text("firstRunAge")));
    QVERIFY2(text("firstRunLiving").contains(u"1 of the files (2.0 KB)"_s), qPrintable(text("firstRunLiving")));
    QVERIFY2(text("firstRunLiving").contains(u"“Keep files of sessions in use”"_s), qPrintable(text("firstRunLiving")));
    QVERIFY(find<QPushButton>("firstRunNotNow")->isDefault());
    const auto isWhole = [this] { // nothing is cut off
        const auto labels = find<QDialog>("firstRunDialog")->findChildren<QLabel *>();
        return std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return !label->isVisible() || !label->wordWrap()
                || label->height() >= label->heightForWidth(label->width());
        });
    };
    QTRY_VERIFY(isWhole());
    QVERIFY(!m_runs->settings().schedule.enabled);
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "bob"})); // nothing is deleted by looking
    click("firstRunNotNow");
    QTRY_VERIFY(!find<QDialog>("firstRunDialog"));
    QVERIFY(!m_runs->settings().schedule.enabled);
    QVERIFY(isShown("scheduleBar"));
}

/// Only where there is a ledger.
void SchedulePageTest::theFirstRunSaysWhatOthersHaveToDoWithIt()
{
    const auto ask = [this] {
        open();
        find<QCheckBox>("scheduleEnabled")->setChecked(true);
        click("scheduleApply");
        QTRY_VERIFY(find<QPushButton>("firstRunSwitchOn") && find<QPushButton>("firstRunSwitchOn")->isEnabled());
    };
    ask();
    QVERIFY(!find<QLabel>("firstRunShared") && !find<QLabel>("firstRunOthers"));
    click("firstRunNotNow");
    const ConsoleContext context = m_app->context();
    const auto ledger = std::move(*context.sweep.ledger());
    QVERIFY(makeLedgerAlone(context.sweep, *ledger, {}));
    ask();
    QVERIFY2(text("firstRunShared").startsWith(u"All docsweeps of this web app will list this schedule"_s),
        qPrintable(text("firstRunShared")));
    QVERIFY(!find<QLabel>("firstRunOthers"));
    click("firstRunNotNow");
    LedgerClaim claim;
    claim.bucket = u"document-uploads"_s;
    claim.key = "left/by-another.pdf";
    claim.kind = int(ItemKind::Orphan);
    claim.changedAt = *parseInstant("2026-01-01T00:00:00Z");
    claim.since = *claim.changedAt;
    claim.who = u"ops@web-1"_s;
    claim.ref = ledger->waiting().refOf(claim.bucket, {}, claim.key, {});
    QVERIFY(ledger->waiting().addClaims(std::span(&claim, 1), {}));
    ask();
    QCOMPARE(text("firstRunOthers"), u"It would also try what other docsweeps have left pending: 1."_s);
    click("firstRunNotNow");
}

void SchedulePageTest::theSuggestedLimitsAreTakenOver()
{
    for (int i = 0; i < 20; ++i)
        m_app->addFile("loose/" + QByteArray::number(i), 1min);
    open();
    find<QCheckBox>("scheduleEnabled")->setChecked(true);
    click("scheduleApply");
    QTRY_VERIFY(find<QPushButton>("firstRunSwitchOn") && find<QPushButton>("firstRunSwitchOn")->isEnabled());
    QCOMPARE(find<QDoubleSpinBox>("firstRunItemsNumber")->value(), 100.0);
    QCOMPARE(find<QDoubleSpinBox>("firstRunPercentNumber")->value(), 20.0); // twice 2 of 22
    find<QDoubleSpinBox>("firstRunItemsNumber")->setValue(70); // or changed
    click("firstRunSwitchOn");
    QVERIFY(m_runs->settings().schedule.enabled);
    QCOMPARE(m_runs->settings().limits.maxItems, std::optional<qint64>(70));
    QCOMPARE(m_runs->settings().limits.maxPercent, std::optional(20.0));
}

void SchedulePageTest::whatCannotBeToldIsSaid()
{
    open();
    QVERIFY(QFile::rename(m_app->path(u"db.sqlite3"_s), m_app->path(u"gone"_s)));
    find<QCheckBox>("scheduleEnabled")->setChecked(true);
    click("scheduleApply");
    QTRY_VERIFY(find<QPushButton>("firstRunSwitchOn") && find<QPushButton>("firstRunSwitchOn")->isEnabled());
    QCOMPARE(text("firstRunLine"), u"It is not known now what the first run would delete"_s);
    QVERIFY(!text("firstRunProblem").isEmpty());
    click("firstRunNotNow");
}

void SchedulePageTest::startsGently()
{
    m_app->addSession("bob", 30h, {"bob/a.pdf"});
    m_app->addFile("bob/a.pdf", 30h);
    m_app->addSession("carol", 14h, {"carol/a.pdf"});
    m_app->addFile("carol/a.pdf", 14h);
    open();
    QVERIFY(!isShown("scheduleRollout"));
    QVERIFY(!isShown("gentlyFields"));
    find<QCheckBox>("scheduleGently")->setChecked(true);
    QVERIFY(isShown("gentlyFields"));
    find<QSpinBox>("gentlyDays")->setValue(1);
    find<QCheckBox>("scheduleEnabled")->setChecked(true);
    click("scheduleApply");
    QTRY_VERIFY(find<QPushButton>("firstRunSwitchOn") && find<QPushButton>("firstRunSwitchOn")->isEnabled());
    QVERIFY2(text("firstRunAge").startsWith(u"These items are older than 1 d."_s), qPrintable(text("firstRunAge")));
    click("firstRunSwitchOn");
    QTRY_VERIFY(m_runs->rollout());
    QCOMPARE(m_runs->age(), Duration(24h));
    QVERIFY(isShown("scheduleRollout"));
    QVERIFY2(text("scheduleRollout").startsWith(u"Gradual start: 1 d now, 12 h from 24 Nov on."_s),
        qPrintable(text("scheduleRollout")));
    QVERIFY2(text("scheduleRollout").contains(u"That step would delete about"_s), qPrintable(text("scheduleRollout")));
    QVERIFY2(text("scheduleSentence").contains(u"older than 1 d"_s), qPrintable(text("scheduleSentence")));
    pass(1h);
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "carol"}));
    QTRY_VERIFY(m_runs->rollout()->rollout.isDayClean);
    pass(24h); // the day was clean
    QTRY_COMPARE(m_app->sessions(), QByteArrayList{"alice"});
    QTRY_VERIFY(text("scheduleRollout").startsWith(u"Gradual start: 12 h now, 6 h from 25 Nov on."_s));
    open(); // another window reads the same
    QTRY_VERIFY(m_runs->rollout());
    QCOMPARE(m_runs->age(), Duration(12h));
    QVERIFY(find<QCheckBox>("scheduleGently")->isChecked());
    QVERIFY(!isShown("scheduleBar"));
}

void SchedulePageTest::aFailureKeepsAGentleStart()
{
    open();
    find<QCheckBox>("scheduleGently")->setChecked(true);
    find<QSpinBox>("gentlyDays")->setValue(1);
    switchOn();
    QTRY_VERIFY(m_runs->rollout());
    ScheduleSettings strict = m_runs->settings();
    strict.limits.maxItems = 0;
    QVERIFY(m_runs->change(strict));
    m_app->addSession("bob", 30h, {"bob/a.pdf"});
    m_app->addFile("bob/a.pdf", 30h);
    pass(1h);
    QTRY_VERIFY(isShown("scheduleKept"));
    QVERIFY2(text("scheduleKept")
                 .contains(u"Stays at 1 d: a safety limit stopped a run on 23 Nov. The next step comes on 25 Nov at "
                           "the earliest."_s),
        qPrintable(text("scheduleKept")));
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "bob"}));
}

/// The cause is kept with it, so that another window says it in the user's language.
void SchedulePageTest::saysWhyAGentleStartWaits()
{
    open();
    find<QCheckBox>("scheduleGently")->setChecked(true);
    switchOn();
    QTRY_VERIFY(m_runs->rollout());
    QVERIFY(QFile::rename(m_app->path(u"storage"_s), m_app->path(u"away"_s)));
    pass(1h);
    QTRY_VERIFY(isShown("scheduleKept"));
    QVERIFY(QFile::rename(m_app->path(u"away"_s), m_app->path(u"storage"_s)));
    open();
    QTRY_VERIFY(isShown("scheduleKept"));
    const Why why = m_runs->rollout()->rollout.troubleWhy;
    QVERIFY2(why.cause.isKnown(), qPrintable(why.text));
    QVERIFY2(
        text("scheduleKept").contains(u"Stays at 1 d: a run failed on 23 Nov."_s), qPrintable(text("scheduleKept")));
    QVERIFY2(text("scheduleKept").contains(causeHeadline(why).toHtmlEscaped()), qPrintable(text("scheduleKept")));
}

void SchedulePageTest::endsAGentleStart()
{
    open();
    find<QCheckBox>("scheduleGently")->setChecked(true);
    switchOn();
    QTRY_VERIFY(m_runs->rollout() && m_runs->rollout()->next);
    QTRY_VERIFY(find<QCheckBox>("scheduleGently")->isChecked());
    find<QCheckBox>("scheduleGently")->setChecked(false);
    QVERIFY(isShown("scheduleBar"));
    click("scheduleApply");
    QTRY_VERIFY(!m_runs->rollout()->next);
    QCOMPARE(m_runs->age(), Duration(1h));
    QTRY_VERIFY(!isShown("scheduleRollout"));
    pass(1h);
    QTRY_COMPARE(m_app->sessions(), QByteArrayList());
}

void SchedulePageTest::thePauseCountsAtOnce()
{
    open();
    QVERIFY(!isShown("schedulePause"));
    switchOn();
    QVERIFY(isShown("schedulePause"));
    choosePause(0);
    QCOMPARE(text("scheduleLine"), u"Automatic runs are paused until 13:00"_s);
    QVERIFY(!isShown("schedulePause"));
    click("scheduleResume");
    QCOMPARE(text("scheduleLine"), u"Next automatic run 13:00"_s);
    choosePause(1);
    QCOMPARE(m_runs->settings().schedule.pausedUntil, parseInstant("2026-11-24T00:00:00Z"));
    click("scheduleResume");
    choosePause(2);
    QVERIFY(m_runs->settings().schedule.pausedForGood);
    QVERIFY(isShown("nextNone"));
}

void SchedulePageTest::showsTheNextFiveRuns()
{
    open();
    QCOMPARE(text("nextNone"), u"None: automatic runs are off."_s);
    switchOn();
    QVERIFY(!isShown("nextNone"));
    QCOMPARE(text("next0"), u"13:00, in 1 h"_s);
    QCOMPARE(text("next4"), u"17:00, in 5 h"_s);
}

void SchedulePageTest::showsWhatWasMissed()
{
    open();
    QVERIFY(isShown("latestNone"));
    switchOn();
    pass(1h);
    pass(4h + 30min); // asleep
    QTRY_COMPARE(rows(),
        (QStringList{u"17:30 ran, catching up 1"_s, u"14:00 to 17:00 missed: asleep or off 4"_s, u"13:00 ran 1"_s}));
    QCOMPARE(text("attendance"), u"In the last 24 hours: 5 expected, 1 seen, 4 missed: asleep or off"_s);
    QVERIFY(!isShown("latestNone"));
}

void SchedulePageTest::theFrameSaysWhenTheNextRunIs()
{
    open();
    QCOMPARE(text("nextRun"), u"Automatic runs are off"_s);
    switchOn();
    QCOMPARE(text("nextRun"), u"Next automatic run 13:00"_s);
    m_window->showPage(MainWindow::Overview);
    QVERIFY(isShown("nextRun"));
}

void SchedulePageTest::aRunShowsInTheOpenWindow()
{
    open();
    switchOn();
    pass(1h);
    QCOMPARE(m_app->sessions(), QByteArrayList());
    QVERIFY(isShown("runArea"));
    QCOMPARE(text("scheduleLast"),
        u"The last automatic run (%1) deleted 2 items and freed 1,000 B."_s.arg(
            text("scheduleLast").section(u'(', 1).section(u')', 0, 0)));
    QVERIFY(m_console->plan()); // the list is the one it found
}

void SchedulePageTest::theConfirmationKeepsARunWaiting()
{
    open();
    m_window->start();
    QTRY_VERIFY(m_console->plan() && !m_console->isScanning());
    switchOn();
    m_window->showPage(MainWindow::Candidates);
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isEnabled());
    click("cleanUpAll");
    QTRY_VERIFY(find<QPushButton>("confirmCancel"));
    m_clock.advance(1h);
    m_runs->look();
    QCOMPARE(m_runs->decision().state, ScheduleState::Due);
    QCOMPARE(text("nextRun"), u"An automatic run waits for this window"_s);
    QTRY_COMPARE(m_app->sessions(), QByteArrayList{"alice"});
    find<QPushButton>("confirmCancel")->click();
    QTRY_COMPARE(m_app->sessions(), QByteArrayList());
    QTRY_VERIFY(m_runs->lastEnd());
}

void SchedulePageTest::aJournalThatCannotBeReadIsSaid()
{
    ConsoleContext context = m_app->context();
    context.settings.home = u"/proc/nowhere"_s;
    open(context);
    QCOMPARE(text("scheduleLine"), u"Automatic runs are not possible"_s);
    QVERIFY2(text("scheduleSentence").contains(u"/proc/nowhere"_s), qPrintable(text("scheduleSentence")));
    QVERIFY(!find<QCheckBox>("scheduleEnabled")->isEnabled());
}

void SchedulePageTest::everyControlHasANameAndAWord()
{
    open();
    click("quietAdd");
    switchOn();
    pass(1h);
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool ours =
            widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->objectName().startsWith(u"qt_"_s);
        if (!ours)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool said = !widget->accessibleName().isEmpty() || (label && !label->text().isEmpty())
            || (button && !button->text().isEmpty())
            || (widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty());
        if (widget->objectName().isEmpty() || !said)
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u" "_s + widget->objectName();
    }
    QCOMPARE(nameless.join(u", "_s), QString());
}

void SchedulePageTest::itFitsIntoASmallWindow()
{
    open();
    click("quietAdd");
    m_window->resize(960, 600);
    QCOMPARE(m_window->size(), QSize(960, 600));
    const auto *content = find<QWidget>("scheduleContent");
    QTRY_VERIFY(content->width() <= content->parentWidget()->width());
    QVERIFY2(content->minimumSizeHint().width() <= content->parentWidget()->width(),
        qPrintable(QString::number(content->minimumSizeHint().width())));
}

} // namespace docsweep

QTEST_MAIN(docsweep::SchedulePageTest)
#include "tst_schedulepage.moc"
