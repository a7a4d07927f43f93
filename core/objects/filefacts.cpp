// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/filefacts.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <pwd.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kEarliestSecond = -62'135'596'800; // 0001-01-01
    constexpr qint64 kLatestSecond = 253'402'300'799; // 9999-12-31

} // namespace

std::optional<Instant> modifiedAt(const struct stat &facts)
{
    const qint64 second = facts.st_mtim.tv_sec;
    if (second < kEarliestSecond || second > kLatestSecond)
        return {};
    return fromMicros(second * 1'000'000 + facts.st_mtim.tv_nsec / 1000);
}

FileVersion::FileVersion(const struct stat &facts)
    : m_hasManyNames(facts.st_nlink > 1)
{
    qToBigEndian(quint64(facts.st_ino), m_bytes.data());
    qToBigEndian(quint64(facts.st_ctim.tv_sec) * 1'000'000'000U + quint64(facts.st_ctim.tv_nsec), m_bytes.data() + 8);
}

QString describeFileType(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return u"a file"_s;
    case S_IFDIR:
        return u"a directory"_s;
    case S_IFLNK:
        return u"a symbolic link"_s;
    case S_IFIFO:
        return u"a named pipe"_s;
    case S_IFSOCK:
        return u"a socket"_s;
    default:
        return u"a device"_s;
    }
}

QString effectiveUser()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(entry.pw_name);
    return QString::number(geteuid());
}

QString describeErrno(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

ErrorKind fileErrorKind(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Unauthorized;
    case ELOOP:
    case EXDEV:
        return ErrorKind::BadData;
    case ESTALE:
    case ENOTCONN:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ETIMEDOUT:
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case EBUSY:
    case EAGAIN:
        return ErrorKind::Unavailable;
    default:
        return ErrorKind::Io;
    }
}

Why whyOfErrno(int error)
{
    const QString said = describeErrno(error);
    const Cause denied{CauseKind::AccessDenied, {effectiveUser(), said}};
    switch (error) {
    case ELOOP:
        return Cause{CauseKind::LinkInTheWay, {}};
    case EXDEV:
        return Cause{CauseKind::MountedAcross, {}};
    case EROFS:
        return {sentenceOf(denied), {CauseKind::MountedReadOnly, {}}};
    case EACCES:
    case EPERM:
        return denied;
    case ENOSPC:
        return {said, {CauseKind::DiskFull, {}}};
    case EFBIG:
        return {said, {CauseKind::FileTooLarge, {}}};
    default:
        return said;
    }
}

Error fileError(const QString &what, int error)
{
    return during(what, errorOf(fileErrorKind(error), whyOfErrno(error)));
}

} // namespace docsweep
