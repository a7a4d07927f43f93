// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sweep/preflight.h"
#include "core/sweep/systemcheck.h"
#include "tests/support/objects/asnobody.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sweep/sweepworld.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What an SQLite database is asked before a run. Each refusal has its innocent twin.
class TestPreflightSqlite : public QObject {
    Q_OBJECT

private slots:
    void findsNothingAtDjangos();
    void refusesAFileThatMayNotBeWritten();
    void refusesAFolderThatMayNotBeWritten();
    void findsNothingAtTheGroups_data();
    void findsNothingAtTheGroups();
    void refusesAView();
    void refusesTextIds();
    void refusesATextAmongIntegers();
    void leavesTheWebAppItsLockWhileItChecks();
    void mendsFitWhatWasFound_data();
    void mendsFitWhatWasFound();
    void cleansUpAnOlderWebApp();
    void makesTestDataInAnOlderWebApp();

private:
    static std::vector<PreflightFinding> findings(const SweepWorld &world);
    static std::vector<CheckPoint> check(const SweepWorld &world);
    static void isRefused(const SweepWorld &world, const QString &word);
};

namespace {

const QString kColumns = u"id, session_key, created_at, is_active, last_activity"_s;

void own(const QString &path, uint owner, uint group, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path);
    QVERIFY(chown(name.constData(), owner, group) == 0 && chmod(name.constData(), mode) == 0);
}

} // namespace

std::vector<PreflightFinding> TestPreflightSqlite::findings(const SweepWorld &world)
{
    const auto store = makeSessionStore(world.settings().database);
    PreflightGround ground{.sessions = **store, .clock = systemClock(), .writer = store->get()};
    auto found = preflight(ground, {});
    if (!found) {
        qWarning("%ls", qUtf16Printable(found.error().text));
        return {{}, {}, {}};
    }
    return *found;
}

std::vector<CheckPoint> TestPreflightSqlite::check(const SweepWorld &world)
{
    StorageUnderCheck storage;
    storage.isCleaned = false;
    std::vector<CheckPoint> points;
    const Result<> done =
        SystemCheck(world.backends(), storage).run({}, [&points](const CheckPoint &point) { points.push_back(point); });
    return done ? points : std::vector<CheckPoint>();
}

void TestPreflightSqlite::isRefused(const SweepWorld &world, const QString &word)
{
    const QSet<QByteArray> files = world.files();
    const Result<Plan> plan = world.plan();
    QString said;
    if (plan) {
        SweepRunner runner(world.backends());
        const Result<Run> run = runner.execute({plan->id, RunTrigger::Scheduled, {}, {}}, {});
        QVERIFY(!run);
        said = run.error().text;
        const auto journal = world.backends().journal();
        QCOMPARE((*journal)->runs(1)->front().error.text, said);
    } else {
        said = plan.error().text;
    }
    QVERIFY2(said.contains(word), qPrintable(said));
    QVERIFY2(said.contains(u"; nothing was deleted. "_s), qPrintable(said));
    QCOMPARE(world.files(), files);
    const std::vector<CheckPoint> points = check(world);
    QVERIFY(std::ranges::any_of(points, [&word](const CheckPoint &each) {
        return each.subject == CheckSubject::Preflight && each.state == CheckState::Failed
            && each.foundText().contains(word);
    }));
}

void TestPreflightSqlite::findsNothingAtDjangos()
{
    const SweepWorld world;
    QCOMPARE(findings(world).size(), size_t(0));
    for (const CheckPoint &point : check(world))
        QVERIFY2(point.state != CheckState::Failed && point.state != CheckState::Warned, qPrintable(point.foundText()));
    QVERIFY(world.sweep());
    QCOMPARE(findings(world).size(), size_t(0));
}

void TestPreflightSqlite::refusesAFileThatMayNotBeWritten()
{
    const SweepWorld world;
    own(world.path(), 0, 0, 0777);
    own(world.databasePath(), 0, 0, 0644);
    const AsNobody nobody;
    const std::vector<PreflightFinding> found = findings(world);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].check, PreflightCheck::DatabaseWritable);
    QCOMPARE(found[0].byHand, Gravity::Refuses);
    QVERIFY2(found[0].text.contains(u"may not write the file "_s + world.databasePath()), qPrintable(found[0].text));
    isRefused(world, u"may not write the file"_s);
}

void TestPreflightSqlite::refusesAFolderThatMayNotBeWritten()
{
    const SweepWorld world;
    own(world.path(), 0, 0, 0755);
    own(world.databasePath(), 65534, 65534, 0666);
    const AsNobody nobody;
    const std::vector<PreflightFinding> found = findings(world);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].check, PreflightCheck::DatabaseWritable);
    QVERIFY2(found[0].text.contains(u"may not write the folder "_s + world.path()), qPrintable(found[0].text));
}

