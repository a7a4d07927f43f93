// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/restore/restore.h"
#include "core/sql/sqlconnection.h"
#include "core/sql/sqlitewait.h"

#include <memory>
#include <span>

namespace docsweep {

/// The memory of bringing back: a file of its own in the home (SQLite, for its owner alone). What a call has returned
/// from is durable. Blocking; one thread at a time; several instances work on one file. Errors: Io, Unavailable,
/// BadData (damaged), Conflict (of a newer docsweep).
class RestoreBook {
public:
    static QString path(const QString &home);
    /// Makes the file where it is missing.
    static Result<std::unique_ptr<RestoreBook>> open(const QString &home);
    /// Nothing: no restore was ever planned here. Makes nothing.
    static Result<std::unique_ptr<RestoreBook>> openIfThere(const QString &home);

    /// Writes a plan whole, numbers its items from 0 on, and seals it. Plans of before that were never begun, and what
    /// ended longer than 30 days ago, are forgotten.
    Result<Restore> seal(Restore draft, std::vector<RestoreItem> &items);
    Result<Restore> restore(RestoreId id); ///< NotFound with the cause RestoreUnknown
    Result<std::vector<Restore>> restores(); ///< newest first
    /// Those that were begun and did not end.
    Result<std::vector<Restore>> unfinished();
    /// At most `count` after this number (-1: from the first).
    Result<std::vector<RestoreItem>> items(RestoreId id, qint64 after, int count);
    /// That its items are those that were sealed. Errors: BadData with the cause RestoreAltered.
    Result<> requireSealed(const Restore &restore);

    Result<> begin(RestoreId id, Instant heldUntil, const QString &starter);
    /// States, causes and versions of these items, in one transaction.
    Result<> record(RestoreId id, std::span<const RestoreItem> items);
    Result<Restore> end(RestoreId id, RestoreStage stage, Instant now);
    /// Ends one that was begun, whole or not at all: what was not begun fails for `open`, what was on its way for
    /// `halfway`, what is settled stays as it is. Errors: Conflict with the cause RestoreNotOpen.
    Result<Restore> giveUp(RestoreId id, const Why &open, const Why &halfway, Instant now);
    /// Nothing of this session is remembered here any more; answers how many items.
    Result<qint64> forgetSession(const SessionKey &key);

private:
    explicit RestoreBook(const QString &path);
    Result<> make();
    Result<QSqlQuery> ask(const QString &sql, const QVariantList &values, const QString &what);
    Result<Restore> read(const QSqlQuery &row);
    Result<std::vector<Restore>> list(const QString &sql);
    Result<QByteArray> sealOf(const Restore &restore, qint64 &count);

    SqliteWait m_wait;
    SqlConnection m_connection;
};

} // namespace docsweep
