// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/objects/objectstorecontract.h"

#include "tests/support/objects/listing.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr qint64 kAll = 1 << 20;

    std::vector<ObjectKey> keysOf(const std::vector<ObjectEntry> &entries)
    {
        std::vector<ObjectKey> keys;
        for (const ObjectEntry &entry : entries)
            keys.push_back(entry.key);
        return keys;
    }

    std::vector<ObjectKey> numbered(const QByteArray &prefix, int count)
    {
        std::vector<ObjectKey> keys;
        for (int i = 0; i < count; ++i)
            keys.push_back(prefix + QByteArray::number(i));
        return keys;
    }

    bool ignorePage(const ListPage &)
    {
        return true;
    }

} // namespace

void ObjectStoreContract::init()
{
    startAnew(bucket());
    m_store = open();
    QVERIFY(m_store);
}

void ObjectStoreContract::cleanup()
{
    m_store.reset();
}

void ObjectStoreContract::describesItself()
{
    const ObjectStoreTraits traits = m_store->traits();
    QVERIFY(traits.maxConnections >= 1);
    QVERIFY(traits.removeBatch >= 1);
    QVERIFY(!traits.name.isEmpty());
}

void ObjectStoreContract::findsItsBucket()
{
    QVERIFY(m_store->checkBucket(bucket(), {}));
}

void ObjectStoreContract::saysThatABucketIsMissing_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::newRow("another name") << u"nobox"_s;
    QTest::newRow("no name") << QString();
}

void ObjectStoreContract::saysThatABucketIsMissing()
{
    QFETCH(QString, bucket);
    const std::vector<RemovalRequest> requests{{"a/b", {}, {}, {}, Instant::max()}};
    const auto kindOf = [](const auto &result) { return result ? ErrorKind::Io : result.error().kind; };
    QCOMPARE(kindOf(m_store->checkBucket(bucket, {})), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_store->identify(bucket, {})), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_store->list(bucket, {}, {}, ignorePage)), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_store->look(bucket, "a/b", {})), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_store->read(bucket, "a/b", kAll, {})), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_store->remove(bucket, requests, {})), ErrorKind::NotFound);
    QCOMPARE(kindOf(m_store->put(bucket, "a/b", "x", {})), ErrorKind::NotFound);
}

void ObjectStoreContract::tellsWhichBucketItIs()
{
    const Result<BucketId> id = m_store->identify(bucket(), {});
    QVERIFY2(id, qPrintable(id ? QString() : id.error().text));
    QVERIFY(!id->isNull());
    QVERIFY2(id->place.contains(bucket()), qPrintable(id->place));
    add("s/a");
    QCOMPARE(*m_store->identify(bucket(), {}), *id);
    QCOMPARE(*open()->identify(bucket(), {}), *id);

    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(m_store->identify(bucket(), stopped.get_token()).error().kind, ErrorKind::Cancelled);
}

void ObjectStoreContract::keepsTheMarkOfABucket()
{
    const Result<BucketId> before = m_store->identify(bucket(), {});
    QVERIFY(before && m_store->mark(bucket(), {}));
    const Result<BucketId> marked = m_store->identify(bucket(), {});
    QVERIFY(marked);
    QVERIFY(marked->isSameAs(*before));
    QCOMPARE(marked->physical, before->physical);
    QVERIFY(before->mark.isEmpty() || marked->mark == before->mark);
    QVERIFY(open()->mark(bucket(), {})); // another run
    QCOMPARE(*m_store->identify(bucket(), {}), *marked);
}

void ObjectStoreContract::listsNothingInAnEmptyBucket()
{
    QVERIFY(listed().empty());
}

void ObjectStoreContract::listsInByteOrderOfTheWholeKey()
{
    std::vector<ObjectKey> inOrder{"!first", "B/upper", "ab-c", "ab-d/x", "ab.txt", "ab/.hidden", "ab/x", "ab/y-z",
        "ab/y/z", "ab0", "ab0c/x", "b", "\xc3\xa4/\xe2\x82\xac.pdf"};
    std::erase_if(inOrder, [this](const ObjectKey &key) { return !canHold(key); });
    std::vector<ObjectKey> shuffled;
    for (size_t i = 0; i < inOrder.size(); ++i)
        shuffled.push_back(inOrder[(i * 5) % inOrder.size()]);
    placeAll(shuffled);
    QCOMPARE(keysOf(listed()), inOrder);
}

