// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "sessionstorecase.h"
#include "tests/support/sessions/djangoproject.h"
#include "tests/support/sessions/postgrescluster.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kZone = u"America/New_York"_s;
const Instant kSummer = *parseInstant("2026-07-15 12:00:00.000017");
const Instant kWinter = *parseInstant("2026-01-15 12:00:00");
const Instant kLater = *parseInstant("2026-11-01 06:30:00"); // 01:30 for the second time
const Instant kEarlier = *parseInstant("2026-11-01 05:30:00"); // for the first

} // namespace

/// Databases in which a real Django with USE_TZ = False wrote local times without a zone.
class TestLocalTimes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void readsThemAsWhatTheyWere_data() { databases(); }
    void readsThemAsWhatTheyWere();
    void removesByThem_data() { databases(); }
    void removesByThem();
    void writesThem_data() { databases(); }
    void writesThem();
    void samplesThem_data() { databases(); }
    void samplesThem();
    void refusesPostgresColumnsWithoutAZone();
    void leavesPostgresColumnsWithAZoneAlone();

private:
    static void databases();
    DjangoProject &django() { return QString::fromLatin1(QTest::currentDataTag()) == u"SQLite"_s ? *m_lite : *m_big; }
    std::unique_ptr<SessionStore> store()
    {
        const bool isLite = QString::fromLatin1(QTest::currentDataTag()) == u"SQLite"_s;
        return std::move(*makeSessionStore(isLite ? m_liteSettings : m_bigSettings));
    }
    SessionRecord one(SessionStore &store, const QByteArray &key)
    {
        const auto found = store.sessionsByKey(std::vector<SessionKey>{key}, {});
        return found && !found->empty() ? found->front() : SessionRecord();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
    DatabaseSettings m_liteSettings;
    DatabaseSettings m_bigSettings;
    std::unique_ptr<DjangoProject> m_lite;
    std::unique_ptr<DjangoProject> m_big;
};

void TestLocalTimes::databases()
{
    QTest::addColumn<int>("unused");
    QTest::newRow("SQLite") << 0;
    QTest::newRow("PostgreSQL") << 0;
}

void TestLocalTimes::initTestCase()
{
    m_liteSettings = sqliteSettings(m_folder.filePath(u"db.sqlite3"_s));
    m_liteSettings.timeZone = kZone;
    auto lite = DjangoProject::start(m_liteSettings);
    VERIFY_OK(lite);
    m_lite = std::move(*lite);
    VERIFY_OK(m_lite->migrate());

    auto cluster = PostgresCluster::start();
    VERIFY_OK(cluster);
    m_cluster = std::move(*cluster);
    m_bigSettings = m_cluster->settings();
    m_bigSettings.timeZone = kZone;
    auto big = DjangoProject::start(m_bigSettings);
    VERIFY_OK(big);
    m_big = std::move(*big);
    VERIFY_OK(m_big->migrate());
    for (const QString &column : {u"usersession ALTER last_activity"_s, u"usersession ALTER created_at"_s,
             u"processeddocument ALTER created_at"_s, u"processeddocument ALTER updated_at"_s})
        VERIFY_OK(m_big->sql(u"ALTER TABLE parser_"_s + column + u" TYPE timestamp"_s));
}

void TestLocalTimes::init()
{
    VERIFY_OK(m_lite->clear());
    VERIFY_OK(m_big->clear());
}

void TestLocalTimes::readsThemAsWhatTheyWere()
{
    VERIFY_OK(django().create({{u"summer"_s, kSummer, {}}, {u"winter"_s, kWinter, {}}, {u"later"_s, kLater, {}},
        {u"earlier"_s, kEarlier, {}}}));
    QCOMPARE(django()
                 .sql(u"SELECT last_activity FROM parser_usersession WHERE session_key = 'winter'"_s)
                 ->at(0)[0]
                 .toString(),
        u"2026-01-15 07:00:00"_s);
    const auto store = this->store();
    VERIFY_OK(store->checkSchema({}));
    QCOMPARE(one(*store, "summer").lastActivity, kSummer);
    QCOMPARE(one(*store, "winter").lastActivity, kWinter);
    QCOMPARE(one(*store, "later").lastActivity, kLater);
    QCOMPARE(one(*store, "earlier").lastActivity, kLater); // of two that look alike the one that keeps longer
}

