// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderobjectstore.h"
#include "tests/support/objects/foldertree.h"
#include "tests/support/objects/listing.h"
#include "tests/support/objects/ownmounts.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <random>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(PathResolution)

/// Somebody changes the folders while docsweep works in them, on purpose or not: what is outside stays whole.
class TestFolderAttacks : public QObject {
    Q_OBJECT

private slots:
    void init();

    void removesNothingBehindALinkThatCameAfterTheScan_data();
    void removesNothingBehindALinkThatCameAfterTheScan();
    void staysInsideWhileFoldersAndLinksChangePlaces_data();
    void staysInsideWhileFoldersAndLinksChangePlaces();
    void staysInsideWhileFilesAndLinksChangePlaces();
    void crossesNoMount_data();
    void crossesNoMount();
    void tellsAMountFromWhatIsBeneath();
    void goesWithoutAMarkWhereNoneIsKept();
    void removesNoMountedFile();
    void losesNoFileThatIsMadeWhileFoldersAreTidied();

private:
    static void addResolutions();
    bool outsideIsWhole() const;

    std::unique_ptr<FolderTree> m_tree;
    const Bucket m_box = u"box"_s;
};

namespace {

constexpr int kFiles = 20;
constexpr auto kRaceTime = 1500ms;
constexpr auto kPatience = 60s; // for a machine on which a race takes long to come out both ways

RemovalRequest anyFile(const ObjectKey &key)
{
    return {key, {}, {}, {}, Instant::max()};
}

void exchange(const QByteArray &one, const QByteArray &other)
{
    renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE);
}

/// Swaps two names back and forth until it goes, with rests of a random length, so that each side of a race is met.
std::jthread swapping(const QByteArray &one, const QByteArray &other)
{
    return std::jthread([one, other](const std::stop_token &stop) {
        std::mt19937 random(1);
        while (!stop.stop_requested()) {
            exchange(one, other);
            const auto rest = std::chrono::steady_clock::now() + std::chrono::microseconds(random() % 1000);
            while (std::chrono::steady_clock::now() < rest)
                std::this_thread::yield();
        }
    });
}

} // namespace

void TestFolderAttacks::init()
{
    m_tree = std::make_unique<FolderTree>(m_box);
    for (int i = 0; i < kFiles; ++i)
        QVERIFY(m_tree->addFile("../outside/t/" + QByteArray::number(i)));
}

void TestFolderAttacks::addResolutions()
{
    QTest::addColumn<PathResolution>("resolution");
    QTest::newRow("kernel") << PathResolution::Kernel;
    QTest::newRow("stepwise") << PathResolution::Stepwise;
}

bool TestFolderAttacks::outsideIsWhole() const
{
    for (int i = 0; i < kFiles; ++i) {
        if (!m_tree->exists("../outside/t/" + QByteArray::number(i)))
            return false;
    }
    return true;
}

void TestFolderAttacks::removesNothingBehindALinkThatCameAfterTheScan_data()
{
    addResolutions();
}

void TestFolderAttacks::removesNothingBehindALinkThatCameAfterTheScan()
{
    QFETCH(PathResolution, resolution);
    FolderObjectStore store(m_tree->root(), resolution);
    QVERIFY(m_tree->addFile("s/t/0") && m_tree->addFile("r/0"));
    QVERIFY(rename(m_tree->path("s").constData(), m_tree->path("moved").constData()) == 0);
    QVERIFY(m_tree->addLink("s", "../outside") && m_tree->remove("r/0") && m_tree->remove("r"));
    QVERIFY(m_tree->addLink("r", "../outside/t"));
    for (const char *key : {"s/t/0", "r/0"}) {
        const Removal removal = removeOne(store, m_box, anyFile(key));
        QCOMPARE(removal.outcome, RemovalOutcome::Changed);
        QCOMPARE(removal.why.cause.kind, CauseKind::LinkInTheWay);
        const auto look = store.look(m_box, key, {});
        QVERIFY(!look); // it may have been moved: absence is not proven
        QCOMPARE(look.error().kind, ErrorKind::BadData);
        QVERIFY(!store.read(m_box, key, 10, {}));
        QVERIFY(!store.put(m_box, QByteArray(key) + "-new", "x", {}));
    }
    QVERIFY(outsideIsWhole());
    QVERIFY(m_tree->exists("moved/t/0"));
}

void TestFolderAttacks::staysInsideWhileFoldersAndLinksChangePlaces_data()
{
    addResolutions();
}

