// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/causetally.h"

#include <atomic>
#include <chrono>

namespace docsweep {

/// Counted by workers, read by timers; any thread.
struct ScanCounters {
    std::atomic<qint64> sessions{0};
    std::atomic<qint64> objects{0};
    std::atomic<qint64> bytes{0};
    std::atomic<qint64> candidates{0};
};

enum class SweepStage { Preparing, Recovering, Running, Paused, Finishing, Ended };

/// One look at a run. Totals are fixed before the start, so done / total is true.
struct SweepProgress {
    SweepStage stage = SweepStage::Preparing;
    qint64 itemsTotal = 0;
    qint64 itemsDone = 0; ///< with an outcome that is in the journal
    qint64 bytesTotal = 0;
    qint64 bytesDone = 0;
    qint64 rowsTotal = 0; ///< sessions
    qint64 rowsDone = 0;
    qint64 objectsDone = 0; ///< answered by the store, or left alone; they count as done when that is in the journal
    qint64 deleted = 0; ///< verified
    qint64 alreadyGone = 0;
    qint64 skipped = 0;
    qint64 pending = 0;
    qint64 failed = 0;
    qint64 freedBytes = 0;
    qint64 earlierDeletionsFinished = 0;
    qint64 copied = 0; ///< sessions and objects that the vault has; they go afterwards, a batch at a time
    qint64 copiedBytes = 0; ///< of objects, those in hand included
    double elapsedSeconds = 0;
    std::chrono::seconds storageAwaited{0}; ///< how much longer a storage is awaited that does not answer; 0: it does

    bool operator==(const SweepProgress &) const = default;
};

} // namespace docsweep
