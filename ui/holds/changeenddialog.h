// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/retention/holds.h"

#include <QDialog>

class QLabel;

namespace docsweep {

class HoldEndEdit;

/// Asks for another end of holds. It changes nothing itself. The clock must outlive it.
class ChangeEndDialog : public QDialog {
    Q_OBJECT

public:
    ChangeEndDialog(const std::vector<Hold> &holds, const Clock &clock, QWidget *parent = nullptr);

    std::optional<Instant> until() const;
    std::vector<qint64> ids() const;

private:
    void describe();

    const std::vector<Hold> m_holds;
    HoldEndEdit *m_end = nullptr;
    QLabel *m_shorter = nullptr;
};

} // namespace docsweep
