// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderwalk.h"

#include "core/objects/filefacts.h"

#include <cerrno>
#include <cstddef>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kPageEntries = 1000;
    constexpr size_t kOpenFolders = 32;
    constexpr size_t kReadBytes = 65'536;
    // The outermost folder may use half of it, the next one half of what is left, and so on.
    constexpr qsizetype kNameBytes = 32LL * 1024 * 1024;
    constexpr qsizetype kLeastNameBytes = 16LL * 1024;

    bool isOwnOrParent(const char *name)
    {
        return name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
    }

    /// It went away, or became something else, since its name was read: the next listing will tell.
    bool hasVanished(int error)
    {
        return error == ENOENT || error == ENOTDIR;
    }

} // namespace

FolderWalk::FolderWalk(
    int bucket, const QString &place, PathResolution resolution, std::stop_token stop, const PageSink &onPage)
    : m_bucket(bucket)
    , m_place(place)
    , m_resolution(resolution)
    , m_stop(std::move(stop))
    , m_onPage(onPage)
    , m_entries(kPageEntries)
    , m_buffer(kReadBytes)
{
}

Result<> FolderWalk::run(const ObjectKey &prefix)
{
    m_partial = namePart(prefix).toByteArray();
    bool goesOn = !m_stop.stop_requested() && openStart(folderPart(prefix));
    while (goesOn && m_depth > 0) {
        Level &level = top();
        if (level.next < level.names.size()) {
            const QByteArrayView name = level.names.at(level.next++);
            goesOn = name.endsWith('/') ? enter(name) : visit(level, name);
        } else if (level.names.isComplete() || level.isCut) {
            leave();
        } else {
            goesOn = readNames(level, level.names.at(level.names.size() - 1));
        }
    }
    if (m_bucketError)
        return fail(*m_bucketError);
    if (!goesOn || !flush())
        return failCancelled();
    return {};
}

bool FolderWalk::openStart(QByteArrayView folder)
{
    m_path = folder.toByteArray();
    push({});
    return readNames(top(), {});
}

bool FolderWalk::enter(QByteArrayView name)
{
    if (m_stop.stop_requested())
        return false;
    Level &parent = top();
    if (!ensureOpen(parent))
        return !m_bucketError;
    Descriptor folder = openFolder(parent.folder.fd(), name, FolderUse::Entries, m_resolution);
    const int error = errno;
    if (!folder.isOpen())
        return hasVanished(error) || addFolderProblem(m_path + name.toByteArray(), error);
    m_path.append(name.data(), name.size());
    push(std::move(folder));
    return readNames(top(), {});
}

void FolderWalk::push(Descriptor folder)
{
    if (m_depth == m_levels.size())
        m_levels.push_back(std::make_unique<Level>());
    ++m_depth;
    Level &level = top();
    level.folder = std::move(folder);
    level.next = 0;
    level.isCut = false;
    if (m_depth > kOpenFolders)
        m_levels[m_depth - 1 - kOpenFolders]->folder.close();
}

void FolderWalk::leave()
{
    Level &level = top();
    level.folder.close();
    level.names.trim();
    m_usedBytes -= std::exchange(level.countedBytes, 0);
    --m_depth;
    if (m_depth > 0)
        m_path.truncate(m_path.lastIndexOf('/', -2) + 1);
}

/// Fills the level with the first names after `after`.
bool FolderWalk::readNames(Level &level, QByteArrayView after)
{
    if (!ensureOpen(level))
        return !m_bucketError;
    m_usedBytes -= std::exchange(level.countedBytes, 0);
    level.next = 0;
    level.names.begin(after, std::max((kNameBytes - m_usedBytes) / 2, kLeastNameBytes));
    const bool filtered = m_depth == 1 && !m_partial.isEmpty();
    int error = lseek(level.folder.fd(), 0, SEEK_SET) < 0 ? errno : 0;
    while (error == 0) {
        if (m_stop.stop_requested())
            return false;
        const ssize_t count = getdents64(level.folder.fd(), m_buffer.data(), m_buffer.size());
        if (count < 0 && errno != EINTR)
            error = errno;
        if (count == 0)
            break;
        for (ssize_t at = 0; at < count;) {
            const char *record = m_buffer.data() + at;
            unsigned short length = 0;
            std::memcpy(&length, record + offsetof(dirent64, d_reclen), sizeof length);
            at += length;
            const char *name = record + offsetof(dirent64, d_name);
            auto type = static_cast<unsigned char>(record[offsetof(dirent64, d_type)]);
            if (isOwnOrParent(name) || (filtered && !QByteArrayView(name).startsWith(m_partial)))
                continue;
            struct stat facts { };
            if (type == DT_UNKNOWN
                && fstatat(level.folder.fd(), name, &facts, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT) == 0)
                type = S_ISDIR(facts.st_mode) ? DT_DIR : DT_REG;
            level.names.add(QByteArrayView(name), type == DT_DIR);
        }
    }
    level.names.finish();
    level.countedBytes = level.names.usedBytes();
    m_usedBytes += level.countedBytes;
    if (error == 0)
        return true;
    level.isCut = true;
    if (m_path.isEmpty()) {
        m_bucketError = fileError(u"reading \""_s + m_place + u'"', error);
        return false;
    }
    return hasVanished(error) || addFolderProblem(m_path, error);
}

