// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text, int n = -1)
    {
        return QCoreApplication::translate("Format", text, nullptr, n);
    }

    QDateTime local(Instant at)
    {
        return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000).toLocalTime();
    }

    /// A locale that groups digits also where the system has none (the "C" locale).
    QLocale numbers()
    {
        QLocale locale;
        if (locale.language() == QLocale::C)
            locale = QLocale(QLocale::English);
        locale.setNumberOptions(QLocale::DefaultNumberOptions);
        return locale;
    }

} // namespace

QString formatCount(qint64 count)
{
    return numbers().toString(count);
}

QString formatBytes(qint64 bytes)
{
    static constexpr std::array kUnits{QT_TRANSLATE_NOOP("Format", "%1 B"), QT_TRANSLATE_NOOP("Format", "%1 KB"),
        QT_TRANSLATE_NOOP("Format", "%1 MB"), QT_TRANSLATE_NOOP("Format", "%1 GB"),
        QT_TRANSLATE_NOOP("Format", "%1 TB")};
    double value = double(bytes);
    size_t unit = 0;
    while (std::abs(value) >= 1023.5 && unit + 1 < kUnits.size()) {
        value /= 1024;
        ++unit;
    }
    const int digits = unit == 0 || std::abs(value) >= 9.95 ? 0 : 1;
    return tr(kUnits[unit]).arg(numbers().toString(value, 'f', digits));
}

QString formatBytes(std::optional<qint64> bytes)
{
    return bytes ? formatBytes(*bytes) : u"–"_s;
}

QString formatDuration(Duration duration)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    if (seconds < 0)
        return u"−"_s + formatDuration(-duration);
    struct Unit {
        qint64 seconds;
        const char *text;
    };
    static constexpr std::array kUnits{Unit{86400, QT_TRANSLATE_NOOP("Format", "%1 d")},
        Unit{3600, QT_TRANSLATE_NOOP("Format", "%1 h")}, Unit{60, QT_TRANSLATE_NOOP("Format", "%1 min")},
        Unit{1, QT_TRANSLATE_NOOP("Format", "%1 s")}};
    for (size_t unit = 0; unit < kUnits.size(); ++unit) {
        const qint64 whole = seconds / kUnits[unit].seconds;
        if (whole == 0 && unit + 1 < kUnits.size())
            continue;
        const QString first = tr(kUnits[unit].text).arg(formatCount(whole));
        // Of large amounts the second unit is noise: "120 d", but "2 d 4 h".
        if (unit + 1 >= kUnits.size() || (unit == 0 && whole >= 10))
            return first;
        const qint64 rest = (seconds % kUnits[unit].seconds) / kUnits[unit + 1].seconds;
        return rest == 0 ? first : QString(first + u' ' + tr(kUnits[unit + 1].text).arg(rest));
    }
    return {};
}

QString formatAgo(Duration since)
{
    using namespace std::chrono_literals;
    if (since < 10s)
        return tr("just now");
    if (since >= 1h && since < 24h)
        since = std::chrono::floor<std::chrono::minutes>(since);
    return tr("%1 ago").arg(
        formatDuration(since < 1h && since >= 1min ? std::chrono::floor<std::chrono::minutes>(since) : since));
}

QString formatPercent(double share)
{
    const double percent = share * 100;
    if (percent > 0 && percent < 1)
        return tr("< 1 %");
    return tr("%1 %").arg(numbers().toString(percent, 'f', 0));
}

QString formatRate(double perSecond)
{
    return tr("%1 items/s")
        .arg(perSecond < 10 ? numbers().toString(perSecond, 'f', 1) : formatCount(qint64(perSecond)));
}

QString formatTime(Instant at, Instant now)
{
    const QDateTime when = local(at);
    const QDateTime today = local(now);
    const QLocale locale = numbers();
    if (when.date() == today.date())
        return locale.toString(when.time(), u"HH:mm:ss"_s);
    if (when.date().year() == today.date().year())
        return locale.toString(when, u"d MMM HH:mm"_s);
    return locale.toString(when, u"d MMM yyyy HH:mm"_s);
}

QString formatMinute(Instant at, Instant now)
{
    const QDateTime when = local(at);
    return when.date() == local(now).date() ? numbers().toString(when.time(), u"HH:mm"_s) : formatTime(at, now);
}

QString formatTime(std::optional<Instant> at, Instant now)
{
    return at ? formatTime(*at, now) : tr("unknown");
}

QString formatDay(Instant at, Instant now)
{
    const QDateTime when = local(at);
    const bool thisYear = when.date().year() == local(now).date().year();
    return numbers().toString(when, thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString formatHour(Instant at, Instant now)
{
    const QDateTime when = local(at);
    return when.time() == QTime(0, 0) ? formatDay(at, now) : numbers().toString(when, u"HH:mm"_s);
}

Duration localOffset(Instant at)
{
    return std::chrono::seconds{local(at).offsetFromUtc()};
}

QString formatUtc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss"_s)
        + u" UTC"_s;
}

QString kindText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Session:
        return tr("Session");
    case ItemKind::File:
        return tr("File");
    case ItemKind::Output:
        return tr("Output");
    case ItemKind::Orphan:
        return tr("Orphan");
    }
    return {};
}

