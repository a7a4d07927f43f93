// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/objects/foldertree.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace docsweep {

namespace {

    bool makePath(const QByteArray &path, qsizetype from)
    {
        for (qsizetype slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (mkdir(path.first(slash).constData(), 0777) != 0 && errno != EEXIST)
                return false;
        }
        return true;
    }

} // namespace

bool setModified(const QByteArray &path, Instant time)
{
    const qint64 micros = toMicros(time);
    const qint64 second = micros >= 0 ? micros / 1'000'000 : (micros - 999'999) / 1'000'000;
    const timespec stamp{second, (micros - second * 1'000'000) * 1000};
    const std::array<timespec, 2> times{stamp, stamp};
    return utimensat(AT_FDCWD, path.constData(), times.data(), AT_SYMLINK_NOFOLLOW) == 0;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

FolderTree::FolderTree(const Bucket &bucket)
    : m_bucket(bucket)
{
    addFolder({});
}

FolderTree::~FolderTree()
{
    // QTemporaryDir finds no names that are no UTF-8.
    std::error_code left;
    std::filesystem::remove_all(QFile::encodeName(root()).toStdString(), left);
}

QByteArray FolderTree::path(const ObjectKey &key) const
{
    return QFile::encodeName(m_folder.path()) + '/' + QFile::encodeName(m_bucket) + '/' + key;
}

bool FolderTree::addFolder(const ObjectKey &key) const
{
    return makePath(path(key) + '/', m_folder.path().size());
}

bool FolderTree::addFile(const ObjectKey &key, const QByteArray &bytes) const
{
    const QByteArray to = path(key);
    int fd = open(to.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0 && makePath(to, m_folder.path().size()))
        fd = open(to.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    const bool written = fd >= 0 && write(fd, bytes.constData(), size_t(bytes.size())) == bytes.size();
    return fd >= 0 && close(fd) == 0 && written;
}

bool FolderTree::addFile(const ObjectKey &key, const QByteArray &bytes, Instant modified) const
{
    return addFile(key, bytes) && setModified(path(key), modified);
}

bool FolderTree::addLink(const ObjectKey &key, const QByteArray &target) const
{
    const QByteArray to = path(key);
    return makePath(to, m_folder.path().size()) && symlink(target.constData(), to.constData()) == 0;
}

bool FolderTree::addPipe(const ObjectKey &key) const
{
    const QByteArray to = path(key);
    return makePath(to, m_folder.path().size()) && mkfifo(to.constData(), 0666) == 0;
}

bool FolderTree::exists(const ObjectKey &key) const
{
    struct stat facts { };
    return lstat(path(key).constData(), &facts) == 0;
}

bool FolderTree::remove(const ObjectKey &key) const
{
    return ::remove(path(key).constData()) == 0;
}

} // namespace docsweep
