// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"
#include "core/retention/holds.h"
#include "core/sql/sqlconnection.h"

#include <QHash>

#include <stop_token>
#include <vector>

namespace docsweep {

/// What holds keep of a plan: of its items that are still planned, those a run would leave alone for a hold. Judged by
/// the plan's own facts; a run looks at the rows of now as well and may find more to keep, never less.
struct HeldItems {
    std::vector<quint64> bits; ///< bit seq % 64 of word seq / 64
    KindTotal total; ///< bytes are those of objects
    QHash<qint64, KindTotal> byHold; ///< by the hold's id; each item counts once, for the first hold that keeps it

    bool contains(quint32 seq) const
    {
        const size_t word = seq / 64;
        return word < bits.size() && ((bits[word] >> (seq % 64)) & 1) != 0;
    }
};

/// What these holds keep of a plan: those that had not ended when it was made, as a run of it counts them. One pass
/// over it, a second one where a held file keeps its session. Blocking. Errors: Cancelled, as Journal.
Result<HeldItems> findHeldItems(SqlConnection &journal, PlanId plan, std::vector<Hold> holds, std::stop_token stop);

} // namespace docsweep
