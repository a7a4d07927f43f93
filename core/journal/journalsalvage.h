// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalrepair.h"

namespace docsweep {

/// Fills an empty database with what can be read of the damaged journal that is kept as `kept` (its log beside it) and
/// stood at `place`, whose witness knows the last numbers given. In one transaction, and in the form that the damaged
/// one has. Says in `report` what was found and what is lost. Errors: Io of the new one, Cancelled.
Result<> salvageJournal(
    const QString &kept, const QString &place, SqlConnection &into, JournalRepair &report, std::stop_token stop);

} // namespace docsweep
