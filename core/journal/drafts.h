// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/journal/plan.h"
#include "core/sql/sqlconnection.h"
#include "core/sql/sqlitewait.h"

#include <chrono>

namespace docsweep {

/// The sign that a draft is being written: a lock of its own in a file beside the journal, which ends with its writer,
/// however that dies. Where the file system knows no such locks there is none, and nobody can tell.
class DraftSign {
public:
    /// For the draft with this number, in the journal at `path`.
    static DraftSign take(const QString &path, PlanId draft);

private:
    explicit DraftSign(Descriptor file);
    Descriptor m_file;
};

/// Drafts of the journal at `path` whose writers are gone; where that cannot be told, those made before `before`.
Result<std::vector<PlanId>> deadDrafts(SqlConnection &connection, const QString &path, Instant before);

/// Removes a draft, a few rows at a time, until `deadline`. False: there is more. Errors: as `Journal`.
Result<bool> discardDraft(
    SqlConnection &connection, const SqliteWait &wait, PlanId draft, std::chrono::steady_clock::time_point deadline);

/// Removes the items, the batches and the riders of a plan, a few rows at a time; else as `discardDraft`.
Result<bool> removeItems(
    SqlConnection &connection, const SqliteWait &wait, PlanId plan, std::chrono::steady_clock::time_point deadline);

} // namespace docsweep
