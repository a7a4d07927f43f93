// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sweep/planner.h"
#include "core/sweep/sweeprunner.h"
#include "tests/support/objects/memoryobjectstore.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"
#include "tests/support/sessions/tenantpooler.h"

#include <QTemporaryDir>
#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Bucket kBucket = u"document-uploads"_s;

/// A project: its server, the web app on it, its storage.
struct Project {
    QString name;
    std::unique_ptr<PostgresCluster> cluster;
    std::unique_ptr<DjangoProject> django;
    std::shared_ptr<MemoryObjects> objects;
};

Project startProject(const QString &name)
{
    Project project{name, {}, {}, {}};
    Result<std::unique_ptr<PostgresCluster>> cluster = PostgresCluster::start();
    if (!cluster)
        qFatal("%s", qPrintable(cluster.error().text));
    project.cluster = std::move(*cluster);
    Result<std::unique_ptr<DjangoProject>> django = DjangoProject::start(project.cluster->settings());
    if (!django || !(*django)->migrate())
        qFatal("the web app's Django failed");
    project.django = std::move(*django);
    // A plain role, whom the server does not tell its number.
    const QString password = project.cluster->settings().password.reveal();
    const Result<QString> made =
        project.cluster->sql(u"CREATE ROLE web LOGIN PASSWORD $word$%1$word$; "
                             "GRANT SELECT, DELETE, UPDATE ON ALL TABLES IN SCHEMA public TO web; "
                             "REVOKE EXECUTE ON FUNCTION pg_control_system() FROM PUBLIC"_s.arg(password));
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return project;
}

} // namespace

/// Two projects behind one pooler: one host, one port, one name of a database. Whoever runs for the one knows nothing
/// of the other, though both are in one journal.
class TestTwoProjects : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void leavesTheOthersPendingDeletionsAlone_data() { addRoles(); }
    void leavesTheOthersPendingDeletionsAlone();
    void leavesTheOthersRunAlone_data() { addRoles(); }
    void leavesTheOthersRunAlone();
    void refusesTheOthersPlan_data() { addRoles(); }
    void refusesTheOthersPlan();

private:
    static void addRoles();
    DatabaseSettings database(const Project &project) const;
    SweepBackends backends(const Project &project) const;
    Result<Plan> plan(const Project &project) const;
    Result<Run> run(const Project &project, SweepBackends backends) const;
    std::unique_ptr<Journal> journal() const { return std::move(*openJournal(m_folder->path())); }
    qint64 pending(const Project &project) const;

    Project m_aaa;
    Project m_bbb;
    std::unique_ptr<TenantPooler> m_pooler;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_role;
};

void TestTwoProjects::initTestCase()
{
    m_aaa = startProject(u"aaa"_s);
    m_bbb = startProject(u"bbb"_s);
    m_pooler = std::make_unique<TenantPooler>(
        QHash<QByteArray, int>{{"aaa", m_aaa.cluster->port()}, {"bbb", m_bbb.cluster->port()}});
}

/// Both have one session that is idle, with one young file each, and one orphan that is old.
void TestTwoProjects::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Instant now = systemClock().now();
    for (Project *project : {&m_aaa, &m_bbb}) {
        QVERIFY(project->django->clear());
        const QString session = u"of-"_s + project->name;
        const QString file = session + u"/young.jpg"_s;
        QVERIFY(project->django->create({SessionSpec{session, now - 3h, {document(file)}}}));
        project->objects = std::make_shared<MemoryObjects>();
        project->objects->addBucket(kBucket);
        project->objects->set(kBucket, file.toUtf8(), "young", now - 1min);
        project->objects->set(kBucket, "orphan/old.bin", "old", now - 3h);
    }
}

void TestTwoProjects::addRoles()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("the server says which it is") << u"postgres"_s;
    QTest::newRow("the server does not say which it is") << u"web"_s;
}

DatabaseSettings TestTwoProjects::database(const Project &project) const
{
    DatabaseSettings direct = project.cluster->settings();
    direct.user = m_role;
    return m_pooler->settings(direct, project.name);
}

SweepBackends TestTwoProjects::backends(const Project &project) const
{
    return {[database = database(project)] { return makeSessionStore(database); },
        [objects = project.objects]() -> Result<std::unique_ptr<ObjectStore>> {
            return std::unique_ptr<ObjectStore>(std::make_unique<MemoryObjectStore>(objects));
        },
        [home = m_folder->path()] { return openJournal(home); }, {kBucket}, &systemClock(), {}};
}

