// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderobjectstore.h"
#include "tests/support/objects/foldertree.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <chrono>

#include <fcntl.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// A folder may hold any number of files and cost no more memory.
class TestFolderScale : public QObject {
    Q_OBJECT

private slots:
    void listsAMillionFilesOfOneFolderInOrderAndLittleMemory();
};

namespace {

constexpr int kFiles = 1'000'000;
constexpr qint64 kAllowedGrowthKb = 40 * 1024;

/// "VmHWM": the most this process has ever had resident, in KiB.
qint64 peakKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.sliced(at + 6).simplified().split(' ').constFirst().toLongLong();
}

/// A number spread over 128 bits, like the names the web app gives.
QByteArray nameOf(int i)
{
    const quint64 spread = quint64(i) * 0x9e3779b97f4a7c15U;
    return QByteArray::number(spread, 16).rightJustified(16, '0')
        + QByteArray::number(spread ^ 0x5bd1e995U, 16).rightJustified(16, '0') + ".pdf";
}

} // namespace

void TestFolderScale::listsAMillionFilesOfOneFolderInOrderAndLittleMemory()
{
    FolderTree tree;
    QVERIFY(tree.addFolder("s"));
    const int folder = open(tree.path("s").constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    for (int i = 0; i < kFiles; ++i) {
        const int file = openat(folder, nameOf(i).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0 || close(file) != 0)
            QFAIL("the files cannot be made: is there a disk with a million free inodes?");
    }
    close(folder);

    FolderObjectStore store(tree.root());
    const qint64 before = peakKb();
    const auto begin = std::chrono::steady_clock::now();
    ObjectKey last;
    qint64 count = 0;
    bool inOrder = true;
    const Result<> done = store.list(tree.bucket(), {}, {}, [&](const ListPage &page) {
        for (const ObjectEntry &entry : page.entries) {
            inOrder = inOrder && last < entry.key;
            last = entry.key;
        }
        count += qint64(page.entries.size());
        return page.problems.empty();
    });
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const qint64 growth = peakKb() - before;
    qInfo("listed %lld files in %.2f s, %lld KiB more memory", count, took.count(), growth);
    QVERIFY(done);
    QVERIFY(inOrder);
    QCOMPARE(count, qint64(kFiles));
    QVERIFY2(growth < kAllowedGrowthKb, qPrintable(QString::number(growth)));
}

QTEST_GUILESS_MAIN(TestFolderScale)
#include "tst_folderscale.moc"
