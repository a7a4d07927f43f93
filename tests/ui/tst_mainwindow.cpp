// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"
#include "tests/ui/windowtest.h"
#include "ui/candidates/candidatespage.h"
#include "ui/charts/typedonut.h"
#include "ui/frame/navigation.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The window, what it opens with and how one finds one's way in it.
class MainWindowTest : public WindowTest {
    Q_OBJECT

private slots:
    void scansAtTheStartAndShowsWhatCanGo();
    void showsTheListOfTheLastStartWithoutScanning();
    void scanningDeletesNothing();
    void filtersAsOneTypes();
    void chipsFilterByKind();
    void cardsOpenTheList();
    void aLargeCountStandsBesideItsPage();
    void tickingASessionSaysWhatThatIncludes();
    void theDetailsSayWhy();
    void spaceAndControlATick();
    void anotherAgeScansAgain();
    void aDatabaseThatFailsIsSaid();
    void withoutConfigurationItSaysWhatIsMissing();
    void theDemoDoorOpensRealData();
    void stateSurvivesARestart();
    void onlyWhatIsSeenFirstIsMadeAtTheStart();
    void aPageIsMadeWhenItIsFirstShown();
    void everyControlHasANameAndAWord();
    void tabComesToEveryControl_data();
    void tabComesToEveryControl();
    void itFitsIntoASmallWindow();
};

void MainWindowTest::scansAtTheStartAndShowsWhatCanGo()
{
    open(m_app->context());
    QVERIFY(m_window->console().plan());
    QCOMPARE(text("pageCount1"), u"6"_s);
    QVERIFY(text("typeDonutTitle").startsWith(u"What is stored? "_s));
    QVERIFY(text("ageCurveTitle").contains(u"older than 1 h"_s));
    QVERIFY(text("scannedWhen").startsWith(u"Scanned "_s));
    QCOMPARE(find<QPushButton>("databasePill")->text().section(u' ', 0, 0), u"Database"_s);
    QVERIFY(find<QPushButton>("storagePill")->text().endsWith(u"ms"_s));
    click("page1");
    QVERIFY(waitForRows(6));
    QCOMPARE(keys(),
        (QStringList{
            u"alice"_s, u"alice/a.pdf"_s, u"alice/a.xlsx"_s, u"carol"_s, u"carol/c.jpg"_s, u"stray/old.bin"_s}));
}

void MainWindowTest::showsTheListOfTheLastStartWithoutScanning()
{
    open(m_app->context());
    const PlanId first = m_window->console().plan()->id;
    open(m_app->context());
    QCOMPARE(m_window->console().plan()->id, first);
    open(m_app->context(2h + 30min)); // another age: that list would be wrong
    QVERIFY(m_window->console().plan()->id != first);
}

void MainWindowTest::scanningDeletesNothing()
{
    const QByteArrayList files = m_app->files();
    open(m_app->context());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    waitForScan();
    QCOMPARE(m_app->files(), files);
    QCOMPARE(m_app->sessions().size(), 3);
}

void MainWindowTest::filtersAsOneTypes()
{
    openCandidates();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("search"), u"A.X"_s);
    QVERIFY(waitForRows(1));
    QCOMPARE(keys(), QStringList{u"alice/a.xlsx"_s});
    QTRY_COMPARE(find<QPushButton>("chip3")->text(), u"Outputs  1"_s);
    QTRY_COMPARE(find<QPushButton>("chip1")->text(), u"Sessions  0"_s);
    QCOMPARE(text("shownCount"), u"1 of 6 shown"_s);
    QTRY_VERIFY(!find<QPushButton>("cleanUpAll")->isVisible()); // it goes only with its session
    find<QLineEdit>("search")->clear();
    QVERIFY(waitForRows(6));
}

void MainWindowTest::chipsFilterByKind()
{
    openCandidates();
    click("chip1");
    QVERIFY(waitForRows(2));
    QCOMPARE(keys(), (QStringList{u"alice"_s, u"carol"_s}));
    click("chip4");
    QVERIFY(waitForRows(3));
    click("chip1");
    click("chip4");
    QVERIFY(waitForRows(6));
}

void MainWindowTest::aLargeCountStandsBesideItsPage()
{
    Navigation pages(Theme::light());
    pages.setPage(1);
    pages.show();
    const auto *button = pages.findChild<QPushButton *>(u"page1"_s);
    const auto *count = pages.findChild<QLabel *>(u"pageCount1"_s);
    const int slim = pages.width();
    for (const QString &number : {u"3"_s, u"1,000,000"_s, u"3"_s}) {
        pages.setCount(1, number);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QFont chosen = button->font();
        chosen.setWeight(QFont::DemiBold);
        const int name = QFontMetrics(chosen).horizontalAdvance(button->text());
        QVERIFY(count->geometry().left() >= button->iconSize().width() + name);
        QVERIFY(count->width() >= count->sizeHint().width());
        QCOMPARE(pages.width() > slim, number.size() > 1);
    }
}