Result<Plan> TestTwoProjects::plan(const Project &project) const
{
    const ReadBackends readers{[database = database(project)] { return makeSessionReader(database); },
        [objects = project.objects]() -> Result<std::unique_ptr<ObjectReader>> {
            return std::unique_ptr<ObjectReader>(std::make_unique<MemoryObjectStore>(objects));
        },
        [home = m_folder->path()] { return openJournal(home); }, {kBucket}, &systemClock()};
    ScanCounters counters;
    return Planner(readers).plan({}, counters, {});
}

Result<Run> TestTwoProjects::run(const Project &project, SweepBackends backends) const
{
    const Result<Plan> made = plan(project);
    if (!made)
        return fail(made.error());
    SweepRunner runner(std::move(backends));
    return runner.execute({made->id, RunTrigger::CommandLine, {}, {}}, {});
}

qint64 TestTwoProjects::pending(const Project &project) const
{
    return pendingAt(*journal(), (*makeSessionReader(database(project)))->name())->items;
}

void TestTwoProjects::leavesTheOthersPendingDeletionsAlone()
{
    QFETCH(QString, role);
    m_role = role;
    SweepBackends away = backends(m_aaa);
    away.objects = []() -> Result<std::unique_ptr<ObjectStore>> {
        return fail(ErrorKind::Unavailable, u"Storage service unavailable: down"_s);
    };
    const Result<Run> first = run(m_aaa, away);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
    QCOMPARE(first->totals.sessionsDeleted, 1);
    const qint64 waiting = pending(m_aaa);
    QVERIFY(waiting >= 1);

    const Result<Run> other = run(m_bbb, backends(m_bbb));
    QVERIFY2(other, qPrintable(other ? QString() : other.error().text));
    QCOMPARE(other->totals.objectsDeleted, 2);
    QCOMPARE(other->totals.earlierDeletionsFinished, 0);
    QCOMPARE(other->totals.earlierDeletionsPending, 0);
    QCOMPARE(pending(m_aaa), waiting);
    QCOMPARE(pending(m_bbb), 0);
    QCOMPARE(m_aaa.objects->keys(kBucket).size(), size_t(2));

    const Result<Run> back = run(m_aaa, backends(m_aaa));
    QVERIFY(back);
    QCOMPARE(back->totals.earlierDeletionsFinished + back->totals.objectsDeleted, 2);
    QVERIFY(m_aaa.objects->keys(kBucket).empty());
    QCOMPARE(pending(m_aaa), 0);
}

void TestTwoProjects::leavesTheOthersRunAlone()
{
    QFETCH(QString, role);
    m_role = role;
    SweepBackends backendsOfA = backends(m_aaa);
    std::optional<Result<Run>> other;
    RunState meanwhile = RunState::Done;
    backendsOfA.onStep = [&](const char *step) { // its rows are there still
        if (qstrcmp(step, "intent recorded") != 0 || other)
            return;
        other = run(m_bbb, backends(m_bbb));
        meanwhile = journal()->run(1)->state;
    };
    const Result<Run> first = run(m_aaa, backendsOfA);
    QVERIFY(other && *other);
    QCOMPARE((*other)->totals.sessionsDeleted, 1);
    QCOMPARE((*other)->totals.objectsDeleted, 2);
    QCOMPARE(meanwhile, RunState::Running);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
    QCOMPARE(first->state, RunState::Done);
    QCOMPARE(first->totals.sessionsDeleted, 1);
    QCOMPARE(first->totals.objectsDeleted, 2);
    for (const Project *project : {&m_aaa, &m_bbb}) {
        QVERIFY(project->django->rows()->empty());
        QVERIFY(project->objects->keys(kBucket).empty());
    }
}

void TestTwoProjects::refusesTheOthersPlan()
{
    QFETCH(QString, role);
    m_role = role;
    const Result<Plan> made = plan(m_aaa);
    QVERIFY(made);
    SweepRunner runner(backends(m_bbb));
    const Result<Run> refused = runner.execute({made->id, RunTrigger::CommandLine, {}, {}}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadConfig);
    QVERIFY2(refused.error().text.contains(u"."_s + m_aaa.name), qPrintable(refused.error().text));
    QCOMPARE(m_bbb.django->rows()->size(), size_t(1));
    QCOMPARE(m_bbb.objects->keys(kBucket).size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestTwoProjects)
#include "tst_twoprojects.moc"
