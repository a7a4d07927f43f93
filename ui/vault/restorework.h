// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreplanner.h"
#include "core/restore/restorerunner.h"
#include "core/restore/restoretofolder.h"

#include <atomic>
#include <memory>
#include <span>

namespace docsweep {

/// How far a restore is; written by its worker, read by the window's timer.
struct RestoreCounters {
    std::atomic<qint64> items{0};
    std::atomic<qint64> done{0};
    std::atomic<qint64> bytes{0};
};

/// A restore that came to an end, or waits, with its items: at most kMostRestoreItems of those with something to say.
struct RestoreOutcome {
    Restore restore;
    std::vector<RestoreItem> told;
};
inline constexpr size_t kMostRestoreItems = 500;

/// Seals the plan and executes it: as somebody has confirmed it. Blocking. Errors: as RestoreRunner::execute.
Result<RestoreOutcome> bringBack(const RestoreBackends &backends, RestoreDraft draft,
    const std::shared_ptr<RestoreCounters> &counters, const std::stop_token &stop);

/// Goes on with all that were cut off; the answer is the last of them. Blocking. Errors: as
/// RestoreRunner::finishEarlier, NotFound where there is none.
Result<RestoreOutcome> goOnBringingBack(
    const RestoreBackends &backends, const std::shared_ptr<RestoreCounters> &counters, const std::stop_token &stop);

/// Ends restores that were cut off; the answer is the last of them. Needs no key. Blocking. Errors: as
/// RestoreRunner::giveUp.
Result<RestoreOutcome> giveUpBringingBack(
    const RestoreBackends &backends, std::span<const RestoreId> ids, const std::stop_token &stop);

/// Writes the copies into a folder that is there. Blocking. Errors: as bringToFolder.
Result<ToldToFolder> saveCopies(
    const RestoreBackends &backends, const RestoreRequest &request, const QString &folder, const std::stop_token &stop);

} // namespace docsweep
