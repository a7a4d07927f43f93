// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerschedule.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr Duration kLeastGrace = 15min;
    constexpr Duration kMostGrace = 6h;
    constexpr Duration kDay = 24h;
    constexpr qint64 kRunsThatTeach = 3;
    constexpr qint64 kOutage = 3; ///< so many times longer than known

    /// Of cron's five fields.
    std::optional<Duration> gapOfCron(const QStringList &fields)
    {
        static const QRegularExpression kNumber(u"^\\d{1,2}$"_s);
        static const QRegularExpression kEvery(u"^(?:\\*|0-\\d+)/(\\d{1,2})$"_s);
        static const QRegularExpression kWeekday(u"^[a-z]{3}$"_s);
        const auto isNumber = [&](int at) { return kNumber.match(fields[at]).hasMatch(); };
        const auto every = [&](int at) { return kEvery.match(fields[at]).captured(1).toInt(); };
        const auto isAny = [&](int from) {
            return std::all_of(
                fields.begin() + from, fields.end(), [](const QString &field) { return field == "*"_L1; });
        };
        if (fields[0] == "*"_L1 && isAny(1))
            return 1min;
        if (every(0) > 0 && isAny(1))
            return std::chrono::minutes(every(0));
        if (!isNumber(0))
            return {};
        if (isAny(1))
            return 1h;
        if (every(1) > 0 && isAny(2))
            return std::chrono::hours(every(1));
        if (!isNumber(1))
            return {};
        if (isAny(2))
            return kDay;
        if (fields[2] == "*"_L1 && fields[3] == "*"_L1 && (isNumber(4) || kWeekday.match(fields[4]).hasMatch()))
            return 7 * kDay;
        if (fields[4] == "*"_L1 && fields[3] == "*"_L1 && isNumber(2))
            return 31 * kDay;
        return {};
    }

} // namespace

Duration LedgerSchedule::grace() const
{
    return std::clamp<Duration>(period / 4, kLeastGrace, kMostGrace);
}

qint64 LedgerSchedule::expected() const
{
    const Duration quiet = lookedAt - quietSince();
    return period > Duration::zero() && quiet > Duration::zero() ? quiet / period : 0;
}

bool LedgerSchedule::isAbsent() const
{
    return expected() > 0 && lookedAt - quietSince() > period + grace();
}

QString LedgerSchedule::title() const
{
    const QString what = system == "console"_L1 ? u"the window of %1"_s : u"the timer of %1"_s;
    return what.arg(who) + u" ("_s + (system.isEmpty() ? name : QString(system + u", "_s + name)) + u')';
}

Cause LedgerSchedule::absence() const
{
    const QString then = toIsoUtc(quietSince()).left(16).replace(u'T', u' ') + u" UTC"_s;
    return {CauseKind::ScheduleAbsent, {title(), QString::number(expected()), then}};
}

std::optional<Duration> longestGapOf(const QString &calendar)
{
    static const QRegularExpression kDaily(u"^\\*-\\*-\\* \\d{1,2}:\\d{2}(?::\\d{2})?$"_s);
    static const QRegularExpression kHourly(u"^(?:\\*-\\*-\\* )?\\*:\\d{1,2}(?::\\d{2})?$"_s);
    const QString text = calendar.simplified().toLower();
    const std::pair<QLatin1String, Duration> words[]{{"minutely"_L1, 1min}, {"hourly"_L1, 1h}, {"@hourly"_L1, 1h},
        {"daily"_L1, kDay}, {"@daily"_L1, kDay}, {"@midnight"_L1, kDay}, {"weekly"_L1, 7 * kDay},
        {"@weekly"_L1, 7 * kDay}, {"monthly"_L1, 31 * kDay}, {"@monthly"_L1, 31 * kDay}};
    for (const auto &[word, gap] : words) {
        if (text == word)
            return gap;
    }
    const QStringList fields = text.split(u' ');
    if (fields.size() == 5)
        return gapOfCron(fields);
    if (kDaily.match(text).hasMatch())
        return kDay;
    if (kHourly.match(text).hasMatch())
        return 1h;
    return {};
}

Duration learntPeriod(Duration known, Duration gap, qint64 runs)
{
    if (gap < 1min) // somebody tries it out
        return known;
    const bool isOutage = runs > kRunsThatTeach && known > Duration::zero() && gap > kOutage * known;
    return isOutage ? known : std::max(known, gap);
}

} // namespace docsweep
