// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/vaultworld.h"

#include "core/config/settings.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

#include <sys/resource.h>

#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;

/// What goes into a vault comes out of it, and nobody without the private key sees what it is.
class TestVaultContainer : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatWasPutIn();
    void twoAtATime();
    void anItemThatIsAbandonedLeavesNothing();
    void aBatchThatIsAbandonedLeavesNothing();
    void aSizeThatIsNotAsSaidIsRefused();
    void whatHasNoRoomCostsItselfAlone();
    void aContainerWithoutABatchLeavesNoFile();
    void isListedWithoutTheKey();
    void nothingIsGivenOutFromTheTermOn();
    void findsByNameAndBySession();
    void isOpenedByItsOwnKeyAlone();
    void aForeignSignatureIsTold();
    void aCopyUnderAnotherNameIsRefused();
    void aThiefReadsNothing();
    void memoryStaysFlat();
    void theFolderIsMarkedAndClosedToOthers();
};

void TestVaultContainer::givesBackWhatWasPutIn()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto first = world.fillBatch(*writer, 0, 8);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
    const auto second = world.fillBatch(*writer, 6, 4); // two sessions once more
    QVERIFY(second);
    for (const bool isClosed : {false, true}) {
        if (isClosed)
            QVERIFY(writer->close());
        for (const bool rebuild : {false, true}) {
            ReadingOptions options;
            options.rebuild = rebuild;
            const auto reader = world.reader(options);
            for (const auto &batch : {*first, *second}) {
                for (const Planted &item : batch)
                    QCOMPARE(world.compare(*reader, item), QString());
            }
            const auto containers = reader->containers();
            QVERIFY(containers);
            QCOMPARE(containers->size(), size_t(1));
            QCOMPARE(containers->front().isClosed, isClosed);
            QCOMPARE(containers->front().items.size(), first->size() + second->size());
            QVERIFY(containers->front().warnings.empty());
            QCOMPARE(*reader->origin(writer->container()), world.run().origin);
        }
    }
}

void TestVaultContainer::twoAtATime()
{
    const VaultWorld world;
    std::array<std::vector<Planted>, 3> put;
    {
        std::vector<std::jthread> workers;
        for (size_t i = 0; i < put.size(); ++i)
            workers.emplace_back([&world, &put, i] {
                const auto writer = world.writer();
                for (int batch = 0; batch < 3; ++batch) {
                    const auto filled = world.fillBatch(*writer, int(i) * 100 + batch * 10, 5);
                    if (filled)
                        put[i].insert(put[i].end(), filled->begin(), filled->end());
                }
                (void)writer->close();
            });
    }
    const auto reader = world.reader();
    for (const auto &items : put) {
        QCOMPARE(items.size(), size_t(45));
        for (const Planted &item : items)
            QCOMPARE(world.compare(*reader, item), QString());
    }
    QCOMPARE(reader->containers()->size(), put.size());
}

void TestVaultContainer::anItemThatIsAbandonedLeavesNothing()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(writer->beginBatch());
    std::vector<Planted> kept;
    for (const qint64 size : {qint64(10), qint64(3'000'000)}) { // within what is buffered, and beyond it
        Planted before = plantedObject("k/before" + QByteArray::number(size), 5000);
        before.copy = *putObject(*writer, before);
        const Planted left = plantedObject("other/left" + QByteArray::number(size), size);
        QVERIFY(writer->beginObject(left.owner, *left.object));
        QVERIFY(writer->write(left.bytes));
        writer->abandonObject();
        Planted after = plantedObject("k/after" + QByteArray::number(size), 70'000);
        after.copy = *putObject(*writer, after);
        QVERIFY(after.copy.item > before.copy.item + 1); // a number is never given twice
        kept.push_back(before);
        kept.push_back(after);
    }
    QVERIFY(writer->endBatch());
    const auto reader = world.reader();
    for (const Planted &item : kept)
        QCOMPARE(world.compare(*reader, item), QString());
    QVERIFY(reader->findSession("other", {})->empty());
    QVERIFY(QFileInfo(world.folder->containerPath(writer->container())).size() < 400'000);
}

void TestVaultContainer::aBatchThatIsAbandonedLeavesNothing()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto first = world.fillBatch(*writer, 0, 3);
    QVERIFY(first);
    const qint64 size = QFileInfo(world.folder->containerPath(writer->container())).size();
    const qint64 keys = QFileInfo(world.folder->keysPath(writer->container())).size();
    QVERIFY(writer->beginBatch());
    QVERIFY(putObject(*writer, plantedObject("gone/x", 3'000'000)));
    writer->abandonBatch();
    QCOMPARE(QFileInfo(world.folder->containerPath(writer->container())).size(), size);
    QCOMPARE(QFileInfo(world.folder->keysPath(writer->container())).size(), keys);
    const auto last = world.fillBatch(*writer, 10, 3);
    QVERIFY(last);
    const auto reader = world.reader();
    for (const auto &batch : {*first, *last}) {
        for (const Planted &item : batch)
            QCOMPARE(world.compare(*reader, item), QString());
    }
    QVERIFY(reader->findSession("gone", {})->empty());
}

