// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/statisticscollector.h"

#include <QJsonDocument>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseInstant("2026-03-29T12:00:00Z");

ObjectEntry object(const ObjectKey &key, qint64 size, Duration age)
{
    ObjectEntry entry;
    entry.key = key;
    entry.sizeBytes = size;
    entry.updatedAt = kNow - age;
    return entry;
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT

private slots:
    void binsCoverEveryAge();
    void countsWhatItSees();
    void countsWhatIsHeldByAge();
    void readsRecordsFromBeforeHeldWasCounted();
    void keepsTheTenBiggestFolders();
    void comesBackFromJson();
};

void TestStatistics::binsCoverEveryAge()
{
    QCOMPARE(ageBinStart(0), Duration::zero());
    QCOMPARE(ageBinStart(1), Duration(1min));
    for (int bin = 1; bin < kAgeBins; ++bin) {
        QVERIFY(ageBinStart(bin) > ageBinStart(bin - 1));
        QCOMPARE(ageBinOf(ageBinStart(bin)), bin);
        QCOMPARE(ageBinOf(ageBinStart(bin) - 1us), bin - 1);
    }
    QCOMPARE(ageBinOf(-5min), 0);
    QCOMPARE(ageBinOf(24h * 365 * 200), kAgeBins - 1);
}

void TestStatistics::countsWhatItSees()
{
    StatisticsCollector collector(kNow, kNow - 1h);
    const SessionRecord idle{1, "a", kNow - 2h, {{1, {}}, {2, {}}}};
    const SessionRecord live{2, "b", kNow - 2min, {{3, {}}}};
    const SessionRecord timeless{3, "c", std::nullopt, {}};
    collector.beginFolder("a", &idle);
    collector.session(idle, true, false);
    collector.object(u"box"_s, object("a/1.pdf", 100, 2h), {false, true, true, false});
    collector.object(u"box"_s, object("a/2.PDF", 50, 2min), {true, true, true, false});
    collector.dangling({u"box"_s, "a/3.pdf"});
    collector.endFolder();
    collector.beginFolder("b", &live);
    collector.session(live, false, false);
    collector.endFolder();
    collector.beginFolder("c", &timeless);
    collector.session(timeless, false, false);
    collector.endFolder();
    collector.beginFolder("d", nullptr);
    collector.object(u"attic"_s, object("d/x", 7, 50h), {false, false, true, false});
    ObjectEntry vague;
    vague.key = "d/y";
    collector.object(u"attic"_s, vague, {false, false, false, false});
    collector.endFolder();

    const ScanStatistics seen = collector.take();
    QCOMPARE(seen.files, 4);
    QCOMPARE(seen.bytes, 157);
    QCOMPARE(seen.oldFiles, 2);
    QCOMPARE(seen.oldBytes, 107);
    QCOMPARE(seen.sessions, 3);
    QCOMPARE(seen.oldSessions, 1);
    QCOMPARE(seen.documents, 3);
    QCOMPARE(seen.oldDocuments, 2);
    QCOMPARE(seen.orphans, 1);
    QCOMPARE(seen.orphanBytes, 7);
    QCOMPARE(seen.outputs, 1);
    QCOMPARE(seen.dangling, 1);
    QCOMPARE(seen.unknownSize, 1);
    QCOMPARE(seen.unknownTime, 2);
    QCOMPARE(seen.types.value("pdf"), (TypeUsage{2, 150}));
    QCOMPARE(seen.types.value(""), (TypeUsage{2, 7}));
    QCOMPARE(seen.buckets.value(u"attic"_s), (TypeUsage{2, 7}));
    qint64 filesInBins = 0;
    for (const AgeBin &bin : seen.ages)
        filesInBins += bin.files;
    QCOMPARE(filesInBins, 3);
}

void TestStatistics::countsWhatIsHeldByAge()
{
    StatisticsCollector collector(kNow, kNow - 1h);
    const SessionRecord kept{1, "a", kNow - 2h, {}};
    collector.beginFolder("a", &kept);
    collector.session(kept, false, true, 3);
    collector.object(u"box"_s, object("a/1.pdf", 100, 2h), {false, true, false, true, 3});
    collector.object(u"box"_s, object("a/2.pdf", 30, 2h), {false, true, true, false});
    collector.object(u"box"_s, object("a/3.pdf", 5, 2h), {false, true, false, false});
    collector.endFolder();
    const ScanStatistics seen = collector.take();
    const size_t bin = size_t(ageBinOf(2h));
    QCOMPARE(seen.held[bin], (AgeBin{1, 100, 1}));
    QCOMPARE(seen.oldestGoing[bin], (AgeBin{1, 30, 0}));
    QCOMPARE(seen.ages[bin], (AgeBin{3, 135, 1}));
    const Result<ScanStatistics> back = statisticsFromJson(toJson(seen));
    QVERIFY(back);
    QVERIFY(back->held == seen.held);
    QCOMPARE(seen.heldBy, (QMap<qint64, HeldUsage>{{3, {2, 100}}}));
    QVERIFY(back->heldBy == seen.heldBy);
}

void TestStatistics::readsRecordsFromBeforeHeldWasCounted()
{
    StatisticsCollector collector(kNow, kNow - 1h);
    QJsonObject older = toJson(collector.take());
    older.remove("ages_held"_L1);
    const Result<ScanStatistics> back = statisticsFromJson(older);
    QVERIFY(back);
    QVERIFY(back->held == (std::array<AgeBin, kAgeBins>{}));
}

void TestStatistics::keepsTheTenBiggestFolders()
{
    StatisticsCollector collector(kNow, kNow - 1h);
    for (int i = 0; i < 50; ++i) {
        const QByteArray key = QByteArray::number(100 + i);
        collector.beginFolder(key, nullptr);
        collector.object(u"box"_s, object(key + "/x", (i * 37) % 50, 1h), {});
        collector.endFolder();
    }
    const ScanStatistics seen = collector.take();
    QCOMPARE(seen.biggest.size(), size_t(10));
    for (size_t i = 0; i < seen.biggest.size(); ++i)
        QCOMPARE(seen.biggest[i].bytes, qint64(49 - i));
}

void TestStatistics::comesBackFromJson()
{
    StatisticsCollector collector(kNow, kNow - 1h);
    const SessionRecord idle{1, "a", kNow - 2h, {{1, {}}}};
    collector.beginFolder("a", &idle);
    collector.session(idle, true, false);
    collector.object(u"box"_s, object("a/\xff.p\xfe", 9007199254740993, 2h), {true, false, true, true});
    collector.dangling({u"box"_s, "a/\xff"});
    collector.endFolder();
    collector.problem(u"box/locked/"_s, {ErrorKind::Unauthorized, u"no entry"_s});
    collector.problem(u"box/away/"_s, errorOf(ErrorKind::Unavailable, Cause{CauseKind::NoAnswer, {u"box \"1\""_s}}));
    collector.storageUnlisted(u"down"_s);
    ScanStatistics seen = collector.take();
    seen.storageProblem = {u"down: it was refused"_s, {CauseKind::ConnectionRefused, {u"box"_s}}};
    const QByteArray text = QJsonDocument(toJson(seen)).toJson();
    const Result<ScanStatistics> back = statisticsFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(back);
    QVERIFY(*back == seen);
    QCOMPARE(statisticsFromJson({}).error().kind, ErrorKind::BadData);
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
