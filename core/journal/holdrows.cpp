// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/holdrows.h"

#include "core/journal/schema.h"

#include <QSqlError>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kHolds = "SELECT id, kind, pattern, note, since_us, until_us, made_by FROM hold ORDER BY id"_L1;

} // namespace

Result<std::vector<Hold>> readHolds(SqlConnection &journal)
{
    Result<QSqlQuery> rows = journal.prepare(kHolds);
    if (!rows)
        return fail(rows.error());
    if (const Result<> done = exec(*rows, u"reading holds (journal)"_s); !done)
        return fail(done.error());
    std::vector<Hold> holds;
    while (rows->next()) {
        Hold hold{rows->value(0).toLongLong(), HoldKind(rows->value(1).toInt()), rows->value(2).toByteArray(),
            rows->value(3).toString(), fromMicros(rows->value(4).toLongLong())};
        if (!rows->value(5).isNull())
            hold.until = fromMicros(rows->value(5).toLongLong());
        hold.by = rows->value(6).toString();
        holds.push_back(std::move(hold));
    }
    if (rows->lastError().isValid())
        return fail(journalError(u"reading holds (journal)"_s, rows->lastError()));
    return holds;
}

} // namespace docsweep
