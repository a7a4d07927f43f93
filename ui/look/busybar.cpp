// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/busybar.h"

#include "ui/look/motion.h"
#include "ui/look/theme.h"

#include <QStyleOptionProgressBar>
#include <QStylePainter>

namespace docsweep {

BusyBar::BusyBar(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
}

void BusyBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    askForMotion(this, [this](bool mayMove) {
        m_isStill = !mayMove;
        update();
    });
}

void BusyBar::paintEvent(QPaintEvent *event)
{
    if (!m_isStill)
        return QProgressBar::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionProgressBar option;
    initStyleOption(&option);
    option.maximum = 1; // the style moves what has no end
    option.progress = 0;
    painter.drawControl(QStyle::CE_ProgressBar, option);
    option.progress = 1;
    QRegion pieces;
    for (int at = 0; at < width(); at += 4 * kUnit)
        pieces += QRect(at, 0, 2 * kUnit, height());
    painter.setClipRegion(pieces);
    painter.drawControl(QStyle::CE_ProgressBar, option);
}

} // namespace docsweep