void TestPreflightSqlite::findsNothingAtTheGroups_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("Django's journal") << u"DELETE"_s;
    QTest::newRow("WAL") << u"WAL"_s;
}

/// The app owns its database, and docsweep's user is in the app's group.
void TestPreflightSqlite::findsNothingAtTheGroups()
{
    QFETCH(QString, mode);
    constexpr uint kApp = 12345;
    constexpr uint kNobody = 65534;
    const SweepWorld world;
    const auto app = DjangoProject::start(sqliteSettings(world.databasePath())); // has it open meanwhile
    QVERIFY((*app)->sql(u"PRAGMA journal_mode = "_s + mode));
    QVERIFY((*app)->touch(u"l0000"_s));
    own(world.path(), kApp, kNobody, 0775);
    own(world.databasePath(), kApp, kNobody, 0664);
    for (const auto suffix : {"-wal"_L1, "-shm"_L1}) {
        const QString companion = world.databasePath() + suffix;
        QCOMPARE(QFile::exists(companion), mode == "WAL"_L1);
        if (mode == "WAL"_L1)
            own(companion, kApp, kNobody, 0664);
    }
    const AsNobody nobody;
    QCOMPARE(findings(world).size(), size_t(0));
}

void TestPreflightSqlite::refusesAView()
{
    const SweepWorld world;
    world.sql(u"ALTER TABLE parser_usersession RENAME TO kept"_s);
    world.sql(u"CREATE VIEW parser_usersession AS SELECT "_s + kColumns + u" FROM kept"_s);
    world.sql(u"CREATE TRIGGER pretend INSTEAD OF DELETE ON parser_usersession BEGIN SELECT 1; END"_s);
    isRefused(world, u"parser_usersession is a view"_s);
}

void TestPreflightSqlite::refusesTextIds()
{
    const SweepWorld world;
    world.sql(u"CREATE TABLE s AS SELECT "_s + kColumns + u" FROM parser_usersession"_s);
    world.sql(u"DROP TABLE parser_usersession"_s);
    world.sql(u"CREATE TABLE parser_usersession (id char(32) NOT NULL PRIMARY KEY, session_key varchar(40), created_at "
              "datetime, is_active bool, last_activity datetime)"_s);
    world.sql(u"INSERT INTO parser_usersession SELECT lower(hex(randomblob(16))), session_key, created_at, is_active, "
              "last_activity FROM s"_s);
    isRefused(world, u"parser_usersession.id is of the type char(32)"_s);
    const auto reader = makeSessionReader(world.settings().database);
    const Result<> read = (*reader)->streamSessions({}, {}, [](auto &&) { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().cause.kind, CauseKind::RowIdOdd);
}

/// What a column was declared as is a wish in SQLite.
void TestPreflightSqlite::refusesATextAmongIntegers()
{
    const SweepWorld world;
    world.sql(u"UPDATE parser_processeddocument SET session_id = 'abc' WHERE id = 1"_s);
    isRefused(world, u"parser_processeddocument.session_id is text in a row"_s);

    const SweepWorld restored;
    restored.sql(u"ALTER TABLE parser_usersession RENAME TO kept"_s);
    restored.sql(
        u"CREATE TABLE parser_usersession AS SELECT "_s + kColumns + u" FROM kept"_s); // no key any more, but integers
    QCOMPARE(findings(restored).size(), size_t(0));
    restored.sql(u"UPDATE parser_usersession SET id = 'f00' WHERE session_key = 'e0000'"_s);
    isRefused(restored, u"parser_usersession.id is text in a row"_s);
}

void TestPreflightSqlite::leavesTheWebAppItsLockWhileItChecks()
{
    const SweepWorld world;
    const auto app = DjangoProject::start(sqliteSettings(world.databasePath()));
    QVERIFY((*app)->holdWrites());
    const std::vector<CheckPoint> points = check(world);
    QVERIFY(!points.empty());
    for (const CheckPoint &point : points)
        QVERIFY2(point.state != CheckState::Failed, qPrintable(point.foundText()));
}

void TestPreflightSqlite::mendsFitWhatWasFound_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says"); ///< of the failing points together, found and mend
    QTest::newRow("the file is another user's") << u"file"_s << u"Run docsweep as the user who owns"_s;
    QTest::newRow("the lock file is a link") << u"link"_s << u"remove it, and docsweep creates its own"_s;
    QTest::newRow("the lock file cannot be written") << u"lock"_s << u"Run docsweep as the user who owns"_s;
    QTest::newRow("the log is another user's") << u"log"_s << u"then give it back: sudo chown"_s;
    QTest::newRow("ids are texts") << u"ids"_s << u"Name the web app's own database"_s;
}

