// SPDX-License-Identifier: GPL-3.0-or-later
// Pending deletions: the objects that must go and that no store has confirmed gone yet.
#include "core/journal/sqlitejournal.h"

#include "core/journal/itemrows.h"
#include "core/journal/schema.h"

#include <QHash>
#include <QRegularExpression>
#include <QVariant>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    // After the second try in vain the pauses between unattended tries grow: 5, 10, 20 … minutes, 6 hours at most.
    constexpr auto kNextTry = "CASE WHEN %1 > 1 THEN %2 + min(300000000 << min(%1 - 2, 7), 21600000000) END"_L1;

    constexpr auto kAdd = R"(
INSERT INTO pending (web_app, known_bucket, object_key, adopted, plan_id, seq, run_id, kind, reason, session_key,
    session_id, size_bytes, changed_us, version, detail, cause, about, first_us, tries, old_version, copied_in,
    copied_no, copied_bytes, copied_version, copied_changed_us, copy_first)
SELECT r.web_app, ?6, i.object_key, p.state <> 3, r.plan_id, i.id & 4294967295, r.id, i.kind, i.reason, i.session_key,
    i.session_id, i.size_bytes, i.changed_us, i.version, ?1, ?8, ?9, r.started_us, ?2, OLD_VERSION, i.copied_in,
    i.copied_no, i.copied_bytes, i.copied_version, i.copied_changed_us, ?10
FROM run r JOIN plan p ON p.id = r.plan_id JOIN item i ON i.id BETWEEN ?3 AND ?4
WHERE r.id = ?5 AND i.kind <> 1 AND +i.bucket_id = ?7
ON CONFLICT (known_bucket, object_key, old_version) DO UPDATE SET
    adopted = max(adopted, excluded.adopted AND excluded.changed_us IS NOT NULL),
    plan_id = SAME(plan_id), seq = SAME(seq), kind = SAME(kind), reason = SAME(reason),
    session_key = SAME(session_key), session_id = SAME(session_id), size_bytes = SAME(size_bytes),
    changed_us = SAME(changed_us), version = SAME(version), copy_first = excluded.copy_first,
    copied_no = LATEST_COPY(copied_no), copied_bytes = LATEST_COPY(copied_bytes),
    copied_version = LATEST_COPY(copied_version), copied_changed_us = LATEST_COPY(copied_changed_us),
    copied_in = LATEST_COPY(copied_in),
    run_id = excluded.run_id, detail = excluded.detail, cause = excluded.cause, about = excluded.about,
    tries = tries + excluded.tries, next_us = NEXT_TRY)"_L1;
    constexpr auto kBucketsIn = R"(
SELECT DISTINCT b.id, b.name FROM item i JOIN bucket b ON b.id = i.bucket_id WHERE i.id BETWEEN ? AND ? AND i.kind <> 1)"_L1;
    // What an older order says of these objects without knowing in which bucket they are is of this one.
    constexpr auto kTakeOver = R"(
UPDATE OR IGNORE pending SET known_bucket = ?1
WHERE known_bucket = (SELECT n.id FROM known_bucket k JOIN known_bucket n ON n.web_app = k.web_app AND n.bucket = k.bucket
        WHERE k.id = ?1 AND n.id <> k.id AND n.mark = x'' AND n.physical = x'')
    AND object_key IN (SELECT i.object_key FROM item i WHERE i.id BETWEEN ?2 AND ?3 AND +i.bucket_id = ?4))"_L1;
    // The older order of the very same object stands: it was the less conditional one.
    constexpr auto kSame =
        "iif(changed_us IS excluded.changed_us AND version IS excluded.version, \\1, excluded.\\1)"_L1;
    // A copy of before is one of the very same object or of none.
    constexpr auto kLatestCopy = "iif(excluded.copied_in IS NULL AND changed_us IS excluded.changed_us AND version IS "
                                 "excluded.version, \\1, excluded.\\1)"_L1;
    // What waits in the bucket of the plan, as BucketId::isSameAs: where the plan could not look, in the accepted one.
    constexpr auto kOfSameBucket = R"(
