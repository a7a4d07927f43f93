// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"

namespace docsweep {

/// A file that somebody looked for, as the storage told of it.
struct FoundFile {
    ObjectName name;
    std::optional<qint64> sizeBytes;
    std::optional<Instant> changedAt;

    bool operator==(const FoundFile &) const = default;
};

struct FoundFiles {
    std::vector<FoundFile> files; ///< bucket by bucket, in byte order of their keys
    bool hasMore = false;

    bool operator==(const FoundFiles &) const = default;
};

/// The files whose keys begin with this text, with or without the bucket in front, at most `most` of them. No storage
/// can look into the middle of its keys; a shorter text than `kLeastOfKey` is not asked for, for it would list half of
/// a bucket. Blocking; worker threads only. Errors: of the storage; Cancelled.
inline constexpr qsizetype kLeastOfKey = 4;
Result<FoundFiles> filesBeginning(
    const ReadBackends &backends, const QByteArray &text, size_t most, const std::stop_token &stop);

} // namespace docsweep
