// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/folderscan.h"
#include "core/scan/pagestream.h"
#include "tests/support/objects/faultyobjectstore.h"
#include "tests/support/objects/memoryobjectstore.h"

#include <QTest>

#include <algorithm>
#include <latch>
#include <utility>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSomeTime = 1'700'000'000'000'000;

/// Rows from a list, in the order of the list, `perPage` at a time.
class ListedSessions final : public SessionReader {
public:
    ListedSessions(std::vector<SessionRecord> sessions, size_t perPage)
        : m_sessions(std::move(sessions))
        , m_perPage(perPage)
    {
    }
    QString name() const override { return u"a list"_s; }
    Result<DatabaseId> identity(std::stop_token) override { return DatabaseId{"list:", name()}; }
    Result<> checkSchema(std::stop_token) override { return {}; }
    Result<Instant> serverTime(std::stop_token) override { return fromMicros(kSomeTime); }
    Result<> streamSessions(
        const std::optional<SessionKey> &only, std::stop_token stop, const SessionSink &onSessions) override
    {
        std::vector<SessionRecord> page;
        for (const SessionRecord &session : m_sessions) {
            if (only && session.key != *only)
                continue;
            page.push_back(session);
            if (page.size() == m_perPage && !onSessions(std::exchange(page, {})))
                return failCancelled();
        }
        if (stop.stop_requested() || (!page.empty() && !onSessions(std::move(page))))
            return failCancelled();
        return {};
    }
    Result<> streamForeignReferences(std::stop_token, const ForeignReferenceSink &) override { return {}; }
    Result<std::vector<SessionRecord>> sessionsByKey(std::span<const SessionKey>, std::stop_token) override
    {
        return std::vector<SessionRecord>();
    }
    Result<std::vector<qint64>> existingIds(std::span<const qint64>, std::stop_token) override
    {
        return std::vector<qint64>();
    }
    Result<std::vector<DocumentFacts>> documentFacts(std::span<const qint64>, std::stop_token) override
    {
        return std::vector<DocumentFacts>();
    }

private:
    std::vector<SessionRecord> m_sessions;
    size_t m_perPage;
};

/// Writes what it is told: "a*[box:a/1 attic:a/2]" is a folder with a row and two objects, "?" an incomplete one.
class Scribe final : public FolderVisitor {
public:
    Result<> beginFolder(const SessionKey &key, const SessionRecord *session) override
    {
        text += (text.isEmpty() ? "" : " ") + key + (session ? "*[" : "[");
        return {};
    }
    Result<> object(const Bucket &bucket, const ObjectEntry &object) override
    {
        text += (text.endsWith('[') ? "" : " ") + bucket.toUtf8() + ':' + object.key;
        return {};
    }
    Result<> endFolder(bool listingComplete) override
    {
        text += listingComplete ? "]" : "]?";
        return {};
    }
    void problem(const QString &where, const Error &) override { text += " !" + where.toUtf8(); }
    void storageLost(const Error &) override { text += text.isEmpty() ? "LOST" : " LOST"; }

    QByteArray text;
};

struct Scene {
    std::vector<SessionRecord> sessions;
    std::shared_ptr<MemoryObjects> objects = std::make_shared<MemoryObjects>();
    QList<Bucket> buckets{u"box"_s};
    std::optional<SessionKey> only;
    ObjectReaderFactory reader;
    Result<> result;

    Scene(const QByteArray &sessionKeys, const QByteArray &objectKeys)
    {
        objects->addBucket(u"box"_s);
        for (const QByteArray &key : sessionKeys.split(' ')) {
            if (!key.isEmpty())
                sessions.push_back({qint64(sessions.size()) + 1, key, fromMicros(kSomeTime), {}});
        }
        for (const QByteArray &key : objectKeys.split(' ')) {
            if (!key.isEmpty())
                objects->set(u"box"_s, key, "x", fromMicros(kSomeTime));
        }
        reader = [this]() -> Result<std::unique_ptr<ObjectReader>> {
            return std::unique_ptr<ObjectReader>(std::make_unique<MemoryObjectStore>(objects));
        };
    }

