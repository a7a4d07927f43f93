// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/ledger/ledgersql.h"
#include "core/ledger/sqlledger.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kWritingSchedule = "writing down a schedule in the ledger"_L1;
    /// Before that a period that was learnt is a guess.
    constexpr qint64 kRunsToLearn = 3;

    bool isOf(const LedgerSchedule &known, const LedgerSchedule &asked)
    {
        return known.who == asked.who && known.name == asked.name
            && (asked.system.isEmpty() || known.system.isEmpty() || known.system == asked.system);
    }

} // namespace

Result<std::vector<SqlLedger::Expected>> SqlLedger::readSchedules(SqlConnection &connection) const
{
    std::vector<Expected> all;
    const auto textAt = [](const QSqlQuery &row, int at) { return QString::fromUtf8(row.value(at).toByteArray()); };
    const Result<> read = ask(connection, ledgersql::kSchedules, {}, u"reading the schedules of the ledger"_s,
        [&](const QSqlQuery &row) -> Result<> {
            Expected one;
            one.schedule.id = row.value(0).toLongLong();
            one.schedule.who = textAt(row, 1);
            one.schedule.system = textAt(row, 2);
            one.schedule.name = textAt(row, 3);
            one.schedule.period = Duration(row.value(4).toLongLong());
            one.learns = row.value(5).toInt() != 0;
            one.schedule.since = fromMicros(row.value(6).toLongLong());
            if (!row.isNull(7))
                one.schedule.seenAt = fromMicros(row.value(7).toLongLong());
            one.schedule.seen = row.value(8).toLongLong();
            one.schedule.lookedAt = row.isNull(9) ? systemClock().now() : fromMicros(row.value(9).toLongLong());
            all.push_back(std::move(one));
            return {};
        });
    return read ? Result<std::vector<Expected>>(std::move(all)) : fail(read.error());
}

/// A transaction on the schedules, one at a time: the head is locked for it, and stays as it is.
Result<> SqlLedger::changeSchedules(
    const std::stop_token &stop, const std::function<Result<>(SqlConnection &, Instant, std::vector<Expected>)> &work)
{
    if (const Result<> usable = require(stop); !usable)
        return usable;
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<> {
        auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadWrite);
        if (!transaction)
            return fail(transaction.error());
        const Result<Row> row = currentRow(connection, ledgersql::kLockHead);
        if (!row)
            return fail(row.error());
        Result<std::vector<Expected>> all = readSchedules(connection);
        if (!all)
            return fail(all.error());
        if (const Result<> done = work(connection, row->now, std::move(*all)); !done)
            return done;
        return transaction->commit();
    });
}

Result<> SqlLedger::expectSchedule(const LedgerSchedule &schedule, std::stop_token stop)
{
    return changeSchedules(
        stop, [&](SqlConnection &connection, Instant now, const std::vector<Expected> &all) -> Result<> {
            const Instant since = std::max(now, schedule.since);
            for (const auto &[known, learns] : all) {
                if (!isOf(known, schedule))
                    continue;
                const bool isSame =
                    !learns && known.period == schedule.period && known.since >= schedule.since && known.since <= since;
                const auto done = isSame
                    ? Result<qint64>(0)
                    : tell(connection, ledgersql::kExpectSchedule,
                        {qint64(schedule.period.count()), toMicros(since), known.id}, kWritingSchedule);
                return done ? Result<>() : fail(done.error());
            }
            const auto added = tell(connection, ledgersql::kInsertSchedule,
                {schedule.who.toUtf8(), schedule.system.toUtf8(), schedule.name.toUtf8(),
                    qint64(schedule.period.count()), qint64(schedule.period == Duration::zero()), toMicros(since),
                    QVariant(), qint64(0)},
                kWritingSchedule);
            return added ? Result<>() : fail(added.error());
        });
}

Result<> SqlLedger::noteScheduledRun(const LedgerSchedule &schedule, std::stop_token stop)
{
    return changeSchedules(
        stop, [&](SqlConnection &connection, Instant now, const std::vector<Expected> &all) -> Result<> {
            bool isKnown = false;
            for (const auto &[known, learns] : all) {
                if (!isOf(known, schedule))
                    continue;
                isKnown = true;
                const Duration period =
                    learns && known.seenAt ? learntPeriod(known.period, now - *known.seenAt, known.seen) : known.period;
                const auto noted = tell(connection, ledgersql::kNoteSchedule,
                    {qint64(period.count()), toMicros(now), known.id}, kWritingSchedule);
                if (!noted)
                    return fail(noted.error());
            }
            if (isKnown)
                return {};
            const auto added = tell(connection, ledgersql::kInsertSchedule,
                {schedule.who.toUtf8(), schedule.system.toUtf8(), schedule.name.toUtf8(),
                    qint64(schedule.period.count()), qint64(schedule.period == Duration::zero()), toMicros(now),
                    toMicros(now), qint64(1)},
                kWritingSchedule);
            return added ? Result<>() : fail(added.error());
        });
}

Result<qint64> SqlLedger::endSchedules(const LedgerSchedule &schedule, std::stop_token stop)
{
    qint64 ended = 0;
    const Result<> done = changeSchedules(
        stop, [&](SqlConnection &connection, Instant now, const std::vector<Expected> &all) -> Result<> {
            ended = 0;
            for (const auto &[known, learns] : all) {
                if (!isOf(known, schedule))
                    continue;
                const auto told =
                    tell(connection, ledgersql::kEndSchedule, {toMicros(now), known.id}, kWritingSchedule);
                if (!told)
                    return fail(told.error());
                ended += *told;
            }
            return {};
        });
    return done ? Result<qint64>(ended) : fail(done.error());
}

Result<> SqlLedger::endSchedule(qint64 id, std::stop_token stop)
{
    return changeSchedules(
        stop, [&](SqlConnection &connection, Instant now, const std::vector<Expected> &) -> Result<> {
            const auto told = tell(connection, ledgersql::kEndSchedule, {toMicros(now), id}, kWritingSchedule);
            if (!told)
                return fail(told.error());
            return *told == 1 ? Result<>()
                              : fail(ErrorKind::NotFound, Cause{CauseKind::ScheduleUnknown, {QString::number(id)}});
        });
}

Result<std::vector<LedgerSchedule>> SqlLedger::schedules(std::stop_token stop)
{
    if (const Result<> usable = require(stop); !usable)
        return fail(usable.error());
    return m_link.attempt(stop, [&](SqlConnection &connection) -> Result<std::vector<LedgerSchedule>> {
        const auto transaction = m_link.dialect().begin(connection, SqlAccess::ReadOnly);
        if (!transaction)
            return fail(transaction.error());
        const Result<std::vector<Expected>> all = readSchedules(connection);
        if (!all)
            return fail(all.error());
        std::vector<LedgerSchedule> schedules;
        for (const Expected &one : *all) {
            schedules.push_back(one.schedule);
            if (one.learns && one.schedule.seen <= kRunsToLearn)
                schedules.back().period = {};
        }
        return schedules;
    });
}

} // namespace docsweep
