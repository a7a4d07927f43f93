// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/ui/openwindow.h"
#include "tests/ui/webapp.h"
#include "ui/candidates/candidatespage.h"
#include "ui/candidates/exportpanel.h"
#include "ui/candidates/filtermenus.h"
#include "ui/candidates/previewworker.h"
#include "ui/holds/holdsmodel.h"
#include "ui/run/confirmdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What an admin does with the list before anything is deleted: narrow it, hold, export, copy, and look closely. On a
/// real window, a real database and real files.
class ReviewingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsCutOffInASmallWindowWithLongWords();
    void menusNarrowByType();
    void menusNarrowBySizeAndAge();
    void ownValuesNarrowBySize();
    void allFiltersAreClearedAtOnce();
    void whatIsUntickedWhileItIsCountedIsNotAskedFor();
    void aHeldSessionIsLeftOutAtOnce();
    void aHeldItemCannotBeTicked();
    void aHoldOnATickedRowTakesItsTick();
    void aRunLeavesAloneWhatIsHeld();
    void theHoldDialogSaysWhatItKeeps();
    void aPatternThatIsNoneCannotBeHeld();
    void holdsAreListedAndReleased();
    void exportsWhatIsShownAsCsv();
    void exportsWhatIsTickedAsJson();
    void anExportThatCannotBeWrittenIsSaid();
    void aStoppedExportLeavesNothingBehind();
    void copiesKeysAndCsv();
    void theContextMenuShowsASessionAlone();
    void theListIsGroupedOnRequest();
    void theDetailsExplainFromBothSides();
    void theDetailsSayWhyNeighboursStay();
    void previewsWhatIsSmallByItself();

private:
    void open();
    bool waitForRows(int rows);
    void choose(const QString &key);
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&table(), key, modifiers); }
    void saveExportAs(const QString &path);
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void pick(const char *menu, const QString &text);
    QString text(const char *label) { return find<QLabel>(label)->text().remove(QChar(0x200b)); }
    QTableView &table() { return *find<QTableView>("candidatesView"); }
    CandidatesModel &model() { return find<CandidatesPage>("candidatesPage")->model(); }
    QStringList keys();
    QString state(int row) { return model().index(row, CandidatesModel::StateColumn).data().toString(); }

    QTranslator m_english;
    std::unique_ptr<WebApp> m_app;
    std::unique_ptr<MainWindow> m_window;
};

void ReviewingTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void ReviewingTest::init()
{
    m_app = std::make_unique<WebApp>();
    m_app->addSession("alice", 2h, {"alice/a.pdf", "alice/a.xlsx"});
    m_app->addFile("alice/a.pdf", 2h, 3000);
    m_app->addFile("alice/a.xlsx", 2h, 1000);
    m_app->addSession("bob", 5min, {"bob/b.pdf"});
    m_app->addFile("bob/b.pdf", 5min);
    m_app->addFile("bob/notes.txt", 30h, 2000);
    m_app->addSession("carol", 3h, {"carol/c.jpg"});
    m_app->addFile("carol/c.jpg", 3h, 500);
    m_app->addFile("stray/old.bin", 48h, 10);
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        m_app->addFile("bob/young" + n + ".txt", 1min, 100);
    open();
}

void ReviewingTest::cleanup()
{
    m_window.reset();
    m_app.reset();
}

void ReviewingTest::open()
{
    m_window = std::make_unique<OpenWindow>(m_app->context(), Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 20000);
    m_window->showPage(MainWindow::Candidates);
    QVERIFY(waitForRows(7));
}

void ReviewingTest::nothingIsCutOffInASmallWindowWithLongWords()
{
    m_window->resize(960, 600);
    model().tickAllShown();
    QTRY_VERIFY(find<QPushButton>("cleanUpTicked")->isEnabled());
    for (const char *name : {"chip1", "chip2", "chip3", "chip4", "untickAll", "holdRows", "exportRows"})
        find<QPushButton>(name)->setText(u"Donaudampfschiffahrt"_s);
    for (const char *name :
        {"chip1", "chip4", "groupBySession", "untickAll", "holdRows", "exportRows", "cleanUpTicked"}) {
        const auto *button = find<QPushButton>(name);
        QTRY_VERIFY2(button->width() >= button->sizeHint().width(), name);
        QTRY_VERIFY2(button->visibleRegion().boundingRect() == button->rect(), name);
    }
    QTRY_VERIFY(find<QLabel>("tickedCount")->width() >= 240);
    const auto *view = find<QTableView>("candidatesView");
    QVERIFY(view->horizontalHeader()->length() <= view->viewport()->width()); // the state is in sight
}

