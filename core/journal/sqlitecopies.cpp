// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal keeps of the copies that a run makes before it deletes.
#include "core/journal/sqlitejournal.h"

#include "core/journal/schema.h"

#include <QVariant>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

#define DOCSWEEP_COPY_COLUMNS                                                                                          \
    "copied_in = ?, copied_no = ?, copied_bytes = ?, copied_version = ?, copied_changed_us = ?"
    constexpr auto kCopied = "UPDATE item SET " DOCSWEEP_COPY_COLUMNS " WHERE id = ?"_L1;
    constexpr auto kPendingCopied = "UPDATE pending SET " DOCSWEEP_COPY_COLUMNS " WHERE id = ?"_L1;
    // What was ordered is an item as long as it waits; afterwards the item alone says that the copy counts.
    constexpr auto kItemCopied = "UPDATE item SET " DOCSWEEP_COPY_COLUMNS
                                 " WHERE id = (SELECT (plan_id << 32) + seq FROM pending WHERE id = ?)"_L1;
    constexpr auto kCopiesIn = R"(
SELECT copied_no FROM item WHERE copied_in = ?1 AND state IN (1, 2, 4) UNION SELECT copied_no FROM pending WHERE copied_in = ?1
ORDER BY 1)"_L1;
    constexpr auto kCopiesLeft = "SELECT copied_in, copied_no FROM copy_left ORDER BY copied_in, copied_no"_L1;
    constexpr auto kForgetCopyLeft = "DELETE FROM copy_left WHERE copied_in = ? AND copied_no = ?"_L1;

    void bindCopy(QSqlQuery &query, const ItemCopy &copy, qint64 id)
    {
        query.bindValue(0, QByteArray::fromHex(copy.container));
        query.bindValue(1, copy.number);
        query.bindValue(2, copy.sizeBytes);
        query.bindValue(3, notNull(copy.version));
        query.bindValue(4, copy.changedAt ? QVariant(toMicros(*copy.changedAt)) : QVariant());
        query.bindValue(5, id);
    }

} // namespace

Result<> SqliteJournal::recordCopies(const Intent &intent, std::span<const CopiedItem> copies)
{
    if (copies.empty())
        return {};
    Result<QSqlQuery> query = m_connection.prepare(kCopied);
    if (!query)
        return fail(query.error());
    ShortTransactions pieces(m_connection, m_wait);
    for (const CopiedItem &item : copies) {
        if (Result<> begun = pieces.next(); !begun)
            return begun;
        bindCopy(*query, item.copy, itemId(intent.planId, item.seq));
        if (Result<> done = exec(*query, u"recording copies (journal)"_s); !done)
            return done;
    }
    return pieces.finish();
}

Result<> SqliteJournal::recordPendingCopies(std::span<const std::pair<qint64, ItemCopy>> copies)
{
    if (copies.empty())
        return {};
    Result<QSqlQuery> query = m_connection.prepare(kPendingCopied);
    Result<QSqlQuery> ofItem = m_connection.prepare(kItemCopied);
    if (!query || !ofItem)
        return fail(!query ? query.error() : ofItem.error());
    ShortTransactions pieces(m_connection, m_wait);
    for (const auto &[id, copy] : copies) {
        if (Result<> begun = pieces.next(); !begun)
            return begun;
        bindCopy(*query, copy, id);
        bindCopy(*ofItem, copy, id);
        for (QSqlQuery *each : {&*query, &*ofItem}) {
            if (Result<> done = exec(*each, u"recording copies of pending deletions (journal)"_s); !done)
                return done;
        }
    }
    return pieces.finish();
}

Result<std::vector<qint64>> SqliteJournal::copiesIn(const QByteArray &container)
{
    std::vector<qint64> numbers;
    const Result<> read = readRows(kCopiesIn, {QByteArray::fromHex(container)}, u"looking for copies (journal)"_s,
        [&numbers](const QSqlQuery &row) { numbers.push_back(row.value(0).toLongLong()); });
    return read ? Result<std::vector<qint64>>(std::move(numbers)) : fail(read.error());
}

Result<std::vector<ItemCopy>> SqliteJournal::copiesLeft()
{
    std::vector<ItemCopy> copies;
    const Result<> read =
        readRows(kCopiesLeft, {}, u"looking for copies that nobody needs (journal)"_s, [&copies](const QSqlQuery &row) {
            ItemCopy &copy = copies.emplace_back();
            copy.container = row.value(0).toByteArray().toHex();
            copy.number = row.value(1).toLongLong();
        });
    return read ? Result<std::vector<ItemCopy>>(std::move(copies)) : fail(read.error());
}

Result<> SqliteJournal::forgetCopiesLeft(std::span<const ItemCopy> copies)
{
    ShortTransactions pieces(m_connection, m_wait);
    for (const ItemCopy &copy : copies) {
        if (Result<> begun = pieces.next(); !begun)
            return begun;
        if (Result<> done = tell(kForgetCopyLeft, {QByteArray::fromHex(copy.container), copy.number},
                u"forgetting copies that are gone"_s);
            !done)
            return done;
    }
    return copies.empty() ? Result<>() : pieces.finish();
}

} // namespace docsweep
