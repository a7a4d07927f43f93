// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/journal/faultyjournal.h"
#include "tests/support/objects/faultyobjectstore.h"
#include "tests/support/sessions/faultysessionstore.h"
#include "tests/support/sweep/sweepworld.h"

#include <QTest>

using namespace docsweep;
using namespace Qt::StringLiterals;

enum class Part { Store, Database, Journal };
Q_DECLARE_METATYPE(Part)
Q_DECLARE_METATYPE(FaultMode)

/// The first, second, third … call to one part fails, until a run gets through without meeting the fault. After each,
/// what had to stay is there, and the next undisturbed run finishes the work.
class TestFaultLoop : public QObject {
    Q_OBJECT

private slots:
    void survivesEveryFailingCall_data();
    void survivesEveryFailingCall();
};

namespace {

SweepBackends faulty(SweepBackends backends, Part part, const SharedFaultPlan &faults)
{
    if (part == Part::Store) {
        backends.objects = [inner = backends.objects, faults]() -> Result<std::unique_ptr<ObjectStore>> {
            return std::unique_ptr<ObjectStore>(std::make_unique<FaultyObjectStore>(std::move(*inner()), faults));
        };
    } else if (part == Part::Database) {
        backends.sessions = [inner = backends.sessions, faults]() -> Result<std::unique_ptr<SessionStore>> {
            return std::unique_ptr<SessionStore>(std::make_unique<FaultySessionStore>(std::move(*inner()), faults));
        };
    } else {
        backends.journal = [inner = backends.journal, faults]() -> Result<std::unique_ptr<Journal>> {
            return std::unique_ptr<Journal>(std::make_unique<FaultyJournal>(std::move(*inner()), faults));
        };
    }
    return backends;
}

ReadBackends faulty(ReadBackends readers, Part part, const SharedFaultPlan &faults)
{
    if (part == Part::Database) {
        readers.sessions = [inner = readers.sessions, faults]() -> Result<std::unique_ptr<SessionReader>> {
            return std::unique_ptr<SessionReader>(std::make_unique<FaultySessionReader>(std::move(*inner()), faults));
        };
    } else if (part == Part::Journal) {
        readers.journal = [inner = readers.journal, faults]() -> Result<std::unique_ptr<Journal>> {
            return std::unique_ptr<Journal>(std::make_unique<FaultyJournal>(std::move(*inner()), faults));
        };
    }
    return readers;
}

} // namespace

void TestFaultLoop::survivesEveryFailingCall_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<FaultMode>("mode");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("failures");
    const auto row = [](const char *name, Part part, FaultMode mode, ErrorKind kind, int failures = 1) {
        QTest::newRow(name) << part << mode << int(kind) << failures;
    };
    row("the store is away once", Part::Store, FaultMode::BeforeEffect, ErrorKind::Unavailable);
    row("the store loses its answer", Part::Store, FaultMode::AfterEffect, ErrorKind::Unavailable);
    row("the store does half", Part::Store, FaultMode::PartialEffect, ErrorKind::Unavailable);
    row("the store fails for some items", Part::Store, FaultMode::SomeItems, ErrorKind::Unavailable);
    row("the store refuses the key", Part::Store, FaultMode::BeforeEffect, ErrorKind::Unauthorized);
    row("the store stays away", Part::Store, FaultMode::BeforeEffect, ErrorKind::Unavailable, 1000000);
    row("the database is away once", Part::Database, FaultMode::BeforeEffect, ErrorKind::Unavailable);
    row("the database loses its answer", Part::Database, FaultMode::AfterEffect, ErrorKind::Unavailable);
    row("the database refuses some sessions", Part::Database, FaultMode::SomeItems, ErrorKind::BadData);
    row("the database stays away", Part::Database, FaultMode::BeforeEffect, ErrorKind::Unavailable, 1000000);
    row("the journal's disk is full once", Part::Journal, FaultMode::BeforeEffect, ErrorKind::Io);
    row("the journal loses its answer", Part::Journal, FaultMode::AfterEffect, ErrorKind::Io);
    row("the journal's disk stays full", Part::Journal, FaultMode::BeforeEffect, ErrorKind::Io, 1000000);
}

void TestFaultLoop::survivesEveryFailingCall()
{
    QFETCH(Part, part);
    QFETCH(FaultMode, mode);
    QFETCH(int, kind);
    QFETCH(int, failures);
    int failAt = 1;
    for (;; ++failAt) {
        QVERIFY2(failAt < 500, "no run ever survived");
        const SweepWorld world;
        auto faults = std::make_shared<FaultPlan>();
        faults->failAt = failAt;
        faults->failures = failures;
        faults->mode = mode;
        faults->error = {ErrorKind(kind), u"a fault on purpose"_s};
        ScanCounters counters;
        const Result<Plan> plan = Planner(faulty(world.readers(), part, faults)).plan({}, counters, {});
        bool finished = false;
        if (plan) {
            const Result<Run> run = world.run(plan->id, faulty(world.backends(), part, faults));
            finished = run && run->state == RunState::Done;
        }
        const QString where = u"call %1 failed: "_s.arg(failAt);
        QVERIFY2(world.violation().isEmpty(), qPrintable(where + world.violation()));
        const bool met = faults->hasStruck();
        const Result<Run> next = world.sweep();
        QVERIFY2(next, qPrintable(where + (next ? QString() : next.error().text)));
        QVERIFY2(world.violation().isEmpty(), qPrintable(where + world.violation()));
        QVERIFY2(world.leftOver().isEmpty(), qPrintable(where + world.leftOver()));
        QVERIFY2(world.files() == world.mustStay(), qPrintable(where + u"other files than those that had to stay"_s));
        if (!met) {
            QVERIFY(finished);
            break;
        }
    }
    qInfo("%d calls failed one after the other, survived all", failAt - 1);
}

QTEST_GUILESS_MAIN(TestFaultLoop)
#include "tst_faultloop.moc"
