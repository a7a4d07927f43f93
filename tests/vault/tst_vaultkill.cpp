// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/vaultworld.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <random>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// A process that is killed at any instant: batches that ended are there, and nothing else counts.
class TestVaultKill : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        setFileBytes(m_home.filePath(u"public"_s), m_key.publicKey().text().toLatin1());
    }
    void whileItWrites();
    void whileItExpires();
    void whileItErases();

private:
    struct Ended {
        QByteArray said;
        bool wasKilled = false;
    };
    /// Kills it so many microseconds after it began to speak; negative: not at all.
    Ended run(const QStringList &words, qint64 killAfter) const;
    qint64 microsOf(const QStringList &words) const;
    std::shared_ptr<VaultFolder> folder() const { return *VaultFolder::make(m_home.filePath(u"vault"_s)); }
    void clear() const
    {
        for (const ContainerId &id : idsOf(*folder())) {
            QFile::remove(folder()->containerPath(id));
            QFile::remove(folder()->keysPath(id));
        }
    }

    QTemporaryDir m_home;
    VaultPrivateKey m_key = *VaultPrivateKey::make();
    FakeClock m_clock{*parseInstant("2026-11-30 12:00:00")};
    mutable std::mt19937_64 m_random{4711};
};

TestVaultKill::Ended TestVaultKill::run(const QStringList &words, qint64 killAfter) const
{
    QProcess child;
    child.start(QStringLiteral(VAULTCHILD), QStringList{words.first(), m_home.path()} + words.mid(1));
    if (!child.waitForStarted(30'000))
        return {};
    if (killAfter >= 0) {
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() / 1000 < killAfter) { } // a sleep would not be as exact
        child.kill();
    }
    child.waitForFinished(60'000);
    return {child.readAllStandardOutput(), child.exitStatus() == QProcess::CrashExit};
}

qint64 TestVaultKill::microsOf(const QStringList &words) const
{
    QElapsedTimer timer;
    timer.start();
    (void)run(words, -1);
    return timer.nsecsElapsed() / 1000;
}

void TestVaultKill::whileItWrites()
{
    const QStringList words{u"write"_s, u"24"_s};
    qint64 length = microsOf(words);
    for (int i = 0; i < 4; ++i) { // the first one also reads the program from the disk
        clear();
        length = std::min(length, microsOf(words));
    }
    int killed = 0;
    int midway = 0;
    for (int i = 0; i < 300; ++i) {
        clear();
        const Ended ended = run(words, qint64(m_random() % quint64(length)));
        killed += ended.wasKilled ? 1 : 0;
        const QList<QByteArray> lines = ended.said.split('\n');
        const qsizetype batches = lines.size() - 1; // whole lines
        midway += batches > 0 && ended.wasKilled ? 1 : 0;
        const auto reader = *VaultReader::open(folder(), m_clock);
        QVERIFY(reader->unlock(m_key));
        const ContainerId id = batches > 0 ? lines.front().split(' ').front() : ContainerId();
        const qint64 last = batches > 0 ? lines[batches - 1].split(' ').last().toLongLong() : 0;
        const auto check = [&](bool isExact) {
            int items = 0;
            std::vector<VaultTrouble> troubles;
            const auto listed = reader->containers();
            QVERIFY(listed);
            for (const VaultContainer &container : *listed) {
                for (const VaultItem &item : container.items) {
                    if (item.number > last || item.state != VaultItemState::Kept)
                        continue;
                    items += 1;
                    if (item.kind == VaultItemKind::Rows) {
                        const auto session = reader->session(container.id, item.number);
                        QVERIFY(session);
                        QCOMPARE(*session, plantedSession(session->key, int(session->documentRows.size())));
                        continue;
                    }
                    const auto entry = reader->entry(container.id, item.number);
                    QVERIFY(entry);
                    QByteArray bytes;
                    QVERIFY(reader->object(container.id, item.number, {}, [&bytes](QByteArrayView piece) {
                        bytes += piece;
                        return Result<>();
                    }));
                    QCOMPARE(bytes, plantedObject(entry->object->entry.key, bytes.size()).bytes);
                    QCOMPARE(bytes.size(), *entry->object->entry.sizeBytes);
                }
            }
            if (last > 0 || isExact)
                QCOMPARE(items, int(batches) * 9);
        };
        check(false);
        // What the next start does with what was claimed.
        QSet<qint64> claimed;
        for (qint64 number = 1; number <= last; ++number)
            claimed += number;
        for (const ContainerId &left : idsOf(*folder()))
            QVERIFY(dropUnclaimed(*folder(), left, left == id ? claimed : QSet<qint64>()));
        check(true);
        QCOMPARE(folder()->containers()->size(), size_t(batches > 0 ? 1 : 0));
        const auto verified = verifyVault(folder(), m_clock, m_key, {});
        QVERIFY(verified && verified->troubles.empty());
    }
    qInfo("%d of 300 killed, %d between the first batch and the end", killed, midway);
    QVERIFY(killed > 200);
    QVERIFY(midway > 30);
}

void TestVaultKill::whileItExpires()
{
    clear();
    (void)run({u"write"_s, u"3"_s}, -1);
    const qint64 length = microsOf({u"expire"_s});
    for (int i = 0; i < 40; ++i) {
        clear();
        setFileBytes(m_home.filePath(u"vault/latest"_s), "{}");
        for (int container = 0; container < 3; ++container)
            (void)run({u"write"_s, u"1"_s}, -1);
        setFileBytes(m_home.filePath(u"vault/latest"_s), "{}");
        (void)run({u"expire"_s}, qint64(m_random() % quint64(length)));
        for (const ContainerId &id : idsOf(*folder())) // bytes never go before their keys
            QVERIFY(QFile::exists(folder()->containerPath(id)));
        const Ended again = run({u"expire"_s}, -1);
        QVERIFY(!again.wasKilled);
        QVERIFY(folder()->containers()->empty());
    }
    setFileBytes(m_home.filePath(u"vault/latest"_s), "{}");
}

void TestVaultKill::whileItErases()
{
    const qint64 length = microsOf({u"erase"_s, u"plantedkey1"_s});
    for (int i = 0; i < 40; ++i) {
        clear();
        (void)run({u"write"_s, u"3"_s}, -1);
        (void)run({u"erase"_s, u"plantedkey1"_s}, qint64(m_random() % quint64(length)));
        (void)run({u"erase"_s, u"plantedkey1"_s}, -1);
        const auto reader = *VaultReader::open(folder(), m_clock);
        QVERIFY(reader->unlock(m_key));
        QVERIFY(reader->findSession("plantedkey1", {})->empty());
        QCOMPARE(reader->findSession("plantedkey2", {})->size(), size_t(2));
        QVERIFY(verifyVault(folder(), m_clock, m_key, {})->troubles.empty());
    }
}

QTEST_GUILESS_MAIN(TestVaultKill)
#include "tst_vaultkill.moc"
