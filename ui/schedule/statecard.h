// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace docsweep {

class ScheduledRuns;

/// What the schedule does now, when it runs next and how it went last; and the pause, which counts at once.
class StateCard : public QFrame {
    Q_OBJECT

public:
    StateCard(ScheduledRuns &scheduled, const Theme &theme, QWidget *parent = nullptr);

    void update();

private:
    void makePause();

    ScheduledRuns &m_scheduled;
    Theme m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_trial = nullptr;
    QLabel *m_rollout = nullptr;
    QLabel *m_kept = nullptr;
    QLabel *m_last = nullptr;
    QPushButton *m_pause = nullptr;
    QMenu *m_pauses = nullptr;
    QPushButton *m_resume = nullptr;
};

} // namespace docsweep
