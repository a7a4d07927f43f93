// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderobjectstore.h"
#include "tests/objects/objectstorecontract.h"
#include "tests/support/objects/asnobody.h"
#include "tests/support/objects/foldertree.h"
#include "tests/support/objects/listing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kMark = "user.docsweep.id";
constexpr Instant kLongAgo = fromMicros(1'600'000'000'123'456);

} // namespace

/// The contract and what a folder adds to it, once for each way of resolving paths.
class TestFolderObjectStore : public ObjectStoreContract {
    Q_OBJECT

public:
    explicit TestFolderObjectStore(PathResolution resolution)
        : m_resolution(resolution)
    {
    }

protected:
    void startAnew(const Bucket &bucket) override { m_tree = std::make_unique<FolderTree>(bucket); }
    std::unique_ptr<ObjectStore> open() override
    {
        return std::make_unique<FolderObjectStore>(m_tree->root(), m_resolution);
    }
    void place(const ObjectKey &key, const QByteArray &bytes) override { QVERIFY(m_tree->addFile(key, bytes)); }

private slots:
    void isMadeOfAnAbsolutePathOnly();
    void namesAMissingRootAndTheMend();
    void namesAMissingBucketAndTheMend();
    void takesALinkedRootButNoLinkedBucket();
    void refusesBucketNamesThatLeaveTheRoot_data();
    void refusesBucketNamesThatLeaveTheRoot();
    void saysWhoMayNotReadTheBucket();
    void tellsAnotherBucketInItsPlace_data();
    void tellsAnotherBucketInItsPlace();
    void knowsAMovedBucketByItsMark();
    void takesNothingElseForAMark();
    void goesWithoutAMarkWhereItMayNotLeaveOne();

    void takesNamesOfAnyBytes_data();
    void takesNamesOfAnyBytes();
    void takesKeysAsLongAsPathsMayBe();
    void countsTheAgeFromTheModificationTime_data();
    void countsTheAgeFromTheModificationTime();
    void readsNoAgeFromAnImpossibleTime();
    void listsHiddenFiles();

    void leavesNoHalfFilesBehind();
    void storesInAFolderThatGoesAwayMeanwhile();
    void streamsNoneOfAnotherVersion();
    void storesNothingWhereAFileStandsForAFolder();
    void storesNoKeyThatLeavesTheBucket();
    void opensNoPipeToReadIt();

private:
    BucketId identify(const Bucket &bucket = u"box"_s)
    {
        const Result<BucketId> id = open()->identify(bucket, {});
        return id ? *id : BucketId{{}, {}, id.error().text};
    }
    QByteArray pathOf(const char *bucket) const { return QFile::encodeName(m_tree->root()) + '/' + bucket; }
    /// What is written on a folder, as a test of the file system's own.
    static QByteArray attributeOf(const QByteArray &folder);
    static bool setAttribute(const QByteArray &folder, const QByteArray &value);

    std::unique_ptr<FolderTree> m_tree;
    const PathResolution m_resolution;
};

void TestFolderObjectStore::isMadeOfAnAbsolutePathOnly()
{
    for (const QString &root : {QString(), u"relative/path"_s}) {
        const auto store = makeFolderStore(root);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::BadConfig);
        QVERIFY(store.error().text.contains("STORAGE_ROOT"_L1));
        QCOMPARE(store.error().cause.kind, root.isEmpty() ? CauseKind::RootEmpty : CauseKind::RootNotAbsolute);
    }
    QVERIFY(makeFolderStore(u"/nonexistent"_s));
}

void TestFolderObjectStore::namesAMissingRootAndTheMend()
{
    FolderObjectStore store(m_tree->root() + "/no/where"_L1, m_resolution);
    const Result<> checked = store.checkBucket(u"box"_s, {});
    QCOMPARE(checked.error().kind, ErrorKind::NotFound);
    const QString root = m_tree->root() + "/no/where"_L1;
    QCOMPARE(checked.error().text,
        QString(u"opening the storage folder \""_s + root
            + u"\": No such file or directory; is its disk mounted, and is STORAGE_ROOT right?"_s));
    QCOMPARE(checked.error().cause, (Cause{CauseKind::StorageFolderMissing, {root, u"No such file or directory"_s}}));
}

