// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QPushButton>

class QAction;
class QMenu;

namespace docsweep {

class Console;
class ScheduledRuns;

/// Says that the age of the list is only tried, and which one the schedule uses: "Trial: 6 h · schedule: 1 h". Its menu
/// makes the one the other. Not there while both are the same. GUI thread.
class TrialMark : public QPushButton {
    Q_OBJECT

public:
    /// Both outlive it.
    TrialMark(Console &console, ScheduledRuns &scheduled, const Theme &theme, QWidget *parent = nullptr);

    /// How much it says, where there is little room; its tool tip says all.
    enum class Words { All, Schedule, Least };
    void setWords(Words words);
    void update(); ///< takes everything over from the console and its schedule

signals:
    void settingsRequested(); ///< where the profile's age can be changed
    void scheduleRequested();

private:
    void open();
    void useForSchedule();

    Console &m_console;
    ScheduledRuns &m_scheduled;
    QMenu *m_menu = nullptr;
    QAction *m_use = nullptr;
    QAction *m_where = nullptr; ///< why the schedule cannot have it from here
    QAction *m_settings = nullptr;
    QAction *m_schedule = nullptr;
    QAction *m_back = nullptr;
    Words m_words = Words::All;
};

} // namespace docsweep
