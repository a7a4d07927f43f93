// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace docsweep {

/// A line drawing of the console's own family (resources/icons/NAME.svg) in one colour, sharp at every scale.
/// `name` as the file without its ending; an unknown one gives an empty icon.
QIcon tintedIcon(const QString &name, const QColor &colour);

/// The same as a picture of `size` device independent pixels.
QPixmap tintedPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

} // namespace docsweep
