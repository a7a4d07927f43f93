// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace docsweep {

/// News that need no answer, one line each, with the action that helps. Never a modal box.
class AlertStrip : public QWidget {
    Q_OBJECT

public:
    enum class Level { Info, Warning, Danger };
    enum class Action { None, Scan, ReviewStrangers, TryAge, ShowFile, EditConnection, Ledger, Vault, FinishRestore };
    struct Alert {
        Level level = Level::Info;
        QString text;
        QString details; ///< in the tooltip
        Action action = Action::None;
        QString actionText;
        QString technical = {}; ///< small, below

        bool operator==(const Alert &) const = default;
    };

    explicit AlertStrip(const Theme &theme, QWidget *parent = nullptr);

    void setAlerts(const std::vector<Alert> &alerts);

signals:
    void actionChosen(docsweep::AlertStrip::Action action);

private:
    QWidget *line(const Alert &alert);

    Theme m_theme;
    std::vector<Alert> m_alerts;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace docsweep