/// A file has no user who logs in, no rights to grant and no server.
void TestPreflightSqlite::mendsFitWhatWasFound()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    constexpr uint kNobody = 65534;
    const SweepWorld world;
    own(world.path(), kNobody, kNobody, 0777);
    own(world.databasePath(), kNobody, kNobody, 0664);
    const QString lock = world.databasePath() + u".docsweep-lock"_s;
    if (what == "file"_L1) {
        own(world.databasePath(), 0, 0, 0644);
    } else if (what == "link"_L1) {
        QVERIFY(QFile::link(u"/tmp/nowhere"_s, lock));
    } else if (what == "lock"_L1 || what == "log"_L1) {
        const QString path = what == "lock"_L1 ? lock : world.databasePath() + u"-wal"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        own(path, 0, 0, 0644);
    } else {
        world.sql(u"CREATE TABLE s AS SELECT "_s + kColumns + u" FROM parser_usersession"_s);
        world.sql(u"DROP TABLE parser_usersession"_s);
        world.sql(u"CREATE TABLE parser_usersession (id char(32) NOT NULL PRIMARY KEY, session_key varchar(40), "
                  "created_at datetime, is_active bool, last_activity datetime)"_s);
        world.sql(u"INSERT INTO parser_usersession SELECT lower(hex(randomblob(16))), session_key, created_at, "
                  "is_active, last_activity FROM s"_s);
    }
    QString all;
    {
        const AsNobody nobody;
        for (const CheckPoint &point : check(world)) {
            if (point.state == CheckState::Failed && point.subject != CheckSubject::Journal)
                all += point.foundText() + u" => "_s + point.mendText() + u'\n';
        }
    }
    QVERIFY2(all.contains(says), qPrintable(all));
    for (const QString &wrong : {u"the password"_s, u"GRANT"_s, u"grant"_s, u"server's own log"_s, u"server runs"_s})
        QVERIFY2(!all.contains(wrong), qPrintable(all));
}

/// Its rows name no upload; the session's folder does.
void TestPreflightSqlite::cleansUpAnOlderWebApp()
{
    SweepWorld world;
    for (const QString &column : {u"source_file_path"_s, u"error_details"_s, u"retry_count"_s})
        world.sql(u"ALTER TABLE parser_processeddocument DROP COLUMN "_s + column);
    world.writeFile("e0001/upload.jpg", "old", 3h);
    world.writeFile("l0001/upload.jpg", "young", 1min);
    QCOMPARE(findings(world).size(), size_t(0));
    const Result<Run> run = world.sweep();
    QVERIFY2(run, qPrintable(run ? QString() : run.error().text));
    QCOMPARE(run->totals.sessionsDeleted, 12);
    QCOMPARE(run->state, RunState::Done);
    QVERIFY(!world.hasFile("e0001/upload.jpg"));
    QVERIFY(world.hasFile("l0001/upload.jpg"));
    QCOMPARE(world.sessions().size(), 4);
    const auto reader = makeSessionReader(world.settings().database);
    const std::array keys{SessionKey("l0001")};
    QVERIFY((*reader)->sessionsByKey(keys, {})->front().documents.front().key(DocumentPart::Source).isEmpty());
    world.sql(u"ALTER TABLE parser_processeddocument ADD COLUMN source_file_path varchar(500) DEFAULT 'a/b'"_s);
    QCOMPARE((*reader)->sessionsByKey(keys, {})->front().documents.front().key(DocumentPart::Source), ObjectKey("a/b"));
}

void TestPreflightSqlite::makesTestDataInAnOlderWebApp()
{
    const SweepWorld world;
    world.sql(u"ALTER TABLE parser_processeddocument DROP COLUMN source_file_path"_s);
    world.sql(u"ALTER TABLE parser_processeddocument DROP COLUMN error_details"_s);
    SessionRecord session;
    session.key = "made";
    session.lastActivity = systemClock().now() - 3h;
    session.documents.resize(1);
    session.documents[0].keys = {"made/a.jpg", "made/a.xlsx", "", ""};
    const auto store = makeSessionStore(world.settings().database);
    const Result<qint64> id = (*store)->insertSession(session, {});
    QVERIFY2(id, qPrintable(id ? QString() : id.error().text));
    const std::array keys{SessionKey("made")};
    QCOMPARE((*store)->sessionsByKey(keys, {})->front().documents.front().key(DocumentPart::Excel),
        ObjectKey("made/a.xlsx"));
}

QTEST_GUILESS_MAIN(TestPreflightSqlite)
#include "tst_preflightsqlite.moc"
