// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"

#include <QVariantList>

namespace docsweep {

/// A piece of SQL about a row `i` of the table of items, and what is bound to it.
struct ItemCondition {
    QString sql;
    QVariantList values;
};

/// What passes a filter. Needs a connection that knows the words of `addKeyFunctions`.
ItemCondition conditionFor(PlanId plan, const ItemFilter &filter);

/// The order of a column, ties in the order of the plan. Age grows as the time of the last change falls.
QString orderBy(const ItemSort &sort);

/// Asks for the `limit` first of an order, as `firstItems` reads them. Needs a connection that knows `first_items`.
QString firstScreenful(const ItemCondition &condition, const ItemSort &sort, qsizetype limit);

} // namespace docsweep
