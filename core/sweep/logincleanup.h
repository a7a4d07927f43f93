// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/runcontext.h"

#include <functional>

namespace docsweep {

/// What became of the expired rows of django_session.
struct LoginCleanup {
    qint64 removed = 0;
    Why problem; ///< why some are left; empty: none are
};

/// Of the whole plan, and no younger than what it showed: expired when it was made, by its clock and by the
/// database's of now. Errors: Cancelled, a lost lock; else the run goes on.
Result<> removeLogins(
    const RunContext &context, SessionStore &sessions, const std::function<void()> &onStep, LoginCleanup &cleanup);

} // namespace docsweep
