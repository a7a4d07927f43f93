// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal keeps of a run's execution: intents, and what became of their items.
#include "core/journal/sqlitejournal.h"

#include "core/journal/schema.h"
#include "core/journal/totalsjson.h"

#include <QVariant>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kAddIntent =
        "INSERT INTO intent (run_id, batch_no, plan_id, state, scope) VALUES (?, ?, ?, 0, ?)"_L1;
    constexpr auto kIntentScope = "SELECT scope FROM intent WHERE run_id = ? AND batch_no = ?"_L1;
    constexpr auto kIntentState = "UPDATE intent SET state = ? WHERE run_id = ? AND batch_no = ?"_L1;
    constexpr auto kOpenIntents = R"(
SELECT i.run_id, i.plan_id, i.batch_no, i.state FROM intent i JOIN plan p ON p.id = i.plan_id
WHERE i.state < 3 AND p.database_name = ? ORDER BY i.run_id, i.batch_no)"_L1;
    constexpr auto kOutcome = "UPDATE item SET state = ?, run_id = ?, detail = ? WHERE id BETWEEN ? AND ?"_L1;
    constexpr auto kPendingIn = "SELECT count(*) FROM item WHERE id BETWEEN ? AND ? AND state = 4"_L1;
    // Objects whose removal was ordered (rows recorded) but not yet recorded themselves are pending, too.
    constexpr auto kPendingTotal = R"(
SELECT count(*), coalesce(sum(size_bytes), 0) FROM item
WHERE id BETWEEN ? AND ? AND kind <> 1 AND (state = 4 OR (state = 0 AND ? = 1)))"_L1;

    /// Neighbours that ended alike are written as one range.
    struct OutcomeRange {
        SeqRange range;
        const ItemOutcome *outcome = nullptr;
    };

    std::vector<OutcomeRange> joined(std::span<const ItemOutcome> outcomes)
    {
        std::vector<OutcomeRange> ranges;
        for (const ItemOutcome &outcome : outcomes) {
            OutcomeRange *last = ranges.empty() ? nullptr : &ranges.back();
            if (last && last->range.last + 1 == outcome.seq && last->outcome->state == outcome.state
                && last->outcome->detail == outcome.detail)
                last->range.last = outcome.seq;
            else
                ranges.push_back({{outcome.seq, outcome.seq}, &outcome});
        }
        return ranges;
    }

} // namespace

/// A commit under synchronous=NORMAL is atomic and in order, but reaches the disk only with the next durable one.
Result<> SqliteJournal::withoutSync(const std::function<Result<>()> &write)
{
    if (Result<> relaxed = m_connection.run(u"PRAGMA synchronous = NORMAL"_s); !relaxed)
        return relaxed;
    Result<> written = write();
    if (Result<> strict = m_connection.run(u"PRAGMA synchronous = FULL"_s); !strict && written)
        return strict;
    return written;
}

Result<> SqliteJournal::recordIntent(const Intent &intent, std::span<const quint32> seqs)
{
    return tell(
        kAddIntent, {intent.runId, intent.batchNo, intent.planId, toText(rangesOf(seqs))}, u"recording an intent"_s);
}

Result<> SqliteJournal::writeOutcomes(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    Result<QSqlQuery> query = m_connection.prepare(kOutcome);
    if (!query)
        return fail(query.error());
    for (const OutcomeRange &range : joined(outcomes)) {
        query->bindValue(0, int(range.outcome->state));
        query->bindValue(1, intent.runId);
        query->bindValue(2, range.outcome->detail.isEmpty() ? QVariant() : QVariant(range.outcome->detail));
        query->bindValue(3, itemId(intent.planId, range.range.first));
        query->bindValue(4, itemId(intent.planId, range.range.last));
        if (Result<> done = exec(*query, u"recording outcomes (journal)"_s); !done)
            return done;
    }
    return {};
}

