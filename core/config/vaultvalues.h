// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loading.h"

namespace docsweep {

/// Where copies are kept and for how long. The key is taken as it is written: who opens the vault reads it. Errors:
/// BadConfig.
Result<> readVault(Loading &loading);

} // namespace docsweep