void TestLocalTimes::removesByThem()
{
    VERIFY_OK(django().create({{u"old"_s, kSummer, {document(u"old/a.pdf"_s)}}, {u"back"_s, kSummer, {}},
        {u"twice"_s, kEarlier, {}}, {u"young"_s, kSummer + 1h, {}}}));
    const auto store = this->store();
    std::vector<SessionCondition> conditions;
    for (const QByteArray key : {"old", "back", "twice", "young"}) {
        const SessionRecord session = one(*store, key);
        const Instant cutoff = key == "twice" ? kLater + 1s : kSummer + 1min;
        conditions.push_back({session.id, key, cutoff, session.lastActivity, documentsFingerprint(session.documents)});
    }
    VERIFY_OK(django().touch(u"back"_s, kSummer + 1us));
    const auto removed = store->removeSessions(conditions, {});
    VERIFY_OK(removed);
    QCOMPARE(removed->at(0).outcome, SessionOutcome::Removed);
    QCOMPARE(removed->at(0).documents, 1);
    QCOMPARE(removed->at(1).outcome, SessionOutcome::CameBack);
    QCOMPARE(removed->at(2).outcome, SessionOutcome::Removed);
    QCOMPARE(removed->at(3).outcome, SessionOutcome::CameBack);
    QCOMPARE(django().rows()->size(), size_t(2));
}

void TestLocalTimes::writesThem()
{
    const auto store = this->store();
    VERIFY_OK(store->insertSession({0, "test", kSummer, {{0, {"test/a.pdf"}}}}, {}));
    QCOMPARE(one(*store, "test").lastActivity, kSummer);
    const auto rows = django().rows();
    VERIFY_OK(rows);
    QCOMPARE(rows->at(0).lastActivity, kSummer);
}

void TestLocalTimes::samplesThem()
{
    QJsonObject paper = document(u"one/a.pdf"_s, u"one/a.xlsx"_s);
    paper[u"created_at"_s] = toIsoUtc(kWinter);
    VERIFY_OK(django().create({{u"one"_s, kSummer, {paper}}, {u"two"_s, kWinter, {}}}));
    const auto sample = store()->sampleTimes({});
    VERIFY_OK(sample);
    QCOMPARE(sample->zone, ZoneSource::Setting);
    QCOMPARE(sample->documents.size(), size_t(1));
    QCOMPARE(sample->documents[0].source, ObjectKey("one/a.pdf"));
    QCOMPARE(sample->documents[0].createdAt, kWinter);
    QCOMPARE(sample->documents[0].lastActivity, kSummer);
    QCOMPARE(std::set(sample->activity.begin(), sample->activity.end()), (std::set{kSummer, kWinter}));
}

void TestLocalTimes::refusesPostgresColumnsWithoutAZone()
{
    DatabaseSettings unsaid = m_bigSettings;
    unsaid.timeZone.clear();
    const Result<> checked = (*makeSessionStore(unsaid))->checkSchema({});
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(u"DOCSWEEP_DATABASE_TIMES"_s), qPrintable(checked.error().text));
}

void TestLocalTimes::leavesPostgresColumnsWithAZoneAlone()
{
    for (const QString &column : {u"last_activity"_s, u"created_at"_s})
        VERIFY_OK(m_big->sql(u"ALTER TABLE parser_usersession ALTER "_s + column + u" TYPE timestamptz"_s));
    VERIFY_OK(m_big->create({{u"one"_s, kSummer, {}}}));
    const auto store = std::move(*makeSessionStore(m_bigSettings));
    VERIFY_OK(store->checkSchema({}));
    QCOMPARE(one(*store, "one").lastActivity, kSummer);
    const SessionRecord session = one(*store, "one");
    const std::vector condition{
        SessionCondition{session.id, "one", kSummer + 1s, kSummer, documentsFingerprint(session.documents)}};
    QCOMPARE((*store->removeSessions(condition, {}))[0].outcome, SessionOutcome::Removed);
}

QTEST_GUILESS_MAIN(TestLocalTimes)
#include "tst_localtimes.moc"
