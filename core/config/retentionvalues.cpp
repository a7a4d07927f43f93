// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/retentionvalues.h"

#include "core/config/values.h"

#include <cmath>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMostMegabytes = 1e12;
    constexpr qint64 kMostDays = 36525;

    Result<> readLedgerTerm(Loading &loading)
    {
        const auto found = loading.take("DOCSWEEP_LEDGER_DAYS"_L1);
        if (!found)
            return {};
        bool isWhole = false;
        const qint64 days = found->text.trimmed().toLongLong(&isWhole);
        if (!isWhole || days < 0 || days > kMostDays)
            return fail(found->error(
                CauseKind::SettingDays, {u"0"_s, QString::number(kMostDays), shown(found->text)}, u"365"_s));
        loading.settings().retention.ledgerTerm = std::chrono::days(days);
        return {};
    }

    Result<> readOldVersions(Loading &loading)
    {
        const auto found = loading.take("DOCSWEEP_OLD_VERSIONS"_L1);
        if (!found)
            return {};
        const QString word = found->text.trimmed().toLower();
        if (word != "delete"_L1 && word != "keep"_L1)
            return fail(
                found->error(CauseKind::SettingEither, {u"delete"_s, u"keep"_s, shown(found->text)}, u"delete"_s));
        loading.settings().retention.keepOldVersions = word == "keep"_L1;
        return {};
    }

    Result<> readActivity(Loading &loading)
    {
        const auto found = loading.take("DOCSWEEP_ACTIVITY"_L1);
        if (!found)
            return {};
        const QString word = found->text.trimmed().toLower();
        if (word == "requests"_L1)
            loading.settings().retention.activity = ActivityMeaning::Requests;
        else if (word == "creation"_L1)
            loading.settings().retention.activity = ActivityMeaning::Creation;
        else
            return fail(found->error(
                CauseKind::SettingEither, {u"requests"_s, u"creation"_s, shown(found->text)}, u"requests"_s));
        return {};
    }

    Result<> readClock(Loading &loading)
    {
        const auto found = loading.take("DOCSWEEP_CLOCK"_L1);
        if (!found)
            return {};
        const QString word = found->text.trimmed().toLower();
        ClockSource &clock = loading.settings().retention.clock;
        if (word == "auto"_L1)
            clock = ClockSource::Agreeing;
        else if (word == "database"_L1)
            clock = ClockSource::Database;
        else if (word == "storage"_L1)
            clock = ClockSource::Storage;
        else if (word == "machine"_L1)
            clock = ClockSource::Machine;
        else
            return fail(found->error(
                CauseKind::SettingChoice, {u"auto, database, storage, machine"_s, {}, shown(found->text)}, u"auto"_s));
        return {};
    }

    /// DOCSWEEP_AGE_HOURS, unless a stronger level sets age and period together.
    std::optional<FoundValue> ageOfItsOwn(Loading &loading)
    {
        auto age = loading.layers().find(u"DOCSWEEP_AGE_HOURS"_s);
        const auto both = loading.layers().find(u"CLEANUP_INTERVAL_HOURS"_s);
        return age && both && both->source < age->source ? std::nullopt : age;
    }

} // namespace

Result<> readRetention(Loading &loading)
{
    RetentionSettings &retention = loading.settings().retention;
    if (const auto interval = loading.take("CLEANUP_INTERVAL_HOURS"_L1)) {
        const Result<Duration> hours = hoursOf(*interval);
        if (!hours)
            return fail(hours.error());
        retention.period = *hours;
        retention.age = *hours;
    }
    if (const auto age = ageOfItsOwn(loading)) {
        const Result<Duration> hours = hoursOf(*age);
        if (!hours)
            return fail(hours.error());
        retention.age = *hours;
        loading.note(*age);
    }
    if (const auto quota = loading.take("MAX_STORAGE_SIZE_MB"_L1)) {
        const Result<double> megabytes = numberAbove0(*quota, CauseKind::SettingMegabytes, u"1000"_s, kMostMegabytes);
        if (!megabytes)
            return fail(megabytes.error());
        retention.quotaBytes = std::max<qint64>(1, std::llround(*megabytes * 1024 * 1024));
    }
    for (const auto &[name, target] : {std::pair("AUTO_CLEANUP_ENABLED"_L1, &retention.autoCleanup),
             std::pair("STORAGE_CLEANUP_ENABLED"_L1, &retention.storageCleanup),
             std::pair("DOCSWEEP_KEEP_OUTPUTS"_L1, &retention.keepOutputs),
             std::pair("DOCSWEEP_KEEP_ACTIVE_FILES"_L1, &retention.keepActiveFiles),
             std::pair("DOCSWEEP_DJANGO_SESSIONS"_L1, &retention.djangoSessions)}) {
        if (Result<> done = loading.readSwitch(name, *target); !done)
            return done;
    }
    if (Result<> done = readOldVersions(loading); !done)
        return done;
    if (Result<> done = readActivity(loading); !done)
        return done;
    if (Result<> done = readLedgerTerm(loading); !done)
        return done;
    return readClock(loading);
}

Result<> readLimits(Loading &loading)
{
    LimitSettings &limits = loading.settings().limits;
    if (const auto found = loading.take("DOCSWEEP_MAX_DELETE"_L1)) {
        const auto most = wholeNumber(*found, 0, std::numeric_limits<qint64>::max(), u"5000"_s);
        if (!most)
            return fail(most.error());
        limits.maxItems = *most;
    }
    for (const auto &[name, target] : {std::pair("DOCSWEEP_MAX_DELETE_PERCENT"_L1, &limits.maxPercent),
             std::pair("DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_L1, &limits.maxBucketPercent)}) {
        const auto found = loading.take(name);
        if (!found)
            continue;
        const std::optional<double> percent = plainNumber(found->text);
        if (!percent || *percent > 100)
            return fail(found->error(CauseKind::SettingNumber, {u"0"_s, u"100"_s, shown(found->text)}, u"50"_s));
        *target = percent;
    }
    if (const auto found = loading.take("DOCSWEEP_MAX_DELETE_TIMES_USUAL"_L1)) {
        const std::optional<double> times = plainNumber(found->text);
        if (!times || *times < 1)
            return fail(found->error(CauseKind::SettingLeast, {u"1"_s, {}, shown(found->text)}, u"5"_s));
        limits.maxTimesUsual = *times;
    }
    return {};
}

} // namespace docsweep
