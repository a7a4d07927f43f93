// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/times.h"

#include <algorithm>
#include <set>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto kStep = 15min; ///< all zones of today are multiples of it
    constexpr auto kWidestZone = 14h;
    constexpr auto kScatter = 90s; ///< of an upload: the file is written first, and the row follows
    constexpr auto kMomentsApart = 5min;
    constexpr size_t kLeastPairs = 3;
    constexpr size_t kMostPairs = 12;
    constexpr size_t kAgainstOne = 4; ///< pairs that agree, for each one that does not
    constexpr int kMostLooks = 24;

    constexpr auto kAfterActivity = 60s;
    constexpr auto kFarAfterActivity = 5min; ///< an upload that is slow takes less
    constexpr qint64 kLeastDocuments = 3;
    constexpr qint64 kPercentRefused = 20;

    constexpr auto kLongAway = 24h * 30;

    /// The multiple of 15 minutes that this is; nothing where it is none, or zero.
    std::optional<Duration> zoneLike(Duration difference)
    {
        const Duration nearest = std::chrono::round<std::chrono::duration<qint64, std::ratio<900>>>(difference);
        const bool fits = std::chrono::abs(difference - nearest) <= kScatter && nearest != Duration::zero()
            && std::chrono::abs(nearest) <= kWidestZone;
        return fits ? std::optional(nearest) : std::nullopt;
    }

    QString roundly(Duration duration)
    {
        return describeDuration(std::chrono::round<std::chrono::minutes>(duration));
    }

    QString aheadOrBehind(Duration difference)
    {
        return describeDuration(std::chrono::abs(difference))
            + (difference > Duration::zero() ? u" later"_s : u" earlier"_s);
    }

    PreflightFinding fine(PreflightCheck check)
    {
        PreflightFinding finding;
        finding.check = check;
        return finding;
    }

    PreflightFinding ofTimes(PreflightCheck check, Gravity byHand, Gravity unattended, const Why &why, QString mend)
    {
        return found(check, {byHand, unattended}, ErrorKind::LimitReached, why, std::move(mend));
    }

    QString sayTheZone()
    {
        return u"Set the zone in which the web app writes its times (TIME_ZONE in its settings): "
               "DOCSWEEP_DATABASE_TIMES=America/New_York, for example, or UTC if the times are right"_s;
    }

    /// That sessions are used in the future, as all are that a web app east of UTC writes in its own zone.
    std::optional<PreflightFinding> futureActivity(const TimesSample &sample, Instant now)
    {
        std::vector<Instant> ahead;
        std::ranges::copy_if(sample.activity, std::back_inserter(ahead),
            [now](Instant activity) { return activity > now + kMostClockDifference; });
        if (ahead.empty())
            return {};
        const Duration most = *std::ranges::max_element(ahead) - now;
        const bool isEvidence = ahead.size() >= kLeastPairs && zoneLike(most);
        const Gravity gravity = isEvidence ? Gravity::Refuses : Gravity::Warns;
        Why why = Cause{CauseKind::ActivityInFuture, {QString::number(ahead.size()), roundly(most)}};
        if (ahead.size() == 1)
            why.text = u"1 session has a last activity in the future, up to "_s + roundly(most)
                + u" from now; the web app may not write its times in UTC (USE_TZ = False)"_s;
        return ofTimes(PreflightCheck::TimesAreUtc, gravity, gravity, why, sayTheZone());
    }

    PreflightFinding clockFinding(CauseKind kind, Duration by, Gravity gravity)
    {
        return ofTimes(PreflightCheck::ClockLeapt, gravity, gravity, Cause{kind, {roundly(by)}},
            u"See that this machine's clock is right (best by NTP). If it is right, run docsweep-cli accept --yes, or "
            u"use "
            "--clock machine (DOCSWEEP_CLOCK) for one run"_s);
    }

    bool agrees(std::optional<Duration> ahead)
    {
        return ahead && std::chrono::abs(*ahead) <= kMostClockDifference;
    }

} // namespace

Result<std::vector<SourcePair>> sourcePairs(
    const TimesSample &sample, ObjectReader &objects, const QList<Bucket> &buckets, std::stop_token stop)
{
    std::vector<SourcePair> pairs;
    std::set<Instant> tried;
    int looks = 0;
    for (const DocumentTimes &document : sample.documents) {
        if (pairs.size() == kMostPairs || looks == kMostLooks)
            break;
        if (!document.createdAt || document.source.isEmpty())
            continue;
        const Instant row = *document.createdAt;
        const auto next = tried.lower_bound(row - kMomentsApart);
        if (next != tried.end() && *next < row + kMomentsApart) // the same moment as one before
            continue;
        tried.insert(row);
        ++looks;
        for (const Bucket &bucket : buckets) {
            const Result<std::optional<ObjectEntry>> entry = objects.look(bucket, document.source, stop);
            if (!entry && entry.error().kind == ErrorKind::Cancelled)
                return fail(entry.error());
            if (!entry && isAway(entry.error().kind))
                return pairs;
            if (!entry || !*entry)
                continue;
            if (const std::optional<Instant> file = (*entry)->createdAt ? (*entry)->createdAt : (*entry)->updatedAt)
                pairs.push_back({row, *file});
            break;
        }
    }
    return pairs;
}

