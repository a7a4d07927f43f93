// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"

#include <chrono>
#include <stop_token>

namespace docsweep {

/// How one side of a web app answers.
struct SideHealth {
    std::optional<Error> error; ///< nothing: it answers, or there is no need to ask
    std::chrono::milliseconds took{};
    bool isNeeded = true; ///< false: STORAGE_CLEANUP_ENABLED is false

    bool operator==(const SideHealth &) const = default;
};

struct Reachability {
    SideHealth database;
    SideHealth storage;

    bool operator==(const Reachability &) const = default;
};

/// How long one side may take to answer where many are asked.
inline constexpr std::chrono::milliseconds kHealthLimit{10'000};

/// Asks the database for its tables and the storage for each bucket, both at once; changes nothing. A side that has not
/// answered within `limit` is Unavailable, whatever its own patience. Blocking; worker threads. Errors: Cancelled.
Result<Reachability> askBothSides(
    const ReadBackends &read, bool storageCleanup, std::chrono::milliseconds limit, std::stop_token stop);

} // namespace docsweep