Result<> SqliteJournal::recordRows(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    return withoutSync([&] { return writeRows(intent, outcomes); });
}

Result<> SqliteJournal::recordObjects(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    return withoutSync([&] { return writeObjects(intent, outcomes); });
}

Result<> SqliteJournal::writeRows(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    Result<SqlTransaction> transaction = beginWriting();
    if (!transaction)
        return fail(transaction.error());
    if (Result<> done = writeOutcomes(intent, outcomes); !done)
        return done;
    if (Result<> done = tell(kIntentState, {int(IntentState::RowsDone), intent.runId, intent.batchNo},
            u"recording what became of rows"_s);
        !done)
        return done;
    return transaction->commit();
}

Result<> SqliteJournal::writeObjects(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    Result<SqlTransaction> transaction = beginWriting();
    if (!transaction)
        return fail(transaction.error());
    if (Result<> done = writeOutcomes(intent, outcomes); !done)
        return done;
    const Result<std::vector<SeqRange>> scope = intentScope(intent);
    if (!scope)
        return fail(scope.error());
    bool isPending = false;
    for (const SeqRange &range : *scope) {
        const Result<> counted = readRows(kPendingIn,
            {itemId(intent.planId, range.first), itemId(intent.planId, range.last)}, u"counting what is pending"_s,
            [&isPending](const QSqlQuery &row) { isPending |= row.value(0).toLongLong() > 0; });
        if (!counted)
            return counted;
    }
    const IntentState state = isPending ? IntentState::Pending : IntentState::Closed;
    if (Result<> done =
            tell(kIntentState, {int(state), intent.runId, intent.batchNo}, u"recording what became of objects"_s);
        !done)
        return done;
    return transaction->commit();
}

Result<std::vector<Intent>> SqliteJournal::openIntents(const QString &databaseName)
{
    std::vector<Intent> intents;
    const Result<> read =
        readRows(kOpenIntents, {databaseName}, u"looking for unfinished work"_s, [&intents](const QSqlQuery &row) {
            intents.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toInt(),
                IntentState(row.value(3).toInt())});
        });
    if (!read)
        return fail(read.error());
    return intents;
}

Result<std::vector<SeqRange>> SqliteJournal::intentScope(const Intent &intent)
{
    Result<QSqlQuery> query = ask(kIntentScope, {intent.runId, intent.batchNo}, u"reading an intent"_s);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorKind::BadData, u"the journal has lost an intent of run "_s + QString::number(intent.runId));
    return rangesFromText(query->value(0).toString());
}

Result<std::vector<PlanItem>> SqliteJournal::intentItems(const Intent &intent)
{
    const Result<std::vector<SeqRange>> scope = intentScope(intent);
    if (!scope)
        return fail(scope.error());
    std::vector<PlanItem> all;
    for (const SeqRange &range : *scope) {
        Result<std::vector<PlanItem>> some = items(intent.planId, range);
        if (!some)
            return some;
        all.insert(all.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
    }
    return all;
}

Result<StateTotal> SqliteJournal::pendingTotal(const QString &databaseName)
{
    const Result<std::vector<Intent>> intents = openIntents(databaseName);
    if (!intents)
        return fail(intents.error());
    StateTotal total;
    for (const Intent &intent : *intents) {
        if (intent.state == IntentState::Open)
            continue;
        const Result<std::vector<SeqRange>> scope = intentScope(intent);
        if (!scope)
            return fail(scope.error());
        for (const SeqRange &range : *scope) {
            const Result<> counted = readRows(kPendingTotal,
                {itemId(intent.planId, range.first), itemId(intent.planId, range.last), int(intent.state)},
                u"counting what is pending"_s, [&total](const QSqlQuery &row) {
                    total.items += row.value(0).toLongLong();
                    total.bytes += row.value(1).toLongLong();
                });
            if (!counted)
                return fail(counted.error());
        }
    }
    return total;
}

} // namespace docsweep