std::optional<Duration> zoneOf(std::span<const SourcePair> pairs)
{
    std::vector<SourcePair> ordered(pairs.begin(), pairs.end());
    std::ranges::sort(ordered, std::greater(), &SourcePair::row);
    std::set<Duration> zones;
    for (const SourcePair &pair : ordered) {
        if (std::chrono::abs(pair.row - pair.file) <= kScatter) // that one is of UTC
            return {};
        if (const std::optional<Duration> zone = zoneLike(pair.row - pair.file))
            zones.insert(*zone);
    }
    for (const Duration winter : zones) { // and an hour more in summer
        size_t agreeing = 0;
        size_t moments = 0;
        std::optional<Instant> last;
        std::optional<Duration> newest;
        for (const SourcePair &pair : ordered) {
            const std::optional<Duration> zone = zoneLike(pair.row - pair.file);
            if (!zone || (*zone != winter && *zone != winter + 1h))
                continue;
            ++agreeing;
            newest = newest ? newest : zone;
            if (!last || *last - pair.row >= kMomentsApart) {
                ++moments;
                last = pair.row;
            }
        }
        // A file that was written again since, or two, prove nothing against all the others.
        if (moments >= kLeastPairs && agreeing >= kAgainstOne * (ordered.size() - agreeing))
            return newest;
    }
    return {};
}

PreflightFinding timesAreUtc(const TimesSample &sample, std::span<const SourcePair> pairs, Instant now)
{
    if (sample.zone == ZoneSource::Database)
        return fine(PreflightCheck::TimesAreUtc);
    const bool isAssumed = sample.zone == ZoneSource::Assumed;
    if (const std::optional<Duration> zone = zoneOf(pairs)) {
        const Gravity byHand = isAssumed ? Gravity::Refuses : Gravity::Warns;
        const CauseKind kind = isAssumed ? CauseKind::TimesNotUtc : CauseKind::TimesOfOtherZone;
        return ofTimes(PreflightCheck::TimesAreUtc, byHand, Gravity::Refuses,
            Cause{kind, {QString::number(pairs.size()), aheadOrBehind(*zone)}},
            isAssumed ? sayTheZone() : u"Compare it with TIME_ZONE and USE_TZ in the web app's settings"_s);
    }
    if (isAssumed) {
        if (std::optional<PreflightFinding> future = futureActivity(sample, now))
            return *std::move(future);
    }
    return fine(PreflightCheck::TimesAreUtc);
}

PreflightFinding activityIsKept(const TimesSample &sample, ActivityMeaning meaning)
{
    qint64 known = 0;
    qint64 later = 0;
    qint64 muchLater = 0;
    for (const DocumentTimes &document : sample.documents) {
        if (!document.createdAt || !document.lastActivity)
            continue;
        ++known;
        later += *document.createdAt > *document.lastActivity + kAfterActivity;
        muchLater += *document.createdAt > *document.lastActivity + kFarAfterActivity;
    }
    if (later < kLeastDocuments || meaning == ActivityMeaning::Creation)
        return fine(PreflightCheck::ActivityIsKept);
    const bool isMany = muchLater >= kLeastDocuments && muchLater * 100 >= known * kPercentRefused;
    return ofTimes(PreflightCheck::ActivityIsKept, Gravity::Warns, isMany ? Gravity::Refuses : Gravity::Warns,
        Cause{CauseKind::ActivityNotKept, {QString::number(later), QString::number(known)}},
        u"Switch the web app's session middleware on again. If sessions are meant to age from their creation, set "
        "DOCSWEEP_ACTIVITY=creation"_s);
}

