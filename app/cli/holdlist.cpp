// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/holdlist.h"

#include "app/cli/format.h"
#include "core/base/visibletext.h"
#include "core/ledger/ledger.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// "forever", "2027-01-31", "ended"
    QString endOf(const Hold &hold, Instant now)
    {
        return hold.isInForce(now) ? holdEndText(hold.until) : u"ended"_s;
    }

    QString describeHold(const Hold &hold, Instant now)
    {
        QString text = holdName(hold.id).rightJustified(4) + "  "_L1 + QString(holdKindName(hold.kind)).leftJustified(8)
            + "  "_L1 + formatTime(hold.since) + "  "_L1 + endOf(hold, now).leftJustified(10) + "  "_L1
            + displayKey(hold.pattern);
        QStringList about;
        if (!hold.isInForce(now))
            about << u"ended after %1, keeps nothing now"_s.arg(holdEndText(hold.until));
        if (!hold.note.isEmpty())
            about << visibleText(hold.note);
        if (!hold.by.isEmpty())
            about << u"by "_s + visibleText(hold.by);
        return about.isEmpty() ? text : QString(text + "   # "_L1 + about.join("; "_L1));
    }

} // namespace

QStringList reportHolds(std::span<const Hold> holds, Instant now)
{
    if (holds.empty())
        return {};
    QStringList lines{u"  ID  KIND      SINCE                 LAST DAY    PATTERN"_s};
    for (const Hold &hold : holds)
        lines << describeHold(hold, now);
    return lines;
}

} // namespace docsweep
