// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schedulerecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kNotices{"never"_L1, "problems"_L1, "always"_L1}; // in the order of DesktopNotice

    QJsonObject spanToJson(const QuietSpan &span)
    {
        QJsonArray days;
        for (const Qt::DayOfWeek day : span.days)
            days += int(day);
        return {{u"from_minute"_s, qint64(span.from.count())}, {u"to_minute"_s, qint64(span.to.count())},
            {u"days"_s, days}};
    }

    /// Reads one object member by member and remembers the first that is not what it should be.
    class Reader {
    public:
        explicit Reader(QJsonObject object)
            : m_object(std::move(object))
        {
        }
        const QString &wrong() const { return m_wrong; }
        void read(const QString &name, bool &value)
        {
            if (const QJsonValue found = take(name, &QJsonValue::isBool); found.isBool())
                value = found.toBool();
        }
        void read(const QString &name, qint64 &value)
        {
            if (const QJsonValue found = take(name, &QJsonValue::isDouble); found.isDouble())
                value = found.toInteger();
        }
        void read(const QString &name, QString &value)
        {
            if (const QJsonValue found = take(name, &QJsonValue::isString); found.isString())
                value = found.toString();
        }
        void read(const QString &name, std::optional<qint64> &value)
        {
            const QJsonValue found = m_object.value(name);
            if (found.isDouble())
                value = found.toInteger();
            else if (!found.isNull() && !found.isUndefined())
                m_wrong = name;
        }
        void read(const QString &name, std::optional<double> &value)
        {
            const QJsonValue found = m_object.value(name);
            if (found.isDouble())
                value = found.toDouble();
            else if (!found.isNull() && !found.isUndefined())
                m_wrong = name;
        }

    private:
        /// What is missing keeps its default: an older docsweep did not know it.
        QJsonValue take(const QString &name, bool (QJsonValue::*isRight)() const)
        {
            const QJsonValue found = m_object.value(name);
            if (!found.isUndefined() && !(found.*isRight)() && m_wrong.isEmpty())
                m_wrong = name;
            return found;
        }

        QJsonObject m_object;
        QString m_wrong;
    };

    Error wrong(const QString &name)
    {
        return errorOf(ErrorKind::BadData, Cause{CauseKind::ScheduleUnreadable, {name}});
    }

    Result<QList<QuietSpan>> spansFromJson(const QJsonValue &value)
    {
        QList<QuietSpan> spans;
        for (const QJsonValue each : value.toArray()) {
            qint64 from = 0;
            qint64 to = 0;
            Reader reader(each.toObject());
            reader.read(u"from_minute"_s, from);
            reader.read(u"to_minute"_s, to);
            if (!each.isObject() || !reader.wrong().isEmpty())
                return fail(wrong(u"quiet"_s));
            QuietSpan span{std::chrono::minutes{from}, std::chrono::minutes{to}, {}};
            for (const QJsonValue day : each.toObject().value(u"days"_s).toArray())
                span.days += Qt::DayOfWeek(day.toInt());
            spans += span;
        }
        return spans;
    }

} // namespace

QString toText(const ScheduleSettings &settings)
{
    const auto orNull = [](const auto &value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); };
    const Schedule &schedule = settings.schedule;
    QJsonArray quiet;
    for (const QuietSpan &span : schedule.quiet)
        quiet += spanToJson(span);
    const auto until = schedule.pausedUntil ? std::optional(toMicros(*schedule.pausedUntil)) : std::nullopt;
    const auto age = settings.age ? std::optional(qint64(settings.age->count())) : std::nullopt;
    const auto followed =
        settings.followedPeriod ? std::optional(qint64(settings.followedPeriod->count())) : std::nullopt;
    const QJsonObject object{{u"enabled"_s, schedule.enabled}, {u"period_us"_s, qint64(schedule.period.count())},
        {u"paused_for_good"_s, schedule.pausedForGood}, {u"paused_until_us"_s, orNull(until)}, {u"quiet"_s, quiet},
        {u"zone"_s, QString::fromUtf8(schedule.zone)}, {u"catch_up"_s, settings.catchUp}, {u"age_us"_s, orNull(age)},
        {u"followed_beside"_s, settings.isFollowedBeside}, {u"followed_period_us"_s, orNull(followed)},
        {u"max_items"_s, orNull(settings.limits.maxItems)}, {u"max_percent"_s, orNull(settings.limits.maxPercent)},
        {u"max_bucket_percent"_s, orNull(settings.limits.maxBucketPercent)},
        {u"max_times_usual"_s, orNull(settings.limits.maxTimesUsual)},
        {u"desktop_notice"_s, kNotices[size_t(settings.notice)]}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ScheduleSettings> scheduleSettingsFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return fail(wrong(u"no JSON object"_s));
    ScheduleSettings settings;
    Schedule &schedule = settings.schedule;
    qint64 period = schedule.period.count();
    std::optional<qint64> until;
    std::optional<qint64> age;
    std::optional<qint64> followed;
    QString zone;
    QString notice(kNotices[size_t(settings.notice)]);
    Reader reader(document.object());
    reader.read(u"enabled"_s, schedule.enabled);
    reader.read(u"period_us"_s, period);
    reader.read(u"paused_for_good"_s, schedule.pausedForGood);
    reader.read(u"paused_until_us"_s, until);
    reader.read(u"zone"_s, zone);
    reader.read(u"catch_up"_s, settings.catchUp);
    reader.read(u"followed_beside"_s, settings.isFollowedBeside);
    reader.read(u"age_us"_s, age);
    reader.read(u"followed_period_us"_s, followed);
    reader.read(u"max_items"_s, settings.limits.maxItems);
    reader.read(u"max_percent"_s, settings.limits.maxPercent);
    reader.read(u"max_bucket_percent"_s, settings.limits.maxBucketPercent);
    reader.read(u"max_times_usual"_s, settings.limits.maxTimesUsual);
    reader.read(u"desktop_notice"_s, notice);
    if (!reader.wrong().isEmpty())
        return fail(wrong(reader.wrong()));
    const auto known = std::find(kNotices.begin(), kNotices.end(), notice);
    if (known == kNotices.end())
        return fail(wrong(u"desktop_notice"_s));
    Result<QList<QuietSpan>> quiet = spansFromJson(document.object().value(u"quiet"_s));
    if (!quiet)
        return fail(quiet.error());
    settings.notice = DesktopNotice(known - kNotices.begin());
    schedule.quiet = *std::move(quiet);
    schedule.period = Duration{period};
    schedule.zone = zone.toUtf8();
    if (until)
        schedule.pausedUntil = fromMicros(*until);
    if (age)
        settings.age = Duration{*age};
    if (followed)
        settings.followedPeriod = Duration{*followed};
    return settings;
}

} // namespace docsweep
