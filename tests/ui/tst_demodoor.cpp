// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connectionsetup.h"
#include "core/config/profiles.h"
#include "core/demo/demodata.h"
#include "core/sessions/sessionstore.h"
#include "tests/ui/projectcase.h"
#include "ui/activity/runsmodel.h"
#include "ui/candidates/candidatespage.h"
#include "ui/look/projectbadge.h"
#include "ui/run/confirmdialog.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTableView>

namespace docsweep {

using namespace Qt::StringLiterals;

/// The demo is a connection as any other: made by a click, changed, opened again, and made anew.
class DemoDoorTest : public ProjectCase {
    Q_OBJECT

private slots:
    void aNewcomerReviewsHoldsDeletesAndReadsTheReport();
    void aNewcomerDeletesAndUndoes();
    void itIsAConnectionAsAnyOther();
    void itsSettingsCanBeChanged();
    void itIsMadeAnew();
    void whatItDidNotMakeStays();
    void aCopyKeepsItsHistoryElsewhere();
    void itIsNotResetBeneathAnotherConnection();
    void itIsNotResetDuringARun();
    void withAnotherDatabaseItIsNoDemo();
    void otherConnectionsAreNoDemo();

private:
    void openDemo()
    {
        openNothing();
        click("startDemo");
        QTRY_VERIFY_WITH_TIMEOUT(console().context().isConfigured(), 60000);
        waitForScan();
        QVERIFY(console().plan());
    }
    void reset()
    {
        QVERIFY(triggerInMenu(u"demoReset"_s));
        QTRY_VERIFY(find<QMessageBox>("resetQuestion"));
        QVERIFY(find<QPushButton>("resetKeep")->isDefault());
        click("resetYes");
        QTRY_VERIFY(!find<QMessageBox>("resetQuestion"));
    }
    CandidatesModel &model() { return find<CandidatesPage>("candidatesPage")->model(); }
    QString demo() const { return path(u"home/demo"_s); }
};

void DemoDoorTest::aNewcomerReviewsHoldsDeletesAndReadsTheReport()
{
    openDemo();
    click("page1");
    QTRY_VERIFY(model().isComplete() && model().rowCount() > 50 && model().itemAt(0) && model().itemAt(1));
    const qint64 all = console().plan()->totals.items;
    auto &table = *find<QTableView>("candidatesView");
    table.setCurrentIndex(table.model()->index(0, CandidatesModel::KeyColumn));
    click("holdRows");
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    find<QLineEdit>("holdNote")->setText(u"I want to see how this works"_s);
    click("holdAccept");
    QTRY_VERIFY(!find<QDialog>("holdDialog"));

    m_window->cleanUpEverything();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ConfirmDialog *>(), 30000);
    QCOMPARE(text("confirmProject"), u"From: Demo"_s);
    if (auto *number = find<QLineEdit>("confirmNumber"))
        QTest::keyClicks(number, text("confirmTitle").section(u' ', 0, 0).remove(u','));
    if (auto *living = find<QCheckBox>("confirmLivingYes"))
        living->click();
    QVERIFY(find<QPushButton>("confirmDelete")->isEnabled());
    click("confirmDelete");
    QTRY_VERIFY_WITH_TIMEOUT(console().lastRun(), 60000);
    const qint64 deleted = console().lastRun()->totals.of(ItemState::Deleted).items;
    QVERIFY(deleted > 50 && deleted < all);
    click("runReport");
    QTRY_COMPARE(find<QStackedWidget>("pages")->currentIndex(), int(MainWindow::Activity));
    QTRY_COMPARE(text("runVerdict"), u"Done"_s);
}

/// With clicks alone, and nothing is lost.
void DemoDoorTest::aNewcomerDeletesAndUndoes()
{
    openDemo();
    const auto files = [this] {
        QStringList all;
        QDirIterator each(demo() + u"/storage"_s, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            each.next();
            all << each.filePath() + u' ' + QString::number(each.fileInfo().size());
        }
        all.sort();
        return all;
    };
    const QStringList before = files();
    const qint64 all = console().plan()->totals.items;
    m_window->cleanUpEverything();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ConfirmDialog *>(), 30000);
    if (auto *number = find<QLineEdit>("confirmNumber"))
        QTest::keyClicks(number, text("confirmTitle").section(u' ', 0, 0).remove(u','));
    if (auto *living = find<QCheckBox>("confirmLivingYes"))
        living->click();
    click("confirmDelete");
    QTRY_VERIFY_WITH_TIMEOUT(console().lastRun(), 60000);
    QTRY_VERIFY(!console().isRunning());
    QCOMPARE(console().lastRun()->totals.of(ItemState::Deleted).items, all);
    QVERIFY(files().size() < before.size());
    QTRY_VERIFY(find<QPushButton>("runPutBack")->isVisible());
    click("runPutBack");
    QTRY_VERIFY(find<QDialog>("restoreDialog"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("restoreBegin")->isEnabled(), 30000);
    click("restoreBegin");
    QTRY_COMPARE_WITH_TIMEOUT(find<QPushButton>("restoreClose")->text(), u"Close"_s, 60000);
    click("restoreClose");
    QTRY_VERIFY(!find<QDialog>("restoreDialog"));
    QCOMPARE(files(), before);
    waitForScan();
    QTRY_COMPARE(console().plan()->totals.items, 0); // what came back is held
}

