// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/foreignreferences.h"

#include <stop_token>

namespace docsweep {

/// Learns of every session that names keys elsewhere which holds keep its rows: its own, and those on anything that its
/// documents name, for which its whole rows are read. Reads nothing where there are no holds. Errors: the reader's.
Result<> learnOwners(
    SessionReader &sessions, const HoldSet &holds, ForeignReferences &foreign, const std::stop_token &stop);

} // namespace docsweep