void TestFolderAttacks::staysInsideWhileFoldersAndLinksChangePlaces()
{
    QFETCH(PathResolution, resolution);
    FolderObjectStore store(m_tree->root(), resolution);
    QVERIFY(m_tree->addFolder("s/t") && m_tree->addLink("../swap", "../outside"));
    std::vector<RemovalRequest> requests;
    for (int i = 0; i < kFiles; ++i)
        requests.push_back(anyFile("s/t/" + QByteArray::number(i)));

    int removedInside = 0;
    int leftAlone = 0;
    {
        const std::jthread attacker = swapping(m_tree->path("s"), m_tree->path("../swap"));
        const auto begin = std::chrono::steady_clock::now();
        const auto past = [begin](auto time) { return std::chrono::steady_clock::now() - begin > time; };
        while (!past(kPatience) && (!past(kRaceTime) || removedInside == 0 || leftAlone == 0)) {
            // The folder is at one of both names; through the link this would meet the files outside that are there.
            for (int i = 0; i < kFiles; ++i)
                static_cast<void>(store.put(m_box, "s/t/" + QByteArray::number(i), "x", {}));
            const auto removals = store.remove(m_box, requests, {});
            QVERIFY(removals);
            for (const Removal &removal : *removals) {
                removedInside += removal.outcome == RemovalOutcome::Removed ? 1 : 0;
                leftAlone += removal.outcome == RemovalOutcome::Changed ? 1 : 0;
            }
            QVERIFY(outsideIsWhole());
            for (const ObjectEntry &entry : listAll(store, m_box).entries)
                QVERIFY(entry.key.startsWith("s/t/"));
        }
    }
    qInfo("removed inside %d, left alone %d", removedInside, leftAlone);
    QVERIFY(removedInside > 0 && leftAlone > 0);
    QVERIFY(outsideIsWhole());
}

void TestFolderAttacks::staysInsideWhileFilesAndLinksChangePlaces()
{
    FolderObjectStore store(m_tree->root());
    QVERIFY(m_tree->addFile("keep") && m_tree->addLink("../swap", "../outside/t/0"));
    int removed = 0;
    {
        const std::jthread attacker = swapping(m_tree->path("s"), m_tree->path("../swap"));
        const auto begin = std::chrono::steady_clock::now();
        const auto past = [begin](auto time) { return std::chrono::steady_clock::now() - begin > time; };
        while (!past(kPatience) && (!past(kRaceTime) || removed == 0)) {
            m_tree->addFile("../fresh");
            rename(m_tree->path("../fresh").constData(), m_tree->path("s").constData());
            if (!m_tree->exists("../swap"))
                m_tree->addLink("../swap", "../outside/t/0");
            removed += removeOne(store, m_box, anyFile("s")).outcome == RemovalOutcome::Removed ? 1 : 0;
            QVERIFY(outsideIsWhole());
        }
    }
    QVERIFY(removed > 0);
    QVERIFY(outsideIsWhole() && m_tree->exists("keep"));
}

void TestFolderAttacks::crossesNoMount_data()
{
    QTest::addColumn<PathResolution>("resolution");
    QTest::addColumn<bool>("sameFileSystem");
    QTest::newRow("another file system, kernel") << PathResolution::Kernel << false;
    QTest::newRow("another file system, stepwise") << PathResolution::Stepwise << false;
    QTest::newRow("a folder of the same file system, kernel") << PathResolution::Kernel << true;
}

/// Told by what lies there: the same disk mounted again is the same bucket, another one in its place is not.
void TestFolderAttacks::tellsAMountFromWhatIsBeneath()
{
    QVERIFY(m_tree->addFile("a/0"));
    const QByteArray box = m_tree->path("").chopped(1);
    const QByteArray apart = QFile::encodeName(m_tree->root()) + "/apart";
    QVERIFY(QDir(m_tree->root()).mkdir(u"apart"_s));
    FolderObjectStore store(m_tree->root());
    const auto identify = [&](const Bucket &bucket) {
        const Result<BucketId> id = store.identify(bucket, {});
        return id ? *id : BucketId{{}, {}, id.error().text};
    };
    const BucketId before = identify(m_box);
    BucketId covered;
    BucketId elsewhere;
    BucketId uncovered;
    bool mounted = false;
    const QString why = inOwnMounts([&] {
        mounted = mount("disk of\ttapes", box.constData(), "tmpfs", 0, nullptr) == 0;
        covered = identify(m_box);
        mounted = mounted && umount(box.constData()) == 0;
        uncovered = identify(m_box);
        mounted = mounted && mount(box.constData(), apart.constData(), nullptr, MS_BIND, nullptr) == 0;
        elsewhere = identify(u"apart"_s);
    });
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(mounted);
    QVERIFY2(covered.physical.endsWith(":tmpfs:disk\\040of\\011tapes"), covered.physical.constData());
    QVERIFY(!covered.isSameAs(before));
    QCOMPARE(uncovered, before);
    QCOMPARE(elsewhere.physical, before.physical);
}

void TestFolderAttacks::goesWithoutAMarkWhereNoneIsKept()
{
    const QByteArray box = m_tree->path("").chopped(1);
    FolderObjectStore store(m_tree->root());
    QByteArrayList wrong;
    const QString why = inOwnMounts([&] {
        for (const char *type : {"ramfs", "tmpfs"}) { // the first knows no attributes
            const unsigned long flags = qstrcmp(type, "tmpfs") == 0 ? MS_RDONLY : 0;
            const bool mounted = mount("none", box.constData(), type, flags, nullptr) == 0;
            const bool isFine = mounted && store.mark(m_box, {});
            const Result<BucketId> id = store.identify(m_box, {});
            const QByteArray source = QByteArray(type) + ":none";
            if (!isFine || !id || !id->mark.isEmpty() || !id->physical.endsWith(source))
                wrong.append(type);
            umount(box.constData());
        }
    });
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QCOMPARE(wrong.join(' '), QByteArray());
}

