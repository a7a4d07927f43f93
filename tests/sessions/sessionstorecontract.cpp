// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sessions/contractrows.h"

#include "core/base/clock.h"
#include "core/sessions/djangoschema.h"
#include "core/sessions/sessionstores.h"

#include <QSet>
#include <QTest>

#include <thread>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString inWords(const SessionRemoval &removal)
{
    switch (removal.outcome) {
    case SessionOutcome::Removed:
        return u"removed "_s + QString::number(removal.documents);
    case SessionOutcome::AlreadyGone:
        return u"gone"_s;
    case SessionOutcome::CameBack:
        return u"came back"_s;
    case SessionOutcome::Changed:
        return u"changed"_s;
    case SessionOutcome::Guarded:
        return u"guarded"_s;
    case SessionOutcome::Failed:
        return u"failed"_s;
    }
    return {};
}

QList<QByteArray> keysOf(const std::vector<SessionRecord> &sessions)
{
    QList<QByteArray> keys;
    for (const SessionRecord &session : sessions)
        keys.append(session.key);
    return keys;
}

QList<SessionSpec> manySpecs(int count, int documents)
{
    QList<SessionSpec> specs;
    for (int i = 0; i < count; ++i) {
        const QString key = u"s%1"_s.arg(i, 5, 10, QChar(u'0'));
        SessionSpec spec{key, kNoon, {}};
        for (int d = 0; d < documents; ++d)
            spec.documents.append(document(key + u"/%1.pdf"_s.arg(d)));
        specs.append(spec);
    }
    return specs;
}

void SessionStoreContract::namesItselfWithoutSecrets()
{
    QVERIFY(!m_store->name().isEmpty());
    QVERIFY(m_settings.password.isEmpty() || !m_store->name().contains(m_settings.password.reveal()));
}

void SessionStoreContract::findsTheTablesDjangoMade()
{
    VERIFY_OK(m_store->checkSchema({}));
}

void SessionStoreContract::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("breakIt");
    QTest::addColumn<QString>("mendIt");
    QTest::addColumn<QString>("named");
    const auto rename = u"ALTER TABLE %1 RENAME COLUMN %2 TO %3"_s;
    QTest::newRow("a column of the sessions") << rename.arg(django::kSessions, u"last_activity"_s, u"seen"_s)
                                              << rename.arg(django::kSessions, u"seen"_s, u"last_activity"_s)
                                              << u"the column parser_usersession.last_activity"_s;
    QTest::newRow("a column of the documents") << rename.arg(django::kDocuments, u"pdf_file_path"_s, u"pdf"_s)
                                               << rename.arg(django::kDocuments, u"pdf"_s, u"pdf_file_path"_s)
                                               << u"the column parser_processeddocument.pdf_file_path"_s;
    const auto renameTable = u"ALTER TABLE %1 RENAME TO %2"_s;
    QTest::newRow("the documents") << renameTable.arg(django::kDocuments, u"papers"_s)
                                   << renameTable.arg(u"papers"_s, django::kDocuments)
                                   << u"the table parser_processeddocument"_s;
    QTest::newRow("the sessions") << renameTable.arg(django::kSessions, u"visits"_s)
                                  << renameTable.arg(u"visits"_s, django::kSessions)
                                  << u"the table parser_usersession"_s;
}

void SessionStoreContract::namesWhatIsMissing()
{
    QFETCH(QString, breakIt);
    QFETCH(QString, mendIt);
    QFETCH(QString, named);
    VERIFY_OK(m_django->sql(breakIt));
    const Result<> checked = m_store->checkSchema({});
    const auto read = m_store->streamSessions({}, {}, [](auto &&) { return true; });
    VERIFY_OK(m_django->sql(mendIt));
    VERIFY_FAILS(checked, ErrorKind::BadConfig);
    QVERIFY2(checked.error().text.contains(named), qPrintable(checked.error().text));
    QVERIFY(checked.error().text.contains(m_store->name()));
    QVERIFY(checked.error().text.contains(u"migrate"_s));
    VERIFY_FAILS(read, ErrorKind::BadConfig);
    VERIFY_OK(m_store->checkSchema({}));
}

void SessionStoreContract::tellsTheServersTime()
{
    const Instant before = SystemClock().now();
    const auto time = m_store->serverTime({});
    VERIFY_OK(time);
    QVERIFY(*time >= before - 1s);
    QVERIFY(*time <= SystemClock().now() + 1s);
}

