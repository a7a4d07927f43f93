// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace docsweep {

/// What the vault asks of its disk when it writes, replaceable in tests: every call can fail. Safe from every thread.
/// Errors of all: Io with the cause VaultDiskFull where there is no room, else VaultUnwritable.
class VaultDisk {
public:
    virtual ~VaultDisk() = default;
    /// A new file of mode 0600, open for reading and writing. Never through a link, never over a file that is there.
    virtual Result<Descriptor> create(const QString &path);
    /// One that is there, open for reading and writing; no link.
    virtual Result<Descriptor> openToWrite(const QString &path);
    virtual Result<> write(const Descriptor &file, qint64 offset, QByteArrayView bytes);
    virtual Result<> truncate(const Descriptor &file, qint64 size);
    /// Gives the room of a part of a file back where the file system can; what is read there is zero then, or what was
    /// written before.
    virtual void punch(const Descriptor &file, qint64 offset, qint64 size);
    /// Until it is on the disk.
    virtual Result<> sync(const Descriptor &file);
    virtual Result<> syncFolder(const QString &folder);
    /// Fine where there is no such file.
    virtual Result<> remove(const QString &path);
    /// For this user.
    virtual Result<qint64> freeBytes(const QString &folder);
};

/// The real one.
VaultDisk &systemVaultDisk();

} // namespace docsweep
