// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kErasedAtOnce = 200; ///< in one transaction, with one entry

    /// Whether a text names that session: as a whole word, for a short key is part of many.
    bool namesSession(const QByteArray &text, const QByteArray &key)
    {
        const auto isPartOfKey = [&text](qsizetype at) {
            const char c = at >= 0 && at < text.size() ? text[at] : ' ';
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        };
        for (qsizetype at = text.indexOf(key); at >= 0 && !key.isEmpty(); at = text.indexOf(key, at + 1)) {
            if (!isPartOfKey(at - 1) && !isPartOfKey(at + key.size()))
                return true;
        }
        return false;
    }

    /// The columns are those of kReadableHolds: a hold, and one of the entries about it.
    bool concerns(const QSqlQuery &row, const LedgerErasure &what)
    {
        if (what.of == LedgerErasure::Of::Session)
            return namesSession(row.value(2).toByteArray(), what.name)
                || namesSession(row.value(3).toByteArray(), what.name)
                || namesSession(row.value(7).toByteArray(), what.name);
        const QByteArray salt = row.value(5).toByteArray();
        const QJsonObject said = QJsonDocument::fromJson(row.value(8).toByteArray()).object();
        return said[u"by"_s] == ledgerpayload::sealed(salt, what.name);
    }

    QString numberList(const std::vector<qint64> &numbers)
    {
        QStringList list;
        for (const qint64 number : numbers)
            list.append(QString::number(number));
        return list.join(u',');
    }

    /// The first of them, taken out.
    std::vector<qint64> taken(std::vector<qint64> &from)
    {
        const auto end = from.begin() + qsizetype(std::min(from.size(), kErasedAtOnce));
        std::vector<qint64> first(from.begin(), end);
        from.erase(from.begin(), end);
        return first;
    }

} // namespace

Result<std::vector<qint64>> SqlLedger::numbers(
    SqlConnection &connection, QLatin1String sql, const QVariantList &values) const
{
    std::vector<qint64> found;
    const Result<> read =
        ask(connection, sql, values, u"looking for what is to be erased"_s, [&found](const QSqlQuery &row) -> Result<> {
            found.push_back(row.value(0).toLongLong());
            return {};
        });
    return read ? Result<std::vector<qint64>>(std::move(found)) : fail(read.error());
}

/// Also those that somebody else has changed since: the entry of the first author is still there, by the same salt.
Result<> SqlLedger::addHoldsToErase(
    SqlConnection &connection, const LedgerErasure &what, Instant now, std::vector<qint64> &holds) const
{
    std::set<qint64> found;
    QStringList inForce;
    const Result<> read = ask(connection, ledgersql::kReadableHolds, {}, u"looking for what is to be erased"_s,
        [&](const QSqlQuery &row) -> Result<> {
            const qint64 id = row.value(0).toLongLong();
            if (!concerns(row, what) || !found.insert(id).second)
                return {};
            const bool hasEnded = !row.isNull(6) || (!row.isNull(4) && fromMicros(row.value(4).toLongLong()) <= now);
            if (!hasEnded)
                inForce.append(holdName(kSharedHolds + id));
            return {};
        });
    if (!read)
        return read;
    if (!inForce.isEmpty())
        return fail(ErrorKind::LimitReached, Cause{CauseKind::ErasureHeld, {inForce.join(u", "_s)}});
    holds.assign(found.begin(), found.end());
    return {};
}

/// Whoever asked a run to stop first is in its row; the others are in the chain alone.
Result<> SqlLedger::addRunsToErase(
    SqlConnection &connection, const QByteArray &person, Instant now, std::vector<qint64> &runs) const
{
    const QString what = u"looking for what is to be erased"_s;
    Result<std::vector<qint64>> own = numbers(connection, ledgersql::kReadableRunsOf, {person, person});
    if (!own)
        return fail(own.error());
    std::set<qint64> found(own->begin(), own->end());
    std::vector<std::pair<qint64, QJsonValue>> stops;
    const Result<> asked = ask(connection, ledgersql::kStopsAsked, {}, what, [&](const QSqlQuery &row) -> Result<> {
        const QJsonObject said = QJsonDocument::fromJson(row.value(0).toByteArray()).object();
        stops.emplace_back(said[u"run"_s].toInteger(), said[u"by"_s]);
        return {};
    });
    if (!asked)
        return asked;
    const auto look = [&](qint64 run, const std::function<void(const QSqlQuery &)> &onRow) {
        return ask(connection, ledgersql::kReadableRun, {run}, what, [&](const QSqlQuery &row) -> Result<> {
            onRow(row);
            return {};
        });
    };
    for (const auto &[run, by] : stops) {
        const Result<> seen = look(run, [&found, &person, run = run, by = by](const QSqlQuery &row) {
            if (by == ledgerpayload::sealed(row.value(2).toByteArray(), person))
                found.insert(run);
        });
        if (!seen)
            return seen;
    }
    for (const qint64 run : found) {
        bool isLive = false;
        const Result<> seen = look(run, [&](const QSqlQuery &row) {
            isLive = row.isNull(3) && !row.isNull(4) && now - fromMicros(row.value(4).toLongLong()) < LedgerRun::kAlive;
        });
        if (!seen)
            return seen;
        if (isLive)
            return fail(ErrorKind::LimitReached, Cause{CauseKind::ErasureOfLiveRun, {QString::number(run)}});
    }
    runs.assign(found.begin(), found.end());
    return {};
}

