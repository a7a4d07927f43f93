// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"

#include <memory>
#include <vector>

namespace docsweep {

/// So many items of one kind that one thing became of.
struct KindStateTotal {
    ItemKind kind = ItemKind::File;
    ItemState state = ItemState::Planned;
    StateTotal total;
    bool operator==(const KindStateTotal &) const = default;
};

/// What became of a run's copies that nobody would expect.
struct UncopiedItems {
    qint64 went = 0; ///< deleted, and not what had been copied
    qint64 withoutRoom = 0; ///< they stay, for the vault had no room for their copies
    bool operator==(const UncopiedItems &) const = default;
};

/// Figures for a monitoring. Blocking; each instance serves one thread. Never changes the journal.
class JournalFigures {
public:
    /// Errors as `openJournal`, but a journal that does not exist yet is NotFound.
    static Result<std::unique_ptr<JournalFigures>> open(const QString &home);
    ~JournalFigures();

    /// Since when the oldest pending deletion waits: when its run began. Nothing when none waits.
    Result<std::optional<Instant>> oldestPending(const QString &databaseName);
    /// When the newest runs of schedules began, newest first, those for one session left out.
    Result<std::vector<Instant>> scheduledStarts(const QString &databaseName, int most);
    /// The newest run, or none.
    Result<std::optional<RunId>> newestRun(const QString &databaseName);
    /// What became of the items of a run, as they stand now. Reads all of its plan.
    Result<std::vector<KindStateTotal>> breakdown(const Run &run);
    /// Of the items of a run, as they stand now. Reads all of its plan.
    Result<UncopiedItems> uncopied(const Run &run);

private:
    struct Private;
    explicit JournalFigures(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace docsweep
