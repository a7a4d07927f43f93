// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/contractrows.h"

#include "core/base/clock.h"

#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    QJsonArray login(const QString &key, Instant expires)
    {
        return {key, toIsoUtc(expires)};
    }

    /// All steps of a removal; answers what went, -1 on an error.
    qint64 removeLogins(SessionStore &store, Instant before)
    {
        qint64 removed = 0;
        for (qint64 left = 0;;) {
            const Result<DjangoRemoval> step = store.removeDjangoSessions(before, left, {});
            if (!step)
                return -1;
            removed += step->removed;
            left += step->left;
            if (step->isLast)
                return removed;
        }
    }

} // namespace

void SessionStoreContract::knowsNoLoginsWithoutTheirTable()
{
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    const Result<Beside> seen = m_store->beside(SystemClock().now(), {});
    VERIFY_OK(seen);
    QVERIFY(!seen->djangoSessions);
    VERIFY_FAILS(m_store->proveDjangoSessionsWritable({}), ErrorKind::NotFound);
    VERIFY_FAILS(m_store->removeDjangoSessions(SystemClock().now(), 0, {}), ErrorKind::NotFound);
}

void SessionStoreContract::countsExpiredLogins()
{
    const Instant now = SystemClock().now();
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
    VERIFY_OK(m_django->call({u"create_logins"_s,
        QJsonArray{login(u"a"_s, now - 1h), login(u"b"_s, now - 1us), login(u"c"_s, now), login(u"d"_s, now + 1h)}}));
    const Result<Beside> seen = m_store->beside(now, {});
    VERIFY_OK(seen);
    QVERIFY(seen->djangoSessions);
    QCOMPARE(seen->djangoSessions->expired, (RowCount{2, RowCount::How::Exact}));
    QCOMPARE(seen->djangoSessions->all, (RowCount{4, RowCount::How::Exact}));
    QVERIFY(!seen->djangoSessions->isCleaned);
}

void SessionStoreContract::removesExpiredLoginsAlone()
{
    const Instant now = SystemClock().now();
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
    VERIFY_OK(m_django->call({u"create_logins"_s,
        QJsonArray{login(u"long"_s, now - 24h * 400), login(u"just"_s, now - 1us), login(u"now"_s, now),
            login(u"soon"_s, now + 1us), login(u"later"_s, now + 24h)}}));
    VERIFY_OK(m_store->proveDjangoSessionsWritable({}));
    QCOMPARE(removeLogins(*m_store, now), 2);
    const Result<QJsonValue> left = m_django->call({u"logins"_s});
    VERIFY_OK(left);
    QCOMPARE(left->toArray(), (QJsonArray{u"later"_s, u"now"_s, u"soon"_s}));
    std::stop_source stopped;
    stopped.request_stop();
    VERIFY_FAILS(m_store->removeDjangoSessions(now + 48h, 0, stopped.get_token()), ErrorKind::Cancelled);
    QCOMPARE(m_django->call({u"logins"_s})->toArray().size(), 3);
}

void SessionStoreContract::removesManyLoginsStepByStep()
{
    const Instant now = SystemClock().now();
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
    QJsonArray many;
    for (int i = 0; i < 2500; ++i)
        many += login(u"s%1"_s.arg(i), i % 5 == 0 ? now + 1h : now - 1h);
    VERIFY_OK(m_django->call({u"create_logins"_s, many}));
    const Result<DjangoRemoval> first = m_store->removeDjangoSessions(now, 0, {});
    VERIFY_OK(first);
    QCOMPARE(first->removed, 1000);
    QVERIFY(!first->isLast);
    QCOMPARE(removeLogins(*m_store, now), 1000);
    QCOMPARE(m_django->call({u"logins"_s})->toArray().size(), 500);
}

void SessionStoreContract::sparesALoginThatARowRefersTo()
{
    const Instant now = SystemClock().now();
    VERIFY_OK(m_django->call({u"drop_logins"_s}));
    VERIFY_OK(m_django->call({u"migrate_logins"_s}));
    QJsonArray some;
    for (int i = 0; i < 20; ++i)
        some += login(u"s%1"_s.arg(i), now - 1h * (i + 1));
    VERIFY_OK(m_django->call({u"create_logins"_s, some}));
    VERIFY_OK(m_django->sql(u"CREATE TABLE visit (id integer PRIMARY KEY, login varchar(40) NOT NULL REFERENCES "
                            "django_session (session_key) DEFERRABLE INITIALLY DEFERRED)"_s));
    VERIFY_OK(m_django->sql(u"INSERT INTO visit VALUES (1, 's7')"_s));
    qint64 removed = 0;
    qint64 left = 0;
    QString why;
    for (bool more = true; more;) {
        const Result<DjangoRemoval> step = m_store->removeDjangoSessions(now, left, {});
        VERIFY_OK(step);
        removed += step->removed;
        left += step->left;
        why += step->why.text;
        more = !step->isLast;
    }
    const Result<QJsonArray> dropped = m_django->sql(u"DROP TABLE visit"_s);
    QCOMPARE(removed, 19);
    QCOMPARE(left, 1);
    QVERIFY2(why.contains(u"refers to"_s), qPrintable(why));
    QCOMPARE(m_django->call({u"logins"_s})->toArray(), (QJsonArray{u"s7"_s}));
    VERIFY_OK(dropped);
}

void SessionStoreContract::tellsTheRoomOfTheDatabase()
{
    const Result<Beside> seen = m_store->beside(SystemClock().now(), {});
    VERIFY_OK(seen);
    QVERIFY(seen->space);
    if (m_settings.kind == DatabaseKind::Sqlite) {
        QVERIFY(seen->space->tables.empty());
        QVERIFY(seen->space->fileBytes > seen->space->freeBytes);
    } else {
        QVERIFY(seen->space->tables.size() >= 2);
        QCOMPARE(seen->space->tables.front().table, u"parser_usersession"_s);
        QVERIFY(seen->space->tables.front().bytes > 0);
    }
}

} // namespace docsweep
