// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/holdrows.h"

#include "core/journal/schema.h"

#include <QSqlError>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kHolds = "SELECT id, kind, pattern, note, since_us, until_us, made_by FROM hold ORDER BY id"_L1;
    constexpr auto kHoldOf = "SELECT id, kind, pattern, note, since_us, until_us, made_by FROM hold"
                             " WHERE kind = ? AND pattern = ?"_L1;
    constexpr auto kEnded =
        "SELECT hold_id, kind, pattern, note, since_us, until_us, made_by, at_us, by_whom, why FROM hold_history"
        " WHERE what = 2 AND at_us BETWEEN ?1 AND ?2"
        " UNION ALL SELECT id, kind, pattern, note, since_us, until_us, made_by, until_us, '', '' FROM hold"
        " WHERE until_us BETWEEN ?1 AND ?2 ORDER BY 8 DESC, 1 DESC"_L1;

    /// Its first seven columns.
    Hold holdOf(const QSqlQuery &row)
    {
        Hold hold{row.value(0).toLongLong(), HoldKind(row.value(1).toInt()), row.value(2).toByteArray(),
            row.value(3).toString(), fromMicros(row.value(4).toLongLong())};
        if (!row.value(5).isNull())
            hold.until = fromMicros(row.value(5).toLongLong());
        hold.by = row.value(6).toString();
        return hold;
    }

} // namespace

Result<std::vector<Hold>> readHolds(SqlConnection &journal)
{
    Result<QSqlQuery> rows = journal.prepare(kHolds);
    if (!rows)
        return fail(rows.error());
    if (const Result<> done = exec(*rows, u"reading holds (journal)"_s); !done)
        return fail(done.error());
    std::vector<Hold> holds;
    while (rows->next())
        holds.push_back(holdOf(*rows));
    if (rows->lastError().isValid())
        return fail(journalError(u"reading holds (journal)"_s, rows->lastError()));
    return holds;
}

Result<std::optional<Hold>> readHoldOf(SqlConnection &journal, HoldKind kind, const QByteArray &pattern)
{
    Result<QSqlQuery> rows = journal.prepare(kHoldOf);
    if (!rows)
        return fail(rows.error());
    rows->addBindValue(int(kind));
    rows->addBindValue(pattern);
    if (const Result<> done = exec(*rows, u"reading a hold (journal)"_s); !done)
        return fail(done.error());
    std::optional<Hold> hold;
    if (rows->next())
        hold = holdOf(*rows);
    if (rows->lastError().isValid())
        return fail(journalError(u"reading a hold (journal)"_s, rows->lastError()));
    return hold;
}

Result<std::vector<EndedHold>> readEndedHolds(SqlConnection &journal, Instant since, Instant now)
{
    const auto [sql, values] = inOrder(kEnded, {toMicros(since), toMicros(now)});
    Result<QSqlQuery> rows = journal.prepare(sql);
    if (!rows)
        return fail(rows.error());
    for (const QVariant &value : values)
        rows->addBindValue(value);
    if (const Result<> done = exec(*rows, u"reading ended holds (journal)"_s); !done)
        return fail(done.error());
    std::vector<EndedHold> ended;
    while (rows->next())
        ended.push_back({holdOf(*rows),
            {rows->value(9).toString(), rows->value(8).toString(), fromMicros(rows->value(7).toLongLong())}});
    if (rows->lastError().isValid())
        return fail(journalError(u"reading ended holds (journal)"_s, rows->lastError()));
    return ended;
}

} // namespace docsweep
