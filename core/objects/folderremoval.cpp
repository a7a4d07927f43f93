// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderremoval.h"

#include "core/objects/filefacts.h"
#include "core/objects/removalconditions.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <numeric>

#include <fcntl.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// The places of the requests, those of one folder side by side.
    std::vector<size_t> groupedByFolder(std::span<const RemovalRequest> requests)
    {
        std::vector<size_t> order(requests.size());
        std::iota(order.begin(), order.end(), size_t(0));
        const auto before = [&](size_t a, size_t b) {
            return folderPart(requests[a].key).compare(folderPart(requests[b].key)) < 0;
        };
        if (!std::is_sorted(order.begin(), order.end(), before))
            std::stable_sort(order.begin(), order.end(), before);
        return order;
    }

} // namespace

FolderRemoval::FolderRemoval(int bucket, const QString &place, PathResolution resolution)
    : m_bucket(bucket)
    , m_place(place)
    , m_resolution(resolution)
{
}

std::vector<Removal> FolderRemoval::run(std::span<const RemovalRequest> requests, const std::stop_token &stop)
{
    std::vector<Removal> removals(requests.size());
    const std::vector<size_t> order = groupedByFolder(requests);
    for (size_t from = 0; from < order.size();) {
        const QByteArrayView path = folderPart(requests[order[from]].key);
        size_t to = from;
        while (to < order.size() && folderPart(requests[order[to]].key) == path)
            ++to;

        Descriptor opened;
        int error = 0;
        if (!path.isEmpty() && !stop.stop_requested()) {
            opened = openFolder(m_bucket, path, FolderUse::Passage, m_resolution);
            error = opened.isOpen() ? 0 : errno;
        }
        const int folder = path.isEmpty() ? m_bucket : opened.fd();
        bool gone = false;
        for (; from < to; ++from) {
            const RemovalRequest &request = requests[order[from]];
            Removal &removal = removals[order[from]];
            if (!isPlainKey(request.key))
                removal = {RemovalOutcome::Impossible, Cause{CauseKind::KeyOutside, {displayKey(request.key)}}};
            else if (stop.stop_requested())
                removal = {RemovalOutcome::Failed, failCancelled().value().why(), Difference::None, true};
            else
                removal = error == 0 ? removeFile(folder, request) : obstacle(path, error);
            gone = gone || removal.outcome == RemovalOutcome::Removed || removal.outcome == RemovalOutcome::AlreadyGone;
        }
        if (gone && opened.isOpen())
            removeEmptied(path);
    }
    return removals;
}

Removal FolderRemoval::removeFile(int folder, const RemovalRequest &request) const
{
    const QByteArrayView last = namePart(request.key);
    std::array<char, NAME_MAX + 1> name{};
    if (last.size() > NAME_MAX) // no file can have this name
        return {RemovalOutcome::AlreadyGone, {}};
    std::memcpy(name.data(), last.data(), size_t(last.size()));

    struct stat facts { };
    if (fstatat(folder, name.data(), &facts, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT) != 0)
        return errno == EACCES ? obstacle(folderPart(request.key), errno) : refusal(request, errno);
    const auto leaveAlone = [&](Difference difference, const Cause &cause) {
        return Removal{RemovalOutcome::Changed, leftAlone(display(request.key), cause), difference};
    };
    if (!S_ISREG(facts.st_mode))
        return leaveAlone(Difference::Kind, {CauseKind::KindChanged, {describeFileType(facts.st_mode)}});
    const FileVersion version(facts);
    const ObservedObject now{facts.st_size, modifiedAt(facts), version.content(), version.attributes()};
    if (const Difference difference = compare(request, now); difference != Difference::None)
        return leaveAlone(difference, causeOf(difference, request, now));
    if (unlinkat(folder, name.data(), 0) != 0)
        return refusal(request, errno);
    return {RemovalOutcome::Removed, {}};
}

Removal FolderRemoval::refusal(const RemovalRequest &request, int error) const
{
    const QString said = describeErrno(error);
    const QString user = effectiveUser();
    const auto removal = [&](RemovalOutcome outcome, const Why &why) {
        return Removal{outcome, {u"removing \""_s + display(request.key) + u"\": "_s + why.text, why.cause}};
    };
    switch (error) {
    case ENOENT:
    case ENAMETOOLONG:
        return {RemovalOutcome::AlreadyGone, {}};
    case EISDIR:
        return removal(RemovalOutcome::Changed, Cause{CauseKind::KindChanged, {describeFileType(S_IFDIR)}});
    case EACCES:
        return removal(RemovalOutcome::Refused,
            Cause{CauseKind::FolderUnwritable, {display(folderPart(request.key)), user, said}});
    case EPERM:
        return removal(RemovalOutcome::Refused, Cause{CauseKind::FileProtected, {user, said}});
    case EROFS:
        return removal(RemovalOutcome::Refused, Cause{CauseKind::MountedReadOnly, {}});
    case EBUSY:
        return removal(RemovalOutcome::Refused, Cause{CauseKind::MountedThere, {}});
    default:
        return removal(RemovalOutcome::Failed, said);
    }
}

/// What becomes of the objects of a folder that cannot be opened or entered.
Removal FolderRemoval::obstacle(QByteArrayView folder, int error) const
{
    if (fileErrorKind(error) == ErrorKind::NotFound || error == ENAMETOOLONG)
        return {RemovalOutcome::AlreadyGone, {}};
    const Error met = fileError(u"entering the folder \""_s + display(folder) + u'"', error);
    switch (met.kind) {
    case ErrorKind::BadData:
        return {RemovalOutcome::Changed, met.why()};
    case ErrorKind::Unauthorized:
        return {RemovalOutcome::Refused, met.why()};
    default:
        return {RemovalOutcome::Failed, met.why()};
    }
}

/// Removes the folder and those above it as long as they are empty. Whoever makes it again meanwhile wins: the kernel
/// removes no directory that holds anything.
void FolderRemoval::removeEmptied(QByteArrayView folder) const
{
    while (!folder.isEmpty()) {
        folder.chop(1);
        const QByteArrayView above = folderPart(folder);
        const Descriptor opened =
            above.isEmpty() ? Descriptor() : openFolder(m_bucket, above, FolderUse::Passage, m_resolution);
        if (!above.isEmpty() && !opened.isOpen())
            return;
        const QByteArray name = namePart(folder).toByteArray();
        if (unlinkat(above.isEmpty() ? m_bucket : opened.fd(), name.constData(), AT_REMOVEDIR) != 0)
            return;
        folder = above;
    }
}

QString FolderRemoval::display(QByteArrayView key) const
{
    return m_place + u'/' + displayKey(key.toByteArray());
}

} // namespace docsweep