    QByteArray scan(std::stop_token stop = {}, size_t perPage = 2)
    {
        FolderScanSources sources;
        sources.sessions = [this, perPage]() -> Result<std::unique_ptr<SessionReader>> {
            return std::unique_ptr<SessionReader>(std::make_unique<ListedSessions>(sessions, perPage));
        };
        sources.objects = reader;
        sources.buckets = buckets;
        sources.onlyKey = only;
        Scribe scribe;
        result = scanFolders(sources, stop, scribe);
        return scribe.text;
    }
};

} // namespace

class TestFolderScan : public QObject {
    Q_OBJECT

private slots:
    void meetsBothSidesUnderOneKey_data();
    void meetsBothSidesUnderOneKey();
    void mergesSeveralBuckets();
    void takesALooseFileWithItsHistory();
    void looksAtOneSessionAlone();
    void marksFoldersThatCouldNotBeRead();
    void goesOnWithRowsWhenTheStorageIsAway();
    void losesTheStorageInTheMiddle();
    void failsForAMissingBucket();
    void seesNothingOfABucketThatTurnsOutToBeMissing_data();
    void seesNothingOfABucketThatTurnsOutToBeMissing();
    void refusesRowsOutOfOrder_data();
    void refusesRowsOutOfOrder();
    void refusesAListingOutOfOrder();
    void stopsOnRequest();
    void agreesWithAPlainMerge();
    void streamsEndWithTheirReader();
    void streamsNeedNoThread();
};

void TestFolderScan::meetsBothSidesUnderOneKey_data()
{
    QTest::addColumn<QByteArray>("sessions");
    QTest::addColumn<QByteArray>("objects");
    QTest::addColumn<QByteArray>("folders");
    const auto row = [](const char *name, const char *sessions, const char *objects, const char *folders) {
        QTest::newRow(name) << QByteArray(sessions) << QByteArray(objects) << QByteArray(folders);
    };
    row("nothing", "", "", "");
    row("rows alone", "a b", "", "a*[] b*[]");
    row("objects alone", "", "a/1 a/2 b/1", "a[box:a/1 box:a/2] b[box:b/1]");
    row("both", "a b", "a/1 b/1 b/2", "a*[box:a/1] b*[box:b/1 box:b/2]");
    row("between", "b", "a/1 b/1 c/1", "a[box:a/1] b*[box:b/1] c[box:c/1]");
    row("ab-c comes before ab", "ab-c ab", "ab-c/1 ab/1", "ab-c*[box:ab-c/1] ab*[box:ab/1]");
    row("a row between nested names", "ab-c ab ab0", "ab/1", "ab-c*[] ab*[box:ab/1] ab0*[]");
    row("loose objects come alone", "b", "a b/1 c", "[box:a] b*[box:b/1] [box:c]");
    row("a loose object named like a session", "b", "b b/1", "[box:b] b*[box:b/1]");
    row("a leading slash is nobody's", "a", "/x a/1", "[box:/x] a*[box:a/1]");
    row("deep keys", "a", "a/b/c/d a/b.txt", "a*[box:a/b.txt box:a/b/c/d]");
    row("a row whose key is a path owns nothing", "a a/b", "a/b/x", "a*[box:a/b/x] a/b*[]");
    row("case matters", "A a", "A/1 a/1", "A*[box:A/1] a*[box:a/1]");
}

void TestFolderScan::meetsBothSidesUnderOneKey()
{
    QFETCH(QByteArray, sessions);
    QFETCH(QByteArray, objects);
    QFETCH(QByteArray, folders);
    Scene scene(sessions, objects);
    QCOMPARE(scene.scan(), folders);
    QVERIFY(scene.result);
}

void TestFolderScan::mergesSeveralBuckets()
{
    Scene scene("a b", "a/1 b/1");
    scene.buckets.append(u"attic"_s);
    scene.objects->addBucket(u"attic"_s);
    for (const char *key : {"a/0", "a/1", "c/1"})
        scene.objects->set(u"attic"_s, key, "x", fromMicros(kSomeTime));
    QCOMPARE(scene.scan(), "a*[attic:a/0 box:a/1 attic:a/1] b*[box:b/1] c[attic:c/1]");
}

