// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduleform.h"

#include "ui/look/icons.h"
#include "ui/schedule/limitedit.h"
#include "ui/schedule/periodedit.h"
#include "ui/schedule/quiethours.h"
#include "ui/schedule/schedulewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kMostItems = 1e12;
    constexpr double kUsualItems = 5000;
    constexpr double kUsualPercent = 50;
    constexpr double kMostTimes = 1000;
    constexpr double kUsualTimes = 5;

    QFrame *card(const QString &title, const QString &name, QVBoxLayout *&column)
    {
        auto *frame = new QFrame;
        frame->setObjectName("card"_L1);
        frame->setAccessibleName(title);
        auto *heading = new QLabel(title);
        heading->setObjectName(name);
        heading->setProperty("role", u"heading"_s);
        column = new QVBoxLayout(frame);
        column->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, 2 * kUnit);
        column->setSpacing(kUnit);
        column->addWidget(heading);
        return frame;
    }

    QLabel *caption(const QString &text, const QString &name, QWidget *buddy)
    {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setBuddy(buddy);
        return label;
    }

} // namespace

ScheduleForm::ScheduleForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("scheduleForm"_L1);
    setAccessibleName(tr("Automatic runs"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit * 3 / 2);
    column->addWidget(makeWhen());
    column->addWidget(makeWhat());
    column->addWidget(makeNotice());
    column->addStretch(1);
    for (PeriodEdit *edit : {m_period, m_age})
        connect(edit, &PeriodEdit::edited, this, &ScheduleForm::edited);
    for (LimitEdit *edit : {m_items, m_percent, m_bucket, m_times})
        connect(edit, &LimitEdit::edited, this, &ScheduleForm::edited);
    for (QCheckBox *box : {m_enabled, m_catchUp})
        connect(box, &QCheckBox::toggled, this, &ScheduleForm::edited);
    connect(m_quiet, &QuietHours::edited, this, &ScheduleForm::edited);
    connect(m_notice, &QComboBox::currentIndexChanged, this, &ScheduleForm::edited);
}

QWidget *ScheduleForm::makeWhen()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(tr("When"), u"whenTitle"_s, column);
    m_enabled = new QCheckBox(tr("Clean up automatically"));
    m_enabled->setObjectName("scheduleEnabled"_L1);
    column->addWidget(m_enabled);
    m_enabledNote = addNote(*column, u"enabledNote"_s);
    column->addSpacing(kUnit);

    m_period = new PeriodEdit(u"period"_s, tr("Run every"));
    column->addWidget(caption(tr("Run every"), u"periodCaption"_s, m_period));
    column->addWidget(m_period);
    m_periodNote = addNote(*column, u"periodNote"_s);
    m_periodWrong = addError(*column, u"periodError"_s, m_periodError);
    m_catchUp = new QCheckBox(tr("After sleep, catch up with one run"));
    m_catchUp->setObjectName("scheduleCatchUp"_L1);
    column->addWidget(m_catchUp);
    column->addSpacing(kUnit);

    m_quiet = new QuietHours(m_theme);
    auto *title = caption(tr("Quiet hours"), u"quietCaption"_s, m_quiet);
    title->setProperty("role", u"heading"_s);
    column->addWidget(title);
    m_zone = addNote(*column, u"quietZone"_s);
    column->addWidget(m_quiet);
    m_quietWrong = addError(*column, u"quietError"_s, m_quietError);
    return frame;
}

