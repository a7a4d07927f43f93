// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// The context under which translators find these words.
    struct Format {
        Q_DECLARE_TR_FUNCTIONS(Format)
    };

    QDateTime local(Instant at)
    {
        return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000).toLocalTime();
    }

    /// A figure and its unit, which may be in Latin letters: one after the other as the window is read, and together.
    QString asAmount(const QString &text)
    {
        return QGuiApplication::isRightToLeft() ? QString(QChar(0x2067) + text + QChar(0x2069)) : text;
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
    return asAmount(Format::tr(kUnits[unit]).arg(numbers().toString(value, 'f', digits)));
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
        const QString first = Format::tr(kUnits[unit].text).arg(formatCount(whole));
        // Of large amounts the second unit is noise: "120 d", but "2 d 4 h".
        if (unit + 1 >= kUnits.size() || (unit == 0 && whole >= 10))
            return first;
        const qint64 rest = (seconds % kUnits[unit].seconds) / kUnits[unit + 1].seconds;
        return rest == 0 ? first : QString(first + u' ' + Format::tr(kUnits[unit + 1].text).arg(formatCount(rest)));
    }
    return {};
}

QString formatAgo(Duration since)
{
    using namespace std::chrono_literals;
    if (since < 10s)
        return Format::tr("just now");
    if (since >= 1h && since < 24h)
        since = std::chrono::floor<std::chrono::minutes>(since);
    return Format::tr("%1 ago").arg(
        formatDuration(since < 1h && since >= 1min ? std::chrono::floor<std::chrono::minutes>(since) : since));
}

QString formatPercent(double share)
{
    const double percent = share * 100;
    if (percent > 0 && percent < 1)
        return Format::tr("< 1%");
    return Format::tr("%1%").arg(numbers().toString(percent, 'f', 0));
}

QString formatRate(double perSecond)
{
    return Format::tr("%1 items/s")
        .arg(perSecond < 10 ? numbers().toString(perSecond, 'f', 1) : formatCount(qint64(perSecond)));
}

QString formatFacts(const QStringList &facts)
{
    const bool dotIsZero = numbers().zeroDigit() == QString(QChar(0x0660));
    return facts.join(dotIsZero ? u" | "_s : u" · "_s);
}

QString asWritten(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? QString(QChar(0x2066) + text + QChar(0x2069)) : text;
}

QString formatTime(Instant at, Instant now)
{
    const QDateTime when = local(at);
    const QDateTime today = local(now);
    const QLocale locale = numbers();
    if (when.date() == today.date())
        return locale.toString(when.time(), Format::tr("HH:mm:ss", "how QLocale writes a time"));
    if (when.date().year() == today.date().year())
        return locale.toString(when, Format::tr("d MMM HH:mm", "how QLocale writes a day and a time"));
    return locale.toString(when, Format::tr("d MMM yyyy HH:mm", "how QLocale writes a day of a year and a time"));
}

QString formatMinute(Instant at, Instant now)
{
    const QDateTime when = local(at);
    return when.date() == local(now).date()
        ? numbers().toString(when.time(), Format::tr("HH:mm", "how QLocale writes hours and minutes"))
        : formatTime(at, now);
}

QString formatTime(std::optional<Instant> at, Instant now)
{
    return at ? formatTime(*at, now) : Format::tr("unknown");
}

QString formatDay(Instant at, Instant now)
{
    const QDateTime when = local(at);
    const bool thisYear = when.date().year() == local(now).date().year();
    return numbers().toString(when,
        thisYear ? Format::tr("d MMM", "how QLocale writes a day")
                 : Format::tr("d MMM yyyy", "how QLocale writes a day of a year"));
}

QString formatHour(Instant at, Instant now)
{
    const QDateTime when = local(at);
    return when.time() == QTime(0, 0)
        ? formatDay(at, now)
        : numbers().toString(when, Format::tr("HH:mm", "how QLocale writes hours and minutes"));
}

QString dated(QString sentence)
{
    return sentence.replace(".."_L1, "."_L1);
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
        return Format::tr("Session");
    case ItemKind::File:
        return Format::tr("File");
    case ItemKind::Output:
        return Format::tr("Output");
    case ItemKind::Orphan:
        return Format::tr("Orphan");
    case ItemKind::OldVersion:
        return Format::tr("Older version");
    }
    return {};
}

QString kindPlural(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Session:
        return Format::tr("Sessions");
    case ItemKind::File:
        return Format::tr("Files");
    case ItemKind::Output:
        return Format::tr("Outputs");
    case ItemKind::Orphan:
        return Format::tr("Orphans");
    case ItemKind::OldVersion:
        return Format::tr("Older versions");
    }
    return {};
}

QString stateText(ItemState state)
{
    switch (state) {
    case ItemState::Planned:
        return Format::tr("planned");
    case ItemState::Deleted:
        return Format::tr("deleted");
    case ItemState::AlreadyGone:
        return Format::tr("already gone");
    case ItemState::Skipped:
        return Format::tr("skipped");
    case ItemState::Pending:
        return Format::tr("pending");
    case ItemState::Failed:
        return Format::tr("failed");
    }
    return {};
}

QString stageText(SweepStage stage)
{
    switch (stage) {
    case SweepStage::Preparing:
        return Format::tr("Getting ready");
    case SweepStage::Recovering:
        return Format::tr("Completing an earlier run");
    case SweepStage::Running:
        return Format::tr("Cleaning up");
    case SweepStage::Paused:
        return Format::tr("Paused");
    case SweepStage::Finishing:
        return Format::tr("Finishing");
    case SweepStage::Ended:
        return Format::tr("Ended");
    }
    return {};
}