namespace {

/// Keeps two older versions of whatever it has.
class VersionedReader final : public ObjectReader {
public:
    explicit VersionedReader(std::shared_ptr<MemoryObjects> objects)
        : m_inner(std::move(objects))
    {
    }
    ObjectStoreTraits traits() const override { return m_inner.traits(); }
    Result<> checkBucket(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner.checkBucket(bucket, stop);
    }
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner.identify(bucket, stop);
    }
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override
    {
        return m_inner.list(bucket, prefix, stop, onPage);
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override
    {
        return m_inner.look(bucket, key, stop);
    }
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override
    {
        return m_inner.read(bucket, key, limitBytes, stop);
    }
    Result<> listVersions(
        const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override
    {
        return list(bucket, prefix, stop, [&](const ListPage &page) {
            std::vector<ObjectEntry> all;
            for (const ObjectEntry &entry : page.entries) {
                all.push_back(entry);
                for (const char *version : {"2", "1"}) {
                    all.push_back(entry);
                    all.back().version = version;
                    all.back().role = VersionRole::Older;
                }
            }
            return onPage({all, page.problems});
        });
    }

private:
    MemoryObjectStore m_inner;
};

} // namespace

void TestFolderScan::takesALooseFileWithItsHistory()
{
    Scene scene("b", "a b/1 c");
    scene.buckets.append(u"attic"_s);
    scene.objects->addBucket(u"attic"_s);
    scene.objects->set(u"attic"_s, "c", "x", fromMicros(kSomeTime));
    scene.reader = [&scene]() -> Result<std::unique_ptr<ObjectReader>> {
        return std::unique_ptr<ObjectReader>(std::make_unique<VersionedReader>(scene.objects));
    };
    QCOMPARE(
        scene.scan(), "[box:a box:a box:a] b*[box:b/1 box:b/1 box:b/1] [box:c box:c box:c] [attic:c attic:c attic:c]");
}

void TestFolderScan::looksAtOneSessionAlone()
{
    Scene scene("a ab b", "a/1 ab/1 ab/2 b/1");
    scene.only = SessionKey("ab");
    QCOMPARE(scene.scan(), "ab*[box:ab/1 box:ab/2]");
}

void TestFolderScan::marksFoldersThatCouldNotBeRead()
{
    Scene scene("a b c", "a/1 b/1 c/1");
    scene.objects->hide({"b/", {ErrorKind::Unauthorized, u"no entry"_s}});
    const QByteArray seen = scene.scan();
    QVERIFY(scene.result);
    QVERIFY2(seen.contains("b*[]?"), seen);
    QVERIFY2(seen.contains("!box/b/"), seen);
    QVERIFY2(seen.endsWith("c*[box:c/1]"), seen);
}

void TestFolderScan::goesOnWithRowsWhenTheStorageIsAway()
{
    Scene scene("a b", "a/1");
    scene.reader = []() -> Result<std::unique_ptr<ObjectReader>> { return fail(ErrorKind::Unavailable, u"down"_s); };
    QCOMPARE(scene.scan(), "LOST a*[]? b*[]?");
    QVERIFY(scene.result);
    scene.reader = {};
    QCOMPARE(scene.scan(), "a*[]? b*[]?");
}

void TestFolderScan::losesTheStorageInTheMiddle()
{
    QByteArray keys;
    for (int i = 0; i < 3000; ++i)
        keys += "s" + QByteArray::number(10000 + i) + "/x ";
    Scene scene("s10000 s12999", keys);
    auto plan = std::make_shared<FaultPlan>();
    plan->failAt = 1;
    plan->mode = FaultMode::PartialEffect;
    // The first one lists, the other asks for the bucket meanwhile.
    scene.reader = [objects = scene.objects, plan, isFirst = true]() mutable -> Result<std::unique_ptr<ObjectReader>> {
        auto store = std::make_unique<MemoryObjectStore>(objects);
        if (!std::exchange(isFirst, false))
            return std::unique_ptr<ObjectReader>(std::move(store));
        return std::unique_ptr<ObjectReader>(std::make_unique<FaultyObjectStore>(std::move(store), plan));
    };
    const QByteArray seen = scene.scan();
    QVERIFY(scene.result);
    QVERIFY(seen.contains(" LOST"));
    QVERIFY2(seen.endsWith("s12999*[]?"), seen.right(80));
}

void TestFolderScan::failsForAMissingBucket()
{
    Scene scene("a", "a/1");
    scene.buckets = {u"box"_s, u"typo"_s};
    scene.scan();
    QCOMPARE(scene.result.error().kind, ErrorKind::NotFound);
}

namespace {

/// Lists at once, and says only then that there is no such bucket.
class LateRefusal final : public ObjectReader {
public:
    LateRefusal(std::shared_ptr<MemoryObjects> objects, std::shared_ptr<std::latch> listed)
        : m_inner(std::move(objects))
        , m_listed(std::move(listed))
    {
    }
    ObjectStoreTraits traits() const override { return m_inner.traits(); }
    Result<> checkBucket(const Bucket &, std::stop_token) override
    {
        m_listed->wait();
        return fail(ErrorKind::NotFound, u"no such bucket"_s);
    }
    Result<BucketId> identify(const Bucket &bucket, std::stop_token stop) override
    {
        return m_inner.identify(bucket, stop);
    }
    Result<> list(const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage) override
    {
        bool isFirst = true;
        const Result<> listed = m_inner.list(bucket, prefix, stop, [&](const ListPage &page) {
            if (std::exchange(isFirst, false))
                m_listed->count_down();
            return onPage(page);
        });
        if (isFirst)
            m_listed->count_down();
        return listed;
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &bucket, const ObjectKey &key, std::stop_token stop) override
    {
        return m_inner.look(bucket, key, stop);
    }
    Result<QByteArray> read(
        const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop) override
    {
        return m_inner.read(bucket, key, limitBytes, stop);
    }

private:
    MemoryObjectStore m_inner;
    std::shared_ptr<std::latch> m_listed;
};

} // namespace

void TestFolderScan::seesNothingOfABucketThatTurnsOutToBeMissing_data()
{
    QTest::addColumn<QByteArray>("objects");
    QTest::newRow("it lists files") << QByteArray("a/1 b/1");
    QTest::newRow("it lists nothing") << QByteArray();
}

void TestFolderScan::seesNothingOfABucketThatTurnsOutToBeMissing()
{
    QFETCH(QByteArray, objects);
    Scene scene("a c", objects);
    const auto listed = std::make_shared<std::latch>(1);
    scene.reader = [&]() -> Result<std::unique_ptr<ObjectReader>> {
        return std::unique_ptr<ObjectReader>(std::make_unique<LateRefusal>(scene.objects, listed));
    };
    QCOMPARE(scene.scan(), QByteArray());
    QVERIFY(!scene.result);
    QCOMPARE(scene.result.error().kind, ErrorKind::NotFound);
}

void TestFolderScan::refusesRowsOutOfOrder_data()
{
    QTest::addColumn<QByteArray>("sessions");
    QTest::newRow("a collation that is not bytes") << QByteArray("ab ab-c");
    QTest::newRow("twice") << QByteArray("a a");
    QTest::newRow("upper case after lower") << QByteArray("a A");
}

void TestFolderScan::refusesRowsOutOfOrder()
{
    QFETCH(QByteArray, sessions);
    Scene scene(sessions, "");
    scene.scan();
    QCOMPARE(scene.result.error().kind, ErrorKind::BadData);
    scene.scan({}, 1); // also across pages
    QCOMPARE(scene.result.error().kind, ErrorKind::BadData);
}

namespace {

class Backwards final : public ObjectReader {
public:
    ObjectStoreTraits traits() const override { return {}; }
    Result<> checkBucket(const Bucket &, std::stop_token) override { return {}; }
    Result<BucketId> identify(const Bucket &, std::stop_token) override { return BucketId(); }
    Result<> list(const Bucket &, const ObjectKey &, std::stop_token, const PageSink &onPage) override
    {
        for (const char *key : {"b/1", "a/1"}) {
            ObjectEntry entry;
            entry.key = key;
            const std::array page{entry};
            if (!onPage({page, {}}))
                return failCancelled();
        }
        return {};
    }
    Result<std::optional<ObjectEntry>> look(const Bucket &, const ObjectKey &, std::stop_token) override
    {
        return std::optional<ObjectEntry>();
    }
    Result<QByteArray> read(const Bucket &, const ObjectKey &, qint64, std::stop_token) override
    {
        return QByteArray();
    }
};

} // namespace

void TestFolderScan::refusesAListingOutOfOrder()
{
    Scene scene("a", "");
    scene.reader = []() -> Result<std::unique_ptr<ObjectReader>> {
        return std::unique_ptr<ObjectReader>(std::make_unique<Backwards>());
    };
    scene.scan();
    QCOMPARE(scene.result.error().kind, ErrorKind::BadData);
}

void TestFolderScan::stopsOnRequest()
{
    Scene scene("a b c", "a/1");
    std::stop_source stop;
    stop.request_stop();
    scene.scan(stop.get_token());
    QCOMPARE(scene.result.error().kind, ErrorKind::Cancelled);
}

void TestFolderScan::agreesWithAPlainMerge()
{
    // Keys from a small alphabet around the slash, so that every order trap occurs.
    const QByteArray letters = "a-b./0A";
    quint32 seed = 20260329;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<QByteArray> sessionKeys;
        std::vector<QByteArray> objectKeys;
        for (int i = 0; i < 12; ++i) {
            QByteArray key;
            for (quint32 n = 1 + next(4); n > 0; --n)
                key += letters.at(qsizetype(next(quint32(letters.size()))));
            (next(2) ? objectKeys : sessionKeys).push_back(key);
        }
        const auto bySlash = [](const QByteArray &a, const QByteArray &b) { return a + '/' < b + '/'; };
        std::sort(sessionKeys.begin(), sessionKeys.end(), bySlash);
        sessionKeys.erase(std::unique(sessionKeys.begin(), sessionKeys.end()), sessionKeys.end());
        Scene scene("", "");
        for (const QByteArray &key : sessionKeys)
            scene.sessions.push_back({1, key, fromMicros(kSomeTime), {}});
        for (const QByteArray &key : objectKeys)
            scene.objects->set(u"box"_s, key, "x", fromMicros(kSomeTime));
        const QByteArray seen = scene.scan();
        QVERIFY2(scene.result, qPrintable(scene.result ? QString() : scene.result.error().text));
        // Every row once, every object once, and each object in the folder that its key says.
        QCOMPARE(seen.count("*["), qsizetype(sessionKeys.size()));
        std::sort(objectKeys.begin(), objectKeys.end());
        objectKeys.erase(std::unique(objectKeys.begin(), objectKeys.end()), objectKeys.end());
        QCOMPARE(seen.count("box:"), qsizetype(objectKeys.size()));
        for (const QByteArray &folder : seen.split(']')) {
            const qsizetype open = folder.indexOf('[');
            if (open < 0)
                continue;
            const bool hasRow = open > 0 && folder.at(open - 1) == '*';
            const QByteArray key = folder.left(hasRow ? open - 1 : open).trimmed();
            for (QByteArray object : folder.mid(open + 1).split(' ')) {
                object = object.mid(4);
                if (object.isEmpty())
                    continue;
                QCOMPARE(folderOf(object), key);
                const bool rowExists = std::find(sessionKeys.begin(), sessionKeys.end(), key) != sessionKeys.end();
                QCOMPARE(hasRow, ownsFolder(key) && rowExists);
            }
        }
    }
}

