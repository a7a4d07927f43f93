// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/runcontext.h"

#include <algorithm>

namespace docsweep {

bool RunContext::inScope(quint32 seq) const
{
    if (scope.empty())
        return true;
    const auto after = std::upper_bound(
        scope.begin(), scope.end(), seq, [](quint32 value, const SeqRange &range) { return value < range.first; });
    return after != scope.begin() && seq <= std::prev(after)->last;
}

} // namespace docsweep
