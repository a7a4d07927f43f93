// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/config/settings.h"
#include "core/ledger/ledgerclaims.h"
#include "core/ledger/ledgerschedule.h"
#include "core/ledger/ledgervalues.h"
#include "core/ledger/ledgervaults.h"
#include "core/retention/holds.h"
#include "core/sessions/sqldialect.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace docsweep {

/// What stands in a ledger, whether or not it may be believed.
struct LedgerSight {
    LedgerHead head;
    Instant lastAt; ///< when its last entry was written
    std::vector<Hold> holds; ///< that nobody has given up, the ended ones included
    std::vector<LedgerRun> runs; ///< newest first
    std::optional<LedgerWitness> seen; ///< what this home saw of it last
};

/// A hold of a docsweep's own journal, and the ledger's that was made of it.
struct AdoptedHold {
    qint64 own = 0;
    qint64 shared = 0;
    bool isEnded = false; ///< somebody gave it up
};

/// The memory that all docsweeps of one web app share: what is held, which runs there were and are. It lies beside the
/// web app's rows: schema `docsweep` in its PostgreSQL database, or the SQLite file NAME.docsweep beside its file.
/// Where there is one, it is used. Blocking; one thread at a time.
/// Every call: Unavailable, Unauthorized, Cancelled as of the database; LimitReached where there is a ledger whose
/// holds cannot be believed (gone, a copy, rolled back, hidden by policies), with the mend; BadConfig where this user
/// or this version may not use it; BadData where it is not whole. After any of these its holds are unknown: nothing may
/// be deleted.
class Ledger {
public:
    virtual ~Ledger() = default;

    /// For people: "PostgreSQL parser on db:5432, schema docsweep".
    virtual QString name() const = 0;

    /// Looks whether there is one and whether it may be believed, and remembers its head in this home. Nothing: there
    /// is none, and this home never knew of one. Only the first call looks at everything.
    virtual Result<std::optional<LedgerHead>> find(std::stop_token stop) = 0;
    /// Makes it. Whoever calls holds the run lock, so that no run is at work. Conflict: there is one. Unauthorized
    /// where this role may not: `script` says what an owner has to run.
    virtual Result<LedgerHead> make(std::stop_token stop) = 0;
    /// What an owner of the database runs in this role's place, with the rights that docsweep's role then has; empty
    /// where there is nothing to run (SQLite).
    virtual Result<QString> script(std::stop_token stop) = 0;

