// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <stop_token>

namespace docsweep {

/// One line of standard input, without its end. On a terminal it is asked for by `prompt` and not shown while it is
/// typed. Blocking; a worker thread. Errors: BadConfig for nothing, more than one line's worth (64 KiB) and control
/// characters; Cancelled; Io.
Result<Secret> readSecret(const QString &prompt, std::stop_token stop);

/// Whether somebody can be asked: on a terminal.
bool canAsk();
/// Asks a question that is answered by yes or no, on a terminal only (`canAsk`): "y" or "yes" is yes, in whatever case,
/// and all else no. Blocking; a worker thread. Errors: Cancelled; Io.
Result<bool> askYesNo(const QString &question, std::stop_token stop);

} // namespace docsweep
