// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/schedulenotes.h"

namespace docsweep {

namespace {

    /// Null where there is none.
    Result<std::unique_ptr<Ledger>> foundLedger(const LedgerFactory &factory, const std::stop_token &stop)
    {
        if (!factory)
            return nullptr;
        Result<std::unique_ptr<Ledger>> ledger = factory();
        if (!ledger)
            return ledger;
        const auto found = (*ledger)->find(stop);
        if (!found)
            return fail(found.error());
        if (!*found)
            return nullptr;
        return ledger;
    }

} // namespace

Result<> noteSchedule(
    const LedgerFactory &factory, ScheduleNote note, const LedgerSchedule &schedule, std::stop_token stop)
{
    const Result<std::unique_ptr<Ledger>> ledger = foundLedger(factory, stop);
    if (!ledger)
        return fail(ledger.error());
    if (!*ledger)
        return {};
    switch (note) {
    case ScheduleNote::Expected:
        return (*ledger)->expectSchedule(schedule, stop);
    case ScheduleNote::Begun:
        return (*ledger)->noteScheduledRun(schedule, stop);
    case ScheduleNote::Ended:
        break;
    }
    const Result<qint64> ended = (*ledger)->endSchedules(schedule, stop);
    return ended ? Result<>() : fail(ended.error());
}

Result<std::vector<LedgerSchedule>> absentSchedules(const LedgerFactory &factory, std::stop_token stop)
{
    const Result<std::unique_ptr<Ledger>> ledger = foundLedger(factory, stop);
    if (!ledger)
        return fail(ledger.error());
    if (!*ledger)
        return std::vector<LedgerSchedule>();
    Result<std::vector<LedgerSchedule>> schedules = (*ledger)->schedules(stop);
    if (schedules)
        std::erase_if(*schedules, [](const LedgerSchedule &schedule) { return !schedule.isAbsent(); });
    return schedules;
}

} // namespace docsweep