void TestFolderObjectStore::namesAMissingBucketAndTheMend()
{
    QVERIFY(m_tree->addFile("a"));
    QVERIFY(QDir(m_tree->root()).rename(u"box"_s, u"elsewhere"_s)); // as after an unmounted disk
    const auto store = open();
    const auto look = store->look(u"box"_s, "a", {});
    QVERIFY(!look);
    QCOMPARE(look.error().kind, ErrorKind::NotFound);
    QCOMPARE(look.error().text,
        QString(u"opening the bucket \""_s + m_tree->root() + u"/box\": No such file or directory; is the disk of "_s
            + m_tree->root() + u" mounted, and are STORAGE_ROOT and SUPABASE_BUCKET_NAME right?"_s));
    QCOMPARE(look.error().cause.kind, CauseKind::BucketFolderMissing);
}

void TestFolderObjectStore::takesALinkedRootButNoLinkedBucket()
{
    QVERIFY(m_tree->addFile("a"));
    const QString linkedRoot = m_tree->root() + "/linked-root"_L1;
    QVERIFY(QFile::link(m_tree->root(), linkedRoot));
    FolderObjectStore store(linkedRoot, m_resolution);
    QCOMPARE(listAll(store, u"box"_s).keys(), QByteArray("a"));

    QVERIFY(QFile::link(m_tree->root() + "/box"_L1, m_tree->root() + "/linked-box"_L1));
    const Listing listing = listAll(store, u"linked-box"_s);
    QVERIFY(!listing.done);
    QCOMPARE(listing.done.error().kind, ErrorKind::NotFound);
    QCOMPARE(listing.done.error().cause.kind, CauseKind::BucketIsLink);
    QVERIFY(listing.done.error().text.contains("symbolic link"_L1));
}

void TestFolderObjectStore::refusesBucketNamesThatLeaveTheRoot_data()
{
    QTest::addColumn<QString>("bucket");
    for (const char *bucket : {"", ".", "..", "box/..", "../box", "/", "/tmp", "box/s"})
        QTest::newRow(bucket) << QString::fromLatin1(bucket);
}

void TestFolderObjectStore::refusesBucketNamesThatLeaveTheRoot()
{
    QFETCH(QString, bucket);
    QVERIFY(m_tree->addFile("s/a"));
    const Listing listing = listAll(*open(), bucket);
    QVERIFY(!listing.done);
    QCOMPARE(listing.done.error().kind, ErrorKind::NotFound);
    QVERIFY(listing.entries.empty());
}

void TestFolderObjectStore::saysWhoMayNotReadTheBucket()
{
    QVERIFY(m_tree->addFile("a"));
    const QByteArray box = m_tree->path({});
    QVERIFY(chmod(QFile::encodeName(m_tree->root()).constData(), 0755) == 0 && chmod(box.constData(), 0) == 0);
    Result<> checked;
    Listing listing;
    {
        const AsNobody nobody;
        checked = open()->checkBucket(u"box"_s, {});
        listing = listAll(*open(), u"box"_s);
    }
    QVERIFY(chmod(box.constData(), 0755) == 0);
    QVERIFY(!checked && !listing.done);
    QCOMPARE(checked.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(listing.done.error().kind, ErrorKind::Unauthorized);
    QVERIFY(checked.error().text.contains("as user"_L1));
    QCOMPARE(checked.error().cause.kind, CauseKind::BucketFolderAway);
}

QByteArray TestFolderObjectStore::attributeOf(const QByteArray &folder)
{
    std::array<char, 100> value{};
    const ssize_t size = getxattr(folder.constData(), kMark, value.data(), value.size());
    return {value.data(), std::max<ssize_t>(size, 0)};
}

bool TestFolderObjectStore::setAttribute(const QByteArray &folder, const QByteArray &value)
{
    return setxattr(folder.constData(), kMark, value.constData(), size_t(value.size()), 0) == 0;
}

void TestFolderObjectStore::tellsAnotherBucketInItsPlace_data()
{
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("without a mark") << false;
    QTest::newRow("with a mark") << true;
}

void TestFolderObjectStore::tellsAnotherBucketInItsPlace()
{
    QFETCH(bool, isMarked);
    QVERIFY(!isMarked || open()->mark(u"box"_s, {}));
    const BucketId before = identify();
    QVERIFY(before.physical.startsWith("inode:"));
    QCOMPARE(before.place, QString(u"folder "_s + m_tree->root() + u"/box"_s));
    QVERIFY(QDir(m_tree->root()).rename(u"box"_s, u"elsewhere"_s));
    QVERIFY(QDir(m_tree->root()).mkdir(u"box"_s));
    const BucketId after = identify();
    QVERIFY(!after.isNull() && !after.isSameAs(before));
    QCOMPARE(after.place, before.place);
    QVERIFY(open()->mark(u"box"_s, {}));
    QVERIFY(!identify().isSameAs(before));
    QVERIFY(identify(u"elsewhere"_s).isSameAs(before));
}

void TestFolderObjectStore::knowsAMovedBucketByItsMark()
{
    QVERIFY(open()->mark(u"box"_s, {}));
    const BucketId before = identify();
    if (before.mark.isEmpty())
        QSKIP("this file system keeps no attributes");
    QCOMPARE(before.mark, QByteArray("mark:" + attributeOf(pathOf("box"))));
    QProcess copy; // with attributes, as a restore from a backup makes it
    copy.start(u"cp"_s, {u"-a"_s, QFile::decodeName(pathOf("box")), QFile::decodeName(pathOf("moved"))});
    QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);
    const BucketId after = identify(u"moved"_s);
    QCOMPARE(after.mark, before.mark);
    QVERIFY(after.physical != before.physical);
    QVERIFY(after.isSameAs(before));
    QVERIFY(open()->mark(u"moved"_s, {}));
    QCOMPARE(identify(u"moved"_s), after);
}

