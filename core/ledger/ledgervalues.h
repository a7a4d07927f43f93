// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace docsweep {

/// What an entry of the chain tells. Stored by number: append only.
enum class EntryKind {
    Made = 1, ///< the ledger itself, always the first
    HoldMade = 2,
    HoldChanged = 3,
    HoldEnded = 4,
    RunBegun = 5,
    RunEnded = 6,
    StopAsked = 7,
    Adopted = 8,
    EpochBegun = 9,
    RunAdopted = 20, ///< one of before there was a ledger, out of a journal
    Erased = 21,
    ErasureAsked = 22, ///< every other docsweep's vault is to erase a session's copies
    ErasureAnswered = 23,
};

/// The last entry, and what is known without reading any other.
struct LedgerHead {
    QByteArray ledger; ///< its id, 16 bytes
    qint64 epoch = 0; ///< grows where somebody has said that it may be as it is
    qint64 number = 0;
    QByteArray hash; ///< SHA-256, 32 bytes
    qint64 holdsChanged = 0; ///< the number of the last entry about a hold

    bool operator==(const LedgerHead &) const = default;
};

/// One entry of the chain. `hash` is the SHA-256 of "docsweep ledger 1\n", the ledger's id, epoch, number and time
/// (each eight bytes, the highest first; microseconds), the hash of the entry before (32 zero bytes for the first), and
/// the payload as it is stored.
struct LedgerEntry {
    qint64 number = 0;
    qint64 epoch = 0;
    Instant at; ///< the database server's time
    EntryKind kind = EntryKind::Made;
    QByteArray payload; ///< JSON; persons, notes and patterns are HMACs, whose salts may be forgotten
    QByteArray hash;
    std::optional<qint64> hold = {}; ///< by which it is found as one about that hold; not hashed
};

QByteArray chainHash(const QByteArray &ledger, const LedgerEntry &entry, const QByteArray &previous);

/// A run, of whatever docsweep.
struct LedgerRun {
    /// Whoever was not heard of for longer is not at work any more.
    static constexpr std::chrono::seconds kAlive{60};

    bool isLive = false; ///< it was at work within that time, by the database server's clock
    bool isOwn = false; ///< of the home that asks
    qint64 id = 0; ///< the number of the entry with which it began
    QString who; ///< user@host
    QString trigger; ///< "scheduled"
    QString version; ///< of docsweep
    QByteArray plan; ///< the digest of its plan; empty: it only finishes what earlier ones left
    QByteArray policy; ///< JSON
    QString overridden; ///< the limits that were set aside, in a sentence; empty: none
    Instant begunAt;
    std::optional<Instant> beatAt; ///< when it was last known to be at work
    qint64 holdsSeen = 0; ///< holds up to that entry are in force for it: whatever it still does heeds them
    QString stopBy; ///< who asked it to stop
    std::optional<Instant> endedAt;
    QString state; ///< how it ended; empty: it has not, as far as anybody knows
    QByteArray figures; ///< JSON: what became of how many items, so far or in the end
    QByteArray source = {}; ///< of an adopted one: which run of which journal it was
    bool isAdopted = false;
};

/// What the head was when somebody outside the ledger wrote it down.
struct LedgerWitness {
    enum class Source {
        Home, ///< of this docsweep
        Certificate,
        Told, ///< a person, from a report or a log; nothing but number and hash are known
    };

    QByteArray ledger;
    qint64 epoch = 0;
    qint64 number = 0;
    QByteArray hash;
    Instant seenAt;
    Source source = Source::Home;

    bool operator==(const LedgerWitness &) const = default;
};

/// Whose clear text is to be erased.
struct LedgerErasure {
    enum class Of {
        Person, ///< what this one made, ended, ran or stopped
        Session, ///< holds that name it
        Ended, ///< holds and runs that have ended for longer than the term
    };
    Of of = Of::Ended;
    QByteArray name; ///< Person: user@host; Session: its key
    Duration term{}; ///< Ended
    int most = 0; ///< Ended: about so many of them at most; 0: all
    QString by;
};

/// Whether a ledger that is refused for it leaves unknown what is held: nothing may be deleted then, until somebody has
/// mended or judged it.
constexpr bool leavesHoldsUnknown(CauseKind kind)
{
    switch (kind) {
    case CauseKind::LedgerVanished:
    case CauseKind::LedgerForbidden:
    case CauseKind::LedgerRowsHidden:
    case CauseKind::LedgerCopied:
    case CauseKind::LedgerCopyOlder:
    case CauseKind::LedgerCopyForked:
    case CauseKind::LedgerRolledBack:
    case CauseKind::LedgerForked:
    case CauseKind::LedgerReplaced:
    case CauseKind::LedgerNewer:
    case CauseKind::LedgerIncomplete:
    case CauseKind::LedgerOfStranger:
    case CauseKind::LedgerOddHold:
        return true;
    default:
        return false;
    }
}

struct LedgerErased {
    qint64 holds = 0;
    qint64 runs = 0;
    qint64 entries = 0; ///< of the chain that nobody can read any more
};

struct LedgerProof {
    LedgerHead head;
    qint64 entries = 0;
    qint64 holds = 0; ///< that were compared with what the chain says of them
    qint64 runs = 0; ///< the same
    qint64 unreadable = 0; ///< entries whose persons, notes and patterns were erased; the chain still proves them
    std::optional<Cause> problem; ///< the first thing that is wrong
    std::optional<LedgerWitness> witness; ///< the newest outside of it
};

} // namespace docsweep
