// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "core/sql/postgreslogin.h"
#include "tests/sessions/postgreswebapp.h"
#include "tests/sessions/sessionstorecontract.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>
#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr PostgresPatience kShort{2s, 1s};
    const QString kLongWork = u"SELECT pg_catalog.pg_sleep(3)"_s;

    PostgresLogin loginOf(const DatabaseSettings &settings)
    {
        return {settings.host, settings.port, settings.database, settings.user, settings.password, settings.sslMode, {},
            kShort};
    }

    /// Runs the work while the cluster is frozen; the milliseconds that it took.
    template <typename Work>
    qint64 whileFrozen(const PostgresCluster &cluster, const DatabaseSettings &settings, Work work)
    {
        const QByteArray server = settings.host.toUtf8() + ' ' + QByteArray::number(settings.port);
        cluster.freeze();
        QElapsedTimer time;
        time.start();
        work();
        const qint64 took = time.elapsed();
        cluster.thaw();
        const auto isTrusted = [&server] { return !silentservers::isKnown(server); };
        return QTest::qWaitFor(isTrusted, 20'000) ? took : -1;
    }

} // namespace

/// How long a PostgreSQL server that says nothing is waited for, and what became of what it was asked.
class SilentPostgresTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_webApp->cluster().thaw(); }

    void waitsForLongWork_data();
    void waitsForLongWork();
    void takesARefusalForAnAnswer();
    void sendsAndReadsMuch();
    void givesUpAFrozenServer_data();
    void givesUpAFrozenServer();
    void hurriesForAStop();
    void aStopSaysNothingOfAServerAtWork();
    void findsAServerByItsName();
    void tellsWhatBecameOfRows();

private:
    Result<std::unique_ptr<SqlConnection>> connect(const DatabaseSettings &settings)
    {
        return connectPostgres(loginOf(settings));
    }

    std::unique_ptr<PostgresWebApp> m_webApp;
};

void SilentPostgresTest::initTestCase()
{
    auto webApp = PostgresWebApp::start();
    VERIFY_OK(webApp);
    m_webApp = std::move(*webApp);
}

void SilentPostgresTest::waitsForLongWork_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("direct") << Way::Direct;
    QTest::newRow("by session") << Way::SessionPooler;
    QTest::newRow("by transaction") << Way::TransactionPooler;
}

/// Three times as long as the server may be silent.
void SilentPostgresTest::waitsForLongWork()
{
    QFETCH(Way, way);
    const auto opened = OpenWay::open(m_webApp->cluster(), way);
    VERIFY_OK(opened);
    const auto connection = connect((*opened)->settings());
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->run(kLongWork));
}

/// "No room" is said by a server that lives.
void SilentPostgresTest::takesARefusalForAnAnswer()
{
    VERIFY_OK(m_webApp->cluster().sql(u"CREATE ROLE alone LOGIN PASSWORD 'alone' CONNECTION LIMIT 1"_s));
    DatabaseSettings settings = m_webApp->cluster().settings();
    settings.user = u"alone"_s;
    settings.password = Secret(u"alone"_s);
    const auto connection = connect(settings);
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->run(kLongWork));
}

void SilentPostgresTest::sendsAndReadsMuch()
{
    const auto connection = connect(m_webApp->cluster().settings());
    VERIFY_OK(connection);
    const QString much(30'000'000, u'x');
    QSqlQuery query((*connection)->database());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT '"_s + much + u'\''));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString().size(), much.size());
    query.finish();
    const QString sending = u"SELECT length('"_s + much + u"')"_s;
    Result<> done;
    const qint64 took =
        whileFrozen(m_webApp->cluster(), m_webApp->cluster().settings(), [&] { done = (*connection)->run(sending); });
    VERIFY_FAILS(done, ErrorKind::Unavailable);
    QVERIFY2(took < 3000, QByteArray::number(took));
}

void SilentPostgresTest::givesUpAFrozenServer_data()
{
    waitsForLongWork_data();
}

void SilentPostgresTest::givesUpAFrozenServer()
{
    QFETCH(Way, way);
    const auto opened = OpenWay::open(m_webApp->cluster(), way);
    VERIFY_OK(opened);
    const auto connection = connect((*opened)->settings());
    VERIFY_OK(connection);
    Result<> silent;
    Result<> again;
    Result<std::unique_ptr<SqlConnection>> another;
    const qint64 took = whileFrozen(m_webApp->cluster(), (*opened)->settings(), [&] {
        silent = (*connection)->run(u"SELECT 1"_s);
        again = (*connection)->run(u"SELECT 1"_s);
        another = connect((*opened)->settings());
    });
    VERIFY_FAILS(silent, ErrorKind::Unavailable);
    QVERIFY2(silent.error().text.contains(u"the server has been silent for 1 s"_s)
            || silent.error().text.contains(u"the server has been silent for 1.0"_s),
        qPrintable(silent.error().text));
    VERIFY_FAILS(again, ErrorKind::Unavailable);
    QVERIFY2(took < 3000, QByteArray::number(took));
    const auto after = connect((*opened)->settings());
    VERIFY_OK(after);
    VERIFY_OK((*after)->run(u"SELECT 1"_s));
}

