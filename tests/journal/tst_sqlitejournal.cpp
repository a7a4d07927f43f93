// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/plandigest.h"
#include "core/journal/schema.h"
#include "core/journal/sqlitejournal.h"
#include "tests/journal/journalcontract.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;

class TestSqliteJournal : public JournalContract {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void refusesAJournalFromTheFuture();
    void refusesWhatIsNoJournal();
    void saysWhereItCannotWrite();
    void opensWhileAnotherOneCloses();
    void noticesAnAlteredItem_data();
    void noticesAnAlteredItem();
    void fullDiskIsAnErrorNotALie();
    void anAnswerThatBreaksOffIsAnError();
    void beginsWithSmallBatches();
    void leavesADraftToItsWriterAndRemovesADeadOne();
    void othersWriteBetweenTheItemsOfAPlan();
    void fillsBatchesWithObjects();
    void findsWhatWaitsByItsKey();
    void keepsNoWordsThatItsCauseSays();

private:
    std::unique_ptr<Journal> open() override
    {
        Result<std::unique_ptr<Journal>> journal = SqliteJournal::open(journalPath(m_home->path()), {1000, 400, 2000});
        return journal ? std::move(*journal) : nullptr;
    }
    void alter(const QString &sql)
    {
        SqlConnection connection(u"QSQLITE"_s);
        connection.database().setDatabaseName(journalPath(m_home->path()));
        QVERIFY(connection.database().open());
        QVERIFY(connection.run(sql));
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSqliteJournal::keepsNoWordsThatItsCauseSays()
{
    const auto journal = open();
    const Plan plan = planOf(*journal, "oo");
    const Result<RunId> run = journal->beginRun(plan.id, RunTrigger::Manual, {}, plan.createdAt);
    const Intent intent{*run, plan.id, 0, IntentState::Open};
    const Why held = Cause{CauseKind::HeldSince, {}};
    QVERIFY(journal->recordIntent(intent, std::array<quint32, 1>{0}));
    QVERIFY(journal->recordObjects(intent, std::array{ItemOutcome{0, ItemState::Skipped, held}}));
    const std::vector<PlanItem> items = *journal->items(plan.id, {0, 1});
    QCOMPARE(items[0].detail, held);
    alter(u"UPDATE item SET detail = 'some words' WHERE detail IS NOT NULL"_s);
    QVERIFY(*journal->items(plan.id, {0, 1}) == items);
    alter(u"UPDATE item SET cause = 999, detail = 'newer words' WHERE cause IS NOT NULL"_s);
    QCOMPARE(journal->items(plan.id, {0, 0})->front().detail, Why(u"newer words"_s));
}

void TestSqliteJournal::refusesAJournalFromTheFuture()
{
    QVERIFY(open());
    alter(u"PRAGMA user_version = 99"_s);
    const Result<std::unique_ptr<Journal>> refused = openJournal(m_home->path());
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().text.contains(u"newer docsweep"_s));
    alter(u"PRAGMA user_version = "_s + QString::number(kJournalVersion));
    QVERIFY(open()); // left as it was
}

void TestSqliteJournal::refusesWhatIsNoJournal()
{
    QFile file(journalPath(m_home->path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const Result<std::unique_ptr<Journal>> refused = openJournal(m_home->path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(journalPath(m_home->path())), qPrintable(refused.error().text));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(4096, 'x'));
}

/// Whoever closes it last removes the files beside it, and another one looks at them at that very moment.
void TestSqliteJournal::opensWhileAnotherOneCloses()
{
    QVERIFY(open());
    std::atomic<int> refusals{0};
    QString why;
    const auto openOften = [this, &refusals, &why] {
        for (int n = 0; n < 500 && refusals == 0; ++n) {
            const Result<std::unique_ptr<Journal>> journal = openJournal(m_home->path());
            if (!journal && refusals++ == 0)
                why = journal.error().text;
        }
    };
    {
        const std::jthread another(openOften);
        openOften();
    }
    QVERIFY2(refusals == 0, qPrintable(why));
}

void TestSqliteJournal::saysWhereItCannotWrite()
{
    const Result<std::unique_ptr<Journal>> refused = openJournal(u"/proc/nowhere"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY(refused.error().text.contains(u"/proc/nowhere"_s));
    QVERIFY(refused.error().text.contains(u"DOCSWEEP_HOME"_s));
}

void TestSqliteJournal::noticesAnAlteredItem_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another key") << u"object_key = x'612f62'"_s;
    QTest::newRow("another bucket") << u"bucket_id = 2"_s;
    QTest::newRow("another session") << u"session_id = 99"_s;
    QTest::newRow("another time") << u"changed_us = changed_us + 1"_s;
    QTest::newRow("another reason") << u"reason = 2"_s;
    QTest::newRow("another size") << u"size_bytes = 1"_s;
}

void TestSqliteJournal::noticesAnAlteredItem()
{
    QFETCH(QString, change);
    const auto journal = open();
    const Plan plan = planOf(*journal, "sf");
    const QByteArray digest = journal->batches(plan.id, -1, 1)->front().digest;
    QCOMPARE(digestOf(*journal->items(plan.id, {0, 1})), digest);
    alter(u"INSERT INTO bucket (id, name) VALUES (2, 'attic')"_s);
    alter(u"UPDATE item SET "_s + change + u" WHERE kind <> 1"_s);
    QVERIFY(digestOf(*journal->items(plan.id, {0, 1})) != digest);
}

void TestSqliteJournal::fullDiskIsAnErrorNotALie()
{
    SqlConnection connection(u"QSQLITE"_s);
    QVERIFY(openJournalDatabase(connection, journalPath(m_home->path())));
    QVERIFY(connection.run(u"PRAGMA max_page_count = 1"_s)); // SQLite answers SQLITE_FULL as for a full disk
    const Result<> refused =
        connection.run(u"INSERT INTO hold (kind, pattern, note, since_us) VALUES (1, zeroblob(200000), '', 0)"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY(open()->holds()->empty());
}

void TestSqliteJournal::leavesADraftToItsWriterAndRemovesADeadOne()
{
    const auto journal = open();
    Plan draft;
    draft.databaseName = u"db"_s;
    draft.createdAt = fromMicros(1);
    const auto writer = std::move(*journal->beginPlan(draft));
    PlanItem item;
    item.kind = ItemKind::Orphan;
    item.reason = Reason::Orphan;
    item.bucket = u"box"_s;
    item.key = "o";
    QVERIFY(writer->append(item, true));
    // As a process leaves it that was killed.
    alter(u"INSERT INTO plan (id, state, created_us, cutoff_us, age_us, keep_outputs, keep_active_files, "
          u"storage_cleanup, "
          u"database_name, storage_name) VALUES (77, 0, 1, 1, 1, 0, 0, 1, 'db', '')"_s);
    alter(u"WITH RECURSIVE n (x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM n WHERE x < 2999) "
          u"INSERT INTO item (id, kind, reason) SELECT (77 << 32) + x, 4, 5 FROM n"_s);
    alter(u"INSERT INTO rider SELECT 77, id, 1 FROM item WHERE id >> 32 = 77"_s);
    const auto another = open();
    QCOMPARE(another->items(77, {0, 5000})->size(), size_t(3000));
    QVERIFY(another->prune(fromMicros(100)));
    QVERIFY(another->items(77, {0, 5000})->empty());
    QCOMPARE(another->plan(77).error().kind, ErrorKind::NotFound);
    const Result<Plan> sealed = writer->seal({});
    QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().text));
    QCOMPARE(journal->items(sealed->id, {0, 10})->size(), size_t(1));
}

/// At once, not in a pause that comes every ten thousand items.
void TestSqliteJournal::othersWriteBetweenTheItemsOfAPlan()
{
    const auto journal = open();
    Plan draft;
    draft.databaseName = u"db"_s;
    const auto writer = std::move(*journal->beginPlan(draft));
    for (int n = 0; n < 1234; ++n) {
        PlanItem item;
        item.kind = ItemKind::Orphan;
        item.reason = Reason::Orphan;
        item.bucket = u"box"_s;
        item.key = "o/" + QByteArray::number(n);
        QVERIFY(writer->append(item, true));
        if (n % 100 == 0)
            alter(u"INSERT INTO hold (kind, pattern, note, since_us) VALUES (1, x'%1', '', 0)"_s.arg(1000 + n));
    }
    QVERIFY(writer->seal({}));
}

void TestSqliteJournal::anAnswerThatBreaksOffIsAnError()
{
    PlanId id = 0;
    {
        const auto journal = open();
        id = planOf(*journal, QByteArray(20000, 'o')).id;
        QCOMPARE(journal->items(id, {0, 19999})->size(), size_t(20000));
    }
    QFile file(journalPath(m_home->path())); // closed, so the log has been written into it
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
    file.write(QByteArray(4096, '\xff')); // a page of items that the disk has lost
    file.close();
    const auto journal = open();
    QVERIFY(!journal->items(id, {0, 19999})); // not a shorter plan
}

/// The first removal waits for the first batch to be read and its rows to go.
void TestSqliteJournal::beginsWithSmallBatches()
{
    const auto journal = std::move(*openJournal(m_home->path()));
    Plan draft;
    draft.createdAt = fromMicros(0);
    draft.databaseName = u"db"_s;
    Result<std::unique_ptr<PlanWriter>> writer = journal->beginPlan(draft);
    QVERIFY(writer);
    for (int i = 0; i < 12'000; ++i) {
        PlanItem item;
        item.kind = ItemKind::Orphan;
        item.bucket = u"b"_s;
        item.key = "o/" + QByteArray::number(i);
        QVERIFY((*writer)->append(item, true));
    }
    const Result<Plan> plan = (*writer)->seal({});
    QVERIFY(plan);
    QList<quint32> sizes;
    const Result<std::vector<PlanBatch>> batches = journal->batches(plan->id, -1, 100);
    QVERIFY(batches);
    for (const PlanBatch &batch : *batches)
        sizes.append(batch.lastSeq - batch.firstSeq + 1);
    QCOMPARE(sizes, (QList<quint32>{500, 1000, 2000, 4000, 4000, 500}));
}

/// Sessions go with the rows: counted in, they would leave the last request of each batch half empty.
void TestSqliteJournal::fillsBatchesWithObjects()
{
    const auto journal = std::move(*openJournal(m_home->path()));
    Plan draft;
    draft.createdAt = fromMicros(0);
    draft.databaseName = u"db"_s;
    Result<std::unique_ptr<PlanWriter>> writer = journal->beginPlan(draft);
    QVERIFY(writer);
    for (int folder = 0; folder < 1800; ++folder) {
        PlanItem item;
        item.sessionKey = "s" + QByteArray::number(10'000 + folder);
        if (folder % 10 == 0) {
            item.kind = ItemKind::Session;
            QVERIFY((*writer)->append(item, true));
        }
        item.kind = ItemKind::File;
        item.bucket = u"b"_s;
        for (const char *name : {"/1", "/2"}) {
            item.key = item.sessionKey + name;
            QVERIFY((*writer)->append(item, folder % 10 != 0 && qstrcmp(name, "/1") == 0));
        }
    }
    const Result<Plan> plan = (*writer)->seal({});
    QVERIFY(plan);
    QList<qint64> objects;
    const Result<std::vector<PlanBatch>> batches = journal->batches(plan->id, -1, 100);
    QVERIFY(batches);
    for (const PlanBatch &batch : *batches) {
        const auto items = journal->items(plan->id, {batch.firstSeq, batch.lastSeq});
        QVERIFY(items);
        objects.append(std::ranges::count(*items, ItemKind::File, &PlanItem::kind));
    }
    QCOMPARE(objects, (QList<qint64>{500, 1000, 2000, 100}));
}

namespace {

QStringList &statements() // that any connection of this process has begun
{
    static QStringList all;
    return all;
}

int noteStatement(unsigned, void *, void *statement, void *)
{
    const QString sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    if (!statements().contains(sql))
        statements() += sql;
    return 0;
}

/// How SQLite would go about it.
QStringList stepsOf(const QString &journal, const QString &sql)
{
    QStringList steps;
    sqlite3 *database = nullptr;
    sqlite3_stmt *plan = nullptr;
    sqlite3_open(QFile::encodeName(journal).constData(), &database);
    sqlite3_prepare_v2(database, QByteArray("EXPLAIN QUERY PLAN " + sql.toUtf8()).constData(), -1, &plan, nullptr);
    while (sqlite3_step(plan) == SQLITE_ROW)
        steps += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3)));
    sqlite3_finalize(plan);
    sqlite3_close(database);
    return steps;
}

