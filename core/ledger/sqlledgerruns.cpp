// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/ledger/ledgerpayload.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Result<qint64> SqlLedger::beginRun(const LedgerRun &run, std::stop_token stop)
{
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        const QByteArray salt = ledgerpayload::newSalt();
        const Result<qint64> inserted = tell(connection, ledgersql::kInsertRun,
            {row->head.number + 1, m_home, run.who.toUtf8(), run.trigger.toUtf8(), run.version.toUtf8(), run.plan, salt,
                toMicros(row->now), toMicros(row->now), row->head.holdsChanged},
            u"writing down a run in the ledger"_s);
        if (!inserted)
            return fail(inserted.error());
        return append(connection, *row, EntryKind::RunBegun, std::nullopt, ledgerpayload::runBegun(run, m_home, salt));
    });
    return head ? Result<qint64>(head->number) : fail(head.error());
}

Result<QString> SqlLedger::beat(qint64 run, const HoldsSeen &seen, std::stop_token stop)
{
    const QString what = u"telling the ledger that the run is at work"_s;
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<QString> {
        auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        Instant now = systemClock().now();
        QString stopBy;
        qint64 holdsChanged = 0;
        qint64 holdsSeen = 0;
        const Result<> read =
            ask(connection, ledgersql::kTimeAndStop, {run}, what, [&](const QSqlQuery &row) -> Result<> {
                if (!row.isNull(0))
                    now = fromMicros(row.value(0).toLongLong());
                stopBy = QString::fromUtf8(row.value(1).toByteArray());
                holdsChanged = row.value(2).toLongLong();
                holdsSeen = row.value(3).toLongLong();
                return {};
            });
        if (!read)
            return fail(read.error());
        if (seen)
            holdsSeen = std::max(holdsSeen, seen(holdsChanged));
        const Result<qint64> beaten =
            tell(connection, ledgersql::kBeat, {m_progress, toMicros(now), holdsSeen, run}, what);
        if (!beaten)
            return fail(beaten.error());
        if (const Result<> done = transaction->commit(); !done)
            return fail(done.error());
        return stopBy;
    });
}

Result<> SqlLedger::endRun(qint64 run, const QString &state, const QByteArray &figures, std::stop_token stop)
{
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        const Result<qint64> ended = tell(connection, ledgersql::kEndRun,
            {row->head.number + 1, state.toUtf8(), figures, run}, u"writing down the end of a run in the ledger"_s);
        if (!ended)
            return fail(ended.error());
        return append(
            connection, *row, EntryKind::RunEnded, std::nullopt, ledgerpayload::runEnded(run, state, figures));
    });
    if (!head)
        return fail(head.error());
    forgetGivenUp(stop);
    return {};
}

Result<std::vector<LedgerRun>> SqlLedger::runs(int most, std::stop_token stop)
{
    if (const Result<> usable = require(stop); !usable)
        return fail(usable.error());
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<std::vector<LedgerRun>> {
        std::vector<LedgerRun> runs;
        const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const auto textAt = [](const QSqlQuery &row, int at) { return QString::fromUtf8(row.value(at).toByteArray()); };
        const Result<> read = ask(connection, ledgersql::kRuns, {qint64(most)}, u"reading the runs of the ledger"_s,
            [&](const QSqlQuery &row) -> Result<> {
                LedgerRun run;
                run.id = row.value(0).toLongLong();
                run.who = textAt(row, 1);
                run.trigger = textAt(row, 2);
                run.version = textAt(row, 3);
                run.plan = row.value(4).toByteArray();
                run.begunAt = fromMicros(row.value(5).toLongLong());
                if (!row.isNull(6))
                    run.beatAt = fromMicros(row.value(6).toLongLong());
                run.stopBy = textAt(row, 7);
                run.state = textAt(row, 8);
                run.figures = row.value(9).toByteArray();
                const Instant now = row.isNull(10) ? systemClock().now() : fromMicros(row.value(10).toLongLong());
                run.isAdopted = row.value(11).toBool();
                run.isOwn = row.value(u"home_mark"_s).toByteArray() == m_home;
                if (const QVariant at = row.value(u"ended_at"_s);
                    !at.isNull() && !run.isAdopted) // else: when it was adopted
                    run.endedAt = fromMicros(at.toLongLong());
                run.isLive = run.state.isEmpty() && run.beatAt && now - *run.beatAt < LedgerRun::kAlive;
                run.holdsSeen = row.value(12).toLongLong();
                runs.push_back(std::move(run));
                return {};
            });
        return read ? Result<std::vector<LedgerRun>>(std::move(runs)) : fail(read.error());
    });
}

Result<std::optional<qint64>> SqlLedger::runWhere(
    QLatin1String sql, const QVariantList &values, const std::stop_token &stop)
{
    std::optional<qint64> found;
    const Result<> done = read(stop, sql, values, [&found](const QSqlQuery &row) -> Result<> {
        found = row.value(0).toLongLong();
        return {};
    });
    return done ? Result<std::optional<qint64>>(found) : fail(done.error());
}

Result<std::optional<qint64>> SqlLedger::runOf(const QByteArray &plan, Instant about, std::stop_token stop)
{
    return runWhere(ledgersql::kRunOfPlan, {plan, toMicros(about)}, stop);
}

Result<std::optional<qint64>> SqlLedger::settlingRun(qint64 run, std::stop_token stop)
{
    return runWhere(ledgersql::kSettlingRun, {run, m_home}, stop);
}

Result<> SqlLedger::askToStop(qint64 run, const QString &by, std::stop_token stop)
{
    const Result<LedgerHead> head = change(stop, [&](SqlConnection &connection) -> Result<LedgerHead> {
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        bool isLive = false;
        bool isAgain = false;
        QByteArray salt;
        const Result<> read = ask(connection, ledgersql::kRunOf, {run}, u"reading a run of the ledger"_s,
            [&](const QSqlQuery &found) -> Result<> {
                salt = found.value(3).toByteArray();
                isAgain = !found.isNull(4);
                isLive = found.isNull(2) && !found.isNull(1)
                    && row->now - fromMicros(found.value(1).toLongLong()) < LedgerRun::kAlive;
                return {};
            });
        if (!read)
            return fail(read.error());
        if (!isLive)
            return fail(ErrorKind::NotFound, Cause{CauseKind::RunNotLive, {QString::number(run)}});
        const Result<qint64> asked =
            tell(connection, ledgersql::kStopRun, {by.toUtf8(), run}, u"asking a run to stop"_s);
        if (!asked)
            return fail(asked.error());
        return append(
            connection, *row, EntryKind::StopAsked, std::nullopt, ledgerpayload::stopAsked(run, by, isAgain, salt));
    });
    return head ? Result<>() : fail(head.error());
}

} // namespace docsweep
