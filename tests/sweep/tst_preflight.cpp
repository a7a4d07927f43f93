// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sweep/planner.h"
#include "core/sweep/preflight.h"
#include "core/sweep/sweeprunner.h"
#include "core/sweep/systemcheck.h"
#include "tests/support/objects/memoryobjectstore.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Bucket kBucket = u"document-uploads"_s;

} // namespace

/// What a PostgreSQL database is asked before a run, and what a run does where the answer is wrong. Each refusal has
/// its innocent twin.
class TestPreflight : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void findsNothingAtAPlainRoles();
    void findsNothingInAQuotedSchema();
    void findsNothingInAPartitionedTable();
    void refusesAReplica();
    void refusesViews();
    void refusesUuids();
    void refusesUnattendedWhereTransactionsAreReadOnly();
    void tellsOfFewConnections();
    void commitsDeletionsToDisk();
    void keepsADeletionThroughACrash();
    void cleansUpAnOlderWebApp();
    void sweepsAgainOnceItIsMended();
    void mendsFitWhatWasFound_data();
    void mendsFitWhatWasFound();

private:
    void sql(const QString &statements) const;
    QString count(const QString &table) const;
    DatabaseSettings settings() const;
    SweepBackends backends() const;
    Result<Plan> plan() const;
    Result<Run> run(RunTrigger trigger) const;
    std::vector<PreflightFinding> findings() const;
    std::vector<CheckPoint> check() const;
    std::unique_ptr<Journal> journal() const { return std::move(*openJournal(m_folder->path())); }
    void isRefused(PreflightCheck check, const QString &word) const;

    std::unique_ptr<PostgresCluster> m_cluster;
    std::shared_ptr<MemoryObjects> m_objects;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    QString m_role;
    int m_databases = 0;
};

void TestPreflight::initTestCase()
{
    Result<std::unique_ptr<PostgresCluster>> cluster = PostgresCluster::start();
    QVERIFY2(cluster, qPrintable(cluster ? QString() : cluster.error().text));
    m_cluster = std::move(*cluster);
    const Result<std::unique_ptr<DjangoProject>> django = DjangoProject::start(m_cluster->settings());
    QVERIFY2(django && (*django)->migrate(), "Django");
    m_database = u"parser"_s;
    sql(u"CREATE ROLE web LOGIN PASSWORD $word$%1$word$"_s.arg(m_cluster->settings().password.reveal()));
}

/// A database of its own: two sessions that idle and one that works, each with a file; and one old orphan.
void TestPreflight::init()
{
    m_database = u"web%1"_s.arg(++m_databases);
    const Result<QString> made = m_cluster->sql(u"CREATE DATABASE %1 TEMPLATE parser"_s.arg(m_database), u"postgres"_s);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
    sql(u"REVOKE CREATE ON SCHEMA public FROM PUBLIC;"
        "GRANT SELECT, DELETE, UPDATE ON ALL TABLES IN SCHEMA public TO web;"
        "INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity) VALUES "
        "('aaa', now() - interval '3h', true, now() - interval '3h'),"
        "('bbb', now() - interval '3h', true, now() - interval '3h'), ('ccc', now(), true, now());"
        "INSERT INTO parser_processeddocument (session_id, filename, file_type, file_size, extracted_data,"
        " processing_status, source_file_path, error_details, retry_count, created_at, updated_at)"
        " SELECT id, 'a.jpg', 'jpg', 1, '{}', 'completed', session_key || '/a.jpg', '{}', 0, last_activity, "
        "last_activity"
        " FROM parser_usersession"_s);
    m_role = u"web"_s;
    m_folder = std::make_unique<QTemporaryDir>();
    m_objects = std::make_shared<MemoryObjects>();
    m_objects->addBucket(kBucket);
    const Instant now = systemClock().now();
    for (const char *key : {"aaa/a.jpg", "bbb/a.jpg", "orphan/old.bin"})
        m_objects->set(kBucket, key, "old", now - 3h);
    m_objects->set(kBucket, "ccc/a.jpg", "young", now);
}