    // Holds
    /// Those that have not been given up, the ended ones included. Costs one question where none has changed since.
    virtual Result<std::vector<Hold>> holds(std::stop_token stop) = 0;
    /// The same for a transaction that deletes rows: whoever wants to add a hold waits until it has ended, or has added
    /// it before this is read. `deleting` has an open transaction of the web app's database. To be followed by `leave`.
    virtual Result<std::shared_ptr<const std::vector<Hold>>> holdsWithin(
        const SqlDialect &dialect, SqlConnection &deleting, std::stop_token stop) = 0;
    virtual void leave() = 0;
    /// As `Journal::addHold`. It waits for deleting transactions that are under way: what is in force when it returns
    /// is seen by every later one.
    virtual Result<Hold> addHold(const Hold &hold, std::stop_token stop) = 0;
    /// As `Journal::addHolds`: some hundreds in each transaction, with an entry for each.
    virtual Result<> addHolds(std::span<const Hold> holds, std::stop_token stop);
    virtual Result<> changeHold(const Hold &hold, std::stop_token stop) = 0; ///< NotFound
    /// Ends it: by whom, and why. NotFound.
    virtual Result<> endHold(qint64 id, const QString &by, const QString &why, std::stop_token stop) = 0;
    /// Those that somebody gave up, or whose time was over, between the two; the newest first.
    virtual Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now, std::stop_token stop) = 0;

    /// Of these holds of a journal those that were adopted, also where the ledger's was given up or erased since: it
    /// has the same kind, pattern and beginning. What the ledger says of it counts.
    virtual Result<std::vector<AdoptedHold>> adopted(std::span<const Hold> own, std::stop_token stop) = 0;

    // Runs
    /// Written down and durable before the run deletes anything. Answers its number.
    virtual Result<qint64> beginRun(const LedgerRun &run, std::stop_token stop) = 0;
    /// What the next beats say of how far the run has come: JSON, in the words of its figures.
    virtual void setProgress(const QByteArray &figures) = 0;
    /// Told the number of the last entry about a hold, answers up to which one the run heeds them.
    using HoldsSeen = std::function<qint64(qint64 holdsChanged)>;
    /// It is still at work, and has seen holds up to the number that `seen` answers. Answers who asked it to stop;
    /// empty: nobody.
    virtual Result<QString> beat(qint64 run, const HoldsSeen &seen, std::stop_token stop) = 0;
    virtual Result<> endRun(qint64 run, const QString &state, const QByteArray &figures, std::stop_token stop) = 0;
    virtual Result<std::vector<LedgerRun>> runs(int most, std::stop_token stop) = 0; ///< newest first
    /// The number of the run of this plan that began closest to this time.
    virtual Result<std::optional<qint64>> runOf(const QByteArray &plan, Instant about, std::stop_token stop) = 0;
    /// The same number where a run without a plan that this home began has it.
    virtual Result<std::optional<qint64>> settlingRun(qint64 run, std::stop_token stop) = 0;
    /// Asks a run to stop; everybody who asks is in the chain, and the run hears who was the first. NotFound where it
    /// is not at work.
    virtual Result<> askToStop(qint64 run, const QString &by, std::stop_token stop) = 0;

    // Schedules: who is expected, and was seen. Told by the database server's clock.
    /// It is expected from now on, or from `since` where that is later; one that is known with another period counts
    /// anew. Writes nothing where nothing is new.
    virtual Result<> expectSchedule(const LedgerSchedule &schedule, std::stop_token stop) = 0;
    /// A run of it begins. One that is not known yet is expected from then on; where its period is not known either, it
    /// is learnt from the runs that are seen.
    virtual Result<> noteScheduledRun(const LedgerSchedule &schedule, std::stop_token stop) = 0;
    /// It is not expected any more: those of this name, of `who`, and where `system` is not empty, of that one. Answers
    /// how many.
    virtual Result<qint64> endSchedules(const LedgerSchedule &schedule, std::stop_token stop) = 0;
    virtual Result<> endSchedule(qint64 id, std::stop_token stop) = 0; ///< NotFound
    virtual Result<std::vector<LedgerSchedule>> schedules(std::stop_token stop) = 0; ///< that are expected

    // The chain
    using EntrySink = std::function<Result<>(const LedgerEntry &)>;
    /// Every entry in order, in constant memory.
    virtual Result<> readEntries(std::stop_token stop, const EntrySink &onEntry) = 0;
    /// Computes the chain anew and compares the holds and the runs with it, and the chain with what this home and these
    /// others saw of it. What was erased on purpose is no finding.
    virtual Result<LedgerProof> verify(const std::vector<LedgerWitness> &others, std::stop_token stop) = 0;
    Result<LedgerProof> verify(std::stop_token stop) { return verify({}, std::move(stop)); }

    /// Takes clear text and salt away: the chain is as whole as before, and what its HMACs are of nobody can tell any
    /// more. LimitReached where a hold in force, or a run at work, would be erased with it: then nothing is. NotFound
    /// where there is nothing of that person or session. Unavailable with the cause ErasureLeftBytes: it is erased, but
    /// traces may be left in SQLite's file.
    virtual Result<LedgerErased> erase(const LedgerErasure &what, std::stop_token stop) = 0;

    /// Deletions that wait, and outputs that are kept. As long as this ledger.
    virtual LedgerClaims &waiting() = 0;

    /// Who has vaults, and what they are asked. As long as this ledger; null: it knows of none.
    virtual LedgerVaults *vaults() { return nullptr; }

    // What somebody decides
    /// For people who have to judge it; nothing of this may decide what is deleted. Nothing: there is none. Errors: as
    /// `find` where it cannot be read, but not where it may only not be believed.
    virtual Result<std::optional<LedgerSight>> readAsItIs(int mostRuns, std::stop_token stop) = 0;
    /// This database is its home from now on, and as it is it may be believed: a new epoch begins, which other homes
    /// accept.
    virtual Result<LedgerHead> rehome(const QString &by, std::stop_token stop) = 0;
    /// This home forgets that there was one. Conflict: there still is.
    virtual Result<> forget(std::stop_token stop) = 0;
    /// Converts it to the form that this version makes, for earlier ones as good as before. Answers whether there was
    /// anything to do. Unauthorized: an owner of its tables has to do it.
    virtual Result<bool> upgrade(std::stop_token) { return false; }
    /// That holds of a docsweep's own journal were taken over; after `addHold` of each.
    virtual Result<> noteAdopted(qint64 holds, const QString &by, std::stop_token stop) = 0;
};

using LedgerFactory = std::function<Result<std::unique_ptr<Ledger>>()>;

/// Why a run cannot go on, of one that was there when it began: the cause of the error, where that has one.
Error ledgerLost(const Error &error, const Ledger &ledger);

/// The ledger of that database, and what is known of it in this home. Opens nothing yet.
Result<std::unique_ptr<Ledger>> makeLedger(const DatabaseSettings &database, const QString &home);

/// The number of a shared hold among those of a journal: `hold list` calls the ledger's twelfth "L12".
inline constexpr qint64 kSharedHolds = qint64(1) << 40;
static_assert(kSharedHolds == kSharedClaims);
constexpr bool isShared(const Hold &hold)
{
    return hold.id >= kSharedHolds;
}
/// "12", or "L12".
QString holdName(qint64 id);

} // namespace docsweep
