// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/sweeprunner.h"
#include "ui/look/theme.h"
#include "ui/run/ratemeter.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace docsweep {

class CauseList;
class StageMeter;

/// A run while it is on (verified items and bytes, rate, time left, how far each stage is, causes as they appear, Pause
/// and Stop) and what came of it afterwards. Only shows; the console runs.
class RunPanel : public QFrame {
    Q_OBJECT

public:
    explicit RunPanel(const Theme &theme, QWidget *parent = nullptr);

    void begin();
    void showProgress(const SweepProgress &progress);
    void showCauses(const std::vector<CauseCount> &causes);
    void showPaused(bool paused);
    void showStopping();
    void setRescanShown(bool shown); ///< whether the list is older than the cleanup
    void setReportShown(bool shown); ///< whether there is a report to open
    /// `left`: items that it did not get to.
    void showResult(const Result<Run> &run, qint64 left);
    /// Whether the rest can be gone on with, now or when what is on has ended; empty tip: it cannot.
    void setContinuation(const QString &tip, bool enabled);
    /// Whether there are copies of what it deleted; empty tip: there are none.
    void setPutBack(const QString &tip);

signals:
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void reportRequested();
    void rescanRequested();
    void continueRequested();
    void putBackRequested();
    void closed();

private:
    enum class Phase { Running, Stopping, Ended };
    void makeButtons();
    void setPhase(Phase phase);
    void setOutcome(int at, const QString &icon, const QColor &colour, const QString &text);
    void clearOutcomes();
    void makeStages();
    void showError(const Error &error);
    void showStillStopping();
    void showPausedTitle(bool isStill);
    QStringList timeLeft(const SweepProgress &progress) const;
    static QString freedText(const Run &run);
    static QString titleOf(const Run &run, qint64 left);

    Theme m_theme;
    Phase m_phase = Phase::Ended;
    bool m_paused = false;
    RateMeter m_rate;
    QTimer m_stillStopping;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_figures = nullptr;
    CauseList *m_causes = nullptr;
    QWidget *m_stages = nullptr;
    StageMeter *m_rows = nullptr;
    StageMeter *m_files = nullptr;
    StageMeter *m_checks = nullptr;
    QWidget *m_outcomes = nullptr;
    QWidget *m_ended = nullptr; ///< what can be done when it has ended
    QProgressBar *m_bar = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_continue = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_rescan = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace docsweep
