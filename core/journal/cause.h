// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QString>

#include <map>
#include <vector>

namespace docsweep {

/// A cause and how often it happened, for people. Grouped by the text without its object.
struct CauseCount {
    ItemState state = ItemState::Failed;
    QString cause;
    qint64 items = 0;

    bool operator==(const CauseCount &) const = default;
};

/// Counts why items were not deleted. Bounded: from a hundred different causes on, the rest is "other causes".
class CauseTally {
public:
    void add(ItemState state, const QString &detail);
    std::vector<CauseCount> causes() const; ///< the most frequent first

private:
    std::map<std::pair<ItemState, QString>, qint64> m_causes;
};

} // namespace docsweep
