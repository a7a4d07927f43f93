// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/confirmtexts.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <cstdlib>

namespace docsweep {

namespace {

    constexpr int kMostDigits = 18;

    struct ConfirmTexts {
        Q_DECLARE_TR_FUNCTIONS(docsweep::ConfirmTexts)
    };

    /// "+1.2 GB"
    QString signedBytes(qint64 bytes)
    {
        if (bytes == 0)
            return formatBytes(bytes);
        return bytes > 0 ? ConfirmTexts::tr("+%1").arg(formatBytes(bytes))
                         : ConfirmTexts::tr("−%1").arg(formatBytes(-bytes));
    }

    QString share(qint64 part, qint64 whole)
    {
        return formatPercent(whole > 0 ? double(part) / double(whole) : 1.0);
    }

    QString times(double value)
    {
        return QLocale().toString(value, 'g', 3);
    }

} // namespace

QString limitText(const LimitTrip &trip)
{
    switch (trip.kind) {
    case LimitKind::Items:
        return ConfirmTexts::tr("%1 items are more than the safety limit of %2.")
            .arg(formatCount(trip.items), formatCount(qint64(trip.most)));
    case LimitKind::Share:
        return ConfirmTexts::tr("%1 of the %2 items that the scan found are %3 of everything. The safety limit is %4.")
            .arg(formatCount(trip.items), formatCount(trip.seen), share(trip.items, trip.seen),
                formatPercent(trip.most / 100));
    case LimitKind::BucketShare:
        return ConfirmTexts::tr("%1 of the %2 files in bucket %3 are %4 of it. The safety limit is %5 of a bucket.")
            .arg(formatCount(trip.items), formatCount(trip.seen), trip.bucket, share(trip.items, trip.seen),
                formatPercent(trip.most / 100));
    case LimitKind::TimesUsual:
        return ConfirmTexts::tr("A cleanup usually deletes about %1 items here. The safety limit is %2 times as many.")
            .arg(formatCount(qint64(trip.usual)), times(trip.most));
    }
    return {};
}

QStringList differenceTexts(const PlanDifference &difference, Instant now)
{
    const QString since = formatTime(difference.since, now);
    const QString bytes = signedBytes(difference.bytes);
    const int items = int(std::abs(difference.items));
    const int held = int(std::abs(difference.held));
    QStringList texts;
    if (difference.items > 0)
        texts << ConfirmTexts::tr("%Ln item(s) more than in the list of %1 (%2).", nullptr, items).arg(since, bytes);
    else if (difference.items < 0)
        texts << ConfirmTexts::tr("%Ln item(s) fewer than in the list of %1 (%2).", nullptr, items).arg(since, bytes);
    else
        texts << ConfirmTexts::tr("As many items as in the list of %1 (%2).").arg(since, bytes);
    if (difference.held < 0)
        texts << ConfirmTexts::tr("%Ln item(s) that a hold kept then are no longer kept.", nullptr, held);
    else if (difference.held > 0)
        texts << ConfirmTexts::tr("%Ln item(s) more are kept by holds.", nullptr, held);
    if (difference.deletedSince > 0)
        texts << ConfirmTexts::tr(
            "%Ln item(s) of that list have been deleted since.", nullptr, int(difference.deletedSince));
    return texts;
}

std::optional<qint64> typedNumber(const QString &text)
{
    qint64 number = 0;
    int digits = 0;
    for (const QChar letter : text) {
        if (letter.digitValue() >= 0) {
            number = number * 10 + letter.digitValue();
            if (++digits > kMostDigits)
                return std::nullopt;
        } else if (!letter.isSpace() && !letter.isPunct()) {
            return std::nullopt;
        }
    }
    return digits > 0 ? std::optional(number) : std::nullopt;
}

} // namespace docsweep
