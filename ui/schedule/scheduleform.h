// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/schedulerecords.h"
#include "core/sweep/pastruns.h"
#include "ui/look/theme.h"
#include "ui/schedule/scheduledruns.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace docsweep {

class LimitEdit;
class PeriodEdit;
class QuietHours;

/// What can be set for automatic runs, but for the pause. A field that the environment has set shows that value, says
/// where it comes from and cannot be changed.
class ScheduleForm : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleForm(const Theme &theme, QWidget *parent = nullptr);

    void show(const EffectiveSchedule &effective);
    const EffectiveSchedule &shown() const { return m_shown; }
    /// `stored` with what stands in the fields.
    ScheduleSettings appliedTo(ScheduleSettings stored) const;
    /// The gradual start that is on, if one is; what is being typed of it stays.
    void showRollout(const std::optional<RolloutView> &view);
    /// What is asked for in the fields; nothing: none.
    std::optional<RolloutRequest> rollout() const;
    /// Whether that is another one than the one that is shown as being on.
    bool isRolloutEdited() const { return rollout() != m_rolloutShown; }
    /// What the last runs came to: limits are suggested by it.
    void setPast(const PastRuns &past);
    /// Says at the field what is wrong with these settings. False: something is.
    bool check(const ScheduleSettings &settings);

signals:
    void edited();

private:
    QWidget *makeWhen();
    QWidget *makeWhat();
    void makeGently(QVBoxLayout &column);
    QWidget *makeNotice();
    QLabel *addNote(QVBoxLayout &column, const QString &name);
    QWidget *addError(QVBoxLayout &column, const QString &name, QLabel *&text);
    void showSource(QWidget *field, QLabel *note, const QString &setting, ValueSource source);

    Theme m_theme;
    EffectiveSchedule m_shown;
    QCheckBox *m_enabled = nullptr;
    QLabel *m_enabledNote = nullptr;
    PeriodEdit *m_period = nullptr;
    QLabel *m_periodNote = nullptr;
    QWidget *m_periodWrong = nullptr;
    QLabel *m_periodError = nullptr;
    QCheckBox *m_catchUp = nullptr;
    QuietHours *m_quiet = nullptr;
    QLabel *m_zone = nullptr;
    QWidget *m_quietWrong = nullptr;
    QLabel *m_quietError = nullptr;
    PeriodEdit *m_age = nullptr;
    QLabel *m_ageNote = nullptr;
    std::optional<RolloutRequest> m_rolloutShown;
    QCheckBox *m_gently = nullptr;
    QWidget *m_gentlyFields = nullptr;
    PeriodEdit *m_gentlyAge = nullptr;
    QSpinBox *m_gentlyDays = nullptr;
    QWidget *m_gentlyWrong = nullptr;
    QLabel *m_gentlyError = nullptr;
    LimitEdit *m_items = nullptr;
    QLabel *m_itemsNote = nullptr;
    LimitEdit *m_percent = nullptr;
    QLabel *m_percentNote = nullptr;
    LimitEdit *m_bucket = nullptr;
    QLabel *m_bucketNote = nullptr;
    LimitEdit *m_times = nullptr;
    QLabel *m_timesNote = nullptr;
    QComboBox *m_notice = nullptr;
};

} // namespace docsweep
