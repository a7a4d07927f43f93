// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QString>

#include <vector>

namespace docsweep {

/// One answer of a look-up: a session, a file or a document of the web app, be it a candidate or not.
struct LookupHit {
    enum class Kind { Session, File, Document };
    Kind kind = Kind::Session;
    QString name; ///< as it is shown: a key, or the name of a document
    QByteArray key; ///< to be copied, and to be found in the candidates; empty for a document that names no file
    SessionKey session; ///< it, or the one it belongs to; empty for loose files
    Bucket bucket; ///< empty where it is not known
    std::optional<qint64> sizeBytes;
    std::optional<Instant> at; ///< last activity, last change, or when a document was made
    qint64 documents = 0; ///< of a session

    /// What is to be explained of it: a document by the first file it names, else by its session.
    PlanItem item() const;
    bool operator==(const LookupHit &) const = default;
};

/// What one place answered: the rows, the storage, or the newest list.
struct LookupHits {
    std::vector<LookupHit> sessions, files, documents;
    bool hasMoreSessions = false;
    bool hasMoreFiles = false;
    bool hasMoreDocuments = false;
    bool wasCutOff = false; ///< it took too long: there may be more of everything
};

} // namespace docsweep
