// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/foldernewfile.h"

#include "core/base/descriptor.h"
#include "core/objects/filefacts.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <map>
#include <memory>
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
        /// The descriptor of the folder outlives this.
        explicit Making(int folder)
            : m_folder(folder)
            , m_file(openat(folder, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, kFileMode))
        {
            if (!m_file.isOpen() && errno == EPERM && isGone(folder)) // so ext4 says it of a removed folder
                errno = ENOENT;
            else if (!m_file.isOpen() && (errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT || errno == EINVAL))
                beginNamed();
            m_error = m_file.isOpen() ? 0 : errno;
        }
        ~Making()
        {
            if (!m_temporary.isEmpty())
                unlinkat(m_folder, m_temporary.constData(), 0);
        }
        Making(const Making &) = delete;
        Making &operator=(const Making &) = delete;

        int error() const { return m_error; } ///< of opening it, else 0
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
        int m_error = 0;
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

    /// A new file on its way to its name. ENOENT, in `error` of each step: the folder is not there any more.
    struct Storing {
        const NewObject &object;
        const QString what;
        Making making;

        Storing(const NewHolder &holder, const NewObject &wanted, QString said)
            : object(wanted)
            , what(std::move(said))
            , making(holder.folder.fd())
        {
        }

        Result<> failed(int code, int &error) const
        {
            error = code;
            return fail(errorOfErrno(what, code));
        }

        Result<> write(const ByteSource &source, int &error)
        {
            error = 0;
            if (making.error() != 0)
                return failed(making.error(), error);
            if (const Result<> filled = fill(making.fd(), object, source, what); !filled)
                return filled;
            const int code = object.modifiedAt ? setModified(making.fd(), *object.modifiedAt) : 0;
            return code == 0 ? Result<>() : failed(code, error);
        }

        /// Begins what `sync` waits for.
        void hurry() const
        {
#ifdef __linux__
            (void)sync_file_range(making.fd(), 0, 0, SYNC_FILE_RANGE_WRITE); // only a hint
#endif
        }

        Result<> sync(int &error) const
        {
            return fsync(making.fd()) == 0 ? Result<>() : failed(errno, error);
        }

        Result<> nameIt(int &error)
        {
            const int code = making.nameIt(namePart(object.key).toByteArray().constData());
            return code == 0 ? Result<>() : failed(code, error);
        }
    };

    /// The errno on failure, else 0.
    int syncFolders(const NewHolder &holder)
    {
        if (fsync(holder.folder.fd()) != 0)
            return errno;
        const auto failed =
            std::ranges::find_if(holder.touched, [](const Descriptor &touched) { return fsync(touched.fd()) != 0; });
        return failed == holder.touched.end() ? 0 : errno;
    }

    Result<> storeIn(
        const NewHolder &holder, const NewObject &object, const ByteSource &source, const QString &what, int &error)
    {
        Storing storing(holder, object, what);
        Result<> stored = storing.write(source, error);
        if (stored)
            stored = storing.sync(error);
        if (stored)
            stored = storing.nameIt(error);
        if (!stored)
            return stored;
        const int code = syncFolders(holder);
        return code == 0 ? Result<>() : storing.failed(code, error);
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

namespace {

    constexpr size_t kFilesAtOnce = 64; ///< that are open and have no name yet
    constexpr size_t kOpenFolders = 64; ///< with those in which one was made
    constexpr qint64 kBytesAtOnce = 64LL * 1024 * 1024;

    /// New files that wait for the disk together.
    class Group {
    public:
        using Stored = std::function<void(size_t at, const Result<> &)>;

        Group(int bucket, PathResolution resolution, const Stored &stored)
            : m_bucket(bucket)
            , m_resolution(resolution)
            , m_stored(stored)
        {
        }

        /// Whether this one waits with the others. Else it needs a call of its own, or `stored` was told.
        bool add(size_t at, const NewObject &object, const ByteSource &source, QString what)
        {
            NewHolder *const holder = holderOf(folderPart(object.key));
            if (!holder)
                return false;
            auto storing = std::make_unique<Storing>(*holder, object, std::move(what));
            int error = 0;
            const Result<> written = storing->write(source, error);
            if (error == ENOENT)
                return false;
            if (!written) {
                m_stored(at, written);
                return true;
            }
            storing->hurry();
            m_bytes += object.sizeBytes;
            m_files.push_back({at, holder, std::move(storing), {}, 0});
            return true;
        }

        bool isFull() const
        {
            return m_files.size() >= kFilesAtOnce || m_folders >= kOpenFolders || m_bytes >= kBytesAtOnce;
        }

        /// All of them are stored, or failed; answers those whose folder went away, which are to be tried again.
        std::vector<size_t> end()
        {
            std::vector<size_t> again;
            std::vector<File> named;
            for (File &file : m_files)
                file.result = file.storing->sync(file.error);
            for (File &file : m_files) {
                if (file.result)
                    file.result = file.storing->nameIt(file.error);
                if (file.error == ENOENT)
                    again.push_back(file.at);
                else if (!file.result)
                    m_stored(file.at, file.result);
                else
                    named.push_back(std::move(file));
            }
            std::map<const NewHolder *, int> synced;
            for (const auto &[path, holder] : m_holders)
                synced[holder.get()] = syncFolders(*holder);
            for (File &file : named) {
                const int code = synced[file.holder];
                m_stored(file.at, code == 0 ? Result<>() : file.storing->failed(code, file.error));
            }
            named.clear();
            m_files.clear();
            m_holders.clear();
            m_folders = 0;
            m_bytes = 0;
            return again;
        }

    private:
        struct File {
            size_t at = 0;
            const NewHolder *holder = nullptr;
            std::unique_ptr<Storing> storing;
            Result<> result = {};
            int error = 0;
        };

        NewHolder *holderOf(QByteArrayView folder)
        {
            std::unique_ptr<NewHolder> &holder = m_holders[folder.toByteArray()];
            if (!holder) {
                holder = std::make_unique<NewHolder>(makeFolders(m_bucket, folder, m_resolution));
                m_folders += 1 + holder->touched.size();
            }
            return holder->folder.isOpen() ? holder.get() : nullptr;
        }

        const int m_bucket;
        const PathResolution m_resolution;
        const Stored &m_stored;
        std::map<QByteArray, std::unique_ptr<NewHolder>> m_holders; ///< by folder; outlives the files
        std::vector<File> m_files;
        size_t m_folders = 0;
        qint64 m_bytes = 0;
    };

} // namespace

void storeNewFiles(int bucket, std::span<const NewObject> objects, PathResolution resolution,
    const std::function<ByteSource(size_t at)> &source, const std::function<QString(size_t at)> &what,
    const std::function<void(size_t at, const Result<> &)> &stored)
{
    const auto alone = [&](size_t at) {
        stored(at, storeNewFile(bucket, objects[at], resolution, source(at), what(at)));
    };
    Group group(bucket, resolution, stored);
    const auto end = [&] {
        for (const size_t at : group.end())
            alone(at);
    };
    for (size_t at = 0; at < objects.size(); ++at) {
        if (!group.add(at, objects[at], source(at), what(at)))
            alone(at);
        if (group.isFull())
            end();
    }
    end();
}

} // namespace docsweep
