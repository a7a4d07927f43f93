// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"

namespace docsweep {

/// How a run that was stopped can be continued.
enum class Continuation {
    None,
    Rest, ///< its own rest: the list is still the same
    Anew, ///< it was to delete all, and all that the list holds now is asked for
};

/// `planned`: how many items it was to delete.
Continuation continuationOf(const Console &console, const Run &run, qint64 planned);
QString continuationTip(Continuation continuation);

} // namespace docsweep
