// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ownfile.h"

#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kLookedAt = 4096;
    // A link is not followed, a pipe does not block, a terminal does not become this process's own.
    constexpr int kCareful = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;

    /// `error` is the system's number, where there is one.
    tl::unexpected<Error> refuse(const QString &path, const QString &why, int error = 0)
    {
        Why refused = Cause{CauseKind::FileUnwritable, {path, why}};
        if (error == ENOSPC || error == EDQUOT)
            refused.cause = {CauseKind::DiskFull, {}};
        else if (error == EFBIG)
            refused.cause = {CauseKind::FileTooLarge, {}};
        return fail(ErrorKind::Io, std::move(refused));
    }

    tl::unexpected<Error> refuse(const QString &path, int error)
    {
        if (error == ELOOP)
            return refuse(path, u"it is a symbolic link; put the file itself there, or name another one"_s);
        const QString said = QString::fromLocal8Bit(std::strerror(error)); // NOLINT(concurrency-mt-unsafe): for people
        return refuse(path, said, error);
    }

    mode_t modeFor(Readers readers)
    {
        return readers == Readers::Everybody ? S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH : S_IRUSR | S_IWUSR;
    }

    Result<> checkOurs(const struct stat &facts, const QString &path)
    {
        if (S_ISLNK(facts.st_mode))
            return refuse(path, ELOOP);
        if (!S_ISREG(facts.st_mode))
            return refuse(path, u"it is not a plain file; use another one"_s);
        if (facts.st_uid != ::geteuid() && facts.st_uid != 0)
            return refuse(path, u"it belongs to another user (%1); name another file"_s.arg(facts.st_uid));
        return {};
    }

    Result<> checkKind(int file, const QString &path, const OwnKind &isOwn)
    {
        std::array<char, kLookedAt> begin{};
        const ssize_t length = ::pread(file, begin.data(), begin.size(), 0);
        if (length < 0)
            return refuse(path, errno);
        if (length > 0 && !isOwn(QByteArrayView(begin.data(), length)))
            return refuse(path, u"what is in it was not written by docsweep; name another file, or move it away"_s);
        return {};
    }

    Result<Descriptor> openOurs(const QString &path, int flags, Readers readers, const OwnKind &isOwn)
    {
        Descriptor file(
            ::open(QFile::encodeName(path).constData(), flags | O_CREAT | kCareful, modeFor(readers) & mode_t(0600)));
        struct stat facts = {};
        if (!file.isOpen() || ::fstat(file.fd(), &facts) != 0)
            return refuse(path, errno);
        if (const Result<> ours = checkOurs(facts, path); !ours)
            return fail(ours.error());
        if (facts.st_nlink > 1)
            return refuse(path, u"it has a second name elsewhere (a hard link); name another file"_s);
        if (const Result<> own = checkKind(file.fd(), path, isOwn); !own)
            return fail(own.error());
        if ((facts.st_mode & 07777U) != modeFor(readers) && ::fchmod(file.fd(), modeFor(readers)) != 0
            && facts.st_uid == ::geteuid())
            return refuse(path, errno);
        return file;
    }

} // namespace

bool anyKind(QByteArrayView)
{
    return true;
}

OwnKind exportKind(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return [suffix](QByteArrayView begin) {
        if (suffix == "pdf"_L1)
            return begin.startsWith("%PDF-");
        if (suffix == "png"_L1)
            return begin.startsWith("\x89PNG");
        if (suffix == "svg"_L1)
            return begin.startsWith("<?xml") || begin.startsWith("<svg");
        if (suffix == "json"_L1)
            return begin.startsWith('{') || begin.startsWith('[');
        return suffix == "csv"_L1; // a table has no sign of its own
    };
}

Result<Descriptor> openToAppend(const QString &path, Readers readers, const OwnKind &isOwn)
{
    return openOurs(path, O_RDWR | O_APPEND, readers, isOwn);
}

Result<Descriptor> openToLock(const QString &path)
{
    return openOurs(path, O_RDWR, Readers::OwnerAlone, anyKind);
}

