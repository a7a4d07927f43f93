// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/base/result.h"
#include "core/ledger/ledgervalues.h"

#include <optional>

namespace docsweep {

/// What one docsweep knows of ledgers, in the file "ledger.witness" of its home: their last entries as it saw them.
/// Neither a restored ledger nor a restored journal brings it along. Any thread; several processes may write at once.
/// Only a file that is missing says that nothing is known. Errors of every call: Io, BadData where it is not what
/// docsweep wrote.
class LedgerWitnesses {
public:
    explicit LedgerWitnesses(QString home);

    /// Whether anything is known of any.
    Result<bool> isEmpty() const;
    /// What is known of the ledger of that database: by its anchor, or by its place where either has none.
    Result<std::optional<LedgerWitness>> of(const DatabaseId &database) const;
    /// What a ledger that is found in that database has to go on from: as `of`; of a database that nothing is known of,
    /// the newest of that ledger, wherever it was (a backup was restored into a new database, or elsewhere), or what
    /// was known of another database at its place.
    Result<std::optional<LedgerWitness>> before(const DatabaseId &database, const QByteArray &ledger) const;
    /// The highest epoch that is known of that ledger, or of one at that place; 0: none.
    Result<qint64> highestEpoch(const DatabaseId &database, const QByteArray &ledger) const;
    /// Whether a ledger was known of that database, or of another one at its place: one that was restored elsewhere
    /// and took its address.
    Result<bool> knewOneThere(const DatabaseId &database) const;
    /// In place of what was known of that database, unless that is a later entry of the same ledger and epoch.
    Result<> note(const DatabaseId &database, const LedgerWitness &witness);
    /// What `of` and `knewOneThere` find.
    Result<> forget(const DatabaseId &database);

private:
    const QString m_home;
};

/// What is wrong with a ledger whose head is `now`, of which `before` is known; `hashThen` is the hash that its entry
/// of that number has now, empty where it has none. Pure. Nothing: it goes on from what was known, or from where
/// somebody has said that it may be as it is.
std::optional<Cause> compare(
    const LedgerWitness &before, const LedgerHead &now, const QByteArray &hashThen, const QString &name);

} // namespace docsweep
