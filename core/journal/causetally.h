// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"

#include <QString>
#include <QStringList>

#include <map>
#include <tuple>
#include <vector>

namespace docsweep {

/// A cause and how often it happened. Grouped by its kind; what it is about stays where it is the same each time, and
/// is "…" where it is not. Somebody else's words are grouped by the text without what it names in quotes.
struct CauseCount {
    ItemState state = ItemState::Failed;
    Why why;
    qint64 items = 0;
    std::optional<Reason> left = {}; ///< the same as a value, where the judge decided, and alike for all of them

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
        qint64 items = 0;
        QStringList about; ///< of the cause; "…" where they differ
        QStringList names; ///< in the words, in their order; empty where they differ
        std::optional<Reason> left; ///< nothing where they differ
    };
    std::map<Key, Group> m_causes;
};

} // namespace docsweep
