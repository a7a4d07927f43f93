// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/currentwebapp.h"

namespace docsweep {

Result<WebAppId> currentWebApp(const ReadBackends &read, Journal &journal, std::stop_token stop)
{
    const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
    if (!sessions)
        return fail(sessions.error());
    const Result<DatabaseId> database = (*sessions)->identity(stop);
    if (database)
        return journal.meet(*database);
    return isAway(database.error().kind) ? journal.webAppAt((*sessions)->name()) : fail(database.error());
}

} // namespace docsweep
