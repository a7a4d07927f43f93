// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderclock.h"

#include "core/base/descriptor.h"
#include "core/objects/filefacts.h"

#include <QHash>
#include <QUuid>

#include <array>
#include <cerrno>
#include <mutex>

#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // linux/magic.h and the file systems' own headers.
    constexpr std::array<quint32, 11> kOfAnother{0x6969, // NFS
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x517b, // SMB
        0x00c36400, // Ceph
        0x5346414f, // AFS
        0x01021997, // 9P
        0x65735546, // FUSE
        0x73757245, // Coda
        0x0bd00bd0, // Lustre
        0x47504653}; // GPFS

    struct Measured {
        std::mutex guard;
        QHash<QString, Duration> ahead; ///< by root
    };

    Measured &measured()
    {
        static Measured all;
        return all;
    }

} // namespace

bool hasTimesOfAnother(int folder)
{
    struct statfs facts { };
    return fstatfs(folder, &facts) == 0
        && std::find(kOfAnother.begin(), kOfAnother.end(), quint32(facts.f_type)) != kOfAnother.end();
}

Result<Duration> measureFolderClock(int folder, const Clock &clock)
{
    const QByteArray name = ".docsweep-clock-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const Instant began = clock.now();
    const Duration steady = clock.steadyNow();
    const Descriptor file(openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return fail(fileError(u"making a file to see the storage's clock"_s, errno));
    struct stat facts { };
    // What was written and flushed has the server's time, where an empty file may have this machine's guess.
    const bool isSeen = ::write(file.fd(), "\n", 1) == 1 && fsync(file.fd()) == 0 && fstat(file.fd(), &facts) == 0;
    const int error = errno;
    const Duration took = clock.steadyNow() - steady;
    unlinkat(folder, name.constData(), 0);
    const std::optional<Instant> told = isSeen ? modifiedAt(facts) : std::nullopt;
    if (!told)
        return fail(fileError(u"looking at a file's time"_s, isSeen ? EINVAL : error));
    return began + took / 2 - *told;
}

void noteFolderClock(const QString &root, Duration ahead)
{
    const std::lock_guard lock(measured().guard);
    measured().ahead.insert(root, ahead);
}

std::optional<Duration> folderClock(const QString &root)
{
    const std::lock_guard lock(measured().guard);
    const auto found = measured().ahead.constFind(root);
    return found == measured().ahead.cend() ? std::nullopt : std::optional(*found);
}

} // namespace docsweep