void TestPreflight::sql(const QString &statements) const
{
    const Result<QString> done = m_cluster->sql(statements, m_database);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
}

QString TestPreflight::count(const QString &table) const
{
    return m_cluster->sql(u"SELECT count(*) FROM "_s + table, m_database).value_or(u"?"_s).trimmed();
}

DatabaseSettings TestPreflight::settings() const
{
    DatabaseSettings settings = m_cluster->settings(m_database);
    settings.user = m_role;
    return settings;
}

SweepBackends TestPreflight::backends() const
{
    SweepBackends backends;
    backends.sessions = [settings = settings()] { return makeSessionStore(settings); };
    backends.objects = [objects = m_objects]() -> Result<std::unique_ptr<ObjectStore>> {
        return std::unique_ptr<ObjectStore>(std::make_unique<MemoryObjectStore>(objects));
    };
    backends.journal = [home = m_folder->path()] { return openJournal(home); };
    backends.buckets = {kBucket};
    return backends;
}

Result<Plan> TestPreflight::plan() const
{
    const ReadBackends readers{[settings = settings()] { return makeSessionReader(settings); },
        [objects = m_objects]() -> Result<std::unique_ptr<ObjectReader>> {
            return std::unique_ptr<ObjectReader>(std::make_unique<MemoryObjectStore>(objects));
        },
        [home = m_folder->path()] { return openJournal(home); }, {kBucket}, &systemClock()};
    ScanCounters counters;
    return Planner(readers).plan({}, counters, {});
}

Result<Run> TestPreflight::run(RunTrigger trigger) const
{
    const Result<Plan> made = plan();
    if (!made)
        return fail(made.error());
    SweepRunner runner(backends());
    return runner.execute({made->id, trigger, {}, {}}, {});
}

/// But for the cluster's own: it never fsyncs.
std::vector<PreflightFinding> TestPreflight::findings() const
{
    const auto store = makeSessionStore(settings());
    PreflightGround ground{.sessions = **store, .clock = systemClock(), .writer = store->get()};
    auto found = preflight(ground, {});
    if (!found) {
        qWarning("%ls", qUtf16Printable(found.error().text));
        return {{}};
    }
    std::erase_if(*found, [](const PreflightFinding &each) { return each.check == PreflightCheck::CommitsAreDurable; });
    for (const PreflightFinding &each : *found)
        qInfo("%ls", qUtf16Printable(describe(each)));
    return *found;
}

std::vector<CheckPoint> TestPreflight::check() const
{
    StorageUnderCheck storage;
    storage.isCleaned = false;
    std::vector<CheckPoint> points;
    const Result<> done =
        SystemCheck(backends(), storage).run({}, [&points](const CheckPoint &point) { points.push_back(point); });
    return done ? points : std::vector<CheckPoint>();
}

/// By `check`, and by every kind of run, which leaves everything as it is and says so in the journal.
void TestPreflight::isRefused(PreflightCheck expected, const QString &word) const
{
    const QString sessions = count(u"parser_usersession"_s);
    const std::vector<CheckPoint> points = check();
    const auto point = std::ranges::find_if(points, [expected](const CheckPoint &each) {
        return each.subject == CheckSubject::Preflight && each.preflight == expected;
    });
    QVERIFY(point != points.end());
    QCOMPARE(point->state, CheckState::Failed);
    QVERIFY2(point->foundText().contains(word), qPrintable(point->foundText()));
    QVERIFY(!point->mendText().isEmpty());
    QVERIFY(std::ranges::none_of(points, [](const CheckPoint &each) {
        return each.subject == CheckSubject::RightToDelete && each.state == CheckState::Passed;
    }));
    for (const RunTrigger trigger : {RunTrigger::Scheduled, RunTrigger::CommandLine}) {
        const Result<Run> refused = run(trigger);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
        QVERIFY2(refused.error().text.contains(u"; nothing was deleted. "_s), qPrintable(refused.error().text));
        const std::vector<Run> runs = *journal()->runs(1);
        QCOMPARE(runs.size(), size_t(1));
        QCOMPARE(runs.front().state, RunState::Failed);
        QCOMPARE(runs.front().trigger, trigger);
        QCOMPARE(runs.front().error, refused.error().why());
    }
    QCOMPARE(count(u"parser_usersession"_s), sessions);
    QCOMPARE(m_objects->keys(kBucket).size(), size_t(4));
}

