// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

#include <QHash>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QVariant orNull(const std::optional<Instant> &time)
    {
        return time ? QVariant(toMicros(*time)) : QVariant();
    }

    constexpr size_t kHoldsAtOnce = 500; ///< in one transaction, for which those that delete wait

    /// Whether that hold is in force where this one would be made.
    bool isSame(const Hold &other, const Hold &hold)
    {
        return other.kind == hold.kind && other.pattern == hold.pattern && other.isInForce(hold.since);
    }

} // namespace

Result<> Ledger::addHolds(std::span<const Hold> holds, std::stop_token stop)
{
    for (const Hold &hold : holds) {
        const Result<Hold> added = addHold(hold, stop);
        if (!added && added.error().kind != ErrorKind::Conflict)
            return fail(added.error());
    }
    return {};
}

/// The first seven columns of kHolds and kEndedHolds.
Result<Hold> SqlLedger::holdOf(const QSqlQuery &row) const
{
    const qint64 id = row.value(0).toLongLong();
    const qint64 kind = row.value(1).toLongLong();
    if (kind < qint64(HoldKind::Session) || kind > qint64(HoldKind::Glob))
        return fail(ErrorKind::BadConfig, Cause{CauseKind::LedgerOddHold, {name(), QString::number(id)}});
    Hold hold{kSharedHolds + id, HoldKind(kind), row.value(2).toByteArray(),
        QString::fromUtf8(row.value(3).toByteArray()), fromMicros(row.value(5).toLongLong())};
    hold.by = QString::fromUtf8(row.value(4).toByteArray());
    if (!row.isNull(6))
        hold.until = fromMicros(row.value(6).toLongLong());
    return hold;
}

Result<std::vector<Hold>> SqlLedger::readHolds(SqlConnection &connection) const
{
    std::vector<Hold> holds;
    const Result<> read = ask(
        connection, ledgersql::kHolds, {}, u"reading the holds of the ledger"_s, [&](const QSqlQuery &row) -> Result<> {
            Result<Hold> hold = holdOf(row);
            if (!hold)
                return fail(hold.error());
            holds.push_back(std::move(*hold));
            return {};
        });
    if (!read)
        return fail(read.error());
    return holds;
}

/// Read again only where one has changed. The head is read first: what changes between both is read twice.
Result<SqlLedger::Holds> SqlLedger::freshHolds(SqlConnection &connection)
{
    const Result<Row> row = currentRow(connection, ledgersql::kHead);
    return row ? holdsOf(connection, *row) : fail(row.error());
}

Result<SqlLedger::Holds> SqlLedger::holdsOf(SqlConnection &connection, const Row &row)
{
    if (m_holds && m_holdsAt == row.head.holdsChanged)
        return m_holds;
    Result<std::vector<Hold>> holds = readHolds(connection);
    if (!holds)
        return fail(holds.error());
    m_holds = std::make_shared<const std::vector<Hold>>(std::move(*holds));
    m_holdsAt = row.head.holdsChanged;
    return m_holds;
}

Result<std::vector<Hold>> SqlLedger::holds(std::stop_token stop)
{
    if (const Result<> usable = require(stop); !usable)
        return fail(usable.error());
    const Result<Holds> holds = m_link.attempt(stop, [&](SqlConnection &connection) -> Result<Holds> {
        // Before each request to a storage: one exchange, where none has changed.
        const QString alone = m_place->readAloneStatements();
        if (m_holds && !alone.isEmpty() && !connection.schema().isEmpty()) {
            const Result<Row> row = currentRow(readRowBehind(alone, m_link.dialect(), connection));
            if (!row)
                return fail(row.error());
            if (row->head.holdsChanged == m_holdsAt)
                return m_holds;
        }
        // With which no policy hides a row: it is an error instead.
        const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
        return transaction ? freshHolds(connection) : fail(transaction.error());
    });
    return holds ? Result<std::vector<Hold>>(**holds) : fail(holds.error());
}

