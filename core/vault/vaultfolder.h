// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/vault/vaultcopy.h"
#include "core/vault/vaultdisk.h"

#include <atomic>
#include <memory>
#include <vector>

namespace docsweep {

/// The folder of a vault: CACHEDIR.TAG (backups leave it out), vault.json (its id and format), "latest" (the latest
/// time at which anything was written or expired here), and per container ID.vault and ID.keys. Mode 0700.
/// Any thread.
class VaultFolder {
public:
    /// Makes what is missing; the folder's parent must be there. Errors: BadConfig with the cause VaultFolderMissing,
    /// VaultFolderForeign (somebody else has a hand in it, or it holds something else), VaultNewer; Io.
    static Result<std::shared_ptr<VaultFolder>> make(const QString &path, VaultDisk &disk = systemVaultDisk());
    /// One that is there; makes and changes nothing. Errors: NotFound with the cause VaultMissing; as `make`.
    static Result<std::shared_ptr<VaultFolder>> open(const QString &path, VaultDisk &disk = systemVaultDisk());

    const QString &path() const { return m_path; }
    const QByteArray &id() const { return m_id; } ///< 32 hexadecimal digits
    VaultDisk &disk() const { return m_disk; }

    /// In order of their names. Errors: Io with the cause VaultUnreadable.
    Result<std::vector<ContainerId>> containers() const;
    QString containerPath(const ContainerId &id) const;
    QString keysPath(const ContainerId &id) const;

    /// What all files of the vault take on the disk now, holes left out.
    Result<qint64> usedBytes() const;
    Result<qint64> freeBytes() const { return m_disk.freeBytes(m_path); }

private:
    VaultFolder(QString path, QByteArray id, VaultDisk &disk);

    QString m_path;
    QByteArray m_id;
    VaultDisk &m_disk;
};

/// Whether the clock is to be believed where no time service vouches for it.
enum class ClockTrust { AsNoted, Given };

/// The time, as far as this vault can tell. A clock that is behind what was seen here, or that leapt ahead while the
/// machine was running (or by more than 31 days while it was not) and that no time service keeps, is not believed:
/// nothing is given out and nothing is expired. Changes nothing. Errors: LimitReached with the cause VaultClockBack or
/// VaultClockLeapt.
Result<Instant> vaultTime(const VaultFolder &folder, const Clock &clock, ClockTrust trust = ClockTrust::AsNoted);

/// Remembers this time as the latest seen. For whoever writes into the vault, after `vaultTime`.
/// It never goes back but by `Given`.
Result<> noteVaultTime(const VaultFolder &folder, const Clock &clock, ClockTrust trust = ClockTrust::AsNoted);

} // namespace docsweep
