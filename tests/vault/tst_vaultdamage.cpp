// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/vaultworld.h"

#include <QTest>

#include <random>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// Whatever becomes of the bytes of a vault: it never gives out wrong data, and what is not hit comes out as it was.
class TestVaultDamage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bitFlipsOfTheContainer();
    void bitFlipsOfTheKeys();
    void truncations();
    void aLostFooterCostsItsBatchAlone();
    void itemsThatChangePlacesAreDamaged();

private:
    /// Where an item lies in the container, and where its key lies.
    struct Place {
        qint64 begin = 0;
        qint64 end = 0;
        int slot = 0;
    };
    Place placeOf(const Planted &item) const;
    /// How many of the items were lost; -1: something wrong came out, or more was lost than may be.
    int lostOf(const std::function<bool(const Planted &)> &mayBeLost, const QString &what);

    VaultWorld m_world;
    std::vector<Planted> m_items;
    ContainerId m_id;
    QByteArray m_container;
    QByteArray m_keys;
    std::vector<VaultItem> m_listed;
    QHash<qint64, qint64> m_begins;
};

void TestVaultDamage::initTestCase()
{
    const auto writer = m_world.writer();
    m_id = writer->container();
    for (int batch = 0; batch < 3; ++batch) {
        const auto put = m_world.fillBatch(*writer, batch * 10, 4, 20'000);
        QVERIFY(put);
        m_items.insert(m_items.end(), put->begin(), put->end());
    }
    QVERIFY(writer->close());
    m_container = fileBytes(m_world.folder->containerPath(m_id));
    m_keys = fileBytes(m_world.folder->keysPath(m_id));
    m_listed = m_world.reader()->containers()->front().items;
    for (qsizetype at = m_container.indexOf("DSVITEM1"); at >= 0; at = m_container.indexOf("DSVITEM1", at + 1))
        m_begins.insert(qint64(uchar(m_container[at + 8])), at);
    QCOMPARE(m_begins.size(), qsizetype(m_items.size()));
}

TestVaultDamage::Place TestVaultDamage::placeOf(const Planted &item) const
{
    const auto listed = std::find_if(
        m_listed.begin(), m_listed.end(), [&item](const VaultItem &one) { return one.number == item.copy.item; });
    const qint64 begin = m_begins.value(item.copy.item);
    return {begin, begin + listed->storedBytes, listed->slot};
}

int TestVaultDamage::lostOf(const std::function<bool(const Planted &)> &mayBeLost, const QString &what)
{
    const auto reader = m_world.reader();
    int all = 0;
    for (const Planted &item : m_items) {
        int lost = 0;
        const QString wrong = m_world.compare(*reader, item, &lost);
        if (!wrong.isEmpty() || (lost > 0 && !mayBeLost(item))) {
            qWarning("%s: %s", qPrintable(what),
                qPrintable(wrong.isEmpty() ? u"item %1 is lost"_s.arg(item.copy.item) : wrong));
            return -1;
        }
        all += lost;
    }
    return all;
}

void TestVaultDamage::bitFlipsOfTheContainer()
{
    std::mt19937_64 random(20261130);
    int detected = 0;
    for (int i = 0; i < 700; ++i) {
        const qint64 at = qint64(random() % quint64(m_container.size()));
        QByteArray damaged = m_container;
        damaged[at] = char(damaged[at] ^ (1 << (random() % 8)));
        setFileBytes(m_world.folder->containerPath(m_id), damaged);
        const int lost = lostOf(
            [&](const Planted &item) {
                const Place place = placeOf(item);
                return at >= place.begin && at < place.end;
            },
            u"bit of byte %1"_s.arg(at));
        QVERIFY(lost >= 0);
        const bool isInItem = std::any_of(m_items.begin(), m_items.end(),
            [&](const Planted &item) { return at >= placeOf(item).begin && at < placeOf(item).end; });
        QCOMPARE(lost, isInItem ? 1 : 0); // the header and each footer are there twice
        detected += lost;
        if (i % 20 == 0) {
            const auto verified = verifyVault(m_world.folder, m_world.clock, m_world.key, {});
            QVERIFY(verified);
            if (isInItem)
                QVERIFY(!verified->troubles.empty());
        }
    }
    QVERIFY(detected > 500);
    setFileBytes(m_world.folder->containerPath(m_id), m_container);
    const auto verified = verifyVault(m_world.folder, m_world.clock, m_world.key, {});
    QVERIFY(verified && verified->troubles.empty());
    QCOMPARE(size_t(verified->items), m_items.size());
}

void TestVaultDamage::bitFlipsOfTheKeys()
{
    std::mt19937_64 random(1);
    int detected = 0;
    for (int i = 0; i < 300; ++i) {
        const qint64 at = qint64(random() % quint64(m_keys.size()));
        QByteArray damaged = m_keys;
        damaged[at] = char(damaged[at] ^ (1 << (random() % 8)));
        setFileBytes(m_world.folder->keysPath(m_id), damaged);
        const qint64 slot = (at - 96) / 128;
        const int lost = lostOf([&](const Planted &item) { return at >= 96 && placeOf(item).slot == slot; },
            u"bit of byte %1 of the keys"_s.arg(at));
        QVERIFY(lost >= 0);
        QCOMPARE(lost > 0, at >= 96);
        detected += lost > 0 ? 1 : 0;
    }
    QVERIFY(detected > 250);
    setFileBytes(m_world.folder->keysPath(m_id), m_keys);
}

void TestVaultDamage::truncations()
{
    std::mt19937_64 random(2);
    int whole = 0;
    for (int i = 0; i < 300; ++i) {
        const qint64 size = i < 5 ? i * 50 : qint64(random() % quint64(m_container.size()));
        setFileBytes(m_world.folder->containerPath(m_id), m_container.first(size));
        // A batch whose footer is left is readable up to its end, whatever came after it.
        const qint64 lastFooter = m_container.first(size).lastIndexOf("DSVTRAIL");
        const int lost =
            lostOf([&](const Planted &item) { return placeOf(item).end > lastFooter; }, u"cut at %1"_s.arg(size));
        QVERIFY(lost >= 0);
        whole += lost < int(m_items.size()) ? 1 : 0;
    }
    QVERIFY(whole > 100);
    // The keys cut: those behind it are lost.
    for (int i = 0; i < 50; ++i) {
        const qint64 size = qint64(random() % quint64(m_keys.size()));
        setFileBytes(m_world.folder->containerPath(m_id), m_container);
        setFileBytes(m_world.folder->keysPath(m_id), m_keys.first(size));
        const int lost = lostOf([&](const Planted &item) { return 96 + (placeOf(item).slot + 1) * 128 > size; },
            u"keys cut at %1"_s.arg(size));
        QVERIFY(lost >= 0);
    }
    setFileBytes(m_world.folder->keysPath(m_id), m_keys);
}

void TestVaultDamage::aLostFooterCostsItsBatchAlone()
{
    QByteArray damaged = m_container;
    const qsizetype first = damaged.indexOf("DSVFOOT1");
    const qsizetype second = damaged.indexOf("DSVFOOT1", first + 1);
    damaged[first + 200] = char(damaged[first + 200] ^ 1);
    damaged[second + 201] = char(damaged[second + 201] ^ 1);
    setFileBytes(m_world.folder->containerPath(m_id), damaged);
    const int lost = lostOf([&](const Planted &item) { return placeOf(item).begin < first; }, u"both footers"_s);
    QCOMPARE(lost, 12);
    const auto containers = m_world.reader()->containers();
    QCOMPARE(containers->front().warnings.front().kind, CauseKind::VaultContainerDamaged);
    // Equal damage in both: its signature is missing, and that is told.
    damaged = m_container;
    damaged[second - 5] = char(damaged[second - 5] ^ 1);
    damaged[2 * second - first - 5] = char(damaged[2 * second - first - 5] ^ 1);
    setFileBytes(m_world.folder->containerPath(m_id), damaged);
    const auto warnings = m_world.reader()->containers()->front().warnings;
    QVERIFY(std::any_of(
        warnings.begin(), warnings.end(), [](const Cause &cause) { return cause.kind == CauseKind::VaultUnsigned; }));
    setFileBytes(m_world.folder->containerPath(m_id), m_container);
}

/// Chunks of one item in the place of another's, of the same length and under the same key.
void TestVaultDamage::itemsThatChangePlacesAreDamaged()
{
    VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(writer->beginBatch());
    Planted one = plantedObject("k/aaa", 100'000);
    Planted two = plantedObject("k/bbb", 100'000);
    one.copy = *putObject(*writer, one);
    two.copy = *putObject(*writer, two);
    QVERIFY(writer->endBatch() && writer->close());
    const QString path = world.folder->containerPath(writer->container());
    const QByteArray bytes = fileBytes(path);
    const qsizetype first = bytes.indexOf("DSVITEM1");
    const qsizetype second = bytes.indexOf("DSVITEM1", first + 1);
    const qsizetype length = second - first;
    QByteArray swapped = bytes;
    // All but the plain heads, which say the numbers.
    swapped.replace(first + 24, length - 24, bytes.mid(second + 24, length - 24));
    swapped.replace(second + 24, length - 24, bytes.mid(first + 24, length - 24));
    setFileBytes(path, swapped);
    int lost = 0;
    const auto reader = world.reader();
    QCOMPARE(world.compare(*reader, one, &lost), QString());
    QCOMPARE(world.compare(*reader, two, &lost), QString());
    QCOMPARE(lost, 2);
}

QTEST_GUILESS_MAIN(TestVaultDamage)
#include "tst_vaultdamage.moc"
