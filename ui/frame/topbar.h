// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "ui/look/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace docsweep {

class ConnectionButton;
class Console;
class HealthPill;
class ProjectBadge;
class TrialMark;

/// Which configuration this is, how both sides are, the age in use, and the scan.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Console &console, const Theme &theme, QWidget *parent = nullptr);

    void update(); ///< takes everything over from the console

    /// Beside the age, which it says is only tried. Taken.
    void setTrialMark(TrialMark *mark);
    ConnectionButton &connection() { return *m_connection; }

signals:
    void ageChosen(docsweep::Duration age);
    void lookupRequested();
    void scanRequested();
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeAge(int index);
    void takeTypedAge();
    void showAge();
    void fit();

    Console &m_console;
    Theme m_theme;
    ConnectionButton *m_connection = nullptr;
    ProjectBadge *m_badge = nullptr;
    HealthPill *m_database = nullptr;
    HealthPill *m_storage = nullptr;
    QLabel *m_ageLabel = nullptr;
    QComboBox *m_age = nullptr;
    TrialMark *m_trial = nullptr;
    QPushButton *m_lookup = nullptr;
    QPushButton *m_scan = nullptr;
};

/// "90 min", "1.5 h", "2 d", "45" (hours): what an admin types for an age. Nothing for anything else, and for zero.
std::optional<Duration> parseAge(const QString &text);

} // namespace docsweep
