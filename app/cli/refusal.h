// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace docsweep {

class Console;

/// An error on standard error: a sentence and, where a ledger is refused, what to do about it.
void complainOf(const Error &error, Console &console);

} // namespace docsweep
