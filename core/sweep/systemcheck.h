// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"
#include "core/sweep/checkpoint.h"
#include "core/sweep/clocks.h"

#include <functional>

namespace docsweep {

/// What `app` knows of the storage and a check cannot find out by itself.
struct StorageUnderCheck {
    bool isCleaned = true; ///< false: STORAGE_CLEANUP_ENABLED=false
    std::optional<QString> role; ///< that the key claims; empty: it tells none; nothing: there is no key
    /// Whether files of a bucket may be removed, found out without touching one.
    std::function<Result<>(const Bucket &)> mayRemove;
    std::function<CheckMend::What(ErrorKind)> mend; ///< what to do about an error of the storage
    /// The ways in which objects can be listed; each counts them.
    std::vector<std::pair<ListedBy, ObjectReaderFactory>> ways;
    bool keepsOldVersions = false; ///< DOCSWEEP_OLD_VERSIONS=keep
    qint64 quotaBytes = 0; ///< more is told; 0: there is none
    bool mayMakeCanary = false; ///< a small object is made in each bucket and removed again
};

/// Looks whether a cleanup would work here: journal, database, tables, clock, what every run asks first (`preflight`),
/// rights, lock, buckets. Changes no row and
/// no file, but for the canaries where they are allowed. Blocking; a worker thread.
class SystemCheck {
public:
    using Sink = std::function<void(const CheckPoint &)>;

    SystemCheck(SweepBackends backends, StorageUnderCheck storage);

    /// Each point as soon as it is known. Errors: Cancelled.
    Result<> run(std::stop_token stop, const Sink &onPoint) const;

private:
    Result<> checkJournal(std::stop_token stop, const Sink &onPoint) const;
    Result<> checkDatabase(std::stop_token stop, const Sink &onPoint) const;
    Result<bool> checkBefore(SessionStore &store, std::stop_token stop, const Sink &onPoint) const;
    Result<> checkRows(SessionStore &store, std::stop_token stop, const Sink &onPoint) const;
    Result<> checkTimes(SessionStore &store, std::stop_token stop, const Sink &onPoint) const;
    Result<> checkStorage(std::stop_token stop, const Sink &onPoint) const;

    SweepBackends m_backends;
    StorageUnderCheck m_storage;
};

} // namespace docsweep