void ObjectStoreContract::listsInPagesOfAtMostAThousand()
{
    constexpr int kObjects = 2345;
    std::vector<ObjectKey> keys;
    for (int i = 0; i < kObjects; ++i)
        keys.push_back("s" + QByteArray::number(i % 7) + '/' + QByteArray::number(i));
    placeAll(keys);
    size_t count = 0;
    ObjectKey last;
    const Result<> done = m_store->list(bucket(), {}, {}, [&](const ListPage &page) {
        if (page.entries.size() > 1000 || !page.problems.empty())
            return false;
        for (const ObjectEntry &entry : page.entries) {
            if (entry.key <= last)
                return false;
            last = entry.key;
        }
        count += page.entries.size();
        return true;
    });
    QVERIFY(done);
    QCOMPARE(count, size_t(kObjects));
}

void ObjectStoreContract::listsWhatStartsWithThePrefix_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing: all") << QByteArray() << QByteArray("a ab-c/x ab/cc ab/cd/e ab/d abc b/x");
    QTest::newRow("a folder") << QByteArray("ab/") << QByteArray("ab/cc ab/cd/e ab/d");
    QTest::newRow("a part of a name") << QByteArray("ab") << QByteArray("ab-c/x ab/cc ab/cd/e ab/d abc");
    QTest::newRow("a part of a name in a folder") << QByteArray("ab/c") << QByteArray("ab/cc ab/cd/e");
    QTest::newRow("a whole key") << QByteArray("ab/d") << QByteArray("ab/d");
    QTest::newRow("a folder in a folder") << QByteArray("ab/cd/") << QByteArray("ab/cd/e");
    QTest::newRow("a key taken for a folder") << QByteArray("ab/d/") << QByteArray();
    QTest::newRow("no such folder") << QByteArray("zz/") << QByteArray();
    QTest::newRow("no such name") << QByteArray("ab/zz") << QByteArray();
}

void ObjectStoreContract::listsWhatStartsWithThePrefix()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, expected);
    for (const char *key : {"a", "ab-c/x", "ab/cc", "ab/cd/e", "ab/d", "abc", "b/x"})
        add(key);
    const Listing listing = listAll(*m_store, bucket(), prefix);
    QVERIFY(listing.done);
    QVERIFY(listing.problems.empty());
    QCOMPARE(listing.keys(), expected);
}

void ObjectStoreContract::endsTheListingWhenTheReaderHasEnough()
{
    placeAll(numbered("s/", 1500));
    int pages = 0;
    const Result<> done = m_store->list(bucket(), {}, {}, [&](const ListPage &) {
        ++pages;
        return false;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(pages, 1);
}

void ObjectStoreContract::endsTheListingWhenStopped()
{
    placeAll(numbered("s/", 1500));
    std::stop_source source;
    int pages = 0;
    const Result<> stoppedMidway = m_store->list(bucket(), {}, source.get_token(), [&](const ListPage &) {
        ++pages;
        source.request_stop();
        return true;
    });
    QVERIFY(!stoppedMidway);
    QCOMPARE(stoppedMidway.error().kind, ErrorKind::Cancelled);
    QCOMPARE(pages, 1);

    const Result<> stoppedBefore = m_store->list(bucket(), {}, source.get_token(), [&](const ListPage &) {
        ++pages;
        return true;
    });
    QVERIFY(!stoppedBefore);
    QCOMPARE(stoppedBefore.error().kind, ErrorKind::Cancelled);
    QCOMPARE(pages, 1);
}

void ObjectStoreContract::looksAtAnObjectAsItWasListed()
{
    ObjectStoreContract::place("s/a.pdf", "twelve bytes");
    const std::vector<ObjectEntry> entries = listed();
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries[0].sizeBytes, std::optional<qint64>(12));
    QVERIFY(entries[0].changedAt());
    QCOMPARE(look("s/a.pdf"), entries[0]);
}

void ObjectStoreContract::looksAtAnAbsentObject()
{
    add("s/a");
    for (const char *key : {"s", "s/b", "s/a/b", "t/a"})
        QVERIFY2(!isThere(key), key);
}

void ObjectStoreContract::readsTheBytesItWasGiven_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("zeros and newlines") << QByteArray("\0\n\r\n\0\xff", 6);
    QTest::newRow("a few megabytes") << QByteArray(3'000'001, 'q');
}

