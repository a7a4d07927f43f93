// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderidentity.h"

#include "core/objects/filefacts.h"

#include <QFile>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/xattr.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kAttribute = "user.docsweep.id";
    constexpr QByteArrayView kMountLine = "mnt_id:";

    /// The number of the mount on which an open folder lies; empty where it is not told.
    QByteArray mountOf(int folder)
    {
        QFile facts(u"/proc/thread-self/fdinfo/"_s + QString::number(folder));
        if (!facts.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray &line : facts.readAll().split('\n')) {
            if (line.startsWith(kMountLine))
                return line.sliced(kMountLine.size()).trimmed();
        }
        return {};
    }

    /// "{file system}:{source}" of a mount; empty for none.
    QByteArray describeMount(const QByteArray &mount)
    {
        QFile mounts(u"/proc/thread-self/mountinfo"_s);
        const QByteArray begin = mount + ' ';
        if (mount.isEmpty() || !mounts.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray &line : mounts.readAll().split('\n')) {
            // 36 35 98:0 /root /where options optional… - type source options
            const qsizetype separator = line.indexOf(" - ");
            if (separator < 0 || !line.startsWith(begin))
                continue;
            const QByteArrayList fields = line.sliced(separator + 3).split(' ');
            return fields.size() < 2 ? QByteArray() : fields[0] + ':' + fields[1];
        }
        return {};
    }

    bool isNotToBeHad(int error)
    {
        return error == ENODATA || error == ENOTSUP || error == EPERM || error == EACCES || error == EROFS
            || error == ENOSPC || error == EDQUOT || error == E2BIG || error == ERANGE || error == ENOSYS;
    }

} // namespace

QByteArray physicalIdentity(int folder)
{
    struct stat facts { };
    const QByteArray mount = describeMount(mountOf(folder));
    if (mount.isEmpty() || fstat(folder, &facts) != 0)
        return {};
    return "inode:" + QByteArray::number(quint64(facts.st_ino)) + ':' + mount;
}

Result<QByteArray> markOf(int folder)
{
    std::array<char, 64> buffer{};
    const ssize_t size = fgetxattr(folder, kAttribute, buffer.data(), buffer.size());
    if (size < 0 && !isNotToBeHad(errno))
        return fail(fileError(u"reading the mark"_s, errno));
    const QUuid uuid = QUuid::fromString(QByteArray(buffer.data(), std::max<ssize_t>(size, 0)));
    return uuid.isNull() ? QByteArray() : "mark:" + uuid.toByteArray(QUuid::WithoutBraces);
}

Result<> leaveMark(int folder)
{
    const QByteArray uuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    if (fsetxattr(folder, kAttribute, uuid.constData(), size_t(uuid.size()), XATTR_CREATE) != 0)
        return errno == EEXIST || isNotToBeHad(errno) ? Result<>() : fail(fileError(u"leaving a mark"_s, errno));
    return fsync(folder) == 0 ? Result<>() : fail(fileError(u"leaving a mark"_s, errno));
}

} // namespace docsweep
