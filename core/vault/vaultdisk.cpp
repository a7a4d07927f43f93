// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultdisk.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace docsweep {

namespace {

    /// Where a file is known by its descriptor alone.
    QString pathOf(const Descriptor &file)
    {
        return QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(file.fd()));
    }

    tl::unexpected<Error> failOfDisk(const QString &path, int error)
    {
        if (error == ENOSPC || error == EDQUOT)
            return fail(ErrorKind::Io, Cause{CauseKind::VaultDiskFull, {QFileInfo(path).path()}});
        return fail(ErrorKind::Io,
            Cause{CauseKind::VaultUnwritable, {path, QString::fromStdString(std::generic_category().message(error))}});
    }

    Result<Descriptor> opened(const QString &path, int flags)
    {
        Descriptor file(::open(QFile::encodeName(path).constData(), // NOLINT(cppcoreguidelines-pro-type-vararg)
            flags | O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!file.isOpen())
            return failOfDisk(path, errno);
        struct stat facts = {};
        if (::fstat(file.fd(), &facts) != 0)
            return failOfDisk(path, errno);
        if (!S_ISREG(facts.st_mode))
            return failOfDisk(path, EINVAL);
        return file;
    }

    template <typename Call> int untilDone(Call call)
    {
        for (;;) {
            const int answer = call();
            if (answer == 0 || errno != EINTR)
                return answer;
        }
    }

} // namespace

Result<Descriptor> VaultDisk::create(const QString &path)
{
    return opened(path, O_CREAT | O_EXCL);
}

Result<Descriptor> VaultDisk::openToWrite(const QString &path)
{
    return opened(path, 0);
}

Result<> VaultDisk::write(const Descriptor &file, qint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(file.fd(), bytes.data(), size_t(bytes.size()), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failOfDisk(pathOf(file), written < 0 ? errno : EIO);
        bytes = bytes.sliced(written);
        offset += written;
    }
    return {};
}

Result<> VaultDisk::truncate(const Descriptor &file, qint64 size)
{
    if (untilDone([&] { return ::ftruncate(file.fd(), size); }) != 0)
        return failOfDisk(pathOf(file), errno);
    return {};
}

void VaultDisk::punch(const Descriptor &file, qint64 offset, qint64 size)
{
#ifdef __linux__
    if (size > 0)
        untilDone([&] { return ::fallocate(file.fd(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, size); });
#endif
}

Result<> VaultDisk::sync(const Descriptor &file)
{
    if (untilDone([&] { return ::fdatasync(file.fd()); }) != 0)
        return failOfDisk(pathOf(file), errno);
    return {};
}

Result<> VaultDisk::syncFolder(const QString &folder)
{
    const Descriptor open(::open(QFile::encodeName(folder).constData(), // NOLINT(cppcoreguidelines-pro-type-vararg)
        O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!open.isOpen() || untilDone([&] { return ::fsync(open.fd()); }) != 0)
        return failOfDisk(folder, errno);
    return {};
}

Result<> VaultDisk::remove(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failOfDisk(path, errno);
    return {};
}

Result<qint64> VaultDisk::freeBytes(const QString &folder)
{
    struct statvfs facts = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return failOfDisk(folder, errno);
    return qint64(facts.f_bavail) * qint64(facts.f_frsize);
}

VaultDisk &systemVaultDisk()
{
    static VaultDisk disk;
    return disk;
}

} // namespace docsweep
