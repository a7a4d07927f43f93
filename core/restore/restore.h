// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"
#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/vault/vaultcopy.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace docsweep {

using RestoreId = qint64;

/// What is to be brought back: a run's, a session's or an object's copies.
struct RestoreRequest {
    /// As the journal that took them away numbers it: of this installation, where the vault has copies of it; else of
    /// the only other one that has such a run.
    std::optional<qint64> run;
    std::optional<Instant> runSince = {}; ///< the run of this installation alone, which began then
    std::vector<ContainerId> containers = {}; ///< these alone, whoever made them; `run` only names them
    ContainerId container = {}; ///< one of them alone; empty: none
    std::optional<SessionKey> session;
    std::optional<ObjectName> object; ///< an empty bucket: in whatever bucket

    /// "run 12", "session ab12", "object box/ab12/x.pdf".
    QString words() const;
};

/// Stored by number: append only.
enum class RestoreKind { Object = 1, Rows = 2 };

/// Where a part of a restore stands. Stored by number: append only.
enum class RestoreState {
    Planned = 0,
    Begun = 1, ///< durable before the first byte or row of it is sent
    Restored = 2,
    AlreadyThere = 3, ///< what is there is what was copied
    Attached = 4, ///< documents, to the row with which their session had come back
    Conflict = 5, ///< something else is there now: it was left as it is
    FolderOnly = 6, ///< its bucket would never take it
    Waiting = 7, ///< the storage or the database was away; the same restore can be gone on with
    Failed = 8, ///< its copy is damaged or gone, or what was stored reads differently
};
inline constexpr int kRestoreStates = 9;
QLatin1String restoreStateName(RestoreState state);
/// Whether nothing more will become of it.
bool isSettled(RestoreState state);

/// One object or one session's rows.
struct RestoreItem {
    qint64 seq = 0; ///< its place: objects first, then rows
    RestoreKind kind = RestoreKind::Object;
    VaultCopy copy;
    SessionKey session; ///< whose it is; empty: a lone object's
    ObjectName object; ///< of an object
    qint64 documents = 0; ///< of rows
    RestoreState state = RestoreState::Planned;
    /// For what is neither planned nor restored; of Planned: the conflict that is foreseen, or that it is there
    /// already.
    Why why;
    std::vector<Why> told; ///< what is said of it besides: new numbers, columns with a default
    QByteArray version; ///< of what was stored

    bool isForeseenThere() const
    {
        return state == RestoreState::Planned && why.cause.kind == CauseKind::IsThereAlready;
    }
    bool isForeseenConflict() const { return state == RestoreState::Planned && !why.isEmpty() && !isForeseenThere(); }

    bool operator==(const RestoreItem &) const = default;
};

/// Items and bytes of a state.
struct RestoreTotal {
    qint64 items = 0;
    qint64 bytes = 0;
    bool operator==(const RestoreTotal &) const = default;
};

/// How a whole restore stands. Stored by number: append only.
enum class RestoreStage {
    Draft = 0,
    Sealed = 1, ///< planned, and not begun
    Begun = 2, ///< held; may have been cut off
    Done = 3, ///< to its end; its items say what became of them
    GivenUp = 4, ///< somebody or the end of the term ended it
};
QLatin1String restoreStageName(RestoreStage stage);

/// A restore: planned, shown, sealed, executed, reported.
struct Restore {
    RestoreId id = 0;
    RestoreStage stage = RestoreStage::Draft;
    Instant madeAt;
    QString asked; ///< RestoreRequest::words
    QString vault; ///< its folder
    QByteArray database; ///< the anchor of where it goes; empty: it has none yet
    QString place; ///< the same for people
    Instant termEnd; ///< the earliest of its copies: from then on nothing is brought back
    std::optional<Instant> heldUntil; ///< once it has begun
    std::optional<Instant> endedAt;
    QString starter; ///< user@host
    QByteArray digest; ///< SHA-256 of what was sealed
    qint64 items = 0;
    qint64 bytes = 0; ///< of objects
    qint64 sessions = 0;
    qint64 documents = 0;
    std::vector<RestoreTotal> byState; ///< by RestoreState
    std::vector<Cause> warnings; ///< of a plan or a report

    const RestoreTotal &of(RestoreState state) const { return byState[size_t(state)]; }
    bool operator==(const Restore &) const = default;
};

} // namespace docsweep
