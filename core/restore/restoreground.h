// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/executor.h"
#include "core/journal/journal.h"
#include "core/ledger/ledger.h"
#include "core/objects/objectstore.h"
#include "core/sessions/sessionstore.h"
#include "core/vault/vaultreader.h"

#include <functional>
#include <memory>

namespace docsweep {

/// A reader of the vault for one thread, unlocked where there is a key.
using VaultReaderFactory = std::function<Result<std::unique_ptr<VaultReader>>()>;

/// What bringing back gets. Who only plans, or brings to a folder, changes nothing with it.
struct RestoreBackends {
    SessionStoreFactory sessions;
    ObjectStoreFactory objects;
    JournalFactory journal; ///< for the holds, and for what runs that were cut off have left undecided
    /// Whether there is a journal; else none is made by who only plans. Empty: by its file in the home.
    std::function<bool()> hasJournal = {};
    LedgerFactory ledger; ///< what all docsweeps of the web app share; none: there can be none
    VaultReaderFactory vault;
    QString vaultFolder;
    QString home;
    const Clock *clock = &systemClock();
    Duration hold = std::chrono::hours{24}; ///< for so long what comes back is held
    Executor *executor = &threads(); ///< of objects
    /// Called between any two steps, on the thread of the restore. For tests that pull the plug.
    std::function<void(const char *step)> onStep = {};
};

} // namespace docsweep
