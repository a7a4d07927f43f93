// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderobjectstore.h"
#include "tests/support/objects/asnobody.h"
#include "tests/support/objects/foldertree.h"
#include "tests/support/objects/listing.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant kLongAgo = fromMicros(1'600'000'000'123'456);

} // namespace

/// What a folder adds to the contract where it removes, once for each way of resolving paths.
class TestFolderRemoval : public QObject {
    Q_OBJECT

public:
    explicit TestFolderRemoval(PathResolution resolution)
        : m_resolution(resolution)
    {
    }

private slots:
    void init() { m_tree = std::make_unique<FolderTree>(); }
    void cleanup() { m_tree.reset(); }

    void removesEveryNameOfAHardLinkedFile();
    void touchesNothingForAKeyThatLeavesTheBucket_data();
    void touchesNothingForAKeyThatLeavesTheBucket();
    void removesTheDirectoriesItEmptied();
    void keepsDirectoriesThatHoldAnything();
    void tidiesAfterARunThatWasInterrupted();
    void saysWhichFolderIsNotWritable();
    void saysWhichFolderMayNotBeEntered();
    void readsKeysThatDoNotEndInAZero();
    void saysThatAFileIsProtected();
    void leavesAloneWhatIsNoFileAnyMore_data();
    void leavesAloneWhatIsNoFileAnyMore();
    void noticesAForgedModificationTime_data();
    void noticesAForgedModificationTime();
    void passesOverAChangeOfAttributesAlone();

private:
    std::unique_ptr<ObjectStore> open() { return std::make_unique<FolderObjectStore>(m_tree->root(), m_resolution); }

    std::unique_ptr<FolderTree> m_tree;
    const PathResolution m_resolution;
};

void TestFolderRemoval::removesEveryNameOfAHardLinkedFile()
{
    QVERIFY(m_tree->addFile("s/a", "x", kLongAgo));
    QVERIFY(link(m_tree->path("s/a").constData(), m_tree->path("s/b").constData()) == 0);
    QVERIFY(link(m_tree->path("s/a").constData(), m_tree->path("c").constData()) == 0);
    const auto store = open();
    for (const ObjectEntry &entry : listAll(*store, u"box"_s).entries) {
        const Removal removal = removeOne(*store, u"box"_s, requestFor(entry));
        QVERIFY2(removal.outcome == RemovalOutcome::Removed, qPrintable(removal.why.text));
    }
    QCOMPARE(namesIn(m_tree->root() + "/box"_L1), QStringList());
}

void TestFolderRemoval::touchesNothingForAKeyThatLeavesTheBucket_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("upwards") << QByteArray("../outside");
    QTest::newRow("upwards from a folder") << QByteArray("s/../../outside");
    QTest::newRow("upwards within the bucket") << QByteArray("s/../a");
    QTest::newRow("the bucket") << QByteArray();
    QTest::newRow("here") << QByteArray("./a");
    QTest::newRow("here at the end") << QByteArray("s/.");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
    QTest::newRow("an empty segment") << QByteArray("s//a");
    QTest::newRow("a folder") << QByteArray("s/");
    QTest::newRow("a slash") << QByteArray("/");
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("a zero byte in a folder") << QByteArray("s\0/a", 4);
    QTest::newRow("a zero byte at the end") << QByteArray("a\0", 2);
}

void TestFolderRemoval::touchesNothingForAKeyThatLeavesTheBucket()
{
    QFETCH(QByteArray, key);
    QVERIFY(m_tree->addFile("a") && m_tree->addFile("s/a") && m_tree->addFile("../outside"));
    const auto store = open();
    const Removal removal = removeOne(*store, u"box"_s, {key, {}, {}, {}, Instant::max()});
    QCOMPARE(removal.outcome, RemovalOutcome::Impossible);
    QCOMPARE(removal.why, Why(Cause{CauseKind::KeyOutside, removal.why.cause.about}));
    QCOMPARE(store->look(u"box"_s, key, {}).error().kind, ErrorKind::BadData);
    QCOMPARE(store->read(u"box"_s, key, 100, {}).error().kind, ErrorKind::BadData);
    QCOMPARE(store->put(u"box"_s, key, "x", {}).error().kind, ErrorKind::BadData);
    QVERIFY(m_tree->exists("a") && m_tree->exists("s/a") && m_tree->exists("../outside"));
    QCOMPARE(namesIn(m_tree->root()), QStringList({u"box"_s, u"outside"_s}));

    const bool isPrefix = key.isEmpty() || key == "s/" || key == "s/.";
    const Listing listing = listAll(*store, u"box"_s, key);
    QCOMPARE(bool(listing.done), isPrefix);
    QVERIFY(isPrefix || listing.done.error().kind == ErrorKind::BadData);
    QVERIFY(isPrefix || listing.entries.empty());
}

