// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/holds.h"

namespace docsweep {

/// Holds in the pages of a journal's file and of its log, whatever tree they hang on: where the way to a page is
/// damaged the page itself may be whole. Some may have been removed before: a page that is free keeps what was in it
/// for a while. Reads the file as sqlite.org/fileformat2.html tells, trusts nothing in it, and never fails. `damaged`:
/// the paths of the file and of its log.
std::vector<Hold> holdsInLoosePages(const QString &damaged, const QString &log);

} // namespace docsweep
