// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/faultydisk.h"
#include "tests/vault/vaultworld.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// Every call of the disk fails once, and from then on: what a batch said was kept is, and nothing else counts.
class TestVaultFaults : public QObject {
    Q_OBJECT

private slots:
    void everyWriteFails_data();
    void everyWriteFails();
    void aBatchIsOnTheDiskBeforeItSaysSo();
    void everyStepOfExpiryFails();
    void everyStepOfErasureFails();
    void everyStepOfDroppingFails();
};

void TestVaultFaults::everyWriteFails_data()
{
    QTest::addColumn<bool>("isBroken");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("once") << false << false;
    QTest::newRow("from then on") << true << false;
    QTest::newRow("the disk is full once") << false << true;
    QTest::newRow("the disk stays full") << true << true;
}

void TestVaultFaults::everyWriteFails()
{
    QFETCH(const bool, isBroken);
    QFETCH(const bool, isFull);
    int failAt = 1;
    for (;; ++failAt) {
        FaultyDisk disk;
        const VaultWorld world(disk);
        disk.calls = 0;
        disk.failAt = failAt;
        disk.isBroken = isBroken;
        disk.isFull = isFull;
        std::vector<Planted> kept;
        QSet<qint64> claimed;
        const auto writer = world.writer();
        bool isRefused = false;
        for (int batch = 0; batch < 3; ++batch) {
            const auto put = world.fillBatch(*writer, batch * 10, 2, 1'500'000);
            if (put) {
                QVERIFY(!isRefused); // a container that failed takes no more
                kept.insert(kept.end(), put->begin(), put->end());
            } else {
                isRefused = true;
                QVERIFY(writer->hasFailed());
                QCOMPARE(put.error().kind, ErrorKind::Io);
            }
        }
        if (!writer->close())
            isRefused = true;
        disk.failAt = 0;
        const QString what = u"call %1"_s.arg(failAt);
        const auto check = [&] {
            const auto reader = world.reader();
            for (const Planted &item : kept)
                QVERIFY2(
                    world.compare(*reader, item).isEmpty(), qPrintable(what + u": "_s + world.compare(*reader, item)));
        };
        check();
        for (const Planted &item : kept)
            claimed += item.copy.item;
        // What is left of a batch that is void goes; the others stay.
        const auto cleaned = dropUnclaimed(*world.folder, writer->container(), claimed);
        if (!cleaned)
            QCOMPARE(cleaned.error().kind, ErrorKind::NotFound);
        check();
        const auto reader = world.reader();
        const auto containers = reader->containers();
        QVERIFY(containers);
        QCOMPARE(containers->size(), size_t(kept.empty() ? 0 : 1));
        size_t listed = 0;
        for (const VaultContainer &container : *containers)
            listed += size_t(std::count_if(container.items.begin(), container.items.end(),
                [](const VaultItem &item) { return item.state == VaultItemState::Kept; }));
        QCOMPARE(listed, kept.size());
        if (!isRefused)
            break; // it survived all of its calls
    }
    QVERIFY(failAt > 12);
    qInfo("%d calls, each failed", failAt - 1);
}

void TestVaultFaults::aBatchIsOnTheDiskBeforeItSaysSo()
{
    FaultyDisk disk;
    const VaultWorld world(disk);
    const auto writer = world.writer();
    disk.syncs = 0;
    QVERIFY(world.fillBatch(*writer, 0, 1));
    QCOMPARE(disk.syncs, 3); // keys, container, folder
    QVERIFY(world.fillBatch(*writer, 1, 1));
    QCOMPARE(disk.syncs, 5);
}

/// After a failure at every step, another try finishes: what a crash at that step would need as well.
void TestVaultFaults::everyStepOfExpiryFails()
{
    int failAt = 1;
    for (;; ++failAt) {
        FaultyDisk disk;
        VaultWorld world(disk);
        std::vector<Planted> items;
        for (int i = 0; i < 2; ++i) {
            const auto writer = world.writer();
            const auto put = world.fillBatch(*writer, i * 10, 2, 1000);
            QVERIFY(put && writer->close());
            items.insert(items.end(), put->begin(), put->end());
        }
        world.clock.advance(std::chrono::hours{24});
        disk.calls = 0;
        disk.failAt = failAt;
        disk.isBroken = true;
        const auto first = expireVault(*world.folder, world.clock, {});
        const bool isDone = first && first->troubles.empty();
        const auto reader = world.reader();
        for (const Planted &item : items)
            QVERIFY(!reader->entry(item.copy.container, item.copy.item));
        // A container whose bytes are gone never has its keys.
        for (const ContainerId &id : idsOf(*world.folder))
            QVERIFY(QFileInfo::exists(world.folder->containerPath(id)));
        disk.failAt = 0;
        QVERIFY(expireVault(*world.folder, world.clock, {}));
        QVERIFY(world.folder->containers()->empty());
        if (isDone)
            break;
    }
    QVERIFY(failAt > 8);
}

void TestVaultFaults::everyStepOfErasureFails()
{
    int failAt = 1;
    for (;; ++failAt) {
        FaultyDisk disk;
        const VaultWorld world(disk);
        const auto writer = world.writer();
        const auto put = world.fillBatch(*writer, 0, 3, 1000);
        QVERIFY(put && writer->close());
        disk.calls = 0;
        disk.failAt = failAt;
        disk.isBroken = true;
        const VaultOwner person = ownerOfSession("plantedkey1");
        const auto first = eraseOwner(*world.folder, person, {});
        const bool isDone = first && first->troubles.empty();
        disk.failAt = 0;
        QVERIFY(eraseOwner(*world.folder, person, {}));
        const auto reader = world.reader();
        for (const Planted &item : *put) {
            if (item.owner == person)
                QCOMPARE(
                    reader->entry(item.copy.container, item.copy.item).error().cause.kind, CauseKind::VaultItemGone);
            else
                QCOMPARE(world.compare(*reader, item), QString());
        }
        if (isDone)
            break;
    }
    QVERIFY(failAt > 3);
}

void TestVaultFaults::everyStepOfDroppingFails()
{
    int failAt = 1;
    for (;; ++failAt) {
        FaultyDisk disk;
        const VaultWorld world(disk);
        const auto writer = world.writer();
        const auto put = world.fillBatch(*writer, 0, 3, 1000);
        QVERIFY(put && writer->close());
        disk.calls = 0;
        disk.failAt = failAt;
        disk.isBroken = true;
        const std::vector<VaultCopy> left{put->at(1).copy, put->at(2).copy}; // an object, and a lone one with its key
        const bool isDone = dropCopies(*world.folder, left).has_value();
        disk.failAt = 0;
        QVERIFY(dropCopies(*world.folder, left));
        const auto reader = world.reader();
        for (const Planted &item : *put) {
            if (std::find(left.begin(), left.end(), item.copy) != left.end())
                QCOMPARE(
                    reader->entry(item.copy.container, item.copy.item).error().cause.kind, CauseKind::VaultItemGone);
            else
                QCOMPARE(world.compare(*reader, item), QString());
        }
        if (isDone)
            break;
    }
    QVERIFY(failAt > 3);
}

QTEST_GUILESS_MAIN(TestVaultFaults)
#include "tst_vaultfaults.moc"
