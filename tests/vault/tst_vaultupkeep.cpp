// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/vaultworld.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/file.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a vault promises of the end: terms, single persons, what was left alone; and which clock it believes.
class TestVaultUpkeep : public QObject {
    Q_OBJECT

private slots:
    void whatIsOverGoesAndTheRestStays();
    void whatAnExpiryLeftIsFinished();
    void whatAnotherBeginsIsNoLeftover();
    void aDamagedContainerExpiresByItsKeys();
    void onePersonGoesAlone();
    void erasedBytesAreNotThereAnyMore();
    void droppedCopiesAreGone();
    void theLastCopyTakesItsContainer();
    void aTailGoes();
    void aFooterThatIsDamagedIsNoTail();
    void unclaimedCopiesGo();
    void aClockThatWentBackIsNotBelieved();
    void aClockThatLeaptIsNotBelieved();
    void whatWasOverStaysOver();
    void verifyingNeedsNoKey();

private:
    static std::vector<Planted> kept(const VaultWorld &world, VaultWriter &writer, int first, int sessions)
    {
        const auto put = world.fillBatch(writer, first, sessions, 100'000);
        return put ? *put : std::vector<Planted>();
    }
    static QString compareAll(const VaultWorld &world, const std::vector<Planted> &items)
    {
        const auto reader = world.reader();
        for (const Planted &item : items) {
            if (const QString wrong = VaultWorld::compare(*reader, item); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    static CauseKind causeOf(const VaultWorld &world, const Planted &item)
    {
        const auto entry = world.reader()->entry(item.copy.container, item.copy.item);
        return entry ? CauseKind::Unknown : entry.error().cause.kind;
    }
};

void TestVaultUpkeep::whatIsOverGoesAndTheRestStays()
{
    VaultWorld world;
    const auto old = world.writer();
    QVERIFY(!kept(world, *old, 0, 2).empty() && old->close());
    world.start += 1h;
    world.clock.advance(1h);
    const auto later = world.writer();
    const auto items = kept(world, *later, 10, 2);
    QVERIFY(later->close());
    world.clock.advance(23h - 1us);
    const auto early = expireVault(*world.folder, world.clock, {});
    QVERIFY(early);
    QCOMPARE(early->containers, 0);
    world.clock.advance(1us);
    const qint64 before = *world.folder->usedBytes();
    const auto expired = expireVault(*world.folder, world.clock, {});
    QVERIFY(expired && expired->troubles.empty());
    QCOMPARE(expired->containers, 1);
    QCOMPARE(expired->items, 6);
    QCOMPARE(before - *world.folder->usedBytes(), expired->bytes);
    QVERIFY(!QFile::exists(world.folder->containerPath(old->container())));
    QVERIFY(!QFile::exists(world.folder->keysPath(old->container())));
    QCOMPARE(compareAll(world, items), QString());
}

void TestVaultUpkeep::whatAnExpiryLeftIsFinished()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto items = kept(world, *writer, 0, 1);
    QVERIFY(writer->close());
    const auto other = world.writer();
    QVERIFY(!kept(world, *other, 0, 1).empty() && other->close());
    const auto third = world.writer();
    const auto stays = kept(world, *third, 0, 1);
    QVERIFY(third->close());
    QVERIFY(QFile::remove(world.folder->keysPath(writer->container()))); // cut off after the keys were removed
    const qint64 size = QFileInfo(world.folder->keysPath(other->container())).size();
    setFileBytes(world.folder->keysPath(other->container()), QByteArray(size, '\0')); // after they were overwritten
    const auto expired = expireVault(*world.folder, world.clock, {}); // though the term is not over
    QVERIFY(expired);
    QCOMPARE(expired->containers, 2);
    QCOMPARE(world.folder->containers()->size(), size_t(1));
    QCOMPARE(compareAll(world, stays), QString());
}

/// Two web apps may share a vault: keys without a container are also what a writer has begun with.
void TestVaultUpkeep::whatAnotherBeginsIsNoLeftover()
{
    const VaultWorld world;
    const ContainerId id(32, 'c');
    {
        const auto keys = systemVaultDisk().create(world.folder->keysPath(id));
        QVERIFY(keys);
        QCOMPARE(::flock(keys->fd(), LOCK_EX | LOCK_NB), 0);
        QCOMPARE(expireVault(*world.folder, world.clock, {})->containers, 0);
        QVERIFY(QFile::exists(world.folder->keysPath(id)));
    }
    QCOMPARE(expireVault(*world.folder, world.clock, {})->containers, 1); // whoever began it is gone
    QVERIFY(!QFile::exists(world.folder->keysPath(id)));

    // A writer has it claimed from its first item on.
    const auto writer = world.writer();
    QVERIFY(writer->beginBatch());
    QVERIFY(putObject(*writer, plantedObject("k/one", 10)));
    QVERIFY(QFile::remove(world.folder->containerPath(writer->container())));
    QCOMPARE(expireVault(*world.folder, world.clock, {})->containers, 0);
    QVERIFY(QFile::exists(world.folder->keysPath(writer->container())));

    // One whose keys were taken away as soon as they were there copies nothing.
    class TakingDisk final : public VaultDisk {
    public:
        Result<Descriptor> create(const QString &path) override
        {
            Result<Descriptor> file = VaultDisk::create(path);
            QFile::remove(path);
            return file;
        }
    };
    TakingDisk disk;
    const VaultWorld other(disk);
    const auto robbed = other.writer();
    QVERIFY(robbed->beginBatch());
    QVERIFY(!putObject(*robbed, plantedObject("k/one", 10)));
    QVERIFY(robbed->hasFailed());
}

void TestVaultUpkeep::aDamagedContainerExpiresByItsKeys()
{
    VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(!kept(world, *writer, 0, 1).empty() && writer->close());
    setFileBytes(world.folder->containerPath(writer->container()), QByteArray(5000, 'x'));
    QCOMPARE(expireVault(*world.folder, world.clock, {})->containers, 0);
    world.clock.advance(24h);
    QCOMPARE(expireVault(*world.folder, world.clock, {})->containers, 1);
    // Where nothing tells its term it is told, and stays.
    const auto other = world.writer();
    QVERIFY(!kept(world, *other, 0, 1).empty() && other->close());
    setFileBytes(world.folder->containerPath(other->container()), QByteArray(5000, 'x'));
    setFileBytes(world.folder->keysPath(other->container()), QByteArray(5000, 'x'));
    const auto told = expireVault(*world.folder, world.clock, {});
    QCOMPARE(told->troubles.size(), size_t(1));
    QCOMPARE(told->troubles.front().cause.kind, CauseKind::VaultContainerDamaged);
}

void TestVaultUpkeep::onePersonGoesAlone()
{
    const VaultWorld world;
    std::vector<Planted> all;
    for (int run = 0; run < 2; ++run) {
        const auto writer = world.writer(run);
        for (int batch = 0; batch < 2; ++batch) {
            const auto items = kept(world, *writer, batch * 2, 4); // sessions 2 and 3 in both batches
            all.insert(all.end(), items.begin(), items.end());
        }
        QVERIFY(writer->close());
    }
    const VaultOwner person = ownerOfSession("plantedkey2");
    const auto erased = eraseOwner(*world.folder, person, {});
    QVERIFY(erased && erased->troubles.empty());
    QCOMPARE(erased->items, 8); // rows and a file, twice in each of two runs
    const auto reader = world.reader();
    int gone = 0;
    for (const Planted &item : all) {
        if (item.owner == person) {
            QCOMPARE(causeOf(world, item), CauseKind::VaultItemGone);
            gone += 1;
        } else {
            QCOMPARE(world.compare(*reader, item), QString());
        }
    }
    QCOMPARE(gone, 8);
    QVERIFY(reader->findSession("plantedkey2", {})->empty());
    QCOMPARE(reader->findSession("plantedkey3", {})->size(), size_t(8));
    QCOMPARE(eraseOwner(*world.folder, person, {})->items, 0); // again
    QCOMPARE(eraseOwner(*world.folder, ownerOfSession("nobody"), {})->items, 0);
    // An orphan is one of its own.
    QCOMPARE(eraseOwner(*world.folder, ownerOf({u"document-uploads"_s, "/planted-orphan-1"}), {})->items, 2);
    QVERIFY(verifyVault(world.folder, world.clock, world.key, {})->troubles.empty());
}

void TestVaultUpkeep::erasedBytesAreNotThereAnyMore()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(!kept(world, *writer, 0, 3).empty() && writer->close());
    const QString keysPath = world.folder->keysPath(writer->container());
    const QString path = world.folder->containerPath(writer->container());
    const QByteArray keys = fileBytes(keysPath);
    const QByteArray before = fileBytes(path);
    const qint64 used = *world.folder->usedBytes();
    QVERIFY(eraseOwner(*world.folder, ownerOfSession("plantedkey2"), {})); // 65537 bytes
    const QByteArray after = fileBytes(keysPath);
    QCOMPARE(after.size(), keys.size());
    int zeroed = 0;
    for (qsizetype slot = 96; slot < keys.size(); slot += 128) {
        const bool isZero = after.mid(slot, 128) == QByteArray(128, '\0');
        QVERIFY(isZero || after.mid(slot, 128) == keys.mid(slot, 128));
        zeroed += isZero ? 1 : 0;
    }
    QCOMPARE(zeroed, 1);
    QCOMPARE(fileBytes(path).size(), before.size());
    QVERIFY(fileBytes(path) != before);
    QVERIFY(*world.folder->usedBytes() <= used - 60'000); // the room is given back
}

void TestVaultUpkeep::droppedCopiesAreGone()
{
    const VaultWorld world;
    const auto writer = world.writer();
    auto items = kept(world, *writer, 0, 3);
    QVERIFY(writer->close());
    const std::vector<VaultCopy> left{items[1].copy, items[4].copy, items[5].copy};
    const auto dropped = dropCopies(*world.folder, left);
    QVERIFY(dropped);
    QCOMPARE(dropped->items, 3);
    for (const size_t at : {1, 4, 5})
        QCOMPARE(causeOf(world, items[at]), CauseKind::VaultItemGone);
    for (const size_t at : {5, 4, 1})
        items.erase(items.begin() + qsizetype(at));
    QCOMPARE(compareAll(world, items), QString());
    QCOMPARE(dropCopies(*world.folder, left)->items, 0);
    const std::vector<VaultCopy> unknown{{ContainerId(32, 'b'), 1, 1}, {writer->container(), 999, 1}};
    QCOMPARE(dropCopies(*world.folder, unknown)->items, 0);
}

void TestVaultUpkeep::theLastCopyTakesItsContainer()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto items = kept(world, *writer, 0, 1);
    QVERIFY(writer->close());
    std::vector<VaultCopy> all;
    for (const Planted &item : items)
        all.push_back(item.copy);
    const auto dropped = dropCopies(*world.folder, all);
    QCOMPARE(dropped->containers, 1);
    QVERIFY(world.folder->containers()->empty());
    QCOMPARE(*world.folder->usedBytes(), 0);
}

void TestVaultUpkeep::aTailGoes()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto items = kept(world, *writer, 0, 2);
    const QString path = world.folder->containerPath(writer->container());
    const QString keys = world.folder->keysPath(writer->container());
    const QByteArray good = fileBytes(path);
    const QByteArray goodKeys = fileBytes(keys);
    setFileBytes(path, good + QByteArray(100'000, 'x'));
    setFileBytes(keys, goodKeys + QByteArray(300, 'x'));
    QCOMPARE(compareAll(world, items), QString());
    QVERIFY(dropTail(*world.folder, writer->container()));
    QCOMPARE(fileBytes(path), good);
    QCOMPARE(fileBytes(keys), goodKeys);
    QCOMPARE(compareAll(world, items), QString());
    QCOMPARE(dropTail(*world.folder, writer->container())->bytes, 0);
    // No batch ended.
    setFileBytes(path, good.first(300));
    QCOMPARE(dropTail(*world.folder, writer->container())->containers, 1);
    QVERIFY(world.folder->containers()->empty());
    QCOMPARE(dropTail(*world.folder, writer->container()).error().cause.kind, CauseKind::VaultContainerUnknown);
}

void TestVaultUpkeep::aFooterThatIsDamagedIsNoTail()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto items = kept(world, *writer, 0, 2);
    const QString path = world.folder->containerPath(writer->container());
    const QByteArray good = fileBytes(path);
    for (const qsizetype at : {good.indexOf("DSVFOOT1") + 30, good.lastIndexOf("DSVFOOT1") + 30, good.size() - 10}) {
        QByteArray damaged = good;
        damaged[at] = char(damaged[at] ^ 4);
        setFileBytes(path, damaged);
        QVERIFY(dropTail(*world.folder, writer->container()));
        QCOMPARE(fileBytes(path).size(), good.size());
        QCOMPARE(compareAll(world, items), QString());
    }
}

void TestVaultUpkeep::unclaimedCopiesGo()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto first = kept(world, *writer, 0, 2);
    const auto second = kept(world, *writer, 10, 2);
    QSet<qint64> claimed;
    for (const Planted &item : first)
        claimed += item.copy.item;
    const auto dropped = dropUnclaimed(*world.folder, writer->container(), claimed);
    QVERIFY(dropped);
    QCOMPARE(size_t(dropped->items), second.size());
    QCOMPARE(compareAll(world, first), QString());
    for (const Planted &item : second)
        QCOMPARE(causeOf(world, item), CauseKind::VaultItemGone);
    QCOMPARE(dropUnclaimed(*world.folder, writer->container(), claimed)->items, 0);
    QCOMPARE(dropUnclaimed(*world.folder, writer->container(), {})->containers, 1);
    QVERIFY(world.folder->containers()->empty());
}

void TestVaultUpkeep::aClockThatWentBackIsNotBelieved()
{
    VaultWorld world;
    const auto writer = world.writer();
    const auto items = kept(world, *writer, 0, 1);
    QVERIFY(writer->close());
    world.clock.advance(2h);
    QVERIFY(expireVault(*world.folder, world.clock, {})); // notes the time
    world.clock.set(world.clock.now() - 6min);
    QCOMPARE(causeOf(world, items.front()), CauseKind::VaultClockBack);
    QCOMPARE(expireVault(*world.folder, world.clock, {}).error().cause.kind, CauseKind::VaultClockBack);
    QCOMPARE(world.reader()->findSession("plantedkey0", {}).error().cause.kind, CauseKind::VaultClockBack);
    world.clock.synchronise(true); // whoever says so
    QCOMPARE(causeOf(world, items.front()), CauseKind::VaultClockBack);
    world.clock.synchronise(false);
    QVERIFY(expireVault(*world.folder, world.clock, {}, ClockTrust::Given));
    QCOMPARE(causeOf(world, items.front()), CauseKind::Unknown);
    world.clock.set(world.clock.now() - 4min); // clocks differ by so much
    QCOMPARE(causeOf(world, items.front()), CauseKind::Unknown);
}

void TestVaultUpkeep::aClockThatLeaptIsNotBelieved()
{
    VaultWorld world;
    const auto writer = world.writer();
    const auto items = kept(world, *writer, 0, 1);
    QVERIFY(writer->close());
    QVERIFY(expireVault(*world.folder, world.clock, {}));
    world.clock.set(world.start + 24h); // while the machine was running for no time at all
    QCOMPARE(expireVault(*world.folder, world.clock, {}).error().cause.kind, CauseKind::VaultClockLeapt);
    QCOMPARE(causeOf(world, items.front()), CauseKind::VaultClockLeapt);
    world.clock.set(world.start + 4min);
    QCOMPARE(compareAll(world, items), QString());
    world.clock.set(world.start + 24h);
    world.clock.synchronise(true); // a time service put it right
    QCOMPARE(causeOf(world, items.front()), CauseKind::VaultTermOver);
    world.clock.synchronise(false);
    world.clock.boot("second"); // it was off for a day
    QCOMPARE(causeOf(world, items.front()), CauseKind::VaultTermOver);
    world.clock.set(world.start + 24h * 40); // or for longer than anybody believes
    QCOMPARE(expireVault(*world.folder, world.clock, {}).error().cause.kind, CauseKind::VaultClockLeapt);
    QVERIFY(QFile::exists(world.folder->containerPath(writer->container())));
    QCOMPARE(expireVault(*world.folder, world.clock, {}, ClockTrust::Given)->containers, 1);
}

void TestVaultUpkeep::whatWasOverStaysOver()
{
    VaultWorld world;
    const auto writer = world.writer();
    const auto items = kept(world, *writer, 0, 1);
    QVERIFY(writer->close());
    world.clock.advance(24h);
    QVERIFY(noteVaultTime(*world.folder, world.clock));
    world.clock.set(world.clock.now() - 4min); // within what is believed
    QCOMPARE(causeOf(world, items.front()), CauseKind::VaultTermOver);
    QVERIFY(noteVaultTime(*world.folder, world.clock)); // never goes back
    QCOMPARE(*vaultTime(*world.folder, world.clock), world.start + 24h);
}

void TestVaultUpkeep::verifyingNeedsNoKey()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(!kept(world, *writer, 0, 2).empty() && writer->close());
    const QString path = world.folder->containerPath(writer->container());
    QByteArray bytes = fileBytes(path);
    const qsizetype second = bytes.indexOf("DSVITEM1", bytes.indexOf("DSVITEM1") + 1);
    bytes[second + 3] = 'X';
    bytes[bytes.lastIndexOf("DSVITEM1") + 100] = char(bytes[bytes.lastIndexOf("DSVITEM1") + 100] ^ 1);
    setFileBytes(path, bytes);
    const auto without = verifyVault(world.folder, world.clock, {}, {});
    QVERIFY(without);
    QCOMPARE(without->items, 6);
    QCOMPARE(without->troubles.size(), size_t(1)); // its place
    QCOMPARE(without->troubles.front().item, 2);
    const auto with = verifyVault(world.folder, world.clock, world.key, {});
    QCOMPARE(with->troubles.size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestVaultUpkeep)
#include "tst_vaultupkeep.moc"