void TestFolderRemoval::removesTheDirectoriesItEmptied()
{
    for (const char *key : {"s/a", "s/b", "t/u/v/w/a", "t/b", "top"})
        QVERIFY(m_tree->addFile(key));
    const auto store = open();
    std::vector<RemovalRequest> requests;
    for (const ObjectEntry &entry : listAll(*store, u"box"_s).entries)
        requests.push_back(requestFor(entry));
    QVERIFY(store->remove(u"box"_s, requests, {}));
    QCOMPARE(namesIn(m_tree->root()), QStringList({u"box"_s}));
    QCOMPARE(namesIn(m_tree->root() + "/box"_L1), QStringList());
    QVERIFY(store->checkBucket(u"box"_s, {}));
}

void TestFolderRemoval::keepsDirectoriesThatHoldAnything()
{
    QVERIFY(m_tree->addFile("s/a") && m_tree->addFile("s/t/a") && m_tree->addFolder("s/empty"));
    const auto store = open();
    const ObjectEntry entry = store->look(u"box"_s, "s/t/a", {}).value().value();
    QCOMPARE(removeOne(*store, u"box"_s, requestFor(entry)).outcome, RemovalOutcome::Removed);
    QCOMPARE(namesIn(m_tree->root() + "/box/s"_L1), QStringList({u"a"_s, u"empty"_s}));
}

void TestFolderRemoval::tidiesAfterARunThatWasInterrupted()
{
    QVERIFY(m_tree->addFolder("s")); // its file was removed, then the power failed
    QCOMPARE(removeOne(*open(), u"box"_s, {"s/a", {}, {}, {}, Instant::max()}).outcome, RemovalOutcome::AlreadyGone);
    QVERIFY(!m_tree->exists("s"));
}

void TestFolderRemoval::saysWhichFolderIsNotWritable()
{
    QVERIFY(m_tree->addFile("s/a") && m_tree->addFile("t/a"));
    for (const QByteArray &folder : {QFile::encodeName(m_tree->root()), m_tree->path({}), m_tree->path("s")})
        QVERIFY(chmod(folder.constData(), 0555) == 0);
    const std::vector<RemovalRequest> requests{{"s/a", {}, {}, {}, Instant::max()}, {"t/a", {}, {}, {}, Instant::max()},
        {"s/gone", {}, {}, {}, Instant::max()}};
    QVERIFY(chmod(m_tree->path("t").constData(), 0777) == 0);
    Result<std::vector<Removal>> removals;
    {
        const AsNobody nobody;
        removals = open()->remove(u"box"_s, requests, {});
    }
    QVERIFY(chmod(m_tree->path({}).constData(), 0755) == 0 && chmod(m_tree->path("s").constData(), 0755) == 0);
    QVERIFY(removals);
    QCOMPARE(removals->at(0).outcome, RemovalOutcome::Refused);
    const QString why = removals->at(0).why.text;
    QVERIFY2(why.contains("/box/s"_L1) && why.contains("is not writable for user"_L1), qPrintable(why));
    QCOMPARE(removals->at(0).why.cause.kind, CauseKind::FolderUnwritable);
    QCOMPARE(removals->at(1).outcome, RemovalOutcome::Removed);
    QCOMPARE(removals->at(2).outcome, RemovalOutcome::AlreadyGone);
    QVERIFY(m_tree->exists("s/a") && m_tree->exists("t"));
}

void TestFolderRemoval::saysWhichFolderMayNotBeEntered()
{
    QVERIFY(m_tree->addFile("s/a") && chmod(QFile::encodeName(m_tree->root()).constData(), 0755) == 0);
    QVERIFY(chmod(m_tree->path("s").constData(), 0666) == 0);
    Removal removal;
    Result<std::optional<ObjectEntry>> look;
    {
        const AsNobody nobody;
        removal = removeOne(*open(), u"box"_s, {"s/a", {}, {}, {}, Instant::max()});
        look = open()->look(u"box"_s, "s/a", {});
    }
    QVERIFY(chmod(m_tree->path("s").constData(), 0755) == 0);
    QCOMPARE(removal.outcome, RemovalOutcome::Refused);
    QVERIFY2(removal.why.text.contains("entering the folder"_L1), qPrintable(removal.why.text));
    QCOMPARE(removal.why.cause.kind, CauseKind::AccessDenied);
    QVERIFY(!look);
    QCOMPARE(look.error().kind, ErrorKind::Unauthorized);
    QVERIFY(m_tree->exists("s/a"));
}

void TestFolderRemoval::readsKeysThatDoNotEndInAZero()
{
    QVERIFY(m_tree->addFile("s/a") && m_tree->addFile("s/ab"));
    const auto key = QByteArray::fromRawData("s/ab", 3); // "s/a", with more behind it
    const auto store = open();
    QCOMPARE(store->look(u"box"_s, key, {}).value()->key, QByteArray("s/a"));
    QCOMPARE(removeOne(*store, u"box"_s, {key, {}, {}, {}, Instant::max()}).outcome, RemovalOutcome::Removed);
    QCOMPARE(listAll(*store, u"box"_s).keys(), QByteArray("s/ab"));
}

