// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderreading.h"

#include "core/objects/filefacts.h"
#include "core/objects/folderstream.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kReadChunk = 1024LL * 1024;

    ObjectEntry entryOf(const ObjectKey &key, const struct stat &facts)
    {
        ObjectEntry entry;
        entry.key = key;
        entry.sizeBytes = facts.st_size;
        entry.updatedAt = modifiedAt(facts);
        entry.version = FileVersion(facts).kept();
        return entry;
    }

    /// Whether an errno proves that no file of this name is there. A link or a mount in the way proves nothing: the
    /// file may have been moved, or lie hidden below.
    bool provesAbsence(int error)
    {
        return error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG;
    }

    /// The name of a key within its folder, which the key's own end closes.
    const char *nameOf(const ObjectKey &key)
    {
        return key.constData() + folderPart(key).size();
    }

    /// Opened without side effects on what is no regular file.
    Descriptor openForReading(int folder, const char *name)
    {
        struct stat facts { };
        if (fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT) != 0)
            return {};
        if (!S_ISREG(facts.st_mode)) {
            errno = ENOENT;
            return {};
        }
        return Descriptor(openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    }

} // namespace

Error notPlain(const ObjectKey &key)
{
    return errorOf(ErrorKind::BadData, Cause{CauseKind::KeyOutside, {displayKey(key)}});
}

FolderReading::FolderReading(int bucket, QString place, PathResolution resolution)
    : m_bucket(bucket)
    , m_place(std::move(place))
    , m_resolution(resolution)
{
}

QString FolderReading::what(QLatin1StringView doing, const ObjectKey &key) const
{
    return doing + u" \""_s + m_place + u'/' + displayKey(key) + u'"';
}

bool FolderReading::enter(const ObjectKey &key)
{
    const QByteArrayView folder = folderPart(key);
    if (m_isEntered && m_folder == folder)
        return m_error == 0;
    m_isEntered = true;
    m_folder = folder.toByteArray();
    m_opened.close();
    m_error = 0;
    if (folder.isEmpty())
        return true;
    m_opened = openFolder(m_bucket, folder, FolderUse::Passage, m_resolution);
    m_error = m_opened.isOpen() ? 0 : errno;
    return m_error == 0;
}

Result<std::optional<ObjectEntry>> FolderReading::look(const ObjectKey &key)
{
    if (!isPlainKey(key))
        return fail(notPlain(key));
    struct stat facts { };
    int error = enter(key) ? 0 : m_error;
    if (error == 0
        && fstatat(m_folder.isEmpty() ? m_bucket : m_opened.fd(), nameOf(key), &facts,
               AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT)
            != 0)
        error = errno;
    if (provesAbsence(error))
        return std::optional<ObjectEntry>();
    if (error != 0)
        return fail(fileError(what("looking at"_L1, key), error));
    if (!S_ISREG(facts.st_mode))
        return std::optional<ObjectEntry>();
    return std::optional<ObjectEntry>(entryOf(key, facts));
}

Result<Descriptor> FolderReading::opened(const ObjectKey &key)
{
    if (!isPlainKey(key))
        return fail(notPlain(key));
    int error = enter(key) ? 0 : m_error;
    Descriptor file;
    if (error == 0) {
        file = openForReading(m_folder.isEmpty() ? m_bucket : m_opened.fd(), nameOf(key));
        error = file.isOpen() ? 0 : errno;
    }
    if (provesAbsence(error))
        return fail(ErrorKind::NotFound, what("reading"_L1, key) + u": there is no such object"_s);
    if (error != 0)
        return fail(fileError(what("reading"_L1, key), error));
    return file;
}

Result<ObjectHead> FolderReading::stream(
    const ObjectKey &key, const QByteArray &version, const std::stop_token &stop, const ObjectSink &sink)
{
    const Result<Descriptor> file = opened(key);
    if (!file)
        return fail(file.error());
    const auto said = [&] { return what("reading"_L1, key); };
    return streamFile(file->fd(), said, version, stop, sink);
}

Result<QByteArray> FolderReading::read(const ObjectKey &key, qint64 limitBytes, const std::stop_token &stop)
{
    const Result<Descriptor> file = opened(key);
    if (!file)
        return fail(file.error());
    QByteArray bytes;
    while (bytes.size() < limitBytes) {
        if (stop.stop_requested())
            return failCancelled();
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min(kReadChunk, limitBytes - before));
        const ssize_t count = ::read(file->fd(), bytes.data() + before, size_t(bytes.size() - before));
        bytes.resize(before + std::max<ssize_t>(count, 0));
        if (count == 0)
            break;
        if (count < 0 && errno != EINTR)
            return fail(fileError(what("reading"_L1, key), errno));
    }
    return bytes;
}

} // namespace docsweep
