// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <functional>

namespace docsweep::sim {

/// Makes SQLite's files those of one process: the index of a write-ahead log lies in its memory, and nothing is locked
/// for other processes. `onSleep` is called instead of waiting, whenever a connection waits for another one's lock.
void useSqliteAlone(std::function<void(Duration)> onSleep);

} // namespace docsweep::sim
