// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/runvault.h"
#include "tests/simulation/simulateddisk.h"

namespace docsweep::sim {

/// From now on random numbers of keys and names are those of this world.
void drawRandomNumbers(quint64 seed);

/// What the vaults of all worlds are sealed to.
const VaultPrivateKey &keyOfVaults();

/// How long the copies of this world are kept.
Duration termOf(quint64 seed);

/// The vault of one docsweep, in a folder of its own; goes with it.
class SimulatedVault {
public:
    SimulatedVault(Universe &universe, QString folder, Duration term);
    ~SimulatedVault();
    SimulatedVault(const SimulatedVault &) = delete;
    SimulatedVault &operator=(const SimulatedVault &) = delete;

    VaultFactory factory();
    const QString &folder() const { return m_folder; }
    SimulatedDisk &disk() { return m_disk; }
    Duration term() const { return m_term; }
    /// Somebody says that this clock is right.
    void trust(const Clock &clock);

private:
    Universe &m_universe;
    const QString m_folder;
    const Duration m_term;
    SimulatedDisk m_disk;
    const ContainerSigner m_signer;
};

} // namespace docsweep::sim
