// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal keeps of the copies that a run makes before it deletes.
#include "core/journal/sqlitejournal.h"

#include "core/journal/schema.h"

#include <QVariant>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kCopied = "UPDATE item SET copied_in = ?, copied_no = ?, copied_bytes = ?, copied_version = ?"
                             " WHERE id = ?"_L1;
    constexpr auto kPendingCopied = "UPDATE pending SET copied_in = ?, copied_no = ?, copied_bytes = ?,"
                                    " copied_version = ? WHERE id = ?"_L1;
    // What was ordered is an item as long as it waits; afterwards the item alone says that the copy counts.
    constexpr auto kItemCopied = "UPDATE item SET copied_in = ?, copied_no = ?, copied_bytes = ?, copied_version = ?"
                                 " WHERE id = (SELECT (plan_id << 32) + seq FROM pending WHERE id = ?)"_L1;
    constexpr auto kCopiesIn = R"(
SELECT copied_no FROM item WHERE copied_in = ?1 AND state IN (1, 2, 4) UNION SELECT copied_no FROM pending WHERE copied_in = ?1
ORDER BY 1)"_L1;

    void bindCopy(QSqlQuery &query, const ItemCopy &copy, qint64 id)
    {
        query.bindValue(0, QByteArray::fromHex(copy.container));
        query.bindValue(1, copy.number);
        query.bindValue(2, copy.sizeBytes);
        query.bindValue(3, notNull(copy.version));
        query.bindValue(4, id);
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

} // namespace docsweep
