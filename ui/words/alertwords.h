// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/desktopchannel.h"

namespace docsweep {

// An alert in the user's language; logs, webhooks and commands get core's English. Any thread.
QString alertHeadline(AlertKind kind); ///< "The cleanup failed"
QString alertMend(AlertKind kind); ///< a sentence or two
/// For a notification: with core's own text, which has the figures, as the last line.
AlertWords alertWords(const AlertMessage &message);

} // namespace docsweep
