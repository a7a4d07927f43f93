// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/ui/projectcase.h"
#include "ui/activity/runreport.h"
#include "ui/activity/runsmodel.h"
#include "ui/candidates/candidatespage.h"
#include "ui/frame/topbar.h"
#include "ui/look/projectbadge.h"
#include "ui/run/confirmdialog.h"
#include "ui/tray/traystatus.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const ConnectionLook kRed{u"production"_s, LookColour::Red};
    const ConnectionLook kGreen{u"test"_s, LookColour::Green};

} // namespace

/// Three web apps in one home: which one it is can be seen wherever something is shown or asked, and what is shown is
/// its own.
class WhichProjectTest : public ProjectCase {
    Q_OBJECT

private slots:
    void titleAndColourFollow();
    void theMenuShowsThem();
    void theConfirmationSaysWhose();
    void activityShowsTheOpenOne();
    void theChoiceOfWhoseRunsIsKept();
    void exportsSayWhose();
    void theReportSaysWhose();
    void theTraySaysWhose();

private:
    void addThree()
    {
        add(u"shop"_s, 1, kRed);
        add(u"trial"_s, 2, kGreen);
        add(u"plain"_s, 3);
    }
    ProjectBadge &badge() { return *find<ProjectBadge>("projectBadge"); }
    RunsModel &runs() { return *find<RunsModel>("runsModel"); }
    QComboBox &whose() { return *find<QComboBox>("runsWhose"); }
    void showActivity()
    {
        m_window->showPage(MainWindow::Activity);
        QTRY_VERIFY(runs().isRead() && !runs().isLoading());
    }
    QStringList connectionsOfRuns()
    {
        QStringList found;
        for (int row = 0; row < runs().rowCount(); ++row)
            found << runs().index(row, RunsModel::ConnectionColumn).data().toString();
        return found;
    }
};

void WhichProjectTest::titleAndColourFollow()
{
    addThree();
    open(u"shop"_s);
    QCOMPARE(m_window->windowTitle(), u"shop (production) – docsweep"_s);
    QVERIFY(badge().isVisible());
    QCOMPARE(badge().look(), kRed);
    auto *bar = find<TopBar>("topBar");
    QCOMPARE(bar->grab().toImage().pixelColor(bar->width() / 2, 1), badgeGround(LookColour::Red, Theme::light()));
    switchTo(u"trial"_s);
    QCOMPARE(m_window->windowTitle(), u"trial (test) – docsweep"_s);
    QCOMPARE(badge().look(), kGreen);
    QCOMPARE(bar->grab().toImage().pixelColor(bar->width() / 2, 1), badgeGround(LookColour::Green, Theme::light()));
    switchTo(u"plain"_s);
    QCOMPARE(m_window->windowTitle(), u"plain – docsweep"_s);
    QVERIFY(!badge().isVisible());
    QCOMPARE(bar->grab().toImage().pixelColor(bar->width() / 2, 1),
        bar->grab().toImage().pixelColor(bar->width() / 2, bar->height() - 2));
}

void WhichProjectTest::theMenuShowsThem()
{
    addThree();
    open(u"plain"_s);
    click("connection");
    QTRY_VERIFY(find<QMenu>("connectionMenu"));
    const std::unique_ptr<QMenu> menu(find<QMenu>("connectionMenu"));
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->data().isNull())
            texts << action->text() + (action->icon().isNull() ? u""_s : u" *"_s);
    }
    QCOMPARE(texts, (QStringList{u"plain"_s, u"shop (production) *"_s, u"trial (test) *"_s}));
}

void WhichProjectTest::theConfirmationSaysWhose()
{
    addThree();
    open(u"shop"_s);
    m_window->showPage(MainWindow::Candidates);
    QTRY_COMPARE(find<CandidatesPage>("candidatesPage")->model().rowCount(), 2);
    m_window->cleanUpEverything();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ConfirmDialog *>(), 20000);
    QCOMPARE(text("confirmProject"), u"From: shop"_s);
    QCOMPARE(find<ProjectBadge>("confirmBadge")->look(), kRed);
    QVERIFY(find<ProjectBadge>("confirmBadge")->isVisible());
    click("confirmCancel");
    QTRY_VERIFY(!m_window->findChild<ConfirmDialog *>());
    switchTo(u"plain"_s);
    m_window->cleanUpEverything();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ConfirmDialog *>(), 20000);
    QCOMPARE(text("confirmProject"), u"From: plain"_s);
    QVERIFY(!find<ProjectBadge>("confirmBadge")->isVisible());
}

