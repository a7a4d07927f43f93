// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/pagestream.h"
#include "tests/scan/scanscene.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestFolderScan : public QObject {
    Q_OBJECT

private slots:
    void meetsBothSidesUnderOneKey_data();
    void meetsBothSidesUnderOneKey();
    void mergesSeveralBuckets();
    void takesALooseFileWithItsHistory();
    void looksAtOneSessionAlone();
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
