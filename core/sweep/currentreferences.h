// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/classifier.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <stop_token>

namespace docsweep {

/// What rows name outside their own folders, as it was a moment ago: a run may take hours, and such a row may be
/// written in any of them. Safe from every thread.
class CurrentReferences {
public:
    explicit CurrentReferences(std::chrono::milliseconds freshFor = std::chrono::seconds{2});

    /// Reads them by `sessions` when they are no longer fresh, while whoever else asks waits. No index finds such rows,
    /// so the whole table is read: where that takes long they count as fresh for fifty times as long, and no run is
    /// slowed down by more than a fiftieth. Errors: as `SessionReader`.
    Result<std::shared_ptr<const ForeignReferences>> get(SessionReader &sessions, const std::stop_token &stop);

private:
    using WallClock = std::chrono::system_clock; // goes on while the machine is asleep

    bool isFresh() const;

    const WallClock::duration m_freshFor;
    std::mutex m_mutex;
    std::shared_ptr<const ForeignReferences> m_references; ///< guarded by m_mutex, as below
    WallClock::time_point m_readAt; ///< when the reading began
    std::chrono::steady_clock::duration m_took{};
};

} // namespace docsweep
