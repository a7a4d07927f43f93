// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/firstrun.h"

#include "core/journal/schema.h"

#include <QSqlError>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // Files that an idle session takes along have its number; files that no session refers to are orphans. The latest
    // plans come first: where such files go at all, they go all the time.
    constexpr auto kAnyOfLiving = R"(
SELECT EXISTS (
    SELECT 1 FROM plan p CROSS JOIN item i ON i.id BETWEEN (p.id << 32) AND ((p.id << 32) | 4294967295)
    WHERE p.web_app = ? AND p.only_session IS NULL AND i.state IN (1, 2, 4, 5) AND i.kind IN (2, 3) AND i.reason = 3
        AND i.session_id = 0
    ORDER BY p.id DESC LIMIT 1))"_L1;
    constexpr auto kOfLiving = R"(
SELECT count(*), coalesce(sum(size_bytes), 0) FROM item
WHERE id BETWEEN ? AND ? AND state = 0 AND kind IN (2, 3) AND reason = 3 AND session_id = 0)"_L1;

    Result<QSqlQuery> oneRow(SqlConnection &journal, const QString &sql, const QVariantList &values)
    {
        const QString what = u"looking whether this is the first run of its kind (journal)"_s;
        Result<QSqlQuery> row = journal.prepare(sql);
        if (!row)
            return row;
        for (const QVariant &value : values)
            row->addBindValue(value);
        if (const Result<> done = exec(*row, what); !done)
            return fail(done.error());
        if (!row->next())
            return fail(journalError(what, row->lastError()));
        return row;
    }

} // namespace

Result<FirstRunFacts> readFirstRun(const QString &home, WebAppId webApp, PlanId plan, std::span<const SeqRange> scope)
{
    SqlConnection journal(u"QSQLITE"_s);
    if (const Result<> opened = openJournalToRead(journal, home); !opened)
        return fail(opened.error());
    FirstRunFacts facts;
    const SeqRange whole{0, 0xffffffff};
    for (const SeqRange &range : scope.empty() ? std::span(&whole, 1) : scope) {
        const Result<QSqlQuery> living =
            oneRow(journal, kOfLiving, {itemId(plan, range.first), itemId(plan, range.last)});
        if (!living)
            return fail(living.error());
        facts.ofLiving.items += living->value(0).toLongLong();
        facts.ofLiving.bytes += living->value(1).toLongLong();
    }
    if (facts.ofLiving.items == 0)
        return facts;
    const Result<QSqlQuery> any = oneRow(journal, kAnyOfLiving, {webApp});
    if (!any)
        return fail(any.error());
    facts.isFirst = !any->value(0).toBool();
    return facts;
}

} // namespace docsweep
