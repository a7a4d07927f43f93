// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <mutex>

namespace docsweep {

/// Whether objects can be removed in this run. Tasks report what they meet; after several refusals in a row the rest of
/// the run leaves objects pending instead of waiting for a dead store again and again. Safe from every thread.
class StorageHealth {
public:
    /// Objects cannot be removed from now on; the first reason stays.
    void giveUp(const Why &why);
    void failed(const Error &error);
    void worked() { m_failuresInARow.store(0); }
    bool isAway() const { return m_away.load(); }
    Why why() const;

private:
    std::atomic<bool> m_away{false};
    std::atomic<int> m_failuresInARow{0};
    mutable std::mutex m_mutex;
    Why m_why; ///< guarded by m_mutex
};

} // namespace docsweep
