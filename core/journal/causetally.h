// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace docsweep {

/// A cause and how often it happened, for people. Grouped by the text without what it names in quotes; a name that is
/// the same each time stays.
struct CauseCount {
    ItemState state = ItemState::Failed;
    QString cause;
    qint64 items = 0;
    std::optional<Reason> left = {}; ///< the same as a value, where the judge decided, and alike for all of them

    bool operator==(const CauseCount &) const = default;
};

/// Counts why items were not deleted. Bounded: from a hundred different causes on, the rest is "other causes".
class CauseTally {
public:
    void add(ItemState state, const QString &detail, std::optional<Reason> left);
    std::vector<CauseCount> causes() const; ///< the most frequent first

private:
    struct Group {
        qint64 items = 0;
        QStringList names; ///< in their order; empty where they differ
        std::optional<Reason> left; ///< nothing where they differ
    };
    std::map<std::pair<ItemState, QString>, Group> m_causes;
};

} // namespace docsweep
