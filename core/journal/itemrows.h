// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/journal/sqlitestatement.h"
#include "core/sql/sqlconnection.h"

namespace docsweep {

// What is read of every item of a plan, or of many: a row at a time, without a copy of what is not asked for.

/// In the order of their places.
Result<std::vector<PlanItem>> itemsOf(SqlConnection &connection, PlanId plan, SeqRange range);

enum class WhichItems {
    All,
    NotDeleted, ///< skipped, pending or failed
};
/// The items of a plan that a run dealt with, in the order of their places after `afterSeq` (-1: from the start), at
/// most `count`.
Result<std::vector<PlanItem>> itemsOfRun(
    SqlConnection &connection, PlanId plan, RunId run, qint64 afterSeq, int count, WhichItems which);

/// These ones, in the order asked for; what does not exist is left out.
Result<std::vector<PlanItem>> itemsAt(SqlConnection &connection, PlanId plan, std::span<const quint32> seqs);

/// The columns that an item is made of, in the order in which `itemFrom` reads them; of rows that are items.
#define DOCSWEEP_ITEM_COLUMNS                                                                                          \
    "id, kind, reason, session_key, session_id, bucket_id, object_key, size_bytes, changed_us, version, documents, "   \
    "fingerprint, state, run_id, detail, cause, about, left_reason, copied_in, copied_no, copied_bytes, "              \
    "copied_version, copied_changed_us"
inline constexpr int kItemBucketColumn = 5; ///< its number in the table of buckets
inline constexpr int kItemColumns = 23; ///< other columns come after these

/// The only place that makes an item of a row. Its bucket is the caller's to name.
PlanItem itemFrom(const SqliteStatement &row, const Bucket &bucket);

/// What is still planned; an empty scope is the whole plan.
Result<RunSize> sizeOf(SqlConnection &connection, PlanId plan, std::span<const SeqRange> scope);

/// What became of the items of a run.
Result<RunTotals> totalsOf(SqlConnection &connection, const Run &run);

} // namespace docsweep