(n.mark = x'' AND n.physical = x'') OR iif(k.plan_id IS NULL OR (k.mark = x'' AND k.physical = x''), n.accepted = 1,
    (n.mark <> x'' AND n.mark = k.mark)
    OR ((n.mark = x'' OR k.mark = x'') AND n.physical <> x'' AND n.physical = k.physical)))"_L1;
    constexpr auto kDropped = R"(
SELECT w.id FROM run r CROSS JOIN item i ON i.id BETWEEN ?2 AND ?3 AND i.kind <> 1
    CROSS JOIN bucket b ON b.id = i.bucket_id CROSS JOIN known_bucket n ON n.web_app = r.web_app AND n.bucket = b.name
    LEFT JOIN plan_bucket k ON k.plan_id = r.plan_id AND k.bucket = b.name
    CROSS JOIN pending w ON w.known_bucket = n.id AND w.object_key = i.object_key AND w.old_version = OLD_VERSION
WHERE r.id = ?1 AND (OF_SAME_BUCKET))"_L1;
    constexpr auto kCopiedBefore = R"(
SELECT i.id, w.copied_in, w.copied_no, w.copied_bytes, w.copied_version, w.copied_changed_us
FROM run r CROSS JOIN item i ON i.id BETWEEN ?2 AND ?3 AND i.kind <> 1
    CROSS JOIN bucket b ON b.id = i.bucket_id CROSS JOIN known_bucket n ON n.web_app = r.web_app AND n.bucket = b.name
    LEFT JOIN plan_bucket k ON k.plan_id = r.plan_id AND k.bucket = b.name
    CROSS JOIN pending w ON w.known_bucket = n.id AND w.object_key = i.object_key AND w.old_version = OLD_VERSION
WHERE r.id = ?1 AND w.copied_in IS NOT NULL AND w.changed_us IS i.changed_us AND w.version IS i.version
    AND (OF_SAME_BUCKET))"_L1;
    constexpr auto kTellFormer = R"(
UPDATE item SET state = 2, detail = NULL, cause = ?4, about = NULL WHERE +state = 4
    AND id IN (SELECT (plan_id << 32) + seq FROM pending WHERE id IN (DROPPED)))"_L1;
    constexpr auto kDrop = "DELETE FROM pending WHERE id IN (DROPPED)"_L1;
    constexpr auto kTellWhy =
        "UPDATE pending SET detail = ?4, cause = ?5, about = ?6, tries = tries + ?7 WHERE id IN (DROPPED)"_L1;
    constexpr auto kHasAny = R"(
SELECT 1 FROM pending WHERE web_app = (SELECT web_app FROM run WHERE id = ?) LIMIT 1)"_L1;

    constexpr auto kTotal = "SELECT count(*), coalesce(sum(size_bytes), 0) FROM pending WHERE web_app = ?"_L1;
#define DOCSWEEP_PENDING_FROM                                                                                          \
    "SELECT w.seq, w.kind, w.reason, w.session_key, w.session_id, w.known_bucket, w.object_key, w.size_bytes, "        \
    "w.changed_us, w.version, 0, 0, 4, w.run_id, w.detail, w.cause, w.about, NULL, w.copied_in, w.copied_no, "         \
    "w.copied_bytes, w.copied_version, w.copied_changed_us, w.id, k.bucket, w.plan_id, "                               \
    "k.mark, k.physical, w.adopted, w.first_us, w.tries, w.next_us, w.left_by, iif(w.handed_to IS NULL, NULL, "        \
    "w.shared_ref), w.copy_first "                                                                                     \
    "FROM pending w CROSS JOIN known_bucket k ON k.id = w.known_bucket "
    constexpr auto kSome = DOCSWEEP_PENDING_FROM "WHERE +w.web_app = ? AND w.id > ? ORDER BY w.id LIMIT ?";
    constexpr auto kOwn = DOCSWEEP_PENDING_FROM "WHERE w.web_app = ? AND w.handed_to IS NULL AND w.copy_first = 0 "
                                                "AND (k.mark <> x'' OR k.physical <> x'') ORDER BY w.id LIMIT ?";
    constexpr auto kInPlan = R"(
SELECT w.id FROM item i CROSS JOIN bucket b ON b.id = i.bucket_id
    CROSS JOIN known_bucket n ON n.web_app = ?1 AND n.bucket = b.name
    LEFT JOIN plan_bucket k ON k.plan_id = ?4 AND k.bucket = b.name
    CROSS JOIN pending w ON w.known_bucket = n.id AND w.object_key = i.object_key AND w.old_version = OLD_VERSION
