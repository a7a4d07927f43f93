// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/rollout.h"

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr std::array<Duration, 5> kSteps{24h, 12h, 6h, 3h, 1h};
    constexpr Duration kLongest = 24h * 366;
    constexpr int kMostDays = 365;

    qint64 dayOf(Instant instant)
    {
        return std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count();
    }

    Instant startOf(qint64 day)
    {
        return Instant(std::chrono::days{day});
    }

    /// Longer ages are halved until the first of the usual steps is reached.
    Duration below(Duration age)
    {
        if (age > 48h)
            return std::max<Duration>(kSteps.front(), std::chrono::floor<std::chrono::hours>(age / 2));
        const auto next = std::find_if(kSteps.begin(), kSteps.end(), [age](Duration step) { return step < age; });
        return next == kSteps.end() ? Duration::zero() : *next;
    }

    void restart(Rollout &rollout, Instant now)
    {
        rollout.since = now;
        rollout.cleanDays = 0;
        rollout.day = dayOf(now);
        rollout.isDayClean = false;
        rollout.isDayTroubled = false;
        rollout.trouble = RolloutTrouble::None;
        rollout.troubleAt = {};
        rollout.troubleWhy = {};
    }

} // namespace

Result<> checkRollout(const RolloutRequest &request)
{
    if (request.begin < 1h || request.begin > kLongest)
        return fail(
            ErrorKind::BadConfig, u"a gradual start begins with an age from 1 hour to 366 days, for example 24"_s);
    if (request.daysEach < 1 || request.daysEach > kMostDays)
        return fail(ErrorKind::BadConfig, u"a step of a gradual start takes 1 to 365 clean days, for example 7"_s);
    return {};
}

Rollout beginRollout(const RolloutRequest &request, Instant now, Duration settingsAge)
{
    Rollout rollout;
    rollout.asked = request;
    rollout.startedAt = now;
    rollout.age = request.begin;
    restart(rollout, now);
    rollout.isOver = request.begin <= settingsAge;
    return rollout;
}

Duration ageOf(const Rollout &rollout, Duration settingsAge)
{
    return rollout.isOver ? settingsAge : std::max(rollout.age, settingsAge);
}

std::optional<Duration> nextStepOf(const Rollout &rollout, Duration settingsAge)
{
    if (rollout.isOver || rollout.age <= settingsAge)
        return std::nullopt;
    return std::max(below(rollout.age), settingsAge);
}

std::optional<Instant> nextStepAt(const Rollout &rollout, Instant now, Duration settingsAge)
{
    if (!nextStepOf(rollout, settingsAge))
        return std::nullopt;
    Rollout then = rollout;
    passTo(then, now, settingsAge);
    const qint64 today = std::max(dayOf(now), then.day);
    const qint64 first = then.isDayTroubled && then.day == today ? today + 1 : today;
    return startOf(first + std::max(0, then.asked.daysEach - then.cleanDays));
}

void passTo(Rollout &rollout, Instant now, Duration settingsAge)
{
    const qint64 today = dayOf(now);
    if (!rollout.isOver && today < rollout.day - 1) { // what was on that day is not known to be of this one
        rollout.day = today;
        rollout.isDayClean = false;
    }
    if (rollout.isOver || today <= rollout.day)
        return;
    if (rollout.isDayClean && !rollout.isDayTroubled)
        ++rollout.cleanDays;
    rollout.day = today;
    rollout.isDayClean = false;
    rollout.isDayTroubled = false;
    if (rollout.cleanDays < rollout.asked.daysEach)
        return;
    const std::optional<Duration> next = nextStepOf(rollout, settingsAge);
    rollout.age = next.value_or(settingsAge);
    restart(rollout, now);
    rollout.isOver = rollout.age <= settingsAge;
}

void noteClean(Rollout &rollout, Instant now, Duration settingsAge)
{
    passTo(rollout, now, settingsAge);
    rollout.isDayClean = true;
}

void noteTrouble(Rollout &rollout, RolloutTrouble trouble, Why why, Instant now, Duration settingsAge)
{
    const bool isSerious = trouble != RolloutTrouble::WorkLeft;
    // What happened in the row of days is of that row, whichever of them is over by now.
    if (isSerious && rollout.day < dayOf(now)) {
        rollout.isDayClean = false;
        rollout.cleanDays = 0;
    }
    passTo(rollout, now, settingsAge);
    if (rollout.isOver)
        return;
    rollout.isDayTroubled = true;
    if (isSerious)
        rollout.cleanDays = 0;
    else if (rollout.trouble != RolloutTrouble::None && rollout.trouble != RolloutTrouble::WorkLeft
        && dayOf(rollout.troubleAt) == dayOf(now)) // the graver of this day stays
        return;
    rollout.trouble = trouble;
    rollout.troubleAt = now;
    rollout.troubleWhy = std::move(why);
}

QString describeTrouble(RolloutTrouble trouble)
{
    switch (trouble) {
    case RolloutTrouble::None:
        return {};
    case RolloutTrouble::Failure:
        return u"a run failed"_s;
    case RolloutTrouble::Limit:
        return u"a safety limit stopped a run"_s;
    case RolloutTrouble::HurriedHold:
        return u"something that was already on a list to be deleted was put on hold"_s;
    case RolloutTrouble::CutOff:
        return u"a run was cut off"_s;
    case RolloutTrouble::Restore:
        return u"something that was deleted was put back"_s;
    case RolloutTrouble::WorkLeft:
        return u"a run left work for the next one"_s;
    }
    return {};
}

QLatin1String troubleName(RolloutTrouble trouble)
{
    switch (trouble) {
    case RolloutTrouble::None:
        return ""_L1;
    case RolloutTrouble::Failure:
        return "failure"_L1;
    case RolloutTrouble::Limit:
        return "limit"_L1;
    case RolloutTrouble::HurriedHold:
        return "hurried-hold"_L1;
    case RolloutTrouble::CutOff:
        return "cut-off"_L1;
    case RolloutTrouble::Restore:
        return "restore"_L1;
    case RolloutTrouble::WorkLeft:
        return "work-left"_L1;
    }
    return ""_L1;
}

} // namespace docsweep
