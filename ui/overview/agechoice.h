// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/agecurve.h"

class QLabel;
class QPushButton;

namespace docsweep {

/// What the age under the curve's handle comes to, and what can be done with it: use it, or look at what it would
/// take.
class AgeChoice : public QWidget {
    Q_OBJECT

public:
    explicit AgeChoice(AgeCurve &curve, QWidget *parent = nullptr);

    /// The age of automatic runs, which may be another one than that of the list.
    void setOwnAge(Duration age);

signals:
    void ageChosen(docsweep::Duration age);
    void listRequested(docsweep::Duration age);

private:
    void update();

    AgeCurve &m_curve;
    std::optional<Duration> m_ownAge;
    QLabel *m_preview = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_list = nullptr;
};

} // namespace docsweep