Result<SqlLedger::Holds> SqlLedger::holdsWithin(
    const SqlDialect &dialect, SqlConnection &deleting, std::stop_token stop)
{
    if (m_place->isServer()) {
        const Result<Row> row = currentRow(readRowShared(dialect, deleting));
        return row ? holdsOf(deleting, *row) : fail(row.error());
    }
    // A database of its own: as long as this transaction reads it, nobody can commit a hold.
    const SqlDialect &own = m_link.dialect();
    leave();
    if (stop.stop_requested())
        return failCancelled();
    if (!m_within || !own.isCurrent(*m_within)) {
        m_within.reset();
        auto opened = own.connect(SqlAccess::ReadOnly);
        if (!opened)
            return fail(m_link.named(opened.error()));
        m_within = std::move(*opened);
    }
    auto begun = own.begin(*m_within, SqlAccess::ReadOnly);
    if (!begun)
        return fail(m_link.named(begun.error()));
    m_withinOpen.emplace(std::move(*begun));
    Result<Holds> holds = freshHolds(*m_within);
    return holds ? holds : fail(m_link.named(holds.error()));
}

void SqlLedger::leave()
{
    m_withinOpen.reset();
}

Result<LedgerHead> SqlLedger::lengthen(SqlConnection &connection, const Row &row, Hold &other, const Hold &wanted) const
{
    other.until = wanted.until;
    other.by = wanted.by;
    if (!wanted.note.isEmpty())
        other.note = wanted.note;
    QByteArray salt;
    const qint64 id = other.id - kSharedHolds;
    const Result<> read = ask(connection, ledgersql::kSaltOfHold, {id}, u"reading a hold of the ledger"_s,
        [&](const QSqlQuery &found) -> Result<> {
            salt = found.value(0).toByteArray();
            return {};
        });
    if (!read)
        return fail(read.error());
    const Result<qint64> changed = tell(connection, ledgersql::kChangeHold,
        {other.note.toUtf8(), other.by.toUtf8(), orNull(other.until), row.head.number + 1, id},
        u"changing a hold of the ledger"_s);
    if (!changed)
        return fail(changed.error());
    return append(connection, row, EntryKind::HoldChanged, id, ledgerpayload::holdChanged(id, other, salt));
}

/// `other`: of the same pattern and in force; null: there is none. Conflict: it lasts as long already.
Result<LedgerHead> SqlLedger::writeHold(
    SqlConnection &connection, const Row &row, const Hold *other, const Hold &hold, Hold &added) const
{
    if (other && (!other->until || (hold.until && *hold.until <= *other->until)))
        return fail(
            ErrorKind::Conflict, displayKey(hold.pattern) + u" is held already (hold "_s + holdName(other->id) + u')');
    if (other) {
        added = *other;
        return lengthen(connection, row, added, hold);
    }
    added = hold;
    const qint64 id = row.head.number + 1;
    const QByteArray salt = ledgerpayload::newSalt();
    const Result<qint64> inserted = tell(connection, ledgersql::kInsertHold,
        {id, qint64(hold.kind), hold.pattern, hold.note.toUtf8(), hold.by.toUtf8(), toMicros(hold.since),
            orNull(hold.until), salt, id},
        u"adding a hold to the ledger"_s);
    if (!inserted)
        return fail(inserted.error());
    added.id = kSharedHolds + id;
    return append(connection, row, EntryKind::HoldMade, id, ledgerpayload::holdMade(hold, salt));
}

Result<Hold> SqlLedger::addHold(const Hold &hold, std::stop_token stop)
{
    Hold added = hold;
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        if (const Result<> alone = m_place->keepOut(m_link.dialect(), connection); !alone)
            return fail(alone.error());
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        const Result<std::vector<Hold>> all = row ? readHolds(connection) : fail(row.error());
        if (!all)
            return fail(all.error());
        const auto other = std::ranges::find_if(*all, [&hold](const Hold &each) { return isSame(each, hold); });
        return writeHold(connection, *row, other == all->end() ? nullptr : &*other, hold, added);
    });
    return head ? Result<Hold>(added) : fail(head.error());
}