bool ReviewingTest::waitForRows(int rows)
{
    return QTest::qWaitFor(
        [&] {
            if (!model().isComplete() || model().rowCount() != rows)
                return false;
            for (int row = 0; row < rows; ++row) {
                if (!model().index(row, 1).data(CandidatesModel::LoadedRole).toBool())
                    return false;
            }
            return true;
        },
        10000);
}

QStringList ReviewingTest::keys()
{
    QStringList keys;
    for (int row = 0; row < model().rowCount(); ++row)
        keys << model().index(row, CandidatesModel::KeyColumn).data().toString();
    return keys;
}

void ReviewingTest::choose(const QString &key)
{
    const qsizetype row = keys().indexOf(key);
    QVERIFY(row >= 0);
    table().setCurrentIndex(model().index(int(row), CandidatesModel::KeyColumn));
}

/// Chooses an entry of a menu by its words.
void ReviewingTest::pick(const char *menu, const QString &text)
{
    for (QAction *action : find<QMenu>(menu)->actions()) {
        if (action->text() == text) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"no entry "_s + text));
}

void ReviewingTest::menusNarrowByType()
{
    pick("typeMenu", u"PDF"_s);
    QVERIFY(waitForRows(1));
    QCOMPARE(keys(), QStringList{u"alice/a.pdf"_s});
    QCOMPARE(find<QPushButton>("typeFilter")->text(), u"Type: PDF"_s);
    pick("typeMenu", u"JPG"_s);
    QVERIFY(waitForRows(2));
    pick("typeMenu", u"Any type"_s);
    QVERIFY(waitForRows(7));
    QTRY_COMPARE(find<QPushButton>("typeFilter")->text(), u"Type"_s);
    find<QLineEdit>("typeOthers")->setText(u".BIN, xlsx"_s);
    QTest::keyClick(find<QLineEdit>("typeOthers"), Qt::Key_Return);
    QVERIFY(waitForRows(2));
    QCOMPARE(keys(), (QStringList{u"alice/a.xlsx"_s, u"stray/old.bin"_s}));
}

void ReviewingTest::menusNarrowBySizeAndAge()
{
    pick("ageMenu", u"At least 1 d"_s);
    QVERIFY(waitForRows(2));
    QCOMPARE(keys(), (QStringList{u"bob/notes.txt"_s, u"stray/old.bin"_s}));
    QCOMPARE(find<QPushButton>("ageFilter")->text(), u"Age: at least 1 d"_s);
    pick("sizeMenu", u"At least 1.0 MB"_s);
    QVERIFY(waitForRows(0));
    pick("sizeMenu", u"Any size"_s);
    pick("ageMenu", u"Any age"_s);
    QVERIFY(waitForRows(7));
}

void ReviewingTest::ownValuesNarrowBySize()
{
    find<QDoubleSpinBox>("sizeLeast")->setValue(1.5);
    find<QDoubleSpinBox>("sizeMost")->setValue(1);
    find<QComboBox>("sizeUnit")->setCurrentIndex(0);
    find<QDoubleSpinBox>("sizeMost")->setValue(2.5);
    find<QPushButton>("sizeApply")->click();
    QVERIFY(waitForRows(1));
    QCOMPARE(keys(), QStringList{u"bob/notes.txt"_s});
    QCOMPARE(find<QPushButton>("sizeFilter")->text(), u"Size: 1.5 KB to 2.5 KB"_s);
}

void ReviewingTest::allFiltersAreClearedAtOnce()
{
    QVERIFY(!find<QPushButton>("clearFilters")->isVisible());
    pick("typeMenu", u"PDF"_s);
    pick("sizeMenu", u"At least 1.0 MB"_s);
    click("chip2");
    find<QLineEdit>("search")->setText(u"alice"_s);
    QVERIFY(waitForRows(0));
    QVERIFY(find<QPushButton>("clearFilters")->isVisible());
    click("clearFilters");
    QVERIFY(waitForRows(7));
    QCOMPARE(find<QLineEdit>("search")->text(), QString());
    QVERIFY(!find<QPushButton>("chip2")->isChecked());
    QCOMPARE(find<QPushButton>("sizeFilter")->text(), u"Size"_s);
    QVERIFY(!find<QPushButton>("clearFilters")->isVisible());
}

void ReviewingTest::whatIsUntickedWhileItIsCountedIsNotAskedFor()
{
    model().setTicks(TickSet::allBelow(2));
    find<CandidatesPage>("candidatesPage")->requestCleanup(); // its figures are still being counted
    model().untickAll();
    const bool asked = QTest::qWaitFor([this] { return m_window->findChild<ConfirmDialog *>() != nullptr; }, 1500);
    QVERIFY(!asked); // least of all about everything
}

