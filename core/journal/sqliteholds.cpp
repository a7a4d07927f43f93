// SPDX-License-Identifier: GPL-3.0-or-later
// What an admin keeps, in the journal's own table.
#include "core/journal/sqlitejournal.h"

#include "core/journal/holdrows.h"
#include "core/journal/schema.h"

#include <QVariant>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kAddHold =
        "INSERT INTO hold (kind, pattern, note, since_us, until_us, made_by) VALUES (?, ?, ?, ?, ?, ?)"_L1;
    constexpr auto kChangeHold = "UPDATE hold SET note = ?, until_us = ?, made_by = ? WHERE id = ?"_L1;
    // What a hold was before it is changed (1) or ends (2).
    constexpr auto kNoteHold =
        "INSERT INTO hold_history (what, hold_id, kind, pattern, note, since_us, until_us, made_by, at_us, by_whom, "
        "why)"
        " SELECT ?, id, kind, pattern, note, since_us, until_us, made_by, ?, ?, ? FROM hold WHERE id = ?"_L1;
    constexpr auto kNoteEnded =
        "INSERT INTO hold_history (what, hold_id, kind, pattern, note, since_us, until_us, made_by, at_us, by_whom, "
        "why)"
        " SELECT 2, id, kind, pattern, note, since_us, until_us, made_by, until_us, '', '' FROM hold"
        " WHERE kind = ? AND pattern = ? AND until_us <= ?"_L1;
    constexpr auto kRemoveEnded = "DELETE FROM hold WHERE kind = ? AND pattern = ? AND until_us <= ?"_L1;
    constexpr auto kRemoveHold = "DELETE FROM hold WHERE id = ?"_L1;

    QVariant endOf(const Hold &hold)
    {
        return hold.until ? QVariant(toMicros(*hold.until)) : QVariant();
    }

} // namespace

Result<> Journal::addHolds(std::span<const Hold> holds)
{
    for (const Hold &hold : holds) {
        const Result<Hold> added = addHold(hold);
        if (!added && added.error().kind != ErrorKind::Conflict)
            return fail(added.error());
    }
    return {};
}

Result<std::vector<Hold>> SqliteJournal::holds()
{
    return readHolds(m_connection);
}

/// In a transaction of the caller. Who asks for a longer hold gets it; whoever shortens one says so by its number.
Result<Hold> SqliteJournal::writeHold(const Hold &hold)
{
    Result<std::optional<Hold>> there = readHoldOf(m_connection, hold.kind, hold.pattern);
    if (!there)
        return fail(there.error());
    if (*there && (*there)->isInForce(hold.since)) {
        Hold &other = **there;
        if (!other.until || (hold.until && *hold.until <= *other.until))
            return fail(ErrorKind::Conflict,
                displayKey(hold.pattern) + u" is held already (hold "_s + QString::number(other.id) + u')');
        other.until = hold.until;
        other.by = hold.by;
        if (!hold.note.isEmpty())
            other.note = hold.note;
        const Result<> changed = writeChangedHold(other);
        return changed ? Result<Hold>(other) : fail(changed.error());
    }
    const QString what = u"adding a hold"_s;
    for (const auto sql : {kNoteEnded, kRemoveEnded}) {
        if (const Result<> done = tell(sql, {int(hold.kind), hold.pattern, toMicros(hold.since)}, what); !done)
            return fail(done.error());
    }
    const Result<QSqlQuery> query = ask(kAddHold,
        {int(hold.kind), hold.pattern, notNull(hold.note), toMicros(hold.since), endOf(hold), notNull(hold.by)}, what);
    if (!query)
        return fail(query.error());
    Hold added = hold;
    added.id = query->lastInsertId().toLongLong();
    return added;
}

Result<Hold> SqliteJournal::addHold(const Hold &hold)
{
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(transaction.error());
    Result<Hold> added = writeHold(hold);
    if (!added)
        return added;
    if (const Result<> done = transaction->commit(); !done)
        return fail(done.error());
    informWitness();
    return added;
}

Result<> SqliteJournal::addHolds(std::span<const Hold> holds)
{
    if (holds.empty())
        return {};
    ShortTransactions pieces(m_connection, m_wait);
    for (const Hold &hold : holds) {
        if (Result<> begun = pieces.next(); !begun)
            return begun;
        if (const Result<Hold> added = writeHold(hold); !added && added.error().kind != ErrorKind::Conflict)
            return fail(added.error());
    }
    const Result<> done = pieces.finish();
    informWitness();
    return done;
}

Result<> SqliteJournal::changeHold(const Hold &hold)
{
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<> done = writeChangedHold(hold); !done)
        return done;
    if (const Result<> done = transaction->commit(); !done)
        return done;
    informWitness();
    return {};
}

/// In a transaction of the caller.
Result<> SqliteJournal::writeChangedHold(const Hold &hold)
{
    constexpr int kChanged = 1;
    const Result<> noted =
        tell(kNoteHold, {kChanged, QVariant(), notNull(hold.by), notNull(QString()), hold.id}, u"changing a hold"_s);
    if (!noted)
        return noted;
    const Result<QSqlQuery> query =
        ask(kChangeHold, {notNull(hold.note), endOf(hold), notNull(hold.by), hold.id}, u"changing a hold"_s);
    if (!query)
        return fail(query.error());
    if (query->numRowsAffected() == 0)
        return fail(ErrorKind::NotFound, u"there is no hold "_s + QString::number(hold.id));
    return {};
}

Result<> SqliteJournal::removeHold(qint64 id, const HoldEnding &ending)
{
    constexpr int kEnded = 2;
    const QString what = u"removing a hold"_s;
    Result<SqlTransaction> transaction = SqlTransaction::begin(m_connection, u"BEGIN IMMEDIATE"_s);
    if (!transaction)
        return fail(transaction.error());
    const Result<> noted =
        tell(kNoteHold, {kEnded, toMicros(ending.at), notNull(ending.by), notNull(ending.why), id}, what);
    if (!noted)
        return noted;
    {
        const Result<QSqlQuery> query = ask(kRemoveHold, {id}, what);
        if (!query)
            return fail(query.error());
        if (query->numRowsAffected() == 0)
            return fail(ErrorKind::NotFound, u"there is no hold "_s + QString::number(id));
    }
    if (const Result<> done = transaction->commit(); !done)
        return done;
    informWitness();
    return {};
}

Result<std::vector<EndedHold>> SqliteJournal::endedHolds(Instant since, Instant now)
{
    return readEndedHolds(m_connection, since, now);
}

} // namespace docsweep
