// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace docsweep {

/// Margins by the direction of reading, where the two sides are not alike: Qt does not mirror those of layouts.
inline QMargins marginsOf(int start, int top, int end, int bottom)
{
    return QApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

/// Keeps what a page shows as far from the window's edge as everything else, whether its scroll bar is there or not:
/// the bar stands in the margin.
inline void keepMargin(QScrollArea &area, QLayout &page)
{
    const auto fit = [&area, &page] {
        constexpr int kMargin = 2 * kUnit;
        const QScrollBar *bar = area.verticalScrollBar();
        const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
        page.setContentsMargins(marginsOf(kMargin, kMargin, kMargin - std::min(taken, kMargin), kMargin));
    };
    fit();
    QObject::connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, page.parentWidget(), fit);
}

} // namespace docsweep
