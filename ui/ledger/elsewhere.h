// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/runbrowser.h"
#include "core/ledger/ledgervalues.h"

namespace docsweep {

// Runs of other docsweeps among those of the own journal: the ledger knows who, where and their figures, not their
// items. They have negative numbers here, which no journal gives. Any thread.

inline bool isElsewhere(RunId run)
{
    return run < 0;
}
/// `planned` is -1 where it is not known.
RunRecord recordOf(const LedgerRun &run);
qint64 doneOf(const RunRecord &record); ///< items with an outcome
/// As the browser of the journal lets runs pass.
bool passes(const RunRecord &record, const RunFilter &filter);

/// "412:9f86d0…", whole: as `ledger verify --seen` takes it.
QString seenText(const LedgerHead &head);

} // namespace docsweep
