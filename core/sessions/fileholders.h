// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"

#include <QStringList>

namespace docsweep {

/// Who else has a file open. Linux.

/// Other processes that have it open, as far as this user can look: "gunicorn (process 812)". Opens nothing: SQLite
/// would lose its locks.
QStringList holdersOf(const QString &path);

/// That no process of this machine has this very file mounted by itself, as `docker -v FILE:FILE` does: such a mount
/// stays with the file when its name goes to another one, and between two requests no process has it open. A mount of
/// its folder does no harm: there the name is looked up anew. Opens nothing, as above. `processes` is a proc(5).
/// Errors: BadConfig with who has it mounted, and in a container, which does not see the others' mounts; Unauthorized
/// where the mounts of some process cannot be read.
Result<> requireNotMountedAlone(const QString &path, const QString &processes = QStringLiteral("/proc"));

/// The kernel's word that nobody else has a file open, in whatever process, for whatever user, in whatever container:
/// it gives a write lease for no other file. While it is held whoever opens the file waits (at most
/// /proc/sys/fs/lease-break-time). Only for files that no connection of SQLite of this process has open.
class WriteLease {
public:
    /// Errors: Unavailable with who has it open, where that can be seen; Unauthorized where this user gets no lease;
    /// BadConfig on a file system whose other users the kernel does not know.
    static Result<WriteLease> take(const QString &path);

    int descriptor() const { return m_file.fd(); }
    /// Whether somebody waits for the file.
    bool isWanted() const;

private:
    explicit WriteLease(Descriptor file)
        : m_file(std::move(file))
    {
    }

    Descriptor m_file; ///< closed, the lease ends
};

/// Whoever holds a lease is sent SIGIO when somebody waits, which ends a process that did not ask for it.
class IgnoredLeaseSignal {
public:
    IgnoredLeaseSignal();
    ~IgnoredLeaseSignal();
    IgnoredLeaseSignal(const IgnoredLeaseSignal &) = delete;
    IgnoredLeaseSignal &operator=(const IgnoredLeaseSignal &) = delete;

private:
    void (*m_before)(int) = nullptr;
};

} // namespace docsweep