void TestVaultContainer::aSizeThatIsNotAsSaidIsRefused()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(writer->beginBatch());
    Planted wrong = plantedObject("k/wrong", 5000);
    for (const qint64 said : {4999, 5001}) {
        wrong.object->entry.sizeBytes = said;
        const auto put = putObject(*writer, wrong);
        QVERIFY(!put);
        QCOMPARE(put.error().cause.kind, CauseKind::SizeChanged);
    }
    wrong.object->entry.sizeBytes.reset(); // nobody said
    wrong.copy = *putObject(*writer, wrong);
    QVERIFY(writer->endBatch());
    QCOMPARE(world.compare(*world.reader(), wrong), QString());
}

void TestVaultContainer::whatHasNoRoomCostsItselfAlone()
{
    VaultWorld world;
    world.room = *VaultRoom::of(world.folder, 1'000'000);
    const qint64 left = *world.room->leftBytes();
    QCOMPARE(left, 1'000'000);
    const auto writer = world.writer();
    QVERIFY(writer->beginBatch());
    Planted small = plantedObject("a/small", 100'000);
    small.copy = *putObject(*writer, small);
    Planted large = plantedObject("a/large", 950'000);
    for (const bool isTold : {true, false}) {
        if (!isTold)
            large.object->entry.sizeBytes.reset();
        const auto refused = putObject(*writer, large);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::LimitReached);
        QCOMPARE(refused.error().cause.kind, CauseKind::VaultFull);
        QVERIFY(!writer->hasFailed());
    }
    Planted other = plantedObject("b/other", 500'000);
    other.copy = *putObject(*writer, other);
    QVERIFY(writer->endBatch());
    QVERIFY(*world.room->leftBytes() < 400'000);
    const auto reader = world.reader();
    QCOMPARE(world.compare(*reader, small), QString());
    QCOMPARE(world.compare(*reader, other), QString());
    QVERIFY(*world.folder->usedBytes() <= 1'000'000);
    // Another run measures anew.
    const auto again = *VaultRoom::of(world.folder, 1'000'000);
    QVERIFY(again->take(500'000).error().cause.kind == CauseKind::VaultFull);
    QVERIFY(again->take(200'000));
}

void TestVaultContainer::aContainerWithoutABatchLeavesNoFile()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(writer->beginBatch());
    QVERIFY(writer->endBatch());
    QVERIFY(writer->close());
    const auto other = world.writer();
    QVERIFY(other->beginBatch());
    QVERIFY(putObject(*other, plantedObject("a/b", 10)));
    other->abandonBatch();
    QVERIFY(other->close());
    QVERIFY(world.folder->containers()->empty());
}

void TestVaultContainer::isListedWithoutTheKey()
{
    const VaultWorld world;
    const auto writer = world.writer(99);
    const auto put = world.fillBatch(*writer, 0, 4);
    QVERIFY(put && writer->close());
    const auto reader = *VaultReader::open(world.folder, world.clock);
    const auto containers = reader->containers();
    QVERIFY(containers);
    const VaultContainer &container = containers->front();
    QCOMPARE(container.run.run, 99);
    QCOMPARE(container.run.madeAt, world.start);
    QCOMPARE(container.run.termEnd, world.start + std::chrono::hours{24});
    QVERIFY(container.run.origin.isEmpty());
    QCOMPARE(container.keyFingerprint, world.key.publicKey().fingerprintBytes());
    QCOMPARE(container.signer, world.signer.publicKey());
    qint64 bytes = 0;
    for (const VaultItem &item : container.items) {
        QCOMPARE(item.state, VaultItemState::Kept);
        bytes += item.kind == VaultItemKind::Object ? item.sizeBytes : 0;
    }
    qint64 expected = 0;
    for (const Planted &item : *put)
        expected += item.bytes.size();
    QCOMPARE(bytes, expected);
    QCOMPARE(reader->entry(container.id, 1).error().cause.kind, CauseKind::VaultLocked);
    QCOMPARE(reader->findSession("plantedkey1", {}).error().cause.kind, CauseKind::VaultLocked);
}

void TestVaultContainer::nothingIsGivenOutFromTheTermOn()
{
    VaultWorld world;
    const auto writer = world.writer();
    const auto put = world.fillBatch(*writer, 0, 1);
    QVERIFY(put && writer->close());
    const auto reader = world.reader();
    world.clock.advance(std::chrono::hours{24} - std::chrono::microseconds{1});
    QCOMPARE(world.compare(*reader, put->front()), QString());
    world.clock.advance(std::chrono::microseconds{1});
    for (const Planted &item : *put) {
        QCOMPARE(reader->entry(item.copy.container, item.copy.item).error().cause.kind, CauseKind::VaultTermOver);
        const auto object =
            reader->object(item.copy.container, item.copy.item, {}, [](QByteArrayView) { return Result<>(); });
        QCOMPARE(object.error().cause.kind, CauseKind::VaultTermOver);
        QCOMPARE(reader->session(item.copy.container, item.copy.item).error().cause.kind, CauseKind::VaultTermOver);
    }
    QVERIFY(reader->findSession("plantedkey0", {})->empty());
    QCOMPARE(reader->containers()->size(), size_t(1)); // to be told of
    // The term of the key file alone is prolonged by nobody.
    QByteArray keys = fileBytes(world.folder->keysPath(writer->container()));
    keys[72] = char(0xff);
    setFileBytes(world.folder->keysPath(writer->container()), keys);
    QVERIFY(!world.reader()->entry(writer->container(), 1));
}

void TestVaultContainer::findsByNameAndBySession()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto put = world.fillBatch(*writer, 0, 6);
    QVERIFY(put && writer->close());
    const auto reader = world.reader();
    const auto session = reader->findSession("plantedkey3", {});
    QVERIFY(session);
    QCOMPARE(session->size(), size_t(2));
    QCOMPARE(session->front().session, "plantedkey3");
    QCOMPARE(session->back().object->entry.key, "plantedkey3/planted-name.pdf");
    QCOMPARE(reader->findObject({u"document-uploads"_s, "/planted-orphan-4"}, {})->size(), size_t(1));
    QCOMPARE(reader->findObject({{}, "plantedkey1/planted-name.pdf"}, {})->size(), size_t(1));
    QVERIFY(reader->findObject({u"other"_s, "plantedkey1/planted-name.pdf"}, {})->empty());
    QVERIFY(reader->findSession("plantedkey33", {})->empty());
    int count = 0;
    QVERIFY(reader->entries({}, {}, [&count](const VaultEntry &) { return ++count > 0; }));
    QCOMPARE(size_t(count), put->size());
}

void TestVaultContainer::isOpenedByItsOwnKeyAlone()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(world.fillBatch(*writer, 0, 1));
    const auto reader = *VaultReader::open(world.folder, world.clock);
    const auto refused = reader->unlock(*VaultPrivateKey::make());
    QVERIFY(!refused);
    QCOMPARE(refused.error().cause.kind, CauseKind::VaultKeyForeign);
    QVERIFY(!reader->isUnlocked());
}

void TestVaultContainer::aForeignSignatureIsTold()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(world.fillBatch(*writer, 0, 1) && writer->close());
    ReadingOptions options;
    options.trustedSigner = world.signer.publicKey();
    QVERIFY(world.reader(options)->containers()->front().warnings.empty());
    options.trustedSigner = ContainerSigner::make().publicKey();
    const auto told = world.reader(options)->containers()->front().warnings;
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told.front().kind, CauseKind::VaultSignedByOther);
    // One whose signatures are of nobody can be read, and says so.
    QByteArray bytes = fileBytes(world.folder->containerPath(writer->container()));
    const QByteArray key = world.signer.publicKey();
    const QByteArray other = ContainerSigner::make().publicKey();
    for (qsizetype at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1))
        bytes.replace(at, key.size(), other);
    setFileBytes(world.folder->containerPath(writer->container()), bytes);
    const auto unsigned_ = world.reader(options)->containers();
    QVERIFY(unsigned_ && !unsigned_->empty());
    QVERIFY(std::any_of(unsigned_->front().warnings.begin(), unsigned_->front().warnings.end(),
        [](const Cause &cause) { return cause.kind == CauseKind::VaultUnsigned; }));
    QVERIFY(world.reader()->entry(writer->container(), 1));
}

void TestVaultContainer::aCopyUnderAnotherNameIsRefused()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(world.fillBatch(*writer, 0, 1) && writer->close());
    const ContainerId other(32, 'a');
    QVERIFY(QFile::copy(world.folder->containerPath(writer->container()), world.folder->containerPath(other)));
    QVERIFY(QFile::copy(world.folder->keysPath(writer->container()), world.folder->keysPath(other)));
    const auto reader = world.reader();
    std::vector<VaultTrouble> troubles;
    QCOMPARE(reader->containers(&troubles)->size(), size_t(1));
    QCOMPARE(troubles.size(), size_t(1));
    QCOMPARE(troubles.front().container, other);
    QVERIFY(!reader->entry(other, 1));
}

