// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/statecard.h"

#include "ui/look/icons.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/schedule/schedulewords.h"
#include "ui/words/errorwords.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int kIconSize = 28;

    QLabel *words(const QString &name, const QString &role)
    {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setProperty("role", role);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    /// Another drawing for each state, so that none is told by colour alone.
    QString iconOf(const ScheduledRuns &scheduled)
    {
        if (scheduled.problem())
            return u"error"_s;
        switch (scheduled.decision().state) {
        case ScheduleState::Off:
            return u"unknown"_s;
        case ScheduleState::Refused:
            return u"error"_s;
        case ScheduleState::Paused:
            return u"pause"_s;
        case ScheduleState::Running:
            return u"docsweep"_s;
        case ScheduleState::Due:
        case ScheduleState::Waiting:
        case ScheduleState::Quiet:
            break;
        }
        return scheduled.isSwitchedOff() ? u"unknown"_s : u"clock"_s;
    }

} // namespace

StateCard::StateCard(ScheduledRuns &scheduled, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_scheduled(scheduled)
    , m_theme(theme)
{
    setObjectName("card"_L1);
    setAccessibleName(tr("State of the schedule"));
    m_icon = new QLabel;
    m_icon->setObjectName("scheduleIcon"_L1);
    m_line = words(u"scheduleLine"_s, u"title"_s);
    m_sentence = words(u"scheduleSentence"_s, u"muted"_s);
    m_trial = words(u"scheduleTrial"_s, {});
    m_rollout = words(u"scheduleRollout"_s, {});
    m_kept = words(u"scheduleKept"_s, u"heading"_s);
    m_last = words(u"scheduleLast"_s, u"muted"_s);
    makePause();
    auto *text = new QVBoxLayout;
    text->setSpacing(kUnit / 2);
    text->addWidget(m_line);
    text->addWidget(m_sentence);
    text->addWidget(m_trial);
    text->addWidget(m_rollout);
    text->addWidget(m_kept);
    text->addWidget(m_last);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    row->setSpacing(2 * kUnit);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addWidget(m_pause, 0, Qt::AlignTop);
    row->addWidget(m_resume, 0, Qt::AlignTop);
    update();
}

void StateCard::makePause()
{
    m_pause = new QPushButton(tr("Pause…"));
    m_pause->setObjectName("schedulePause"_L1);
    m_pause->setAccessibleDescription(tr("Opens a menu: for how long"));
    m_pause->setIcon(tintedIcon(u"pause"_s, m_theme.text));
    m_pauses = new QMenu(this);
    m_pauses->setObjectName("schedulePauses"_L1);
    connect(m_pauses->addAction(tr("For an hour")), &QAction::triggered, this, [this] { m_scheduled.pauseFor(1h); });
    connect(m_pauses->addAction(tr("Until tomorrow")), &QAction::triggered, this,
        [this] { m_scheduled.pauseUntil(startOfTomorrow(m_scheduled.now())); });
    connect(
        m_pauses->addAction(tr("Until I resume")), &QAction::triggered, this, [this] { m_scheduled.pauseForGood(); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        const int across = isRightToLeft() ? m_pause->width() - m_pauses->sizeHint().width() : 0;
        m_pauses->popup(m_pause->mapToGlobal(QPoint(across, m_pause->height())));
    });
    m_resume = new QPushButton(tr("Resume"));
    m_resume->setObjectName("scheduleResume"_L1);
    m_resume->setProperty("role", u"primary"_s);
    m_resume->setIcon(tintedIcon(u"resume"_s, m_theme.onAccent));
    connect(m_resume, &QPushButton::clicked, this, [this] { m_scheduled.resume(); });
}

void StateCard::update()
{
    const ScheduleState state = m_scheduled.decision().state;
    const bool bad = m_scheduled.problem() || state == ScheduleState::Refused;
    const bool idle = state == ScheduleState::Off || state == ScheduleState::Paused || m_scheduled.isSwitchedOff();
    m_icon->setPixmap(tintedPixmap(iconOf(m_scheduled),
        bad        ? m_theme.danger
            : idle ? m_theme.muted
                   : m_theme.accent,
        kIconSize, devicePixelRatioF()));
    m_line->setText(scheduleLine(m_scheduled));
    m_line->setToolTip(scheduleLineTip(m_scheduled));
    say(*m_sentence, scheduleSentence(m_scheduled), scheduleTechnical(m_scheduled));
    m_trial->setText(trialSentence(m_scheduled));
    m_trial->setVisible(!m_trial->text().isEmpty());
    m_rollout->setText(rolloutSentence(m_scheduled));
    m_rollout->setVisible(!m_rollout->text().isEmpty());
    // The same sentence of the last run stands below already.
    const Said kept = rolloutKept(m_scheduled);
    say(*m_kept, kept);
    m_kept->setVisible(!m_kept->text().isEmpty());
    const QString last = lastRunSentence(m_scheduled);
    say(*m_last, last, lastRunTechnical(m_scheduled));
    m_last->setVisible(!last.isEmpty());
    const bool enabled =
        m_scheduled.isReady() && m_scheduled.effective().settings.schedule.enabled && !m_scheduled.isSwitchedOff();
    m_pause->setVisible(enabled && state != ScheduleState::Paused);
    m_resume->setVisible(enabled && state == ScheduleState::Paused);
}

} // namespace docsweep
