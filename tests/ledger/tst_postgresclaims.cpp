// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/claimhome.h"
#include "tests/ledger/saying.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/support/objects/foldertree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kIdleSessions = 6;

/// A folder of files and homes beside the cluster's web app, whose rows are made anew.
class Leavings {
public:
    explicit Leavings(PostgresWebApp &webApp)
    {
        ClaimHome::useCluster(path(), webApp.cluster().settings());
        const auto gone = webApp.cluster().sql(u"DROP SCHEMA IF EXISTS docsweep CASCADE"_s);
        const auto cleared = webApp.django().clear();
        const Instant now = systemClock().now();
        QList<SessionSpec> sessions;
        for (int i = 0; i < kIdleSessions; ++i) {
            const QString key = u"e%1"_s.arg(i);
            sessions.append({key, now - 3h, {document(key + u"/upload.jpg"_s, {}, key + u"/made.pdf"_s)}});
            write(key + u"/upload.jpg"_s, 3h);
            write(key + u"/made.pdf"_s, 3h);
        }
        sessions.append({u"live"_s, now, {document(u"live/upload.jpg"_s)}});
        write(u"live/upload.jpg"_s, 1min);
        const auto created = webApp.django().create(sessions);
        if (!gone || !cleared || !created)
            qFatal("the web app of the test could not be filled");
    }

    QString path() const { return m_folder.path(); }
    QStringList files() const
    {
        QStringList names;
        QDirIterator all(bucketFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            names.append(all.next().sliced(bucketFolder().size() + 1));
        names.sort();
        return names;
    }
    ClaimHome home(const QString &name, ClaimHome::Storage storage = ClaimHome::Storage::There) const
    {
        return {path(), name, storage};
    }
    int child(const QStringList &arguments, QByteArray *output = nullptr) const
    {
        QProcess process;
        process.start(QStringLiteral(DOCSWEEP_CLAIMCHILD), QStringList{path()} + arguments);
        if (!process.waitForFinished(60'000))
            return -2;
        if (output)
            *output = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }

private:
    QString bucketFolder() const { return m_folder.filePath(u"storage/"_s + SweepWorld::bucket()); }
    void write(const QString &key, Duration age) const
    {
        const QString file = bucketFolder() + u'/' + key;
        QDir().mkpath(QFileInfo(file).path());
        QFile to(file);
        if (!to.open(QIODevice::WriteOnly) || to.write("bytes") < 0)
            qFatal("a file of the test cannot be written");
        to.close();
        if (!setModified(QFile::encodeName(file), systemClock().now() - age))
            qFatal("a file's time cannot be set");
    }

    QTemporaryDir m_folder;
};

} // namespace

/// What docsweeps of one web app leave to each other in a ledger of a real PostgreSQL, as on SQLite.
class TestPostgresClaims : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto started = PostgresWebApp::start();
        QVERIFY2(started, saying(started));
        m_webApp = std::move(*started);
    }

    void anotherHomeFinishesAndCountsIt()
    {
        const Leavings world(*m_webApp);
        const ClaimHome away = world.home(u"desk"_s, ClaimHome::Storage::Away);
        const auto made = away.makeLedger();
        QVERIFY2(made, saying(made));
        const auto left = away.sweep();
        QVERIFY2(left, saying(left));
        QCOMPARE(left->totals.sessionsDeleted, kIdleSessions);
        QCOMPARE(left->totals.of(ItemState::Pending).items, 2 * kIdleSessions);
        QCOMPARE(away.claims().size(), size_t(2 * kIdleSessions));
        const ClaimHome night = world.home(u"night"_s);
        const auto done = night.settle();
        QVERIFY2(done, saying(done));
        QCOMPARE(done->totals.earlierDeletionsFinished, 2 * kIdleSessions);
        QCOMPARE(world.files(), QStringList{u"live/upload.jpg"_s});
        QVERIFY(night.claims().empty());
        const ClaimHome back = world.home(u"desk"_s);
        const auto found = back.settle();
        QVERIFY2(found, saying(found));
        QCOMPARE(found->totals.earlierDeletionsFinished, 0);
        QCOMPARE(found->totals.finishedByOthers, 2 * kIdleSessions);
        QCOMPARE(back.pending(), 0);
        const auto proof = back.ledger()->verify({});
        QVERIFY2(proof && !proof->problem, saying(proof));
        QCOMPARE(proof->runs, 3);
    }

