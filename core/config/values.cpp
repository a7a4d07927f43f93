// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/values.h"

#include "core/base/log.h"
#include "core/base/names.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <cmath>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kLongestShown = 60;
    constexpr qsizetype kTellingPath = 12; ///< a shorter one is a word, which stands elsewhere too
    constexpr qsizetype kTellingPart = 16;
    constexpr qsizetype kTellingValue = 8;
    constexpr double kHourMicros = 3'600'000'000.0;
    constexpr double kTenYears = 10 * 8766; ///< in hours

} // namespace

QString shown(const QString &text)
{
    const QString plain = displayKey(redacted(text.trimmed()).toUtf8());
    return u'"' + (plain.size() > kLongestShown ? QString(plain.left(kLongestShown) + u'…') : plain) + u'"';
}

std::optional<double> plainNumber(const QString &text)
{
    static const QRegularExpression decimal(uR"(\A(?:[0-9]+\.?[0-9]*|\.[0-9]+)\z)"_s);
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    if (!decimal.match(text.trimmed()).hasMatch() || !isNumber || !std::isfinite(value))
        return {};
    return value;
}

Result<bool> switchOf(const FoundValue &value)
{
    const QString word = value.text.trimmed().toLower();
    const bool isOn = QStringList{u"true"_s, u"1"_s, u"yes"_s, u"on"_s}.contains(word);
    const bool isOff = QStringList{u"false"_s, u"0"_s, u"no"_s, u"off"_s}.contains(word);
    if (!isOn && !isOff)
        return fail(value.error(CauseKind::SettingSwitch, {{}, {}, shown(value.text)}, u"true"_s));
    return isOn;
}

Result<QString> absolutePath(const FoundValue &value, const QString &example)
{
    const QString path = value.text.trimmed();
    if (path == u'~' || path.startsWith("~/"_L1))
        return fail(value.error(u"begins with ~, which only a shell understands"_s, example));
    if (path.contains(QChar(0)))
        return fail(value.error(u"holds a zero byte"_s, example));
    return QDir::cleanPath(QDir(value.baseDirectory).absoluteFilePath(path));
}

Result<double> numberAbove0(const FoundValue &value, CauseKind ifNone, const QString &example, double most)
{
    const std::optional<double> parsed = plainNumber(value.text);
    if (!parsed || *parsed <= 0)
        return fail(value.error(ifNone, {{}, {}, shown(value.text)}, example));
    if (*parsed > most)
        return fail(
            value.error(CauseKind::SettingMost, {{}, QString::number(most, 'f', 0), shown(value.text)}, example));
    return *parsed;
}

Result<Duration> hoursOf(const FoundValue &value)
{
    const Result<double> hours = numberAbove0(value, CauseKind::SettingHoursAbove, u"1.5"_s, kTenYears);
    if (!hours)
        return fail(hours.error());
    const Duration duration{std::llround(*hours * kHourMicros)};
    if (duration <= Duration::zero())
        return fail(value.error(u"%1 hours are less than a microsecond"_s.arg(shown(value.text)), u"1.5"_s));
    return duration;
}

Result<qint64> wholeNumber(const FoundValue &value, qint64 least, qint64 most, const QString &example)
{
    static const QRegularExpression digits(uR"(\A[0-9]+\z)"_s);
    bool isNumber = false;
    const qint64 parsed = value.text.trimmed().toLongLong(&isNumber);
    if (!digits.match(value.text.trimmed()).hasMatch() || !isNumber || parsed < least || parsed > most)
        return fail(value.error(
            CauseKind::SettingRange, {QString::number(least), QString::number(most), shown(value.text)}, example));
    return parsed;
}

void hideSecret(const QString &secret)
{
    redactInLogs(Secret(secret));
    redactInLogs(Secret(QString::fromLatin1(QUrl::toPercentEncoding(secret))));
    redactInLogs(Secret(QString::fromLatin1(secret.toUtf8().toBase64())));
}

void hideAddress(const QString &address)
{
    hideSecret(address);
    hideSecret(address.trimmed());
    const QUrl url(address.trimmed());
    if (!url.userInfo().isEmpty())
        hideSecret(url.password().isEmpty() ? url.userName() : url.password());
    for (const auto form : {QUrl::FullyEncoded, QUrl::PrettyDecoded}) {
        if (const QString path = url.path(QUrl::ComponentFormattingOptions(form)); path.size() >= kTellingPath)
            hideSecret(path);
        for (const QString &part : url.path(QUrl::ComponentFormattingOptions(form)).split(u'/')) {
            if (part.size() >= kTellingPart)
                hideSecret(part);
        }
        const auto values = QUrlQuery(url).queryItems(QUrl::ComponentFormattingOptions(form));
        for (const auto &[name, value] : values) {
            if (value.size() >= kTellingValue)
                hideSecret(value);
        }
    }
}

} // namespace docsweep
