// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace docsweep {

class SqlConnection;

/// What somebody outside the journal knows of it: a small file beside it, which a restored or a new journal does not
/// bring along. Written after what it tells of is durable, so it never knows more than the journal did.
struct JournalWitness {
    quint32 journal = 0; ///< its number, drawn when the first thing was witnessed
    RunId lastRun = 0;
    qint64 lastHold = 0;
    qint64 lastHoldChange = 0; ///< or end of one
    std::optional<JournalLoss> loss; ///< until it is accepted

    bool operator==(const JournalWitness &) const = default;
};

/// "journal.witness" beside "journal.sqlite3".
QString witnessPath(const QString &journalPath);

/// Nothing: there is none, or it cannot be read.
std::optional<JournalWitness> readWitness(const QString &journalPath);
Result<> writeWitness(const QString &journalPath, const JournalWitness &witness);

/// What the journal says of itself in the same words, its loss left out. Errors: as `Journal`.
Result<JournalWitness> selfWitness(SqlConnection &connection);

/// What is wrong with a journal of which `before` is known; pure.
std::optional<JournalLoss> compare(const JournalWitness &before, const JournalWitness &now);

} // namespace docsweep
