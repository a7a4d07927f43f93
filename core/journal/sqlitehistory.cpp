// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal tells of plans and runs before: what is usual, what has changed, and how large a run would be.
#include "core/journal/itemrows.h"
#include "core/journal/schema.h"
#include "core/journal/sqlitejournal.h"
#include "core/journal/totalsjson.h"

#include <QSqlError>
#include <QVariant>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kPlanBefore = R"(
SELECT max(id) FROM plan WHERE id < ? AND state IN (1, 2, 3) AND web_app = ? AND storage_name = ? AND age_us = ?
    AND keep_outputs = ? AND keep_active_files = ? AND storage_cleanup = ? AND keep_old_versions = ?
    AND only_session IS NULL)"_L1;
    constexpr auto kDoneRuns = R"(
SELECT r.totals FROM run r JOIN plan p ON p.id = r.plan_id
WHERE r.state = 1 AND r.web_app = ? AND p.only_session IS NULL ORDER BY r.id DESC)"_L1;

} // namespace

Result<std::optional<Plan>> SqliteJournal::planBefore(const Plan &plan)
{
    const Policy &policy = plan.policy;
    if (policy.onlySession)
        return std::optional<Plan>();
    PlanId id = 0;
    const Result<> read = readRows(kPlanBefore,
        {plan.id, plan.webApp, plan.storageName.isNull() ? u""_s : plan.storageName, qint64(policy.age.count()),
            policy.keepOutputs, policy.keepActiveFiles, policy.storageCleanup, policy.keepOldVersions},
        u"looking for the plan before"_s, [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    if (!read)
        return fail(read.error());
    if (id == 0)
        return std::optional<Plan>();
    Result<Plan> before = this->plan(id);
    if (!before)
        return fail(before.error());
    return std::optional<Plan>(std::move(*before));
}

Result<RunSize> SqliteJournal::measure(PlanId plan, std::span<const SeqRange> scope)
{
    return sizeOf(m_connection, plan, scope);
}

Result<std::vector<qint64>> SqliteJournal::deletedByRuns(WebAppId webApp, int most)
{
    std::vector<qint64> deleted;
    Result<QSqlQuery> query = ask(kDoneRuns, {webApp}, u"reading what is usual"_s);
    if (!query)
        return fail(query.error());
    while (deleted.size() < size_t(most) && query->next()) {
        const qint64 items = runTotalsFromText(query->value(0).toString()).of(ItemState::Deleted).items;
        if (items > 0)
            deleted.push_back(items);
    }
    if (query->lastError().isValid())
        return fail(journalError(u"reading what is usual (journal)"_s, query->lastError()));
    return deleted;
}

} // namespace docsweep
