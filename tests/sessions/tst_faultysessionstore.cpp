// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sessionstores.h"
#include "tests/sessions/sessionstorecontract.h"
#include "tests/support/sessions/faultysessionstore.h"

#include <QTemporaryDir>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With a plan that strikes nothing the decorator passes the contract; with one that does it fails as it says.
class FaultySessionStoreTest : public SessionStoreContract {
    Q_OBJECT

protected:
    Result<DatabaseSettings> makeDatabase() override { return sqliteSettings(m_folder.filePath(u"db.sqlite3"_s)); }
    Result<std::unique_ptr<SessionStore>> openStore(const DatabaseSettings &settings) override;

private slots:
    void failsTheCallOfThePlanAlone();
    void losesTheAnswerAfterTheEffect();
    void breaksAStreamInTheMiddle();
    void leavesEverySecondSessionOut();
    void losesTheRunLock();

private:
    SharedFaultPlan planFaults(int failAt, FaultMode mode = FaultMode::BeforeEffect);

    QTemporaryDir m_folder;
};

namespace {

    const Instant kNoon = *parseInstant("2025-08-27T12:00:00Z");

} // namespace

Result<std::unique_ptr<SessionStore>> FaultySessionStoreTest::openStore(const DatabaseSettings &settings)
{
    auto store = makeSessionStore(settings);
    if (!store)
        return store;
    return std::make_unique<FaultySessionStore>(std::move(*store), std::make_shared<FaultPlan>());
}

SharedFaultPlan FaultySessionStoreTest::planFaults(int failAt, FaultMode mode)
{
    auto plan = std::make_shared<FaultPlan>();
    plan->failAt = failAt;
    plan->mode = mode;
    m_store = std::make_unique<FaultySessionStore>(std::move(*makeSessionStore(m_settings)), plan);
    return plan;
}

void FaultySessionStoreTest::failsTheCallOfThePlanAlone()
{
    const auto made = makeOne(u"key"_s, kNoon);
    const auto plan = planFaults(2);
    VERIFY_OK(m_store->checkSchema({}));
    const std::vector idle{condition(made, kNoon + 1h)};
    VERIFY_FAILS(m_store->removeSessions(idle, {}), ErrorKind::Unavailable);
    QCOMPARE(rows().size(), size_t(1));
    QVERIFY(plan->hasStruck());
    QCOMPARE(remove(idle), QStringList{u"removed 0"_s});
}

void FaultySessionStoreTest::losesTheAnswerAfterTheEffect()
{
    const auto made = makeOne(u"key"_s, kNoon);
    planFaults(1, FaultMode::AfterEffect);
    const std::vector idle{condition(made, kNoon + 1h)};
    VERIFY_FAILS(m_store->removeSessions(idle, {}), ErrorKind::Unavailable);
    QVERIFY(rows().empty());
    QCOMPARE(remove(idle), QStringList{u"gone"_s});
}

void FaultySessionStoreTest::breaksAStreamInTheMiddle()
{
    QList<SessionSpec> specs;
    for (int i = 0; i < 1100; ++i)
        specs.append({QString::number(i), kNoon, {}});
    make(specs);
    planFaults(3); // the call, the first batch, the second one
    size_t seen = 0;
    VERIFY_FAILS(m_store->streamSessions({}, {}, [&seen](auto &&batch) { return (seen += batch.size()) > 0; }),
        ErrorKind::Unavailable);
    QCOMPARE(seen, size_t(500));
}

void FaultySessionStoreTest::leavesEverySecondSessionOut()
{
    const auto made = make({{u"a"_s, kNoon, {}}, {u"b"_s, kNoon, {}}, {u"c"_s, kNoon, {}}});
    planFaults(1, FaultMode::SomeItems);
    QCOMPARE(remove(conditions(made, kNoon + 1h)), QStringList({u"failed"_s, u"removed 0"_s, u"failed"_s}));
    QCOMPARE(rows().size(), size_t(2));
}

void FaultySessionStoreTest::losesTheRunLock()
{
    planFaults(2);
    const auto lock = m_store->acquireRunLock({});
    VERIFY_OK(lock);
    VERIFY_FAILS((*lock)->confirm(), ErrorKind::Unavailable);
    VERIFY_OK((*lock)->confirm());
}

} // namespace docsweep

int main(int argc, char *argv[])
{
    docsweep::FaultySessionStoreTest test;
    return docsweep::runSessionTests(argc, argv, {&test});
}

#include "tst_faultysessionstore.moc"
