// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingscard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

SettingsCard::SettingsCard(const QString &name, const QString &title, QWidget *parent)
    : QFrame(parent)
{
    setObjectName("card"_L1);
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    heading->setObjectName(u"settingsTitle."_s + name);
    heading->setProperty("role", u"heading"_s);
    m_head = new QHBoxLayout;
    m_head->setSpacing(kUnit);
    m_head->addWidget(heading, 1);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, kUnit);
    column->setSpacing(kUnit / 2);
    column->addLayout(m_head);
    column->addLayout(m_body);
}

void SettingsCard::add(QWidget *line)
{
    if (m_body->count() > 0) {
        auto *rule = new QFrame;
        rule->setObjectName("topRule"_L1);
        m_body->addWidget(rule);
        m_rules.insert(line, rule);
    }
    m_body->addWidget(line);
}

void SettingsCard::setLineVisible(QWidget *line, bool visible)
{
    line->setVisible(visible);
    if (QWidget *rule = m_rules.value(line))
        rule->setVisible(visible);
}

QPushButton *SettingsCard::addAction(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    m_head->addWidget(button);
    return button;
}

} // namespace docsweep