void ReviewingTest::aHeldSessionIsLeftOutAtOnce()
{
    QTRY_COMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up all 7 items…"_s);
    choose(u"alice"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    QTRY_COMPARE(text("holdKeeps"), u"It keeps 3 candidates now, 3.9 KB, and everything that matches later."_s);
    find<QLineEdit>("holdNote")->setText(u"asked for by the bank"_s);
    click("holdAccept");
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  3"_s);
    QCOMPARE(state(0), u"held"_s);
    QCOMPARE(state(1), u"held"_s);
    QCOMPARE(state(2), u"held"_s);
    QCOMPARE(state(3), u"planned"_s);
    QTRY_COMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up all 4 items…"_s);
    const auto journal = std::move(*openJournal(m_app->home()));
    const std::vector<Hold> holds = *journal->holds();
    QCOMPARE(holds.size(), size_t(1));
    QCOMPARE(holds[0].kind, HoldKind::Session);
    QCOMPARE(holds[0].pattern, "alice");
    QCOMPARE(holds[0].note, u"asked for by the bank"_s);
}

void ReviewingTest::aHeldItemCannotBeTicked()
{
    const auto journal = std::move(*openJournal(m_app->home()));
    QVERIFY(journal->addHold(*parseHold("carol", {})));
    QTest::keyClick(m_window.get(), Qt::Key_F5); // the scan finds less
    QTRY_VERIFY(!m_window->console().isScanning());
    QVERIFY(waitForRows(5));
    choose(u"alice/a.pdf"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    click("holdAccept");
    QTRY_COMPARE(state(1), u"held"_s);
    pressKey(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(text("tickedCount").startsWith(u"2 ticked"_s));
    const QModelIndex cell = model().index(0, CandidatesModel::TickColumn);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
    QCOMPARE(model().ticks().count(), 2);
}

void ReviewingTest::aHoldOnATickedRowTakesItsTick()
{
    pressKey(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(text("tickedCount").startsWith(u"7 ticked"_s));
    click("holdRows");
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    find<QRadioButton>("holdKind4")->setChecked(true);
    find<QLineEdit>("holdPattern")->setText(u"*.jpg"_s);
    QTRY_VERIFY(text("holdKeeps").startsWith(u"It keeps 2 candidates"_s));
    click("holdAccept");
    QTRY_VERIFY(text("tickedCount").startsWith(u"5 ticked"_s));
    QTRY_COMPARE(find<QPushButton>("cleanUpTicked")->text(), u"Clean up 5 items…"_s);
}

void ReviewingTest::aRunLeavesAloneWhatIsHeld()
{
    choose(u"carol/c.jpg"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    click("holdAccept");
    QTRY_COMPARE(find<QPushButton>("cleanUpAll")->text(), u"Clean up all 5 items…"_s);
    click("cleanUpAll");
    QTRY_VERIFY(find<QPushButton>("confirmDelete"));
    if (auto *number = find<QLineEdit>("confirmNumber"))
        number->setText(u"5"_s);
    if (auto *living = find<QCheckBox>("confirmLivingYes")) // the first cleanup here
        living->setChecked(true);
    click("confirmDelete");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().lastRun(), 30000);
    QVERIFY(m_app->files().contains("carol/c.jpg"));
    QVERIFY(m_app->sessions().contains("carol"));
    QVERIFY(!m_app->sessions().contains("alice"));
    QVERIFY(!m_app->files().contains("stray/old.bin"));
}

void ReviewingTest::theHoldDialogSaysWhatItKeeps()
{
    choose(u"stray/old.bin"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    QVERIFY(find<QRadioButton>("holdKind2")->isChecked());
    QCOMPARE(find<QLineEdit>("holdPattern")->text(), u"stray/old.bin"_s);
    QTRY_VERIFY(text("holdKeeps").startsWith(u"It keeps 1 candidate now, 10 B"_s));
    find<QRadioButton>("holdKind3")->setChecked(true);
    find<QLineEdit>("holdPattern")->setText(u"nobody/"_s);
    QTRY_VERIFY(text("holdKeeps").startsWith(u"It keeps no candidate now"_s));
    click("holdCancel");
    QVERIFY((*openJournal(m_app->home()))->holds()->empty());
}

void ReviewingTest::aPatternThatIsNoneCannotBeHeld()
{
    choose(u"alice"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    find<QRadioButton>("holdKind4")->setChecked(true);
    for (const QString &wrong : {u"plain"_s, QString(), u"  "_s}) {
        find<QLineEdit>("holdPattern")->setText(wrong);
        QVERIFY(!find<QPushButton>("holdAccept")->isEnabled());
    }
    find<QRadioButton>("holdKind3")->setChecked(true);
    find<QLineEdit>("holdPattern")->clear();
    QVERIFY(!find<QPushButton>("holdAccept")->isEnabled()); // an empty prefix would be everything
}

void ReviewingTest::holdsAreListedAndReleased()
{
    const auto journal = std::move(*openJournal(m_app->home()));
    QVERIFY(journal->addHold(*parseHold("alice", u"for the bank"_s)));
    QVERIFY(journal->addHold(*parseHold("nobody/", {})));
    choose(u"stray/old.bin"_s);
    pressKey(Qt::Key_H);
    QTRY_VERIFY(find<QDialog>("holdDialog"));
    click("holdAccept");
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  4"_s);
    click("chipHeld");
    QTRY_VERIFY(find<QTableView>("holdsTable"));
    QTableView &list = *find<QTableView>("holdsTable");
    QTRY_COMPARE(list.model()->rowCount(), 3);
    const auto cell = [&list](int row, int column) { return list.model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, HoldsModel::Pattern), u"alice"_s);
    QVERIFY(cell(0, HoldsModel::Keeps).contains(u"3.9 KB"_s));
    QCOMPARE(cell(0, HoldsModel::Note), u"for the bank"_s);
    QCOMPARE(cell(1, HoldsModel::Keeps), u"nothing"_s);
    QVERIFY(!find<QPushButton>("holdsEnd")->isEnabled());
    list.selectRow(0);
    click("holdsEnd");
    QTRY_VERIFY(find<QLineEdit>("endHoldsWhy"));
    find<QLineEdit>("endHoldsWhy")->setText(u"over"_s);
    click("endHoldsAccept");
    QTRY_COMPARE(list.model()->rowCount(), 2);
    QCOMPARE(journal->holds()->size(), size_t(2));
    m_window->showPage(MainWindow::Candidates);
    QTRY_COMPARE(state(0), u"planned"_s);
    QTRY_COMPARE(find<QPushButton>("chipHeld")->text(), u"Held  1"_s);
}

void ReviewingTest::saveExportAs(const QString &path)
{
    QTRY_VERIFY(find<QFileDialog>("exportFile"));
    auto *dialog = find<QFileDialog>("exportFile");
    emit dialog->fileSelected(path);
    dialog->close();
}

void ReviewingTest::exportsWhatIsShownAsCsv()
{
    find<QLineEdit>("search")->setText(u"alice"_s);
    QVERIFY(waitForRows(3));
    QSignalSpy ended(find<ExportPanel>("exportPanel"), &ExportPanel::ended);
    find<QAction>("exportShown")->trigger();
    const QString path = m_app->path(u"out.csv"_s);
    saveExportAs(path);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(text("exportText"), u"3 items exported to %1"_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith(R"("kind","session","bucket","key")"));
    QVERIFY(lines[1].startsWith(R"("session","alice","","","4000",)"));
    QVERIFY(lines[2].startsWith(R"("file","alice","document-uploads","alice/a.pdf","3000",)"));
}

void ReviewingTest::exportsWhatIsTickedAsJson()
{
    choose(u"stray/old.bin"_s);
    pressKey(Qt::Key_Space);
    QSignalSpy ended(find<ExportPanel>("exportPanel"), &ExportPanel::ended);
    find<QAction>("exportTicked")->trigger();
    const QString path = m_app->path(u"out.json"_s);
    saveExportAs(path);
    QTRY_COMPARE(ended.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray items = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"key"_s].toString(), u"stray/old.bin"_s);
    QCOMPARE(items[0][u"reason"_s].toString(), u"orphan"_s);
}

void ReviewingTest::anExportThatCannotBeWrittenIsSaid()
{
    QSignalSpy ended(find<ExportPanel>("exportPanel"), &ExportPanel::ended);
    find<QAction>("exportShown")->trigger();
    saveExportAs(m_app->path(u"no such folder/out.csv"_s));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(text("exportText").contains(u"Nothing was exported."_s));
    QVERIFY(text("exportText").contains(u"no such folder"_s));
}

void ReviewingTest::aStoppedExportLeavesNothingBehind()
{
    const QString path = m_app->path(u"kept.csv"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    std::stop_source stop;
    stop.request_stop();
    std::atomic<qint64> written{0};
    const Result<> done = exportItems(m_app->home(), m_window->console().plan()->id, model().seqs(), TableFormat::Csv,
        path, written, stop.get_token());
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "before");
}

void ReviewingTest::copiesKeysAndCsv()
{
    choose(u"alice/a.pdf"_s);
    pressKey(Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    pressKey(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"alice/a.pdf\nalice/a.xlsx"_s);
    pressKey(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(uR"("kind","session")"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"\n"_s), 3);
}

void ReviewingTest::theContextMenuShowsASessionAlone()
{
    choose(u"alice/a.pdf"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table().viewport(), &event);
    QTRY_VERIFY(find<QMenu>("candidateMenu"));
    for (const char *action : {"menuTick", "menuHold", "menuCopy", "menuCopyCsv", "menuDetails", "menuCleanUp"})
        QVERIFY2(find<QAction>(action), action);
    find<QAction>("menuSession")->trigger();
    QVERIFY(waitForRows(3));
    QCOMPARE(find<QPushButton>("chipExtra")->text(), u"Session alice"_s);
    find<QMenu>("candidateMenu")->close();
}

void ReviewingTest::theListIsGroupedOnRequest()
{
    click("groupBySession");
    QVERIFY(waitForRows(4));
    QCOMPARE(keys(), (QStringList{u"alice"_s, u"bob"_s, u"carol"_s, u"stray"_s}));
    QCOMPARE(model().index(0, CandidatesModel::KeyColumn).data(CandidatesModel::CountsRole).toString(),
        u"2 documents, 2 files"_s);
    QCOMPARE(text("shownCount"), u"7 items"_s);
    choose(u"alice"_s);
    pressKey(Qt::Key_Space);
    QTRY_COMPARE(text("tickedCount"), u"1 ticked · 3.9 KB · 2 files will be deleted with their session"_s);
    pressKey(Qt::Key_Right);
    QVERIFY(waitForRows(6));
    m_window->close();
    m_window = std::make_unique<OpenWindow>(m_app->context(), Theme::light());
    m_window->start();
    QVERIFY(waitForRows(4)); // it is remembered
    QVERIFY(find<QPushButton>("groupBySession")->isChecked());
}

void ReviewingTest::theDetailsExplainFromBothSides()
{
    choose(u"alice/a.pdf"_s);
    QTRY_VERIFY(find<QLabel>("explainVerdict"));
    QCOMPARE(text("explainVerdict"), u"Checked just now: will be deleted. Reason: deleted with its session."_s);
    QVERIFY(text("explainClock").startsWith(u"Time on SQLite "_s));
    QCOMPARE(text("explainRow0"), u"Document 1: a.pdf, completed"_s);
    m_app->touchSession("alice");
    choose(u"alice"_s);
    QTRY_VERIFY(find<QLabel>("explainVerdict")
        && text("explainVerdict").startsWith(u"Checked just now: will be kept. Reason: used within"_s));
}

void ReviewingTest::theDetailsSayWhyNeighboursStay()
{
    choose(u"bob/notes.txt"_s);
    QTRY_VERIFY(find<QLabel>("explainNeighbour0"));
    QCOMPARE(text("explainRows"), u"No row refers to it."_s);
    QCOMPARE(text("explainNeighbour0"), u"The session: used within the last 1 h"_s);
    QCOMPARE(text("explainNeighbour1"), u"b.pdf: changed within the last 1 h"_s);
    QCOMPARE(text("explainMoreNeighbours"), u"and 3 more"_s);
}

void ReviewingTest::previewsWhatIsSmallByItself()
{
    choose(u"bob/notes.txt"_s);
    QTRY_COMPARE(find<QPlainTextEdit>("previewText")->toPlainText(), QString(2000, u'x'));
    QVERIFY(!find<QPushButton>("previewOpen")->isVisibleTo(m_window.get()));
    choose(u"carol/c.jpg"_s); // nothing stays of the last one
    QTRY_COMPARE(find<QPlainTextEdit>("previewText")->toPlainText(), QString());
    QTRY_COMPARE(text("previewRemark"), u"This picture cannot be read."_s);
    choose(u"alice/a.xlsx"_s);
    QTRY_COMPARE(text("previewRemark"), u"There is no preview of this kind of file."_s);
    QVERIFY(!find<QPushButton>("previewOpen")->isVisibleTo(m_window.get()));
}

} // namespace docsweep

int main(int argc, char **argv)
{
    if (docsweep::isPreviewWorker(argc, argv))
        return docsweep::runPreviewWorker(argc, argv);
    const QApplication app(argc, argv);
    docsweep::ReviewingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reviewing.moc"
