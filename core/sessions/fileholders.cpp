// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/fileholders.h"

#include "core/base/visibletext.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <array>
#include <linux/magic.h>
#include <sys/vfs.h>
#include <vector>
#endif

namespace docsweep {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

    constexpr long kXfs = 0x58465342;
    constexpr long kZfs = 0x2fc12fc1;

    /// Where all who open a file are this kernel's, and have the same inode of it.
    bool isLocal(const QByteArray &path)
    {
        struct statfs facts = {};
        if (statfs(path.constData(), &facts) != 0)
            return false;
        constexpr std::array kLocal{
            long(EXT4_SUPER_MAGIC), kXfs, long(BTRFS_SUPER_MAGIC), long(TMPFS_MAGIC), long(F2FS_SUPER_MAGIC), kZfs};
        return std::ranges::find(kLocal, long(facts.f_type)) != kLocal.end();
    }

    QString nameOf(const QString &process)
    {
        QFile file(u"/proc/"_s + process + u"/comm"_s);
        const QByteArray name = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("process");
        return visibleText(QString::fromUtf8(name)) + u" (process "_s + process + u')';
    }

    constexpr ino_t kFirstProcessNamespace = 0xeffffffc; ///< PROC_PID_INIT_INO: of whoever sees all processes

    QString described(int error)
    {
        return QString::fromStdString(std::generic_category().message(error));
    }

    /// A file of proc(5), or errno.
    tl::expected<QByteArray, int> contentOf(const QString &path)
    {
        const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        if (!file.isOpen())
            return tl::unexpected(errno);
        QByteArray content;
        std::array<char, 65536> some = {};
        while (true) {
            const ssize_t got = ::read(file.fd(), some.data(), some.size());
            if (got < 0 && errno != EINTR)
                return tl::unexpected(errno);
            if (got == 0)
                return content;
            content.append(some.data(), std::max<ssize_t>(got, 0));
        }
    }

    /// A line of mountinfo.
    struct Mount {
        QByteArray id;
        QByteArray device; ///< of the file system: stat(2) tells another one on btrfs
        QByteArray root; ///< what of the file system is mounted
        QByteArray point; ///< where
        QByteArray line;

        /// Of the file system.
        bool isSame(const Mount &other) const { return device == other.device && root == other.root; }
    };

    QByteArray unescaped(const QByteArray &field)
    {
        QByteArray plain;
        for (qsizetype at = 0; at < field.size(); ++at) {
            bool isOctal = false;
            const int code = field[at] == '\\' ? field.mid(at + 1, 3).toInt(&isOctal, 8) : 0;
            plain += isOctal ? char(code) : field[at];
            at += isOctal ? 3 : 0;
        }
        return plain;
    }

    std::vector<Mount> mountsIn(const QByteArray &content)
    {
        std::vector<Mount> mounts;
        for (const QByteArray &line : content.split('\n')) {
            const QList<QByteArray> fields = line.split(' ');
            if (fields.size() > 5)
                mounts.push_back({fields[0], fields[2], unescaped(fields[3]), unescaped(fields[4]), line});
        }
        return mounts;
    }