WHERE i.id BETWEEN ?2 AND ?3 AND i.state = 0 AND (OF_SAME_BUCKET))"_L1;
    constexpr auto kWait = R"(
UPDATE pending SET detail = ?1, cause = ?5, about = ?6, tries = tries + ?2, next_us = NEXT_TRY WHERE id = ?4)"_L1;
    constexpr auto kTellItem = R"(
UPDATE item SET state = ?, detail = ?, cause = ?, about = ?, left_reason = ?
WHERE id = (SELECT (plan_id << 32) + seq FROM pending WHERE id = ?) AND state = 4)"_L1;
    constexpr auto kLeaveCopy = "INSERT OR IGNORE INTO copy_left (copied_in, copied_no) SELECT copied_in, copied_no"
                                " FROM pending WHERE id = ? AND copied_in IS NOT NULL"_L1;
    constexpr auto kSettle = "DELETE FROM pending WHERE id = ?"_L1;
    constexpr auto kSize = "SELECT coalesce(size_bytes, 0) FROM pending WHERE id = ?"_L1;
    constexpr auto kCountFinished = R"(
UPDATE run SET totals = json_set(totals,
    '$.finished_from_before', coalesce(json_extract(totals, '$.finished_from_before'), 0) + ?,
    '$.finished_from_before_bytes', coalesce(json_extract(totals, '$.finished_from_before_bytes'), 0) + ?)
WHERE id = ?)"_L1;
    constexpr auto kCountOfOthers = R"(
UPDATE run SET totals = json_set(totals,
    '$.finished_by_others', coalesce(json_extract(totals, '$.finished_by_others'), 0) + 1)
WHERE id = ?)"_L1;
    constexpr auto kForget = "DELETE FROM pending WHERE web_app = ? AND id = ?"_L1;

    // Which ledger knows of it.
    constexpr auto kForgetHandedOver =
        "UPDATE pending SET handed_to = NULL WHERE web_app = ? AND handed_to IS NOT NULL AND handed_to <> ?"_L1;
    constexpr auto kNoteHandedOver = "UPDATE pending SET handed_to = ?, shared_ref = ? WHERE id = ?"_L1;
    // Kept outputs are of all web apps of this home: each of their ledgers leaves its mark, with a semicolon.
    constexpr auto kKeptOwn = R"(
SELECT bucket, object_key FROM kept_output
WHERE (bucket, object_key) > (?, ?) AND (handed_to IS NULL OR instr(handed_to, ?) = 0)
ORDER BY bucket, object_key LIMIT ?)"_L1;
    constexpr auto kNoteKept = R"(
UPDATE kept_output SET handed_to = CAST(coalesce(handed_to, x'') || ? AS BLOB) WHERE bucket = ? AND object_key = ?)"_L1;
    constexpr auto kTakeClaim = R"(
INSERT INTO pending (web_app, known_bucket, object_key, plan_id, seq, run_id, kind, reason, session_key, session_id,
    size_bytes, changed_us, version, detail, cause, about, first_us, old_version, handed_to, left_by, shared_ref)