void TestPreflight::findsNothingAtAPlainRoles()
{
    QCOMPARE(findings().size(), size_t(0));
    for (const CheckPoint &point : check()) {
        if (point.subject != CheckSubject::Preflight)
            QVERIFY2(point.state != CheckState::Failed, qPrintable(point.foundText()));
    }
    const Result<Run> run = this->run(RunTrigger::Scheduled);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->totals.sessionsDeleted, 2);
    QCOMPARE(m_objects->keys(kBucket).size(), size_t(1));
}

void TestPreflight::findsNothingInAQuotedSchema()
{
    sql(u"ALTER SCHEMA public RENAME TO \"The App\"; GRANT USAGE ON SCHEMA \"The App\" TO web;"
        "ALTER ROLE web IN DATABASE %1 SET search_path = \"The App\""_s.arg(m_database));
    QCOMPARE(findings().size(), size_t(0));
    QCOMPARE(run(RunTrigger::Scheduled)->totals.sessionsDeleted, 2);
}

void TestPreflight::findsNothingInAPartitionedTable()
{
    sql(u"CREATE TABLE parts (LIKE parser_processeddocument) PARTITION BY HASH (session_id);"
        "CREATE TABLE part0 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
        "CREATE TABLE part1 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 1);"
        "INSERT INTO parts TABLE parser_processeddocument; DROP TABLE parser_processeddocument;"
        "ALTER TABLE parts RENAME TO parser_processeddocument;"
        "GRANT SELECT, DELETE, UPDATE ON parser_processeddocument TO web"_s);
    QCOMPARE(findings().size(), size_t(0));
    QCOMPARE(run(RunTrigger::Scheduled)->totals.sessionsDeleted, 2);
    QCOMPARE(count(u"parser_processeddocument"_s), u"1"_s);
}

void TestPreflight::refusesAReplica()
{
    QVERIFY(m_cluster->becomeStandby());
    isRefused(PreflightCheck::DatabaseIsPrimary, u"is a replica"_s);
    QVERIFY(m_cluster->becomePrimary());
    QTRY_COMPARE(findings().size(), size_t(0));
    QCOMPARE(run(RunTrigger::Scheduled)->totals.sessionsDeleted, 2);
}

/// A view's trigger says of each row that it went.
void TestPreflight::refusesViews()
{
    sql(u"ALTER TABLE parser_usersession RENAME TO kept; CREATE VIEW parser_usersession AS TABLE kept;"
        "CREATE FUNCTION pretend() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END';"
        "CREATE TRIGGER pretend INSTEAD OF DELETE ON parser_usersession FOR EACH ROW EXECUTE FUNCTION pretend();"
        "GRANT SELECT, DELETE, UPDATE ON parser_usersession TO web"_s);
    isRefused(PreflightCheck::TablesAreTables, u"parser_usersession is a view"_s);
}

void TestPreflight::refusesUuids()
{
    sql(u"ALTER TABLE parser_processeddocument DROP COLUMN session_id;"
        "ALTER TABLE parser_usersession DROP COLUMN id;"
        "ALTER TABLE parser_usersession ADD COLUMN id uuid PRIMARY KEY DEFAULT gen_random_uuid();"
        "ALTER TABLE parser_processeddocument ADD COLUMN session_id uuid REFERENCES parser_usersession;"
        "UPDATE parser_processeddocument d SET session_id = s.id FROM parser_usersession s"
        " WHERE d.source_file_path = s.session_key || '/a.jpg'"_s);
    const std::vector<PreflightFinding> found = findings();
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found.front().check, PreflightCheck::IdsAreIntegers);
    QCOMPARE(found.front().byHand, Gravity::Refuses);
    QVERIFY2(found.front().text.contains(u"parser_usersession.id is of the type uuid"_s), qPrintable(found[0].text));
    const Result<Plan> made = plan();
    QVERIFY(!made);
    QVERIFY2(made.error().text.contains(u"is of the type uuid"_s), qPrintable(made.error().text));
    // Nor is a row read as another one where somebody has not asked.
    const Result<> read = (*makeSessionReader(settings()))->streamSessions({}, {}, [](auto &&) { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().cause.kind, CauseKind::RowIdOdd);
    QCOMPARE(m_objects->keys(kBucket).size(), size_t(4));
}

