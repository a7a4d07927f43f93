// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/folderobjectstore.h"

#include "core/base/log.h"
#include "core/objects/filefacts.h"
#include "core/objects/folderclock.h"
#include "core/objects/folderidentity.h"
#include "core/objects/foldernewfile.h"
#include "core/objects/folderreading.h"
#include "core/objects/folderremoval.h"
#include "core/objects/folderwalk.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kConnections = 4;

} // namespace

FolderObjectStore::FolderObjectStore(const QString &root, PathResolution resolution)
    : m_root(root)
    , m_resolution(resolution)
{
}

ObjectStoreTraits FolderObjectStore::traits() const
{
    ObjectStoreTraits traits;
    traits.maxConnections = kConnections;
    traits.maySwap = true;
    traits.name = u"folder "_s + m_root;
    return traits;
}

Result<> FolderObjectStore::checkBucket(const Bucket &bucket, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    if (faccessat(folder->fd(), ".", R_OK | X_OK, AT_EACCESS) != 0)
        return fail(fileError(u"listing \""_s + place(bucket) + u'"', errno));
    return {};
}

/// Which buckets there are nobody asks of a folder; but it has to be there.
Result<QList<Bucket>> FolderObjectStore::buckets(std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const Descriptor root(open(QFile::encodeName(m_root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (root.isOpen())
        return QList<Bucket>();
    const Result<Descriptor> any = openBucket(u"any"_s); // it says why
    return any ? Result<QList<Bucket>>(QList<Bucket>()) : fail(any.error());
}

Result<BucketId> FolderObjectStore::identify(const Bucket &bucket, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    const Result<QByteArray> mark = markOf(folder->fd());
    if (!mark)
        return fail(during(u'"' + place(bucket) + u'"', mark.error()));
    return BucketId{*mark, physicalIdentity(folder->fd()), u"folder "_s + place(bucket)};
}

Result<> FolderObjectStore::mark(const Bucket &bucket, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    const Result<> left = leaveMark(folder->fd());
    return left ? left : fail(during(u'"' + place(bucket) + u'"', left.error()));
}

Result<> FolderObjectStore::list(
    const Bucket &bucket, const ObjectKey &prefix, std::stop_token stop, const PageSink &onPage)
{
    const QByteArrayView folders = folderPart(prefix);
    if (prefix.contains('\0') || (!folders.isEmpty() && !isPlainKey(folders.chopped(1))))
        return fail(notPlain(prefix));
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    const QString name = place(bucket);
    return FolderWalk(folder->fd(), name, m_resolution, std::move(stop), onPage).run(prefix);
}

Result<std::optional<ObjectEntry>> FolderObjectStore::look(
    const Bucket &bucket, const ObjectKey &key, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    if (!isPlainKey(key))
        return fail(notPlain(key));
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    return FolderReading(folder->fd(), place(bucket), m_resolution).look(key);
}

Result<std::vector<ObjectEntry>> FolderObjectStore::lookAtAll(
    const Bucket &bucket, std::span<const ObjectKey> keys, std::stop_token stop)
{
    std::vector<ObjectEntry> found;
    if (keys.empty())
        return found;
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    found.reserve(keys.size());
    FolderReading reading(folder->fd(), place(bucket), m_resolution);
    for (const ObjectKey &key : keys) {
        if (stop.stop_requested())
            return failCancelled();
        Result<std::optional<ObjectEntry>> entry = reading.look(key);
        if (!entry)
            return fail(entry.error());
        if (*entry)
            found.push_back(std::move(**entry));
    }
    return found;
}

Result<QByteArray> FolderObjectStore::read(
    const Bucket &bucket, const ObjectKey &key, qint64 limitBytes, std::stop_token stop)
{
    if (!isPlainKey(key))
        return fail(notPlain(key));
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    return FolderReading(folder->fd(), place(bucket), m_resolution).read(key, limitBytes, stop);
}

Result<ObjectHead> FolderObjectStore::stream(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &version, std::stop_token stop, const ObjectSink &sink)
{
    if (!isPlainKey(key))
        return fail(notPlain(key));
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    return FolderReading(folder->fd(), place(bucket), m_resolution).stream(key, version, stop, sink);
}

void FolderObjectStore::streamAll(
    const Bucket &bucket, std::span<const StreamRequest> requests, std::stop_token stop, const StreamSinks &sinks)
{
    const Result<Descriptor> folder = openBucket(bucket);
    std::optional<FolderReading> reading;
    if (folder)
        reading.emplace(folder->fd(), place(bucket), m_resolution);
    for (size_t at = 0; at < requests.size(); ++at) {
        const auto &[key, version] = requests[at];
        if (!sinks.ended(at,
                reading ? reading->stream(key, version, stop, sinks.of(at)) : Result<ObjectHead>(fail(folder.error()))))
            return;
    }
}

bool FolderObjectStore::isSameObject(const QByteArray &version, const QByteArray &other) const
{
    return FileVersion::contentOf(version) == FileVersion::contentOf(other);
}

Result<std::vector<Removal>> FolderObjectStore::remove(
    const Bucket &bucket, std::span<const RemovalRequest> requests, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    const QString name = place(bucket);
    return FolderRemoval(folder->fd(), name, m_resolution).run(requests, stop);
}

Result<> FolderObjectStore::put(
    const Bucket &bucket, const ObjectKey &key, const QByteArray &bytes, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    if (!isPlainKey(key))
        return fail(notPlain(key));
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    return storeNewFile(
        folder->fd(), {key, bytes.size()}, m_resolution, sourceOf(bytes), u"storing \""_s + place(bucket, key) + u'"');
}

namespace {

    ByteSource stoppable(ByteSource source, const std::stop_token &stop)
    {
        return [source = std::move(source), &stop](const NextBytes &next) {
            return source([&next, &stop](QByteArrayView bytes) -> Result<> {
                return stop.stop_requested() ? failCancelled() : next(bytes);
            });
        };
    }

    Result<StoredObject> storedObject(const Result<> &stored)
    {
        return stored ? Result<StoredObject>(StoredObject()) : fail(stored.error());
    }

} // namespace

Result<StoredObject> FolderObjectStore::putNew(
    const Bucket &bucket, const NewObject &object, const ByteSource &source, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    if (!isPlainKey(object.key))
        return fail(notPlain(object.key));
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder)
        return fail(folder.error());
    return storedObject(storeNewFile(folder->fd(), object, m_resolution, stoppable(source, stop),
        u"storing \""_s + place(bucket, object.key) + u'"'));
}

void FolderObjectStore::putAll(const Bucket &bucket, std::span<const NewObject> objects,
    const std::function<ByteSource(size_t at)> &source, std::stop_token stop,
    const std::function<void(size_t at, const Result<StoredObject> &)> &stored)
{
    const auto isPlain = [](const NewObject &object) { return isPlainKey(object.key); };
    const Result<Descriptor> folder = stop.stop_requested() ? fail(failCancelled().value()) : openBucket(bucket);
    if (!folder || !std::ranges::all_of(objects, isPlain)) {
        for (size_t at = 0; at < objects.size(); ++at)
            stored(at, folder ? putNew(bucket, objects[at], source(at), stop) : fail(folder.error()));
        return;
    }
    storeNewFiles(
        folder->fd(), objects, m_resolution, [&](size_t at) { return stoppable(source(at), stop); },
        [&](size_t at) { return QString(u"storing \""_s + place(bucket, objects[at].key) + u'"'); },
        [&](size_t at, const Result<> &done) { stored(at, storedObject(done)); });
}

Result<BucketRules> FolderObjectStore::rules(const Bucket &bucket, std::stop_token stop)
{
    if (stop.stop_requested())
        return failCancelled();
    const Result<Descriptor> folder = openBucket(bucket);
    return folder ? Result<BucketRules>(BucketRules{BucketRules::Keys::Plain}) : fail(folder.error());
}

void FolderObjectStore::expect(const Bucket &bucket, const BucketId &id)
{
    m_expected.insert(bucket, id);
    m_seen.remove(bucket);
}

std::optional<Duration> FolderObjectStore::clockAhead() const
{
    return folderClock(m_root);
}

bool FolderObjectStore::measureClock(const Bucket &bucket, const Clock &clock, std::stop_token stop)
{
    const Result<Descriptor> folder = openBucket(bucket);
    if (!folder || stop.stop_requested() || !hasTimesOfAnother(folder->fd()))
        return false;
    const Result<Duration> ahead = measureFolderClock(folder->fd(), clock);
    if (ahead)
        noteFolderClock(m_root, *ahead);
    else
        logWarning(ahead.error().text + u"; it is not known whether the clock of "_s + place(bucket) + u" is right"_s);
    return ahead.has_value();
}

/// The folder that was opened is looked at, not its path: another one may be mounted there, or have been put there, at
/// any moment.
Result<> FolderObjectStore::requireExpected(const Bucket &bucket, int folder) const
{
    const auto expected = m_expected.constFind(bucket);
    if (expected == m_expected.cend() || expected->isNull())
        return {};
    struct stat facts { };
    if (fstat(folder, &facts) != 0)
        return fail(fileError(u"looking at the bucket \""_s + place(bucket) + u'"', errno));
    const std::pair numbers{quint64(facts.st_dev), quint64(facts.st_ino)};
    if (const auto seen = m_seen.constFind(bucket); seen != m_seen.cend() && *seen == numbers)
        return {};
    const Result<QByteArray> mark = markOf(folder);
    const BucketId now{mark.value_or(QByteArray()), physicalIdentity(folder), {}};
    if (!mark || !expected->isSameAs(now)) {
        return fail(during(u"Storage service unavailable"_s,
            errorOf(ErrorKind::Unavailable, Cause{CauseKind::FolderReplaced, {place(bucket)}})));
    }
    m_seen.insert(bucket, numbers);
    return {};
}

Result<Descriptor> FolderObjectStore::openBucket(const Bucket &bucket) const
{
    const QByteArray name = QFile::encodeName(bucket);
    if (!isPlainSegment(name))
        return fail(ErrorKind::NotFound, Cause{CauseKind::BucketNoFolder, {displayKey(name), m_root}});
    const Descriptor root(open(QFile::encodeName(m_root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen()) {
        const int error = errno;
        const ErrorKind kind = fileErrorKind(error);
        return fail(kind,
            Cause{kind == ErrorKind::NotFound ? CauseKind::StorageFolderMissing : CauseKind::StorageFolderAway,
                {m_root, whyOfErrno(error).text}});
    }
    Descriptor folder(openat(root.fd(), name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder.isOpen()) {
        if (Result<> same = requireExpected(bucket, folder.fd()); !same)
            return fail(same.error());
        return folder;
    }
    const int error = errno;
    struct stat facts { };
    if (fstatat(root.fd(), name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(facts.st_mode))
        return fail(ErrorKind::NotFound, Cause{CauseKind::BucketIsLink, {place(bucket)}});
    const ErrorKind kind = fileErrorKind(error);
    return fail(kind,
        Cause{kind == ErrorKind::NotFound ? CauseKind::BucketFolderMissing : CauseKind::BucketFolderAway,
            {place(bucket), whyOfErrno(error).text, m_root}});
}

QString FolderObjectStore::place(const Bucket &bucket) const
{
    return QDir::cleanPath(m_root) + u'/' + bucket;
}

QString FolderObjectStore::place(const Bucket &bucket, QByteArrayView key) const
{
    return place(bucket) + u'/' + displayKey(key.toByteArray());
}

Result<std::unique_ptr<ObjectStore>> makeFolderStore(const QString &root)
{
    if (root.isEmpty())
        return fail(ErrorKind::BadConfig, Cause{CauseKind::RootEmpty, {u"STORAGE_ROOT"_s}});
    if (!QDir::isAbsolutePath(root))
        return fail(ErrorKind::BadConfig, Cause{CauseKind::RootNotAbsolute, {root}});
    return std::unique_ptr<ObjectStore>(std::make_unique<FolderObjectStore>(root));
}

} // namespace docsweep
