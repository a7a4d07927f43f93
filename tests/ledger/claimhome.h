// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledgeredjournal.h"
#include "tests/support/sweep/sweepworld.h"

namespace docsweep {

/// One of several docsweeps of a world: a home of its own, and the web app's ledger.
class ClaimHome {
public:
    enum class Storage { There, Away };

    /// `world`: the folder of a SweepWorld, or one whose web app is on the PostgreSQL that `useCluster` named.
    ClaimHome(const QString &world, const QString &name, Storage storage = Storage::There);

    /// Its web app is in this database of a test's own cluster.
    static void useCluster(const QString &world, const DatabaseSettings &database);

    const Settings &settings() const { return m_settings; }
    SweepBackends &backends() { return m_backends; }
    const SweepBackends &backends() const { return m_backends; }
    std::unique_ptr<Ledger> ledger() const;
    std::unique_ptr<Journal> journal() const;

    /// Makes the ledger of the web app.
    Result<> makeLedger() const;
    Result<Plan> plan(const PlanRequest &request = {}) const;
    /// A plan that was made while the storage was there, executed as it is now.
    Result<Run> sweep() const;
    Result<Run> run(PlanId plan) const;
    Result<Run> settle() const;

    qint64 pending() const; ///< in the journal of this home
    std::vector<LedgerClaim> claims() const; ///< in the ledger

private:
    Settings m_settings;
    ReadBackends m_readers;
    SweepBackends m_backends;
};

/// All that must go is old by everybody's rules: what is young waits until it is old.
void makeOld(SweepWorld &world);
/// What must go and is still there.
QSet<QByteArray> leftOf(const SweepWorld &world);
/// Of a web app on SQLite.
QString ledgerFile(const SweepWorld &world);

} // namespace docsweep