QString reasonText(Reason reason, Duration age)
{
    switch (reason) {
    case Reason::SessionIdle:
        return Format::tr("idle longer than %1").arg(formatDuration(age));
    case Reason::SessionChosen:
        return Format::tr("selected by its key");
    case Reason::ObjectOld:
        return Format::tr("older than %1").arg(formatDuration(age));
    case Reason::NamedByExpired:
    case Reason::UnlistedNamedByExpired:
        return Format::tr("deleted with its session");
    case Reason::Orphan:
        return Format::tr("no row refers to it");
    case Reason::FolderOfChosen:
        return Format::tr("in the selected session's folder");
    case Reason::OldVersion:
        return Format::tr("replaced more than %1 ago").arg(formatDuration(age));
    case Reason::VersionOfGoing:
        return Format::tr("deleted with its file");
    case Reason::SessionActive:
        return Format::tr("used within the last %1").arg(formatDuration(age));
    case Reason::SessionTimeUnknown:
        return Format::tr("its last activity cannot be read");
    case Reason::SessionHeld:
    case Reason::ObjectHeld:
        return Format::tr("held");
    case Reason::ObjectYoung:
        return Format::tr("changed within the last %1").arg(formatDuration(age));
    case Reason::ObjectTimeUnknown:
        return Format::tr("its age cannot be read");
    case Reason::OutputKept:
        return Format::tr("outputs are kept");
    case Reason::ActiveFileKept:
        return Format::tr("files of sessions in use are kept");
    case Reason::NamedByOther:
        return Format::tr("used by a session that is kept");
    case Reason::StorageSwitchedOff:
        return Format::tr("storage cleanup is switched off");
    case Reason::OutsideScope:
        return Format::tr("not part of the selected session");
    case Reason::SessionStays:
    case Reason::SessionCameBack:
    case Reason::SessionLeftAlone:
        return Format::tr("its session is kept");
    case Reason::NamedSince:
        return Format::tr("a row refers to it now");
    case Reason::NotListed:
        return Format::tr("the storage could not be asked");
    case Reason::SessionChanged:
        return Format::tr("its documents changed");
    case Reason::ObjectChanged:
        return Format::tr("it changed since");
    case Reason::Interrupted:
        return Format::tr("the run was interrupted before it");
    case Reason::OldVersionKept:
        return Format::tr("older versions are kept");
    case Reason::HidesVersions:
        return Format::tr("it hides versions that are kept");
    case Reason::NoSuchKey:
        return Format::tr("no file can have this name");
    case Reason::GivenUp:
        return Format::tr("given up by hand");
    }
    return {};
}

QString reasonSentence(const PlanItem &item, Duration age)
{
    const QString limit = formatDuration(age);
    switch (item.reason) {
    case Reason::SessionIdle:
        return Format::tr("Nobody has used this session for over %1. Its rows will be deleted, documents first.")
            .arg(limit);
    case Reason::SessionChosen:
        return Format::tr("This session was selected by its key, regardless of its age.");
    case Reason::ObjectOld:
        return item.sessionId == 0 // it goes by itself
            ? Format::tr("Unchanged for over %1. Its session is in use and will be kept.").arg(limit)
            : Format::tr("Unchanged for over %1.").arg(limit);
    case Reason::NamedByExpired:
        return Format::tr(
            "A row of an expired session refers to this file. It will be deleted together with that session, and "
            "only with it.");
    case Reason::UnlistedNamedByExpired:
        return Format::tr(
            "A row of an expired session refers to this file, but the storage could not be listed. The file is "
            "looked up before it is deleted.");
    case Reason::Orphan:
        return Format::tr("No row refers to this file, and it is older than %1.").arg(limit);
    case Reason::FolderOfChosen:
        return Format::tr("It is in the folder of the session that was selected by its key.");
    case Reason::OldVersion:
        return Format::tr("The bucket has kept this version since the file was replaced or deleted, more than %1 ago.")
            .arg(limit);
    case Reason::VersionOfGoing:
        return Format::tr("The file will be deleted. This version would then take its place, so it is deleted too.");
    default:
        return reasonText(item.reason, age);
    }
}

QString leftText(const PlanItem &item, Duration age)
{
    if (item.left)
        return reasonText(*item.left, age);
    return item.detail.isEmpty() ? QString() : causeHeadline(item.detail);
}

QString errorTitle(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return Format::tr("Stopped");
    case ErrorKind::NotFound:
        return Format::tr("Not found");
    case ErrorKind::Unauthorized:
        return Format::tr("Access refused");
    case ErrorKind::Unavailable:
        return Format::tr("Not reachable");
    case ErrorKind::Suspended:
        return Format::tr("Locked by its provider");
    case ErrorKind::Conflict:
        return Format::tr("In use elsewhere");
    case ErrorKind::BadData:
        return Format::tr("Unreadable answer");
    case ErrorKind::BadConfig:
        return Format::tr("A setting is wrong");
    case ErrorKind::LimitReached:
        return Format::tr("A safety limit stopped it");
    case ErrorKind::Io:
        return Format::tr("Disk problem");
    }
    return {};
}

QString typeText(const QByteArray &type)
{
    if (type.isEmpty())
        return Format::tr("no extension");
    if (type == "*")
        return Format::tr("others");
    return displayKey(type).toUpper();
}

QString shortKey(const QByteArray &key)
{
    const QString text = displayKey(key);
    return text.size() <= 20 ? text : QString(text.first(8) + u'…' + text.last(6));
}

} // namespace docsweep
