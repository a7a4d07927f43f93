// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/adoption.h"

#include "core/journal/journal.h"
#include "core/sql/userathost.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Result<qint64> adoptHolds(Ledger &ledger, const QString &home, Instant now, std::stop_token stop)
{
    const Result<std::unique_ptr<Journal>> own = openJournal(home, stop);
    if (!own)
        return fail(own.error());
    const Result<std::vector<Hold>> holds = (*own)->holds();
    if (!holds)
        return fail(holds.error());
    qint64 adopted = 0;
    for (const Hold &hold : *holds) {
        if (hold.isInForce(now)) {
            const Result<Hold> added = ledger.addHold(hold, stop);
            if (!added && added.error().kind != ErrorKind::Conflict) // it is kept there already
                return fail(added.error());
            ++adopted;
        }
        const Result<> removed = (*own)->removeHold(hold.id, {u"It is in the ledger now."_s, userAtHost(), now});
        if (!removed)
            return fail(removed.error());
    }
    const Result<> noted = adopted > 0 ? ledger.noteAdopted(adopted, userAtHost(), std::move(stop)) : Result<>();
    return noted ? Result<qint64>(adopted) : fail(noted.error());
}

} // namespace docsweep
