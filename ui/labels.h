// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLabel>

namespace docsweep {

/// Sets a label at the start of the line as the window is read. Qt aligns by the direction of the text, so figures and
/// paths would stand at the far end of a window that reads from the right.
inline void alignToStart(QLabel &label)
{
    const Qt::Alignment start = QApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label.setAlignment(Qt::AlignAbsolute | start | (label.alignment() & Qt::AlignVertical_Mask));
}

} // namespace docsweep
