// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFrame>
#include <QHash>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace docsweep {

/// A group of the settings page: a title, what can be done with all of it, and lines with rules between them.
class SettingsCard : public QFrame {
    Q_OBJECT

public:
    /// `name`: of the group, for tests.
    SettingsCard(const QString &name, const QString &title, QWidget *parent = nullptr);

    void add(QWidget *line); ///< with a rule above, but for the first
    void setLineVisible(QWidget *line, bool visible); ///< and its rule
    QPushButton *addAction(const QString &text, const QString &name);
    QVBoxLayout *body() { return m_body; }
    QHBoxLayout *head() { return m_head; }

private:
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHash<QWidget *, QWidget *> m_rules;
};

} // namespace docsweep
