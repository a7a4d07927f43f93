// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderstream.h"

#include "core/objects/filefacts.h"

#include <algorithm>
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

Result<ObjectHead> streamFile(int file, const std::function<QString()> &what, const QByteArray &version,
    const std::stop_token &stop, const ObjectSink &sink)
{
    struct stat before { };
    if (fstat(file, &before) != 0)
        return fail(fileError(what(), errno));
    if (!S_ISREG(before.st_mode)) // since it was looked at
        return fail(ErrorKind::NotFound, what() + u": there is no such object"_s);
    if (!fits(version, before))
        return failChanged(what());
    if (stop.stop_requested())
        return failCancelled();
    ObjectHead head;
    head.sizeBytes = before.st_size;
    if (before.st_size > kFilePiece)
        (void)posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL); // only a hint
    if (const Result<> begun = sink.begin(head); !begun)
        return fail(begun.error());
    QByteArray piece(std::min<qint64>(before.st_size, kFilePiece), Qt::Uninitialized);
    // A file that grows or shrinks is told by its facts afterwards; those who read one byte more learn no more.
    for (qint64 left = before.st_size; left > 0;) {
        if (stop.stop_requested())
            return failCancelled();
        const ssize_t count = ::read(file, piece.data(), size_t(std::min<qint64>(left, piece.size())));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(fileError(what(), errno));
        if (count == 0)
            return failChanged(what());
        left -= count;
        if (const Result<> taken = sink.write(QByteArrayView(piece).first(count)); !taken)
            return fail(taken.error());
    }
    struct stat after { };
    if (fstat(file, &after) != 0)
        return fail(fileError(what(), errno));
    return isSame(before, after) ? Result<ObjectHead>(head) : failChanged(what());
}

} // namespace docsweep