void ObjectStoreContract::readsTheBytesItWasGiven()
{
    QFETCH(QByteArray, bytes);
    ObjectStoreContract::place("s/a", bytes);
    const Result<QByteArray> read = m_store->read(bucket(), "s/a", bytes.size() + 10, {});
    QVERIFY(read);
    QCOMPARE(*read, bytes);
    QCOMPARE(look("s/a").sizeBytes, std::optional<qint64>(bytes.size()));
}

namespace {

    struct Streamed {
        Result<ObjectHead> head = ObjectHead();
        QByteArray bytes;
        qsizetype largest = 0;
        int begun = 0;
    };

    Streamed streamed(ObjectStore &store, const Bucket &bucket, const ObjectKey &key, const QByteArray &version = {})
    {
        Streamed it;
        it.head = store.stream(bucket, key, version, {},
            {[&it](const ObjectHead &) -> Result<> {
                 ++it.begun;
                 return {};
             },
                [&it](QByteArrayView piece) -> Result<> {
                    it.bytes += piece;
                    it.largest = std::max(it.largest, piece.size());
                    return {};
                }});
        return it;
    }

} // namespace

void ObjectStoreContract::streamsTheBytesItWasGiven_data()
{
    readsTheBytesItWasGiven_data();
}

void ObjectStoreContract::streamsTheBytesItWasGiven()
{
    QFETCH(QByteArray, bytes);
    ObjectStoreContract::place("s/a", bytes);
    for (const QByteArray &version : {QByteArray(), look("s/a").version}) {
        const Streamed it = streamed(*m_store, bucket(), "s/a", version);
        QVERIFY2(it.head, it.head ? "" : qPrintable(it.head.error().text));
        QCOMPARE(it.bytes, bytes);
        QCOMPARE(it.begun, 1);
        QVERIFY(it.largest <= 1024 * 1024);
        QCOMPARE(it.head->sizeBytes, std::optional<qint64>(bytes.size()));
    }
    const Streamed absent = streamed(*m_store, bucket(), "s/b");
    QVERIFY(!absent.head);
    QCOMPARE(absent.head.error().kind, ErrorKind::NotFound);
}

void ObjectStoreContract::endsAStreamWithTheErrorOfItsSink()
{
    ObjectStoreContract::place("s/a", QByteArray(3'000'001, 'q'));
    int pieces = 0;
    const ObjectSink full{[](const ObjectHead &) -> Result<> { return {}; },
        [&pieces](QByteArrayView) -> Result<> {
            return ++pieces < 2 ? Result<>() : fail(ErrorKind::LimitReached, QStringLiteral("full"));
        }};
    const Result<ObjectHead> ended = m_store->stream(bucket(), "s/a", {}, {}, full);
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ErrorKind::LimitReached);
    QCOMPARE(pieces, 2);
    const ObjectSink never{
        [](const ObjectHead &) -> Result<> { return fail(ErrorKind::LimitReached, QStringLiteral("no")); },
        [](QByteArrayView) -> Result<> { return {}; }};
    QCOMPARE(m_store->stream(bucket(), "s/a", {}, {}, never).error().kind, ErrorKind::LimitReached);
}

void ObjectStoreContract::streamsNoOtherVersion()
{
    add("s/a");
    add("s/b", "other bytes");
    const ObjectEntry other = look("s/b");
    QVERIFY(m_store->isSameObject(other.version, look("s/b").version));
    QVERIFY(!m_store->isSameObject(other.version, look("s/a").version));
}

