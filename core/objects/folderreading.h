// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/beneath.h"
#include "core/objects/objectstore.h"

namespace docsweep {

/// Looks at the files beneath an open bucket, and reads them. Those of one folder side by side are the cheapest: it
/// stays open until a key of another one is asked for. For as long as one call to a store takes, so that a folder that
/// was put in its place is noticed by the next.
class FolderReading {
public:
    /// `place`: the bucket's path, for errors. The descriptor outlives this.
    FolderReading(int bucket, QString place, PathResolution resolution);

    /// Nothing: no regular file is there. Errors: as ObjectReader::look.
    Result<std::optional<ObjectEntry>> look(const ObjectKey &key);
    /// As ObjectReader::stream.
    Result<ObjectHead> stream(
        const ObjectKey &key, const QByteArray &version, const std::stop_token &stop, const ObjectSink &sink);
    /// As ObjectReader::read.
    Result<QByteArray> read(const ObjectKey &key, qint64 limitBytes, const std::stop_token &stop);

private:
    bool enter(const ObjectKey &key); ///< else `m_error` says why not
    Result<Descriptor> opened(const ObjectKey &key);
    QString what(QLatin1StringView doing, const ObjectKey &key) const;

    const int m_bucket;
    const QString m_place;
    const PathResolution m_resolution;
    Descriptor m_opened; ///< the folder, where it is not the bucket
    QByteArray m_folder; ///< its path beneath the bucket
    bool m_isEntered = false;
    int m_error = 0; ///< of entering it
};

/// Of a key that leaves its bucket: BadData.
Error notPlain(const ObjectKey &key);

} // namespace docsweep
