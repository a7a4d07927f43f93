// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/filebytes.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace docsweep {

Descriptor openedToRead(const QString &path)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), // NOLINT(cppcoreguidelines-pro-type-vararg)
        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat facts = {};
    if (file.isOpen() && (::fstat(file.fd(), &facts) != 0 || !S_ISREG(facts.st_mode)))
        file.close();
    return file;
}

qint64 sizeOf(const Descriptor &file)
{
    struct stat facts = {};
    return file.isOpen() && ::fstat(file.fd(), &facts) == 0 ? qint64(facts.st_size) : 0;
}

qint64 roomOf(const Descriptor &file)
{
    struct stat facts = {};
    return file.isOpen() && ::fstat(file.fd(), &facts) == 0 ? qint64(facts.st_blocks) * 512 : 0;
}

QByteArray bytesAt(const Descriptor &file, qint64 offset, qint64 size)
{
    // What is damaged may ask for more than there is.
    const qint64 there = std::clamp<qint64>(sizeOf(file) - offset, 0, std::max<qint64>(size, 0));
    QByteArray bytes(there, '\0');
    qint64 got = 0;
    while (got < there) {
        const ssize_t read = ::pread(file.fd(), bytes.data() + got, size_t(there - got), offset + got);
        if (read < 0 && errno == EINTR)
            continue;
        if (read <= 0)
            break;
        got += read;
    }
    bytes.truncate(got);
    return bytes;
}

bool claimForWriting(const Descriptor &file)
{
    struct stat facts = {};
    return ::flock(file.fd(), LOCK_EX | LOCK_NB) == 0 && ::fstat(file.fd(), &facts) == 0 && facts.st_nlink > 0;
}

bool isClaimed(const QString &path)
{
    const Descriptor file = openedToRead(path);
    return file.isOpen() && ::flock(file.fd(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

} // namespace docsweep