Result<SqlLedger::Erasing> SqlLedger::toErase(
    SqlConnection &connection, const LedgerErasure &what, const Row &row) const
{
    Erasing erasing;
    if (what.of == LedgerErasure::Of::Ended) {
        const qint64 before = toMicros(row.now - what.term);
        const qint64 most = what.most > 0 ? what.most : std::numeric_limits<qint32>::max();
        auto holds = numbers(connection, ledgersql::kHoldsPastTerm, {before, before, most});
        auto runs = holds ? numbers(connection, ledgersql::kRunsPastTerm, {before, before, most}) : holds;
        if (!runs)
            return fail(runs.error());
        erasing.holds = std::move(*holds);
        erasing.runs = std::move(*runs);
        return erasing;
    }
    if (const Result<> done = addHoldsToErase(connection, what, row.now, erasing.holds); !done)
        return fail(done.error());
    if (what.of == LedgerErasure::Of::Person) {
        if (const Result<> done = addRunsToErase(connection, what.name, row.now, erasing.runs); !done)
            return fail(done.error());
    }
    return erasing;
}

/// How often somebody asked one of these runs to stop.
Result<qint64> SqlLedger::stopsOf(SqlConnection &connection, const std::vector<qint64> &runs) const
{
    qint64 asked = 0;
    if (runs.empty())
        return asked;
    const Result<> read = ask(connection, ledgersql::kStopsAsked, {}, u"looking for what is to be erased"_s,
        [&](const QSqlQuery &row) -> Result<> {
            const QJsonObject said = QJsonDocument::fromJson(row.value(0).toByteArray()).object();
            asked += std::ranges::find(runs, said[u"run"_s].toInteger()) != runs.end() ? 1 : 0;
            return {};
        });
    return read ? Result<qint64>(asked) : fail(read.error());
}

/// How many entries that makes unreadable. What has come into force meanwhile stays, and so does all of it.
Result<qint64> SqlLedger::eraseRows(SqlConnection &connection, const Erasing &erasing, const Row &row) const
{
    struct Rows {
        const std::vector<qint64> &ids;
        QLatin1String count, erase;
        Instant endedBy;
    };
    qint64 entries = 0;
    for (const Rows &part : {Rows{erasing.holds, ledgersql::kEntriesOfHolds, ledgersql::kEraseHolds, row.now},
             Rows{erasing.runs, ledgersql::kEntriesOfRuns, ledgersql::kEraseRuns, row.now - LedgerRun::kAlive}}) {
        if (part.ids.empty())
            continue;
        const auto withIds = [&part](QLatin1String sql) {
            return QString(sql).replace("{ids}"_L1, numberList(part.ids)).toLatin1();
        };
        const QByteArray count = withIds(part.count);
        const auto counted = numbers(connection, QLatin1String(count), {});
        if (!counted)
            return fail(counted.error());
        entries += counted->empty() ? 0 : counted->front();
        if (&part.ids == &erasing.runs) {
            const QByteArray stoppedSql = withIds(ledgersql::kStoppedRuns);
            const auto stopped = numbers(connection, QLatin1String(stoppedSql), {});
            const Result<qint64> asked = stopped ? stopsOf(connection, *stopped) : fail(stopped.error());
            if (!asked)
                return asked;
            entries += *asked;
        }
        const QByteArray erase = withIds(part.erase);
        const Result<qint64> erased = tell(connection, QLatin1String(erase),
            {row.head.number + 1, toMicros(part.endedBy)}, u"erasing clear text of the ledger"_s);
        if (!erased)
            return erased;
        if (*erased != qint64(part.ids.size()))
            return fail(ErrorKind::LimitReached, Cause{CauseKind::ErasureHeld, {u"since a moment ago"_s}});
    }
    return entries;
}

Result<LedgerErased> SqlLedger::erase(const LedgerErasure &what, std::stop_token stop)
{
    if (const Result<> usable = require(stop); !usable)
        return fail(usable.error());
    Erasing all;
    const auto look = [&](SqlConnection &connection) -> Result<> {
        const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const Result<Row> row = currentRow(connection, ledgersql::kHeadAndTime);
        Result<Erasing> found = row ? toErase(connection, what, *row) : fail(row.error());
        if (!found)
            return fail(found.error());
        all = std::move(*found);
        return {};
    };
    if (const Result<> looked = m_link.attempt(stop, look); !looked)
        return fail(looked.error());
    const Result<qint64> claims = eraseClaims(what, stop);
    if (!claims)
        return fail(claims.error());
    const Result<qint64> beside =
        what.of == LedgerErasure::Of::Person ? erasePersonInVaults(what.name, stop) : Result<qint64>(0);
    if (!beside)
        return fail(beside.error());
    if (all.holds.empty() && all.runs.empty() && *claims + *beside == 0) {
        if (what.of == LedgerErasure::Of::Ended)
            return LedgerErased();
        return fail(ErrorKind::NotFound, Cause{CauseKind::ErasureOfNothing, {displayKey(what.name)}});
    }
    LedgerErased erased;
    while (!all.holds.empty() || !all.runs.empty()) {
        const Erasing part{taken(all.holds), taken(all.runs)};
        qint64 entries = 0;
        const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
            const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
            if (!row)
                return fail(row.error());
            const Result<qint64> made = eraseRows(connection, part, *row);
            if (!made)
                return fail(made.error());
            entries = *made;
            return append(connection, *row, EntryKind::Erased, std::nullopt,
                ledgerpayload::erased(part.holds, part.runs, entries, what.by, ledgerpayload::newSalt()));
        });
        if (!head)
            return fail(head.error());
        erased.holds += qint64(part.holds.size());
        erased.runs += qint64(part.runs.size());
        erased.entries += entries;
    }
    if (const Result<> rewritten = m_place->rewrite(m_link, std::move(stop)); !rewritten)
        return fail(ErrorKind::Unavailable, Cause{CauseKind::ErasureLeftBytes, {name(), rewritten.error().text}});
    return erased;
}

} // namespace docsweep
