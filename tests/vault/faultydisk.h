// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vaultdisk.h"

#include <mutex>

namespace docsweep {

/// Safe from every thread while it counts. A disk whose call number `failAt` fails, and every one after it where it is
/// `broken`.
class FaultyDisk final : public VaultDisk {
public:
    int failAt = 0; ///< from 1 on; 0: none
    bool isBroken = false; ///< it stays so
    bool isFull = false; ///< rather than failing
    int calls = 0;
    int syncs = 0;

    Result<Descriptor> create(const QString &path) override;
    Result<Descriptor> openToWrite(const QString &path) override;
    /// Half of what was to be written is there where it fails.
    Result<> write(const Descriptor &file, qint64 offset, QByteArrayView bytes) override;
    Result<> truncate(const Descriptor &file, qint64 size) override;
    Result<> sync(const Descriptor &file) override;
    Result<> syncFolder(const QString &folder) override;
    Result<> remove(const QString &path) override;

private:
    Result<> step(bool isSync = false);

    std::mutex m_mutex; ///< of the counts
};

} // namespace docsweep
