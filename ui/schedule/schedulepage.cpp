// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulepage.h"

#include "ui/look/margins.h"
#include "ui/schedule/allschedules.h"
#include "ui/schedule/firstrundialog.h"
#include "ui/schedule/runhistory.h"
#include "ui/schedule/scheduledruns.h"
#include "ui/schedule/scheduleform.h"
#include "ui/schedule/sharedschedules.h"
#include "ui/schedule/statecard.h"
#include "ui/schedule/systemcard.h"
#include "ui/words/errorwords.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWide = 900; ///< from here on the runs stand beside what is set

} // namespace

SchedulePage::SchedulePage(ScheduledRuns &scheduled, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_scheduled(scheduled)
    , m_theme(theme)
{
    setObjectName("schedulePage"_L1);
    setAccessibleName(tr("Schedule"));
    m_state = new StateCard(scheduled, theme);
    m_all = new AllSchedules(scheduled, theme);
    m_form = new ScheduleForm(theme);
    m_history = new RunHistory(scheduled, theme);
    m_system = new SystemCard(scheduled, theme);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kUnit * 3 / 2);
    m_columns->addWidget(m_form, 1);
    m_columns->addWidget(m_history, 1);
    auto *content = new QWidget;
    content->setObjectName("scheduleContent"_L1);
    m_cards = new QVBoxLayout(content);
    m_cards->setSpacing(kUnit * 3 / 2);
    m_cards->addWidget(m_state);
    m_cards->addWidget(m_all);
    m_cards->addLayout(m_columns, 1);
    m_cards->addWidget(m_system);
    auto *scroll = new QScrollArea;
    scroll->setObjectName("scheduleScroll"_L1);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    keepMargin(*scroll, *m_cards);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeBar());
    setProperty("firstFocus", QVariant::fromValue<QWidget *>(m_form));
    connect(m_form, &ScheduleForm::edited, this, &SchedulePage::takeEdit);
    connect(&m_scheduled, &ScheduledRuns::stateChanged, this, &SchedulePage::takeState);
    connect(m_all, &AllSchedules::openRequested, this, &SchedulePage::openRequested);
    if (m_scheduled.others() != nullptr)
        connect(m_scheduled.others(), &OtherSchedules::changed, m_all, &AllSchedules::update);
    connect(&m_scheduled, &ScheduledRuns::ended, this, &SchedulePage::readPast);
    revert();
    takeState();
}

void SchedulePage::setLedger(LedgerBook &book)
{
    m_cards->insertWidget(m_cards->indexOf(m_columns), new SharedSchedules(book, m_theme, m_cards->parentWidget()));
}

/// What the last runs came to, for suggestions.
void SchedulePage::readPast()
{
    m_pastOf = m_scheduled.webApp();
    m_form->setPast({});
    if (m_pastOf == 0)
        return m_pastJob.drop();
    m_pastJob.start(
        this,
        [read = m_scheduled.context().read, webApp = m_pastOf](const std::stop_token &stop) -> Result<PastRuns> {
            const Result<std::unique_ptr<Journal>> journal = read.journal();
            return journal ? readPastRuns(**journal, webApp, stop) : fail(journal.error());
        },
        [this](const Result<PastRuns> &past) {
            if (past)
                m_form->setPast(*past);
        });
}

QWidget *SchedulePage::makeBar()
{
    m_bar = new QFrame;
    m_bar->setObjectName("scheduleBar"_L1);
    m_said = new QLabel;
    m_said->setObjectName("scheduleSaid"_L1);
    m_said->setWordWrap(true);
    m_revert = new QPushButton(tr("Revert"));
    m_revert->setObjectName("scheduleRevert"_L1);
    m_apply = new QPushButton(tr("Apply"));
    m_apply->setObjectName("scheduleApply"_L1);
    m_apply->setProperty("role", u"primary"_s);
    connect(m_revert, &QPushButton::clicked, this, &SchedulePage::revert);
    connect(m_apply, &QPushButton::clicked, this, &SchedulePage::apply);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(2 * kUnit, kUnit, 2 * kUnit, kUnit);
    row->setSpacing(kUnit);
    row->addWidget(m_said, 1);
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    m_bar->hide();
    return m_bar;
}

