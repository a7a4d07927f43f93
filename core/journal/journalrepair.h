// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/sqlconnection.h"

#include <stop_token>

namespace docsweep {

/// What was salvaged of one kind of thing.
struct Salvaged {
    QString what; ///< "holds"
    qint64 rows = 0;
    bool isWhole = true; ///< else some of it is lost
    QLatin1String table = {}; ///< where it stands
};

struct JournalRepair {
    bool wasDamaged = false;
    QString found; ///< what was wrong
    QString kept; ///< where the damaged journal is now, with its log beside it
    std::vector<Salvaged> salvaged; ///< what matters most comes first
    qint64 looseHolds = 0; ///< those of its holds that were found in loose pages and may have been removed before
    qint64 pendingWithoutPlan = 0; ///< pending deletions that were left out, for nobody knows what ordered them

    bool holdsAreWhole() const;
    bool isWhole() const;
};

/// Looks through the whole journal. Errors: BadData with the first things that are wrong (without the mend); Cancelled.
Result<> examineJournal(SqlConnection &connection, std::stop_token stop);

/// Makes a new journal of what can be read of a damaged one, which is kept beside it, and puts it into its place in one
/// step. A journal that is whole is left alone. Holds are looked for in every page; nothing that is lost is left
/// unsaid. Errors: NotFound (there is no journal), Conflict (somebody has it open; it was written by a newer docsweep),
/// Io, Cancelled; then the journal is as it was.
Result<JournalRepair> repairJournal(const QString &home, std::stop_token stop);

} // namespace docsweep
