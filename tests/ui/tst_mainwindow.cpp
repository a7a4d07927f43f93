// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/candidates/candidatespage.h"
#include "ui/charts/typedonut.h"
#include "ui/run/confirmdialog.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Clicks the real window, on a real database and real files; what it deletes is really gone.
class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void scansAtTheStartAndShowsWhatCanGo();
    void showsTheListOfTheLastStartWithoutScanning();
    void scanningDeletesNothing();
    void filtersAsOneTypes();
    void chipsFilterByKind();
    void cardsOpenTheList();
    void tickingASessionSaysWhatThatIncludes();
    void theDetailsSayWhy();
    void cancelIsTheDefaultAndLeavesEverything();
    void enterInTheConfirmationDeletesNothing();
    void deletesExactlyWhatIsTicked();
    void deletesAllOnceTheNumberIsTyped();
    void aSessionThatCameBackKeepsItsFiles();
    void spaceAndControlATick();
    void deleteAsksFirst();
    void anotherAgeScansAgain();
    void aRunCanBeStopped();
    void aRunCanBePaused();
    void closingDuringARunAsksAndStops();
    void storageThatFailsIsSaidAndRowsStillGo();
    void aDatabaseThatFailsIsSaid();
    void withoutConfigurationItSaysWhatIsMissing();
    void theDemoDoorOpensRealData();
    void stateSurvivesARestart();
    void aPageIsMadeWhenItIsFirstShown();
    void everyControlHasANameAndAWord();
    void tabComesToEveryControl_data();
    void tabComesToEveryControl();
    void itFitsIntoASmallWindow();

private:
    void open(const ConsoleContext &context);
    void waitForScan();
    bool waitForRows(int rows);
    void confirm();
    void waitForRun();
    void tick(int row);
    void tickKey(const QString &key);
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QTableView &table() { return *find<QTableView>("candidatesView"); }
    ConfirmDialog *dialog() { return m_window->findChild<ConfirmDialog *>(); }
    QStringList keys();
    QString alerts();

    QTranslator m_english;
    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void MainWindowTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf", "alice/a.xlsx"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addFile("alice/a.xlsx", 2h, 1000);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    m_app->addSession("carol", 3h, {"carol/c.jpg"});
    m_app->addFile("carol/c.jpg", 3h, 500);
    m_app->addFile("stray/old.bin", 48h, 10);
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        m_app->addFile("bob/young" + n + ".txt", 1min, 100);
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_app.reset();
}

void MainWindowTest::open(const ConsoleContext &context)
{
    m_window.reset();
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->start();
    waitForScan();
}

void MainWindowTest::waitForScan()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
}

bool MainWindowTest::waitForRows(int rows)
{
    CandidatesModel &model = find<CandidatesPage>("candidatesPage")->model();
    return QTest::qWaitFor(
        [&] {
            if (!model.isComplete() || model.rowCount() != rows)
                return false;
            for (int row = 0; row < rows; ++row) {
                if (!model.itemAt(row))
                    return false;
            }
            return true;
        },
        10000);
}

QStringList MainWindowTest::keys()
{
    QStringList keys;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        keys << table().model()->index(row, CandidatesModel::KeyColumn).data().toString();
    return keys;
}

void MainWindowTest::tick(int row)
{
    const QModelIndex cell = table().model()->index(row, CandidatesModel::TickColumn);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
}

void MainWindowTest::tickKey(const QString &key)
{
    const qsizetype row = keys().indexOf(key);
    QVERIFY(row >= 0);
    tick(int(row));
}

/// Answers the confirmation as an admin would who has read it.
void MainWindowTest::confirm()
{
    QTRY_VERIFY(dialog());
    if (auto *number = find<QLineEdit>("confirmNumber")) {
        QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
        QTest::keyClicks(number, u"1"_s);
        QVERIFY(!find<QPushButton>("confirmDelete")->isEnabled());
        number->clear();
        QTest::keyClicks(number, text("confirmTitle").section(u' ', 0, 0).remove(u','));
    }
    click("confirmDelete");
}

void MainWindowTest::waitForRun()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isRunning(), 60000);
}

QString MainWindowTest::alerts()
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"alertText"_s))
        texts << label->text();
    return texts.join(u'\n');
}

void MainWindowTest::scansAtTheStartAndShowsWhatCanGo()
{
    open(m_app->context());
    QVERIFY(m_window->console().plan());
    QCOMPARE(text("pageCount1"), u"6"_s);
    QVERIFY(text("typeDonutTitle").startsWith(u"What is it? "_s));
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
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("search"), u"A.X"_s);
    QVERIFY(waitForRows(1));
    QCOMPARE(keys(), QStringList{u"alice/a.xlsx"_s});
    QTRY_COMPARE(find<QPushButton>("chip3")->text(), u"Outputs  1"_s);
    QTRY_COMPARE(find<QPushButton>("chip1")->text(), u"Sessions  0"_s);
    QCOMPARE(text("shownCount"), u"1 of 6 shown"_s);
    QVERIFY(!find<QPushButton>("cleanUpAll")->isVisible()); // "all" would not be what is shown
    find<QLineEdit>("search")->clear();
    QVERIFY(waitForRows(6));
}