bool SchedulePage::hasChanges() const
{
    return !m_bar->isHidden();
}

/// Another state of the schedule; what is being typed stays.
void SchedulePage::takeState()
{
    m_state->update();
    m_all->update();
    if (m_pastOf != m_scheduled.webApp())
        readPast();
    m_history->update();
    m_system->update();
    m_form->setEnabled(m_scheduled.isReady());
    const std::optional<RolloutView> &rollout = m_scheduled.rollout();
    const auto asked = rollout && rollout->next ? std::optional(rollout->rollout.asked) : std::nullopt;
    if (m_bar->isHidden() && (m_form->shown() != m_scheduled.effective() || m_form->rollout() != asked))
        revert();
}

void SchedulePage::takeEdit()
{
    const ScheduleSettings wanted = m_form->appliedTo(m_scheduled.settings());
    const bool isRight = m_form->check(wanted);
    m_bar->setVisible(wanted != m_scheduled.settings() || m_form->isRolloutEdited());
    m_apply->setEnabled(isRight);
    m_said->setText(isRight ? tr("The changes are not applied yet.")
                            : tr("The changes cannot be applied. Check the marked field."));
}

void SchedulePage::apply()
{
    const ScheduleSettings wanted = m_form->appliedTo(m_scheduled.settings());
    const bool isSwitchedOn = wanted.schedule.enabled && !m_scheduled.settings().schedule.enabled;
    if (isSwitchedOn && !m_scheduled.isSwitchedOff() && m_scheduled.isReady())
        askFirst(wanted);
    else
        put(wanted);
}

/// Nobody switches it on without having seen what its first run would delete.
void SchedulePage::askFirst(const ScheduleSettings &wanted)
{
    const EffectiveSchedule &effective = m_scheduled.effective();
    RetentionSettings retention = m_scheduled.context().settings.retention;
    const bool isAgeOurs = effective.age == ValueSource::Default;
    retention.age = isAgeOurs && wanted.age ? *wanted.age : retention.age;
    if (const std::optional<RolloutRequest> gently = m_form->rollout())
        retention.age = std::max(retention.age,
            m_form->isRolloutEdited() || !m_scheduled.rollout() ? gently->begin : m_scheduled.rollout()->age);
    LimitSettings limits = wanted.limits;
    if (effective.maxItems != ValueSource::Default)
        limits.maxItems = effective.settings.limits.maxItems;
    if (effective.maxPercent != ValueSource::Default)
        limits.maxPercent = effective.settings.limits.maxPercent;
    if (effective.maxBucketPercent != ValueSource::Default)
        limits.maxBucketPercent = effective.settings.limits.maxBucketPercent;
    if (effective.maxTimesUsual != ValueSource::Default)
        limits.maxTimesUsual = effective.settings.limits.maxTimesUsual;
    auto *dialog = new FirstRunDialog(m_scheduled.context(), retention, limits, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, wanted, given = limits] {
        ScheduleSettings accepted = wanted;
        const LimitSettings taken = dialog->limits();
        if (taken.maxItems != given.maxItems)
            accepted.limits.maxItems = taken.maxItems;
        if (taken.maxPercent != given.maxPercent)
            accepted.limits.maxPercent = taken.maxPercent;
        put(accepted);
    });
    dialog->open();
}

void SchedulePage::put(const ScheduleSettings &wanted)
{
    const bool isRolloutEdited = m_form->isRolloutEdited();
    const std::optional<RolloutRequest> rollout = m_form->rollout();
    m_bar->hide();
    QObject both; // no run begins with the one and without the other
    m_scheduled.holdWhile(&both);
    if (const Result<> changed = m_scheduled.change(wanted); !changed) {
        say(*m_said, changed.error());
        m_bar->show();
        return;
    }
    if (isRolloutEdited)
        m_scheduled.setRollout(rollout);
}

void SchedulePage::revert()
{
    m_bar->hide();
    m_form->show(m_scheduled.effective());
    m_form->showRollout(m_scheduled.rollout());
    m_form->check(m_scheduled.settings());
}

void SchedulePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(event->size().width() >= kWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace docsweep
