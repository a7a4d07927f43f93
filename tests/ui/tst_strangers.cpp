// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqlconnection.h"
#include "tests/ui/windowtest.h"
#include "ui/frame/acceptdialog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPointer>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Another bucket or database at a known place, in the real window: said above the page, shown beside what was, and the
/// same as before only when somebody says so.
class StrangersTest : public WindowTest {
    Q_OBJECT

private slots:
    void anotherBucketIsSaidAndAccepted();
    void whatIsLeftStaysAStranger();
    void aListOfTheFormerBucketIsRefusedInWords();
    void anotherDatabaseIsSaid();
    void whatChangedSinceItWasShownIsNotAccepted();
    void timesThatAreNeverOldAreSaid();

private:
    void replaceBucket();
    void review();
    void scan();
};

/// The same files in another folder at the same place, as after a restore.
void StrangersTest::replaceBucket()
{
    const QString bucket = m_app->path(u"storage/document-uploads"_s);
    const QString former = m_app->path(u"former-%1"_s.arg(QDir(m_app->path()).entryList().size()));
    QVERIFY(QDir().rename(bucket, former));
    QVERIFY(QDir().mkpath(bucket));
    for (QDirIterator files(former, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        const QString copy = bucket + file.mid(former.size());
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
        QVERIFY(QFile::copy(file, copy));
        QFile changed(copy);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QVERIFY(changed.setFileTime(QFileInfo(file).lastModified(), QFileDevice::FileModificationTime));
    }
}

void StrangersTest::scan()
{
    m_window->console().scan();
    waitForScan();
}

void StrangersTest::review()
{
    QTRY_VERIFY(find<QPushButton>("alertAction"));
    for (QPushButton *action : m_window->findChildren<QPushButton *>(u"alertAction"_s)) {
        if (action->text() == u"Review…"_s)
            return QTest::mouseClick(action, Qt::LeftButton);
    }
    QFAIL("nothing to review");
}

void StrangersTest::anotherBucketIsSaidAndAccepted()
{
    open(m_app->context());
    QVERIFY(m_window->console().strangers().empty());
    replaceBucket();
    scan();
    QCOMPARE(m_window->console().strangers().size(), size_t(1));
    QVERIFY2(alerts().contains(u"A different bucket than before is at"_s), qPrintable(alerts()));
    QVERIFY(alerts().contains(m_app->path(u"storage/document-uploads"_s)));
    review();
    QPointer<AcceptDialog> question = m_window->findChild<AcceptDialog *>();
    QTRY_VERIFY(question && question->isVisible());
    QVERIFY(text("acceptWhat0").contains(u"A different bucket than before is at"_s));
    QVERIFY2(
        text("acceptWas0").startsWith(u"Before: "_s) && text("acceptWas0").size() > 10, qPrintable(text("acceptWas0")));
    QVERIFY(text("acceptIs0").startsWith(u"Now: "_s));
    QVERIFY(text("acceptWas0").mid(8) != text("acceptIs0").mid(5));
    QVERIFY(find<QPushButton>("acceptLeave")->isDefault());
    click("acceptAccept");
    QTRY_VERIFY(!question);
    QTRY_VERIFY(m_window->console().strangers().empty());
    QVERIFY2(!alerts().contains(u"A different bucket"_s), qPrintable(alerts()));
    scan();
    QVERIFY(m_window->console().strangers().empty());
    Console &console = m_window->console();
    console.run({{0, quint32(console.plan()->totals.items - 1)}});
    waitForRun();
    QVERIFY(console.lastRun());
    QCOMPARE(console.lastRun()->state, RunState::Done);
    QVERIFY(m_window->console().strangers().empty());
}

void StrangersTest::whatIsLeftStaysAStranger()
{
    open(m_app->context());
    replaceBucket();
    scan();
    review();
    QPointer<AcceptDialog> question = m_window->findChild<AcceptDialog *>();
    QVERIFY(question);
    click("acceptLeave");
    QTRY_VERIFY(!question);
    QVERIFY(alerts().contains(u"A different bucket than before is at"_s));
    QCOMPARE(m_window->console().strangers().size(), size_t(1));
}

void StrangersTest::aListOfTheFormerBucketIsRefusedInWords()
{
    open(m_app->context());
    const QByteArrayList files = m_app->files();
    replaceBucket();
    Console &console = m_window->console();
    console.run({{0, quint32(console.plan()->totals.items - 1)}});
    waitForRun();
    QCOMPARE(m_app->files(), files);
    QCOMPARE(text("runTitle"), u"Nothing was deleted"_s); // and no setting is wrong
    QVERIFY2(text("runFigures").contains(u"made for a different database or bucket than the one there now"_s),
        qPrintable(text("runFigures")));
    QTRY_VERIFY2(alerts().contains(u"A different bucket than before is at"_s), qPrintable(alerts()));
    review();
    QTRY_VERIFY(find<QPushButton>("acceptAccept"));
    click("acceptAccept");
    QTRY_VERIFY(console.strangers().empty());
    console.run({{0, quint32(console.plan()->totals.items - 1)}}); // the list of before is of what is there now
    waitForRun();
    QVERIFY(console.lastRun());
    QCOMPARE(console.lastRun()->state, RunState::Done);
}

void StrangersTest::anotherDatabaseIsSaid()
{
    open(m_app->context());
    Console &console = m_window->console();
    console.run({{0, quint32(console.plan()->totals.items - 1)}}); // the first run names an SQLite database
    waitForRun();
    const QDir folder(m_app->path());
    const QStringList locks = folder.entryList({u"*.docsweep-lock"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(locks.size(), 1);
    QVERIFY(QFile::remove(folder.filePath(locks[0])));
    const QString database = folder.filePath(locks[0].chopped(int(qstrlen(".docsweep-lock"))));
    QVERIFY(QFile::copy(database, database + u".copy"_s) && QFile::remove(database));
    QVERIFY(QFile::rename(database + u".copy"_s, database));
    console.run({{0, 0}});
    waitForRun();
    QVERIFY2(text("runFigures").contains(u"made for a different database or bucket than the one there now"_s),
        qPrintable(text("runFigures")));
    QTRY_VERIFY2(alerts().contains(u"A different database than before is at"_s), qPrintable(alerts()));
}

void StrangersTest::whatChangedSinceItWasShownIsNotAccepted()
{
    open(m_app->context());
    replaceBucket();
    scan();
    review();
    QPointer<AcceptDialog> question = m_window->findChild<AcceptDialog *>();
    QVERIFY(question);
    replaceBucket(); // and again, while the question is read
    click("acceptAccept");
    QTRY_VERIFY(!text("acceptProblem").isEmpty());
    QVERIFY(question);
    QVERIFY2(text("acceptProblem").contains(u"something changed in the meantime"_s), qPrintable(text("acceptProblem")));
    click("acceptLeave");
    QTRY_VERIFY(!question);
    QCOMPARE(m_window->console().strangers().size(), size_t(1));
}

void StrangersTest::timesThatAreNeverOldAreSaid()
{
    open(m_app->context());
    QVERIFY(!find<QLabel>("overviewTimes")->isVisible());
    m_app->addFile("bob/tomorrow.txt", -24h);
    m_app->addFile("bob/next.txt", -48h);
    scan();
    QVERIFY(find<QLabel>("overviewTimes")->isVisible());
    QCOMPARE(
        text("overviewTimes"), u"2 items with a time in the future: not old until long after it, so not deleted."_s);
}

} // namespace docsweep

QTEST_MAIN(docsweep::StrangersTest)
#include "tst_strangers.moc"
