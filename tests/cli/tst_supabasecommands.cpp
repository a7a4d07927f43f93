// SPDX-License-Identifier: GPL-3.0-or-later
// The command line against a Supabase project: real PostgreSQL, the stand-in for its storage, rows made by Django.
#include "tests/cli/installation.h"
#include "tests/sweep/supabaseworld.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kMisused = 2;
constexpr int kDoneInPart = 3;
constexpr int kLocked = 4;
constexpr int kLimitReached = 5;

} // namespace

class TestSupabaseCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_world = std::make_unique<SupabaseWorld>(); }
    void init() { m_world->startAnew(); }

    void cleansAProject_data();
    void cleansAProject();
    void checksAProject();
    void warnsOfWhoMayCreateInThePath();
    void provesTheRightToDelete();
    void saysWhichBucketsThereAre();
    void namesAKeyOfTheWrongKind();
    void refusesUnattendedRunsByAWrongClock();
    void endsInPartWhileTheStorageIsAway();
    void saysHowAQuotaLockIsMended();
    void holdsItsTurnWhileItPlans();
    void cleansABucketThatKeepsVersions(); // the last one: its server keeps versions from then on

private:
    /// What an admin sets for this project.
    QStringList environment(const Secret &key) const
    {
        const DatabaseSettings database = m_world->database();
        return {u"SUPABASE_URL="_s + m_world->server().url().toString(), u"SUPABASE_SERVICE_KEY="_s + key.reveal(),
            u"SUPABASE_DB_HOST="_s + database.host, u"SUPABASE_DB_PORT="_s + QString::number(database.port),
            u"SUPABASE_DB_NAME="_s + database.database, u"SUPABASE_DB_USER="_s + database.user,
            u"SUPABASE_DB_PASSWORD="_s + database.password.reveal()};
    }
    CallResult call(const char *line, const QStringList &more = {})
    {
        m_home = std::make_unique<Installation>();
        m_home->writeEnv({u"DOCSWEEP_HOME=home"_s});
        return m_home->call(line, environment(m_world->server().keys().secret) + more);
    }

    std::unique_ptr<SupabaseWorld> m_world;
    std::unique_ptr<Installation> m_home;
};