Result<> SqlLedger::addHolds(std::span<const Hold> holds, std::stop_token stop)
{
    for (size_t at = 0; at < holds.size(); at += kHoldsAtOnce) {
        const std::span some = holds.subspan(at, std::min(kHoldsAtOnce, holds.size() - at));
        const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
            if (const Result<> alone = m_place->keepOut(m_link.dialect(), connection); !alone)
                return fail(alone.error());
            Result<Row> row = currentRow(connection, ledgersql::kLockHead);
            const Result<std::vector<Hold>> all = row ? readHolds(connection) : fail(row.error());
            if (!all)
                return fail(all.error());
            QHash<std::pair<int, QByteArray>, Hold> known;
            for (const Hold &each : *all) {
                if (each.isInForce(some.front().since))
                    known.insert({int(each.kind), each.pattern}, each);
            }
            for (const Hold &hold : some) {
                const auto other = known.constFind({int(hold.kind), hold.pattern});
                Hold added;
                const Result<LedgerHead> written =
                    writeHold(connection, *row, other == known.cend() ? nullptr : &*other, hold, added);
                if (!written && written.error().kind == ErrorKind::Conflict)
                    continue;
                if (!written)
                    return written;
                known.insert({int(hold.kind), hold.pattern}, added);
                row = currentRow(connection, ledgersql::kLockHead);
                if (!row)
                    return fail(row.error());
            }
            return row->head;
        });
        if (!head)
            return fail(head.error());
    }
    return {};
}

Result<> SqlLedger::changeHold(const Hold &hold, std::stop_token stop)
{
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        if (const Result<> alone = m_place->keepOut(m_link.dialect(), connection); !alone)
            return fail(alone.error());
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        const Result<std::vector<Hold>> all = row ? readHolds(connection) : fail(row.error());
        if (!all)
            return fail(all.error());
        const auto found = std::ranges::find(*all, hold.id, &Hold::id);
        if (found == all->end())
            return fail(ErrorKind::NotFound, u"there is no hold "_s + holdName(hold.id));
        Hold changed = *found;
        Hold wanted = hold;
        changed.note.clear(); // also where the note is taken away
        return lengthen(connection, *row, changed, wanted);
    });
    return head ? Result<>() : fail(head.error());
}

Result<> SqlLedger::endHold(qint64 id, const QString &by, const QString &why, std::stop_token stop)
{
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        const qint64 number = id - kSharedHolds;
        std::optional<QByteArray> salt;
        const Result<> read = ask(connection, ledgersql::kSaltOfHold, {number}, u"reading a hold of the ledger"_s,
            [&](const QSqlQuery &found) -> Result<> {
                salt = found.value(0).toByteArray();
                return {};
            });
        if (!read)
            return fail(read.error());
        if (!salt)
            return fail(ErrorKind::NotFound, u"there is no hold "_s + holdName(id));
        const Result<qint64> ended = tell(connection, ledgersql::kEndHold,
            {row->head.number + 1, by.toUtf8(), why.toUtf8(), number}, u"ending a hold of the ledger"_s);
        if (!ended)
            return fail(ended.error());
        return append(connection, *row, EntryKind::HoldEnded, number, ledgerpayload::holdEnded(number, by, why, *salt));
    });
    return head ? Result<>() : fail(head.error());
}

Result<std::vector<EndedHold>> SqlLedger::endedHolds(Instant since, Instant now, std::stop_token stop)
{
    if (const Result<> usable = require(stop); !usable)
        return fail(usable.error());
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<std::vector<EndedHold>> {
        std::vector<EndedHold> ended;
        const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const Result<> read =
            ask(connection, ledgersql::kEndedHolds, {toMicros(since), toMicros(now), toMicros(since), toMicros(now)},
                u"reading the ended holds of the ledger"_s, [&](const QSqlQuery &row) -> Result<> {
                    Result<Hold> hold = holdOf(row);
                    if (!hold)
                        return fail(hold.error());
                    ended.push_back({std::move(*hold),
                        {QString::fromUtf8(row.value(9).toByteArray()), QString::fromUtf8(row.value(8).toByteArray()),
                            fromMicros(row.value(7).toLongLong())}});
                    return {};
                });
        return read ? Result<std::vector<EndedHold>>(std::move(ended)) : fail(read.error());
    });
}

} // namespace docsweep