void DemoDoorTest::itIsAConnectionAsAnyOther()
{
    openDemo();
    QCOMPARE(names(), QStringList{u"Demo"_s});
    QCOMPARE(console().context().connection, u"Demo"_s);
    QCOMPARE(m_window->windowTitle(), u"Demo – docsweep"_s);
    QCOMPARE(find<ProjectBadge>("projectBadge")->look(), (ConnectionLook{u"demo"_s, LookColour::Teal}));
    QCOMPARE(QDir::cleanPath(console().context().settings.home), demo() + u"/home"_s);
    add(u"mine"_s, 1);
    switchTo(u"mine"_s);
    QVERIFY(!console().context().resetDemo);
    switchTo(u"Demo"_s);
    QVERIFY(console().context().resetDemo);
    // through the door once more: the same one, not a demo in the demo
    QVERIFY(triggerInMenu(u"connectionNew"_s));
    click("startDemo");
    QTRY_VERIFY_WITH_TIMEOUT(find<QStackedWidget>("pages")->currentIndex() == int(MainWindow::Overview), 30000);
    waitForScan();
    QCOMPARE(names(), (QStringList{u"Demo"_s, u"mine"_s}));
    QVERIFY(!QFile::exists(demo() + u"/home/demo"_s));
    // and after a restart
    m_window.reset();
    QCOMPARE(connectionToBeginWith(request(), path(u"home"_s)), u"Demo"_s);
    openDemo();
    QCOMPARE(names(), (QStringList{u"Demo"_s, u"mine"_s}));
}

void DemoDoorTest::itsSettingsCanBeChanged()
{
    openDemo();
    const Connections &connections = console().context().connections;
    Result<Connection> own = connections.read(u"Demo"_s);
    QVERIFY(own);
    own->values.insert(u"DOCSWEEP_AGE_HOURS"_s, u"24"_s);
    own->values.insert(u"DOCSWEEP_MAX_DELETE"_s, u"10"_s);
    QVERIFY(connections.save(*own, CredentialPlace::Keychain));
    const Result<ConsoleContext> again = connections.open(u"Demo"_s);
    QVERIFY(again);
    QCOMPARE(again->settings.retention.age, Duration(std::chrono::hours{24}));
    QCOMPARE(again->settings.limits.maxItems, std::optional<qint64>(10));
}