void TestSupabaseCommands::cleansAProject_data()
{
    QTest::addColumn<QString>("listing");
    for (const char *way : {"auto", "api", "sql"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestSupabaseCommands::cleansAProject()
{
    QFETCH(QString, listing);
    const CallResult result = call("cleanup_files", {u"DOCSWEEP_LISTING="_s + listing});
    QVERIFY2(result.code == kDone, qPrintable(result.all()));
    QVERIFY2(result.out.contains("Deleted 6 sessions with 12 documents and 27 files"_L1), qPrintable(result.out));
    QCOMPARE(m_world->objects(), m_world->mustStay());
    QCOMPARE(m_world->sessions().size(), 2);
}

void TestSupabaseCommands::checksAProject()
{
    const QSet<QString> before = m_world->objects();
    const CallResult result = call("check");
    QVERIFY2(result.code == kDone, qPrintable(result.all()));
    for (const char *line : {"ok +rows +8 sessions with 16 documents",
             "ok +storage +Supabase Storage 127.0.0.1, key claims role service_role", "ok +buckets +document-uploads",
             "ok +storage clock +agrees with the storage's",
             "ok +bucket document-uploads +can be listed by SQL \\(storage.objects\\); and its files may be removed",
             "ok +objects in document-uploads +37 by the API", "ok +objects in document-uploads +37 by SQL"})
        QVERIFY2(result.out.contains(QRegularExpression(QString::fromLatin1(line))),
            qPrintable(result.out.section(u"Checks"_s, 1) + QString::fromLatin1(line)));
    QCOMPARE(m_world->objects(), before);
    const Result<SupabaseLog> log = m_world->server().log();
    QVERIFY(std::ranges::none_of(log->requests, [](const SupabaseRequest &one) { return one.method == u"DELETE"_s; }));
}

/// In "check", and once a run.
void TestSupabaseCommands::warnsOfWhoMayCreateInThePath()
{
    const QString warning = u"PUBLIC may create tables and functions in the schema public"_s;
    const CallResult fine = call("check");
    QVERIFY2(!fine.out.contains(warning), qPrintable(fine.out));
    QVERIFY(m_world->cluster().sql(u"GRANT CREATE ON SCHEMA public TO PUBLIC"_s));
    const CallResult check = call("check");
    const CallResult run = call("cleanup_files");
    QVERIFY(m_world->cluster().sql(u"REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s));
    QVERIFY2(check.code == kDone, qPrintable(check.all()));
    QVERIFY2(check.out.contains(u"warning "_s + warning), qPrintable(check.out));
    QVERIFY2(run.code == kDone, qPrintable(run.all()));
    QFile log(m_home->path(u"home/docsweep.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(log.readAll()).count(warning), 1);
}

void TestSupabaseCommands::provesTheRightToDelete()
{
    const QSet<QString> before = m_world->objects();
    const CallResult result = call("check --canary");
    QVERIFY2(result.code == kDone, qPrintable(result.all()));
    QVERIFY2(result.out.contains(QRegularExpression(u"ok +canary in document-uploads +made, found and removed"_s)),
        qPrintable(result.out.section(u"Checks"_s, 1)));
    QCOMPARE(m_world->objects(), before);
    // A storage that says yes and does nothing.
    QVERIFY(m_world->server().addFault(
        {{u"action"_s, u"empty"_s}, {u"method"_s, u"DELETE"_s}, {u"count"_s, QJsonValue::Null}}));
    const CallResult refused = call("check --canary");
    QCOMPARE(refused.code, kFailed);
    QVERIFY2(
        refused.out.contains(QRegularExpression(u"FAILED +canary in document-uploads"_s)), qPrintable(refused.out));
    QVERIFY2(refused.out.contains("remove it by hand"_L1), qPrintable(refused.out));
}

void TestSupabaseCommands::saysWhichBucketsThereAre()
{
    const CallResult result = call("check", {u"SUPABASE_BUCKET_NAME=Document-Uploads"_s});
    QCOMPARE(result.code, kMisused);
    QVERIFY2(result.out.contains("There are: document-uploads."_L1), qPrintable(result.out));
    const CallResult run = call("cleanup_files", {u"SUPABASE_BUCKET_NAME=Document-Uploads"_s});
    QCOMPARE(run.code, kMisused);
    QCOMPARE(m_world->sessions().size(), 8); // nothing was deleted anywhere
}

void TestSupabaseCommands::namesAKeyOfTheWrongKind()
{
    QVERIFY(m_world->cluster().sql(u"CREATE POLICY seeing ON storage.buckets FOR SELECT TO anon USING (true)"_s));
    const CallResult result = call("check", {u"SUPABASE_SERVICE_KEY="_s + m_world->server().keys().anon.reveal()});
    QVERIFY(m_world->cluster().sql(u"DROP POLICY seeing ON storage.buckets"_s));
    QCOMPARE(result.code, kFailed);
    QVERIFY2(result.out.contains("the key has the role anon"_L1), qPrintable(result.out));
    QVERIFY2(result.out.contains("mend: Set SUPABASE_SERVICE_KEY to the service key"_L1), qPrintable(result.out));
}

void TestSupabaseCommands::refusesUnattendedRunsByAWrongClock()
{
    QVERIFY(m_world->server().addFault(
        {{u"action"_s, u"shift_date"_s}, {u"seconds"_s, 900}, {u"count"_s, QJsonValue::Null}}));
    const CallResult result = call("scheduled_cleanup");
    QCOMPARE(result.code, kLimitReached);
    QVERIFY2(result.err.contains("15 min behind the storage's"_L1) || result.err.contains("behind the storage's"_L1),
        qPrintable(result.all()));
    QCOMPARE(m_world->sessions().size(), 8);
    const CallResult check = call("check");
    QVERIFY2(check.out.contains(QRegularExpression(u"FAILED +storage clock"_s)), qPrintable(check.out));
}

void TestSupabaseCommands::endsInPartWhileTheStorageIsAway()
{
    m_world->server().kill();
    const CallResult result = call("cleanup_files", {u"DOCSWEEP_STORAGE_PATIENCE_SECONDS=1"_s});
    QCOMPARE(result.code, kDoneInPart);
    QVERIFY2(result.all().contains("Storage service unavailable: 127.0.0.1 refuses connections"_L1),
        qPrintable(result.all()));
    QCOMPARE(m_world->sessions().size(), 2);
    QVERIFY(m_world->server().restart());
    const CallResult next = m_home->call("scheduled_cleanup", environment(m_world->server().keys().secret));
    QVERIFY2(next.code == kDone, qPrintable(next.all()));
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

void TestSupabaseCommands::saysHowAQuotaLockIsMended()
{
    QVERIFY(m_world->server().addFault({{u"action"_s, u"quota"_s}, {u"count"_s, QJsonValue::Null}}));
    const CallResult check = call("check");
    QCOMPARE(check.code, kFailed);
    QVERIFY2(check.out.contains("mend: Raise the project's plan"_L1), qPrintable(check.out));
    const CallResult stats = call("cleanup_files --stats");
    QCOMPARE(stats.code, kDoneInPart);
    QVERIFY2(stats.err.contains("locked because of its quota"_L1), qPrintable(stats.all()));
}

/// Another run that comes while the storage is listed is told at once, and does not plan for nothing.
void TestSupabaseCommands::holdsItsTurnWhileItPlans()
{
    const QString listing = u"/object/list-v2/"_s;
    QVERIFY(
        m_world->server().addFault({{u"action"_s, u"hang"_s}, {u"path"_s, listing}, {u"count"_s, QJsonValue::Null}}));
    const QStringList more = environment(m_world->server().keys().secret) + QStringList{u"DOCSWEEP_LISTING=api"_s};
    Installation ours;
    ours.writeEnv({u"DOCSWEEP_HOME=home"_s});
    const std::unique_ptr<QProcess> process = ours.prepare({"cleanup_files"}, more);
    process->start();
    const auto listed = [&] {
        const Result<SupabaseLog> log = m_world->server().log();
        return log ? std::ranges::count_if(
                   log->requests, [&](const SupabaseRequest &one) { return one.path.startsWith(listing); })
                   : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(listed(), 1, 20000);
    const CallResult theirs = call("cleanup_files", {u"DOCSWEEP_LISTING=api"_s});
    QCOMPARE(theirs.code, kLocked);
    QVERIFY2(theirs.err.contains("another run is in progress"_L1), qPrintable(theirs.err));
    QCOMPARE(listed(), 1);
    QVERIFY(m_world->server().clearFaults());
    const CallResult done = Installation::finish(*process);
    QVERIFY2(done.code == kDone, qPrintable(done.all()));
    QCOMPARE(m_world->objects(), m_world->mustStay());
}

void TestSupabaseCommands::cleansABucketThatKeepsVersions()
{
    SupabaseStandIn &server = m_world->server();
    QVERIFY(server.unlockVersions());
    m_world->startAnew(1, 1, 1);
    QVERIFY(m_world->cluster().sql(
        u"UPDATE storage.buckets SET versioning_status = 'ENABLED', public = true, lifecycle_configuration = "
        "'{\"rules\": [{\"status\": \"Enabled\", \"filter\": {}, \"noncurrentVersionExpiration\": "
        "{\"noncurrentDays\": 30, \"newerNoncurrentVersions\": 2}}]}'"_s));
    const Instant now = SystemClock().now();
    QVERIFY(server.makeVersions(SupabaseWorld::bucket(),
        {{u"e0000/doc0.jpg"_s, u"first draft"_s, now - std::chrono::hours{5}, now - std::chrono::hours{4}},
            {u"l0000/doc0.jpg"_s, u"replaced"_s, now - std::chrono::hours{5}, now - std::chrono::hours{2}},
            {u"l0000/gone.pdf"_s, u"deleted by its owner"_s, now - std::chrono::hours{5}, now - std::chrono::hours{2}},
            {u"l0000/gone.pdf"_s, {}, now - std::chrono::hours{2}, {}, true}}));
    const CallResult check = call("check");
    QVERIFY2(check.code == kDone, qPrintable(check.all()));
    for (const char *line : {"ok +bucket document-uploads +keeps older versions of files \\(versioning ENABLED\\)",
             "older versions are deleted 30 d after they were archived, but the newest 2 of each file",
             "ok +bucket document-uploads +is public", "ok +objects in document-uploads +11 by the API",
             "ok +objects in document-uploads +11 by SQL"})
        QVERIFY2(check.out.contains(QRegularExpression(QString::fromLatin1(line))),
            qPrintable(check.out.section(u"Checks"_s, 1) + QString::fromLatin1(line)));
    const CallResult stats = call("cleanup_files --stats");
    QVERIFY2(stats.out.contains(QRegularExpression(u"Older versions: +39 bytes +4 versions"_s)), qPrintable(stats.out));
    const CallResult preview = call("cleanup_files --dry-run");
    QVERIFY2(preview.out.contains(QRegularExpression(u"Older versions:? +4"_s)), qPrintable(preview.out));
    const int blobs = server.blobs()->count;
    const CallResult keep = call("cleanup_files --dry-run", {u"DOCSWEEP_OLD_VERSIONS=keep"_s});
    QVERIFY2(keep.out.contains(QRegularExpression(u"Older versions:? +1"_s)), qPrintable(keep.out));
    QCOMPARE(server.blobs()->count, blobs);
    const CallResult run = call("cleanup_files");
    QVERIFY2(run.code == kDone, qPrintable(run.all()));
    QCOMPARE(m_world->objects(), m_world->mustStay());
    const auto rows = server.rows(SupabaseWorld::bucket());
    QVERIFY(std::ranges::none_of(*rows, [](const StoredVersion &row) { return row.isArchived || row.isMarker; }));
    QCOMPARE(server.blobs()->count, int(m_world->mustStay().size()));
    QFile log(m_home->path(u"home/docsweep.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(log.readAll()).count(u"may be served from caches until they expire"_s), 1);
    if (qEnvironmentVariableIsSet("DOCSWEEP_TRANSCRIPT"))
        qInfo().noquote() << check.out.section(u"Checks"_s, 1) << stats.out << preview.out << run.out
                          << call("cleanup_files --stats").out;
    const CallResult wrong = call("check", {u"DOCSWEEP_OLD_VERSIONS=maybe"_s});
    QCOMPARE(wrong.code, kMisused);
    QVERIFY2(wrong.all().contains("is neither delete nor keep"_L1), qPrintable(wrong.all()));
}

QTEST_GUILESS_MAIN(TestSupabaseCommands)
#include "tst_supabasecommands.moc"
