// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runledger.h"
#include "tests/ledger/ledgerworld.h"

#include <QTest>

#include <barrier>
#include <random>
#include <thread>

using namespace docsweep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMeetings = 1000;

Policy policyOf(const Instant &cutoff)
{
    Policy policy;
    policy.cutoff = cutoff;
    policy.age = 1h;
    return policy;
}

/// A moment of up to so many microseconds, spent at work.
void dawdle(std::mt19937 &dice, int most)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(dice() % unsigned(most));
    while (std::chrono::steady_clock::now() < until)
        continue;
}

} // namespace

class TestHoldRace : public QObject {
    Q_OBJECT

private slots:
    /// A hold that is in force when `hold add` returns keeps what is there then, for ever.
    void whatIsThereWhenAHoldReturnsStays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SQLite") << int(LedgerWorld::Kind::Sqlite);
        QTest::newRow("PostgreSQL") << int(LedgerWorld::Kind::PostgreSql);
    }
    void whatIsThereWhenAHoldReturnsStays()
    {
        QFETCH(int, kind);
        const auto started = LedgerWorld::start(LedgerWorld::Kind(kind));
        QVERIFY2(started, started ? "" : qPrintable(started.error().text));
        LedgerWorld &world = **started;
        const Instant noon = *parseInstant("2025-08-27T12:00:00Z");
        QList<SessionSpec> specs;
        for (int i = 0; i < kMeetings; ++i) {
            const QString key = u"s%1"_s.arg(i, 5, 10, QChar(u'0'));
            specs.append({key, noon, {document(key + u"/a.pdf"_s)}});
        }
        QVERIFY(world.django().create(specs));
        const auto rows = world.django().rows();
        QVERIFY(rows && rows->size() == size_t(kMeetings));
        const auto conditions = PostgresWebApp::conditions(*rows);
        QVERIFY(world.make());

        std::barrier start(2);
        std::vector<Result<std::vector<SessionRemoval>>> removals(size_t(kMeetings), fail(ErrorKind::Io, Why()));
        std::vector<bool> wasThere(size_t(kMeetings), false);
        std::vector<QString> problems;
        std::jthread deleter([&] {
            std::mt19937 dice(7);
            const Policy policy = policyOf(noon + 1h);
            LedgerGuard guard(world.ledger(), policy, noon + 2h);
            const auto store = world.store();
            store->setGuard(&guard);
            for (size_t i = 0; i < size_t(kMeetings); ++i) {
                start.arrive_and_wait();
                dawdle(dice, 4000);
                removals[i] = store->removeSessions(std::span(&conditions[i], 1), {});
            }
        });
        {
            std::mt19937 dice(11);
            const auto ledger = world.ledger();
            const auto store = world.store();
            for (size_t i = 0; i < size_t(kMeetings); ++i) {
                Hold hold = *parseHold((*rows)[i].key, {});
                hold.since = noon;
                start.arrive_and_wait();
                dawdle(dice, 4000);
                const auto added = ledger->addHold(hold, {});
                if (!added) {
                    problems.push_back(added.error().text);
                    continue;
                }
                const auto there = store->existingIds(std::span(&(*rows)[i].id, 1), {});
                if (!there)
                    problems.push_back(there.error().text);
                wasThere[i] = there && !there->empty();
            }
        }
        deleter.join();
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front()));
        int removed = 0;
        int kept = 0;
        for (size_t i = 0; i < size_t(kMeetings); ++i) {
            QVERIFY2(removals[i], removals[i] ? "" : qPrintable(removals[i].error().text));
            const SessionOutcome outcome = removals[i]->front().outcome;
            removed += outcome == SessionOutcome::Removed ? 1 : 0;
            kept += outcome == SessionOutcome::Guarded ? 1 : 0;
            QVERIFY2(outcome == SessionOutcome::Removed || outcome == SessionOutcome::Guarded,
                qPrintable(removals[i]->front().why.text));
            QVERIFY2(!(wasThere[i] && outcome == SessionOutcome::Removed),
                qPrintable(u"meeting %1: held, seen, and deleted"_s.arg(i)));
        }
        qInfo("%d removed, %d kept", removed, kept);
        QVERIFY(removed > 20);
        QVERIFY(kept > 20);
        const auto left = world.django().rows();
        QVERIFY(left);
        QCOMPARE(left->size(), size_t(kept));
        const auto proof = world.ledger()->verify({});
        QVERIFY(proof && !proof->problem);
        QCOMPARE(proof->entries, kMeetings + 1);
    }
};

QTEST_GUILESS_MAIN(TestHoldRace)
#include "tst_holdrace.moc"