void DemoDoorTest::itIsMadeAnew()
{
    openDemo();
    const qint64 items = console().plan()->totals.items;
    const QString folder = console().context().demoFolder;
    QCOMPARE(folder, demo());
    cleanUpAll();
    console().scan();
    waitForScan();
    QVERIFY(console().plan()->totals.items < items / 2);
    reset();
    QTRY_VERIFY_WITH_TIMEOUT(
        !console().isScanning() && console().plan() && console().plan()->totals.items == items && !console().lastRun(),
        60000);
    QCOMPARE(console().context().connection, u"Demo"_s);
    m_window->showPage(MainWindow::Activity);
    auto &runs = *find<RunsModel>("runsModel");
    QTRY_VERIFY(runs.isRead() && !runs.isLoading());
    QCOMPARE(runs.rowCount(), 1); // a colleague's, which the new demo's ledger knows
    QVERIFY(runs.index(0, RunsModel::WhereColumn).data().toString().contains(u"web-1"_s));
    QCOMPARE(runs.index(0, RunsModel::DeletedColumn).data().toString(), u"47"_s);
    QCOMPARE(runs.index(0, RunsModel::TookColumn).data().toString(), u"unknown"_s); // nobody knows when it ended
    QVERIFY2(alerts().isEmpty(), qPrintable(alerts()));
    QCOMPARE(QDir(path(u"home"_s)).entryList({u".docsweep-demo*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
}

void DemoDoorTest::whatItDidNotMakeStays()
{
    openDemo();
    QFile mine(demo() + u"/storage/document-uploads/mine.pdf"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    reset();
    QTRY_VERIFY_WITH_TIMEOUT(alerts().contains(u"The demo was not reset"_s), 60000);
    QVERIFY(alerts().contains(u"mine.pdf"_s));
    QVERIFY(mine.exists());
    QVERIFY(QFile::exists(demo() + u"/db.sqlite3"_s));
    QVERIFY(mine.remove());
    reset();
    QTRY_VERIFY_WITH_TIMEOUT(!alerts().contains(u"The demo was not reset"_s), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!console().isScanning() && console().plan(), 60000);
}

void DemoDoorTest::aCopyKeepsItsHistoryElsewhere()
{
    openDemo();
    const Connections &connections = console().context().connections;
    QVERIFY(profileText(u"Demo"_s).contains(u"DOCSWEEP_HOME"_s));
    QVERIFY(connections.duplicate(u"Demo"_s, u"real"_s, Connections::Secrets::LeftOut));
    QVERIFY(!profileText(u"real"_s).contains(u"DOCSWEEP_HOME"_s));
    const Result<ConsoleContext> copy = connections.open(u"real"_s);
    QVERIFY(copy);
    QCOMPARE(copy->settings.home, path(u"home"_s));
}

void DemoDoorTest::itIsNotResetBeneathAnotherConnection()
{
    openDemo();
    QVERIFY(QFile::link(demo(), path(u"link"_s)));
    const QList<QMap<QString, QString>> others{{{u"DOCSWEEP_HOME"_s, path(u"link/home"_s)}},
        {{u"STORAGE_ROOT"_s, demo() + u"/storage"_s}},
        {{u"DATABASE_URL"_s, u"sqlite:///"_s + path(u"link/db.sqlite3"_s)}}};
    for (const QMap<QString, QString> &values : others) {
        QVERIFY(writeProfile(u"real"_s, values, request().environment));
        const Result<ConsoleContext> reset = console().context().resetDemo();
        QVERIFY2(!reset, qPrintable(values.firstKey()));
        QCOMPARE(reset.error().kind, ErrorKind::Conflict);
        QVERIFY2(reset.error().text.contains(u"\"real\""_s), qPrintable(reset.error().text));
    }
    QVERIFY(QFile::exists(demo() + u"/home/journal.sqlite3"_s));
    QVERIFY(console().context().connections.remove(u"real"_s));
    add(u"mine"_s, 1);
    QVERIFY(console().context().resetDemo());
}

void DemoDoorTest::itIsNotResetDuringARun()
{
    openDemo();
    Result<std::unique_ptr<SessionStore>> store = console().context().sweep.sessions();
    QVERIFY(store);
    Result<std::unique_ptr<RunLock>> run = (*store)->acquireRunLock({});
    QVERIFY(run);
    reset();
    QTRY_VERIFY_WITH_TIMEOUT(alerts().contains(u"The demo was not reset"_s), 60000);
    QVERIFY2(!alerts().contains(u"did not make"_s), qPrintable(alerts()));
    QVERIFY(QFile::exists(demo() + u"/home/journal.sqlite3"_s));
    run->reset();
    QVERIFY(console().context().resetDemo());
}

void DemoDoorTest::withAnotherDatabaseItIsNoDemo()
{
    openDemo();
    const Connections &connections = console().context().connections;
    Result<Connection> own = connections.read(u"Demo"_s);
    QVERIFY(own);
    WebApp app;
    own->values.insert(u"DATABASE_URL"_s, u"sqlite:///"_s + app.path(u"db.sqlite3"_s));
    QVERIFY(connections.save(*own, CredentialPlace::Keychain));
    const Result<ConsoleContext> again = connections.open(u"Demo"_s);
    QVERIFY(again);
    QVERIFY(!again->resetDemo && again->demoFolder.isEmpty());
}

void DemoDoorTest::otherConnectionsAreNoDemo()
{
    add(u"mine"_s, 2);
    open(u"mine"_s);
    QVERIFY(console().context().demoFolder.isEmpty());
    QVERIFY(!triggerInMenu(u"demoReset"_s));
    QVERIFY(!resetDemoData(m_apps.at(u"mine"_s).path(), {}, m_clock.now()));
    QCOMPARE(m_apps.at(u"mine"_s).files().size(), 12);
}

} // namespace docsweep

QTEST_MAIN(docsweep::DemoDoorTest)
#include "tst_demodoor.moc"
