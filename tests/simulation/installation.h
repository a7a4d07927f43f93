// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sqliteplanwriter.h"
#include "core/restore/restoreground.h"
#include "core/sweep/backends.h"
#include "tests/simulation/copyreader.h"
#include "tests/simulation/otherwriter.h"
#include "tests/simulation/simulatedjournal.h"
#include "tests/simulation/simulatedledger.h"
#include "tests/simulation/simulatedvault.h"
#include "tests/simulation/universe.h"

namespace docsweep::sim {

class Oracle;

/// Work runs on the caller's thread: at once, or when it is first waited for, as the world has it.
class DrawnExecutor final : public Executor {
public:
    explicit DrawnExecutor(quint64 seed)
        : m_seed(seed)
    {
    }
    std::unique_ptr<Task> start(Work work, std::stop_token outer) override;
    bool isConcurrent() const override { return false; }

private:
    const quint64 m_seed;
    quint64 m_started = 0;
};

/// One installation of docsweep: its machine, its journal, its connections to the simulated world. Its process may
/// end, and another one begins with what the journal holds then.
class Installation {
public:
    /// `shared` null: there is no ledger.
    Installation(Universe &universe, Oracle &oracle, const Scenario &scenario, SharedMemory *shared, int number,
        const QString &folder);
    ~Installation();

    int number() const { return m_number; }
    Journal &journal() { return *m_journal; }
    /// For an admin: its own journal, or with the ledger where there is one.
    std::unique_ptr<Journal> journalOfAdmin() { return journalFor(SimulatedLedger::Caller::Admin); }
    const Clock &clock() const { return m_clock; }
    SimulatedVault *vault() { return m_vault ? &*m_vault : nullptr; } ///< null: this world has none
    ReadBackends readers();
    SweepBackends writers();
    RestoreBackends restorers();

    /// Another process writes to its journal from now on, where it can, until then.
    void keepBusy(Instant until);
    void endBusy(Instant now);

    /// Notes how much of the journal is durable; needed before a power cut.
    void watchSyncs(bool watch);
    /// Keeps what is left of the journal now.
    void leave(std::optional<int> powerCut);
    /// After that process is gone: goes on with what was left.
    void startAgain();

private:
    void open();
    void watchVault();
    std::unique_ptr<Journal> journalFor(SimulatedLedger::Caller caller);
    JournalFactory journals();

    Universe &m_universe;
    Oracle &m_oracle;
    SharedMemory *const m_shared;
    const int m_number;
    const QString m_folder;
    const BatchLimits m_limits;
    const bool m_failsRequests;
    const MachineClock m_clock;
    DrawnExecutor m_executor;
    int m_life = 0;
    SyncMark m_synced;
    std::unique_ptr<Journal> m_journal;
    std::optional<SimulatedVault> m_vault;
    CopyReader m_durable;
    CopyReader m_now;
    std::unique_ptr<OtherWriter> m_otherWriter;
    Instant m_busyUntil;
    QList<Bucket> m_buckets;
};

} // namespace docsweep::sim
