// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

struct sqlite3;

namespace docsweep {

/// Teaches a connection a word of SQL: `first_items(value, id, descending, limit)`, an aggregate that finds what
/// `ORDER BY value [DESC], id LIMIT limit` begins with, of values that are all numbers or all bytes, and NULL. Its time
/// does not depend on the order the rows come in; the sorter behind LIMIT takes several times as long where each row is
/// better than all before it.
Result<> addFirstItems(sqlite3 *database);

/// The numbers of rows that such an aggregate found, in their order; none for the NULL of an empty table.
std::vector<qint64> firstItems(const QByteArray &found);

} // namespace docsweep
