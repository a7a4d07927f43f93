// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/periodedit.h"

#include "ui/look/theme.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr std::array<Duration, 3> kUnits{1min, 1h, 24h};

} // namespace

PeriodEdit::PeriodEdit(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent)
{
    m_number = new QSpinBox;
    m_number->setObjectName(name + u"Number"_s);
    m_number->setAccessibleName(label);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setRange(1, 99999);
    m_number->setFixedWidth(10 * kUnit);
    m_unit = new QComboBox;
    m_unit->setObjectName(name + u"Unit"_s);
    m_unit->setAccessibleName(tr("%1: unit").arg(label));
    m_unit->addItems({{}, {}, {}});
    nameUnits();
    setFocusProxy(m_number);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    connect(m_number, &QSpinBox::valueChanged, this, &PeriodEdit::takeEdit);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PeriodEdit::takeEdit);
}

/// In the largest unit that needs no fraction. What is finer than a minute is said in words until it is changed.
void PeriodEdit::setValue(Duration value)
{
    m_value = value;
    int unit = 0;
    for (int larger = 1; larger < int(kUnits.size()); ++larger) {
        if (value % kUnits[size_t(larger)] == Duration::zero())
            unit = larger;
    }
    const QSignalBlocker number(m_number);
    const QSignalBlocker units(m_unit);
    const bool isFine = value % kUnits.front() != Duration::zero();
    showInWords(isFine ? formatDuration(value) : QString());
    m_number->setValue(isFine ? 0 : int(value / kUnits[size_t(unit)]));
    m_unit->setCurrentIndex(unit);
    nameUnits();
}

/// One hour, two hours.
void PeriodEdit::nameUnits()
{
    const int number = m_number->value();
    m_unit->setItemText(0, tr("minute(s)", nullptr, number));
    m_unit->setItemText(1, tr("hour(s)", nullptr, number));
    m_unit->setItemText(2, tr("day(s)", nullptr, number));
}

/// Instead of the number; empty: the number is shown.
void PeriodEdit::showInWords(const QString &words)
{
    m_number->setRange(words.isEmpty() ? 1 : 0, 99999);
    m_number->setSpecialValueText(words);
    m_number->setFixedWidth(std::max(10 * kUnit, fontMetrics().horizontalAdvance(words) + 4 * kUnit));
    m_unit->setVisible(words.isEmpty());
}

void PeriodEdit::takeEdit()
{
    if (m_number->value() == 0) // the words stand there
        return;
    if (m_number->minimum() == 0) {
        const QSignalBlocker number(m_number);
        showInWords({});
    }
    nameUnits();
    m_value = m_number->value() * kUnits[size_t(m_unit->currentIndex())];
    emit edited();
}

} // namespace docsweep
