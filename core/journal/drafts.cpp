// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/drafts.h"

#include "core/base/log.h"
#include "core/base/ownfile.h"
#include "core/journal/schema.h"
#include "core/sql/shorttransactions.h"

#include <QSqlError>
#include <QVariant>

#include <limits>
#include <utility>

#include <fcntl.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kDrafts = "SELECT id, created_us FROM plan WHERE state = 0 ORDER BY id"_L1;
    // Each does a few rows, until there are none.
    constexpr auto kRemoveSome =
        "DELETE FROM item WHERE id IN (SELECT id FROM item WHERE id BETWEEN ? AND ? LIMIT 500)"_L1;
    constexpr auto kRemoveSomeRiders = "DELETE FROM rider WHERE plan_id = ? AND (session_id, seq) IN "
                                       "(SELECT session_id, seq FROM rider WHERE plan_id = ? LIMIT 500)"_L1;
    constexpr auto kRemoveSomeBatches =
        "DELETE FROM batch WHERE plan_id = ? AND no IN (SELECT no FROM batch WHERE plan_id = ? LIMIT 500)"_L1;
    constexpr auto kRemoveBuckets = "DELETE FROM plan_bucket WHERE plan_id = ?"_L1;
    constexpr auto kRemovePlan = "DELETE FROM plan WHERE id = ? AND state = 0"_L1;

    QString signPath(const QString &path)
    {
        return path + u"-drafts"_s;
    }

    enum class Writer { Gone, There, Unknown };

#ifdef F_OFD_SETLK
    struct flock byteOf(PlanId draft)
    {
        struct flock byte = {};
        byte.l_type = F_WRLCK;
        byte.l_whence = SEEK_SET;
        byte.l_start = off_t(draft);
        byte.l_len = 1;
        return byte;
    }

    Writer writerOf(const Descriptor &file, PlanId draft)
    {
        struct flock byte = byteOf(draft);
        if (!file.isOpen() || fcntl(file.fd(), F_OFD_GETLK, &byte) != 0)
            return Writer::Unknown;
        return byte.l_type == F_UNLCK ? Writer::Gone : Writer::There;
    }
#else
    Writer writerOf(const Descriptor &, PlanId)
    {
        return Writer::Unknown;
    }
#endif

    Result<qint64> tell(SqlConnection &connection, QLatin1String sql, std::initializer_list<qint64> values)
    {
        Result<QSqlQuery> query = connection.prepare(sql);
        if (!query)
            return fail(query.error());
        for (const qint64 value : values)
            query->addBindValue(value);
        if (Result<> done = exec(*query, u"removing candidates from the journal"_s); !done)
            return fail(done.error());
        return query->numRowsAffected();
    }

    bool isOver(std::chrono::steady_clock::time_point deadline)
    {
        return std::chrono::steady_clock::now() >= deadline;
    }

    /// False: time was over.
    Result<bool> removeRows(
        SqlConnection &connection, const SqliteWait &wait, PlanId plan, std::chrono::steady_clock::time_point deadline)
    {
        const qint64 first = itemId(plan, 0);
        const qint64 last = itemId(plan, std::numeric_limits<quint32>::max());
        ShortTransactions pieces(connection, wait);
        for (const auto &[sql, one, other] : {std::tuple(kRemoveSome, first, last),
                 std::tuple(kRemoveSomeRiders, plan, plan), std::tuple(kRemoveSomeBatches, plan, plan)}) {
            qint64 removed = 1;
            while (removed > 0) {
                if (isOver(deadline)) {
                    Result<> done = pieces.finish();
                    return done ? Result<bool>(false) : fail(done.error());
                }
                if (Result<> begun = pieces.next(); !begun)
                    return fail(begun.error());
                const Result<qint64> some = tell(connection, sql, {one, other});
                if (!some)
                    return fail(some.error());
                removed = *some;
            }
        }
        Result<> done = pieces.finish();
        return done ? Result<bool>(true) : fail(done.error());
    }

} // namespace

DraftSign::DraftSign(Descriptor file)
    : m_file(std::move(file))
{
}

DraftSign DraftSign::take(const QString &path, PlanId draft)
{
    Result<Descriptor> file = openToLock(signPath(path));
    if (!file) {
        logDebug(u"whether a draft is being written cannot be told: "_s + file.error().text);
        return DraftSign(Descriptor());
    }
#ifdef F_OFD_SETLK
    struct flock byte = byteOf(draft);
    if (fcntl(file->fd(), F_OFD_SETLK, &byte) != 0)
        logDebug(u"whether a draft is being written cannot be told: "_s + signPath(path) + u" cannot be locked"_s);
#else
    Q_UNUSED(draft)
#endif
    return DraftSign(std::move(*file));
}

Result<std::vector<PlanId>> deadDrafts(SqlConnection &connection, const QString &path, Instant before)
{
    Result<QSqlQuery> query = connection.prepare(kDrafts);
    if (!query)
        return fail(query.error());
    const QString what = u"looking for unfinished plans (journal)"_s;
    if (Result<> done = exec(*query, what); !done)
        return fail(done.error());
    std::vector<PlanId> dead;
    Descriptor file;
    while (query->next()) {
        const PlanId id = query->value(0).toLongLong();
        if (!file.isOpen()) {
            if (Result<Descriptor> opened = openToLock(signPath(path)); opened)
                file = std::move(*opened);
        }
        const Writer writer = writerOf(file, id);
        const bool isOld = fromMicros(query->value(1).toLongLong()) < before;
        if (writer == Writer::Gone || (writer == Writer::Unknown && isOld))
            dead.push_back(id);
    }
    if (query->lastError().isValid())
        return fail(journalError(what, query->lastError()));
    return dead;
}

Result<bool> removeItems(
    SqlConnection &connection, const SqliteWait &wait, PlanId plan, std::chrono::steady_clock::time_point deadline)
{
    // What a power cut brings back is removed by the next one.
    if (Result<> relaxed = connection.run(u"PRAGMA synchronous = NORMAL"_s); !relaxed)
        return fail(relaxed.error());
    Result<bool> removed = removeRows(connection, wait, plan, deadline);
    if (Result<> strict = connection.run(u"PRAGMA synchronous = FULL"_s); !strict && removed)
        return fail(strict.error());
    return removed;
}

Result<bool> discardDraft(
    SqlConnection &connection, const SqliteWait &wait, PlanId draft, std::chrono::steady_clock::time_point deadline)
{
    Result<bool> removed = removeItems(connection, wait, draft, deadline);
    if (!removed || !*removed)
        return removed;
    for (const QLatin1String sql : {kRemoveBuckets, kRemovePlan}) {
        if (const Result<qint64> done = tell(connection, sql, {draft}); !done)
            return fail(wait.explained(done.error()));
    }
    return true;
}

} // namespace docsweep