void MainWindowTest::chipsFilterByKind()
{
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    click("chip1");
    QVERIFY(waitForRows(2));
    QCOMPARE(keys(), (QStringList{u"alice"_s, u"carol"_s}));
    click("chip4");
    QVERIFY(waitForRows(3));
    click("chip1");
    click("chip4");
    QVERIFY(waitForRows(6));
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
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    QCOMPARE(text("tickedCount"), u"nothing ticked"_s); // nothing is ticked by itself
    tickKey(u"alice"_s);
    QTRY_COMPARE(text("tickedCount"), u"1 ticked · 3.9 KB · 2 files go along with their session"_s);
    QCOMPARE(find<QPushButton>("cleanUpTicked")->text(), u"Clean up 3 items…"_s);
    const QModelIndex along = table().model()->index(1, CandidatesModel::TickColumn);
    QCOMPARE(along.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    tickKey(u"alice"_s);
    QTRY_COMPARE(text("tickedCount"), u"nothing ticked"_s);
    tickKey(u"carol/c.jpg"_s);
    QTRY_VERIFY(text("tickedCount").contains(u"goes only with its session"_s));
    QVERIFY(!find<QPushButton>("cleanUpTicked")->isEnabled());
}

void MainWindowTest::theDetailsSayWhy()
{
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    table().setCurrentIndex(table().model()->index(5, CandidatesModel::KeyColumn));
    QTRY_COMPARE(text("detailsKind"), u"Orphan"_s);
    QVERIFY(text("detailsWhy").contains(u"No row refers to this file"_s));
    table().setCurrentIndex(table().model()->index(0, CandidatesModel::KeyColumn));
    QTRY_COMPARE(text("detailsAlong"), u"Ticking it includes 2 files that its rows name, 3.9 KB."_s);
}

void MainWindowTest::cancelIsTheDefaultAndLeavesEverything()
{
    const QByteArrayList files = m_app->files();
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    tickKey(u"carol"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->text().contains(u"2 items"_s));
    click("cleanUpTicked");
    QTRY_VERIFY(dialog());
    QVERIFY(find<QPushButton>("confirmCancel")->isDefault());
    QVERIFY(!find<QPushButton>("confirmDelete")->isDefault());
    QCOMPARE(find<QPushButton>("confirmDelete")->text(), u"Delete 2 items, 500 B"_s);
    QVERIFY(text("confirmNoCopy").contains(u"No copy is kept"_s));
    QVERIFY(text("confirmAlong").contains(u"was not ticked"_s));
    click("confirmCancel");
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->console().isRunning());
    QCOMPARE(m_app->files(), files);
    QCOMPARE(m_app->sessions().size(), 3);
}

void MainWindowTest::enterInTheConfirmationDeletesNothing()
{
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    tickKey(u"carol"_s);
    click("cleanUpTicked");
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->console().isRunning());
    QCOMPARE(m_app->sessions().size(), 3);
}

void MainWindowTest::deletesExactlyWhatIsTicked()
{
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    tickKey(u"carol"_s);
    tickKey(u"stray/old.bin"_s);
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->text().contains(u"3 items"_s));
    click("cleanUpTicked");
    confirm();
    waitForRun();
    QCOMPARE(m_app->sessions(), (QByteArrayList{"alice", "bob"}));
    QVERIFY(!m_app->files().contains("carol/c.jpg"));
    QVERIFY(!m_app->files().contains("stray/old.bin"));
    QCOMPARE(m_app->files().size(), 9);
    QVERIFY2(text("runTitle").startsWith(u"Done, 510 B freed"_s), qPrintable(text("runTitle")));
    QCOMPARE(text("outcome1"), u"3 deleted"_s);
    QTRY_COMPARE(text("pageCount1"), u"3"_s);
    QTRY_COMPARE(table().model()->index(3, CandidatesModel::StateColumn).data().toString(), u"deleted"_s);
    click("runReport");
    QTRY_COMPARE(find<QTableView>("runItems")->model()->rowCount(), 3);
    QCOMPARE(text("runNumber"), u"Run 1"_s);
    QVERIFY(alerts().contains(u"from before the last cleanup"_s));
}

void MainWindowTest::deletesAllOnceTheNumberIsTyped()
{
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        QVERIFY(QFile::remove(m_app->path(u"storage/document-uploads/bob/young"_s + QString::fromUtf8(n) + u".txt"_s)));
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    QCOMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up all 6 items…"_s);
    click("cleanUpAll");
    QTRY_VERIFY(dialog());
    QVERIFY(find<QLineEdit>("confirmNumber")); // 6 of 8 are more than half
    confirm();
    waitForRun();
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_app->files(), QByteArrayList{"bob/b.pdf"});
    QCOMPARE(m_app->documents(), 1);
}