void ObjectStoreContract::streamsSeveralEachForItself()
{
    for (const char *key : {"s/a", "s/b", "t/a", "top"})
        add(key, key);
    const std::vector<StreamRequest> requests{
        {"s/a", look("s/a").version}, {"s/absent", {}}, {"s/b", {}}, {"t/a", look("t/a").version}, {"top", {}}};
    std::vector<QByteArray> bytes(requests.size());
    std::vector<size_t> ended;
    size_t last = requests.size() - 1;
    const StreamSinks sinks{[&](size_t at) {
                                return ObjectSink{[](const ObjectHead &) -> Result<> { return {}; },
                                    [&bytes, at](QByteArrayView piece) -> Result<> {
                                        bytes[at] += piece;
                                        return {};
                                    }};
                            },
        [&](size_t at, const Result<ObjectHead> &head) {
            ended.push_back(at);
            if (head)
                return at != last;
            if (at != 1 || head.error().kind != ErrorKind::NotFound)
                qWarning("%zu: %s", at, qPrintable(head.error().text));
            return at == 1 && head.error().kind == ErrorKind::NotFound;
        }};
    m_store->streamAll(bucket(), requests, {}, sinks);
    QCOMPARE(ended, (std::vector<size_t>{0, 1, 2, 3, 4}));
    QCOMPARE(bytes, (std::vector<QByteArray>{"s/a", "", "s/b", "t/a", "top"}));
    ended.clear();
    last = 2;
    m_store->streamAll(bucket(), requests, {}, sinks);
    QCOMPARE(ended, (std::vector<size_t>{0, 1, 2}));
}

void ObjectStoreContract::looksAtManyKeysAtOnce()
{
    for (const char *key : {"s/a", "s/b", "t/a", "u"})
        add(key);
    const std::vector<ObjectKey> asked{"s/a", "t/a", "t/absent", "u"};
    Result<std::vector<ObjectEntry>> found = m_store->lookAtAll(bucket(), asked, {});
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    std::ranges::sort(*found, {}, &ObjectEntry::key);
    QCOMPARE(found->size(), size_t(3));
    for (size_t at = 0; at < 3; ++at) {
        const ObjectEntry one = look((*found)[at].key);
        QCOMPARE((*found)[at].key, one.key);
        QCOMPARE((*found)[at].sizeBytes, one.sizeBytes);
        QCOMPARE((*found)[at].changedAt(), one.changedAt());
    }
    QVERIFY(m_store->lookAtAll(bucket(), {}, {})->empty());
}

void ObjectStoreContract::readsNoMoreThanTheLimit()
{
    add("s/a", "0123456789");
    for (const qint64 limit : {0, 3, 10, 11})
        QCOMPARE(m_store->read(bucket(), "s/a", limit, {}).value_or("?"), QByteArray("0123456789").left(limit));
}

void ObjectStoreContract::cannotReadAnAbsentObject()
{
    add("s/a");
    const Result<QByteArray> read = m_store->read(bucket(), "s/b", kAll, {});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
}

void ObjectStoreContract::neverOverwrites()
{
    ObjectStoreContract::place("s/a", "the first");
    const ObjectEntry before = look("s/a");
    const Result<> again = m_store->put(bucket(), "s/a", "the second", {});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_store->read(bucket(), "s/a", kAll, {}).value_or("?"), QByteArray("the first"));
    QCOMPARE(look("s/a"), before);
    QCOMPARE(listAll(*m_store, bucket()).keys(), QByteArray("s/a"));
}

void ObjectStoreContract::storesWhatIsStreamed_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("some pieces") << 3'000'017;
}

/// With its type, cache control and time where it has any; and once.
void ObjectStoreContract::storesWhatIsStreamed()
{
    QFETCH(int, size);
    QByteArray bytes(size, 'x');
    for (int i = 0; i < size; i += 997)
        bytes[i] = char(i);
    const Instant old = *parseInstant("2025-08-27T12:00:00.123456Z");
    const NewObject object{"s/new", size, "application/pdf", "max-age=60", old};
    const ByteSource inPieces = [&bytes, size](const NextBytes &next) -> Result<> {
        for (qsizetype at = 0; at < bytes.size(); at += 70'001) {
            if (const Result<> taken = next(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(70'001, size - at)));
                !taken)
                return taken;
        }
        return {};
    };
    const Result<StoredObject> stored = m_store->putNew(bucket(), object, inPieces, {});
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().text));
    QVERIFY(!stored->lostCacheControl);
    QCOMPARE(*m_store->read(bucket(), "s/new", 8 << 20, {}), bytes);
    const ObjectEntry entry = look("s/new");
    QCOMPARE(entry.sizeBytes, size);
    QVERIFY(!m_store->traits().maySwap || entry.updatedAt == old); // a folder
    const QByteArray other("y");
    const Result<StoredObject> again = m_store->putNew(bucket(), {"s/new", 1}, sourceOf(other), {});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(*m_store->read(bucket(), "s/new", 8 << 20, {}), bytes);
    QCOMPARE(listed().size(), size_t(1));
}