/// Opens a folder by its path: the first one, and those closed for the sake of the folders within. Where that fails
/// the rest of it is skipped.
bool FolderWalk::ensureOpen(Level &level)
{
    if (level.folder.isOpen())
        return true;
    level.folder = m_path.isEmpty() ? Descriptor(openat(m_bucket, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
                                    : openFolder(m_bucket, m_path, FolderUse::Entries, m_resolution);
    if (level.folder.isOpen())
        return true;
    const int error = errno;
    level.next = level.names.size();
    level.isCut = true;
    if (m_path.isEmpty())
        m_bucketError = fileError(u"opening \""_s + m_place + u'"', error);
    else if (!hasVanished(error))
        m_problems.push_back({m_path, fileError(u"reading \""_s + display(m_path) + u'"', error)});
    return false;
}

bool FolderWalk::visit(Level &level, QByteArrayView name)
{
    if (!ensureOpen(level))
        return !m_bucketError;
    struct stat facts { };
    if (fstatat(level.folder.fd(), name.data(), &facts, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT) == 0)
        return addEntry(name, facts);
    const int error = errno;
    if (hasVanished(error))
        return true;
    if (error != EACCES)
        return addFolderProblem(m_path + name.toByteArray(), error);
    // Its names may be read but nothing in it may be looked at: the same for all of them, so it is said once.
    level.next = level.names.size();
    level.isCut = true;
    return addFolderProblem(m_path, error);
}

bool FolderWalk::addEntry(QByteArrayView name, const struct stat &facts)
{
    if (S_ISDIR(facts.st_mode))
        return true; // was a file when its name was read
    if (!S_ISREG(facts.st_mode)) {
        const ObjectKey key = m_path + name.toByteArray();
        if (S_ISLNK(facts.st_mode))
            return addProblem(key, errorOf(ErrorKind::BadData, Cause{CauseKind::FileIsLink, {display(key)}}));
        const QString what = describeFileType(facts.st_mode) + u", not an object"_s;
        return addProblem(key, {ErrorKind::BadData, u'"' + display(key) + u"\" is "_s + what});
    }
    ObjectEntry &entry = m_entries[m_entryCount];
    entry.key = ObjectKey(m_path.size() + name.size(), Qt::Uninitialized);
    std::memcpy(entry.key.data(), m_path.constData(), size_t(m_path.size()));
    std::memcpy(entry.key.data() + m_path.size(), name.data(), size_t(name.size()));
    entry.sizeBytes = facts.st_size;
    entry.updatedAt = modifiedAt(facts);
    entry.version = FileVersion(facts).kept();
    return ++m_entryCount < kPageEntries || flush();
}

bool FolderWalk::addProblem(const ObjectKey &prefix, Error error)
{
    m_problems.push_back({prefix, std::move(error)});
    return m_problems.size() < kPageEntries || flush();
}

bool FolderWalk::addFolderProblem(const ObjectKey &prefix, int error)
{
    return addProblem(prefix, fileError(u"reading \""_s + display(prefix) + u'"', error));
}

bool FolderWalk::flush()
{
    if (m_stop.stop_requested())
        return false;
    if (m_entryCount == 0 && m_problems.empty())
        return true;
    const bool goesOn = m_onPage({std::span(m_entries.data(), m_entryCount), m_problems});
    m_entryCount = 0;
    m_problems.clear();
    return goesOn;
}

QString FolderWalk::display(const ObjectKey &key) const
{
    return m_place + u'/' + displayKey(key);
}

} // namespace docsweep
