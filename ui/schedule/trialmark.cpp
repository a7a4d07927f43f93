// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/trialmark.h"

#include "ui/console/console.h"
#include "ui/look/icons.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/schedule/schedulewords.h"
#include "ui/words/format.h"

#include <QMenu>

namespace docsweep {

using namespace Qt::StringLiterals;

TrialMark::TrialMark(Console &console, ScheduledRuns &scheduled, const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_console(console)
    , m_scheduled(scheduled)
{
    setObjectName("trialMark"_L1);
    setIcon(tintedIcon(u"warning"_s, theme.warning));
    m_menu = new QMenu(this);
    m_menu->setObjectName("trialMenu"_L1);
    const auto add = [this](const QString &name) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(name);
        return action;
    };
    m_where = add(u"trialWhere"_s);
    m_where->setEnabled(false);
    m_use = add(u"trialUse"_s);
    m_settings = add(u"trialSettings"_s);
    m_settings->setText(tr("Change it in Settings…"));
    m_schedule = add(u"trialSchedule"_s);
    m_schedule->setText(tr("Open the schedule"));
    m_back = add(u"trialBack"_s);
    connect(m_use, &QAction::triggered, this, &TrialMark::useForSchedule);
    connect(m_back, &QAction::triggered, this, [this] { m_console.setAge(m_console.ownAge()); });
    connect(m_settings, &QAction::triggered, this, &TrialMark::settingsRequested);
    connect(m_schedule, &QAction::triggered, this, &TrialMark::scheduleRequested);
    connect(this, &QPushButton::clicked, this, &TrialMark::open);
    connect(&m_console, &Console::ageChanged, this, &TrialMark::update);
    connect(&m_console, &Console::contextChanged, m_menu, &QMenu::close); // it was about another connection
    connect(&m_scheduled, &ScheduledRuns::stateChanged, this, &TrialMark::update);
    update();
}

void TrialMark::update()
{
    setVisible(m_console.isTrial() && m_console.context().isConfigured());
    const QString shown = formatDuration(m_console.age());
    const QString own = formatDuration(m_console.ownAge());
    const QString all = tr("Trial: %1 · schedule: %2").arg(shown, own);
    setText(m_words == Words::All        ? all
            : m_words == Words::Schedule ? tr("Trial · schedule: %1").arg(own)
                                         : tr("Trial"));
    setAccessibleName(all);
    setToolTip(
        tr("The list shows what is older than %1: a trial age of this window. Automatic runs use %2.").arg(shown, own));
    setAccessibleDescription(toolTip());

    const EffectiveSchedule &effective = m_scheduled.effective();
    const bool isSteps = m_scheduled.rollout() && m_scheduled.rollout()->next;
    const bool isSet = effective.age != ValueSource::Default;
    const bool isProfile = effective.age == ValueSource::Profile;
    m_use->setText(tr("Use %1 for the schedule too").arg(shown));
    m_use->setVisible(!isSet && !isSteps);
    m_use->setEnabled(m_scheduled.isReady());
    m_where->setVisible(isSet || isSteps);
    m_where->setText(isSet ? sourceText(effective.ageSetting, effective.age)
                           : tr("A gradual start sets the age of automatic runs now"));
    m_settings->setVisible(isProfile);
    m_schedule->setVisible(isSteps && !isSet);
    m_back->setText(tr("Back to %1").arg(own));
    m_back->setEnabled(!m_console.isRunning() && !m_console.isRecovering());
}

void TrialMark::setWords(Words words)
{
    m_words = words;
    update();
}

void TrialMark::open()
{
    const int across = isRightToLeft() ? width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(mapToGlobal(QPoint(across, height())));
}

/// It is the connection's own then, and no trial any more.
void TrialMark::useForSchedule()
{
    ScheduleSettings settings = m_scheduled.settings();
    settings.age = m_console.age();
    (void)m_scheduled.change(settings); // an age is never what makes no sense
}

} // namespace docsweep