VALUES (?1, ?2, ?3, 0, 0, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
ON CONFLICT (known_bucket, object_key, old_version) DO NOTHING)"_L1;

    // One key has many older versions; of files there is one.
    constexpr auto kOldVersion = "iif(i.kind = 5, coalesce(i.version, x''), x'')"_L1;

    QString withBucket(QLatin1String sql)
    {
        return QString(sql).replace("OF_SAME_BUCKET"_L1, kOfSameBucket).replace("OLD_VERSION"_L1, kOldVersion);
    }

    QString withDropped(QLatin1String sql)
    {
        return QString(sql).replace("DROPPED"_L1, withBucket(kDropped));
    }

    /// What settles an older order of the same object; anything else leaves it to be judged by its own plan.
    bool settlesOlderOrder(const ItemOutcome &outcome)
    {
        if (outcome.state == ItemState::Deleted || outcome.state == ItemState::AlreadyGone)
            return true;
        if (outcome.state != ItemState::Skipped || !outcome.left)
            return false;
        switch (*outcome.left) {
        case Reason::ObjectChanged:
        case Reason::ObjectHeld:
        case Reason::NamedSince:
        case Reason::NamedByOther:
        case Reason::NoSuchKey:
            return true;
        default:
            return false;
        }
    }

    QString withNextTry(QLatin1String sql, QLatin1String tries, QLatin1String now)
    {
        return QString(sql)
            .replace("NEXT_TRY"_L1, QString(kNextTry).arg(QString(tries), QString(now)))
            .replace("OLD_VERSION"_L1, kOldVersion);
    }

    QString withSame(QString sql)
    {
        static const QRegularExpression latest(u"\\bLATEST_COPY\\((\\w+)\\)"_s);
        sql.replace(latest, QString(kLatestCopy));
        static const QRegularExpression same(u"\\bSAME\\((\\w+)\\)"_s);
        return sql.replace(same, QString(kSame));
    }

    QByteArray markOf(const QByteArray &ledger)
    {
        return ledger + ';';
    }

    PendingDeletion pendingFrom(const SqliteStatement &row)
    {
        const auto own = [](int column) { return kItemColumns + column; };
        PendingDeletion pending;
        pending.item = itemFrom(row, row.text(own(1)));
        pending.why = pending.item.detail;
        pending.run = pending.item.runId;
        pending.id = row.number(own(0));
        pending.plan = row.number(own(2));
        pending.bucket = {row.bytes(own(3)), row.bytes(own(4)), {}};
        pending.isAdopted = row.number(own(5)) != 0;
        pending.since = fromMicros(row.number(own(6)));
        pending.tries = int(row.number(own(7)));
        if (!row.isNull(own(8)))
            pending.nextTry = fromMicros(row.number(own(8)));
        if (!row.isNull(own(9)))
            pending.leftBy = row.text(own(9));
        pending.sharedRef = row.bytes(own(10));
        pending.copyFirst = row.number(own(11)) != 0;
        return pending;
    }

} // namespace

Result<bool> SqliteJournal::hasPending(const Intent &intent)
{
    bool hasAny = false;
    const Result<> read = readRows(
        kHasAny, {intent.runId}, u"looking for pending deletions"_s, [&hasAny](const QSqlQuery &) { hasAny = true; });
    return read ? Result<bool>(hasAny) : fail(read.error());
}

/// What ended as Pending waits from now on; what ended otherwise does so no more.
Result<> SqliteJournal::keepPending(
    const Intent &intent, const OutcomeRange &range, bool hasAny, QHash<qint64, qint64> &buckets)
{
    static const QString tellFormer = withDropped(kTellFormer);
    static const QString drop = withDropped(kDrop);
    static const QString tellWhy = withDropped(kTellWhy);
    const qint64 first = itemId(intent.planId, range.range.first);
    const qint64 last = itemId(intent.planId, range.range.last);
    const ItemOutcome &outcome = *range.outcome;
    if (outcome.state == ItemState::Pending)
        return addPending(intent, range, buckets);
    if (hasAny && outcome.state == ItemState::Failed) { // the older order stands, for another reason now
        return tell(tellWhy,
            {intent.runId, first, last, notNull(outcome.detail.text), causeNumber(outcome.detail.cause),
                causeAbout(outcome.detail.cause), outcome.wasTried ? 1 : 0},
            u"noting why deletions are pending"_s);
    }
    if (!hasAny || !settlesOlderOrder(outcome))
        return {};
    const int dealtWith = int(CauseKind::DealtWithLater);
    Result<> done = tell(tellFormer, {intent.runId, first, last, dealtWith}, u"settling pending deletions"_s);
    return done ? tell(drop, {intent.runId, first, last}, u"settling pending deletions"_s) : done;
}

