// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <QImage>

namespace docsweep {

/// A chart as a picture of its own, as it is shown right now: its title, the drawing, and what colours and patterns
/// mean. GUI thread.
QImage chartImage(ChartView &chart, const Theme &theme, qreal scale);
QByteArray chartPng(ChartView &chart, const Theme &theme, qreal scale);
QByteArray chartSvg(ChartView &chart, const Theme &theme);

} // namespace docsweep
