// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"

namespace docsweep {

/// The web app whose database is the one that is configured now, told by its anchor as a run tells it: what waits at a
/// place where another database is now is not its own. While the database is away: the one that was there last.
/// Errors: as SessionReader::identity, and the journal's.
Result<WebAppId> currentWebApp(const ReadBackends &read, Journal &journal, std::stop_token stop);

} // namespace docsweep