    /// What a mount of this file alone looks like; nothing where that cannot be told.
    std::optional<Mount> mountOfAlone(const QByteArray &path, const std::vector<Mount> &own)
    {
        const Descriptor file(::open(path.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
        const auto facts = contentOf(u"/proc/self/fdinfo/"_s + QString::number(file.fd()));
        if (!file.isOpen() || !facts)
            return {};
        for (const QByteArray &fact : facts->split('\n')) {
            if (!fact.startsWith("mnt_id:"))
                continue;
            const QByteArray id = fact.mid(7).trimmed();
            const auto on = std::ranges::find(own, id, &Mount::id);
            if (on == own.end())
                return {};
            const QByteArray folder = on->point == "/" ? QByteArray() : on->point;
            if (path != folder && !path.startsWith(QByteArray(folder + '/')))
                return {};
            Mount alone = *on;
            alone.root = (on->root == "/" ? QByteArray() : on->root) + path.mid(folder.size());
            return alone;
        }
        return {};
    }

    tl::unexpected<Error> untold(ErrorKind kind, const QString &text)
    {
        return fail(kind, Why(text, Cause{CauseKind::OpenUntold}));
    }

    Result<> requireAllProcesses(const QString &processes, const std::vector<Mount> &own)
    {
        struct stat facts = {};
        if (stat(QFile::encodeName(processes + u"/self/ns/pid"_s).constData(), &facts) != 0
            || facts.st_ino != kFirstProcessNamespace)
            return untold(ErrorKind::BadConfig,
                u"docsweep runs in a container here, and cannot see whether another one has the database mounted. Run "
                "this outside of it, or use --in-place"_s);
        const bool isHiding = std::ranges::any_of(own, [&](const Mount &mount) {
            return mount.point == QFile::encodeName(processes)
                && (mount.line.contains("hidepid=") || mount.line.contains("subset=pid"));
        });
        if (isHiding && geteuid() != 0)
            return untold(ErrorKind::Unauthorized,
                processes
                    + u" hides other users' processes (hidepid), so nobody can tell whether one of them has the "
                      "database mounted. Run this as root, or use --in-place"_s);
        return {};
    }

} // namespace

Result<> requireNotMountedAlone(const QString &path, const QString &processes)
{
    const auto cannotTell = [&path](const QString &why) {
        return untold(ErrorKind::Unauthorized,
            u"nobody can tell whether a container has "_s + path + u" mounted by itself ("_s + why
                + u"). Run this as root, or use --in-place"_s);
    };
    const auto ownContent = contentOf(processes + u"/self/mountinfo"_s);
    if (!ownContent)
        return cannotTell(processes + u"/self/mountinfo: "_s + described(ownContent.error()));
    const std::vector<Mount> own = mountsIn(*ownContent);
    if (Result<> all = requireAllProcesses(processes, own); !all)
        return all;
    const std::optional<Mount> alone = mountOfAlone(QFile::encodeName(path), own);
    if (!alone)
        return cannotTell(u"its own mount is not in "_s + processes + u"/self/mountinfo"_s);
    QSet<QByteArray> seen; // most processes see the same mounts
    for (const QString &process : QDir(processes).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!process.front().isDigit())
            continue;
        const QString folder = processes + u'/' + process;
        struct stat space = {};
        struct stat root = {};
        if (stat(QFile::encodeName(folder + u"/ns/mnt"_s).constData(), &space) == 0
            && stat(QFile::encodeName(folder + u"/root"_s).constData(), &root) == 0) {
            QByteArray view;
            for (const quint64 part : {quint64(space.st_ino), quint64(root.st_dev), quint64(root.st_ino)})
                view += QByteArray::number(part) + ' ';
            if (seen.contains(view))
                continue;
            seen.insert(view);
        }
        const auto content = contentOf(folder + u"/mountinfo"_s);
        if (!content && (content.error() == ENOENT || content.error() == ESRCH || content.error() == EINVAL))
            continue; // it has ended
        if (!content)
            return cannotTell(nameOf(process) + u": "_s + described(content.error()));
        for (const Mount &mount : mountsIn(*content)) {
            if (mount.isSame(*alone))
                return fail(ErrorKind::BadConfig,
                    Why(path + u" is mounted by itself at "_s + visibleText(QFile::decodeName(mount.point)) + u" for "_s
                            + nameOf(process)
                            + u", most likely in a container, which would go on using the old file. Mount its folder "
                              "instead, or use --in-place"_s,
                        Cause{CauseKind::DatabaseSecondName, {path}}));
        }
    }
    return {};
}

QStringList holdersOf(const QString &path)
{
    struct stat file = {};
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    QStringList holders;
    const QString self = QString::number(getpid());
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (process == self || !process.front().isDigit())
            continue;
        const QString folder = u"/proc/"_s + process + u"/fd/"_s;
        for (const QString &number : QDir(folder).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
            struct stat open = {};
            const bool isIt = stat(QFile::encodeName(folder + number).constData(), &open) == 0
                && open.st_dev == file.st_dev && open.st_ino == file.st_ino;
            if (!isIt)
                continue;
            holders += nameOf(process);
            break;
        }
    }
    return holders;
}

Result<WriteLease> WriteLease::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!isLocal(name))
        return untold(ErrorKind::BadConfig,
            path
                + u" is on a file system that other machines or other mounts may use, so nobody can tell who has it "
                  "open. Use --in-place: SQLite's own locks do there what they can"_s);
    Descriptor file(::open(name.constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return fail(errno == EACCES ? ErrorKind::Unauthorized : ErrorKind::Io,
            u"opening "_s + path + u": "_s + QString::fromStdString(std::generic_category().message(errno)));
    if (fcntl(file.fd(), F_SETLEASE, F_WRLCK) == 0)
        return WriteLease(std::move(file));
    if (errno == EAGAIN) {
        const QStringList holders = holdersOf(path);
        return fail(ErrorKind::Unavailable,
            Why(path + u" is open in "_s
                    + (holders.isEmpty() ? u"a process that cannot be seen from here"_s : holders.join(u", "_s))
                    + u", which would go on writing into the old file. Stop the web app, or use --in-place"_s,
                Cause{CauseKind::DatabaseBusy}));
    }
    return untold(ErrorKind::Unauthorized,
        u"the kernel does not tell this user who has "_s + path + u" open ("_s
            + QString::fromStdString(std::generic_category().message(errno))
            + u"). Run this as the file's owner or as root, or use --in-place"_s);
}

bool WriteLease::isWanted() const
{
    return fcntl(m_file.fd(), F_GETLEASE) != F_WRLCK;
}

IgnoredLeaseSignal::IgnoredLeaseSignal()
    : m_before(std::signal(SIGIO, SIG_IGN))
{
}

IgnoredLeaseSignal::~IgnoredLeaseSignal()
{
    std::signal(SIGIO, m_before == SIG_ERR ? SIG_DFL : m_before);
}

#endif

} // namespace docsweep