void MainWindowTest::cardsOpenTheList()
{
    open(m_app->context());
    auto *donut = find<TypeDonut>("typeDonut");
    const auto pdf = donut->markPlace(0).center().toPoint(); // the largest: clockwise from the top
    QTest::mouseClick(donut->viewport(), Qt::LeftButton, {}, pdf);
    QVERIFY(waitForRows(1));
    QCOMPARE(keys(), QStringList{u"alice/a.pdf"_s});
    QVERIFY(find<QPushButton>("chipExtra")->isVisible());
    click("chipExtra");
    QVERIFY(waitForRows(6));
}

void MainWindowTest::tickingASessionSaysWhatThatIncludes()
{
    openCandidates();
    QCOMPARE(text("tickedCount"), u"nothing ticked"_s); // nothing is ticked by itself
    tickKey(u"alice"_s);
    QTRY_COMPARE(text("tickedCount"), u"1 ticked · 3.9 KB · 2 files will be deleted with their session"_s);
    QCOMPARE(find<QPushButton>("cleanUpTicked")->text(), u"Clean up 3 items…"_s);
    const QModelIndex along = table().model()->index(1, CandidatesModel::TickColumn);
    QCOMPARE(along.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    tickKey(u"alice"_s);
    QTRY_COMPARE(text("tickedCount"), u"nothing ticked"_s);
    tickKey(u"carol/c.jpg"_s);
    QTRY_VERIFY(text("tickedCount").contains(u"can only be deleted with its session"_s));
    QVERIFY(!find<QPushButton>("cleanUpTicked")->isEnabled());
}

void MainWindowTest::theDetailsSayWhy()
{
    openCandidates();
    table().setCurrentIndex(table().model()->index(5, CandidatesModel::KeyColumn));
    QTRY_COMPARE(text("detailsKind"), u"Orphan"_s);
    QVERIFY(text("detailsWhy").contains(u"No row refers to this file"_s));
    table().setCurrentIndex(table().model()->index(0, CandidatesModel::KeyColumn));
    QTRY_COMPARE(text("detailsAlong"), u"Ticking it includes 2 files that its rows refer to, 3.9 KB."_s);
}

void MainWindowTest::spaceAndControlATick()
{
    openCandidates();
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(model().ticks().count(), 2);
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(model().ticks().count(), 0);
    click("chip1");
    QVERIFY(waitForRows(2));
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(model().ticks().count(), 2); // all that is shown, nothing else
    click("untickAll");
    QCOMPARE(model().ticks().count(), 0);
}

void MainWindowTest::anotherAgeScansAgain()
{
    open(m_app->context());
    auto *age = find<QComboBox>("age");
    age->lineEdit()->setText(u"24 h"_s);
    QTest::keyClick(age->lineEdit(), Qt::Key_Return);
    waitForScan();
    QCOMPARE(m_window->console().plan()->policy.age, Duration(24h));
    QTRY_COMPARE(text("pageCount1"), u"1"_s);
    age->lineEdit()->setText(u"nonsense"_s);
    QTest::keyClick(age->lineEdit(), Qt::Key_Return);
    QCOMPARE(age->currentText(), u"1 d"_s);
}

void MainWindowTest::aDatabaseThatFailsIsSaid()
{
    ConsoleContext context = m_app->context();
    context.read.sessions = [] {
        return Result<std::unique_ptr<SessionReader>>(fail(ErrorKind::Unauthorized, u"the login was refused"_s));
    };
    open(context);
    QVERIFY(!m_window->console().plan());
    QVERIFY(alerts().contains(u"the login was refused"_s));
    QVERIFY(find<QPushButton>("databasePill")->text().contains(u"Access refused"_s));
    click("page1");
    QVERIFY(!find<QPushButton>("cleanUpAll")->isVisible());
    QCOMPARE(table().model()->rowCount(), 0);
}

void MainWindowTest::withoutConfigurationItSaysWhatIsMissing()
{
    LoadRequest nothing;
    nothing.environment.insert(u"DOCSWEEP_HOME"_s, m_app->home());
    nothing.workingDirectory = m_app->home();
    open(*openConsole(nothing, m_app->clock()));
    QVERIFY2(text("startMissing").contains(u"No database is set up yet"_s), qPrintable(text("startMissing")));
    QVERIFY(!find<QPushButton>("page1")->isEnabled());
    QVERIFY(!find<QPushButton>("scan")->isVisible());

    nothing.environment.insert(u"CLEANUP_INTERVAL_HOURS"_s, u"abc"_s);
    open(*openConsole(nothing, m_app->clock()));
    QVERIFY2(text("startMissing").contains(u"CLEANUP_INTERVAL_HOURS"_s), qPrintable(text("startMissing")));
}

void MainWindowTest::theDemoDoorOpensRealData()
{
    LoadRequest nothing;
    nothing.environment.insert(u"DOCSWEEP_HOME"_s, m_app->home());
    nothing.workingDirectory = m_app->home();
    for (int turn = 0; turn < 2; ++turn) { // the second time it is there already
        open(*openConsole(nothing, m_app->clock()));
        click("startDemo");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->console().context().isConfigured(), 30000);
        waitForScan();
        QVERIFY(m_window->console().plan());
        QVERIFY(m_window->console().plan()->totals.items > 50);
        QVERIFY(find<QPushButton>("page1")->isEnabled());
        QVERIFY(QFile::exists(m_app->home() + u"/demo/db.sqlite3"_s));
    }
}

