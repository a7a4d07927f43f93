// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal keeps of a run's execution: intents, and what became of their items.
#include "core/journal/sqlitejournal.h"

#include "core/journal/schema.h"
#include "core/journal/totalsjson.h"

#include <QVariant>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kAddIntent =
        "INSERT INTO intent (run_id, batch_no, plan_id, state, scope, copies) VALUES (?, ?, ?, 0, ?, ?)"_L1;
    constexpr auto kIntentScope = "SELECT scope FROM intent WHERE run_id = ? AND batch_no = ?"_L1;
    constexpr auto kIntentState = "UPDATE intent SET state = ? WHERE run_id = ? AND batch_no = ?"_L1;
    constexpr auto kOpenIntents = R"(
SELECT i.run_id, i.plan_id, i.batch_no, i.state, i.copies FROM intent i JOIN run r ON r.id = i.run_id
WHERE i.state < 3 AND r.web_app = ?1 AND (?2 = 0 OR i.run_id = ?2) ORDER BY i.run_id, i.batch_no)"_L1;
    constexpr auto kOutcome = "UPDATE item SET state = ?, run_id = ?, detail = ?, cause = ?, about = ?, left_reason = ?"
                              " WHERE id BETWEEN ? AND ?"_L1;
    constexpr auto kPlannedIn = "SELECT 1 FROM item WHERE id BETWEEN ? AND ? AND state = 0 LIMIT 1"_L1;
    constexpr auto kGroup = "SELECT last_seq, group_last FROM batch WHERE plan_id = ? AND no = ?"_L1;
    constexpr auto kHasRiders = "SELECT 1 FROM rider WHERE plan_id = ? LIMIT 1"_L1;
    constexpr auto kRiders = R"(
SELECT DISTINCT r.seq FROM item i JOIN rider r ON r.plan_id = ? AND r.session_id = i.session_id
WHERE i.id BETWEEN ? AND ? AND i.kind = 1 ORDER BY r.seq)"_L1;

    constexpr quint32 kMostInRange = 1000; ///< so that one statement takes a moment

    /// What both have; both ascend.
    std::vector<SeqRange> common(std::span<const SeqRange> some, std::span<const SeqRange> others)
    {
        std::vector<SeqRange> both;
        for (const SeqRange &one : some) {
            for (const SeqRange &other : others) {
                const SeqRange range{std::max(one.first, other.first), std::min(one.last, other.last)};
                if (range.first <= range.last)
                    both.push_back(range);
            }
        }
        return both;
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
    std::vector<SeqRange> ranges = rangesOf(seqs);
    Result<std::vector<SeqRange>> along = takenAlong(intent, ranges);
    if (!along)
        return fail(along.error());
    ranges.insert(ranges.end(), along->begin(), along->end());
    return tell(kAddIntent, {intent.runId, intent.batchNo, intent.planId, toText(ranges), intent.copiesFirst ? 1 : 0},
        u"recording an intent"_s);
}

/// Items of later batches that the sessions of these ones take along: the rest of a folder that is larger than a
/// batch, and riders in the tail; as far as the run is about them.
Result<std::vector<SeqRange>> SqliteJournal::takenAlong(const Intent &intent, std::span<const SeqRange> own)
{
    std::vector<SeqRange> along;
    const QString what = u"looking for what goes along"_s;
    Result<> read = readRows(kGroup, {intent.planId, intent.batchNo}, what, [&along](const QSqlQuery &row) {
        if (!row.isNull(1))
            along.push_back({row.value(0).toUInt() + 1, row.value(1).toUInt()});
    });
    if (!read)
        return fail(read.error());
    bool hasRiders = false;
    read = readRows(kHasRiders, {intent.planId}, what, [&hasRiders](const QSqlQuery &) { hasRiders = true; });
    if (!read)
        return fail(read.error());
    if (hasRiders) {
        std::vector<quint32> riders;
        for (const SeqRange &range : own) {
            read = readRows(kRiders,
                {intent.planId, itemId(intent.planId, range.first), itemId(intent.planId, range.last)}, what,
                [&riders](const QSqlQuery &row) { riders.push_back(row.value(0).toUInt()); });
            if (!read)
                return fail(read.error());
        }
        std::ranges::sort(riders);
        riders.erase(std::unique(riders.begin(), riders.end()), riders.end());
        const auto isOwn = [own](quint32 seq) {
            return std::ranges::any_of(
                own, [seq](const SeqRange &range) { return range.first <= seq && seq <= range.last; });
        };
        std::erase_if(riders, isOwn);
        const std::vector<SeqRange> ranges = rangesOf(riders);
        along.insert(along.end(), ranges.begin(), ranges.end());
    }
    if (along.empty())
        return along;
    const Result<std::vector<SeqRange>> scope = runScope(intent.runId);
    if (!scope)
        return fail(scope.error());
    return common(along, *scope);
}