void MainWindowTest::aSessionThatCameBackKeepsItsFiles()
{
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    tickKey(u"alice"_s);
    m_app->touchSession("alice");
    click("cleanUpTicked");
    confirm();
    waitForRun();
    QCOMPARE(m_app->sessions().size(), 3);
    QVERIFY(m_app->files().contains("alice/a.pdf") && m_app->files().contains("alice/a.xlsx"));
    QVERIFY(text("outcome3").contains(u"came back"_s));
    QVERIFY(text("runCause0").contains(u"came back"_s));
}

void MainWindowTest::spaceAndControlATick()
{
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    CandidatesModel &model = find<CandidatesPage>("candidatesPage")->model();
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(model.ticks().count(), 2);
    QTest::keyClick(&table(), Qt::Key_Space);
    QCOMPARE(model.ticks().count(), 0);
    click("chip1");
    QVERIFY(waitForRows(2));
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(model.ticks().count(), 2); // all that is shown, nothing else
    click("untickAll");
    QCOMPARE(model.ticks().count(), 0);
}

void MainWindowTest::deleteAsksFirst()
{
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    tickKey(u"stray/old.bin"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_app->files().contains("stray/old.bin"));
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

void MainWindowTest::aRunCanBeStopped()
{
    m_app->addMany(3000);
    open(m_app->context());
    click("page1");
    click("cleanUpAll");
    confirm();
    QTRY_VERIFY(m_window->console().isRunning());
    QTRY_VERIFY(text("runFigures").contains(u"verified"_s) && !text("runFigures").startsWith(u"0 "_s));
    click("runStop");
    waitForRun();
    QVERIFY2(text("runTitle").startsWith(u"Stopped on request"_s), qPrintable(text("runTitle")));
    const qsizetype left = m_app->sessions().size();
    QVERIFY2(left > 1 && left < 3003, qPrintable(QString::number(left)));
    // What was not begun is still planned, and no file was lost whose row is there.
    for (const QByteArray &session : m_app->sessions()) {
        if (session.startsWith("many"))
            QVERIFY(QFile::exists(
                m_app->path(u"storage/document-uploads/"_s + QString::fromUtf8(session) + u"/scan.pdf"_s)));
    }
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isVisible());
}

void MainWindowTest::aRunCanBePaused()
{
    m_app->addMany(3000);
    open(m_app->context());
    click("page1");
    click("cleanUpAll");
    confirm();
    QTRY_VERIFY(text("runFigures").contains(u"verified"_s));
    click("runPause");
    QVERIFY(m_window->console().isPaused());
    QCOMPARE(find<QPushButton>("runPause")->text(), u"Resume"_s);
    click("runPause");
    QVERIFY(!m_window->console().isPaused());
    waitForRun();
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void MainWindowTest::closingDuringARunAsksAndStops()
{
    m_app->addMany(3000);
    open(m_app->context());
    click("page1");
    click("cleanUpAll");
    confirm();
    QTRY_VERIFY(m_window->console().isRunning());
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(find<QPushButton>("closeStop"));
    click("closeStop");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 30000);
    QVERIFY(!m_window->console().isRunning());
}

void MainWindowTest::storageThatFailsIsSaidAndRowsStillGo()
{
    ConsoleContext context = m_app->context();
    const auto away = [](const char *) {
        return fail(ErrorKind::Unavailable, u"Storage service unavailable: nobody answers at example.invalid."_s);
    };
    context.read.objects = [away] { return Result<std::unique_ptr<ObjectReader>>(away("")); };
    context.sweep.objects = [away] { return Result<std::unique_ptr<ObjectStore>>(away("")); };
    open(context);
    QVERIFY(alerts().contains(u"nobody answers"_s));
    QVERIFY(find<QPushButton>("storagePill")->text().contains(u"Not reachable"_s));
    click("page1");
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isVisible());
    click("cleanUpAll");
    confirm();
    waitForRun();
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
    QCOMPARE(m_app->files().size(), 11); // none is lost, none is forgotten
    QVERIFY(text("outcome4").contains(u"pending"_s));
    QTRY_VERIFY(m_window->console().pending() && m_window->console().pending()->items == 3);
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
    QVERIFY(text("startMissing").contains(u"DATABASE_URL"_s));
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
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
    CandidatesModel *model = &find<CandidatesPage>("candidatesPage")->model();
    model->setSort({ItemColumn::Size, true});
    QVERIFY(waitForRows(6));
    m_window->resize(1111, 777);
    m_window->close();
    open(m_app->context());
    QCOMPARE(find<QStackedWidget>("pages")->currentIndex(), int(MainWindow::Candidates));
    QCOMPARE(m_window->size(), QSize(1111, 777));
    QVERIFY(waitForRows(6));
    QCOMPARE(keys().constFirst(), u"alice"_s); // its files weigh most
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
    open(m_app->context());
    click("page1");
    QVERIFY(waitForRows(6));
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
