// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"
#include "core/sessions/wholerows.h"

#include <QByteArrayList>

#include <vector>

namespace docsweep {

/// Whether rows are put back, or only what would become of them is found out.
enum class ReturnMode { Look, Write };

enum class ReturnOutcome {
    Returned, ///< its row is back under its own key
    Attached, ///< the session had come back with another row: its documents are of that row now
    AlreadyThere, ///< every row is there as it was copied
    Conflict, ///< it cannot come back, see `why`; nothing of it was written
};

/// A row whose number another row has now.
struct Renumbered {
    bool isSession = false; ///< else a document
    qint64 was = 0;
    qint64 is = 0; ///< 0: not known before it is written

    bool operator==(const Renumbered &) const = default;
};

/// What became of one session's rows, or would.
struct SessionReturn {
    ReturnOutcome outcome = ReturnOutcome::Conflict;
    qint64 session = 0; ///< the id of its row; 0: not known before it is written
    qint64 documents = 0; ///< rows that were written
    qint64 documentsThere = 0; ///< that were there already
    std::vector<Renumbered> renumbered;
    QByteArrayList defaulted; ///< columns that came to be since the copy, "table.column": the database's default
    Why why; ///< of a conflict

    bool operator==(const SessionReturn &) const = default;
};

/// A column as its table has it now.
struct ColumnNow {
    WholeColumn column;
    bool isRequired = false; ///< NOT NULL
    bool hasDefault = false; ///< also: an identity, an alias of the rowid

    bool operator==(const ColumnNow &) const = default;
};

} // namespace docsweep
