// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/executor.h"
#include "core/objects/objectstore.h"
#include "core/sessions/sessionstore.h"

#include <QList>

#include <memory>
#include <stop_token>

namespace docsweep {

/// Gets what meets under one session key, in byte order of `key || '/'`. All calls come from the thread of the scan.
/// An error that a call answers ends the scan with that error.
class FolderVisitor {
public:
    virtual ~FolderVisitor() = default;

    /// `session` is null for objects without a row; it lives until `endFolder`. `key` is empty for objects that lie in
    /// no folder (each comes alone, with all that its bucket keeps of it).
    virtual Result<> beginFolder(const SessionKey &key, const SessionRecord *session) = 0;
    /// A file, or what a bucket with a history keeps beside it: of one key and bucket one after the other, in the order
    /// of `ObjectReader::listVersions`.
    virtual Result<> object(const Bucket &bucket, const ObjectEntry &object) = 0;
    /// `listingComplete`: every object under the key was seen. False where the store could not be read.
    virtual Result<> endFolder(bool listingComplete) = 0;

    /// A part of the store that could not be read; the scan goes on.
    virtual void problem(const QString &where, const Error &error) = 0;
    /// From here on nothing more comes of the store: it went away. Sessions go on, with `listingComplete` false.
    virtual void storageLost(const Error &error) = 0;
};

/// The two sides of a scan.
struct FolderScanSources {
    SessionReaderFactory sessions;
    ObjectReaderFactory objects; ///< empty: the storage is not looked at, every listing is incomplete
    QList<Bucket> buckets;
    std::optional<SessionKey> onlyKey; ///< only this session and the objects in its folder
    Executor *executor = &threads(); ///< for reading ahead
    /// Told which bucket each of them is and what its storage's clock says (ObjectReader::clockAhead), beside its first
    /// page; from any thread.
    using BucketSink = std::function<void(const Bucket &, const BucketId &, std::optional<Duration> clockAhead)>;
    BucketSink onBucket = {};
};

/// Merges the ordered streams of rows and of all buckets in one pass and constant memory. Both sides are read ahead
/// beside it, a few pages from the moment this is made. A stream that is out of order is BadData and ends
/// the scan: a wrong merge would make orphans of live documents.
class FolderScan {
public:
    FolderScan(const FolderScanSources &sources, std::stop_token stop);
    ~FolderScan();

    /// Once. Errors: as the readers'; a store that is Unavailable or Unauthorized is `storageLost` instead.
    Result<> run(FolderVisitor &visitor);

private:
    class Merge;
    std::unique_ptr<Merge> m_merge;
};

/// The whole of it.
Result<> scanFolders(const FolderScanSources &sources, std::stop_token stop, FolderVisitor &visitor);

} // namespace docsweep
