// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"

#include <QSet>

#include <chrono>

namespace docsweep {

/// A listing that a server never ends: watches one listing of many pages, whose keys must go on and on in byte order,
/// and which must come to its end within a time. Stays on one thread.
class ListingWatch {
public:
    /// `whose`: what lists, for the error.
    ListingWatch(QString whose, Duration longest);

    /// To be asked after each page. Errors: Unavailable, with what is wrong with this listing: an entry that does not
    /// begin with `prefix` or does not come after all before it (pages that repeat themselves, too; of one key only
    /// further versions may follow); too long a time.
    Result<> take(std::span<const ObjectEntry> entries, const ObjectKey &prefix);
    /// The time alone.
    Result<> checkTime() const;

private:
    const QString m_whose;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    const Duration m_longest;
    ObjectKey m_last;
    QSet<QByteArray> m_versions; ///< of that key
    bool m_isFirst = true;
};

} // namespace docsweep