void SessionStoreContract::tellsWhichDatabaseItIs()
{
    auto lock = m_store->acquireRunLock({}); // from the first run on
    VERIFY_OK(lock);
    const auto id = m_store->identity({});
    VERIFY_OK(id);
    QVERIFY(!id->anchor.isEmpty());
    QVERIFY2(id->place.startsWith(m_store->name()), qPrintable(id->place));
    QVERIFY(m_settings.password.isEmpty() || !id->place.contains(m_settings.password.reveal()));
    lock->reset();
    makeOne(u"key"_s, kNoon);

    QCOMPARE(*m_store->identity({}), *id);
    const auto other = openStore(m_settings);
    VERIFY_OK(other);
    const auto reader = makeSessionReader(m_settings);
    VERIFY_OK(reader);
    for (SessionReader *each : {static_cast<SessionReader *>(other->get()), reader->get()}) {
        const auto told = each->identity({});
        VERIFY_OK(told);
        QCOMPARE(*told, *id);
    }
    std::optional<DatabaseId> elsewhere;
    std::jthread([&] { elsewhere = m_store->identity({}).value_or(DatabaseId()); }).join();
    QCOMPARE(*elsewhere, *id);
}

void SessionStoreContract::lendsTheRunLockOnce()
{
    auto lock = m_store->acquireRunLock({});
    VERIFY_OK(lock);
    VERIFY_OK((*lock)->confirm());
    const auto second = openStore(m_settings);
    VERIFY_OK(second);
    const auto refused = (*second)->acquireRunLock({});
    VERIFY_FAILS(refused, ErrorKind::Conflict);
    QVERIFY2(refused.error().text.contains(u"process "_s + QString::number(QCoreApplication::applicationPid())),
        qPrintable(refused.error().text));
    VERIFY_OK((*lock)->confirm());
    // The lock keeps runs apart, not the web app or the run's own batches.
    const auto made = makeOne(u"key"_s, kNoon);
    QCOMPARE(removeOne(condition(made, kCutoff)), u"removed 0"_s);
    m_store.reset(); // the lock outlives its store
    VERIFY_OK((*lock)->confirm());
    lock->reset();
    const auto again = (*second)->acquireRunLock({});
    VERIFY_OK(again);
    VERIFY_OK((*again)->confirm());
}

void SessionStoreContract::losesNoRunLockToAKilledProcess()
{
    LockHolder holder(m_settings);
    QVERIFY(holder.holds());
    const auto refused = m_store->acquireRunLock({});
    VERIFY_FAILS(refused, ErrorKind::Conflict);
    QVERIFY2(
        refused.error().text.contains(u"process "_s + QString::number(holder.id())), qPrintable(refused.error().text));
    holder.kill();
    std::unique_ptr<RunLock> lock;
    const auto taken = [&] {
        auto now = m_store->acquireRunLock({});
        if (now)
            lock = std::move(*now);
        return lock != nullptr;
    };
    QTRY_VERIFY(taken());
    VERIFY_OK(lock->confirm());
}

void SessionStoreContract::insertsASessionForTests()
{
    const SessionRecord wanted{0, "test_cleanup_session_123", kNoon + 17us,
        {{0, {"test_cleanup_session_123/a.pdf", "test_cleanup_session_123/a.xlsx", "", ""}}, {0, {}}}};
    const auto id = m_store->insertSession(wanted, {});
    VERIFY_OK(id);
    const auto found = rows();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].id, *id);
    QCOMPARE(found[0].key, wanted.key);
    QCOMPARE(found[0].lastActivity, wanted.lastActivity);
    QCOMPARE(found[0].documents.size(), size_t(2));
    QCOMPARE(found[0].documents[0].keys, wanted.documents[0].keys);
    QCOMPARE(streamed(), found);
    QCOMPARE(removeOne(condition(found[0], kCutoff)), u"removed 2"_s);
}

void SessionStoreContract::insertsNoKeyTwice()
{
    const auto made = makeOne(u"key"_s, kNoon);
    VERIFY_FAILS(m_store->insertSession({0, "key", kNoon, {}}, {}), ErrorKind::Conflict);
    VERIFY_FAILS(m_store->insertSession({0, "no time", {}, {}}, {}), ErrorKind::BadData);
    QCOMPARE(rows(), std::vector{made});
}

} // namespace docsweep
