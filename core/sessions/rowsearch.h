// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/names.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace docsweep {

/// What somebody looks for among the web app's rows: a part of a session's key, of a document's name, or of a key that
/// a document names. A question of this kind may have to read every row, so it is bounded three times: by what it
/// answers, by time, and by the stop token.
struct RowSearch {
    static constexpr qsizetype kLongest = 1000; ///< bytes; no key and no name of the web app is longer

    QByteArray text; ///< UTF-8, exactly; ASCII letters without regard to case. Empty or too long finds nothing
    bool inSessionKeys = true;
    bool inDocumentNames = true;
    bool inDocumentKeys = true;
    int most = 50; ///< of each kind
    /// For each of the kinds. On SQLite the web app cannot write meanwhile, and its own patience is five seconds.
    std::chrono::milliseconds patience{2000};
};

struct FoundSession {
    SessionKey key;
    std::optional<Instant> lastActivity; ///< absent when null or unreadable
    qint64 documents = 0;

    bool operator==(const FoundSession &) const = default;
};

struct FoundDocument {
    qint64 id = 0;
    QString fileName; ///< as it was uploaded
    QString status; ///< of its processing: "completed"
    std::optional<qint64> sizeBytes; ///< of the upload, as the web app wrote it down
    std::optional<Instant> createdAt;
    SessionKey session; ///< empty where its session's row is missing (possible in SQLite alone)
    std::vector<ObjectKey> keys; ///< that the row names, the upload first

    bool operator==(const FoundDocument &) const = default;
};

struct FoundRows {
    std::vector<FoundSession> sessions; ///< those whose key begins with the text first, each part by key
    std::vector<FoundDocument> documents; ///< newest first
    bool hasMoreSessions = false;
    bool hasMoreDocuments = false;
    bool wasCutOff = false; ///< the patience ended first: there may be more of both

    bool operator==(const FoundRows &) const = default;
};

} // namespace docsweep
