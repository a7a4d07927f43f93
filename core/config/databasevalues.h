// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loading.h"

namespace docsweep {

/// The web app's database: DATABASE_URL, or its parts, how long to wait for it, and its times. Errors: BadConfig.
Result<> readDatabase(Loading &loading);

} // namespace docsweep
