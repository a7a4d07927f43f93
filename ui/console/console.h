// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/planner.h"
#include "core/sweep/sweeprunner.h"
#include "ui/console/consolecontext.h"
#include "ui/console/latestjob.h"
#include "ui/console/stoppedrun.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace docsweep {

/// How the other side answered last time.
struct Health {
    enum class State { Unknown, Good, Bad, Off };
    State state = State::Unknown;
    QString name; ///< for people: "SQLite /srv/app/db.sqlite3"
    ListedBy how = ListedBy::Itself; ///< how files are listed
    std::chrono::milliseconds took{};
    Error error; ///< when Bad; for Off the reason
};

/// A run that nobody watches: a scan of its own, then all that it found, within the limits.
struct AutomaticRun {
    RetentionSettings retention;
    LimitSettings limits;
};

struct ScanProgress {
    qint64 sessions = 0;
    qint64 objects = 0;
    qint64 bytes = 0;
    qint64 candidates = 0;
};

/// What the window knows and what it is doing: the plan, the health of both sides, the scan and the run. Starts every
/// job on a worker and tells by signals what came of it. GUI thread.
class Console : public QObject {
    Q_OBJECT

public:
    explicit Console(ConsoleContext context, QObject *parent = nullptr);
    ~Console() override;

    const ConsoleContext &context() const { return m_context; }
    /// Another configuration: everything known is forgotten and read anew; when a run or a recovery is on, at its end.
    void setContext(ConsoleContext context);

    const std::optional<Plan> &plan() const { return m_plan; }
    const Health &database() const { return m_database; }
    const Health &storage() const { return m_storage; }
    const std::optional<StateTotal> &pending() const { return m_pending; }
    /// What stands where another database or bucket stood before.
    const std::vector<Stranger> &strangers() const { return m_strangers; }
    /// Whether the journal was lost or rolled back, until somebody has accepted that.
    const std::optional<JournalLoss> &journalLoss() const { return m_journalLoss; }
    const std::optional<Run> &lastRun() const { return m_lastRun; } ///< of this window
    const std::optional<StoppedRun> &stoppedRun() const
    {
        return m_stopped;
    } ///< the last run of this window, if it was
    const std::optional<Error> &scanError() const { return m_scanError; }
    Duration clockDifference() const { return m_clockDifference; } ///< this machine minus the server
    Duration age() const { return m_context.settings.retention.age; } ///< of the list on screen
    Duration loadedAge() const { return m_loadedAge; } ///< as the settings say, whatever `setAge` was asked for
    /// The connection's own: what its next automatic run would use. As the settings say until its schedule is known.
    Duration ownAge() const { return m_ownAge; }
    bool isTrial() const { return age() != m_ownAge; } ///< the list is made with an age that no automatic run uses
    const std::optional<Duration> &triedAge() const { return m_triedAge; } ///< that somebody asked for
    Instant now() const { return m_context.clock->now(); }

    bool isScanning() const { return m_scanning; }
    bool isRunning() const { return m_running; }
    bool isRecovering() const { return m_recovering; } ///< pending deletions are being tried
    bool isAccepting() const { return m_acceptJob.isBusy(); }
    bool isAutomatic() const { return m_automatic.has_value(); } ///< the scan or the run that is on was begun by nobody
    /// What the last scan of this connection took; nothing: there was none yet.
    std::optional<std::chrono::milliseconds> lastScanTook() const { return m_scanTook; }
    bool isRefreshing() const { return m_scanning && m_refreshing; } ///< the scan that is on was begun by nobody
    bool isReviewing() const { return m_reviewing; }
    /// A scan that takes less may begin by itself, to renew an old list.
    std::chrono::milliseconds quickScan() const { return m_quickScan; }
    void setQuickScan(std::chrono::milliseconds most) { m_quickScan = most; }
    bool isPaused() const { return m_runner && m_runner->isPaused(); }
    const SweepProgress &runProgress() const { return m_runProgress; } ///< of the run that is on, or was last
    const std::vector<CauseCount> &runCauses() const { return m_runCauses; }

    /// Shows the newest plan of the journal when it was made by these settings; else scans.
    void start();
    void scan();
    void refresh(); ///< scans because the list is old; ignored as `scan` is
    void stopScan();
    /// Tries an age in this window, or ends that with the connection's own; scans.
    void setAge(Duration age);
    /// What was tried the last time, before `start`; nothing: nothing was.
    void restoreTriedAge(std::optional<Duration> age);
    /// The schedule's word for it. The list follows, unless an age is tried or somebody is at work with the list.
    void setOwnAge(Duration age);

