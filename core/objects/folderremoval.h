// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/beneath.h"
#include "core/objects/objectstore.h"

namespace docsweep {

/// One `remove` of a local folder, grouped by directory: each is opened once, each file costs one look and one unlink.
/// Blocking; one thread; used once.
class FolderRemoval {
public:
    /// `bucket` is the open bucket, `place` its path for people. Both must outlive the removal.
    FolderRemoval(int bucket, const QString &place, PathResolution resolution);

    std::vector<Removal> run(std::span<const RemovalRequest> requests, const std::stop_token &stop);

private:
    Removal removeFile(int folder, const RemovalRequest &request) const;
    Removal refusal(const RemovalRequest &request, int error) const;
    Removal obstacle(QByteArrayView folder, int error) const;
    void removeEmptied(QByteArrayView folder) const;
    QString display(QByteArrayView key) const;

    const int m_bucket;
    const QString &m_place;
    const PathResolution m_resolution;
};

} // namespace docsweep
