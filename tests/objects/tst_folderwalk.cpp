// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderobjectstore.h"
#include "tests/support/objects/asnobody.h"
#include "tests/support/objects/foldertree.h"
#include "tests/support/objects/listing.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// What a walk says of folders that are not only files, and what it costs in open files.
class TestFolderWalk : public QObject {
    Q_OBJECT

private slots:
    void init();

    void reportsLinksAndSpecialFilesAndGoesOn();
    void followsNoLinkOnTheWayToThePrefix();
    void reportsAFolderItMayNotRead();
    void reportsAFolderItMayNotEnterOnce();
    void goesOnWhereAFolderVanishes();
    void failsWhereTheBucketVanishes();
    void walksDeepNestingWithFewOpenFiles();
    void comesBackFromTheDepths();
    void leavesNoFileOpen();

private:
    Listing listing(const ObjectKey &prefix = {});

    std::unique_ptr<FolderTree> m_tree;
    std::unique_ptr<FolderObjectStore> m_store;
    const Bucket m_box = u"box"_s;
};

namespace {

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

bool addSocket(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::copy(path.begin(), path.end(), address.sun_path);
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return bind(socket.fd(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

} // namespace

void TestFolderWalk::init()
{
    m_tree = std::make_unique<FolderTree>(m_box);
    m_store = std::make_unique<FolderObjectStore>(m_tree->root());
}

void TestFolderWalk::reportsLinksAndSpecialFilesAndGoesOn()
{
    QVERIFY(m_tree->addFile("a/1") && m_tree->addFile("z/1") && m_tree->addFile("../outside/secret"));
    QVERIFY(m_tree->addLink("a/file-link", "../../outside/secret") && m_tree->addLink("folder-link", "../outside"));
    QVERIFY(m_tree->addLink("a/loop", "loop") && m_tree->addLink("dangling", "nowhere"));
    QVERIFY(m_tree->addPipe("a/pipe") && addSocket(m_tree->path("s")));
    const Listing seen = listing();
    QVERIFY(seen.done);
    QCOMPARE(seen.keys(), QByteArray("a/1 z/1"));
    QCOMPARE(seen.gaps(), QByteArray("a/file-link a/loop a/pipe dangling folder-link s"));
    for (const ListProblem &problem : seen.problems)
        QVERIFY2(problem.error.text.contains("a symbolic link, which is not followed"_L1)
                || problem.error.text.contains(", not an object"_L1),
            qPrintable(problem.error.text));
}

void TestFolderWalk::followsNoLinkOnTheWayToThePrefix()
{
    QVERIFY(m_tree->addFile("../outside/t/secret") && m_tree->addLink("s", "../outside"));
    for (const char *prefix : {"s/", "s/t/", "s/t/se"}) {
        const Listing seen = listing(prefix);
        QVERIFY(seen.done);
        QCOMPARE(seen.keys(), QByteArray());
        QCOMPARE(seen.gaps(), QByteArray(prefix).left(QByteArray(prefix).lastIndexOf('/') + 1));
    }
}

void TestFolderWalk::reportsAFolderItMayNotRead()
{
    QVERIFY(m_tree->addFile("a/1") && m_tree->addFile("b/c/1") && m_tree->addFile("d/1"));
    QVERIFY(chmod(QFile::encodeName(m_tree->root()).constData(), 0755) == 0);
    QVERIFY(chmod(m_tree->path("b/c").constData(), 0) == 0);
    Listing seen;
    Listing within;
    {
        const AsNobody nobody;
        seen = listing();
        within = listing("b/c/1");
    }
    QVERIFY(chmod(m_tree->path("b/c").constData(), 0755) == 0);
    QVERIFY(seen.done);
    QCOMPARE(seen.keys(), QByteArray("a/1 d/1"));
    QCOMPARE(seen.gaps(), QByteArray("b/c/"));
    QCOMPARE(seen.problems[0].error.kind, ErrorKind::Unauthorized);
    QCOMPARE(within.gaps(), QByteArray("b/c/"));
}

void TestFolderWalk::reportsAFolderItMayNotEnterOnce()
{
    for (int i = 0; i < 50; ++i)
        QVERIFY(m_tree->addFile("b/" + QByteArray::number(i)));
    QVERIFY(m_tree->addFile("c/1") && chmod(QFile::encodeName(m_tree->root()).constData(), 0755) == 0);
    QVERIFY(chmod(m_tree->path("b").constData(), 0444) == 0);
    Listing seen;
    {
        const AsNobody nobody;
        seen = listing();
    }
    QVERIFY(chmod(m_tree->path("b").constData(), 0755) == 0);
    if (geteuid() != 0) // the owner has the same rights here as nobody has
        QVERIFY(seen.done);
    QCOMPARE(seen.keys(), QByteArray("c/1"));
    QCOMPARE(seen.gaps(), QByteArray("b/"));
}

void TestFolderWalk::goesOnWhereAFolderVanishes()
{
    // The page of a thousand comes while the names of the bucket are known and those of the later folders are not.
    for (int i = 0; i < 1000; ++i)
        QVERIFY(m_tree->addFile("a/" + QByteArray::number(i)));
    for (const char *key : {"b/1", "c/1", "d", "e/1"})
        QVERIFY(m_tree->addFile(key));
    QByteArrayList later;
    bool vanished = false;
    const Result<> done = m_store->list(m_box, {}, {}, [&](const ListPage &page) {
        if (!std::exchange(vanished, true))
            return m_tree->remove("b/1") && m_tree->remove("b") && m_tree->remove("d") && page.problems.empty();
        for (const ObjectEntry &entry : page.entries)
            later.append(entry.key);
        return page.problems.empty();
    });
    QVERIFY(done);
    QCOMPARE(later, QByteArrayList({"c/1", "e/1"}));
}

void TestFolderWalk::failsWhereTheBucketVanishes()
{
    for (int i = 0; i < 1000; ++i)
        QVERIFY(m_tree->addFile(QByteArray::number(i)));
    QVERIFY(QDir(m_tree->root() + "/box"_L1).removeRecursively());
    const Listing seen = listing();
    QVERIFY(!seen.done);
    QCOMPARE(seen.done.error().kind, ErrorKind::NotFound);
}

void TestFolderWalk::walksDeepNestingWithFewOpenFiles()
{
    // Deeper than any single path may be, and than the number of files this process may open.
    constexpr int kLevels = 2100;
    rlimit before{};
    QVERIFY(getrlimit(RLIMIT_NOFILE, &before) == 0);
    const rlimit few{rlim_t(openFiles() + 45), before.rlim_max};
    ObjectKey key;
    {
        Descriptor at(::open(m_tree->path({}).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        for (int i = 0; i < kLevels; ++i) {
            QVERIFY(mkdirat(at.fd(), "d", 0755) == 0);
            at = openFolder(at.fd(), "d", FolderUse::Passage, PathResolution::Kernel);
            QVERIFY(at.isOpen());
            key += "d/";
        }
    }
    key += "file";
    QVERIFY(setrlimit(RLIMIT_NOFILE, &few) == 0);
    const Result<> stored = m_store->put(m_box, key, "x", {});
    const Listing seen = listing();
    const Removal removal = seen.entries.empty() ? Removal() : removeOne(*m_store, m_box, requestFor(seen.entries[0]));
    QVERIFY(setrlimit(RLIMIT_NOFILE, &before) == 0);

    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
    QVERIFY(seen.done && seen.problems.empty());
    QCOMPARE(seen.keys(), key);
    QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    QVERIFY(!m_tree->exists("d"));
}

void TestFolderWalk::comesBackFromTheDepths()
{
    // At each of two hundred levels there is a file before and a file behind the way down.
    QByteArrayList before;
    QByteArrayList behind;
    ObjectKey folder;
    for (int level = 0; level < 200; ++level) {
        before.append(folder + "a");
        behind.prepend(folder + "z");
        QVERIFY(m_tree->addFile(folder + "a") && m_tree->addFile(folder + "z"));
        folder += "m/";
    }
    const Listing seen = listing();
    QVERIFY(seen.done && seen.problems.empty());
    QCOMPARE(seen.keys(), (before + behind).join(' '));
}

void TestFolderWalk::leavesNoFileOpen()
{
    QVERIFY(m_tree->addFile("s/t/a") && m_tree->addFile("b") && m_tree->addLink("l", "s"));
    const auto useEverything = [&] {
        std::stop_source stopped;
        stopped.request_stop();
        static_cast<void>(m_store->checkBucket(m_box, {}));
        static_cast<void>(m_store->checkBucket(u"none"_s, {}));
        listing();
        listing("s/t/");
        listing("l/");
        listing("../");
        static_cast<void>(m_store->list(m_box, {}, {}, [](const ListPage &) { return false; }));
        static_cast<void>(m_store->list(m_box, {}, stopped.get_token(), [](const ListPage &) { return true; }));
        static_cast<void>(m_store->look(m_box, "s/t/a", {}));
        static_cast<void>(m_store->look(m_box, "l/a", {}));
        static_cast<void>(m_store->read(m_box, "s/t/a", 10, {}));
        static_cast<void>(m_store->read(m_box, "s", 10, {}));
        static_cast<void>(m_store->put(m_box, "n/m/a", "x", {}));
        static_cast<void>(m_store->put(m_box, "b", "x", {}));
        static_cast<void>(m_store->put(m_box, "b/a", "x", {}));
        for (const char *key : {"n/m/a", "l/a", "s", "../b", "none/a"})
            removeOne(*m_store, m_box, {key, {}, {}, {}, Instant::max()});
    };
    useEverything();
    const qsizetype before = openFiles();
    for (int i = 0; i < 10; ++i)
        useEverything();
    QCOMPARE(openFiles(), before);
    QCOMPARE(listing().keys(), QByteArray("b s/t/a"));
}

Listing TestFolderWalk::listing(const ObjectKey &prefix)
{
    return listAll(*m_store, m_box, prefix);
}

QTEST_GUILESS_MAIN(TestFolderWalk)
#include "tst_folderwalk.moc"