void TestFolderScan::streamsEndWithTheirReader()
{
    // A producer that would go on for ever ends when nobody pulls any more.
    std::atomic<int> pushed{0};
    {
        PageStream<int> stream(
            [&pushed](std::stop_token, const PageStream<int>::Push &push) -> Result<> {
                while (push(pushed.fetch_add(1))) { }
                return failCancelled();
            },
            {});
        const Result<std::optional<int>> first = stream.next();
        QVERIFY(first && *first == 0);
    }
    QVERIFY(pushed.load() < 20); // it waited for its reader instead of filling the memory
}

void TestFolderScan::streamsNeedNoThread()
{
    InlineExecutor executor;
    PageStream<int> stream(
        [](std::stop_token, const PageStream<int>::Push &push) -> Result<> {
            for (int i = 0; i < 100; ++i) {
                if (!push(int(i)))
                    return failCancelled();
            }
            return fail(ErrorKind::Unavailable, u"gone"_s);
        },
        {}, executor);
    for (int i = 0; i < 100; ++i) {
        const Result<std::optional<int>> page = stream.next();
        QVERIFY(page && *page == i);
    }
    QCOMPARE(stream.next().error().text, u"gone"_s);
}

QTEST_APPLESS_MAIN(TestFolderScan)
#include "tst_folderscan.moc"
