// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restore.h"
#include "core/restore/restoreground.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace docsweep {

/// A plan that nobody has sealed yet.
struct RestoreDraft {
    Restore restore;
    std::vector<RestoreItem> items; ///< objects first, then rows, those of the newest run first
};

/// Finds out what bringing back would do: which copies there are, what would be refused, what is there now. Needs the
/// vault unlocked. Changes nothing, in no store. Blocking; used once.
class RestorePlanner {
public:
    RestorePlanner(RestoreBackends backends, std::stop_token stop)
        : m_backends(std::move(backends))
        , m_stop(std::move(stop))
    {
    }

    /// Errors: NotFound with the cause NothingToRestore, or RunOfOthers where the run of this installation was asked
    /// for; BadConfig with the cause RunOfSeveral where nobody knows whose run is meant; those of the vault (locked,
    /// term over, clock); BadConfig with the cause RestoreElsewhere where the copies came from another database; those
    /// of the database and the journal; Conflict with RestoreUnsettled where nobody knows yet what their run has
    /// removed. A storage that is away costs what it would tell of its objects.
    Result<RestoreDraft> plan(const RestoreRequest &request);
    /// The copies alone, for bringing them to a folder: asks neither database nor storage.
    Result<RestoreDraft> planForFolder(const RestoreRequest &request);

private:
    struct Taken {
        RestoreItem item;
        VaultObject object; ///< of an object
        Instant madeAt;
    };

    Result<> collect(const RestoreRequest &request);
    Result<> collectContainers(const RestoreRequest &request);
    Result<QSet<ContainerId>> meant(const RestoreRequest &request, const std::vector<VaultContainer> &containers) const;
    void take(const VaultEntry &entry);
    Result<> requireSameDatabase(SessionStore &sessions);
    Result<> requireSettled();
    Result<> foreseeObjects();
    void foreseeThere(ObjectStore &store, Taken &taken, const ObjectEntry &now);
    void foreseeBucket(ObjectStore &store, const Bucket &bucket, const std::vector<size_t> &items);
    Result<> foreseeRows(SessionStore &sessions);
    Result<RestoreDraft> finish(const RestoreRequest &request);

    const RestoreBackends m_backends;
    const std::stop_token m_stop;
    std::unique_ptr<VaultReader> m_reader;
    QHash<ContainerId, VaultRunFacts> m_runs;
    QHash<ContainerId, QByteArray> m_signers;
    std::vector<Taken> m_objects;
    std::vector<Taken> m_rows;
    QHash<std::pair<Bucket, ObjectKey>, size_t> m_places; ///< in m_objects
    std::vector<Cause> m_warnings;
    DatabaseId m_database;
    qint64 m_compared = 0; ///< bytes
};

} // namespace docsweep
