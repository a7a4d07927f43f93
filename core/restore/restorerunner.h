// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restore.h"
#include "core/restore/restorebook.h"
#include "core/restore/restoreground.h"
#include "core/restore/restoreledger.h"

#include <QSet>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace docsweep {

/// How far a restore has come.
struct RestoreProgress {
    qint64 items = 0;
    qint64 done = 0;
    qint64 bytes = 0; ///< of what is done
};

/// Executes a sealed restore under the run lock: holds first; then objects, then rows; each is begun in the book before
/// anything of it is sent, and verified before it counts. Killed at any instant, `execute` again goes on: what is there
/// and is the copy is ours. Blocking; on one thread, with a few of its own for objects.
class RestoreRunner {
public:
    explicit RestoreRunner(RestoreBackends backends)
        : m_backends(std::move(backends))
    {
    }

    /// From the thread of `execute`.
    void onProgress(std::function<void(const RestoreProgress &)> call) { m_onProgress = std::move(call); }

    /// Of a sealed restore, or of one that was cut off. `confirmedItems`: how many somebody has agreed to see brought
    /// back; another number is refused. The answer's stage is Done, or Begun where items wait. Errors: Conflict
    /// (another run holds the lock), BadData (RestoreAltered: also of one that has ended), LimitReached with
    /// VaultTermOver or of the clock, Unauthorized (VaultLocked, rights), BadConfig (RestoreElsewhere), those of the
    /// database, the ledger and the book.
    Result<Restore> execute(RestoreId id, std::optional<qint64> confirmedItems, std::stop_token stop);

    /// Goes on with all that were cut off; those whose term is over are given up, which needs no key. Without the
    /// vault's key the others wait, held; they are in the answer as they are.
    Result<std::vector<Restore>> finishEarlier(std::stop_token stop);

    /// Ends a restore that was cut off, under the run lock: what has come back stays and is held from now on, what has
    /// not is told and stays in the vault for its term. Needs no key of the vault. Killed at any instant it is given up
    /// as a whole or as open as before. Errors: NotFound (RestoreUnknown), Conflict (RestoreNotOpen; another run holds
    /// the lock), BadConfig (RestoreElsewhere), those of the database and the book.
    Result<Restore> giveUp(RestoreId id, std::stop_token stop);

private:
    struct Shared;
    /// The run lock of the database that this restore goes to.
    Result<> lockFor(const Restore &restore, std::stop_token stop);
    enum class Held { All, Back };
    Result<> hold(const Restore &restore, Held which);
    Result<> bringObjects(const Restore &restore);
    Result<> bringBatch(const Restore &restore, std::vector<RestoreItem> &batch);
    Result<> bringRows(const Restore &restore);
    Result<> bringRowsOf(const Restore &restore, std::vector<RestoreItem> &batch);
    Result<> confirm();
    Result<Restore> finish(const Restore &restore);
    Result<Restore> endOver(const Restore &restore);
    void step(const char *name) const
    {
        if (m_backends.onStep)
            m_backends.onStep(name);
    }
    void tell(qint64 items, qint64 bytes);

    const RestoreBackends m_backends;
    std::function<void(const RestoreProgress &)> m_onProgress;
    RestoreProgress m_progress;
    std::unique_ptr<RestoreBook> m_book;
    std::unique_ptr<VaultReader> m_reader;
    std::unique_ptr<SessionStore> m_sessions;
    std::unique_ptr<RunLock> m_lock; ///< works by the store, so it is given back first
    RestoreLedger m_ledger;
    /// Of the threads that bring objects, from the first batch to the last: to open a container takes reading all its
    /// footers. Null: not opened yet.
    std::vector<std::unique_ptr<VaultReader>> m_readers;
    QSet<SessionKey> m_waiting; ///< sessions with objects that are not back
    std::stop_source m_halt; ///< at a wish, and when the lock is lost
};

} // namespace docsweep
