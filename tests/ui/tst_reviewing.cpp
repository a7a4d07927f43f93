// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reviewingcase.h"
#include "ui/candidates/exportpanel.h"
#include "ui/candidates/filtermenus.h"
#include "ui/candidates/previewworker.h"
#include "ui/run/confirmdialog.h"

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
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What an admin does with the list before anything is deleted: narrow it, export, copy, and look closely.
class ReviewingTest : public ReviewingCase {
    Q_OBJECT

private slots:
    void nothingIsCutOffInASmallWindowWithLongWords();
    void menusNarrowByType();
    void menusNarrowBySizeAndAge();
    void ownValuesNarrowBySize();
    void allFiltersAreClearedAtOnce();
    void whatIsUntickedWhileItIsCountedIsNotAskedFor();
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
    void pick(const char *menu, const QString &text);
    void saveExportAs(const QString &path);
};

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
    QCOMPARE(keys(), (QStringList{u"alice"_s, u"carol"_s, u"bob"_s, u"stray"_s})); // those with a row that goes first
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
