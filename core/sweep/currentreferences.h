// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/retention/foreignreferences.h"
#include "core/sessions/sessionstore.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace docsweep {

/// What rows name outside their own folders, as it was a moment ago: a run may take hours, and such a row may be
/// written in any of them. Safe from every thread.
class CurrentReferences {
public:
    explicit CurrentReferences(const Clock &clock, Duration freshFor = std::chrono::seconds{2});

    /// Reads them by `sessions` when they are no longer fresh, while whoever else asks waits. No index finds such rows,
    /// so the whole table is read: where that takes longer they count as fresh for as long as it took, and every batch
    /// of that time shares one reading. Errors: as `SessionReader`.
    Result<std::shared_ptr<const ForeignReferences>> get(SessionReader &sessions, const std::stop_token &stop);

    struct Reading {
        std::shared_ptr<const ForeignReferences> references;
        Instant at; ///< when it began; by the clock that goes on while the machine is asleep
        Duration took{};
    };
    /// The same, with its age. `youngerThan`: of those that began up to then none will do.
    Result<Reading> read(SessionReader &sessions, const std::stop_token &stop, std::optional<Instant> youngerThan = {});
    /// Whether facts that were read like this are too old to remove anything by: two seconds, and where reading them
    /// takes longer, twice as long as that.
    bool isTooOld(Instant at, Duration took) const;
    /// How long they are still good; zero: they are too old.
    Duration trustLeft(Instant at, Duration took) const;
    Instant now() const { return m_clock.now(); }

private:
    const Clock &m_clock;
    const Duration m_freshFor;
    std::mutex m_mutex;
    Reading m_last; ///< guarded by m_mutex
};

} // namespace docsweep
