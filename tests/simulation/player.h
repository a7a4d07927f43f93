// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restore.h"
#include "core/sweep/lockeddatabase.h"
#include "tests/simulation/installation.h"
#include "tests/simulation/play.h"

#include <array>

namespace docsweep::sim {

/// Plays one world once.
class Player {
public:
    Player(const Scenario &scenario, const PlaySettings &settings);
    ~Player();
    Player(const Player &) = delete;
    Player &operator=(const Player &) = delete;

    Played play();

private:
    struct Waiting {
        PlanId plan = 0;
        int docsweep = 0;
        std::optional<int> unticked;
        bool isUnattended = false;
        bool withoutCopies = false;
    };

    Installation &installation(int number);
    void play(const Pass &pass);

    // What a docsweep does
    void perform(Installation &own, const Pass &pass);
    std::optional<PlanId> makePlan(Installation &own, const Orders &orders);
    static std::vector<PlanItem> itemsOf(Installation &own, PlanId plan);
    /// What is ticked; nothing where nothing is.
    std::optional<std::vector<SeqRange>> scopeOf(Installation &own, const Waiting &plan);
    bool run(Installation &own, const Waiting &plan, std::optional<int> maxItems, std::optional<LockedDatabase> turn);
    void recover(Installation &own, bool storageCleanup);
    void bringBack(Installation &own, const Pass &pass);
    /// Whatever was begun is gone on with.
    void finishBringingBack(Installation &own);
    void told(Installation &own, const Result<Restore> &restore);
    void stepOfRestore(Installation &own, const char *step);
    void holdIsThere(Installation &own, const Hold &hold);

    // What happens around it
    /// Inside a call of the pass under way.
    void called();
    /// Where the process ended in a call of a vault's disk, which cannot throw.
    void dieIfDying();
    /// As docsweep's own work takes it. Some of what the journal takes in pieces is cut here.
    Duration steadyNow();
    /// Between two pieces of what the journal takes.
    void paused(Duration time);
    /// For another connection, with SQLite on the stack.
    void waited(Duration time);
    void endBusyTimes();
    void happen(const Event &event);
    void otherSweep(const Event &event);
    void hold(int docsweep, const Event &event);
    void giveUp(int docsweep, const Event &event);
    /// Admins whose holds had to wait for a plan.
    void hadToWait();

    // The end
    void end();
    std::vector<Fault> stillUnsettled();
    std::vector<Fault> ledgerUnsettled();
    /// Where everything is settled nothing more goes. In some worlds, for it takes as long as the rest of the end.
    void onceMore();
    void copiesEnd();
    bool sweepQuietly(Installation &own);
    Oracle::Ending endingOf(Installation &own);

    const Scenario &m_scenario;
    Universe m_universe;
    Oracle m_oracle;
    std::optional<SharedMemory> m_shared; ///< the ledger of this world
    std::array<std::unique_ptr<Installation>, 2> m_installations;
    std::array<int, 2> m_planning{};
    std::array<PlanId, 2> m_last{}; ///< of the quiet sweeps of the end
    std::vector<Waiting> m_plans;
    std::vector<Event> m_admins;
    const Pass *m_pass = nullptr;
    int m_calls = 0; ///< of this pass
    int m_depth = 0; ///< sweeps within the pass
    bool m_isDead = false;
    bool m_dies = false; ///< as soon as no call of a vault's disk is under way
    Duration m_steady{std::chrono::seconds(1)};
    quint64 m_looks = 0; ///< at the steady clock
    int m_pauses = 0; ///< under way
    std::stop_source m_stop;
    Played m_played;
};

} // namespace docsweep::sim
