// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderstream.h"

#include "core/objects/filefacts.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kFilePiece = 256 * 1024;

    bool isSame(const struct stat &a, const struct stat &b)
    {
        return a.st_size == b.st_size && modifiedAt(a) == modifiedAt(b)
            && FileVersion(a).content() == FileVersion(b).content()
            && FileVersion(a).attributes() == FileVersion(b).attributes();
    }

    /// A version of before may be of a file that had several names: then it is the inode alone.
    bool fits(const QByteArray &version, const struct stat &facts)
    {
        const FileVersion now(facts);
        return version.isEmpty()
            || (version.startsWith(now.content())
                && (version.size() == now.content().size()
                    || QByteArrayView(version).sliced(now.content().size()) == now.attributes()));
    }

    tl::unexpected<Error> failChanged(const QString &what)
    {
        return fail(ErrorKind::Conflict, what + u": it is another one now"_s);
    }

} // namespace

Result<ObjectHead> streamFile(
    int file, const QString &what, const QByteArray &version, const std::stop_token &stop, const ObjectSink &sink)
{
    struct stat before { };
    if (fstat(file, &before) != 0)
        return fail(fileError(what, errno));
    if (!fits(version, before))
        return failChanged(what);
    ObjectHead head;
    head.sizeBytes = before.st_size;
    (void)posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL); // only a hint
    if (const Result<> begun = sink.begin(head); !begun)
        return fail(begun.error());
    QByteArray piece(kFilePiece, Qt::Uninitialized);
    for (qint64 total = 0; total <= before.st_size;) {
        if (stop.stop_requested())
            return failCancelled();
        const ssize_t count = ::read(file, piece.data(), size_t(piece.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(fileError(what, errno));
        if (count == 0)
            break;
        total += count;
        if (const Result<> taken = sink.write(QByteArrayView(piece).first(count)); !taken)
            return fail(taken.error());
        if (total > before.st_size)
            return failChanged(what);
    }
    struct stat after { };
    if (fstat(file, &after) != 0)
        return fail(fileError(what, errno));
    return isSame(before, after) ? Result<ObjectHead>(head) : failChanged(what);
}

} // namespace docsweep
