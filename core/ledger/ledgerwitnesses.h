// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/base/result.h"
#include "core/ledger/ledgervalues.h"

#include <optional>

namespace docsweep {

/// What one docsweep knows of ledgers, in the file "ledger.witness" of its home: their last entries as it saw them.
/// Neither a restored ledger nor a restored journal brings it along. Any thread; several processes may write, the last
/// one counts.
class LedgerWitnesses {
public:
    explicit LedgerWitnesses(QString home);

    /// Whether anything is known of any.
    bool isEmpty() const;
    /// What is known of the ledger of that database: by its anchor, or by its place where either has none.
    std::optional<LedgerWitness> of(const DatabaseId &database) const;
    /// In place of what was known. Errors: Io.
    Result<> note(const DatabaseId &database, const LedgerWitness &witness);
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