void MainWindowTest::stateSurvivesARestart()
{
    openCandidates();
    model().setSort({ItemColumn::Size, true});
    QVERIFY(waitForRows(6));
    m_window->resize(1111, 777);
    m_window->close();
    open(m_app->context());
    QCOMPARE(find<QStackedWidget>("pages")->currentIndex(), int(MainWindow::Candidates));
    QCOMPARE(m_window->size(), QSize(1111, 777));
    QVERIFY(waitForRows(6));
    QCOMPARE(keys().constFirst(), u"alice"_s); // its files weigh most
}

void MainWindowTest::onlyWhatIsSeenFirstIsMadeAtTheStart()
{
    m_window = std::make_unique<OpenWindow>(m_app->context(), Theme::light());
    m_window->start();
    waitForScan();
    for (const char *name : {"candidatesPage", "startPage", "typeDonut"})
        QVERIFY2(!find<QWidget>(name), name); // also a hidden one that has its list
    m_window->show();
    QTRY_VERIFY(find<CandidatesPage>("candidatesPage"));
    QTRY_VERIFY(find<TypeDonut>("typeDonut"));
    QTRY_COMPARE(text("pageCount1"), u"6"_s);
    QVERIFY(!find<QWidget>("startPage"));
    QCOMPARE(find<QStackedWidget>("pages")->currentIndex(), int(MainWindow::Overview));
}

void MainWindowTest::aPageIsMadeWhenItIsFirstShown()
{
    open(m_app->context());
    const auto *pages = find<QStackedWidget>("pages");
    const int count = pages->count();
    const std::pair<int, const char *> late[] = {{MainWindow::Settings, "settingsPage"},
        {MainWindow::Activity, "activityPage"}, {MainWindow::Schedule, "schedulePage"}};
    for (const auto &[page, name] : late)
        QVERIFY2(!find<QWidget>(name), name);
    for (const auto &[page, name] : late) {
        for (int turn = 0; turn < 2; ++turn) {
            click(QByteArray("page" + QByteArray::number(page)).constData());
            QCOMPARE(pages->currentIndex(), page);
            QCOMPARE(pages->currentWidget()->objectName(), QLatin1String(name));
            QVERIFY(pages->currentWidget()->isVisible());
            click("page0");
            QCOMPARE(pages->currentIndex(), int(MainWindow::Overview));
        }
        QCOMPARE(m_window->findChildren<QWidget *>(QLatin1String(name)).size(), 1);
    }
    QCOMPARE(pages->count(), count);
}

void MainWindowTest::everyControlHasANameAndAWord()
{
    openCandidates();
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

void MainWindowTest::tabComesToEveryControl_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("overview") << int(MainWindow::Overview);
    QTest::newRow("candidates") << int(MainWindow::Candidates);
    QTest::newRow("activity") << int(MainWindow::Activity);
    QTest::newRow("schedule") << int(MainWindow::Schedule);
    QTest::newRow("settings") << int(MainWindow::Settings);
}

void MainWindowTest::tabComesToEveryControl()
{
    QFETCH(int, page);
    open(m_app->context());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(MainWindow::Page(page));
    QTRY_VERIFY(QApplication::focusWidget());
    QSet<QWidget *> reached;
    for (int times = 0; times < 300; ++times) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QStringList missed;
    const auto *shown = m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget();
    for (QWidget *control : shown->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(control);
        const bool isControl = (button && !button->autoExclusive()) || qobject_cast<QComboBox *>(control)
            || qobject_cast<QLineEdit *>(control) || qobject_cast<QAbstractSpinBox *>(control)
            || qobject_cast<QAbstractItemView *>(control);
        if (isControl && control->isVisible() && control->isEnabled() && (control->focusPolicy() & Qt::TabFocus)
            && !control->focusProxy() && !reached.contains(control))
            missed << control->objectName();
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u' ')));
}

void MainWindowTest::itFitsIntoASmallWindow()
{
    open(m_app->context());
    m_window->resize(960, 600);
    QCOMPARE(m_window->size(), QSize(960, 600));
    click("page1");
    QVERIFY(waitForRows(6));
    QVERIFY(m_window->minimumSizeHint().width() <= 960);
    QVERIFY(m_window->minimumSizeHint().height() <= 600);
    for (const char *part : {"connection", "databasePill", "storagePill", "scan"}) {
        const auto *button = find<QPushButton>(part);
        QVERIFY2(button->width() >= button->sizeHint().width(), part);
    }
}

} // namespace docsweep

QTEST_MAIN(docsweep::MainWindowTest)
#include "tst_mainwindow.moc"