void TestFolderRemoval::saysThatAFileIsProtected()
{
    if (geteuid() != 0)
        QSKIP("only root can make a file that somebody else may not remove from a sticky folder");
    QVERIFY(m_tree->addFile("s/a"));
    QVERIFY(chmod(QFile::encodeName(m_tree->root()).constData(), 0755) == 0);
    QVERIFY(chmod(m_tree->path("s").constData(), 01777) == 0);
    Removal removal;
    {
        const AsNobody nobody;
        removal = removeOne(*open(), u"box"_s, {"s/a", {}, {}, {}, Instant::max()});
    }
    QCOMPARE(removal.outcome, RemovalOutcome::Refused);
    QCOMPARE(removal.why.cause.kind, CauseKind::FileProtected);
    QVERIFY(m_tree->exists("s/a"));
}

void TestFolderRemoval::leavesAloneWhatIsNoFileAnyMore_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"a directory", "a symbolic link", "a named pipe"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestFolderRemoval::leavesAloneWhatIsNoFileAnyMore()
{
    QFETCH(QString, what);
    QVERIFY(m_tree->addFile("s/a") && m_tree->addFile("../outside"));
    const auto store = open();
    const RemovalRequest request = requestFor(store->look(u"box"_s, "s/a", {}).value().value());
    QVERIFY(m_tree->remove("s/a"));
    if (what == "a directory"_L1)
        QVERIFY(m_tree->addFolder("s/a"));
    else if (what == "a symbolic link"_L1)
        QVERIFY(m_tree->addLink("s/a", "../../outside"));
    else
        QVERIFY(m_tree->addPipe("s/a"));

    const Removal removal = removeOne(*store, u"box"_s, request);
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QVERIFY2(removal.why.text.contains(what), qPrintable(removal.why.text));
    QCOMPARE(removal.why.cause, (Cause{CauseKind::KindChanged, {what}}));
    QVERIFY(m_tree->exists("s/a") && m_tree->exists("../outside"));
    QCOMPARE(store->look(u"box"_s, "s/a", {}).value(), std::optional<ObjectEntry>());
    QCOMPARE(store->read(u"box"_s, "s/a", 100, {}).error().kind, ErrorKind::NotFound);
}

void TestFolderRemoval::passesOverAChangeOfAttributesAlone()
{
    QVERIFY(m_tree->addFile("s/a", "bytes", kLongAgo));
    const auto store = open();
    const ObjectEntry before = store->look(u"box"_s, "s/a", {}).value().value();
    QTRY_VERIFY(chmod(m_tree->path("s/a").constData(), 0660) == 0
        && store->look(u"box"_s, "s/a", {}).value()->version != before.version);
    RemovalRequest request = requestFor(before);
    const Removal strict = removeOne(*store, u"box"_s, request);
    QCOMPARE(strict.outcome, RemovalOutcome::Changed);
    QCOMPARE(strict.difference, Difference::Attributes);
    request.attributesMayDiffer = true;
    QCOMPARE(removeOne(*store, u"box"_s, request).outcome, RemovalOutcome::Removed);
}

void TestFolderRemoval::noticesAForgedModificationTime_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::addColumn<CauseKind>("cause");
    QTest::newRow("another file of the same name, size and time") << false << CauseKind::AnotherOfItsName;
    QTest::newRow("rewritten in place, then the time put back") << true << CauseKind::AttributesChanged;
}

void TestFolderRemoval::noticesAForgedModificationTime()
{
    QFETCH(bool, inPlace);
    QVERIFY(m_tree->addFile("s/a", "old bytes", kLongAgo));
    const auto store = open();
    const ObjectEntry before = store->look(u"box"_s, "s/a", {}).value().value();
    if (!inPlace) { // beside it first: a file system may give the number of a removed file to the next one
        QVERIFY(m_tree->addFile("s/b", "new bytes", kLongAgo));
        QCOMPARE(rename(m_tree->path("s/b").constData(), m_tree->path("s/a").constData()), 0);
    }
    // The change time moves in the kernel's ticks.
    QTRY_VERIFY(m_tree->addFile("s/a", "new bytes", kLongAgo)
        && store->look(u"box"_s, "s/a", {}).value()->version != before.version);
    QCOMPARE(store->look(u"box"_s, "s/a", {}).value()->updatedAt, before.updatedAt);
    const Removal removal = removeOne(*store, u"box"_s, requestFor(before));
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QTEST(removal.why.cause.kind, "cause");
    QCOMPARE(store->read(u"box"_s, "s/a", 100, {}).value_or("?"), QByteArray("new bytes"));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestFolderRemoval byKernel(PathResolution::Kernel);
    TestFolderRemoval stepwise(PathResolution::Stepwise);
    return QTest::qExec(&byKernel, argc, argv) + QTest::qExec(&stepwise, argc, argv);
}

#include "tst_folderremoval.moc"
