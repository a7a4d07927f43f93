// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/format.h"

#include "core/base/bytes.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QString formatBytes(qint64 bytes)
{
    return describeBytes(bytes);
}

QString formatBytes(const std::optional<qint64> &bytes)
{
    return bytes ? formatBytes(*bytes) : u"unknown size"_s;
}

QString formatTime(Instant instant)
{
    return toIsoUtc(instant).first(19) + u'Z';
}

QString formatCount(qint64 count, QLatin1String singular, QLatin1String plural)
{
    if (count == 1)
        return u"1 "_s + singular;
    const QString number = QString::number(count) + u' ';
    return plural.isEmpty() ? QString(number + singular + u's') : QString(number + plural);
}

QString formatAge(const std::optional<Instant> &then, Instant now)
{
    if (!then)
        return u"unknown age"_s;
    if (*then > now)
        return u"from the future"_s;
    return now - *then < std::chrono::seconds{1} ? u"under 1 s"_s : describeDuration(now - *then);
}

QString formatPercent(qint64 part, qint64 whole)
{
    const double share = whole > 0 ? 100.0 * double(part) / double(whole) : 0.0;
    return QString::number(share, 'f', 1) + " %"_L1;
}

QString formatObject(const Bucket &bucket, const ObjectKey &key, bool withBucket)
{
    return withBucket ? QString(displayKey(bucket.toUtf8()) + u'/' + displayKey(key)) : displayKey(key);
}

QString noLedger(const QString &program)
{
    return u"There is no ledger: no other docsweep knows what is held here, and what others hold is not known (%1 "
           u"ledger "
           u"init)"_s.arg(program);
}

} // namespace docsweep