void TestFolderObjectStore::takesNothingElseForAMark()
{
    for (const QByteArray &value : {QByteArray("somebody else's"), QByteArray(90, 'x'), QByteArray()}) {
        if (!setAttribute(pathOf("box"), value))
            QSKIP("this file system keeps no attributes");
        QCOMPARE(identify().mark, QByteArray());
        QVERIFY(open()->mark(u"box"_s, {}));
        QCOMPARE(identify().mark, QByteArray());
        QCOMPARE(attributeOf(pathOf("box")), value);
    }
}

void TestFolderObjectStore::goesWithoutAMarkWhereItMayNotLeaveOne()
{
    chmod(qPrintable(m_tree->root()), 0755);
    chmod(pathOf("box").constData(), 0555);
    const AsNobody restricted;
    QVERIFY(open()->mark(u"box"_s, {}));
    const BucketId id = identify();
    QVERIFY(id.mark.isEmpty() && !id.physical.isEmpty());
}

void TestFolderObjectStore::takesNamesOfAnyBytes_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("no UTF-8") << QByteArray("s/\xff\xfe\x80.pdf");
    QTest::newRow("a cut sequence") << QByteArray("s/\xe2\x82");
    QTest::newRow("a newline") << QByteArray("s/two\nlines");
    QTest::newRow("control characters") << QByteArray("s/\x01\x1b[31m\x7f");
    QTest::newRow("255 bytes") << QByteArray("s/") + QByteArray(255, 'n');
    QTest::newRow("255 bytes twice") << QByteArray(255, 'd') + '/' + QByteArray(255, 'n');
    QTest::newRow("a folder without UTF-8") << QByteArray("\x80\x81/a");
    QTest::newRow("blanks") << QByteArray(" / ");
    QTest::newRow("dots") << QByteArray("..a/...");
    QTest::newRow("a backslash") << QByteArray("s\\..\\a");
    QTest::newRow("like an option") << QByteArray("-rf/--");
}

void TestFolderObjectStore::takesNamesOfAnyBytes()
{
    QFETCH(QByteArray, key);
    const auto store = open();
    QVERIFY(m_tree->addFile(key, "bytes"));
    const Listing listing = listAll(*store, u"box"_s);
    QVERIFY(listing.done && listing.problems.empty());
    QCOMPARE(listing.keys(), key);
    QCOMPARE(listAll(*store, u"box"_s, key).keys(), key);
    QCOMPARE(store->read(u"box"_s, key, 100, {}).value_or("?"), QByteArray("bytes"));
    QCOMPARE(removeOne(*store, u"box"_s, requestFor(listing.entries[0])).outcome, RemovalOutcome::Removed);
    QCOMPARE(namesIn(m_tree->root() + "/box"_L1), QStringList());
    QVERIFY(store->put(u"box"_s, key, "again", {}));
    QCOMPARE(listAll(*store, u"box"_s).keys(), key);
}

