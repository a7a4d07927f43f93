// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/folderscan.h"
#include "tests/support/objects/memoryobjectstore.h"

namespace docsweep {

constexpr qint64 kSomeTime = 1'700'000'000'000'000;

/// Rows and files, and what a scan of them sees, in words: "a*[box:a/1 attic:a/2]" is a folder with a row and two
/// objects, "[box:a]?" an incomplete one without a row, "!" what could not be read, "LOST" a storage that is away.
struct Scene {
    std::vector<SessionRecord> sessions;
    std::shared_ptr<MemoryObjects> objects = std::make_shared<MemoryObjects>();
    QList<Bucket> buckets{QStringLiteral("box")};
    std::optional<SessionKey> only;
    ObjectReaderFactory reader;
    Result<> result;

    /// Keys with a blank between them.
    Scene(const QByteArray &sessionKeys, const QByteArray &objectKeys);
    /// Takes the rows `perPage` at a time.
    QByteArray scan(std::stop_token stop = {}, size_t perPage = 2);
};

} // namespace docsweep
