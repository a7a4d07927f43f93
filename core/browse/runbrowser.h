// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/causetally.h"
#include "core/journal/run.h"
#include "core/schedule/occurrence.h"

#include <QMap>
#include <QSet>

#include <memory>
#include <stop_token>
#include <vector>

namespace docsweep {

/// A run with what the journal knows about it beside `Run`.
struct RunRecord {
    Run run; ///< its totals count the items as they stand now: pending ones may have been finished since
    QString starter; ///< who or what started it; empty where that is not known
    Why overridden; ///< the safety limits that were set aside for it; empty: none
    QString databaseName;
    QString storageName;
    Policy policy;
    qint64 planned = 0; ///< items it was to execute
    qint64 finishedLater = 0; ///< items that waited when it ended and have been settled since
    bool itemsKept = true; ///< false: its items were pruned, only the totals are left

    bool operator==(const RunRecord &other) const;
};

enum class RunOutcome {
    Any,
    Well, ///< came to its end, and nothing failed or waits
    Waiting, ///< pending deletions are left of it
    Failures, ///< items failed
    Stopped, ///< cancelled, failed or interrupted
    Running,
};

/// Which runs are shown. Everything empty: all of them.
struct RunFilter {
    std::optional<Instant> since;
    QSet<RunTrigger> triggers;
    RunOutcome outcome = RunOutcome::Any;
    /// Of the web app last accepted at this place, and where nobody could say whose; empty: of all of this journal.
    QString databaseName = {};
    bool operator==(const RunFilter &) const = default;
};

/// What runs came to, together.
struct RunsTotal {
    qint64 runs = 0;
    qint64 deleted = 0;
    qint64 freedBytes = 0;
    qint64 pending = 0; ///< now
    qint64 failed = 0;
    bool operator==(const RunsTotal &) const = default;
};

/// What became of the runs that a schedule expected.
struct OccurrencesTotal {
    QMap<Outcome, qint64> counts; ///< of due times; records that stand for none are left out
    qint64 madeUp = 0; ///< runs outside the schedule's grid that made up for missed ones
    qint64 expected() const;
    qint64 seen() const; ///< begun, whatever came of it
    bool operator==(const OccurrencesTotal &) const = default;
};

/// Reads runs for a table of them and for their reports. Blocking; each instance serves one thread. Never changes the
/// journal. The items of a run are those of its plan: `PlanBrowser` with `ItemFilter::run`.
class RunBrowser {
public:
    /// Errors as `openJournal`, but a journal that does not exist yet is NotFound.
    static Result<std::unique_ptr<RunBrowser>> open(const QString &home);
    ~RunBrowser();

    /// At most `count` runs, newest first, those before the run `before` (none: from the newest).
    Result<std::vector<RunRecord>> runs(
        const RunFilter &filter, std::optional<RunId> before, int count, std::stop_token stop);
    Result<RunRecord> run(RunId id); ///< NotFound

    Result<RunsTotal> total(const RunFilter &filter, std::stop_token stop);
    /// Of the schedule of the web app that was last accepted at this place; empty: of all. Counted by the time a run
    /// was due.
    Result<OccurrencesTotal> occurrences(const QString &databaseName, Instant since);

    /// Why items of a run were not deleted, or by whom else, the most frequent cause first.
    Result<std::vector<CauseCount>> causes(const RunRecord &record, std::stop_token stop);
    /// The items of a run in the order of its plan, after `afterSeq` (-1: from the start), at most `count`; those that
    /// were not deleted alone where `openOnly`.
    Result<std::vector<PlanItem>> items(const RunRecord &record, qint64 afterSeq, int count, bool openOnly = false);

private:
    struct Private;
    explicit RunBrowser(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace docsweep
