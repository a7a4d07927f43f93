// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/agechoice.h"

#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace docsweep {

using namespace Qt::StringLiterals;

AgeChoice::AgeChoice(AgeCurve &curve, QWidget *parent)
    : QWidget(parent)
    , m_curve(curve)
{
    setObjectName("ageChoice"_L1);
    m_preview = new QLabel;
    m_preview->setObjectName("agePreview"_L1);
    m_preview->setWordWrap(true);
    m_list = new QPushButton(tr("Show in the list"));
    m_list->setObjectName("ageList"_L1);
    m_use = new QPushButton(tr("Try this age"));
    m_use->setObjectName("ageUse"_L1);
    m_use->setToolTip(tr("Scan again with this age. A scan deletes nothing, and automatic runs keep their own age."));
    m_use->setAccessibleDescription(m_use->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, kUnit, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_list);
    layout->addWidget(m_use);
    connect(m_use, &QPushButton::clicked, this, [this] { emit ageChosen(m_curve.handle()); });
    connect(m_list, &QPushButton::clicked, this, [this] { emit listRequested(m_curve.handle()); });
    connect(&curve, &AgeCurve::previewChanged, this, &AgeChoice::update);
    connect(&curve, &AgeCurve::ageChosen, this, &AgeChoice::ageChosen);
    update();
}

void AgeChoice::setOwnAge(Duration age)
{
    m_ownAge = age;
    update();
}

void AgeChoice::update()
{
    const std::optional<OlderThan> older = m_curve.preview();
    setVisible(older.has_value());
    if (!older)
        return;
    const OlderThan now = *m_curve.inUse();
    QString text = AgeCurve::sentence(*older);
    if (older->age == now.age)
        text += u' ' + tr("Drag the handle to see what another age would free.");
    else if (older->bytes >= now.bytes)
        text += u' ' + tr("That is %1 more than now.").arg(formatBytes(older->bytes - now.bytes));
    else
        text += u' ' + tr("That is %1 less than now.").arg(formatBytes(now.bytes - older->bytes));
    if (m_ownAge && *m_ownAge != now.age)
        text += u' '
            + tr("Trial age: the list shows what is older than %1; the schedule uses %2.")
                  .arg(formatDuration(now.age), formatDuration(*m_ownAge));
    m_preview->setText(text);
    m_use->setEnabled(older->age != now.age);
    m_list->setEnabled(older->age >= now.age);
    m_list->setToolTip(older->age >= now.age
            ? tr("Show the candidates older than this")
            : tr("The list only contains items older than %1").arg(formatDuration(now.age)));
    m_list->setAccessibleDescription(m_list->toolTip());
}

} // namespace docsweep
