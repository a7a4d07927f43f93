// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

namespace docsweep {

/// Something that all docsweeps are to know of a schedule here.
enum class ScheduleNote { Expected, Begun, Ended };

/// Writes it into the web app's ledger; nothing where there is none. Errors: as `Ledger`. Blocking; workers only.
Result<> noteSchedule(
    const LedgerFactory &ledger, ScheduleNote note, const LedgerSchedule &schedule, std::stop_token stop);

/// Those that are absent now, of the web app's ledger; none where there is none.
Result<std::vector<LedgerSchedule>> absentSchedules(const LedgerFactory &ledger, std::stop_token stop);

} // namespace docsweep
