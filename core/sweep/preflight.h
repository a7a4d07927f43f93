// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/journal/journal.h"
#include "core/objects/objectstore.h"
#include "core/sessions/sessionstore.h"
#include "core/sweep/preflightfinding.h"

#include <QLatin1String>
#include <QMap>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace docsweep {

class Clock;

/// What the checks look at: what `check`, a test of the connection, a dry run or a run has at hand. A check without
/// what it needs finds nothing.
struct PreflightGround {
    SessionReader &sessions;
    const Clock &clock;
    SessionStore *writer = nullptr; ///< null: whoever looks deletes nothing here, and need not be able to
    Journal *journal = nullptr;
    QMap<Bucket, BucketId> buckets = {}; ///< those that the storage told
    std::optional<Duration> aheadOfStorage = {}; ///< this machine's clock
    QString storageName = {};
    ClockSource trustedClock = ClockSource::Agreeing;
    QMap<Bucket, BucketHistory> histories = {}; ///< those that the storage told
    bool keepsOldVersions = false; ///< as the policy has it
    bool cleansDjangoSessions = false;

    // Told by `preflight` before the first check.
    DatabaseFacts facts = {};
    DatabaseId database = {};
    std::vector<Stranger> strangers = {};
};

/// Whatever would make a run wrong or hopeless, in the order of the checks; empty where nothing is the matter. Deletes
/// nothing, locks nothing. Blocking; a worker thread. Errors: what kept a check from looking; Cancelled.
Result<std::vector<PreflightFinding>> preflight(PreflightGround &ground, std::stop_token stop);

/// What even who only reads cannot do without: that rows can be known again. Errors: as a refused run's.
Result<> requireReadable(SessionReader &sessions, const Clock &clock, std::stop_token stop);

/// What a finding means for a run that was begun so.
Gravity gravityFor(const PreflightFinding &finding, RunTrigger trigger);

/// What a run that is refused ends with: "…; nothing was deleted. …", with the cause of the first finding that refuses
/// it. Nothing: it may go on.
std::optional<Error> refusal(std::span<const PreflightFinding> findings, RunTrigger trigger);

/// What and what to do, for a log or a summary.
QString describe(const PreflightFinding &finding);

/// "database-is-primary"; never changes.
QLatin1String preflightName(PreflightCheck check);

} // namespace docsweep
