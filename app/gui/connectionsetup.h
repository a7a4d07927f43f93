// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/config/loader.h"
#include "ui/console/consolecontext.h"

namespace docsweep {

/// What the window does with the profiles of this user. Of `request` count the environment's folders and the stores of
/// keys and passwords; a profile is opened by itself, whatever else the environment names. `home` is that of a profile
/// which names none. The clock must outlive the connections.
Connections makeConnections(const LoadRequest &request, const QString &home, const Clock &clock);

/// The connection that was opened last, while it is still there; else the only one there is. Empty for none.
QString connectionToBeginWith(const LoadRequest &request, const QString &home);

} // namespace docsweep