void ObjectStoreContract::storesNothingButWhatWasTold()
{
    const QByteArray bytes(100'000, 'x');
    QVERIFY(!m_store->putNew(bucket(), {"s/a", bytes.size() - 1}, sourceOf(bytes), {}));
    QVERIFY(!m_store->putNew(bucket(), {"s/b", bytes.size() + 1}, sourceOf(bytes), {}));
    const ByteSource breaksOff = [&bytes](const NextBytes &next) -> Result<> {
        if (const Result<> taken = next(bytes); !taken)
            return taken;
        return fail(ErrorKind::BadData, Cause{CauseKind::VaultItemDamaged, {u"c"_s, u"1"_s}});
    };
    const Result<StoredObject> broken = m_store->putNew(bucket(), {"s/c", bytes.size()}, breaksOff, {});
    QVERIFY(!broken);
    QCOMPARE(broken.error().cause.kind, CauseKind::VaultItemDamaged);
    QVERIFY(listed().empty());
}

void ObjectStoreContract::storesSeveralEachForItself()
{
    add("s/there", "before");
    const QByteArray bytes(1000, 'x');
    std::vector<NewObject> objects;
    for (int i = 0; i < 150; ++i) // more than wait together
        objects.push_back({"t" + QByteArray::number(i / 40) + "/f" + QByteArray::number(i), bytes.size()});
    const size_t good = objects.size();
    objects.insert(objects.end(),
        {{"s/there", bytes.size()}, {"t0/short", bytes.size() + 1}, {"t0/broken", bytes.size()},
            {"t0/f0", bytes.size()}, {"s/new", bytes.size()}});
    std::vector<int> told(objects.size());
    QHash<size_t, Error> failed;
    m_store->putAll(
        bucket(), objects,
        [&](size_t at) -> ByteSource {
            if (at != good + 2)
                return sourceOf(bytes);
            return [](const NextBytes &) -> Result<> {
                return fail(ErrorKind::BadData, Cause{CauseKind::VaultItemDamaged, {u"c"_s, u"1"_s}});
            };
        },
        {},
        [&](size_t at, const Result<StoredObject> &stored) {
            ++told[at];
            if (!stored)
                failed.insert(at, stored.error());
            else if (!m_store->look(bucket(), objects[at].key, {}).value())
                qFatal("it has no name yet");
        });
    QVERIFY(std::ranges::all_of(told, [](int times) { return times == 1; }));
    QCOMPARE(failed.size(), 4);
    QCOMPARE(failed.value(good).kind, ErrorKind::Conflict);
    QVERIFY(failed.contains(good + 1));
    QCOMPARE(failed.value(good + 2).cause.kind, CauseKind::VaultItemDamaged);
    QCOMPARE(failed.value(good + 3).kind, ErrorKind::Conflict);
    QCOMPARE(*m_store->read(bucket(), "s/there", 100, {}), QByteArray("before"));
    QCOMPARE(*m_store->read(bucket(), "s/new", 10'000, {}), bytes);
    QCOMPARE(listed().size(), good + 2);
}

void ObjectStoreContract::tellsWhatItsBucketTakes()
{
    const Result<BucketRules> rules = m_store->rules(bucket(), {});
    QVERIFY2(rules, qPrintable(rules ? QString() : rules.error().text));
    QVERIFY(!objectionTo(*rules, {"s/a.pdf", 10, "application/pdf"}));
}

void ObjectStoreContract::removesWhatItWasAskedTo()
{
    for (const char *key : {"s/a", "s/b", "t/a", "top"})
        add(key);
    std::vector<RemovalRequest> requests;
    for (const char *key : {"s/a", "t/a", "top"})
        requests.push_back(requestFor(look(key)));
    const auto removals = m_store->remove(bucket(), requests, {});
    QVERIFY(removals);
    QCOMPARE(removals->size(), requests.size());
    for (const Removal &removal : *removals)
        QCOMPARE(removal.outcome, RemovalOutcome::Removed);
    QCOMPARE(listAll(*m_store, bucket()).keys(), QByteArray("s/b"));
}

void ObjectStoreContract::removesWhatItKnowsNothingOf()
{
    add("s/a");
    const RemovalRequest request{"s/a", {}, {}, {}, *look("s/a").changedAt() + 1h};
    QCOMPARE(removeOne(*m_store, bucket(), request).outcome, RemovalOutcome::Removed);
    QVERIFY(!isThere("s/a"));
}

void ObjectStoreContract::answersInTheOrderOfTheRequests()
{
    for (const char *key : {"z/1", "a/1", "m/1", "a/2"})
        add(key);
    RemovalRequest wrongSize = requestFor(look("a/1"));
    wrongSize.sizeBytes = 77;
    const std::vector<RemovalRequest> requests{requestFor(look("z/1")), {"a/3", {}, {}, {}, Instant::max()}, wrongSize,
        requestFor(look("m/1")), {"q/1", {}, {}, {}, Instant::max()}, requestFor(look("a/2"))};
    const auto removals = m_store->remove(bucket(), requests, {});
    QVERIFY(removals);
    using enum RemovalOutcome;
    const std::vector<RemovalOutcome> expected{Removed, AlreadyGone, Changed, Removed, AlreadyGone, Removed};
    QCOMPARE(removals->size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE((*removals)[i].outcome, expected[i]);
    QCOMPARE(listAll(*m_store, bucket()).keys(), QByteArray("a/1"));
}

void ObjectStoreContract::findsWhatItRemovedGone()
{
    add("s/a");
    add("s/b");
    const RemovalRequest request = requestFor(look("s/a"));
    QCOMPARE(removeOne(*m_store, bucket(), request).outcome, RemovalOutcome::Removed);
    QCOMPARE(removeOne(*m_store, bucket(), request).outcome, RemovalOutcome::AlreadyGone);
    QVERIFY(isThere("s/b"));
}

void ObjectStoreContract::leavesAChangedObjectAlone_data()
{
    QTest::addColumn<QString>("difference");
    for (const char *difference : {"size", "earlier", "later", "version", "limit"})
        QTest::newRow(difference) << QString::fromLatin1(difference);
}

void ObjectStoreContract::leavesAChangedObjectAlone()
{
    QFETCH(QString, difference);
    add("s/a", "0123456789");
    const ObjectEntry entry = look("s/a");
    RemovalRequest request = requestFor(entry);
    request.notAfter += 1h;
    if (difference == "size"_L1)
        request.sizeBytes = 9;
    else if (difference == "earlier"_L1)
        *request.changedAt += 1us;
    else if (difference == "later"_L1)
        *request.changedAt -= 1us;
    else if (difference == "limit"_L1) // only a row told of it
        request = {request.key, {}, {}, {}, *entry.changedAt() - 1us};
    else if (entry.version.isEmpty())
        QSKIP("this store has no versions");
    else
        request.version[0] = char(request.version[0] ^ 1);

    const Removal removal = removeOne(*m_store, bucket(), request);
    QCOMPARE(removal.outcome, RemovalOutcome::Changed);
    QVERIFY(!removal.why.isEmpty());
    QCOMPARE(look("s/a"), entry);
}

void ObjectStoreContract::leavesAReplacedObjectAlone()
{
    ObjectStoreContract::place("s/a", "0123456789");
    const ObjectEntry old = look("s/a");
    QCOMPARE(removeOne(*m_store, bucket(), requestFor(old)).outcome, RemovalOutcome::Removed);
    ObjectStoreContract::place("s/a", "9876543210");
    const ObjectEntry fresh = look("s/a");
    QVERIFY(fresh.version.isEmpty() || fresh.version != old.version);
    QCOMPARE(removeOne(*m_store, bucket(), requestFor(old)).outcome, RemovalOutcome::Changed);
    QCOMPARE(look("s/a"), fresh);
}

void ObjectStoreContract::removesAFullBatch()
{
    const int count = m_store->traits().removeBatch;
    std::vector<ObjectKey> keys;
    for (int i = 0; i < count + 1; ++i)
        keys.push_back("s" + QByteArray::number(i / 20) + '/' + QByteArray::number(i));
    placeAll(keys);
    std::vector<RemovalRequest> requests;
    for (const ObjectEntry &entry : listed())
        requests.push_back(requestFor(entry));
    const RemovalRequest kept = requests.back();
    requests.pop_back();
    QCOMPARE(requests.size(), size_t(count));
    const auto removals = m_store->remove(bucket(), requests, {});
    QVERIFY(removals);
    QVERIFY(std::ranges::all_of(
        *removals, [](const Removal &removal) { return removal.outcome == RemovalOutcome::Removed; }));
    QCOMPARE(listAll(*m_store, bucket()).keys(), kept.key);
}

void ObjectStoreContract::removesNothingWhenStopped()
{
    add("s/a");
    std::stop_source source;
    source.request_stop();
    const std::vector<RemovalRequest> requests{requestFor(look("s/a"))};
    const auto removals = m_store->remove(bucket(), requests, source.get_token());
    if (removals)
        QCOMPARE(removals->at(0).outcome, RemovalOutcome::Failed);
    else
        QCOMPARE(removals.error().kind, ErrorKind::Cancelled);
    QVERIFY(isThere("s/a"));
}

void ObjectStoreContract::worksFromSeveralThreads()
{
    constexpr int kPerThread = 100;
    const int threads = m_store->traits().maxConnections;
    std::vector<ObjectKey> keys;
    for (int i = 0; i < threads * kPerThread; ++i)
        keys.push_back("s" + QByteArray::number(i / 10) + '/' + QByteArray::number(i));
    placeAll(keys);
    const std::vector<ObjectEntry> entries = listed();
    std::atomic<int> removedCount{0};
    {
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < threads; ++worker) {
            // Neighbours go to different threads, so that they meet in the same folders.
            std::vector<RemovalRequest> requests;
            for (size_t i = size_t(worker); i < entries.size(); i += size_t(threads))
                requests.push_back(requestFor(entries[i]));
            workers.emplace_back([this, store = open(), requests, &removedCount] {
                const auto removals = store->remove(bucket(), requests, {});
                for (const Removal &removal : removals.value_or(std::vector<Removal>()))
                    removedCount += removal.outcome == RemovalOutcome::Removed ? 1 : 0;
            });
        }
    }
    QCOMPARE(removedCount.load(), threads * kPerThread);
    QVERIFY(listed().empty());
}

void ObjectStoreContract::place(const ObjectKey &key, const QByteArray &bytes)
{
    const Result<> stored = m_store->put(bucket(), key, bytes, {});
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().text));
}

void ObjectStoreContract::placeAll(const std::vector<ObjectKey> &keys)
{
    for (const ObjectKey &key : keys)
        add(key);
}

std::vector<ObjectEntry> ObjectStoreContract::listed()
{
    const Listing listing = listAll(*m_store, bucket());
    if (!listing.done || !listing.problems.empty())
        QTest::qFail("the listing is not complete", __FILE__, __LINE__);
    return listing.entries;
}

ObjectEntry ObjectStoreContract::look(const ObjectKey &key)
{
    const auto entry = m_store->look(bucket(), key, {});
    if (!entry || !*entry || !(*entry)->changedAt()) {
        QTest::qFail(key.constData(), __FILE__, __LINE__);
        return {key, 0, Instant(), Instant(), {}};
    }
    return **entry;
}

bool ObjectStoreContract::isThere(const ObjectKey &key)
{
    const auto entry = m_store->look(bucket(), key, {});
    if (!entry)
        QTest::qFail(qPrintable(entry.error().text), __FILE__, __LINE__);
    return entry && entry->has_value();
}

} // namespace docsweep
