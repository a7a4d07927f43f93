// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/clocks.h"

#include "core/sweep/checkpoint.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    bool agree(Duration difference)
    {
        return std::chrono::abs(difference) <= kMostClockDifference;
    }

    Cause whoDiffers(const ClockReading &reading)
    {
        QStringList all;
        if (!agree(reading.aheadOfDatabase))
            all += describeDifference(reading.aheadOfDatabase, u"the server"_s) + u" ("_s + reading.database + u')';
        if (reading.aheadOfStorage && !agree(*reading.aheadOfStorage))
            all += describeDifference(*reading.aheadOfStorage, u"the storage"_s) + u" ("_s + reading.storage + u')';
        if (!all.isEmpty())
            return {CauseKind::ClocksDiffer, {all.join(u", and is "_s)}};
        const Duration apart = std::chrono::abs(reading.aheadOfStorage.value_or(Duration()) - reading.aheadOfDatabase);
        return {CauseKind::OthersClocksDiffer, {describeDuration(apart), reading.database, reading.storage}};
    }

    Error cannotBeTold(const ClockReading &reading)
    {
        const Cause cause = whoDiffers(reading);
        return errorOf(ErrorKind::LimitReached,
            Why(sentenceOf(cause)
                    + u" and nothing was deleted; set the clocks by NTP, or say which is right: --clock database, "
                      "storage or machine (DOCSWEEP_CLOCK)."_s,
                cause));
    }

    Cause untold()
    {
        return {CauseKind::ClockUntold, {}};
    }

    struct ServerTime {
        Instant told;
        Duration answered{}; // by the steady clock
        Duration machineAhead{};
    };

    Result<ServerTime> askTime(SessionReader &sessions, const Clock &clock, std::stop_token stop)
    {
        const Duration began = clock.steadyNow();
        const Result<Instant> told = sessions.serverTime(stop);
        if (!told)
            return fail(told.error());
        const Duration answered = clock.steadyNow();
        // Half of the question is taken out by the steady clock: the other one may leap meanwhile.
        return ServerTime{*told, answered, clock.now() - (answered - began) / 2 - *told};
    }

} // namespace

Result<Duration> clockDifference(SessionReader &sessions, const Clock &clock, std::stop_token stop)
{
    const Result<ServerTime> server = askTime(sessions, clock, stop);
    return server ? Result<Duration>(server->machineAhead) : fail(server.error());
}

Result<TrustedTime> trustedTime(const ClockReading &reading, ClockSource trusted)
{
    const Instant database = reading.databaseTime;
    switch (trusted) {
    case ClockSource::Database:
        return TrustedTime{database, false};
    case ClockSource::Machine:
        return TrustedTime{reading.machine, false};
    case ClockSource::Storage:
        if (!reading.aheadOfStorage && agree(reading.aheadOfDatabase)) // whoever is asked says the same
            return TrustedTime{database, false};
        if (!reading.aheadOfStorage)
            return fail(ErrorKind::LimitReached,
                Why(sentenceOf(untold()) + u"; nothing was deleted. Say database or machine"_s, untold()));
        return TrustedTime{reading.machine - *reading.aheadOfStorage, false};
    case ClockSource::Agreeing:
        break;
    }
    const bool storageAgrees = !reading.aheadOfStorage || agree(*reading.aheadOfStorage - reading.aheadOfDatabase);
    if (agree(reading.aheadOfDatabase) && storageAgrees)
        return TrustedTime{database, false};
    if (!agree(reading.aheadOfDatabase) && reading.aheadOfStorage && storageAgrees)
        return TrustedTime{database, true};
    return fail(cannotBeTold(reading));
}

PreflightFinding clocksDiffer(const ClockReading &reading, ClockSource trusted)
{
    const bool isSilent = trusted == ClockSource::Storage;
    return found(PreflightCheck::ClocksAgree, {Gravity::Warns, Gravity::Refuses}, ErrorKind::LimitReached,
        isSilent ? untold() : whoDiffers(reading),
        isSilent ? u"Set DOCSWEEP_CLOCK to database or machine"_s
                 : u"Set the clocks by NTP, or say which is right: --clock database, storage or machine "
                   "(DOCSWEEP_CLOCK)"_s);
}

Result<ClockReading> readClocks(
    SessionReader &sessions, const ReadBackends &read, bool askStorage, std::stop_token stop)
{
    ClockReading reading;
    const Result<ServerTime> server = askTime(sessions, *read.clock, stop);
    if (!server)
        return fail(server.error());
    reading.aheadOfDatabase = server->machineAhead;
    reading.database = sessions.name();
    if (askStorage && !read.buckets.isEmpty()) {
        const Result<std::unique_ptr<ObjectReader>> storage = read.objects();
        const Result<> answered = storage ? (*storage)->checkBucket(read.buckets.front(), stop) : fail(storage.error());
        if (!answered && answered.error().kind == ErrorKind::Cancelled)
            return fail(answered.error());
        if (storage) {
            reading.aheadOfStorage = (*storage)->clockAhead();
            reading.storage = (*storage)->traits().name;
        }
    }
    reading.machine = read.clock->now();
    reading.databaseTime = server->told + (read.clock->steadyNow() - server->answered);
    return reading;
}

void measureStorageClock(const SweepBackends &backends, std::stop_token stop)
{
    const Result<std::unique_ptr<ObjectStore>> store = backends.objects();
    if (!store)
        return;
    for (const Bucket &bucket : backends.buckets)
        (*store)->measureClock(bucket, *backends.clock, stop);
}

Result<Instant> requireTrustedTime(const ReadBackends &read, const RetentionSettings &retention, std::stop_token stop)
{
    const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
    if (!sessions)
        return fail(sessions.error());
    const Result<ClockReading> reading = readClocks(**sessions, read, retention.storageCleanup, stop);
    if (!reading)
        return fail(reading.error());
    const Result<TrustedTime> time = trustedTime(*reading, retention.clock);
    return time ? Result<Instant>(time->now) : fail(time.error());
}

} // namespace docsweep
