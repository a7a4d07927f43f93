// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/holds.h"

#include <QStringList>

#include <span>

namespace docsweep {

/// The table of `hold list`, with its heading; empty where there is none.
QStringList reportHolds(std::span<const Hold> holds, Instant now);

} // namespace docsweep