/// `buckets`: from the number of a bucket's name to that of the bucket the run works in, as far as they are known yet.
Result<> SqliteJournal::addPending(const Intent &intent, const OutcomeRange &range, QHash<qint64, qint64> &buckets)
{
    const QString what = u"noting pending deletions"_s;
    const qint64 first = itemId(intent.planId, range.range.first);
    const qint64 last = itemId(intent.planId, range.range.last);
    std::vector<std::pair<qint64, Bucket>> names;
    const Result<> read = readRows(kBucketsIn, {first, last}, what,
        [&names](const QSqlQuery &row) { names.emplace_back(row.value(0).toLongLong(), row.value(1).toString()); });
    if (!read)
        return read;
    const QString add = withSame(withNextTry(kAdd, "(tries + excluded.tries)"_L1, "excluded.first_us"_L1));
    const ItemOutcome &outcome = *range.outcome;
    for (const auto &[number, name] : names) {
        if (!buckets.contains(number)) {
            const Result<qint64> bucket = bucketOfRun(intent.runId, name);
            if (!bucket)
                return fail(bucket.error());
            buckets.insert(number, *bucket);
        }
        if (Result<> taken = tell(kTakeOver, {buckets.value(number), first, last, number}, what); !taken)
            return taken;
        const Result<> added = tell(add,
            {notNull(outcome.detail.text), outcome.wasTried ? 1 : 0, first, last, intent.runId, buckets.value(number),
                number, causeNumber(outcome.detail.cause), causeAbout(outcome.detail.cause), outcome.copyFirst ? 1 : 0},
            what);
        if (!added)
            return added;
    }
    return {};
}

Result<std::vector<CopiedItem>> SqliteJournal::copiesOfWaiting(const Intent &intent, SeqRange range)
{
    std::vector<CopiedItem> copies;
    const Result<bool> hasAny = hasPending(intent);
    if (!hasAny)
        return fail(hasAny.error());
    if (!*hasAny)
        return copies;
    const Result<> read = readRows(withBucket(kCopiedBefore),
        {intent.runId, itemId(intent.planId, range.first), itemId(intent.planId, range.last)},
        u"looking for copies of what waits"_s, [&copies](const QSqlQuery &row) {
            ItemCopy copy{row.value(1).toByteArray().toHex(), row.value(2).toLongLong(), row.value(3).toLongLong(),
                row.value(4).toByteArray()};
            if (!row.isNull(5))
                copy.changedAt = fromMicros(row.value(5).toLongLong());
            copies.push_back({seqOf(row.value(0).toLongLong()), std::move(copy)});
        });
    return read ? Result<std::vector<CopiedItem>>(std::move(copies)) : fail(read.error());
}

Result<StateTotal> SqliteJournal::pendingTotal(WebAppId webApp)
{
    StateTotal total;
    const Result<> read = readRows(kTotal, {webApp}, u"counting pending deletions"_s, [&total](const QSqlQuery &row) {
        total = {row.value(0).toLongLong(), row.value(1).toLongLong()};
    });
    return read ? Result<StateTotal>(total) : fail(read.error());
}

Result<std::vector<PendingDeletion>> SqliteJournal::pending(WebAppId webApp, qint64 afterId, int count)
{
    return somePending(kSome, {webApp, afterId, count});
}

Result<std::vector<PendingDeletion>> SqliteJournal::somePending(const char *sql, const QVariantList &values)
{
    Result<SqliteStatement> rows = SqliteStatement::prepare(m_connection, sql);
    if (!rows)
        return fail(m_wait.explained(rows.error()));
    for (qsizetype at = 0; at < values.size(); ++at)
        rows->bindNumber(int(at + 1), values[at].toLongLong());
    std::vector<PendingDeletion> some;
    while (true) {
        const Result<bool> row = rows->next(u"reading pending deletions (journal)"_s);
        if (!row)
            return fail(m_wait.explained(row.error()));
        if (!*row)
            return some;
        some.push_back(pendingFrom(*rows));
    }
}

Result<std::vector<qint64>> SqliteJournal::pendingInPlan(PlanId id, std::span<const SeqRange> scope)
{
    const Result<Plan> of = plan(id);
    if (!of)
        return fail(of.error());
    std::vector<qint64> ids;
    const Result<StateTotal> any = pendingTotal(of->webApp);
    if (!any)
        return fail(any.error());
    if (any->items == 0)
        return ids;
    const SeqRange whole{0, std::numeric_limits<quint32>::max()};
    for (const SeqRange &range : scope.empty() ? std::span(&whole, 1) : scope) {
        const Result<> read =
            readRows(withBucket(kInPlan), {of->webApp, itemId(id, range.first), itemId(id, range.last), id},
                u"comparing a plan with pending deletions"_s,
                [&ids](const QSqlQuery &row) { ids.push_back(row.value(0).toLongLong()); });
        if (!read)
            return fail(read.error());
    }
    std::ranges::sort(ids);
    return ids;
}