QWidget *ScheduleForm::makeWhat()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(tr("What is deleted"), u"whatTitle"_s, column);
    m_age = new PeriodEdit(u"scheduleAge"_s, tr("Everything older than"));
    column->addWidget(caption(tr("Everything older than"), u"ageCaption"_s, m_age));
    column->addWidget(m_age);
    m_ageNote = addNote(*column, u"ageNote"_s);
    column->addSpacing(kUnit);
    makeGently(*column);
    column->addSpacing(kUnit);
    auto *limits = new QLabel(tr("Safety limits"));
    limits->setObjectName("limitsTitle"_L1);
    limits->setProperty("role", u"heading"_s);
    column->addWidget(limits);
    auto *why = addNote(*column, u"limitsNote"_s);
    why->setText(tr("A run that would exceed a limit stops before its first deletion."));
    why->show();
    m_items = new LimitEdit(u"limitItems"_s, tr("Stop at more than"), tr("items"), kMostItems, kUsualItems);
    column->addWidget(m_items);
    m_itemsNote = addNote(*column, u"limitItemsNote"_s);
    m_percent = new LimitEdit(
        u"limitPercent"_s, tr("Stop at more than"), tr("% of all sessions and files"), 100, kUsualPercent);
    column->addWidget(m_percent);
    m_percentNote = addNote(*column, u"limitPercentNote"_s);
    m_bucket = new LimitEdit(
        u"limitBucket"_s, tr("Stop at more than"), tr("% of the files of one bucket"), 100, kUsualPercent);
    column->addWidget(m_bucket);
    m_bucketNote = addNote(*column, u"limitBucketNote"_s);
    m_times = new LimitEdit(
        u"limitTimes"_s, tr("Stop at more than"), tr("times what runs usually delete here"), kMostTimes, kUsualTimes);
    column->addWidget(m_times);
    m_timesNote = addNote(*column, u"limitTimesNote"_s);
    return frame;
}

/// A long age first, then a shorter one after so many clean days.
void ScheduleForm::makeGently(QVBoxLayout &column)
{
    m_gently = new QCheckBox(tr("Start gently: begin with a longer age, then shorten it step by step"));
    m_gently->setObjectName("scheduleGently"_L1);
    column.addWidget(m_gently);
    m_gentlyFields = new QWidget;
    m_gentlyFields->setObjectName("gentlyFields"_L1);
    m_gentlyAge = new PeriodEdit(u"gentlyAge"_s, tr("Age at the start"));
    m_gentlyAge->setValue(RolloutRequest().begin);
    m_gentlyDays = new QSpinBox;
    m_gentlyDays->setObjectName("gentlyDays"_L1);
    m_gentlyDays->setAccessibleName(tr("Days without a problem before each step"));
    m_gentlyDays->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_gentlyDays->setRange(1, 365);
    m_gentlyDays->setValue(RolloutRequest().daysEach);
    m_gentlyDays->setFixedWidth(10 * kUnit);
    auto *grid = new QGridLayout(m_gentlyFields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kUnit);
    grid->setVerticalSpacing(kUnit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(caption(tr("Age at the start"), u"gentlyAgeCaption"_s, m_gentlyAge), 0, 0);
    grid->addWidget(m_gentlyAge, 0, 1);
    grid->addWidget(caption(tr("Days without a problem before each step"), u"gentlyDaysCaption"_s, m_gentlyDays), 1, 0);
    grid->addWidget(m_gentlyDays, 1, 1, Qt::AlignLeading);
    column.addWidget(m_gentlyFields);
    m_gentlyFields->hide();
    m_gentlyWrong = addError(column, u"gentlyError"_s, m_gentlyError);
    QLabel *note = addNote(column, u"gentlyNote"_s);
    note->setText(tr("Steps: 24, 12, 6, 3 and 1 hours, never below the age above. A failure, a safety limit that "
                     "stopped a run, or a hold on something already listed keeps it on its step."));
    connect(m_gently, &QCheckBox::toggled, this, [this, note](bool on) {
        m_gentlyFields->setVisible(on);
        note->setVisible(on);
        emit edited();
    });
    connect(m_gentlyAge, &PeriodEdit::edited, this, &ScheduleForm::edited);
    connect(m_gentlyDays, &QSpinBox::valueChanged, this, &ScheduleForm::edited);
}

void ScheduleForm::showRollout(const std::optional<RolloutView> &view)
{
    const QSignalBlocker silent(this);
    m_rolloutShown = view && view->next ? std::optional(view->rollout.asked) : std::nullopt;
    if (m_rolloutShown) {
        m_gentlyAge->setValue(m_rolloutShown->begin);
        m_gentlyDays->setValue(m_rolloutShown->daysEach);
    }
    m_gently->setChecked(m_rolloutShown.has_value());
}

std::optional<RolloutRequest> ScheduleForm::rollout() const
{
    if (!m_gently->isChecked())
        return std::nullopt;
    return RolloutRequest{m_gentlyAge->value(), m_gentlyDays->value()};
}

QWidget *ScheduleForm::makeNotice()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(tr("Notifications"), u"noticeTitle"_s, column);
    m_notice = new QComboBox;
    m_notice->setObjectName("scheduleNotice"_L1);
    m_notice->setAccessibleName(tr("Notify on the desktop"));
    m_notice->addItems({tr("never"), tr("when something needs attention"), tr("after every run")});
    column->addWidget(caption(tr("Notify on the desktop"), u"noticeCaption"_s, m_notice));
    column->addWidget(m_notice, 0, Qt::AlignLeading);
    return frame;
}