int watchStatements(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, noteStatement, nullptr);
}

} // namespace

/// Looked for by a scan of all items, each of twelve thousand pending deletions once took two milliseconds.
void TestSqliteJournal::findsWhatWaitsByItsKey()
{
    QVERIFY(open()); // made and brought to its form
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchStatements));
    const DatabaseId database{"sqlite:1", u"db"_s};
    const BucketId bucket{"mark:1", "inode:1", u"folder /box"_s};
    {
        const auto journal = open();
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watchStatements));
        const WebAppId webApp = *journal->meet(database);
        QVERIFY(journal->strangers(database, {{u"box"_s, bucket}})->empty());
        runPlan(*journal, planOf(*journal, "ooo", database.place, {}, bucket), ItemState::Pending);
        const Plan again = planOf(*journal, "oo", database.place, {}, bucket);
        QCOMPARE(journal->pendingInPlan(again.id, {})->size(), size_t(2));
        runPlan(*journal, again, ItemState::Deleted);
        const auto left = *journal->pending(webApp, 0, 10);
        QCOMPARE(left.size(), size_t(1));
        QVERIFY(
            journal->recordPending(1, std::array{PendingOutcome{left[0].id, ItemState::Deleted, {}}}, fromMicros(0)));
        QVERIFY(journal->adoptPending(webApp, u"box"_s, bucket));
    }
    int looked = 0;
    int compared = 0;
    static const QRegularExpression scan(u"^SCAN (item|i|pending|w)\\b"_s);
    for (const QString &sql : std::as_const(statements())) {
        if (!sql.contains(u"pending"_s))
            continue;
        ++looked;
        const QStringList steps = stepsOf(journalPath(m_home->path()), sql);
        QVERIFY2(!steps.isEmpty(), qPrintable(sql));
        for (const QString &step : steps)
            QVERIFY2(!step.contains(scan), qPrintable(step + u" in "_s + sql));
        if (!sql.contains(u"w.object_key = i.object_key"_s))
            continue;
        ++compared;
        QVERIFY2(!steps.filter(u"(known_bucket=? AND object_key=? AND old_version=?)"_s).isEmpty(),
            qPrintable(steps.join(u"; "_s) + u" in "_s + sql));
    }
    QCOMPARE(compared, 3); // in a plan; to be told of, and dropped, where a later run dealt with it
    QVERIFY2(looked >= 10, qPrintable(QString::number(looked)));
}

QTEST_GUILESS_MAIN(TestSqliteJournal)
#include "tst_sqlitejournal.moc"
