// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/ledger/ledgervalues.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace docsweep {

/// A deletion that some docsweep has ordered and no storage has confirmed, as all docsweeps of the web app know it. It
/// is a claim and no order: anybody who may write the ledger can make one. Whoever takes it judges it anew.
struct LedgerClaim {
    qint64 id = 0; ///< for people: `pending list` calls the twelfth "L12"
    QByteArray ref; ///< which object it is about, as `refOf`
    Bucket bucket;
    BucketId storage; ///< in which it was seen
    ObjectKey key;
    QByteArray version; ///< of the file, or of an older version
    int kind = 0; ///< the number of its ItemKind
    SessionKey sessionKey;
    std::optional<qint64> sizeBytes;
    std::optional<Instant> changedAt;
    QString why; ///< it waits, in the words of who left it
    Instant since;
    QString who; ///< left it: user@host
};

/// That the object of a claim is gone, and whose run counts it.
struct FinishedClaim {
    QString by; ///< user@host; empty: the name was erased
    Instant at; ///< the database server's time
    bool isOwn = false; ///< by the home that asks
};

/// Deletions that wait, and outputs that are kept, of all docsweeps of one web app. No entries of the chain: they say
/// nothing that somebody would have to prove. Threads and errors as `Ledger`.
class LedgerClaims {
public:
    virtual ~LedgerClaims() = default;

    /// One object of one bucket. `oldVersion`: of an older version, else empty.
    virtual QByteArray refOf(
        const Bucket &bucket, const BucketId &storage, const ObjectKey &key, const QByteArray &oldVersion) const = 0;
    /// The same for an output that is kept, wherever its bucket lies.
    virtual QByteArray keptRefOf(const ObjectName &name) const = 0;

    /// What is known already stays as it is; what was given up before `since` of the new one is claimed again.
    virtual Result<> addClaims(std::span<const LedgerClaim> claims, std::stop_token stop) = 0;
    /// Those of one bucket's name (empty: all of them) after this id, in order of their ids, at most `count`.
    virtual Result<std::vector<LedgerClaim>> claims(
        const Bucket &bucket, qint64 after, int count, std::stop_token stop) = 0;
    /// They need no docsweep any more, and nobody asks who saw to it.
    virtual Result<> endClaims(std::span<const QByteArray> refs, std::stop_token stop) = 0;
    /// Their objects are gone, and a run of this home counts them: whoever else has left them or taken them over is
    /// told so for some weeks.
    virtual Result<> finishClaims(std::span<const QByteArray> refs, const QString &by, std::stop_token stop) = 0;
    /// Those of these that were finished.
    virtual Result<QHash<QByteArray, FinishedClaim>> finished(
        std::span<const QByteArray> refs, std::stop_token stop) = 0;
    /// Somebody gives them up, for every docsweep. Answers how many.
    virtual Result<qint64> giveUpClaims(std::span<const QByteArray> refs, const QString &by, std::stop_token stop) = 0;
    /// Those of these that somebody has given up.
    virtual Result<QSet<QByteArray>> givenUp(std::span<const QByteArray> refs, std::stop_token stop) = 0;
    virtual Result<bool> hasGivenUp(std::stop_token stop) = 0; ///< any

    virtual Result<> addKept(std::span<const QByteArray> refs, std::stop_token stop) = 0;
    /// The first eight bytes of each, ascending: a million of them are eight megabytes.
    virtual Result<std::vector<quint64>> kept(std::stop_token stop) = 0;

    /// Runs of a docsweep's own journal from before the ledger was made, each once. Answers how many were new.
    virtual Result<qint64> adoptRuns(std::span<const LedgerRun> runs, std::stop_token stop) = 0;
};

/// As in `LedgerClaims::kept`.
quint64 keptMark(const QByteArray &ref);

/// The number of a claim among those of a journal, as `kSharedHolds`.
inline constexpr qint64 kSharedClaims = qint64(1) << 40;

} // namespace docsweep
