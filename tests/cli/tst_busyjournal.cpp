// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs at one journal: nobody is kept from it by a scan, and a run waits for whoever is in the way.
#include "core/journal/journal.h"
#include "core/sql/sqlconnection.h"
#include "tests/cli/installation.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QVariant>

#include <csignal>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kDone = 0;
constexpr int kCancelled = 130;
constexpr int kSessions = 1500;
constexpr int kFiles = 4;

/// The journal as another program has it open.
class OtherProgram {
public:
    explicit OtherProgram(const Installation &it)
        : m_connection(u"QSQLITE"_s)
    {
        m_connection.database().setDatabaseName(journalPath(it.path(u"home"_s)));
        m_connection.database().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
        if (!m_connection.database().open())
            qFatal("the journal does not open");
    }
    bool run(const QString &sql) { return m_connection.run(sql).has_value(); }
    qint64 ask(const QString &sql)
    {
        Result<QSqlQuery> query = m_connection.prepare(sql);
        return query && query->exec() && query->next() ? query->value(0).toLongLong() : -1;
    }
    /// Until that many rows are there.
    bool sees(const QString &sql, qint64 least = 1)
    {
        return QTest::qWaitFor([&] { return ask(sql) >= least; }, 20'000);
    }

private:
    SqlConnection m_connection;
};

/// A cleanup that was caught in the middle: from now on nobody else can write into the journal.
std::unique_ptr<QProcess> beginAndLock(const Installation &it, std::unique_ptr<OtherProgram> &other)
{
    if (!openJournal(it.path(u"home"_s)))
        qFatal("no journal");
    other = std::make_unique<OtherProgram>(it);
    auto process = it.prepare({"cleanup_files"});
    process->start();
    const bool caught = other->sees(u"SELECT count(*) FROM intent"_s) && other->run(u"BEGIN IMMEDIATE"_s);
    if (!caught || other->ask(u"SELECT count(*) FROM run WHERE state = 0"_s) != 1)
        qFatal("the run could not be caught");
    return process;
}

PlanItem itemOf(int n)
{
    PlanItem item;
    item.kind = ItemKind::Orphan;
    item.reason = Reason::Orphan;
    item.bucket = u"document-uploads"_s;
    item.key = "o/" + QByteArray::number(n);
    return item;
}

} // namespace

class TestBusyJournal : public QObject {
    Q_OBJECT

private slots:
    /// A plan of many items that grows, and does not grow for a while.
    void othersWriteWhileAPlanIsMade()
    {
        Installation it;
        QVERIFY(QFile::copy(it.path(u"db.sqlite3"_s), it.path(u"other.sqlite3"_s)));
        QVERIFY(QDir().mkpath(it.path(u"other/document-uploads"_s)));
        const QStringList otherProfile{u"DATABASE_URL=sqlite:///other.sqlite3"_s, u"STORAGE_ROOT=other"_s};
        const std::unique_ptr<Journal> journal = std::move(*openJournal(it.path(u"home"_s)));
        Plan draft;
        draft.databaseName = u"SQLite somewhere"_s;
        draft.createdAt = fromMicros(1'700'000'000'000'000);
        const std::unique_ptr<PlanWriter> writer = std::move(*journal->beginPlan(draft));
        for (int n = 0; n < 12'345; ++n)
            QVERIFY(writer->append(itemOf(n), true));

        QElapsedTimer time;
        time.start();
        const CallResult held = it.call("hold add precious");
        QVERIFY2(held.code == kDone, qPrintable(held.all()));
        const CallResult run = it.call("scheduled_cleanup", otherProfile);
        QVERIFY2(run.code == kDone, qPrintable(run.all()));
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));

        for (int n = 0; n < 5; ++n)
            QVERIFY(writer->append(itemOf(n), true));
        const Result<Plan> plan = writer->seal({});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
        QCOMPARE(plan->totals.items, 12'350);
        QCOMPARE(journal->items(plan->id, {0, 20'000})->size(), size_t(12'350));
        QCOMPARE(journal->holds()->size(), size_t(1));
    }

    void aScanThatWasKilledLeavesNothing()
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            Installation it;
            it.addMany(kSessions, kFiles);
            QVERIFY(openJournal(it.path(u"home"_s)));
            OtherProgram other(it);
            const auto scan = it.prepare({"cleanup_files", "--dry-run"});
            scan->start();
            QVERIFY(other.sees(u"SELECT count(*) FROM item"_s, 400));
            ::kill(pid_t(scan->processId()), SIGKILL);
            QVERIFY(scan->waitForFinished());
            if (other.ask(u"SELECT state FROM plan"_s) != 0)
                continue; // the scan was quicker than the kill
            const qint64 draft = other.ask(u"SELECT id FROM plan"_s);

            const CallResult run = it.call("cleanup_files");
            QVERIFY2(run.code == kDone, qPrintable(run.all()));
            QCOMPARE(it.files(), QByteArrayList{});
            QCOMPARE(other.ask(u"SELECT count(*) FROM plan WHERE state = 0"_s), 0);
            QCOMPARE(other.ask(u"SELECT count(*) FROM item WHERE id >> 32 = %1"_s.arg(draft)), 0);
            QCOMPARE(other.ask(u"SELECT count(*) FROM batch WHERE plan_id = %1"_s.arg(draft)), 0);
            return;
        }
        QFAIL("every scan was quicker than its kill");
    }

    /// Longer than SQLite waits by itself.
    void aRunWaitsForAJournalThatIsHeld()
    {
        Installation it;
        it.addMany(kSessions, kFiles);
        std::unique_ptr<OtherProgram> other;
        const auto process = beginAndLock(it, other);
        QVERIFY2(!process->waitForFinished(17'000), qPrintable(QString::fromUtf8(process->readAll())));
        QVERIFY(other->run(u"COMMIT"_s));
        const CallResult run = Installation::finish(*process);
        QVERIFY2(run.code == kDone, qPrintable(run.all()));
        QCOMPARE(it.files(), QByteArrayList{});
        QCOMPARE(it.sessions(), QByteArrayList{});
        QCOMPARE(other->ask(u"SELECT count(*) FROM intent WHERE state < 3"_s), 0);
    }

    void aStopIsHonouredWhileItWaits()
    {
        Installation it;
        it.addMany(kSessions, kFiles);
        std::unique_ptr<OtherProgram> other;
        const auto process = beginAndLock(it, other);
        QVERIFY(!process->waitForFinished(1000));
        QElapsedTimer time;
        time.start();
        ::kill(pid_t(process->processId()), SIGINT);
        const CallResult stopped = Installation::finish(*process);
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
        QVERIFY2(stopped.code == kCancelled, qPrintable(stopped.all()));

        QVERIFY(other->run(u"ROLLBACK"_s));
        const CallResult rest = it.call("cleanup_files");
        QVERIFY2(rest.code == kDone, qPrintable(rest.all()));
        QCOMPARE(it.files(), QByteArrayList{});
        QCOMPARE(it.sessions(), QByteArrayList{});
        QCOMPARE(other->ask(u"SELECT count(*) FROM run WHERE state = 0"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestBusyJournal)
#include "tst_busyjournal.moc"
