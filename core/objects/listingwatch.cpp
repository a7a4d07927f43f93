// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/listingwatch.h"

namespace docsweep {

using namespace Qt::StringLiterals;

ListingWatch::ListingWatch(QString whose, Duration longest)
    : m_whose(std::move(whose))
    , m_longest(longest)
{
}

Result<> ListingWatch::take(std::span<const ObjectEntry> entries, const ObjectKey &prefix)
{
    for (const ObjectEntry &entry : entries) {
        const bool isSame = !m_isFirst && entry.key == m_last;
        if (!isSame)
            m_versions.clear();
        const bool isFurther = isSame && entry.role != VersionRole::Current && !m_versions.contains(entry.version);
        if (!entry.key.startsWith(prefix) || (!m_isFirst && entry.key <= m_last && !isFurther)) {
            return fail(during(u"Storage service unavailable"_s,
                errorOf(ErrorKind::Unavailable,
                    Cause{CauseKind::ListingUnordered, {m_whose, displayKey(entry.key), displayKey(m_last)}})));
        }
        m_last = entry.key;
        m_isFirst = false;
        if (entry.role != VersionRole::Current)
            m_versions.insert(entry.version);
    }
    return checkTime();
}

Result<> ListingWatch::checkTime() const
{
    if (std::chrono::steady_clock::now() - m_begin <= m_longest)
        return {};
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(m_longest).count();
    return fail(during(u"Storage service unavailable"_s,
        errorOf(ErrorKind::Unavailable, Cause{CauseKind::ListingEndless, {m_whose, QString::number(hours)}})));
}

} // namespace docsweep
