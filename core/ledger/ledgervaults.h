// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace docsweep {

/// One session's copies, which every other docsweep's vault is asked to erase.
struct ErasureRequest {
    struct Asked {
        QString who; ///< keeps that vault: user@host; empty: the name was erased
        std::optional<Instant> answeredAt; ///< by the database server's clock, as all times here
        qint64 copies = 0; ///< that it had and erased
    };

    qint64 id = 0; ///< the number of the entry with which it was asked
    SessionKey session; ///< empty: nobody needs it any more, so it is erased
    QString who; ///< asked: user@host; empty: the name was erased
    Instant askedAt;
    Instant until; ///< from then on none of those asked has a copy left, answered or not
    std::vector<Asked> asked;

    qint64 unanswered() const;
};

/// Which docsweeps keep copies of what they delete, and what they ask each other to erase. The chain has a salted HMAC
/// of the session; its key stands in a table until all have answered, or none can have a copy any more. Threads and
/// errors as `Ledger`; BadConfig with the cause LedgerTakesNoRequests where an earlier docsweep made it and nobody has
/// called `Ledger::upgrade` since.
class LedgerVaults {
public:
    virtual ~LedgerVaults() = default;

    /// This home keeps copies in the vault with this id (`VaultFolder::id`), each for so long at most. Before the first
    /// copy of a run, and as often as somebody looks after the vault.
    virtual Result<> announceVault(
        const QByteArray &vault, const QString &who, Duration term, std::stop_token stop) = 0;
    /// Asks every other vault that may have copies. `ownVault`: the id of this home's; empty: it has none. Nobody is
    /// asked twice while an earlier request for that session waits for all of them. Without anybody to ask nothing is
    /// written, and `asked` is empty.
    virtual Result<ErasureRequest> askForErasure(
        const SessionKey &session, const QString &by, const QByteArray &ownVault, std::stop_token stop) = 0;
    /// What this home's vault was asked and has not answered.
    virtual Result<std::vector<ErasureRequest>> erasuresFor(const QByteArray &vault, std::stop_token stop) = 0;
    /// That it is done. What was answered before stays as it is.
    virtual Result<> answerErasure(
        qint64 request, const QByteArray &vault, const QString &by, qint64 copies, std::stop_token stop) = 0;
    /// Those of the last thirty days, the newest first.
    virtual Result<std::vector<ErasureRequest>> erasures(std::stop_token stop) = 0;
    /// Takes the keys out of requests that nobody has to answer any more, and the names out of what is not shown any
    /// more.
    virtual Result<> endErasures(std::stop_token stop) = 0;
};

} // namespace docsweep
