// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

#include <algorithm>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kTimesAtOnce = 500;

    /// An erased one has no pattern any more; no two holds begin in the same microsecond.
    struct HoldOfLedger {
        qint64 id = 0;
        HoldKind kind = HoldKind::Session;
        QByteArray pattern;
        Instant since;
        bool isEnded = false;
        bool isErased = false;

        bool isOf(const Hold &own) const
        {
            return kind == own.kind && since == own.since && (isErased || pattern == own.pattern);
        }
    };

    QByteArray holdsOfTimes(std::span<const Hold> holds)
    {
        QStringList times;
        for (const Hold &hold : holds)
            times << QString::number(toMicros(hold.since));
        return QString(ledgersql::kHoldsOfTimes).replace("{ids}"_L1, times.join(", "_L1)).toLatin1();
    }

} // namespace

Result<std::vector<AdoptedHold>> SqlLedger::adopted(std::span<const Hold> own, std::stop_token stop)
{
    std::vector<AdoptedHold> adopted;
    if (own.empty())
        return adopted;
    if (const Result<> usable = require(stop); !usable)
        return fail(usable.error());
    for (; !own.empty(); own = own.subspan(std::min(kTimesAtOnce, own.size()))) {
        const std::span<const Hold> part = own.first(std::min(kTimesAtOnce, own.size()));
        const QByteArray sql = holdsOfTimes(part);
        const Result<> asked = read(stop, QLatin1String(sql), {}, [&](const QSqlQuery &row) -> Result<> {
            const HoldOfLedger shared{row.value(0).toLongLong(), HoldKind(row.value(1).toInt()),
                row.value(2).toByteArray(), fromMicros(row.value(3).toLongLong()), !row.isNull(4), !row.isNull(5)};
            for (const Hold &hold : part) {
                if (shared.isOf(hold))
                    adopted.push_back({hold.id, kSharedHolds + shared.id, shared.isEnded || shared.isErased});
            }
            return {};
        });
        if (!asked)
            return fail(asked.error());
    }
    return adopted;
}

/// As if it were believed, for as long as this takes; what this home saw of it stays as it is.
Result<std::optional<LedgerSight>> SqlLedger::readAsItIs(int mostRuns, std::stop_token stop)
{
    const Result<bool> there = m_place->look(m_link, stop);
    if (!there)
        return fail(there.error());
    if (!*there)
        return std::optional<LedgerSight>();
    const Result<DatabaseId> id = database(stop);
    const Result<std::optional<LedgerWitness>> seen = id ? m_witnesses.of(*id) : fail(id.error());
    if (!seen)
        return fail(seen.error());
    const std::optional<LedgerHead> known = std::exchange(m_known, std::nullopt);
    const Result<Row> row =
        m_link.attempt(stop, [&](SqlConnection &connection) { return currentRow(connection, ledgersql::kHead); });
    Result<LedgerSight> sight = row ? Result<LedgerSight>(LedgerSight()) : fail(row.error());
    if (row) {
        m_known = row->head;
        m_holds.reset();
        sight = sightOf(row->head, mostRuns, std::move(stop));
    }
    m_known = known;
    m_holds.reset();
    if (!sight)
        return fail(sight.error());
    sight->seen = *seen;
    return std::optional(std::move(*sight));
}

Result<LedgerSight> SqlLedger::sightOf(const LedgerHead &head, int mostRuns, std::stop_token stop)
{
    LedgerSight sight;
    sight.head = head;
    const Result<> asked = read(stop, ledgersql::kTimeOf, {head.number}, [&sight](const QSqlQuery &row) -> Result<> {
        sight.lastAt = fromMicros(row.value(0).toLongLong());
        return {};
    });
    if (!asked)
        return fail(asked.error());
    Result<std::vector<Hold>> all = holds(stop);
    if (!all)
        return fail(all.error());
    sight.holds = std::move(*all);
    Result<std::vector<LedgerRun>> newest = runs(mostRuns, std::move(stop));
    if (!newest)
        return fail(newest.error());
    sight.runs = std::move(*newest);
    return sight;
}

} // namespace docsweep
