// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/fileholders.h"

#include "core/base/visibletext.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <array>
#include <linux/magic.h>
#include <sys/vfs.h>
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

} // namespace

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
        return fail(ErrorKind::BadConfig,
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
            path + u" is open in "_s
                + (holders.isEmpty() ? u"a process that cannot be seen from here"_s : holders.join(u", "_s))
                + u", which would go on writing into the old file. Stop the web app, or use --in-place"_s);
    }
    return fail(ErrorKind::Unauthorized,
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
