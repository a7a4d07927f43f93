// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <memory>

namespace docsweep {

enum class FaultMode {
    BeforeEffect, ///< nothing was done, and the caller is told so
    AfterEffect, ///< all was done, but the answer is lost
    PartialEffect, ///< about half was done, then the error came
    SomeItems, ///< no error, but every second item of the answer is a failure and was not done
};

/// Which call fails, and how. Shared by every instance that takes part in one run; safe from every thread once the
/// run has begun. The calls of all of them are counted together, from one.
struct FaultPlan {
    int failAt = 0; ///< this call fails; 0: none does
    int failures = 1; ///< and so do the next ones, this many in all
    FaultMode mode = FaultMode::BeforeEffect;
    Error error{ErrorKind::Unavailable, QStringLiteral("a fault on purpose")};
    std::atomic<int> calls{0};

    /// Counts one call and says whether it is to fail.
    bool strikes()
    {
        const int call = calls.fetch_add(1) + 1;
        return failAt > 0 && call >= failAt && call < failAt + failures;
    }
    /// Whether a run got as far as the fault; else it has survived them all.
    bool hasStruck() const { return failAt > 0 && calls.load() >= failAt; }
};

using SharedFaultPlan = std::shared_ptr<FaultPlan>;

} // namespace docsweep
