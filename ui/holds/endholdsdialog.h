// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"
#include "core/retention/holds.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace docsweep {

/// Asks why holds are to end, and says what no hold keeps from then on. It ends nothing itself.
class EndHoldsDialog : public QDialog {
    Q_OBJECT

public:
    /// `keeps`: of all of them together.
    EndHoldsDialog(const std::vector<Hold> &holds, const KindTotal &keeps, QWidget *parent = nullptr);

    QString why() const; ///< never empty once it is accepted
    std::vector<qint64> ids() const { return m_ids; }

private:
    std::vector<qint64> m_ids;
    QLineEdit *m_why = nullptr;
    QPushButton *m_end = nullptr;
};

/// The first of them by their keys, a line each, and how many more there are.
QString namesOfHolds(const std::vector<Hold> &holds);

} // namespace docsweep
