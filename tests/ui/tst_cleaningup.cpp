// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/candidates/candidatespage.h"
#include "ui/run/confirmdialog.h"

#include <QFile>
#include <QLineEdit>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Cleaning up by hand in the real window: what is asked first, what goes, and how it ends early.
class CleaningUpTest : public WindowTest {
    Q_OBJECT

private slots:
    void cancelIsTheDefaultAndLeavesEverything();
    void enterInTheConfirmationDeletesNothing();
    void deletesExactlyWhatIsTicked();
    void deletesAllOnceTheNumberIsTyped();
    void aSessionThatCameBackKeepsItsFiles();
    void deleteAsksFirst();
    void aRunCanBeStopped();
    void aRunCanBePaused();
    void closingDuringARunAsksAndStops();
    void storageThatFailsIsSaidAndRowsStillGo();

private:
    void cleanUpMany();
};

void CleaningUpTest::cancelIsTheDefaultAndLeavesEverything()
{
    const QByteArrayList files = m_app->files();
    openCandidates();
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

void CleaningUpTest::enterInTheConfirmationDeletesNothing()
{
    openCandidates();
    tickKey(u"carol"_s);
    click("cleanUpTicked");
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->console().isRunning());
    QCOMPARE(m_app->sessions().size(), 3);
}

void CleaningUpTest::deletesExactlyWhatIsTicked()
{
    openCandidates();
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

void CleaningUpTest::deletesAllOnceTheNumberIsTyped()
{
    for (const QByteArray n : {"1", "2", "3", "4", "5", "6"})
        QVERIFY(QFile::remove(m_app->path(u"storage/document-uploads/bob/young"_s + QString::fromUtf8(n) + u".txt"_s)));
    openCandidates();
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

void CleaningUpTest::aSessionThatCameBackKeepsItsFiles()
{
    openCandidates();
    tickKey(u"alice"_s);
    m_app->touchSession("alice");
    click("cleanUpTicked");
    confirm();
    waitForRun();
    QCOMPARE(m_app->sessions().size(), 3);
    QVERIFY(m_app->files().contains("alice/a.pdf") && m_app->files().contains("alice/a.xlsx"));
    QVERIFY(text("outcome3").contains(u"used again"_s));
    QVERIFY(text("runCause0").contains(u"in use again"_s));
}

void CleaningUpTest::deleteAsksFirst()
{
    openCandidates();
    tickKey(u"stray/old.bin"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_app->files().contains("stray/old.bin"));
}

/// A run that is on for a while.
void CleaningUpTest::cleanUpMany()
{
    m_app->addMany(10000);
    open(m_app->context());
    click("page1");
    click("cleanUpAll");
    confirm();
}

void CleaningUpTest::aRunCanBeStopped()
{
    cleanUpMany();
    QTRY_VERIFY(m_window->console().isRunning());
    QTRY_VERIFY(text("runFigures").contains(u"verified"_s) && !text("runFigures").startsWith(u"0 "_s));
    click("runStop");
    waitForRun();
    QVERIFY2(text("runTitle").startsWith(u"Stopped. "_s), qPrintable(text("runTitle")));
    const qsizetype left = m_app->sessions().size();
    QVERIFY2(left > 1 && left < 10003, qPrintable(QString::number(left)));
    // What was not begun is still planned, and no file was lost whose row is there.
    for (const QByteArray &session : m_app->sessions()) {
        if (session.startsWith("many"))
            QVERIFY(QFile::exists(
                m_app->path(u"storage/document-uploads/"_s + QString::fromUtf8(session) + u"/scan.pdf"_s)));
    }
    QTRY_VERIFY(find<QPushButton>("cleanUpAll")->isVisible());
}

void CleaningUpTest::aRunCanBePaused()
{
    cleanUpMany();
    QTRY_VERIFY(text("runFigures").contains(u"verified"_s));
    click("runPause");
    QVERIFY(m_window->console().isPaused());
    QCOMPARE(find<QPushButton>("runPause")->text(), u"Resume"_s);
    click("runPause");
    QVERIFY(!m_window->console().isPaused());
    waitForRun();
    QCOMPARE(m_app->sessions(), QByteArrayList{"bob"});
}

void CleaningUpTest::closingDuringARunAsksAndStops()
{
    cleanUpMany();
    QTRY_VERIFY(m_window->console().isRunning());
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(find<QPushButton>("closeStop"));
    click("closeStop");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 30000);
    QVERIFY(!m_window->console().isRunning());
}

void CleaningUpTest::storageThatFailsIsSaidAndRowsStillGo()
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

} // namespace docsweep

QTEST_MAIN(docsweep::CleaningUpTest)
#include "tst_cleaningup.moc"
