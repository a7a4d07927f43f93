// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/inodelock.h"

#include "core/base/fileidentity.h"
#include "core/base/log.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <list>
#include <mutex>
#include <system_error>

#include <fcntl.h>
#ifdef F_OFD_SETLK
#include <sys/stat.h>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

#ifdef F_OFD_SETLK

namespace {

    constexpr off_t kByte = 0x646f6373776565;

    /// The errno on failure, else 0.
    int setLock(int fd, short type)
    {
        struct flock byte = {};
        byte.l_type = type;
        byte.l_whence = SEEK_SET;
        byte.l_start = kByte;
        byte.l_len = 1;
        return fcntl(fd, F_OFD_SETLK, &byte) == 0 ? 0 : errno;
    }

    QString described(int error)
    {
        return QString::fromStdString(std::generic_category().message(error));
    }

} // namespace

struct InodeLock::OpenFile {
    FileIdentity identity;
    int fd = -1;
    bool isHeld = false; ///< guarded by OpenFiles::mutex: to the kernel all locks of one descriptor are the same
};

/// Of this process.
struct InodeLock::OpenFiles {
    std::mutex mutex;
    std::list<OpenFile> files; ///< guarded by mutex; only ever grows

    static OpenFiles &all()
    {
        static auto *const all = new OpenFiles; // never destroyed: a lock may be given back by the last static object
        return *all;
    }

    OpenFile *find(const std::optional<FileIdentity> &identity)
    {
        const auto found = std::ranges::find_if(files, [&](const OpenFile &file) { return file.identity == identity; });
        return found == files.end() ? nullptr : &*found;
    }

    /// Null, errno says why, where it may not be written: a lock for writing needs that.
    OpenFile *open(const QString &path)
    {
        if (OpenFile *known = find(fileIdentity(path)))
            return known;
        const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        struct stat facts = {};
        if (fd < 0 || fstat(fd, &facts) != 0)
            return nullptr;
        const FileIdentity identity{quint64(facts.st_dev), quint64(facts.st_ino)};
        files.push_back({identity, fd});
        return find(identity); // a file that took this place just now may be known: then this descriptor is idle
    }
};

Result<std::unique_ptr<InodeLock>> InodeLock::take(const QString &path)
{
    OpenFiles &all = OpenFiles::all();
    const std::lock_guard lock(all.mutex);
    OpenFile *file = all.open(path);
    const int error = !file ? errno : file->isHeld ? EAGAIN : setLock(file->fd, F_WRLCK);
    if (error == 0) {
        file->isHeld = true;
        return std::unique_ptr<InodeLock>(new InodeLock(*file));
    }
    if (file && (error == EAGAIN || error == EACCES))
        return fail(ErrorKind::Conflict, u"locked: "_s + path);
    const bool isRefused = !file || error == EINVAL || error == ENOLCK || error == EOPNOTSUPP || error == ENOSYS;
    if (!isRefused)
        return fail(ErrorKind::Unavailable, u"locking "_s + path + u": "_s + described(error));
    logDebug(path + u" itself cannot be locked ("_s + described(error)
        + u"); a run that reaches it by another path would not be noticed"_s);
    return std::unique_ptr<InodeLock>();
}

InodeLock::~InodeLock()
{
    const std::lock_guard lock(OpenFiles::all().mutex);
    m_file.isHeld = false;
    if (const int error = setLock(m_file.fd, F_UNLCK); error != 0)
        logDebug(u"giving a file's lock back: "_s + described(error));
}

#else

struct InodeLock::OpenFile { };

Result<std::unique_ptr<InodeLock>> InodeLock::take(const QString &)
{
    return std::unique_ptr<InodeLock>();
}

InodeLock::~InodeLock() = default;

#endif

} // namespace docsweep
