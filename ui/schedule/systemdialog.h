// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/schedule/systemwords.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace docsweep {

class PeriodEdit;

/// Shows what would be given to the system's scheduler, to the letter, before anything is: which system, every how much
/// time or at which times. Accepted: it is to be installed. What other systems take can be copied alone.
class SystemDialog : public QDialog {
    Q_OBJECT

public:
    SystemDialog(const ConsoleContext &context, OwnEntry own, SchedulingSystem system, const Theme &theme,
        QWidget *parent = nullptr);

    SchedulingSystem system() const;
    const SystemEntry &entry() const { return m_entry; }

private:
    QWidget *makeTimes();
    QWidget *makeButtons();
    void update();
    OwnEntry chosen() const;

    const Settings m_settings;
    OwnEntry m_own;
    const Theme m_theme;
    SystemEntry m_entry;
    QComboBox *m_system = nullptr;
    QRadioButton *m_often = nullptr;
    QRadioButton *m_times = nullptr;
    PeriodEdit *m_every = nullptr;
    QLineEdit *m_calendar = nullptr;
    QLabel *m_hint = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_install = nullptr;
};

} // namespace docsweep