void WhichProjectTest::activityShowsTheOpenOne()
{
    addThree();
    open(u"shop"_s);
    cleanUpAll();
    showActivity();
    QTRY_COMPARE(runs().rowCount(), 1);
    QVERIFY(find<QTableView>("runsView")->isColumnHidden(RunsModel::ConnectionColumn));

    switchTo(u"trial"_s);
    QTRY_VERIFY(runs().isRead() && runs().rowCount() == 0);
    QTRY_COMPARE(text("runsSummary"), u"0 runs · 0 items deleted · 0 B freed"_s);
    cleanUpAll();
    QTRY_COMPARE(runs().rowCount(), 1);
    QTRY_VERIFY(text("runsSummary").startsWith(u"1 run · 4 items"_s));

    whose().setCurrentIndex(1);
    QTRY_COMPARE(runs().rowCount(), 2);
    QTRY_COMPARE(connectionsOfRuns(), (QStringList{u"trial (test)"_s, u"shop"_s}));
    QVERIFY(!find<QTableView>("runsView")->isColumnHidden(RunsModel::ConnectionColumn));
    QTRY_VERIFY(text("runsSummary").startsWith(u"2 runs · 6 items"_s));
    whose().setCurrentIndex(0);
    QTRY_COMPARE(runs().rowCount(), 1);
    QTRY_VERIFY(text("runsSummary").startsWith(u"1 run · 4 items"_s));
}

void WhichProjectTest::theChoiceOfWhoseRunsIsKept()
{
    addThree();
    open(u"shop"_s);
    cleanUpAll();
    showActivity();
    whose().setCurrentIndex(1);
    m_window->close();
    open(u"plain"_s);
    showActivity();
    QCOMPARE(whose().currentIndex(), 1);
    QTRY_COMPARE(connectionsOfRuns(), QStringList{u"shop"_s});
}

void WhichProjectTest::exportsSayWhose()
{
    addThree();
    open(u"shop"_s);
    cleanUpAll();
    switchTo(u"trial"_s);
    cleanUpAll();
    showActivity();
    whose().setCurrentIndex(1);
    QTRY_COMPARE(runs().rowCount(), 2);
    click("runsExport");
    QTRY_VERIFY(find<QAction>("exportCsv"));
    find<QAction>("exportCsv")->trigger();
    QTRY_VERIFY(find<QFileDialog>("saveDialog"));
    const QString file = path(u"runs.csv"_s);
    find<QFileDialog>("saveDialog")->selectFile(file);
    QMetaObject::invokeMethod(find<QFileDialog>("saveDialog"), "accept");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("activityShowFile")->isVisible(), 20000);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    QVERIFY2(lines[0].contains(",\"database\",\"connection\""), lines[0].constData());
    QVERIFY2(lines[1].contains("db.sqlite3\",\"trial (test)\""), lines[1].constData());
    QVERIFY2(lines[2].contains("db.sqlite3\",\"shop\""), lines[2].constData());
    QCOMPARE(lines[0].count(','), lines[1].count(','));
}

void WhichProjectTest::theReportSaysWhose()
{
    addThree();
    open(u"shop"_s);
    cleanUpAll();
    Result<RunReport> report =
        RunReport::read(console().context().settings.home, console().lastRun()->id, m_clock.now(), {});
    QVERIFY(report);
    report->project = console().context().projects().value(report->record.databaseName);
    QCOMPARE(report->project, u"shop (production)"_s);
    const QString words = report->document()->toPlainText();
    QVERIFY2(words.startsWith(u"docsweep · shop (production)\n"_s), qPrintable(words));
    QVERIFY(words.contains(u"Connection"_s));
}

void WhichProjectTest::theTraySaysWhose()
{
    TrayFacts facts;
    facts.configured = true;
    facts.project = u"shop (production)"_s;
    const TrayStatus status = describeTray(facts);
    QCOMPARE(status.project, u"shop (production)"_s);
    QVERIFY(status.toolTip.startsWith(u"shop (production)\n"_s));
    QCOMPARE(describeEnd(fail(ErrorKind::Io, u"x"_s), u"shop"_s).title.section(u':', 0, 0), u"shop"_s);
    facts.configured = false;
    QVERIFY(describeTray(facts).project.isEmpty());
}

} // namespace docsweep

QTEST_MAIN(docsweep::WhichProjectTest)
#include "tst_whichproject.moc"