Result<> makePrivate(const QString &path, bool mayMake)
{
    const QByteArray name = QFile::encodeName(path);
    // A file that comes into being without being opened, so that nothing has to be closed.
    if (mayMake && ::mknod(name.constData(), S_IFREG | modeFor(Readers::OwnerAlone), 0) != 0 && errno != EEXIST)
        return refuse(path, errno);
    const Descriptor file(::open(name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat facts = {};
    if (!file.isOpen() && (errno == ENOENT || errno == ENOTDIR))
        return {};
    if (!file.isOpen() || ::fstat(file.fd(), &facts) != 0)
        return refuse(path, errno);
    if (const Result<> ours = checkOurs(facts, path); !ours)
        return ours;
    if ((facts.st_mode & 077U) == 0 || facts.st_uid != ::geteuid())
        return {};
    // fchmod(2) refuses such a descriptor; proc(5) leads to what it holds, whatever the name leads to meanwhile.
    const QByteArray held = "/proc/self/fd/" + QByteArray::number(file.fd());
    if (::chmod(held.constData(), modeFor(Readers::OwnerAlone)) == 0)
        return {};
    // Without /proc, as in a bare chroot, the name has to do.
    if (errno != ENOENT || ::chmod(name.constData(), modeFor(Readers::OwnerAlone)) != 0)
        return refuse(path, errno);
    return {};
}

OwnFileWriter::OwnFileWriter(QString path, Descriptor folder, QByteArray name, QByteArray making)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_making(std::move(making))
{
}

Result<std::unique_ptr<OwnFileWriter>> OwnFileWriter::begin(const QString &path, Readers readers, const OwnKind &isOwn)
{
    const QFileInfo place(path);
    Descriptor folder(::open(QFile::encodeName(place.absolutePath()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return refuse(path, errno);
    const QByteArray name = QFile::encodeName(place.fileName());
    const Descriptor before(::openat(folder.fd(), name.constData(), O_RDONLY | kCareful));
    struct stat facts = {};
    if (!before.isOpen() && errno != ENOENT)
        return refuse(path, errno);
    if (before.isOpen()) {
        if (::fstat(before.fd(), &facts) != 0)
            return refuse(path, errno);
        if (const Result<> ours = checkOurs(facts, path); !ours)
            return fail(ours.error());
        if (const Result<> own = checkKind(before.fd(), path, isOwn); !own)
            return fail(own.error());
    }
    const QByteArray making = ".docsweep-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    Descriptor file(::openat(folder.fd(), making.constData(), O_RDWR | O_CREAT | O_EXCL | kCareful, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return refuse(path, errno);
    std::unique_ptr<OwnFileWriter> writer(new OwnFileWriter(path, std::move(folder), name, making));
    const int own = ::fcntl(file.fd(), F_DUPFD_CLOEXEC, 0);
    if (own < 0 || ::fchmod(own, modeFor(readers)) != 0
        || !writer->m_file.open(own, QIODevice::ReadWrite, QFile::AutoCloseHandle))
        return refuse(path, errno);
    return writer;
}

OwnFileWriter::~OwnFileWriter()
{
    if (!m_making.isEmpty())
        ::unlinkat(m_folder.fd(), m_making.constData(), 0);
}

Result<> OwnFileWriter::commit()
{
    errno = 0;
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
        return refuse(m_path, m_file.errorString(), errno);
    if (::fsync(m_file.handle()) != 0
        || ::renameat(m_folder.fd(), m_making.constData(), m_folder.fd(), m_name.constData()) != 0)
        return refuse(m_path, errno);
    m_making.clear();
    m_file.close();
    return {};
}

Result<> writeOwnFile(const QString &path, const QByteArray &bytes, Readers readers, const OwnKind &isOwn)
{
    const auto writer = OwnFileWriter::begin(path, readers, isOwn);
    if (!writer)
        return fail(writer.error());
    QFile &file = (*writer)->device();
    errno = 0;
    if (file.write(bytes) != bytes.size())
        return refuse(path, file.errorString(), errno);
    return (*writer)->commit();
}

} // namespace docsweep
