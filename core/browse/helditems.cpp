// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/helditems.h"

#include "core/journal/schema.h"

#include <QSqlError>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kToJudge = "SELECT i.id, i.kind, i.session_id, i.session_key, i.object_key, i.size_bytes"
                              " FROM item i WHERE i.id BETWEEN ? AND ? AND i.state = 0 ORDER BY i.id"_L1;
    constexpr auto kRiders = "SELECT i.id, i.kind, i.session_id, i.size_bytes FROM item i"
                             " WHERE i.id BETWEEN ? AND ? AND i.state = 0 AND i.session_id <> 0 ORDER BY i.id"_L1;

    Result<QSqlQuery> rowsOf(SqlConnection &journal, const QString &sql, PlanId plan)
    {
        Result<QSqlQuery> rows = journal.prepare(sql);
        if (!rows)
            return fail(rows.error());
        rows->addBindValue(itemId(plan, 0));
        rows->addBindValue(itemId(plan, 0xffffffff));
        if (const Result<> done = exec(*rows, u"looking for what is held"_s); !done)
            return fail(done.error());
        return rows;
    }

    void keep(HeldItems &held, quint32 seq, bool isObject, qint64 bytes, qint64 hold)
    {
        const size_t word = seq / 64;
        if (word >= held.bits.size())
            held.bits.resize(word + 1);
        held.bits[word] |= quint64(1) << (seq % 64);
        for (KindTotal *total : {&held.total, &held.byHold[hold]}) {
            ++total->items;
            total->bytes += isObject ? bytes : 0;
        }
    }

    /// Sessions that stay take along nothing: marks them and their riders.
    Result<> keepWithTheirSession(SqlConnection &journal, PlanId plan, const QHash<qint64, qint64> &sessions,
        const std::stop_token &stop, HeldItems &held)
    {
        Result<QSqlQuery> rows = rowsOf(journal, kRiders, plan);
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            const quint32 seq = seqOf(rows->value(0).toLongLong());
            if (seq % 4096 == 0 && stop.stop_requested())
                return failCancelled();
            const auto hold = sessions.constFind(rows->value(2).toLongLong());
            if (hold == sessions.cend() || held.contains(seq))
                continue;
            keep(held, seq, ItemKind(rows->value(1).toInt()) != ItemKind::Session, rows->value(3).toLongLong(), *hold);
        }
        if (rows->lastError().isValid())
            return fail(journalError(u"looking for what is held"_s, rows->lastError()));
        return {};
    }

    Result<Instant> madeAt(SqlConnection &journal, PlanId plan)
    {
        const QString what = u"reading when a list was made"_s;
        Result<QSqlQuery> row = journal.prepare(u"SELECT created_us FROM plan WHERE id = ?"_s);
        if (!row)
            return fail(row.error());
        row->addBindValue(plan);
        if (const Result<> done = exec(*row, what); !done)
            return fail(done.error());
        if (!row->next())
            return fail(ErrorKind::NotFound, u"there is no plan %1 in the journal"_s.arg(plan));
        return fromMicros(row->value(0).toLongLong());
    }

} // namespace

Result<HeldItems> findHeldItems(SqlConnection &journal, PlanId plan, std::vector<Hold> all, std::stop_token stop)
{
    HeldItems held;
    const Result<Instant> made = madeAt(journal, plan);
    if (!made)
        return fail(made.error());
    const HoldSet holds(holdsInForce(std::move(all), *made));
    if (holds.isEmpty())
        return held;
    Result<QSqlQuery> rows = rowsOf(journal, kToJudge, plan);
    if (!rows)
        return fail(rows.error());
    QHash<qint64, qint64> sessions; // the row ids of those that stay, and the hold that keeps them
    while (rows->next()) {
        const quint32 seq = seqOf(rows->value(0).toLongLong());
        if (seq % 1024 == 0 && stop.stop_requested())
            return failCancelled();
        const bool isObject = ItemKind(rows->value(1).toInt()) != ItemKind::Session;
        const Hold *hold =
            isObject ? holds.forObject(rows->value(4).toByteArray()) : holds.forSession(rows->value(3).toByteArray());
        if (hold == nullptr)
            continue;
        keep(held, seq, isObject, rows->value(5).toLongLong(), hold->id);
        if (const qint64 session = rows->value(2).toLongLong(); session != 0 && !sessions.contains(session))
            sessions.insert(session, hold->id);
    }
    if (rows->lastError().isValid())
        return fail(journalError(u"looking for what is held"_s, rows->lastError()));
    if (!sessions.isEmpty()) {
        if (const Result<> done = keepWithTheirSession(journal, plan, sessions, stop, held); !done)
            return fail(done.error());
    }
    return held;
}

} // namespace docsweep