void TestFolderObjectStore::takesKeysAsLongAsPathsMayBe()
{
    // 4095 bytes of key alone: a single path with the bucket before it would be too long for the system.
    QByteArray key;
    while (key.size() < 4095 - 256)
        key += QByteArray(255, 'd') + '/';
    key += QByteArray(4095 - key.size(), 'f');
    const auto store = open();
    QVERIFY(store->put(u"box"_s, key, "deep", {}));
    const Listing listing = listAll(*store, u"box"_s);
    QVERIFY(listing.done && listing.problems.empty());
    QCOMPARE(listing.keys(), key);
    QCOMPARE(store->read(u"box"_s, key, 100, {}).value_or("?"), QByteArray("deep"));
    QCOMPARE(removeOne(*store, u"box"_s, requestFor(listing.entries[0])).outcome, RemovalOutcome::Removed);
    QCOMPARE(namesIn(m_tree->root() + "/box"_L1), QStringList());
}

void TestFolderObjectStore::countsTheAgeFromTheModificationTime_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::newRow("some years ago") << toMicros(kLongAgo);
    QTest::newRow("the epoch") << qint64(0);
    QTest::newRow("before the epoch") << qint64(-1'500'001);
    QTest::newRow("in the future") << qint64(4'000'000'000'000'000);
}

void TestFolderObjectStore::countsTheAgeFromTheModificationTime()
{
    QFETCH(qint64, micros);
    QVERIFY(m_tree->addFile("s/a", "x", fromMicros(micros)));
    const Listing listing = listAll(*open(), u"box"_s);
    QCOMPARE(listing.entries.size(), size_t(1));
    QCOMPARE(listing.entries[0].updatedAt, std::optional(fromMicros(micros)));
    QCOMPARE(listing.entries[0].createdAt, std::optional<Instant>());
    QCOMPARE(removeOne(*open(), u"box"_s, requestFor(listing.entries[0])).outcome, RemovalOutcome::Removed);
}