/// So it is where a disk ran full, and then the web app cannot say who is active.
void TestPreflight::refusesUnattendedWhereTransactionsAreReadOnly()
{
    sql(u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(m_database));
    const std::vector<PreflightFinding> found = findings();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].check, PreflightCheck::DatabaseIsPrimary);
    QVERIFY2(found[0].text.contains(u"a setting of the database"_s), qPrintable(found[0].text));
    const Result<Run> scheduled = run(RunTrigger::Scheduled);
    QVERIFY(!scheduled);
    QVERIFY2(scheduled.error().text.contains(u"read-only"_s), qPrintable(scheduled.error().text));
    QCOMPARE(count(u"parser_usersession"_s), u"3"_s);
    QCOMPARE(run(RunTrigger::CommandLine)->totals.sessionsDeleted, 2);
}

void TestPreflight::tellsOfFewConnections()
{
    sql(u"ALTER ROLE web CONNECTION LIMIT 6"_s);
    const std::vector<PreflightFinding> found = findings();
    sql(u"ALTER ROLE web CONNECTION LIMIT -1"_s);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].check, PreflightCheck::FreeConnections);
    QCOMPARE(found[0].byHand, Gravity::Warns);
    QCOMPARE(found[0].unattended, Gravity::Warns);
}

void TestPreflight::commitsDeletionsToDisk()
{
    sql(u"CREATE TABLE seen (setting text); GRANT INSERT ON seen TO web;"
        "CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " INSERT INTO public.seen VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;"
        "CREATE TRIGGER look AFTER DELETE ON parser_usersession FOR EACH STATEMENT EXECUTE FUNCTION look()"_s);
    const auto settingOf = [this](const QString &set) {
        sql(u"ALTER ROLE web SET synchronous_commit = "_s + set);
        sql(u"UPDATE parser_usersession SET last_activity = now() - interval '3h';"
            "UPDATE parser_processeddocument SET created_at = now() - interval '3h'; TRUNCATE seen"_s);
        const Result<Run> made = run(RunTrigger::Scheduled);
        sql(u"ALTER ROLE web RESET synchronous_commit"_s);
        return made ? m_cluster->sql(u"SELECT DISTINCT setting FROM seen"_s, m_database)->trimmed() : made.error().text;
    };
    QCOMPARE(settingOf(u"off"_s), u"on"_s);
    sql(u"INSERT INTO parser_usersession (session_key, created_at, is_active, last_activity)"
        " VALUES ('ddd', now(), true, now())"_s);
    QCOMPARE(settingOf(u"remote_apply"_s), u"remote_apply"_s);
}

void TestPreflight::keepsADeletionThroughACrash()
{
    sql(u"ALTER ROLE web SET synchronous_commit = off; ALTER SYSTEM SET wal_writer_delay = '10s';"
        "SELECT pg_reload_conf(); CHECKPOINT"_s);
    QTRY_COMPARE(m_cluster->sql(u"SHOW wal_writer_delay"_s, m_database)->trimmed(), u"10s"_s);
    const Result<Run> made = run(RunTrigger::Scheduled);
    QVERIFY(m_cluster->kill());
    QVERIFY(m_cluster->restart());
    sql(u"ALTER ROLE web RESET synchronous_commit; ALTER SYSTEM RESET wal_writer_delay; SELECT pg_reload_conf()"_s);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
    QCOMPARE(m_objects->keys(kBucket).size(), size_t(1));
    QCOMPARE(count(u"parser_usersession"_s), u"1"_s);
}

