// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDateTime>

#include <vector>

namespace docsweep {

/// How the clocks of a place are set, by its IANA name and with its changes to summer time. A value; safe from every
/// thread.
class TimeZone {
public:
    /// "UTC", "America/New_York"; nothing for a name that this system does not know.
    static std::optional<TimeZone> named(const QString &name);

    const QString &name() const { return m_name; }
    /// `local` is what the clock on the wall shows, as if it were UTC. Of an hour that comes twice it is the later one,
    /// so that nothing looks older than it may be.
    Instant instantOf(Instant local) const;
    /// What the clock on the wall shows, as if it were UTC.
    Instant localOf(Instant instant) const { return instant + offsetAt(instant); }

private:
    struct Change {
        Instant at;
        Duration offset{}; ///< ahead of UTC from then on
    };

    void add(const QDateTime &at, int offsetSeconds);
    Duration offsetAt(Instant instant) const;

    QString m_name;
    Duration m_first{}; ///< before all changes
    std::vector<Change> m_changes; ///< in order
};

} // namespace docsweep