void TestFolderObjectStore::readsNoAgeFromAnImpossibleTime()
{
    QTemporaryDir memory(u"/dev/shm/docsweep-XXXXXX"_s);
    const QByteArray file = QFile::encodeName(memory.path()) + "/box/a";
    if (!memory.isValid() || !QDir(memory.path()).mkdir(u"box"_s))
        QSKIP("/dev/shm is not writable, and other file systems know no such times");
    QVERIFY(QFile(QFile::decodeName(file)).open(QIODevice::WriteOnly));
    const timespec wild{1'000'000'000'000'000, 0};
    const timespec times[] = {wild, wild};
    QVERIFY(utimensat(AT_FDCWD, file.constData(), times, 0) == 0);
    struct stat facts { };
    if (stat(file.constData(), &facts) != 0 || facts.st_mtim.tv_sec != wild.tv_sec)
        QSKIP("this kernel does not keep such times");

    FolderObjectStore store(memory.path(), m_resolution);
    const Listing listing = listAll(store, u"box"_s);
    QCOMPARE(listing.keys(), QByteArray("a"));
    QVERIFY(!listing.entries[0].changedAt());
    const Removal removal = removeOne(store, u"box"_s, {"a", {}, {}, {}, Instant::max()}); // nobody has seen it
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QVERIFY2(removal.why.text.contains("cannot be read"_L1), qPrintable(removal.why.text));
    const timespec readable[] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
    QVERIFY(utimensat(AT_FDCWD, file.constData(), readable, 0) == 0);
    QCOMPARE(removeOne(store, u"box"_s, requestFor(listing.entries[0])).difference, Difference::Time);
    QVERIFY(utimensat(AT_FDCWD, file.constData(), times, 0) == 0);
    const ObjectEntry now = listAll(store, u"box"_s).entries[0];
    QCOMPARE(removeOne(store, u"box"_s, requestFor(now)).outcome, RemovalOutcome::Removed); // still what was seen
}

void TestFolderObjectStore::listsHiddenFiles()
{
    for (const char *key : {".emptyFolderPlaceholder", "s/.emptyFolderPlaceholder", ".d/.e"})
        QVERIFY(m_tree->addFile(key));
    QCOMPARE(listAll(*open(), u"box"_s).keys(), QByteArray(".d/.e .emptyFolderPlaceholder s/.emptyFolderPlaceholder"));
}

void TestFolderObjectStore::leavesNoHalfFilesBehind()
{
    const auto store = open();
    QVERIFY(store->put(u"box"_s, "s/a", "one", {}));
    QVERIFY(!store->put(u"box"_s, "s/a", "two", {}));
    QVERIFY(m_tree->addFolder("s/d"));
    QCOMPARE(store->put(u"box"_s, "s/d", "three", {}).error().kind, ErrorKind::Conflict);
    QCOMPARE(
        store->put(u"box"_s, QByteArray("s/") + QByteArray(256, 'n'), "four", {}).error().kind, ErrorKind::BadData);
    QCOMPARE(namesIn(m_tree->root() + "/box/s"_L1), QStringList({u"a"_s, u"d"_s}));
}

/// A cleanup removes folders that are empty, as one is whose new files have no names yet.
void TestFolderObjectStore::storesInAFolderThatGoesAwayMeanwhile()
{
    const QByteArray bytes("bytes");
    const std::vector<NewObject> objects{{"s/a", bytes.size()}, {"t/b", bytes.size()}, {"s/c", bytes.size()}};
    int stored = 0;
    open()->putAll(
        u"box"_s, objects,
        [&](size_t at) -> ByteSource {
            if (at == 1 && !QDir(m_tree->root() + "/box"_L1).rmdir(u"s"_s))
                qFatal("the folder is not empty");
            return sourceOf(bytes);
        },
        {},
        [&](size_t at, const Result<StoredObject> &done) {
            ++stored;
            QVERIFY2(done, qPrintable(QString::number(at) + (done ? QString() : done.error().text)));
        });
    QCOMPARE(stored, 3);
    QCOMPARE(namesIn(m_tree->root() + "/box/s"_L1), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(namesIn(m_tree->root() + "/box/t"_L1), QStringList({u"b"_s}));
}

/// Of several that are streamed: each is what was seen, or a Conflict.
void TestFolderObjectStore::streamsNoneOfAnotherVersion()
{
    for (const char *key : {"s/a", "s/b", "s/c"})
        QVERIFY(m_tree->addFile(key, "one"));
    const auto store = open();
    std::vector<StreamRequest> requests;
    for (const char *key : {"s/a", "s/b", "s/c"})
        requests.push_back({key, store->look(u"box"_s, key, {}).value().value().version});
    QList<std::optional<ErrorKind>> ended;
    const StreamSinks sinks{[&](size_t at) {
                                return ObjectSink{
                                    [this, at](const ObjectHead &) -> Result<> {
                                        QFile later(m_tree->root() + "/box/s/b"_L1);
                                        if (at == 0 && (!later.open(QIODevice::Append) || later.write("!") != 1))
                                            qFatal("it cannot be written");
                                        QFile now(m_tree->root() + "/box/s/c"_L1);
                                        if (at == 2 && !now.resize(2))
                                            qFatal("it cannot be cut");
                                        return {};
                                    },
                                    [](QByteArrayView) -> Result<> { return {}; }};
                            },
        [&](size_t, const Result<ObjectHead> &head) {
            ended.push_back(head ? std::nullopt : std::optional(head.error().kind));
            return true;
        }};
    store->streamAll(u"box"_s, requests, {}, sinks);
    QCOMPARE(ended, (QList<std::optional<ErrorKind>>{std::nullopt, ErrorKind::Conflict, ErrorKind::Conflict}));
}

void TestFolderObjectStore::storesNothingWhereAFileStandsForAFolder()
{
    QVERIFY(m_tree->addFile("s"));
    const Result<> stored = open()->put(u"box"_s, "s/a", "x", {});
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::Conflict);
}

void TestFolderObjectStore::storesNoKeyThatLeavesTheBucket()
{
    QVERIFY(m_tree->addFolder("../outside") && m_tree->addLink("s", "../outside"));
    const Result<> stored = open()->put(u"box"_s, "s/a", "x", {});
    QVERIFY(!stored);
    QVERIFY2(stored.error().text.contains("symbolic link"_L1), qPrintable(stored.error().text));
    QCOMPARE(namesIn(m_tree->root() + "/outside"_L1), QStringList());
}

void TestFolderObjectStore::opensNoPipeToReadIt()
{
    QVERIFY(m_tree->addPipe("s/a")); // opening it for reading would wait for ever
    QCOMPARE(open()->read(u"box"_s, "s/a", 100, {}).error().kind, ErrorKind::NotFound);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestFolderObjectStore byKernel(PathResolution::Kernel);
    TestFolderObjectStore stepwise(PathResolution::Stepwise);
    return QTest::qExec(&byKernel, argc, argv) + QTest::qExec(&stepwise, argc, argv);
}

#include "tst_folderobjectstore.moc"