QLabel *ScheduleForm::addNote(QVBoxLayout &column, const QString &name)
{
    auto *note = new QLabel;
    note->setObjectName(name);
    note->setProperty("role", u"muted"_s);
    note->setWordWrap(true);
    note->hide();
    column.addWidget(note);
    return note;
}

QWidget *ScheduleForm::addError(QVBoxLayout &column, const QString &name, QLabel *&text)
{
    auto *line = new QWidget;
    line->setObjectName(name + u"Line"_s);
    auto *mark = new QLabel;
    mark->setObjectName(name + u"Mark"_s);
    mark->setPixmap(tintedPixmap(u"error"_s, m_theme.danger, 16, devicePixelRatioF()));
    text = new QLabel;
    text->setObjectName(name);
    text->setProperty("role", u"danger"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit / 2);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    line->hide();
    column.addWidget(line);
    return line;
}

void ScheduleForm::showSource(QWidget *field, QLabel *note, const QString &setting, ValueSource source)
{
    const QString text = sourceText(setting, source);
    field->setEnabled(text.isEmpty());
    note->setText(text);
    note->setVisible(!text.isEmpty());
    field->setAccessibleDescription(text);
}

void ScheduleForm::show(const EffectiveSchedule &effective)
{
    const QSignalBlocker silent(this);
    m_shown = effective;
    const ScheduleSettings &settings = effective.settings;
    m_enabled->setChecked(settings.schedule.enabled && !effective.switchedOff);
    m_period->setValue(settings.schedule.period);
    m_catchUp->setChecked(settings.catchUp);
    m_quiet->setSpans(settings.schedule.quiet);
    m_age->setValue(settings.age.value_or(Duration{}));
    m_items->setValue(settings.limits.maxItems);
    m_percent->setValue(settings.limits.maxPercent);
    m_bucket->setValue(settings.limits.maxBucketPercent);
    m_times->setValue(settings.limits.maxTimesUsual);
    m_notice->setCurrentIndex(int(settings.notice));
    const QByteArray zone = settings.schedule.zone.isEmpty() ? QTimeZone::systemTimeZoneId() : settings.schedule.zone;
    m_zone->setText(tr("No run starts during quiet hours. A run that is due waits until they end. Time zone: %1.")
                        .arg(QString::fromUtf8(zone)));
    m_zone->show();

    m_enabledNote->setVisible(effective.switchedOff);
    m_enabledNote->setText(tr("“Allow automatic runs” is off in Settings: automatic runs do nothing.") + u'\n'
        + sourceText(u"AUTO_CLEANUP_ENABLED"_s, effective.autoCleanup));
    m_enabled->setEnabled(!effective.switchedOff);
    showSource(m_period, m_periodNote, u"CLEANUP_INTERVAL_HOURS"_s, effective.period);
    showSource(m_age, m_ageNote, effective.ageSetting, effective.age);
    showSource(m_items, m_itemsNote, u"DOCSWEEP_MAX_DELETE"_s, effective.maxItems);
    showSource(m_percent, m_percentNote, u"DOCSWEEP_MAX_DELETE_PERCENT"_s, effective.maxPercent);
    showSource(m_bucket, m_bucketNote, u"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_s, effective.maxBucketPercent);
    showSource(m_times, m_timesNote, u"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_s, effective.maxTimesUsual);
}

void ScheduleForm::setPast(const PastRuns &past)
{
    const LimitSettings would = suggestLimits(past);
    const auto suggest = [&past](
                             LimitEdit *edit, std::optional<double> value, const QString &most, const QString &use) {
        edit->setSuggestion(value, tr("Use %1 (at most %2 in the last %Ln run(s))", nullptr, past.runs).arg(use, most));
    };
    const auto percent = [](std::optional<double> value) { return formatPercent(value.value_or(0) / 100); };
    const auto times = [](std::optional<double> value) {
        return tr("%1 times").arg(QLocale().toString(value.value_or(0), 'f', value < 10 ? 1 : 0));
    };
    suggest(m_items, would.maxItems ? std::optional(double(*would.maxItems)) : std::nullopt,
        formatCount(past.mostItems), formatCount(would.maxItems.value_or(0)));
    suggest(m_percent, would.maxPercent, percent(past.mostPercent), percent(would.maxPercent));
    suggest(m_bucket, would.maxBucketPercent, percent(past.mostBucketPercent), percent(would.maxBucketPercent));
    suggest(
        m_times, would.maxTimesUsual, times(past.mostTimesUsual), formatCount(qint64(would.maxTimesUsual.value_or(0))));
}

ScheduleSettings ScheduleForm::appliedTo(ScheduleSettings stored) const
{
    const auto isOurs = [](ValueSource source) { return source == ValueSource::Default; };
    if (!m_shown.switchedOff)
        stored.schedule.enabled = m_enabled->isChecked();
    if (isOurs(m_shown.period))
        stored.schedule.period = m_period->value();
    stored.catchUp = m_catchUp->isChecked();
    stored.schedule.quiet = m_quiet->spans();
    if (isOurs(m_shown.age) && m_age->value() != m_shown.settings.age)
        stored.age = m_age->value();
    if (isOurs(m_shown.maxItems)) {
        const std::optional<double> items = m_items->value();
        const bool asShown = items
            == (m_shown.settings.limits.maxItems ? std::optional(double(*m_shown.settings.limits.maxItems))
                                                 : std::nullopt);
        if (!asShown)
            stored.limits.maxItems = items ? std::optional(qint64(*items)) : std::nullopt;
    }
    if (isOurs(m_shown.maxPercent))
        stored.limits.maxPercent = m_percent->value();
    if (isOurs(m_shown.maxBucketPercent))
        stored.limits.maxBucketPercent = m_bucket->value();
    if (isOurs(m_shown.maxTimesUsual))
        stored.limits.maxTimesUsual = m_times->value();
    stored.notice = DesktopNotice(m_notice->currentIndex());
    return stored;
}

bool ScheduleForm::check(const ScheduleSettings &settings)
{
    const auto say = [](QWidget *line, QLabel *text, const Result<> &checked) {
        text->setText(checked ? QString() : errorSentence(checked.error()));
        line->setVisible(!checked.has_value());
    };
    Schedule period;
    period.period =
        m_shown.period == ValueSource::Default ? settings.schedule.period : m_shown.settings.schedule.period;
    Schedule quiet;
    quiet.quiet = settings.schedule.quiet;
    quiet.zone = settings.schedule.zone;
    const Result<> periodMakesSense = checkSchedule(period);
    const Result<> quietMakesSense = checkSchedule(quiet);
    say(m_periodWrong, m_periodError, periodMakesSense);
    say(m_quietWrong, m_quietError, quietMakesSense);
    m_quiet->setAccessibleDescription(m_quietError->text());
    const std::optional<RolloutRequest> gently = rollout();
    const bool gentlyMakesSense = !gently || checkRollout(*gently);
    say(m_gentlyWrong, m_gentlyError, gentlyMakesSense ? Result<>() : checkRollout(*gently));
    if (!gentlyMakesSense)
        return false;
    return periodMakesSense && quietMakesSense;
}

} // namespace docsweep
