// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runchecks.h"

#include "core/base/log.h"
#include "core/sweep/checkpoint.h"
#include "core/sweep/clocks.h"
#include "core/sweep/preflight.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// That the storage's clock and the others let an age be told.
    Result<> requireStorageClock(
        RunGround &ground, const SweepBackends &backends, const Policy &policy, std::stop_token stop)
    {
        const std::optional<Duration> ahead = ground.store->clockAhead();
        if (!ahead)
            return {};
        ReadBackends clockAlone;
        clockAlone.clock = backends.clock;
        Result<ClockReading> reading = readClocks(ground.locked->sessions(), clockAlone, false, stop);
        if (!reading)
            return fail(reading.error());
        reading->aheadOfStorage = ahead;
        reading->storage = ground.store->traits().name;
        const Result<TrustedTime> time = trustedTime(*reading, backends.times.clock);
        if (!time)
            return fail(time.error());
        if (backends.times.clock == ClockSource::Storage
            && policy.cutoff > time->now - policy.age + kMostClockDifference)
            return fail(ErrorKind::LimitReached,
                Cause{CauseKind::PlanOfOtherClock, {describeDifference(-*ahead, u"this machine"_s)}});
        return {};
    }

} // namespace

Result<std::vector<PreflightFinding>> askChecks(
    RunGround &ground, const SweepBackends &backends, ClockSource clock, bool keepsOldVersions, std::stop_token stop)
{
    PreflightGround seen{.sessions = ground.locked->sessions(),
        .clock = *backends.clock,
        .writer = &ground.locked->sessions(),
        .journal = ground.journal.get(),
        .buckets = ground.buckets,
        .trustedClock = clock,
        .keepsOldVersions = keepsOldVersions,
        .cleansDjangoSessions = backends.cleansDjangoSessions};
    if (ground.store) {
        for (auto bucket = ground.buckets.cbegin(); keepsOldVersions && bucket != ground.buckets.cend(); ++bucket) {
            if (const Result<BucketHistory> history = ground.store->history(bucket.key(), stop); history)
                seen.histories.insert(bucket.key(), *history);
        }
        seen.aheadOfStorage = ground.store->clockAhead();
        seen.storageName = ground.store->traits().name;
    }
    Result<std::vector<PreflightFinding>> findings = preflight(seen, stop);
    ground.strangers = std::move(seen.strangers);
    return findings;
}

Result<> passChecks(RunGround &ground, std::span<const PreflightFinding> findings, RunTrigger trigger)
{
    for (const PreflightFinding &finding : findings) {
        if (gravityFor(finding, trigger) == Gravity::Warns)
            logWarning(describe(finding));
    }
    const std::optional<Error> refused = refusal(findings, trigger);
    if (!refused)
        return {};
    if (trigger == RunTrigger::Scheduled) {
        if (Result<> noted = ground.journal->noteTold(ground.database, ground.strangers); !noted)
            return noted;
    }
    return fail(*refused);
}

Result<> greetLoss(RunGround &ground, bool stopsOnce, std::optional<JournalLoss> &met)
{
    met = ground.journal->loss();
    if (!met)
        return {};
    logWarning(describe(*met)
        + u"; add the missing holds again (docsweep-cli hold add), then run docsweep-cli accept --yes"_s);
    if (met->wasTold || !stopsOnce)
        return {};
    if (Result<> noted = ground.journal->noteLossTold(); !noted)
        return noted;
    return fail(ErrorKind::LimitReached, Cause{CauseKind::JournalLost, {describe(*met)}});
}

Result<ClockJudgement> judgeTimes(RunGround &ground, const SweepBackends &backends, const Plan &plan,
    std::vector<PreflightFinding> &findings, std::stop_token stop)
{
    if (plan.policy.onlySession) // no age decides
        return ClockJudgement();
    SessionReader &sessions = ground.locked->sessions();
    std::optional<Duration> aheadOfStorage;
    if (ground.store) {
        bool isMeasured = false;
        for (const Bucket &bucket : ground.buckets.keys())
            isMeasured = ground.store->measureClock(bucket, *backends.clock, stop) || isMeasured;
        const Result<> told = isMeasured ? requireStorageClock(ground, backends, plan.policy, stop) : Result<>();
        if (!told)
            return fail(told.error());
        aheadOfStorage = ground.store->clockAhead();
    }
    Result<std::vector<PreflightFinding>> seen =
        timeFindings(sessions, ground.store.get(), ground.buckets.keys(), backends.clock->now(), backends.times, stop);
    if (!seen)
        return fail(seen.error());
    findings = *std::move(seen);
    const Result<ClockMoment> moment = clockMoment(sessions, *backends.clock, backends.times, aheadOfStorage, stop);
    if (!moment)
        return fail(moment.error());
    const Result<std::optional<ClockNote>> note = ground.journal->clockNote();
    if (!note)
        return fail(note.error());
    ClockJudgement judgement = judgeClock(*note, *moment, newestOf(plan.statistics));
    findings.push_back(judgement.finding);
    return judgement;
}

Result<> requireNoRefusal(const std::vector<PreflightFinding> &findings, RunTrigger trigger)
{
    for (const PreflightFinding &finding : findings) {
        const Gravity gravity = trigger == RunTrigger::Scheduled ? finding.unattended : finding.byHand;
        if (gravity == Gravity::Refuses)
            return fail(finding.kind, Why(finding.text + u"; nothing was deleted. "_s + finding.mend, finding.cause));
        if (gravity == Gravity::Warns)
            logWarning(finding.text + u". "_s + finding.mend);
    }
    return {};
}

} // namespace docsweep