/// Before it is forgotten, for its size; in the transaction that forgets it, so that a kill counts it once.
Result<> SqliteJournal::countFinished(RunId run, const PendingOutcome &outcome)
{
    if (outcome.state != ItemState::Deleted && outcome.state != ItemState::AlreadyGone)
        return {};
    const QString what = u"counting what was finished of earlier runs"_s;
    std::optional<qint64> size; // nothing: it was counted already
    const Result<> read =
        readRows(kSize, {outcome.id}, what, [&size](const QSqlQuery &row) { size = row.value(0).toLongLong(); });
    if (!read || !size)
        return read;
    if (outcome.detail.cause.kind == CauseKind::FinishedByOther) // whose run counts it
        return tell(kCountOfOthers, {run}, what);
    return tell(kCountFinished, {1, outcome.state == ItemState::Deleted ? *size : 0, run}, what);
}

Result<> SqliteJournal::recordPending(RunId runId, std::span<const PendingOutcome> outcomes, Instant now)
{
    if (outcomes.empty())
        return {};
    const auto prepared = [this](const QString &sql, const QVariantList &order) {
        const OrderedStatement statement = inOrder(sql, order);
        Result<QSqlQuery> query = m_connection.prepare(statement.sql);
        return std::pair(std::move(query), statement.values);
    };
    // Each is made once and run for every outcome; the numbers say which value stands where.
    auto [wait, waitOrder] = prepared(withNextTry(kWait, "(tries + ?2)"_L1, "?3"_L1), {0, 1, 2, 3, 4, 5});
    auto [tellItem, tellOrder] = prepared(kTellItem, {0, 1, 2, 3, 4, 5});
    auto [forget, forgetOrder] = prepared(kSettle, {0});
    const auto run = [](Result<QSqlQuery> &query, const QVariantList &order, const QVariantList &values) -> Result<> {
        if (!query)
            return fail(query.error());
        for (qsizetype at = 0; at < order.size(); ++at)
            query->bindValue(int(at), values[order[at].toInt()]);
        return exec(*query, u"recording pending deletions (journal)"_s);
    };
    ShortTransactions pieces(m_connection, m_wait);
    for (const PendingOutcome &outcome : outcomes) {
        if (Result<> begun = pieces.next(); !begun)
            return begun;
        if (Result<> counted = countFinished(runId, outcome); !counted)
            return counted;
        const Why &why = outcome.detail;
        const QVariant cause = causeNumber(why.cause);
        const QVariant about = causeAbout(why.cause);
        if (outcome.state == ItemState::Pending) {
            if (Result<> done = run(wait, waitOrder,
                    {notNull(why.text), outcome.wasTried ? 1 : 0, toMicros(now), outcome.id, cause, about});
                !done)
                return done;
            continue;
        }
        const QVariant left = outcome.left ? QVariant(int(*outcome.left)) : QVariant();
        if (Result<> done =
                run(tellItem, tellOrder, {int(outcome.state), ownWords(why), cause, about, left, outcome.id});
            !done)
            return done;
        if (Result<> noted = outcome.copyGoes ? tell(kLeaveCopy, {outcome.id}, u"leaving a copy"_s) : Result<>();
            !noted)
            return noted;
        if (Result<> done = run(forget, forgetOrder, {outcome.id}); !done)
            return done;
    }
    return pieces.finish();
}

Result<qint64> SqliteJournal::forgetPending(WebAppId webApp, std::span<const qint64> ids)
{
    ShortTransactions pieces(m_connection, m_wait);
    qint64 forgotten = 0;
    const QString what = u"forgetting a pending deletion"_s;
    const Why givenUp = Cause{CauseKind::GivenUp, {}};
    for (const qint64 id : ids) {
        if (Result<> begun = pieces.next(); !begun)
            return fail(begun.error());
        if (Result<> told = tell(kTellItem,
                {int(ItemState::Skipped), ownWords(givenUp), causeNumber(givenUp.cause), causeAbout(givenUp.cause),
                    int(Reason::GivenUp), id},
                what);
            !told)
            return fail(told.error());
        const Result<QSqlQuery> gone = ask(kForget, {webApp, id}, what);
        if (!gone)
            return fail(gone.error());
        forgotten += gone->numRowsAffected();
    }
    if (Result<> done = pieces.finish(); !done)
        return fail(done.error());
    return forgotten;
}

