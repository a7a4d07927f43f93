// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/descriptor.h"
#include "core/objects/folderclock.h"
#include "core/objects/folderobjectstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The clock that gives the times of files in a folder, told by a file that is made there.
class TestFolderClock : public QObject {
    Q_OBJECT

private slots:
    void measuresHowFarTheClocksAreApart_data()
    {
        QTest::addColumn<Duration>("ahead");
        QTest::newRow("they agree") << Duration(0s);
        QTest::newRow("the folder's is two hours behind") << Duration(2h);
        QTest::newRow("the folder's is a day ahead") << Duration(-24h);
    }

    void measuresHowFarTheClocksAreApart()
    {
        QFETCH(Duration, ahead);
        const QTemporaryDir folder;
        const Descriptor opened(open(qPrintable(folder.path()), O_RDONLY | O_DIRECTORY));
        const FakeClock clock(systemClock().now() + ahead);
        const Result<Duration> measured = measureFolderClock(opened.fd(), clock);
        QVERIFY2(measured, qPrintable(measured ? QString() : measured.error().text));
        QVERIFY(std::chrono::abs(*measured - ahead) < 5s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void saysWhyItCannot()
    {
        const QTemporaryDir folder;
        const Descriptor opened(open(qPrintable(folder.path()), O_RDONLY | O_DIRECTORY));
        QCOMPARE(rmdir(qPrintable(folder.path())), 0);
        const Result<Duration> measured = measureFolderClock(opened.fd(), systemClock());
        QVERIFY(!measured);
        QCOMPARE(measured.error().kind, ErrorKind::NotFound);
    }

    void leavesAFolderOfThisMachineAlone()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"box"_s));
        struct stat before { };
        QCOMPARE(stat(qPrintable(folder.filePath(u"box"_s)), &before), 0);
        FolderObjectStore store(folder.path());
        QVERIFY(!store.measureClock(u"box"_s, FakeClock(systemClock().now() + 2h), {}));
        QVERIFY(!store.clockAhead());
        struct stat after { };
        QCOMPARE(stat(qPrintable(folder.filePath(u"box"_s)), &after), 0);
        QCOMPARE(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
        QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
    }

    void isKnownToEveryStoreOfTheFolder()
    {
        const QTemporaryDir folder;
        noteFolderClock(folder.path(), 2h);
        QCOMPARE(FolderObjectStore(folder.path()).clockAhead(), std::optional<Duration>(2h));
        QVERIFY(!FolderObjectStore(folder.path() + "/other"_L1).clockAhead());
    }
};

QTEST_GUILESS_MAIN(TestFolderClock)
#include "tst_folderclock.moc"