std::vector<SqliteJournal::OutcomeRange> SqliteJournal::joined(std::span<const ItemOutcome> outcomes)
{
    std::vector<OutcomeRange> ranges;
    for (const ItemOutcome &outcome : outcomes) {
        OutcomeRange *last = ranges.empty() ? nullptr : &ranges.back();
        if (last && last->range.last + 1 == outcome.seq && outcome.seq - last->range.first < kMostInRange
            && last->outcome->state == outcome.state && last->outcome->detail == outcome.detail
            && last->outcome->left == outcome.left && last->outcome->wasTried == outcome.wasTried
            && last->outcome->copyFirst == outcome.copyFirst)
            last->range.last = outcome.seq;
        else
            ranges.push_back({{outcome.seq, outcome.seq}, &outcome});
    }
    return ranges;
}

void SqliteJournal::bindOutcome(QSqlQuery &query, const Intent &intent, const OutcomeRange &range)
{
    const ItemOutcome &outcome = *range.outcome;
    query.bindValue(0, int(outcome.state));
    query.bindValue(1, intent.runId);
    query.bindValue(2, ownWords(outcome.detail));
    query.bindValue(3, causeNumber(outcome.detail.cause));
    query.bindValue(4, causeAbout(outcome.detail.cause));
    query.bindValue(5, outcome.left ? QVariant(int(*outcome.left)) : QVariant());
    query.bindValue(6, itemId(intent.planId, range.range.first));
    query.bindValue(7, itemId(intent.planId, range.range.last));
}

/// `alongWith` writes what is true together with an outcome or not at all.
Result<> SqliteJournal::writeOutcomes(ShortTransactions &pieces, const Intent &intent,
    std::span<const OutcomeRange> ranges, const std::function<Result<>(const OutcomeRange &)> &alongWith)
{
    Result<QSqlQuery> query = m_connection.prepare(kOutcome);
    if (!query)
        return fail(query.error());
    for (const OutcomeRange &range : ranges) {
        if (Result<> begun = pieces.next(); !begun)
            return begun;
        bindOutcome(*query, intent, range);
        if (Result<> done = exec(*query, u"recording outcomes (journal)"_s); !done)
            return done;
        if (Result<> done = alongWith ? alongWith(range) : Result<>(); !done)
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
    ShortTransactions pieces(m_connection, m_wait);
    if (Result<> done = writeOutcomes(pieces, intent, joined(outcomes), {}); !done)
        return done;
    if (Result<> begun = pieces.next(); !begun)
        return begun;
    if (Result<> done = tell(kIntentState, {int(IntentState::RowsDone), intent.runId, intent.batchNo},
            u"recording what became of rows"_s);
        !done)
        return done;
    return pieces.finish();
}

Result<> SqliteJournal::writeObjects(const Intent &intent, std::span<const ItemOutcome> outcomes)
{
    const Result<bool> hasAny = hasPending(intent);
    if (!hasAny)
        return fail(hasAny.error());
    QHash<qint64, qint64> buckets;
    ShortTransactions pieces(m_connection, m_wait);
    const Result<> written = writeOutcomes(pieces, intent, joined(outcomes),
        [&](const OutcomeRange &range) { return keepPending(intent, range, *hasAny, buckets); });
    if (!written)
        return written;
    if (Result<> done = pieces.finish(); !done)
        return done;
    const Result<bool> ended = isEnded(intent);
    if (!ended)
        return fail(ended.error());
    return *ended ? closeIntent(intent) : Result<>();
}

Result<bool> SqliteJournal::isEnded(const Intent &intent)
{
    const Result<std::vector<SeqRange>> scope = intentScope(intent);
    if (!scope)
        return fail(scope.error());
    bool isOpen = false;
    for (auto range = scope->begin(); range != scope->end() && !isOpen; ++range) {
        const Result<> looked =
            readRows(kPlannedIn, {itemId(intent.planId, range->first), itemId(intent.planId, range->last)},
                u"looking for what is left of an intent"_s, [&isOpen](const QSqlQuery &) { isOpen = true; });
        if (!looked)
            return fail(looked.error());
    }
    return !isOpen;
}

Result<> SqliteJournal::closeIntent(const Intent &intent)
{
    return tell(kIntentState, {int(IntentState::Closed), intent.runId, intent.batchNo}, u"closing an intent"_s);
}

Result<std::vector<Intent>> SqliteJournal::openIntents(WebAppId webApp, RunId run)
{
    std::vector<Intent> intents;
    const Result<> read =
        readRows(kOpenIntents, {webApp, run}, u"looking for unfinished work"_s, [&intents](const QSqlQuery &row) {
            intents.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toInt(),
                IntentState(row.value(3).toInt()), row.value(4).toInt() != 0});
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
        return fail(ErrorKind::BadData, Cause{CauseKind::IntentLost, {QString::number(intent.runId)}});
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

} // namespace docsweep
