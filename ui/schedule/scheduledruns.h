// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/console.h"
#include "ui/console/latestjob.h"
#include "ui/schedule/effectiveschedule.h"
#include "ui/schedule/schedulework.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace docsweep {

class OtherSchedules;

/// Begins the automatic runs of the console's database when they are due, for as long as the process lives. Follows the
/// schedule of the journal; what was missed is written down there. A run is a scan of its own, then all that it found,
/// within the limits. GUI thread; the journal is read and written on a worker.
class ScheduledRuns : public QObject {
    Q_OBJECT

public:
    /// `console` outlives it, and so does `clock`, by which runs are due.
    ScheduledRuns(Console &console, const Clock &clock, QObject *parent = nullptr);
    ~ScheduledRuns() override;

    Instant now() const { return m_clock.now(); }
    bool isReady() const { return m_book != nullptr; } ///< the schedule has been read
    /// Why the schedule is not followed: the journal cannot be read or written. Tried again each minute.
    const std::optional<Error> &problem() const { return m_problem; }

    /// What is up, and until when: Off, Waiting, Quiet, Paused, Running…; Due: a run waits until the console is free.
    const ScheduleDecision &decision() const { return m_decision; }
    std::optional<Instant> nextRun() const; ///< nothing: none is in sight
    const ScheduleSettings &settings() const { return m_settings; } ///< what is stored
    const EffectiveSchedule &effective() const { return m_effective; } ///< what counts
    bool isSwitchedOff() const { return m_effective.switchedOff; }
    /// The gradual start, as it was when last looked at; nothing: there is none.
    const std::optional<RolloutView> &rollout() const { return m_rollout; }
    /// The age that the next run uses: that of a gradual start, where one is on.
    Duration age() const;
    /// The age of the list that is on screen.
    Duration shownAge() const { return m_console.age(); }
    /// Whose schedule it is; 0: not known yet.
    WebAppId webApp() const { return m_webApp; }
    /// Those of the connections that are not open; null where nobody follows them.
    const OtherSchedules *others() const { return m_others; }
    void setOthers(const OtherSchedules *others) { m_others = others; }
    /// What is cleaned up, as it was opened.
    const ConsoleContext &context() const { return m_context; }
    std::vector<Instant> upcoming(int count) const;
    const std::vector<Occurrence> &records() const; ///< oldest first
    /// How the last automatic run of this process ended.
    const std::optional<Result<Run>> &lastEnd() const { return m_lastEnd; }
    /// Whether the desktop should be told of a run that ended so.
    bool wantsNotice(const Result<Run> &end) const;

    /// Other settings from now on. Errors, and nothing changes: BadConfig of checkSchedule(), Unavailable before the
    /// schedule was read.
    Result<> change(const ScheduleSettings &settings);
    /// Begins a gradual start, or ends the one that is on; no run begins before that is durable. What went wrong is a
    /// problem().
    void setRollout(const std::optional<RolloutRequest> &request);
    /// Runs that fall due in a pause are left out. Nothing happens before the schedule was read.
    void pauseFor(Duration duration);
    void pauseUntil(Instant end);
    void pauseForGood();
    void resume();

    /// Looks what is due now. A timer does so when it is time, and at least once a minute.
    void look();

    /// No automatic run begins while this is there: a question to the user, say.
    void holdWhile(QObject *shown);

    /// The schedule is not read before this has gone, which still works at it.
    void waitFor(QObject *other);
    bool isWaitingForOther() const { return !m_waitsFor.isNull(); }
    /// A run that was broken off is begun again as soon as the schedule is known, where missed runs are made up for.
    void makeUp();
    bool isToMakeUp() const { return m_makesUp; } ///< the schedule is not known yet
    /// No run begins any more; one that is on goes on to its end.
    void retire();
    bool isRetired() const { return m_isRetired; }
    bool isBeginning() const { return m_beginning; } ///< a run, as soon as that is written down
    /// No run begins, and none is missed for it, as long as this is so: it is not known yet who is to follow this
    /// schedule.
    void setHeld(bool held);
    bool isHeld() const { return m_isHeld; }
    /// It is followed where nobody sees it. The first time ever that is answered with true, and remembered; what should
    /// have run before nobody makes up for then, unless `makesUp`. False where automatic runs are not on.
    bool beginBeside(bool makesUp);
    /// No run is on, and destroying this waits for no worker.
    bool isAtRest() const;
    /// What was to be written down stands in the journal.
    bool isWrittenDown() const { return m_storeJob.isIdle(); }

signals:
    /// Anything of the above.
    void stateChanged();
    /// Runs that did not take place: the machine slept, or something else was at it.
    void missed(const docsweep::Occurrence &occurrence);
    /// An automatic run ended, or could not begin to delete.
    void ended(const docsweep::Result<docsweep::Run> &run);
    /// One ended because the console took up another connection; it has deleted nothing yet.
    void brokenOff();

private:
    void takeContext();
    void leave();
    void load();
    ScheduleWork work() const;
    void take(LoadedSchedule loaded);
    void takeAccepted(const Result<> &accepted);
    void computeEffective();
    void follow();
    void decide();
    void begin();
    void startRun();
    void endRun(const Result<Run> &run);
    void beginInVain(Outcome outcome);
    void noteChanges();
    void store();
    void flush();
    void takeStored(const StoredSchedule &stored);
    void changeRollout(ScheduleWork::Change change);
    void startOver(const Error &problem);
    void readAnew();
    void forget();
    void countAnew();
    bool isBlocked() const;
    bool isOutOfPatience();
    void askAgain();

    Console &m_console;
    const Clock &m_clock;
    ConsoleContext m_context; ///< as it was opened: an age that was tried in the window does not count
    WebAppId m_webApp = 0; ///< whose schedule it is; 0: not known yet
    ScheduleSettings m_settings;
    EffectiveSchedule m_effective;
    std::unique_ptr<ScheduleBook> m_book;
    std::vector<Occurrence> m_unstored;
    std::vector<Occurrence> m_storing; ///< by m_storeJob
    qint64 m_lastStored = 0;
    bool m_settingsUnstored = false;
    bool m_beginning = false; ///< the run begins as soon as its record is durable
    bool m_running = false;
    bool m_isLeaving = false; ///< the console takes up another connection
    bool m_isRetired = false;
    bool m_isHeld = false;
    bool m_makesUp = false;
    QPointer<QObject> m_waitsFor;
    const OtherSchedules *m_others = nullptr;
    std::optional<Instant> m_waitingSince; ///< a run that is due waits for the console
    std::optional<Error> m_problem;
    ScheduleDecision m_decision;
    std::optional<Result<Run>> m_lastEnd;
    std::optional<RolloutView> m_rollout;
    std::vector<QPointer<QObject>> m_holds;
    QTimer m_timer;

    LatestJob<LoadedSchedule> m_loadJob; // last: their workers use what stands above
    LatestJob<StoredSchedule> m_storeJob{1};
    LatestJob<Result<std::optional<RolloutView>>> m_rolloutJob{1};
};

} // namespace docsweep
