// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/retention/policy.h"
#include "core/retention/reason.h"
#include "core/scan/statistics.h"

#include <QMap>

#include <optional>
#include <vector>

namespace docsweep {

using PlanId = qint64;
using RunId = qint64;
/// A web app as the journal knows it: its database, wherever that lies.
using WebAppId = qint64;

/// What a candidate is. Stored by number: append only.
enum class ItemKind {
    Session = 1, ///< a session's rows with its documents
    File = 2, ///< an uploaded file
    Output = 3, ///< a generated file
    Orphan = 4, ///< an object no row refers to
    OldVersion = 5, ///< an older version of a file, or a mark of deletion; one key has many, told apart by `version`
};

/// Where a candidate stands. Stored by number: append only.
enum class ItemState {
    Planned = 0,
    Deleted = 1,
    AlreadyGone = 2,
    Skipped = 3, ///< left alone; `detail` says why
    Pending = 4, ///< its rows are gone or it was ordered, the store has not confirmed yet; the next run goes on
    Failed = 5, ///< still there; `detail` says why
};
inline constexpr int kItemStates = 6;

/// Where the copy of an item lies in the vault. Says nothing of what was copied.
struct ItemCopy {
    QByteArray container; ///< as the vault names it: 32 hexadecimal digits
    qint64 number = 0; ///< of the copy in it
    qint64 sizeBytes = 0; ///< of what was copied
    QByteArray version; ///< that the object had then, where the plan knew none; else empty
    std::optional<Instant> changedAt = {}; ///< the same of its time

    bool operator==(const ItemCopy &) const = default;
};

/// One candidate: what it is, why it goes, the facts it was judged by, and what became of it.
struct PlanItem {
    quint32 seq = 0; ///< its place in the plan: 0, 1, 2, … in the order of execution, a session before its objects
    ItemKind kind = ItemKind::File;
    Reason reason = Reason::ObjectOld;
    SessionKey sessionKey; ///< the session it belongs to; empty for loose objects
    qint64 sessionId = 0; ///< row id of the session that goes and takes it along; 0: it stands for itself
    Bucket bucket; ///< empty for sessions
    ObjectKey key; ///< empty for sessions
    std::optional<qint64> sizeBytes; ///< sessions: the sum of the objects planned with it, where all are known
    std::optional<Instant> changedAt; ///< objects: the later of its times; sessions: last activity
    QByteArray version;
    qint64 documents = 0; ///< sessions: its document rows
    quint64 fingerprint = 0; ///< sessions: documentsFingerprint()

    ItemState state = ItemState::Planned;
    RunId runId = 0;
    Why detail; ///< why it was skipped, is pending or failed
    std::optional<Reason> left; ///< the same as a value, where the judge decided
    std::optional<ItemCopy> copy = {}; ///< that was made of it before it was to go

    bool operator==(const PlanItem &) const = default;
};

/// A consecutive part of a plan that is executed as a whole: complete session folders, but for folders larger than a
/// batch, whose later parts are `ordered`.
struct PlanBatch {
    int no = 0;
    quint32 firstSeq = 0;
    quint32 lastSeq = 0;
    bool ordered = false; ///< begins only when every batch before it has ended
    QByteArray digest; ///< of its items, SHA-256
};

/// Items and bytes of one kind.
struct KindTotal {
    qint64 items = 0;
    qint64 bytes = 0;
    bool operator==(const KindTotal &) const = default;
};

struct PlanTotals {
    qint64 items = 0;
    qint64 bytes = 0; ///< of objects
    KindTotal sessions, files, outputs, orphans, oldVersions;
    qint64 documents = 0;
    std::optional<Instant> oldest, newest;
    bool operator==(const PlanTotals &) const = default;
};

/// Stored by number: append only.
enum class PlanState {
    Draft = 0,
    Sealed = 1,
    Forgotten = 2, ///< its items were pruned; its statistics remain as history
    Outdated = 3, ///< of an older docsweep, which noted neither its database nor its buckets: to be read, not run
};

struct Plan {
    PlanId id = 0;
    PlanState state = PlanState::Draft;
    Instant createdAt; ///< server time
    Policy policy;
    WebAppId webApp = 0; ///< as `Journal::meet` answered; 0 in a draft: the one at the place of this name
    QString databaseName; ///< SessionReader::name(), the place of its database
    QMap<Bucket, BucketId> buckets; ///< what they were when it was made; empty while the storage was away
    QString storageName; ///< ObjectStoreTraits::name; empty when none is configured
    ScanStatistics statistics;
    PlanTotals totals;
    QByteArray digest; ///< SHA-256 over the digests of all batches and the policy; empty while a draft
    qint64 batches = 0;
};

} // namespace docsweep
