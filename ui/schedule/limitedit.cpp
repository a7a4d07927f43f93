// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/limitedit.h"

#include "ui/look/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

LimitEdit::LimitEdit(
    const QString &name, const QString &before, const QString &after, double most, double usual, QWidget *parent)
    : QWidget(parent)
{
    const QString sentence = tr("%1 … %2", "a number stands between").arg(before, after);
    m_on = new QCheckBox(before);
    m_on->setObjectName(name + u"On"_s);
    m_on->setAccessibleName(sentence);
    m_number = new QDoubleSpinBox;
    m_number->setObjectName(name + u"Number"_s);
    m_number->setAccessibleName(sentence);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setDecimals(0);
    m_number->setGroupSeparatorShown(true);
    m_number->setRange(0, most);
    m_number->setValue(usual);
    m_number->setFixedWidth(10 * kUnit);
    m_number->setEnabled(false);
    auto *words = new QLabel(after);
    words->setObjectName(name + u"Words"_s);
    setFocusProxy(m_on);
    m_suggest = new QPushButton;
    m_suggest->setObjectName(name + u"Suggestion"_s);
    m_suggest->setProperty("role", u"link"_s);
    m_suggest->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit);
    column->addLayout(row);
    column->addWidget(m_suggest, 0, Qt::AlignLeading);
    row->addWidget(m_on);
    row->addWidget(m_number);
    row->addWidget(words);
    row->addStretch(1);
    connect(m_suggest, &QPushButton::clicked, this, [this] {
        setValue(m_suggested);
        takeEdit();
    });
    connect(m_on, &QCheckBox::toggled, m_number, &QWidget::setEnabled);
    connect(m_on, &QCheckBox::toggled, this, &LimitEdit::takeEdit);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &LimitEdit::takeEdit);
}

void LimitEdit::setValue(std::optional<double> value)
{
    m_value = value;
    const QSignalBlocker on(m_on);
    const QSignalBlocker number(m_number);
    m_on->setChecked(value.has_value());
    m_number->setEnabled(value.has_value());
    if (value)
        m_number->setValue(*value);
    updateSuggestion();
}

void LimitEdit::setSuggestion(std::optional<double> value, const QString &words)
{
    m_suggested = value;
    m_suggest->setText(words);
    updateSuggestion();
}

void LimitEdit::updateSuggestion()
{
    m_suggest->setVisible(m_suggested && m_suggested != m_value && isEnabled());
}

void LimitEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updateSuggestion();
}

void LimitEdit::takeEdit()
{
    m_value = m_on->isChecked() ? std::optional(m_number->value()) : std::nullopt;
    updateSuggestion();
    emit edited();
}

} // namespace docsweep
