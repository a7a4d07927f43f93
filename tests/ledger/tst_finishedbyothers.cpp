// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/certificate.h"
#include "core/browse/runbrowser.h"
#include "core/journal/journal.h"
#include "core/sql/sqlconnection.h"
#include "tests/ledger/claimhome.h"
#include "tests/ledger/saying.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject certificateOf(const ClaimHome &home, RunId run)
{
    CertificateRequest request;
    request.home = home.settings().home;
    request.run = run;
    request.now = systemClock().now();
    request.file = QDir(home.settings().home).filePath(u"run%1.json"_s.arg(run));
    request.ledger = home.backends().ledger;
    const auto saved = saveCertificate(request, {});
    return saved ? saved->facts : QJsonObject{{u"error"_s, saved.error().text}};
}

/// Files that these two runs count as deleted or gone, each in its own home's journal.
qint64 countedBy(const Run &run)
{
    return run.totals.objectsDeleted + run.totals.of(ItemState::AlreadyGone).items
        + run.totals.earlierDeletionsFinished;
}

} // namespace

/// What one docsweep has left and another one has finished is counted once: by the run that finished it.
class TestFinishedByOthers : public QObject {
    Q_OBJECT

private slots:
    void isCountedOnceByWhoFinishedIt();
    void isCountedOnceWhereItWasTakenOverAndItsOwnHomeFinishedIt();
    void isCountedOnceWhereBothHaveOrderedIt();
    void isCountedOnceWhateverStepTheFinisherIsKilledAt();
    void aSettlingRunIsCertifiedInFull();
    void takesNoMoreThanItsLimitsAndItsGradualStartAllow();
    void whatCannotBeTakenMakesNoRun();
    void straysAreSettledOnce();
};

void TestFinishedByOthers::isCountedOnceByWhoFinishedIt()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    const auto left = away.sweep();
    QVERIFY2(left, saying(left));
    const qint64 waited = left->totals.of(ItemState::Pending).items;
    QVERIFY(waited > 0);

    const ClaimHome night(world.path(), u"night"_s);
    const auto done = night.settle();
    QVERIFY2(done, saying(done));
    const qint64 finished = done->totals.earlierDeletionsFinished;
    QVERIFY(finished > 0);

    const ClaimHome back(world.path(), u"desk"_s); // it finds them gone
    const auto found = back.settle();
    QVERIFY2(found, saying(found));
    QCOMPARE(found->totals.finishedByOthers, finished);
    QCOMPARE(found->totals.earlierDeletionsFinished, waited - finished); // old files that rows still name
    QCOMPARE(back.pending(), 0);

    // The run that left them says who finished each, and when.
    const auto browser = RunBrowser::open(back.settings().home);
    QVERIFY2(browser, saying(browser));
    const auto record = (*browser)->run(left->id);
    QVERIFY2(record, saying(record));
    const auto causes = (*browser)->causes(*record, {});
    QVERIFY2(causes, saying(causes));
    const auto named = std::ranges::find(
        *causes, CauseKind::FinishedByOther, [](const CauseCount &each) { return each.why.cause.kind; });
    QVERIFY(named != causes->end());
    QCOMPARE(named->items, finished);
    QVERIFY(named->why.cause.about.value(0).contains(u'@'));
    QVERIFY(named->why.cause.about.value(1).endsWith("UTC"_L1));

    // Nor do its certificates claim them.
    const QJsonObject ofLeft = certificateOf(back, left->id);
    QVERIFY2(ofLeft.contains(u"gone"_s), saying(ofLeft[u"error"_s].toString()));
    QCOMPARE(ofLeft[u"gone"_s][u"objects"_s].toInteger(), waited - finished);
    QCOMPARE(ofLeft[u"finished_by_others"_s].toInteger(), finished);
    QCOMPARE(ofLeft[u"exceptions"_s][0][u"cause"_s].toString(), u"finished-by-other"_s);
    QVERIFY(certificateLimits(ofLeft).join(u' ').contains("another installation"_L1));
    QVERIFY(!certificateLimits(ofLeft).join(u' ').contains("still there"_L1));
    const QJsonObject ofFound = certificateOf(back, found->id);
    QCOMPARE(ofFound[u"gone"_s][u"objects"_s].toInteger(), waited - finished);
    const QJsonObject ofDone = certificateOf(night, done->id);
    QCOMPARE(ofDone[u"gone"_s][u"objects"_s].toInteger(), finished);

    // And the ledger's figures add up to what was there.
    const auto runs = back.ledger()->runs(10, {});
    QVERIFY2(runs, saying(runs));
    QVERIFY(runs->front().figures.contains(QByteArray("\"finished_by_others\":" + QByteArray::number(finished))));
    QCOMPARE(back.ledger()->verify({})->problem, std::optional<Cause>());
}

