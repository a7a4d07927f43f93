// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QString>

#include <map>
#include <tuple>
#include <vector>

namespace docsweep {

/// A cause and how often it happened. Grouped by its kind, somebody else's words by the text without what it names in
/// quotes. What it is about is that of the first of them.
struct CauseCount {
    ItemState state = ItemState::Failed;
    Why why;
    qint64 items = 0;
    std::optional<Reason> left = {}; ///< the same as a value, where the judge decided, and alike for all of them
    bool isExample = false; ///< not each of them is about the same

    bool operator==(const CauseCount &) const = default;
};

/// Counts why items were not deleted. Bounded: from a hundred different causes on, the rest is "other causes".
class CauseTally {
public:
    void add(ItemState state, const Why &why, std::optional<Reason> left);
    std::vector<CauseCount> causes() const; ///< the most frequent first

private:
    struct Key {
        ItemState state = ItemState::Failed;
        CauseKind kind = CauseKind::Unknown;
        QString words; ///< without names; empty where the sentence of the cause is all of them
        bool operator<(const Key &other) const
        {
            return std::tie(state, kind, words) < std::tie(other.state, other.kind, other.words);
        }
    };
    struct Group {
        Why first;
        qint64 items = 0;
        std::optional<Reason> left; ///< nothing where they differ
        bool isAlike = true;
    };
    std::map<Key, Group> m_causes;
};

} // namespace docsweep
