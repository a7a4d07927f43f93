// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/figures.h"

#include "core/base/storedcause.h"
#include "core/journal/schema.h"

#include <QSqlError>
#include <QVariant>

#include <functional>
#include <limits>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kOldestPending = R"(
SELECT min(first_us) FROM pending WHERE web_app = (SELECT web_app FROM place WHERE name = ?))"_L1;
    constexpr auto kScheduledStarts = R"(
SELECT r.started_us FROM run r JOIN plan p ON p.id = r.plan_id
WHERE r.started_by = 3 AND r.web_app = (SELECT web_app FROM place WHERE name = ?) AND p.only_session IS NULL ORDER BY r.id DESC LIMIT ?)"_L1;
    constexpr auto kNewestRun = R"(
SELECT r.id FROM run r WHERE r.web_app = (SELECT web_app FROM place WHERE name = ?) ORDER BY r.id DESC LIMIT 1)"_L1;
    constexpr auto kBreakdown = R"(
SELECT kind, state, count(*), coalesce(sum(CASE kind WHEN 1 THEN 0 ELSE size_bytes END), 0)
FROM item WHERE id BETWEEN ? AND ? AND run_id = ? GROUP BY kind, state ORDER BY kind, state)"_L1;
    constexpr auto kUncopied = R"(
SELECT state, cause, about FROM item WHERE id BETWEEN ? AND ? AND run_id = ? AND cause IN (?, ?, ?, ?))"_L1;

    /// A session stays for a file of it: the third of what it is about is why that could not be copied.
    bool isWantOfRoom(const Cause &cause)
    {
        const CauseKind kind =
            cause.kind == CauseKind::FileUncopied ? CauseKind(cause.about.value(2).toInt()) : cause.kind;
        return kind == CauseKind::VaultFull || kind == CauseKind::VaultDiskFull;
    }

} // namespace

struct JournalFigures::Private {
    SqlConnection connection{u"QSQLITE"_s};

    Result<> read(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &onRow)
    {
        const QString what = u"reading figures (journal)"_s;
        Result<QSqlQuery> query = connection.prepare(sql);
        if (!query)
            return fail(query.error());
        for (const QVariant &value : values)
            query->addBindValue(value);
        if (Result<> done = exec(*query, what); !done)
            return done;
        while (query->next())
            onRow(*query);
        if (query->lastError().isValid())
            return fail(journalError(what, query->lastError()));
        return {};
    }
};

JournalFigures::JournalFigures(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

JournalFigures::~JournalFigures() = default;

Result<std::unique_ptr<JournalFigures>> JournalFigures::open(const QString &home)
{
    auto own = std::make_unique<Private>();
    if (const Result<> opened = openJournalToRead(own->connection, home); !opened)
        return fail(opened.error());
    return std::unique_ptr<JournalFigures>(new JournalFigures(std::move(own)));
}

Result<std::optional<Instant>> JournalFigures::oldestPending(const QString &databaseName)
{
    std::optional<Instant> oldest;
    const Result<> read = d->read(kOldestPending, {databaseName}, [&oldest](const QSqlQuery &row) {
        if (!row.isNull(0))
            oldest = fromMicros(row.value(0).toLongLong());
    });
    return read ? Result<std::optional<Instant>>(oldest) : fail(read.error());
}

Result<std::vector<Instant>> JournalFigures::scheduledStarts(const QString &databaseName, int most)
{
    std::vector<Instant> starts;
    const Result<> read = d->read(kScheduledStarts, {databaseName, most},
        [&starts](const QSqlQuery &row) { starts.push_back(fromMicros(row.value(0).toLongLong())); });
    return read ? Result<std::vector<Instant>>(starts) : fail(read.error());
}

Result<std::optional<RunId>> JournalFigures::newestRun(const QString &databaseName)
{
    std::optional<RunId> newest;
    const Result<> read = d->read(kNewestRun, {databaseName}, [&newest](const QSqlQuery &row) {
        if (!row.isNull(0))
            newest = row.value(0).toLongLong();
    });
    return read ? Result<std::optional<RunId>>(newest) : fail(read.error());
}

Result<UncopiedItems> JournalFigures::uncopied(const Run &run)
{
    using enum CauseKind;
    UncopiedItems items;
    const Result<> read = d->read(kUncopied,
        {itemId(run.planId, 0), itemId(run.planId, std::numeric_limits<quint32>::max()), run.id, int(WentUncopied),
            int(VaultFull), int(VaultDiskFull), int(FileUncopied)},
        [&items](const QSqlQuery &row) {
            const auto state = ItemState(row.value(0).toInt());
            const Cause cause = storedCause(row.value(1).toLongLong(), row.value(2).toString());
            if (cause.kind == WentUncopied)
                ++items.went;
            else if (state != ItemState::Deleted && state != ItemState::AlreadyGone && isWantOfRoom(cause))
                ++items.withoutRoom;
        });
    return read ? Result<UncopiedItems>(items) : fail(read.error());
}

Result<std::vector<KindStateTotal>> JournalFigures::breakdown(const Run &run)
{
    std::vector<KindStateTotal> totals;
    const Result<> read =
        d->read(kBreakdown, {itemId(run.planId, 0), itemId(run.planId, std::numeric_limits<quint32>::max()), run.id},
            [&totals](const QSqlQuery &row) {
                totals.push_back({ItemKind(row.value(0).toInt()), ItemState(row.value(1).toInt()),
                    {row.value(2).toLongLong(), row.value(3).toLongLong()}});
            });
    return read ? Result<std::vector<KindStateTotal>>(totals) : fail(read.error());
}

} // namespace docsweep
