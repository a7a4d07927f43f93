// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"
#include "core/sql/sqlconnection.h"

#include <QLatin1String>
#include <QVariantList>

#include <stop_token>

class QSqlError;

namespace docsweep {

/// The version of the journal this program writes.
inline constexpr int kJournalVersion = 13;

/// An item's rowid: plan and place in one number, so that a plan is one range of the table.
constexpr qint64 itemId(PlanId plan, quint32 seq)
{
    return (plan << 32) | qint64(seq);
}
constexpr quint32 seqOf(qint64 itemId)
{
    return quint32(itemId & 0xffffffff);
}

/// What is said of a journal that is damaged, after what was found.
QString damageMend();

/// An error of a statement on a journal, as `sqlError`; of one that is damaged with its mend.
Error journalError(const QString &what, const QSqlError &error);

/// The form of a journal of that version, in an empty database; in a transaction of the caller.
Result<> makeJournalForm(SqlConnection &connection, int version);

/// The version that a journal's file says it has; 0: it says nothing.
int journalVersionOf(const QString &path);

/// Opens the SQLite file with what every connection to a journal needs (WAL, synchronous=FULL, busy timeout), for
/// reading and writing, and brings it to `kJournalVersion` in one transaction, with a copy of the older form kept
/// beside it (journalcopy.h). A newer one is refused without a byte of it changed. Errors as `openJournal`; Cancelled
/// where it was stopped while it brought an older one to its form, which is then as it was.
Result<> openJournalDatabase(SqlConnection &connection, const QString &path, const std::stop_token &stop = {});

/// Opens the journal of `home` (journal.h) to be read only: what the connection is asked to write fails. Makes none.
/// Errors: NotFound where there is no journal yet; else as `openJournal`.
Result<> openJournalToRead(SqlConnection &connection, const QString &home);

/// A statement with numbered places ("?1" more than once, which Qt's driver does not count) and its values, as one
/// whose places stand in order.
struct OrderedStatement {
    QString sql;
    QVariantList values;
};
OrderedStatement inOrder(const QString &sql, const QVariantList &values);

/// Bytes, and a text, for a column that is never NULL.
QVariant notNull(const QByteArray &bytes);
QVariant notNull(const QString &text);

/// A reason in three columns: its words, where they are not the sentence of its cause alone; the number of the cause;
/// and what that is about. Each is NULL where there is none.
QVariant ownWords(const Why &why);
QVariant causeNumber(const Cause &cause);
QVariant causeAbout(const Cause &cause);

} // namespace docsweep
