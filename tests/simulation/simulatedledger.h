// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "tests/simulation/universe.h"

namespace docsweep::sim {

class Oracle;

/// What all docsweeps of a world share. It stands beside the database that was there first, and has neither a chain nor
/// anything else that decides about no deletion.
struct SharedMemory {
    std::shared_ptr<Database> database;
    qint64 number = 1; ///< of its last entry
    qint64 holdsChanged = 0;
    std::vector<Hold> holds;
    qint64 lastHold = kSharedHolds;
    std::map<qint64, LedgerRun> runs;
    std::map<qint64, LedgerClaim> claims; ///< by their numbers
    qint64 lastClaim = 0;
    std::map<QByteArray, Instant> givenUp; ///< by their refs, and when
    qint64 lastGivenUp = 0; ///< how many were
    struct Finished {
        int docsweep = 0;
        Instant at;
    };
    std::map<QByteArray, Finished> finished; ///< by their refs
    std::set<QByteArray> kept;
};

/// The ledger as a docsweep is connected to it. Every call of a docsweep is one in the simulated world; those of an
/// admin, who is an event himself, are none.
class SimulatedLedger final : public Ledger, private LedgerClaims {
public:
    enum class Caller { Docsweep, Admin };

    /// `docsweep`: whose connection it is.
    SimulatedLedger(Universe &universe, Oracle &oracle, SharedMemory &memory, Caller caller, int docsweep);

    QString name() const override { return QStringLiteral("simulated ledger"); }
    Result<std::optional<LedgerHead>> find(std::stop_token stop) override;
    Result<LedgerHead> make(std::stop_token stop) override;
    Result<QString> script(std::stop_token stop) override;
    Result<std::vector<Hold>> holds(std::stop_token stop) override;
    Result<std::shared_ptr<const std::vector<Hold>>> holdsWithin(
        const SqlDialect &dialect, SqlConnection &deleting, std::stop_token stop) override;
    void leave() override { }
    Result<Hold> addHold(const Hold &hold, std::stop_token stop) override;
    Result<> changeHold(const Hold &hold, std::stop_token stop) override;
    Result<> endHold(qint64 id, const QString &by, const QString &why, std::stop_token stop) override;
    Result<std::vector<EndedHold>> endedHolds(Instant since, Instant now, std::stop_token stop) override;
    Result<std::vector<AdoptedHold>> adopted(std::span<const Hold> own, std::stop_token stop) override;
    Result<qint64> beginRun(const LedgerRun &run, std::stop_token stop) override;
    void setProgress(const QByteArray & /*figures*/) override { }
    Result<QString> beat(qint64 run, const HoldsSeen &seen, std::stop_token stop) override;
    Result<> endRun(qint64 run, const QString &state, const QByteArray &figures, std::stop_token stop) override;
    Result<std::vector<LedgerRun>> runs(int most, std::stop_token stop) override;
    Result<std::optional<qint64>> runOf(const QByteArray &plan, Instant about, std::stop_token stop) override;
    Result<std::optional<qint64>> settlingRun(qint64 run, std::stop_token stop) override;
    Result<> askToStop(qint64 run, const QString &by, std::stop_token stop) override;
    Result<> expectSchedule(const LedgerSchedule &schedule, std::stop_token stop) override;
    Result<> noteScheduledRun(const LedgerSchedule &schedule, std::stop_token stop) override;
    Result<qint64> endSchedules(const LedgerSchedule &schedule, std::stop_token stop) override;
    Result<> endSchedule(qint64 id, std::stop_token stop) override;
    Result<std::vector<LedgerSchedule>> schedules(std::stop_token stop) override;
    Result<> readEntries(std::stop_token stop, const EntrySink &onEntry) override;
    Result<LedgerProof> verify(const std::vector<LedgerWitness> &others, std::stop_token stop) override;
    Result<LedgerErased> erase(const LedgerErasure &what, std::stop_token stop) override;
    LedgerClaims &waiting() override { return *this; }
    Result<std::optional<LedgerSight>> readAsItIs(int mostRuns, std::stop_token stop) override;
    Result<LedgerHead> rehome(const QString &by, std::stop_token stop) override;
    Result<> forget(std::stop_token stop) override;
    Result<> noteAdopted(qint64 holds, const QString &by, std::stop_token stop) override;

private:
    QByteArray refOf(const Bucket &bucket, const BucketId &storage, const ObjectKey &key,
        const QByteArray &oldVersion) const override;
    QByteArray keptRefOf(const ObjectName &name) const override;
    Result<> addClaims(std::span<const LedgerClaim> claims, std::stop_token stop) override;
    Result<std::vector<LedgerClaim>> claims(
        const Bucket &bucket, qint64 after, int count, std::stop_token stop) override;
    Result<> endClaims(std::span<const QByteArray> refs, std::stop_token stop) override;
    Result<> finishClaims(std::span<const QByteArray> refs, const QString &by, std::stop_token stop) override;
    Result<QHash<QByteArray, FinishedClaim>> finished(std::span<const QByteArray> refs, std::stop_token stop) override;
    Result<qint64> giveUpClaims(std::span<const QByteArray> refs, const QString &by, std::stop_token stop) override;
    Result<QSet<QByteArray>> givenUp(std::span<const QByteArray> refs, std::stop_token stop) override;
    Result<bool> hasGivenUp(std::stop_token stop) override;
    Result<> addKept(std::span<const QByteArray> refs, std::stop_token stop) override;
    Result<std::vector<quint64>> kept(std::stop_token stop) override;
    Result<qint64> adoptRuns(std::span<const LedgerRun> runs, std::stop_token stop) override;

    /// The call takes its time; then whether it can be answered.
    Result<> ask(const char *what, const std::stop_token &stop);
    Result<> canAnswer(const std::stop_token &stop) const;
    LedgerHead head() const;

    Universe &m_universe;
    Oracle &m_oracle;
    SharedMemory &m_memory;
    const Caller m_caller;
    const int m_docsweep;
};

} // namespace docsweep::sim