void TestFolderAttacks::crossesNoMount()
{
    QFETCH(PathResolution, resolution);
    QFETCH(bool, sameFileSystem);
    QVERIFY(m_tree->addFile("a/0") && m_tree->addFile("s/t/under") && m_tree->addFile("z/0"));
    bool mounted = false;
    Listing seen;
    Listing within;
    std::vector<Removal> removals;
    bool survived = false;
    bool absenceProven = true;
    const QString why = inOwnMounts([&] {
        const QByteArray place = m_tree->path("s/t");
        const QByteArray outside = m_tree->path("../outside/t");
        mounted = sameFileSystem ? mount(outside.constData(), place.constData(), nullptr, MS_BIND, nullptr) == 0
                                 : mount("none", place.constData(), "tmpfs", 0, nullptr) == 0;
        if (!mounted || (!sameFileSystem && !m_tree->addFile("s/t/0")))
            return;
        FolderObjectStore store(m_tree->root(), resolution);
        seen = listAll(store, m_box);
        within = listAll(store, m_box, "s/t/");
        for (const char *key : {"s/t/0", "z/0"})
            removals.push_back(removeOne(store, m_box, anyFile(key)));
        absenceProven = bool(store.look(m_box, "s/t/under", {}));
        survived = m_tree->exists("s/t/0");
    });
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(mounted && survived && !absenceProven);
    QCOMPARE(seen.keys(), QByteArray("a/0 z/0"));
    QCOMPARE(seen.gaps(), QByteArray("s/t/"));
    QCOMPARE(seen.problems[0].error.cause.kind, CauseKind::MountedAcross);
    QCOMPARE(within.keys(), QByteArray());
    QCOMPARE(within.gaps(), QByteArray("s/t/"));
    QCOMPARE(removals[0].outcome, RemovalOutcome::Changed);
    QCOMPARE(removals[1].outcome, RemovalOutcome::Removed);
    QVERIFY(outsideIsWhole() && m_tree->exists("s/t/under"));
}

void TestFolderAttacks::removesNoMountedFile()
{
    QVERIFY(m_tree->addFile("s/a"));
    Removal removal;
    const QString why = inOwnMounts([&] {
        const QByteArray outside = m_tree->path("../outside/t/0");
        if (mount(outside.constData(), m_tree->path("s/a").constData(), nullptr, MS_BIND, nullptr) != 0)
            return;
        FolderObjectStore store(m_tree->root());
        removal = removeOne(store, m_box, anyFile("s/a"));
    });
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QCOMPARE(removal.outcome, RemovalOutcome::Refused);
    QVERIFY2(removal.why.text.contains("mounted"_L1), qPrintable(removal.why.text));
    QVERIFY(outsideIsWhole() && m_tree->exists("s/a"));
}

void TestFolderAttacks::losesNoFileThatIsMadeWhileFoldersAreTidied()
{
    std::atomic<int> stored{0};
    std::atomic<int> failed{0};
    std::atomic<int> removed{0};
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < 2; ++writer) {
            threads.emplace_back([&, writer](const std::stop_token &stop) {
                FolderObjectStore store(m_tree->root());
                for (int i = 0; !stop.stop_requested(); ++i) {
                    const ObjectKey key = "s/t/" + QByteArray::number(writer) + '-' + QByteArray::number(i % 4);
                    const Result<> done = store.put(m_box, key, "x", {});
                    stored += done ? 1 : 0;
                    if (!done && done.error().kind != ErrorKind::Conflict && ++failed == 1)
                        qWarning("%s", qPrintable(done.error().text));
                }
            });
        }
        FolderObjectStore store(m_tree->root());
        const auto end = std::chrono::steady_clock::now() + kRaceTime;
        while (std::chrono::steady_clock::now() < end) {
            std::vector<RemovalRequest> requests;
            for (const char *key :
                {"s/t/0-0", "s/t/0-1", "s/t/0-2", "s/t/0-3", "s/t/1-0", "s/t/1-1", "s/t/1-2", "s/t/1-3"})
                requests.push_back(anyFile(key));
            const auto removals = store.remove(m_box, requests, {});
            QVERIFY(removals);
            for (const Removal &removal : *removals)
                removed += removal.outcome == RemovalOutcome::Removed ? 1 : 0;
        }
    }
    FolderObjectStore store(m_tree->root());
    const int left = int(listAll(store, m_box).entries.size());
    qInfo("stored %d, removed %d, left %d", stored.load(), removed.load(), left);
    QCOMPARE(failed.load(), 0);
    QVERIFY(removed > 0);
    QCOMPARE(stored.load(), removed.load() + left);
}

QTEST_GUILESS_MAIN(TestFolderAttacks)
#include "tst_folderattacks.moc"