/// Its rows name no upload; the session's folder does.
void TestPreflight::cleansUpAnOlderWebApp()
{
    sql(u"ALTER TABLE parser_processeddocument DROP COLUMN source_file_path, DROP COLUMN error_details,"
        " DROP COLUMN retry_count;"
        "UPDATE parser_processeddocument SET excel_file_path = 'aaa/a.xlsx' WHERE id = 1"_s);
    m_objects->set(kBucket, "aaa/a.xlsx", "old", systemClock().now() - 3h);
    QCOMPARE(findings().size(), size_t(0));
    const Result<Run> run = this->run(RunTrigger::Scheduled);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->totals.sessionsDeleted, 2);
    QCOMPARE(count(u"parser_processeddocument"_s), u"1"_s);
    QCOMPARE(m_objects->keys(kBucket).size(), size_t(1));
    // A connection that is open when the app is brought up to date sees what is new.
    const auto reader = makeSessionReader(settings());
    const std::array keys{SessionKey("ccc")};
    QCOMPARE((*reader)->sessionsByKey(keys, {})->front().documents.front().key(DocumentPart::Source), ObjectKey());
    sql(u"ALTER TABLE parser_processeddocument ADD COLUMN source_file_path varchar(500) DEFAULT 'ccc/a.jpg'"_s);
    QCOMPARE((*reader)->sessionsByKey(keys, {})->front().documents.front().key(DocumentPart::Source),
        ObjectKey("ccc/a.jpg"));
}

void TestPreflight::sweepsAgainOnceItIsMended()
{
    sql(u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(m_database));
    QVERIFY(!run(RunTrigger::Scheduled));
    sql(u"SET default_transaction_read_only = off; ALTER DATABASE %1 RESET default_transaction_read_only"_s.arg(
        m_database));
    const Result<Run> run = this->run(RunTrigger::Scheduled);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->totals.sessionsDeleted, 2);
}

void TestPreflight::mendsFitWhatWasFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("says"); ///< of the failing points together, found and mend
    QTest::addColumn<QStringList>("isSilentOf");
    const QString server = u"server runs"_s;
    const QString password = u"the password"_s;
    const QString rights = u"SELECT"_s;
    QTest::newRow("no right to UPDATE") << u"REVOKE UPDATE ON parser_usersession FROM web"_s << u"GRANT UPDATE ON "_s
                                        << QStringList{server, password, rights};
    QTest::newRow("no connection left") << u"ALTER ROLE web CONNECTION LIMIT 0"_s
                                        << u"all connections that it allows are in use: close some"_s
                                        << QStringList{server, password, rights};
    QTest::newRow("may not log in") << u"ALTER ROLE web NOLOGIN"_s << u"Check the user and the password"_s
                                    << QStringList{server, rights};
    QTest::newRow("no such server") << QString() << u"See that the database server runs"_s
                                    << QStringList{password, rights};
}

void TestPreflight::mendsFitWhatWasFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, says);
    QFETCH(QStringList, isSilentOf);
    DatabaseSettings at = settings();
    if (statement.isEmpty())
        at.port = 1;
    else
        sql(statement);
    SweepBackends broken = backends();
    broken.sessions = [at] { return makeSessionStore(at); };
    StorageUnderCheck storage;
    storage.isCleaned = false;
    QString all;
    const Result<> done = SystemCheck(broken, storage).run({}, [&all](const CheckPoint &point) {
        if (point.state == CheckState::Failed)
            all += point.foundText() + u" => "_s + point.mendText() + u'\n';
    });
    sql(u"ALTER ROLE web LOGIN CONNECTION LIMIT -1"_s);
    QVERIFY(done);
    QVERIFY2(all.contains(says), qPrintable(all));
    for (const QString &wrong : isSilentOf)
        QVERIFY2(!all.contains(wrong), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
