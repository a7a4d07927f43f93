// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/plansorter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

struct Written {
    PlanItem item;
    bool beginsGroup = false;
};

/// Keeps what it is given.
class Listener final : public PlanWriter {
public:
    explicit Listener(std::vector<Written> &all)
        : m_all(all)
    {
    }
    Result<> append(PlanItem item, bool beginsGroup) override
    {
        item.seq = quint32(m_all.size());
        m_all.push_back({std::move(item), beginsGroup});
        return {};
    }
    Result<> beginTail() override { return append({}, true); }
    Result<> appendRider(PlanItem item, std::span<const qint64>) override { return append(std::move(item), true); }
    Result<> amendSize(quint32, qint64) override { return fail(ErrorKind::BadData, u"too late"_s); }
    Result<> rememberOutput(const ObjectName &) override { return {}; }
    Result<> noteBuckets(const QMap<Bucket, BucketId> &) override { return {}; }
    quint32 nextSeq() const override { return quint32(m_all.size()); }
    Result<Plan> seal(const ScanStatistics &) override { return Plan{}; }

private:
    std::vector<Written> &m_all;
};

PlanItem session(qint64 id)
{
    PlanItem item;
    item.kind = ItemKind::Session;
    item.reason = Reason::SessionIdle;
    item.sessionId = id;
    item.sessionKey = "k" + QByteArray::number(id);
    item.documents = id % 3;
    item.fingerprint = quint64(id) * 0x9e3779b97f4a7c15ULL;
    item.changedAt = fromMicros(id);
    return item;
}

PlanItem file(const SessionKey &folder, int number, qint64 sessionId)
{
    PlanItem item;
    item.sessionKey = folder;
    item.sessionId = sessionId;
    item.bucket = u"uploads"_s;
    item.key = folder + "/Ä" + QByteArray::number(number);
    item.version = number % 2 == 0 ? QByteArray() : QByteArray("v1");
    if (number % 5 != 0)
        item.sizeBytes = number;
    return item;
}

} // namespace

class TestPlanSorter : public QObject {
    Q_OBJECT

private slots:
    /// Whether all are held or most wait in the file: the same plan.
    void putsFoldersInTheOrderOfTheirRows_data()
    {
        QTest::addColumn<qsizetype>("bytesHeld");
        QTest::newRow("in memory") << PlanSorter::kBytesHeld;
        QTest::newRow("a few at a time") << qsizetype(4000);
        QTest::newRow("one at a time") << qsizetype(1);
    }
    void putsFoldersInTheOrderOfTheirRows()
    {
        QFETCH(qsizetype, bytesHeld);
        const QTemporaryDir folder;
        std::vector<Written> written;
        PlanSorter sorter(std::make_unique<Listener>(written), folder.path(), {}, bytesHeld);
        std::mt19937 dice(3);
        std::vector<qint64> ids(300);
        std::iota(ids.begin(), ids.end(), 1);
        std::ranges::shuffle(ids, dice);
        std::map<qint64, std::vector<PlanItem>> expected; // by row; those without one at the end
        qint64 loose = 1'000'000;
        for (const qint64 id : ids) {
            if (id % 10 == 0) { // a folder without a row
                const SessionKey key = "loose" + QByteArray::number(loose);
                const PlanItem item = file(key, 7, 0);
                QVERIFY(sorter.append(item, true));
                expected[loose++] = {item};
                continue;
            }
            PlanItem head = session(id);
            const quint32 number = sorter.nextSeq();
            QVERIFY(sorter.append(head, true));
            const int files = int(dice() % 40);
            head.sizeBytes = files;
            std::vector<PlanItem> &all = expected[id];
            for (int i = 0; i < files; ++i) {
                all.push_back(file(head.sessionKey, i, id));
                QVERIFY(sorter.append(all.back(), false));
            }
            QVERIFY(sorter.amendSize(number, files));
            all.insert(all.begin(), head);
        }
        QVERIFY2(QDir(folder.path()).entryList(QDir::Files).empty(), "what waits has a name that others could read");
        QVERIFY(sorter.beginTail());
        QVERIFY(sorter.appendRider(file("other", 1, 0), {}));
        QVERIFY(sorter.seal({}));
        size_t at = 0;
        for (const auto &[row, items] : expected) {
            for (size_t i = 0; i < items.size(); ++i, ++at) {
                PlanItem item = items[i];
                item.seq = quint32(at);
                QVERIFY(at < written.size());
                QCOMPARE(written[at].item, item);
                QCOMPARE(written[at].beginsGroup, i == 0);
            }
        }
        QCOMPARE(written.size(), at + 2);
        QCOMPARE(written.back().item.sessionKey, SessionKey("other"));
    }

    /// One with more than is held at a time is cut into pieces, which find their places again.
    void aLargeFolderKeepsItsOrder_data()
    {
        QTest::addColumn<qsizetype>("bytesHeld");
        QTest::newRow("in memory") << PlanSorter::kBytesHeld;
        QTest::newRow("in the file") << qsizetype(1 << 20);
    }
    void aLargeFolderKeepsItsOrder()
    {
        QFETCH(qsizetype, bytesHeld);
        constexpr int kFiles = 20'000;
        const QTemporaryDir folder;
        std::vector<Written> written;
        PlanSorter sorter(std::make_unique<Listener>(written), folder.path(), {}, bytesHeld);
        QVERIFY(sorter.append(session(2), true));
        for (int i = 0; i < kFiles; ++i)
            QVERIFY(sorter.append(file("k2", i, 2), false));
        QVERIFY(sorter.append(session(1), true));
        QVERIFY(sorter.append(file("k1", 0, 1), false));
        QVERIFY(sorter.seal({}));
        QCOMPARE(written.size(), size_t(kFiles + 3));
        QCOMPARE(written[0].item.sessionKey, SessionKey("k1"));
        QVERIFY(written[2].beginsGroup && written[2].item.kind == ItemKind::Session);
        for (int i = 0; i < kFiles; ++i) {
            QVERIFY(!written[size_t(i + 3)].beginsGroup);
            QCOMPARE(written[size_t(i + 3)].item.key, file("k2", i, 2).key);
        }
    }

    void sealsWithoutATail()
    {
        std::vector<Written> written;
        PlanSorter sorter(std::make_unique<Listener>(written), {}, {});
        QVERIFY(sorter.append(session(2), true));
        QVERIFY(sorter.append(session(1), true));
        QVERIFY(written.empty());
        QVERIFY(sorter.seal({}));
        QCOMPARE(written.size(), size_t(2));
        QCOMPARE(written.front().item.sessionId, 1);
    }

    void saysWhichFolderTakesNothing()
    {
        std::vector<Written> written;
        PlanSorter sorter(std::make_unique<Listener>(written), u"/nowhere/at all"_s, {}, 1);
        QVERIFY(sorter.append(session(1), true));
        const Result<> second = sorter.append(session(2), true);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Io);
        QCOMPARE(second.error().cause.kind, CauseKind::HomeUnwritable);
        QCOMPARE(second.error().cause.about.value(0), u"/nowhere/at all"_s);
    }

    void stopsWhenAsked()
    {
        std::vector<Written> written;
        std::stop_source stop;
        PlanSorter sorter(std::make_unique<Listener>(written), {}, stop.get_token());
        QVERIFY(sorter.append(session(1), true));
        stop.request_stop();
        const Result<Plan> sealed = sorter.seal({});
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().kind, ErrorKind::Cancelled);
        QVERIFY(written.empty());
    }
};

QTEST_GUILESS_MAIN(TestPlanSorter)
#include "tst_plansorter.moc"
