// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loading.h"

namespace docsweep {

/// Buckets, the authority of TLS, how files are listed, and the storage itself. After `readDatabase`. Errors:
/// BadConfig.
Result<> readStorage(Loading &loading);

} // namespace docsweep