void TestFinishedByOthers::isCountedOnceWhereItWasTakenOverAndItsOwnHomeFinishedIt()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    const auto left = away.sweep();
    QVERIFY2(left, saying(left));
    const qint64 waited = left->totals.of(ItemState::Pending).items;
    // The night takes them over, and is killed before it deletes one.
    ClaimHome night(world.path(), u"night"_s);
    std::stop_source stop;
    night.backends().onStep = [&stop](const char *step) {
        if (QByteArray(step) == "taken over")
            stop.request_stop();
    };
    const auto stopped = SweepRunner(night.backends()).settle(true, stop.get_token());
    QVERIFY2(stopped, saying(stopped));
    QVERIFY(night.pending() > 0);
    const ClaimHome back(world.path(), u"desk"_s);
    const auto done = back.settle();
    QVERIFY2(done, saying(done));
    QCOMPARE(done->totals.earlierDeletionsFinished, waited);
    night.backends().onStep = {};
    const auto last = night.settle();
    QVERIFY2(last, saying(last));
    QCOMPARE(last->totals.earlierDeletionsFinished, 0);
    QVERIFY(last->totals.finishedByOthers > 0);
    QCOMPARE(night.pending(), 0);
}

void TestFinishedByOthers::isCountedOnceWhereBothHaveOrderedIt()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const ClaimHome alsoAway(world.path(), u"night"_s, ClaimHome::Storage::Away);
    QVERIFY(alsoAway.sweep()); // whose scan saw the same files, as nobody's
    const qint64 both = std::min(away.pending(), alsoAway.pending());
    QVERIFY(both > 0);
    const ClaimHome desk(world.path(), u"desk"_s);
    const auto done = desk.settle();
    QVERIFY2(done, saying(done));
    const ClaimHome night(world.path(), u"night"_s);
    const auto found = night.settle();
    QVERIFY2(found, saying(found));
    QCOMPARE(night.pending(), 0);
    QCOMPARE(found->totals.earlierDeletionsFinished, 0);
    QVERIFY(found->totals.finishedByOthers > 0);
    QVERIFY(leftOf(world).isEmpty());
}

void TestFinishedByOthers::isCountedOnceWhateverStepTheFinisherIsKilledAt()
{
    int steps = 1;
    for (int step = 0; step <= steps; ++step) { // 0: to its end
        SweepWorld world;
        makeOld(world);
        const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
        QVERIFY(away.makeLedger());
        const auto left = away.sweep();
        QVERIFY2(left, saying(left));
        const qint64 waited = left->totals.of(ItemState::Pending).items;
        QProcess process;
        process.start(
            QStringLiteral(DOCSWEEP_CLAIMCHILD), {world.path(), u"night"_s, u"settle"_s, QString::number(step)});
        QVERIFY(process.waitForFinished(60'000));
        if (step == 0) {
            const QByteArray output = process.readAllStandardOutput();
            steps = output.mid(output.indexOf("steps ") + 6).split('\n').first().toInt();
        }
        const ClaimHome night(world.path(), u"night"_s);
        const ClaimHome back(world.path(), u"desk"_s);
        QVERIFY(back.settle());
        QVERIFY(night.settle());
        QVERIFY(back.settle());
        qint64 counted = 0;
        for (const ClaimHome *home : {&night, &back}) {
            const auto runs = home->journal()->runs(100);
            QVERIFY2(runs, saying(runs));
            for (const Run &run : *runs) {
                if (run.planId == 0)
                    counted += countedBy(run);
            }
        }
        QVERIFY2(counted == waited, saying(u"killed at step %1: %2 of %3"_s.arg(step).arg(counted).arg(waited)));
        QVERIFY2(leftOf(world).isEmpty(), saying(u"killed at step %1"_s.arg(step)));
    }
    QVERIFY(steps >= 4);
}

void TestFinishedByOthers::aSettlingRunIsCertifiedInFull()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const ClaimHome back(world.path(), u"desk"_s);
    const auto done = back.settle();
    QVERIFY2(done, saying(done));
    QCOMPARE(done->planId, 0);
    const auto head = back.ledger()->find({});
    QVERIFY(head && *head);
    const QJsonObject facts = certificateOf(back, done->id);
    const QJsonObject ledger = facts[u"ledger"_s].toObject();
    QCOMPARE(ledger[u"entry"_s].toInteger(), (*head)->number);
    QCOMPARE(ledger[u"hash"_s].toString().toLatin1(), (*head)->hash.toHex());
    QCOMPARE(ledger[u"run"_s].toInteger(), back.ledger()->runs(1, {})->front().id);
    QVERIFY2(facts[u"storage"_s].toString().contains(world.root()), saying(facts[u"storage"_s].toString()));
    QVERIFY(facts[u"details_kept"_s].toBool());
    const QString limits = certificateLimits(facts).join(u' ');
    QVERIFY(!limits.contains("no longer in the journal"_L1));
    QVERIFY(limits.contains("only the number is certified"_L1));
    // In another ledger that number is of another run.
    QVERIFY(QFile::remove(world.databasePath() + u".docsweep"_s));
    QVERIFY(back.ledger()->forget({}));
    QVERIFY(back.makeLedger());
    QVERIFY(certificateOf(back, done->id)[u"ledger"_s].isNull());
}

void TestFinishedByOthers::takesNoMoreThanItsLimitsAndItsGradualStartAllow()
{
    SweepWorld world;
    makeOld(world);
    world.writeFile("loose.txt", "older than a day", 30h);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    const qsizetype all = world.files().size();
    const ClaimHome night(world.path(), u"night"_s);
    SettleRequest request;
    request.age = 24h; // of a gradual start
    const auto gently = SweepRunner(night.backends()).settle(request, {});
    QVERIFY2(gently, saying(gently));
    const qsizetype young = world.files().size();
    QCOMPARE(all - young, 1);
    QVERIFY(!world.hasFile("loose.txt"));
    request = {};
    request.limits.maxItems = 3;
    const auto some = SweepRunner(night.backends()).settle(request, {});
    QVERIFY2(some, saying(some));
    QCOMPARE(some->totals.earlierDeletionsFinished, 3);
    QCOMPARE(world.files().size(), young - 3);
}

void TestFinishedByOthers::whatCannotBeTakenMakesNoRun()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.makeLedger());
    QVERIFY(away.sweep());
    QVERIFY(!away.claims().empty());
    ClaimHome night(world.path(), u"night"_s);
    night.backends().retention.age = 1000h; // they are too young for it
    const auto before = night.ledger()->find({});
    const auto done = night.settle();
    QVERIFY2(done, saying(done));
    QCOMPARE(done->state, RunState::Done);
    QCOMPARE(done->id, 0);
    const auto after = night.ledger()->find({});
    QCOMPARE((*after)->number, (*before)->number);
    QVERIFY(night.journal()->runs(5)->empty());
}

