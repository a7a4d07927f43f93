// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refusal.h"

#include "app/cli/console.h"
#include "core/ledger/ledgervalues.h"

namespace docsweep {

using namespace Qt::StringLiterals;

void complainOf(const Error &error, Console &console)
{
    console.complain(u"docsweep-cli: "_s + error.text);
    if (leavesHoldsUnknown(error.cause.kind))
        console.complain(u"  mend: "_s + mendOf(error.cause.kind));
}

} // namespace docsweep