/// Whatever is being asked, and whatever is asked after it.
void SilentPostgresTest::hurriesForAStop()
{
    DatabaseSettings settings = m_webApp->cluster().settings();
    const auto made = makeSessionStore(settings);
    VERIFY_OK(made);
    SessionStore &store = **made;
    VERIFY_OK(store.checkSchema({}));
    auto lock = store.acquireRunLock({});
    VERIFY_OK(lock);
    std::stop_source stop;
    Result<Instant> asked;
    Result<std::vector<qint64>> looked;
    const qint64 took = whileFrozen(m_webApp->cluster(), settings, [&] {
        std::promise<void> answered;
        std::jthread stopper([&stop, &answered] {
            (void)answered.get_future().wait_for(200ms);
            stop.request_stop();
        });
        asked = store.serverTime(stop.get_token());
        const PostgresWait wait(stop.get_token());
        looked = store.existingIds(std::array{qint64(1)}, {});
        lock->reset();
    });
    VERIFY_FAILS(asked, ErrorKind::Cancelled);
    QVERIFY(!looked);
    QVERIFY2(took < 2200, QByteArray::number(took));
}

/// A statement takes its time, and somebody does not want to wait for it: for everybody else the server is as before.
void SilentPostgresTest::aStopSaysNothingOfAServerAtWork()
{
    const DatabaseSettings settings = m_webApp->cluster().settings();
    const QByteArray server = settings.host.toUtf8() + ' ' + QByteArray::number(settings.port);
    const auto left = connect(settings);
    VERIFY_OK(left);
    std::stop_source stop;
    {
        const PostgresWait wait(stop.get_token());
        std::jthread stopper([&stop] { stop.request_stop(); });
        VERIFY_FAILS((*left)->run(kLongWork), ErrorKind::Cancelled);
        QVERIFY(silentservers::isKnown(server)); // who cleans up after the stop waits no longer than a moment
    }
    QVERIFY(!silentservers::isKnown(server));
    const auto another = connect(settings);
    VERIFY_OK(another);
    VERIFY_OK((*another)->run(u"SELECT pg_catalog.pg_sleep(0.7)"_s)); // more than a moment, less than a silence
}

void SilentPostgresTest::findsAServerByItsName()
{
    DatabaseSettings settings = m_webApp->cluster().settings();
    settings.host = u"localhost"_s; // also ::1, where nobody listens
    const auto connection = connect(settings);
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->run(u"SELECT 1"_s));
    settings.host = u"nowhere.invalid"_s;
    const auto lost = connect(settings);
    VERIFY_FAILS(lost, ErrorKind::Unavailable);
    QVERIFY2(lost.error().text.contains("the host name nowhere.invalid leads to no address"_L1),
        qPrintable(lost.error().text));
}

void SilentPostgresTest::tellsWhatBecameOfRows()
{
    const auto made = m_webApp->makeIdle(3);
    const std::vector<qint64> ids{made[0].id, made[1].id, made[2].id};
    const auto store = makeSessionStore(m_webApp->cluster().settings());
    VERIFY_OK(store);
    VERIFY_OK(m_webApp->django().remove(QString::fromUtf8(made[0].key)));
    VERIFY_OK(m_webApp->django().holdSession(QString::fromUtf8(made[1].key)));
    const auto held = (*store)->rowsNow(ids, {});
    VERIFY_OK(m_webApp->django().release());
    VERIFY_OK(held);
    QCOMPARE(held->there, std::vector{made[2].id});
    QCOMPARE(held->undecided, std::vector{made[1].id});
    const auto free = (*store)->rowsNow(ids, {});
    VERIFY_OK(free);
    QCOMPARE(free->there, (std::vector{made[1].id, made[2].id}));
    QVERIFY(free->undecided.empty());
    QVERIFY((*store)->rowsNow({}, {})->there.empty());
}

} // namespace docsweep

QTEST_GUILESS_MAIN(docsweep::SilentPostgresTest)

#include "tst_silentpostgres.moc"
