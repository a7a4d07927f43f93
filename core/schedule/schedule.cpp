// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

    constexpr int kDayMinutes = 24 * 60;
    constexpr int kWeekMinutes = 7 * kDayMinutes;
    constexpr std::array kDayNames{"Mon"_L1, "Tue"_L1, "Wed"_L1, "Thu"_L1, "Fri"_L1, "Sat"_L1, "Sun"_L1};

    bool beginsOn(const QuietSpan &span, int day)
    {
        return span.days.isEmpty() || span.days.contains(Qt::DayOfWeek(day));
    }

    /// The minute of the week, Monday 00:00 being none, until which a span covers this one; itself if none does.
    int coveredUntil(const QList<QuietSpan> &spans, int minute)
    {
        int until = minute;
        for (const QuietSpan &span : spans) {
            const int length = int((span.to - span.from).count()) + (span.to <= span.from ? kDayMinutes : 0);
            for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
                const int begin = (day - 1) * kDayMinutes + int(span.from.count());
                const int since = (minute - begin + 2 * kWeekMinutes) % kWeekMinutes;
                if (beginsOn(span, day) && since < length)
                    until = std::max(until, minute + length - since);
            }
        }
        return until;
    }

    bool leavesTime(const QList<QuietSpan> &spans)
    {
        for (int minute = 0; minute < kWeekMinutes;) {
            const int until = coveredUntil(spans, minute);
            if (until == minute)
                return true;
            minute = until;
        }
        return false;
    }

    /// Exact, in the largest unit that needs no fraction: "90 min", "36 h".
    QString describePeriod(Duration period)
    {
        struct Unit {
            seconds length;
            QLatin1String name;
        };
        static constexpr std::array kUnits{Unit{days{1}, "d"_L1}, Unit{hours{1}, "h"_L1}, Unit{minutes{1}, "min"_L1}};
        for (const Unit &unit : kUnits) {
            if (period % unit.length == Duration::zero())
                return QString::number(period / unit.length) + u' ' + unit.name;
        }
        return describeDuration(period);
    }

    QString describeTime(minutes sinceMidnight)
    {
        return QString::asprintf("%02d:%02d", int(sinceMidnight.count() / 60), int(sinceMidnight.count() % 60));
    }

    QString describeSpan(const QuietSpan &span)
    {
        QStringList names;
        for (int day = Qt::Monday; day <= Qt::Sunday && !span.days.isEmpty(); ++day) {
            if (beginsOn(span, day))
                names += kDayNames[size_t(day - 1)];
        }
        QString text;
        if (span.from == span.to && span.from.count() == 0)
            return u"on "_s + names.join(u", "_s);
        text = u"between "_s + describeTime(span.from) + u" and "_s + describeTime(span.to);
        return names.isEmpty() ? text : text + u" on "_s + names.join(u", "_s);
    }

} // namespace

Result<> checkSchedule(const Schedule &schedule)
{
    if (schedule.period < minutes{1})
        return fail(ErrorKind::BadConfig, Cause{CauseKind::PeriodTooShort, {describeDuration(schedule.period)}});
    if (schedule.period > days{366})
        return fail(ErrorKind::BadConfig, Cause{CauseKind::PeriodTooLong, {describeDuration(schedule.period)}});
    for (const QuietSpan &span : schedule.quiet) {
        for (const minutes time : {span.from, span.to}) {
            if (time < minutes{0} || time >= minutes{kDayMinutes})
                return fail(ErrorKind::BadConfig,
                    u"quiet hours begin and end between 00:00 and 23:59, not %1 min after midnight"_s.arg(
                        time.count()));
        }
        for (const Qt::DayOfWeek day : span.days) {
            if (day < Qt::Monday || day > Qt::Sunday)
                return fail(ErrorKind::BadConfig,
                    u"quiet hours know the days 1 (Monday) to 7 (Sunday), not %1"_s.arg(int(day)));
        }
    }
    if (!schedule.zone.isEmpty() && !QTimeZone(schedule.zone).isValid())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::ZoneUnknown, {QString::fromUtf8(schedule.zone)}});
    if (!leavesTime(schedule.quiet))
        return fail(ErrorKind::BadConfig, Cause{CauseKind::QuietAlways, {}});
    return {};
}

QString describeSchedule(const Schedule &schedule)
{
    if (!schedule.enabled)
        return u"off"_s;
    QString text = u"every "_s + describePeriod(schedule.period);
    QStringList spans;
    for (const QuietSpan &span : schedule.quiet)
        spans += describeSpan(span);
    const QString zone =
        u" ("_s + (schedule.zone.isEmpty() ? u"local time"_s : QString::fromUtf8(schedule.zone)) + u')';
    if (!spans.isEmpty())
        text += u", not "_s + spans.join(u" nor "_s) + zone;
    if (schedule.pausedForGood)
        return text + u"; paused"_s;
    if (schedule.pausedUntil) {
        const QTimeZone timeZone = schedule.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(schedule.zone);
        const auto until =
            QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(*schedule.pausedUntil).time_since_epoch().count(),
                timeZone.isValid() ? timeZone : QTimeZone::utc());
        text += u"; paused until "_s + until.toString(u"yyyy-MM-dd HH:mm"_s) + (spans.isEmpty() ? zone : QString());
    }
    return text;
}

} // namespace docsweep