// ---- What all docsweeps of the web app share

/// Once for each ledger: what another one knows of, or an older state of this one, is to be handed over again.
Result<> SqliteJournal::forgetHandedOver(WebAppId webApp, const QByteArray &ledger)
{
    const std::pair compared(webApp, ledger);
    if (m_compared == compared)
        return {};
    if (Result<> done = tell(kForgetHandedOver, {webApp, ledger}, u"comparing what was handed over"_s); !done)
        return done;
    m_compared = compared;
    return {};
}

Result<std::vector<PendingDeletion>> SqliteJournal::pendingToHandOver(
    WebAppId webApp, const QByteArray &ledger, int count)
{
    if (const Result<> compared = forgetHandedOver(webApp, ledger); !compared)
        return fail(compared.error());
    return somePending(kOwn, {webApp, count});
}

Result<> SqliteJournal::notePendingHandedOver(std::span<const HandedOver> those, const QByteArray &ledger)
{
    ShortTransactions pieces(m_connection, m_wait);
    for (const HandedOver &each : those) {
        if (Result<> begun = pieces.next(); !begun)
            return begun;
        if (Result<> noted = tell(kNoteHandedOver, {ledger, each.ref, each.id}, u"noting what was handed over"_s);
            !noted)
            return noted;
    }
    return pieces.finish();
}

Result<qint64> SqliteJournal::takeOver(
    WebAppId webApp, RunId run, std::span<const PendingDeletion> theirs, const QByteArray &ledger)
{
    const QString what = u"taking over pending deletions"_s;
    ShortTransactions pieces(m_connection, m_wait);
    qint64 taken = 0;
    for (const PendingDeletion &pending : theirs) {
        if (Result<> begun = pieces.next(); !begun)
            return fail(begun.error());
        const PlanItem &item = pending.item;
        const Result<qint64> bucket = knownBucket(webApp, item.bucket, pending.bucket);
        if (!bucket)
            return fail(bucket.error());
        const auto orNull = [](const auto &value) { return value ? QVariant(qint64(*value)) : QVariant(); };
        const std::optional<qint64> changed = item.changedAt ? std::optional(toMicros(*item.changedAt)) : std::nullopt;
        const Result<QSqlQuery> added = ask(kTakeClaim,
            {webApp, *bucket, item.key, run, int(item.kind), int(item.reason), item.sessionKey, orNull(item.sizeBytes),
                orNull(changed), item.version, notNull(pending.why.text), causeNumber(pending.why.cause),
                causeAbout(pending.why.cause), toMicros(pending.since),
                item.kind == ItemKind::OldVersion ? notNull(item.version) : QByteArray(""), ledger,
                notNull(pending.leftBy), pending.sharedRef},
            what);
        if (!added)
            return fail(added.error());
        taken += added->numRowsAffected();
    }
    if (Result<> done = pieces.finish(); !done)
        return fail(done.error());
    return taken;
}

Result<std::vector<ObjectName>> SqliteJournal::keptToHandOver(const QByteArray &ledger, int count)
{
    std::vector<ObjectName> names;
    const Result<> read =
        readRows(kKeptOwn, {notNull(m_keptSeen.bucket), notNull(m_keptSeen.key), markOf(ledger), count},
            u"looking for kept outputs"_s, [&names](const QSqlQuery &row) {
                names.push_back({row.value(0).toString(), row.value(1).toByteArray()});
            });
    if (!read)
        return fail(read.error());
    m_keptSeen = names.empty() ? ObjectName() : names.back();
    return names;
}

Result<> SqliteJournal::noteKeptHandedOver(std::span<const ObjectName> names, const QByteArray &ledger)
{
    ShortTransactions pieces(m_connection, m_wait);
    for (const ObjectName &name : names) {
        if (Result<> begun = pieces.next(); !begun)
            return begun;
        if (Result<> noted = tell(kNoteKept, {markOf(ledger), name.bucket, name.key}, u"noting what was handed over"_s);
            !noted)
            return noted;
    }
    return pieces.finish();
}

} // namespace docsweep