/// The folder, the server's settings (the public key) and its home (the signing key): nothing of what was planted.
void TestVaultContainer::aThiefReadsNothing()
{
    const VaultWorld world;
    const auto writer = world.writer();
    const auto put = world.fillBatch(*writer, 0, 20);
    QVERIFY(put && writer->close());
    const Secret text = world.key.text();
    int files = 0;
    QByteArray all;
    QDirIterator walk(world.path(), QDir::Files | QDir::Hidden);
    while (walk.hasNext()) {
        all += fileBytes(walk.next());
        files += 1;
    }
    QVERIFY(files >= 4);
    QVERIFY(all.size() > 100'000);
    for (const QByteArray &planted :
        {QByteArray("PLANTED"), QByteArray("planted"), QByteArray("plantedkey1"), QByteArray("document-uploads"),
            QByteArray("x-planted-type"), QByteArray("max-age"), QByteArray("parser_usersession"),
            QByteArray("postgres://"), QByteArray("plantedkey").toBase64().left(12), QByteArray("plantedkey").toHex(),
            text.reveal().mid(15, 20).toLatin1(), QByteArray(reinterpret_cast<const char *>(world.key.bytes()), 16)})
        QVERIFY2(!all.contains(planted), planted.constData());
    // It is there all the same.
    QCOMPARE(world.compare(*world.reader(), put->back()), QString());
}

void TestVaultContainer::memoryStaysFlat()
{
    const auto peak = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss; // KiB
    };
    const VaultWorld world;
    const auto writer = world.writer();
    Planted large = plantedObject("large/one", 0);
    constexpr qint64 kPieces = 100;
    const QByteArray piece(1'000'000, 'x');
    large.object->entry.sizeBytes = kPieces * piece.size();
    const auto before = peak();
    QVERIFY(writer->beginBatch());
    QVERIFY(writer->beginObject(large.owner, *large.object));
    for (qint64 i = 0; i < kPieces; ++i)
        QVERIFY(writer->write(piece));
    const auto copy = writer->finishObject();
    QVERIFY(copy && writer->endBatch());
    qint64 read = 0;
    const auto reader = world.reader();
    QVERIFY(reader->object(copy->container, copy->item, {}, [&read](QByteArrayView got) {
        read += got.count('x');
        return Result<>();
    }));
    QCOMPARE(read, kPieces * piece.size());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which keep what was freed for a while
    const auto grown = peak() - before;
    QVERIFY2(grown < 12'000, qPrintable(u"%1 KiB"_s.arg(grown)));
#else
    Q_UNUSED(before)
#endif
}

void TestVaultContainer::theFolderIsMarkedAndClosedToOthers()
{
    const VaultWorld world;
    const auto writer = world.writer();
    QVERIFY(world.fillBatch(*writer, 0, 1));
    constexpr QFile::Permissions kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFileInfo(world.path()).permissions() & kOthers) == 0);
    QDirIterator walk(world.path(), QDir::Files | QDir::Hidden);
    while (walk.hasNext())
        QVERIFY2((QFileInfo(walk.next()).permissions() & kOthers) == 0, qPrintable(walk.filePath()));
    QVERIFY(fileBytes(world.path() + u"/CACHEDIR.TAG"_s).startsWith("Signature: 8a477f597d28d172789f06886806bc55"));
    const auto again = VaultFolder::make(world.path());
    QVERIFY(again);
    QCOMPARE((*again)->id(), world.folder->id());
    QCOMPARE(VaultFolder::open(world.home()).error().cause.kind, CauseKind::VaultMissing);
    QCOMPARE(
        VaultFolder::make(world.home()).error().cause.kind, CauseKind::VaultFolderForeign); // it holds other things
}

QTEST_GUILESS_MAIN(TestVaultContainer)
#include "tst_vaultcontainer.moc"
