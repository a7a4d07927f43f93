// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loading.h"

namespace docsweep {

/// How old something is that goes, and what stays all the same. Errors: BadConfig.
Result<> readRetention(Loading &loading);

/// The most that a run may delete. Errors: BadConfig.
Result<> readLimits(Loading &loading);

} // namespace docsweep