    /// Executes this part of the current plan. Ignored while a scan or a run is on. `confirmedItems`: as in RunRequest.
    void run(std::vector<SeqRange> scope, std::optional<qint64> confirmedItems = {});
    /// Executes a plan that is not the list on screen: of one session that somebody named. Ignored as `run` is.
    void runPlan(const Plan &plan, std::vector<SeqRange> scope, std::optional<qint64> confirmedItems = {});
    /// Begins an automatic run, unless a scan or a run is on or a question is: then false. A scan that only renews the
    /// list gives way. The list on screen becomes what it found, but for one that is being reviewed or was made for
    /// another age. Refuses as `scheduled_cleanup` does while the
    /// clocks disagree. Tells of its scan and its run as of any other; automaticRunEnded() comes last, always.
    [[nodiscard]] bool runAutomatically(const AutomaticRun &request);
    /// Whether somebody is at work with the list, so that no automatic run takes it away.
    void setReviewing(bool reviewing);
    /// As long as somebody holds this, a question about the list is being prepared or shown: nothing takes the list
    /// away by itself.
    [[nodiscard]] std::shared_ptr<void> beginQuestion();
    bool isAsking() const { return !m_question.expired(); }
    void forgetPlan() { m_plan.reset(); } ///< where nobody looks at it
    /// Nothing is on, and destroying this waits for no worker.
    bool isAtRest() const;
    void pauseRun();
    void resumeRun();
    /// Settles what earlier runs left and tries pending deletions. Ignored while a scan or a run is on.
    void recover();
    void stopRecovery();
    /// Says that these are the same as before, if they still stand there. Ignored while a scan or a run is on.
    void accept(std::vector<Stranger> shown);
    void refreshPending(); ///< looks again for what waits, and for strangers
    void stopRun(); ///< the run ends within a batch and says what was done
    void stopAndWait(); ///< the same, but blocks and says nothing: for a process that ends now

signals:
    void contextChanging(); ///< `context` is still the one from before
    void contextChanged();
    void ageChanged(); ///< of the list, or the connection's own
    void planChanged();
    void healthChanged();
    void pendingChanged();
    void strangersChanged(); ///< or what is known of the journal's loss
    void acceptEnded(const docsweep::Result<> &accepted);
    void scanStarted();
    void scanProgressed(const docsweep::ScanProgress &progress);
    void scanEnded();
    void runStarted();
    void runProgressed(const docsweep::SweepProgress &progress);
    void runCausesChanged(const std::vector<docsweep::CauseCount> &causes);
    void runPauseChanged(bool paused);
    void runStopping();
    void runEnded(const docsweep::Result<docsweep::Run> &run);
    void recoveryStarted();
    void recoveryEnded(const docsweep::Result<docsweep::RunTotals> &totals);
    /// An automatic run came to its end, or why it deleted nothing.
    void automaticRunEnded(const docsweep::Result<docsweep::Run> &run);

private:
    struct Found;
    struct Waiting;

    static Found find(
        const ConsoleContext &context, ScanCounters &counters, bool scanning, bool automatic, std::stop_token stop);
    void takeNextContext();
    void startJob(bool scanning, bool refreshing = false);
    void dropScan();
    void followAge();
    void followAgeSoon();
    void take(Found found);
    void takeAutomatic(Found found);
    void execute(const Plan &plan, RunRequest request);
    void endAutomatic(const Result<Run> &run);
    bool keepsList() const;
    void publishScan();
    void takeStrangers(std::vector<Stranger> strangers);
    void takeLoss(const std::optional<JournalLoss> &loss);
    void endRun(Result<Run> run);

    ConsoleContext m_context;
    Duration m_loadedAge{};
    Duration m_ownAge{};
    std::optional<Duration> m_triedAge;
    std::optional<Plan> m_plan;
    Health m_database;
    Health m_storage;
    Duration m_clockDifference{};
    std::optional<StateTotal> m_pending;
    std::vector<Stranger> m_strangers;
    std::optional<JournalLoss> m_journalLoss;
    std::optional<Run> m_lastRun;
    std::optional<StoppedRun> m_stopped;
    StoppedRun m_begun; ///< the run that is on
    std::optional<Error> m_scanError;
    bool m_scanning = false;
    bool m_running = false;
    bool m_recovering = false;
    bool m_scanStopped = false; ///< somebody wanted the scan that is on to end
    std::optional<ConsoleContext> m_nextContext; ///< waits for the end of a run or a recovery
    bool m_isStarted = false; ///< somebody looks at the list
    bool m_reviewing = false;
    std::weak_ptr<void> m_question;
    bool m_refreshing = false;
    bool m_scansAnew = false; ///< the scan that is on does not look for an earlier list first
    std::optional<std::chrono::milliseconds> m_scanTook;
    std::chrono::milliseconds m_quickScan{10'000};
    std::optional<AutomaticRun> m_automatic;

    std::shared_ptr<ScanCounters> m_scanCounters;
    QTimer m_scanTimer;
    std::unique_ptr<SweepRunner> m_runner;
    SweepProgress m_runProgress;
    std::vector<CauseCount> m_runCauses;

    std::unique_ptr<LatestJob<Found>> m_readJob; // last: their workers use what stands above
    std::unique_ptr<LatestJob<Waiting>> m_pendingJob;
    LatestJob<Result<>> m_acceptJob{1};
    LatestJob<Result<RunTotals>> m_recoveryJob{1};
    LatestJob<Result<Run>> m_runJob{1};
};

} // namespace docsweep