/// Deletions of an old journal, which did not note its buckets, are dealt with before what others left, and not again.
void TestFinishedByOthers::straysAreSettledOnce()
{
    SweepWorld world;
    makeOld(world);
    const ClaimHome absent(world.path(), u"night"_s, ClaimHome::Storage::Away);
    QVERIFY(absent.makeLedger());
    const auto left = absent.sweep();
    QVERIFY2(left, saying(left));
    {
        SqlConnection journal(u"QSQLITE"_s);
        journal.database().setDatabaseName(journalPath(absent.settings().home));
        QVERIFY(journal.database().open());
        QVERIFY(journal.run(u"UPDATE pending SET adopted = 0"_s));
    }
    world.removeFile("e0001/doc0.jpg");
    world.writeFile("s0000/later.pdf", "of the other one", 3h);
    const ClaimHome away(world.path(), u"desk"_s, ClaimHome::Storage::Away);
    QVERIFY(away.sweep());
    const QDir bucket(world.root() + u'/' + SweepWorld::bucket());
    const QDir aside(world.path() + u"/aside"_s);
    QVERIFY(aside.mkpath(u"."_s));
    const QStringList folders = bucket.entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
    for (const QString &each : folders)
        QVERIFY(QFile::rename(bucket.filePath(each), aside.filePath(each)));
    const ClaimHome night(world.path(), u"night"_s);
    const auto empty = night.plan();
    for (const QString &each : folders)
        QVERIFY(QFile::rename(aside.filePath(each), bucket.filePath(each)));
    QVERIFY2(empty, saying(empty));
    SweepRunner runner(night.backends());
    qint64 shown = 0;
    QObject::connect(&runner, &SweepRunner::progressChanged, &runner,
        [&shown](const SweepProgress &progress) { shown = progress.earlierDeletionsFinished; });
    const auto done = runner.execute({empty->id, RunTrigger::Manual, {}, {}}, {});
    QVERIFY2(done, saying(done));
    QVERIFY(!world.hasFile("s0000/later.pdf"));
    QVERIFY(done->totals.earlierDeletionsFinished > 1);
    QCOMPARE(shown, done->totals.earlierDeletionsFinished);
}

QTEST_GUILESS_MAIN(TestFinishedByOthers)
#include "tst_finishedbyothers.moc"
