// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/foldernewfile.h"

#include "core/base/descriptor.h"
#include "core/objects/filefacts.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTries = 1000;
    constexpr size_t kFlushedFolders = 16; // of a deeper nesting the rest is left to the file system's own pace
    constexpr mode_t kFileMode = 0666;

    /// The folder of a new object, and those in which a folder had to be made for it.
    struct NewHolder {
        Descriptor folder; ///< not open on failure, errno says why
        std::vector<Descriptor> touched;
    };

    NewHolder makeFolders(int bucket, QByteArrayView folder, PathResolution resolution)
    {
        NewHolder made{Descriptor(openat(bucket, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)), {}};
        for (qsizetype from = 0; made.folder.isOpen() && from < folder.size();) {
            const qsizetype to = folder.indexOf('/', from);
            const QByteArray segment = folder.sliced(from, to - from).toByteArray();
            const bool isNew = mkdirat(made.folder.fd(), segment.constData(), 0777) == 0;
            if (!isNew && errno != EEXIST)
                return {};
            Descriptor next = openFolder(made.folder.fd(), segment, FolderUse::Entries, resolution);
            if (isNew && made.touched.size() < kFlushedFolders)
                made.touched.push_back(std::move(made.folder));
            made.folder = std::move(next);
            from = to + 1;
        }
        return made;
    }

    /// The errno on failure, else 0.
    int writeAll(int fd, QByteArrayView bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t count = ::write(fd, bytes.data() + at, size_t(bytes.size() - at));
            if (count < 0 && errno != EINTR)
                return errno;
            at += std::max<ssize_t>(count, 0);
        }
        return 0;
    }

    /// Only the modification time; the errno on failure, else 0.
    int setModified(int fd, Instant instant)
    {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(instant);
        timespec times[2]{};
        times[0].tv_nsec = UTIME_OMIT;
        times[1].tv_sec = seconds.time_since_epoch().count();
        times[1].tv_nsec = std::chrono::nanoseconds(instant - seconds).count();
        return futimens(fd, times) == 0 ? 0 : errno;
    }

    /// Whether it was removed since it was opened.
    bool isGone(int folder)
    {
        struct stat facts = {};
        const bool isRemoved = fstat(folder, &facts) == 0 && facts.st_nlink == 0;
        errno = EPERM;
        return isRemoved;
    }

    /// A new file that has no name yet, or one of ours.
    class Making {
    public:
        explicit Making(int folder)
            : m_folder(folder)
            , m_file(openat(folder, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, kFileMode))
        {
            if (!m_file.isOpen() && errno == EPERM && isGone(folder)) // so ext4 says it of a removed folder
                errno = ENOENT;
            else if (!m_file.isOpen() && (errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT || errno == EINVAL))
                beginNamed();
        }
        ~Making()
        {
            if (!m_temporary.isEmpty())
                unlinkat(m_folder, m_temporary.constData(), 0);
        }
        Making(const Making &) = delete;
        Making &operator=(const Making &) = delete;

        bool isOpen() const { return m_file.isOpen(); }
        int fd() const { return m_file.fd(); }

        /// Unless that is taken; the errno on failure, else 0.
        int nameIt(const char *name)
        {
            if (!m_temporary.isEmpty())
                return renameIt(name);
            const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file.fd());
            if (linkat(AT_FDCWD, self.constData(), m_folder, name, AT_SYMLINK_FOLLOW) == 0)
                return 0;
            return errno;
        }

    private:
        void beginNamed()
        {
            static std::atomic<quint64> counter{0};
            m_temporary =
                ".docsweep-" + QByteArray::number(getpid()) + '-' + QByteArray::number(counter.fetch_add(1)) + ".part";
            m_file = Descriptor(
                openat(m_folder, m_temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kFileMode));
            const int error = errno;
            if (!m_file.isOpen())
                m_temporary.clear();
            errno = error;
        }

        int renameIt(const char *name)
        {
            if (renameat2(m_folder, m_temporary.constData(), m_folder, name, RENAME_NOREPLACE) == 0) {
                m_temporary.clear();
                return 0;
            }
            if (errno != EINVAL && errno != ENOSYS)
                return errno;
            // The file system cannot rename so; a second name is as safe.
            return linkat(m_folder, m_temporary.constData(), m_folder, name, 0) == 0 ? 0 : errno;
        }

        const int m_folder;
        Descriptor m_file;
        QByteArray m_temporary; ///< empty: it has no name
    };

    Error errorOfErrno(const QString &what, int error)
    {
        switch (error) {
        case EEXIST:
            return errorOf(ErrorKind::Conflict, what + u": it exists already"_s);
        case ENOTDIR:
            return errorOf(ErrorKind::Conflict, what + u": a file stands where it needs a folder"_s);
        case ENAMETOOLONG:
            return errorOf(ErrorKind::BadData, what + u": the name is too long for this file system"_s);
        case EILSEQ:
            return errorOf(ErrorKind::BadData, what + u": this file system does not take such names"_s);
        case ENOENT:
            return errorOf(ErrorKind::Unavailable, what + u": its folder is removed again and again"_s);
        default:
            return fileError(what, error);
        }
    }

    Result<> fill(int fd, const NewObject &object, const ByteSource &source, const QString &what)
    {
        qint64 written = 0;
        const Result<> given = source([&](QByteArrayView bytes) -> Result<> {
            written += bytes.size();
            const int error = written > object.sizeBytes ? EFBIG : writeAll(fd, bytes);
            return error == 0 ? Result<>() : fail(fileError(what, error));
        });
        if (!given)
            return given;
        if (written != object.sizeBytes)
            return fail(
                ErrorKind::BadData, what + u": it has %1 bytes instead of %2"_s.arg(written).arg(object.sizeBytes));
        return {};
    }

    /// ENOENT, in `error`: the folder is not there any more. Else what the result says.
    Result<> storeIn(
        const NewHolder &holder, const NewObject &object, const ByteSource &source, const QString &what, int &error)
    {
        const auto failed = [&](int code) -> Result<> {
            error = code;
            return fail(errorOfErrno(what, code));
        };
        error = 0;
        const int folder = holder.folder.fd();
        Making making(folder);
        if (!making.isOpen())
            return failed(errno);
        if (const Result<> filled = fill(making.fd(), object, source, what); !filled)
            return filled;
        if (object.modifiedAt) {
            if (const int code = setModified(making.fd(), *object.modifiedAt); code != 0)
                return failed(code);
        }
        if (fsync(making.fd()) != 0)
            return failed(errno);
        if (const int code = making.nameIt(namePart(object.key).toByteArray().constData()); code != 0)
            return failed(code);
        if (fsync(folder) != 0)
            return failed(errno);
        for (const Descriptor &touched : holder.touched) {
            if (fsync(touched.fd()) != 0)
                return failed(errno);
        }
        return {};
    }

} // namespace

Result<> storeNewFile(
    int bucket, const NewObject &object, PathResolution resolution, const ByteSource &source, const QString &what)
{
    int error = ENOENT;
    Result<> stored = fail(errorOfErrno(what, error));
    // ENOENT: a cleanup removed the folder as empty between our making and our using it.
    for (int tries = 0; error == ENOENT && tries < kTries; ++tries) {
        const NewHolder holder = makeFolders(bucket, folderPart(object.key), resolution);
        if (holder.folder.isOpen()) {
            stored = storeIn(holder, object, source, what, error);
        } else {
            error = errno;
            stored = fail(errorOfErrno(what, error));
        }
    }
    return stored;
}

} // namespace docsweep
