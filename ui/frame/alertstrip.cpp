// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/alertstrip.h"

#include "ui/look/icons.h"
#include "ui/look/margins.h"
#include "ui/look/plaintext.h"
#include "ui/words/errorwords.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace docsweep {

using namespace Qt::StringLiterals;

AlertStrip::AlertStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("alertStrip"_L1);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(2 * kUnit, kUnit * 3 / 2, 2 * kUnit, kUnit / 2);
    m_lines->setSpacing(kUnit / 2);
    hide();
}

void AlertStrip::setAlerts(const std::vector<Alert> &alerts)
{
    if (alerts == m_alerts)
        return;
    m_alerts = alerts;
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Alert &alert : alerts)
        m_lines->addWidget(line(alert));
    setVisible(!alerts.empty());
}

QWidget *AlertStrip::line(const Alert &alert)
{
    auto *frame = new QFrame;
    frame->setObjectName("alert"_L1);
    const bool info = alert.level == Level::Info;
    const bool danger = alert.level == Level::Danger;
    frame->setProperty("level", info ? u"info"_s : danger ? u"danger"_s : u"warning"_s);
    auto *icon = new QLabel;
    icon->setObjectName("alertIcon"_L1);
    icon->setPixmap(tintedPixmap(info ? u"info"_s
            : danger                  ? u"error"_s
                                      : u"warning"_s,
        info         ? m_theme.accent
            : danger ? m_theme.danger
                     : m_theme.warning,
        18, devicePixelRatioF()));
    auto *text = new QLabel;
    text->setObjectName("alertText"_L1);
    text->setWordWrap(true);
    say(*text, alert.text, alert.technical);
    text->setToolTip(tipText(alert.details));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(marginsOf(kUnit * 3 / 2, kUnit * 3 / 4, kUnit, kUnit * 3 / 4));
    row->setSpacing(kUnit);
    row->addWidget(icon, 0, alert.technical.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    row->addWidget(text, 1);
    if (alert.action != Action::None) {
        auto *button = new QPushButton(alert.actionText);
        button->setObjectName("alertAction"_L1);
        button->setProperty("role", u"link"_s);
        connect(button, &QPushButton::clicked, this, [this, action = alert.action] { emit actionChosen(action); });
        row->addWidget(button);
    }
    return frame;
}

} // namespace docsweep
