// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultdisk.h"
#include "tests/simulation/universe.h"

#include <map>

namespace docsweep::sim {

/// The disk on which a docsweep's vault lies: a real folder in memory of which it is known what would outlast a power
/// cut. Of what is written in other ways than by this (vault.json, say) all would.
class SimulatedDisk final : public VaultDisk {
public:
    using Files = std::map<QString, QByteArray>; ///< by name

    SimulatedDisk(Universe &universe, QString folder)
        : m_universe(universe)
        , m_folder(std::move(folder))
    {
    }

    Result<Descriptor> create(const QString &path) override;
    Result<Descriptor> openToWrite(const QString &path) override;
    Result<> write(const Descriptor &file, qint64 offset, QByteArrayView bytes) override;
    Result<> truncate(const Descriptor &file, qint64 size) override;
    void punch(const Descriptor &file, qint64 offset, qint64 size) override;
    Result<> sync(const Descriptor &file) override;
    Result<> syncFolder(const QString &folder) override;
    Result<> remove(const QString &path) override;
    Result<qint64> freeBytes(const QString &folder) override;

    /// What is there after a power cut of this moment for sure.
    Files durable() const;
    /// Everything as it is now.
    Files now() const;
    /// How often the world has let something fail here.
    qint64 troubles() const { return m_troubles; }

    /// The process ends: what it does from now on does not happen.
    void leave(std::optional<int> powerCut);
    /// Another one begins with what was left.
    void startAgain();

private:
    struct Kept {
        QByteArray content; ///< as it was synced last
        bool hasName = false; ///< its folder was synced since it was made
    };
    Result<> call(const char *what);
    QString nameOf(const Descriptor &file) const;

    Universe &m_universe;
    const QString m_folder;
    std::map<QString, Kept> m_kept;
    Files m_left;
    bool m_isDead = false;
    qint64 m_troubles = 0;
};

} // namespace docsweep::sim