ClockJudgement judgeClock(
    const std::optional<ClockNote> &before, const ClockMoment &moment, std::optional<Instant> newest)
{
    ClockJudgement judgement{fine(PreflightCheck::ClockLeapt), {}, {}};
    if (!moment.boot)
        return judgement;
    const Instant now = moment.wall;
    judgement.accepted = ClockNote{now, moment.boot->boot, moment.boot->passed, {}, {}, {}};
    if (moment.isSynchronised || moment.hasWitness || moment.trusted == ClockSource::Machine)
        return judgement;

    if (before && before->boot == moment.boot->boot) {
        const Duration leap = (now - before->wall) - (moment.boot->passed - before->passed);
        if (leap < -kMostClockDifference) {
            judgement.finding = clockFinding(CauseKind::ClockWentBack, -leap, Gravity::Warns);
        } else if (leap > kMostClockDifference) {
            judgement.finding = clockFinding(CauseKind::ClockJumped, leap, Gravity::Refuses);
            judgement.refused = before;
            judgement.refused->leap = leap;
            judgement.refused->leapSeen = now;
        }
        return judgement;
    }
    if (before && before->leap > Duration::zero() && now >= before->leapSeen) {
        judgement.finding = clockFinding(CauseKind::ClockJumpedBefore, before->leap, Gravity::Refuses);
        judgement.refused = before;
        return judgement;
    }
    const std::optional<Instant> known = laterOf(newest, before ? std::optional(before->wall) : std::nullopt);
    const bool wasTold = before && before->toldBoot == moment.boot->boot;
    if (!before || !newest || !known || wasTold || now - *known <= kLongAway)
        return judgement;
    judgement.finding = clockFinding(CauseKind::NothingYounger, now - *known, Gravity::Refuses);
    judgement.refused = before;
    judgement.refused->toldBoot = moment.boot->boot;
    return judgement;
}

std::optional<Instant> newestOf(const ScanStatistics &statistics)
{
    for (int bin = 0; bin < kAgeBins; ++bin) {
        if (const AgeBin &age = statistics.ages[size_t(bin)]; age.files > 0 || age.sessions > 0)
            return statistics.takenAt - ageBinStart(bin);
    }
    return {};
}

Result<ClockMoment> clockMoment(SessionReader &sessions, const Clock &clock, const StatedTimes &stated,
    std::optional<Duration> aheadOfStorage, std::stop_token stop)
{
    ClockMoment moment{clock.now(), clock.bootTime(), clock.isSynchronised(), agrees(aheadOfStorage), stated.clock};
    if (stated.clock == ClockSource::Storage && aheadOfStorage)
        moment.hasWitness = true; // ages are told by that one
    if (stated.clock == ClockSource::Database && stated.databaseHasOwnClock)
        moment.hasWitness = true;
    if (moment.hasWitness || !stated.databaseHasOwnClock)
        return moment;
    const Result<Duration> difference = clockDifference(sessions, clock, stop);
    if (!difference)
        return fail(difference.error());
    moment.hasWitness = agrees(*difference);
    return moment;
}

Result<std::vector<PreflightFinding>> timeFindings(SessionReader &sessions, ObjectReader *objects,
    const QList<Bucket> &buckets, Instant now, const StatedTimes &stated, std::stop_token stop)
{
    const Result<TimesSample> sample = sessions.sampleTimes(stop);
    if (!sample)
        return fail(sample.error());
    std::vector<SourcePair> pairs;
    if (objects && sample->zone != ZoneSource::Database) {
        Result<std::vector<SourcePair>> seen = sourcePairs(*sample, *objects, buckets, stop);
        if (!seen)
            return fail(seen.error());
        pairs = *std::move(seen);
    }
    return std::vector<PreflightFinding>{timesAreUtc(*sample, pairs, now), activityIsKept(*sample, stated.activity)};
}

Result<std::vector<PreflightFinding>> lookAtTimes(
    SessionReader &sessions, const SweepBackends &backends, bool storageCleanup, std::stop_token stop)
{
    std::unique_ptr<ObjectStore> objects;
    if (storageCleanup) {
        if (Result<std::unique_ptr<ObjectStore>> store = backends.objects())
            objects = *std::move(store);
    }
    const Instant now = backends.clock->now();
    Result<std::vector<PreflightFinding>> findings =
        timeFindings(sessions, objects.get(), backends.buckets, now, backends.times, stop);
    if (!findings)
        return findings;
    if (objects && !backends.buckets.isEmpty()) { // so that it tells the time
        if (const Result<> asked = objects->checkBucket(backends.buckets.front(), stop);
            !asked && asked.error().kind == ErrorKind::Cancelled)
            return fail(asked.error());
    }
    const Result<ClockMoment> moment =
        clockMoment(sessions, *backends.clock, backends.times, objects ? objects->clockAhead() : std::nullopt, stop);
    if (!moment)
        return fail(moment.error());
    const Result<std::unique_ptr<Journal>> journal = backends.journal();
    if (!journal)
        return findings; // that has been told
    const Result<std::optional<ClockNote>> note = (*journal)->clockNote();
    if (note)
        findings->push_back(judgeClock(*note, *moment, {}).finding);
    return findings;
}

} // namespace docsweep