    void whatIsGivenUpStays()
    {
        const Leavings world(*m_webApp);
        const ClaimHome away = world.home(u"desk"_s, ClaimHome::Storage::Away);
        QVERIFY(away.makeLedger());
        QVERIFY(away.sweep());
        std::vector<QByteArray> refs;
        for (const LedgerClaim &claim : away.claims())
            refs.push_back(claim.ref);
        const auto ledger = world.home(u"night"_s).ledger();
        const auto given = ledger->waiting().giveUpClaims(refs, u"ben@desk"_s, {});
        QVERIFY2(given, saying(given));
        QCOMPARE(*given, 2 * kIdleSessions);
        for (const QString &name : {u"night"_s, u"desk"_s}) {
            const auto settled = world.home(name).settle();
            QVERIFY2(settled, saying(settled));
        }
        QCOMPARE(world.files().size(), 2 * kIdleSessions + 1);
        QCOMPARE(world.home(u"desk"_s).pending(), 0);
    }

    void survivesAKillAtEveryStepOfLeaving()
    {
        int steps = 1;
        for (int step = 0; step <= steps; ++step) { // 0: to its end
            const Leavings world(*m_webApp);
            QVERIFY(world.home(u"desk"_s).makeLedger());
            QByteArray output;
            QCOMPARE(world.child({u"desk"_s, u"leave"_s, QString::number(step)}, &output), step == 0 ? 0 : -1);
            if (step == 0)
                steps = stepsIn(output);
            const auto settled = world.home(u"night"_s).settle(); // with what the ledger knows
            QVERIFY2(settled, saying(settled));
            const ClaimHome desk = world.home(u"desk"_s);
            const auto swept = desk.sweep();
            QVERIFY2(swept, saying(u"killed at step %1: %2"_s.arg(step).arg(QLatin1String(saying(swept)))));
            QVERIFY2(world.files() == QStringList{u"live/upload.jpg"_s}, saying(u"killed at step %1"_s.arg(step)));
            QCOMPARE(desk.pending(), 0);
            QVERIFY(world.home(u"night"_s).settle());
            QVERIFY2(desk.claims().empty(), saying(u"killed at step %1: a claim stays"_s.arg(step)));
        }
        QVERIFY(steps >= 8);
    }

    void survivesAKillAtEveryStepOfTaking()
    {
        int steps = 1;
        for (int step = 0; step <= steps; ++step) {
            const Leavings world(*m_webApp);
            const ClaimHome away = world.home(u"desk"_s, ClaimHome::Storage::Away);
            QVERIFY(away.makeLedger());
            QVERIFY(away.sweep());
            QByteArray output;
            QCOMPARE(world.child({u"night"_s, u"settle"_s, QString::number(step)}, &output), step == 0 ? 0 : -1);
            if (step == 0)
                steps = stepsIn(output);
            QVERIFY(world.home(u"third"_s).settle());
            for (const QString &name : {u"night"_s, u"desk"_s}) {
                const ClaimHome home = world.home(name);
                const auto settled = home.settle();
                QVERIFY2(settled, saying(settled));
                QCOMPARE(home.pending(), 0);
            }
            QVERIFY2(world.files() == QStringList{u"live/upload.jpg"_s}, saying(u"killed at step %1"_s.arg(step)));
            qint64 counted = 0;
            for (const QString &name : {u"night"_s, u"desk"_s, u"third"_s}) {
                const auto runs = world.home(name).journal()->runs(50);
                for (const Run &run : *runs)
                    counted += run.totals.earlierDeletionsFinished;
            }
            QVERIFY2(counted == 2 * kIdleSessions, saying(u"killed at step %1: %2"_s.arg(step).arg(counted)));
        }
        QVERIFY(steps >= 4);
    }

    /// The server dies while somebody takes over what was left.
    void aServerThatDiesInTheMiddleLosesNothing()
    {
        const Leavings world(*m_webApp);
        const ClaimHome away = world.home(u"desk"_s, ClaimHome::Storage::Away);
        QVERIFY(away.makeLedger());
        QVERIFY(away.sweep());
        ClaimHome night = world.home(u"night"_s);
        bool isDead = false;
        night.backends().onStep = [&](const char *step) {
            if (!isDead && QByteArray(step) == "taken over") {
                isDead = true;
                static_cast<void>(m_webApp->cluster().kill());
            }
        };
        const auto broken = night.settle();
        QVERIFY(isDead);
        QVERIFY(!broken || broken->state != RunState::Done);
        const auto up = m_webApp->cluster().restart();
        QVERIFY2(up, saying(up));
        night.backends().onStep = {};
        const auto done = night.settle();
        QVERIFY2(done, saying(done));
        QCOMPARE(world.files(), QStringList{u"live/upload.jpg"_s});
        QVERIFY(night.claims().empty());
        const auto proof = night.ledger()->verify({});
        QVERIFY2(proof && !proof->problem, saying(proof));
    }

private:
    static int stepsIn(const QByteArray &output)
    {
        return output.mid(output.indexOf("steps ") + 6).split('\n').first().toInt();
    }

    std::unique_ptr<PostgresWebApp> m_webApp;
};

QTEST_GUILESS_MAIN(TestPostgresClaims)
#include "tst_postgresclaims.moc"
