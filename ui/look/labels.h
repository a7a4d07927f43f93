// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLabel>

namespace docsweep {

/// Sets a label that stands at the start of its line there as the window is read. Qt aligns by the direction of the
/// text, so figures and paths would stand at the far end of a window that reads from the right. What is centred, or has
/// a direction of its own, stays. The window's style does it to every label.
inline void alignToStart(QLabel &label)
{
    const Qt::Alignment across = label.alignment() & Qt::AlignHorizontal_Mask;
    if (across != Qt::AlignLeft || label.layoutDirection() != QApplication::layoutDirection())
        return;
    const Qt::Alignment start = QApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label.setAlignment(Qt::AlignAbsolute | start | (label.alignment() & Qt::AlignVertical_Mask));
}

} // namespace docsweep
