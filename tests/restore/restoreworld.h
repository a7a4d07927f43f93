// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreplanner.h"
#include "core/restore/restorerunner.h"
#include "tests/sweep/copiescheck.h"

namespace docsweep {

/// What bringing back gets of these settings, as the command line composes it. A null key: the vault stays locked.
RestoreBackends restoringOf(const Settings &settings, const VaultPrivateKey &key, const Clock &clock = systemClock());

/// Plans, seals and executes.
Result<Restore> bringBack(const RestoreBackends &backends, const RestoreRequest &request, std::stop_token stop = {});
Result<Restore> sealed(const RestoreBackends &backends, const RestoreRequest &request);
std::vector<RestoreItem> itemsOf(const RestoreBackends &backends, RestoreId id);

/// The run whose copies lie in the vault: all that is there is asked for.
RestoreRequest ofRun(const Run &run);

/// A world that was swept with a vault, and what it was before.
struct Swept {
    explicit Swept(const WorldSize &size = {});

    /// Empty: everything is as it was before the sweep, bytes, times and rows. Else what is not.
    QString wrong() const;
    RestoreBackends backends() const { return restoringOf(world.settings(), world.vaultKey()); }

    SweepWorld world;
    QMap<QByteArray, QByteArray> before;
    QMap<QByteArray, QDateTime> times;
    std::vector<WholeSession> rows;
    QStringList dump; ///< of both tables, as SQLite writes each value
    Run run;
};

/// Every value of both tables as SQLite itself writes it.
QStringList dumpOf(const SweepWorld &world);

} // namespace docsweep
