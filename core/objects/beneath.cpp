// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/beneath.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace docsweep {

namespace {

    constexpr int kFolderFlags = O_DIRECTORY | O_CLOEXEC;
    constexpr qsizetype kLongestPath = 4000; // below PATH_MAX, which openat2 takes at once
    constexpr int kRaceTries = 100;

    int useFlags(FolderUse use)
    {
        return use == FolderUse::Entries ? O_RDONLY : O_PATH;
    }

    int openByKernel(int base, const char *path, int flags)
    {
        open_how how{};
        how.flags = quint64(flags | kFolderFlags);
        how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV;
        long fd = -1;
        // EAGAIN: something was renamed or mounted while the kernel walked the path.
        for (int tries = 0; tries < kRaceTries; ++tries) {
            fd = syscall(SYS_openat2, base, path, &how, sizeof how);
            if (fd >= 0 || (errno != EAGAIN && errno != EINTR))
                break;
        }
        return int(fd);
    }

    /// Old kernels lack the call, and sandboxes that do not know it forbid it with EPERM: only trying tells.
    bool kernelCanResolve()
    {
        static const bool can = [] {
            const Descriptor here(openByKernel(AT_FDCWD, ".", O_PATH));
            return here.isOpen();
        }();
        return can;
    }

    int openSegment(int base, const QByteArray &segment, int flags)
    {
        const int fd = openat(base, segment.constData(), flags | kFolderFlags | O_NOFOLLOW);
        if (fd >= 0 || errno != ENOTDIR)
            return fd;
        // With O_DIRECTORY Linux says ENOTDIR of a link that is not followed; the difference matters to people.
        struct stat facts { };
        const bool isLink =
            fstatat(base, segment.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(facts.st_mode);
        errno = isLink ? ELOOP : ENOTDIR;
        return -1;
    }

    Descriptor openStepwise(int base, QByteArrayView path, FolderUse use)
    {
        struct stat home { };
        if (fstat(base, &home) != 0)
            return {};
        Descriptor folder;
        for (qsizetype from = 0; from < path.size();) {
            qsizetype to = path.indexOf('/', from);
            if (to < 0)
                to = path.size();
            const QByteArray segment = path.sliced(from, to - from).toByteArray();
            const bool last = to + 1 >= path.size();
            Descriptor next(openSegment(folder.isOpen() ? folder.fd() : base, segment, last ? useFlags(use) : O_PATH));
            struct stat facts { };
            if (!next.isOpen() || fstat(next.fd(), &facts) != 0)
                return {};
            if (facts.st_dev != home.st_dev) {
                errno = EXDEV;
                return {};
            }
            folder = std::move(next);
            from = to + 1;
        }
        return folder;
    }

    /// Paths too long for one call are opened in parts.
    Descriptor openInParts(int base, QByteArrayView path, FolderUse use)
    {
        Descriptor folder;
        while (path.size() > kLongestPath) {
            const qsizetype cut = path.first(kLongestPath).lastIndexOf('/');
            if (cut <= 0) {
                errno = ENAMETOOLONG;
                return {};
            }
            folder = Descriptor(
                openByKernel(folder.isOpen() ? folder.fd() : base, path.first(cut).toByteArray().constData(), O_PATH));
            if (!folder.isOpen())
                return {};
            path = path.sliced(cut + 1);
        }
        return Descriptor(
            openByKernel(folder.isOpen() ? folder.fd() : base, path.toByteArray().constData(), useFlags(use)));
    }

} // namespace

Descriptor openFolder(int base, QByteArrayView path, FolderUse use, PathResolution resolution)
{
    if (path.endsWith('/'))
        path.chop(1);
    if (!isPlainKey(path)) {
        errno = EINVAL;
        return {};
    }
    if (resolution == PathResolution::Stepwise || !kernelCanResolve())
        return openStepwise(base, path, use);
    return openInParts(base, path, use);
}

bool isPlainSegment(QByteArrayView segment)
{
    return !segment.isEmpty() && segment != "." && segment != ".." && !segment.contains('/') && !segment.contains('\0');
}

bool isPlainKey(QByteArrayView key)
{
    for (qsizetype from = 0;;) {
        const qsizetype slash = key.indexOf('/', from);
        if (slash < 0)
            return isPlainSegment(key.sliced(from));
        if (!isPlainSegment(key.sliced(from, slash - from)))
            return false;
        from = slash + 1;
    }
}

QByteArrayView folderPart(QByteArrayView key)
{
    return key.first(key.lastIndexOf('/') + 1);
}

QByteArrayView namePart(QByteArrayView key)
{
    return key.sliced(key.lastIndexOf('/') + 1);
}

} // namespace docsweep