QString kindPlural(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Session:
        return tr("Sessions");
    case ItemKind::File:
        return tr("Files");
    case ItemKind::Output:
        return tr("Outputs");
    case ItemKind::Orphan:
        return tr("Orphans");
    }
    return {};
}

QString stateText(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
        return tr("planned");
    case ItemState::Deleted:
        return tr("deleted");
    case ItemState::AlreadyGone:
        return tr("already gone");
    case ItemState::Skipped:
        return tr("left alone");
    case ItemState::Pending:
        return tr("pending");
    case ItemState::Failed:
        return tr("failed");
    }
    return {};
}

QString stageText(SweepStage stage)
{
    switch (stage) {
    case SweepStage::Preparing:
        return tr("Getting ready");
    case SweepStage::Recovering:
        return tr("Settling what an earlier run left");
    case SweepStage::Running:
        return tr("Cleaning up");
    case SweepStage::Paused:
        return tr("Paused");
    case SweepStage::Finishing:
        return tr("Finishing");
    case SweepStage::Ended:
        return tr("Ended");
    }
    return {};
}

QString reasonText(Reason reason, Duration age)
{
    switch (reason) {
    case Reason::SessionIdle:
        return tr("idle longer than %1").arg(formatDuration(age));
    case Reason::SessionChosen:
        return tr("chosen by its key");
    case Reason::ObjectOld:
        return tr("older than %1").arg(formatDuration(age));
    case Reason::NamedByExpired:
    case Reason::UnlistedNamedByExpired:
        return tr("goes with its session");
    case Reason::Orphan:
        return tr("no row refers to it");
    case Reason::FolderOfChosen:
        return tr("in the chosen session's folder");
    case Reason::SessionActive:
        return tr("used within the last %1").arg(formatDuration(age));
    case Reason::SessionTimeUnknown:
        return tr("its last activity cannot be read");
    case Reason::SessionHeld:
    case Reason::ObjectHeld:
        return tr("held");
    case Reason::ObjectYoung:
        return tr("changed within the last %1").arg(formatDuration(age));
    case Reason::ObjectTimeUnknown:
        return tr("its age cannot be read");
    case Reason::OutputKept:
        return tr("outputs are kept");
    case Reason::ActiveFileKept:
        return tr("files of sessions in use are kept");
    case Reason::NamedByOther:
        return tr("named by a session that stays");
    case Reason::StorageSwitchedOff:
        return tr("storage cleanup is switched off");
    case Reason::OutsideScope:
        return tr("not of the chosen session");
    case Reason::SessionStays:
        return tr("its session stays");
    }
    return describeReason(reason, age);
}

QString reasonSentence(const PlanItem &item, Duration age)
{
    const QString limit = formatDuration(age);
    switch (item.reason) {
    case Reason::SessionIdle:
        return tr("Nobody has used this session for longer than %1. Its rows go, documents first.").arg(limit);
    case Reason::SessionChosen:
        return tr("This session was chosen by its key, whatever its age.");
    case Reason::ObjectOld:
        return item.ownerLive
            ? tr("This file has not changed for longer than %1. Its session is still in use and stays.").arg(limit)
            : tr("This file has not changed for longer than %1.").arg(limit);
    case Reason::NamedByExpired:
        return tr("A row of an expired session names this file. It goes together with that session, and only with it.");
    case Reason::UnlistedNamedByExpired:
        return tr("A row of an expired session names this file, but the storage could not be listed. It is looked up "
                  "before it goes.");
    case Reason::Orphan:
        return tr("No row refers to this file, and it is older than %1.").arg(limit);
    case Reason::FolderOfChosen:
        return tr("It lies in the folder of the session that was chosen by its key.");
    default:
        return describeReason(item.reason, age);
    }
}

QString errorTitle(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return tr("Stopped");
    case ErrorKind::NotFound:
        return tr("Not found");
    case ErrorKind::Unauthorized:
        return tr("Access refused");
    case ErrorKind::Unavailable:
        return tr("Not reachable");
    case ErrorKind::Suspended:
        return tr("Locked by its provider");
    case ErrorKind::Conflict:
        return tr("Somebody else is at it");
    case ErrorKind::BadData:
        return tr("Unreadable answer");
    case ErrorKind::BadConfig:
        return tr("A setting is wrong");
    case ErrorKind::LimitReached:
        return tr("A safety limit stopped it");
    case ErrorKind::Io:
        return tr("Disk trouble");
    }
    return {};
}

QString typeText(const QByteArray &type)
{
    if (type.isEmpty())
        return tr("no extension");
    if (type == "*")
        return tr("others");
    return displayKey(type).toUpper();
}

QString shortKey(const QByteArray &key)
{
    const QString text = displayKey(key);
    return text.size() <= 20 ? text : QString(text.first(8) + u'…' + text.last(6));
}

} // namespace docsweep
