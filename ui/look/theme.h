// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;

namespace docsweep {

/// One spacing unit; everything is a multiple of it.
inline constexpr int kUnit = 8;

/// The colours of the console: two sets of one design, one accent. Text on its ground reaches 4.5:1. A value.
struct Theme {
    bool dark = false;
    QColor window; ///< behind everything
    QColor surface; ///< cards, tables, fields
    QColor raised; ///< headers, hovered rows
    QColor border;
    QColor text;
    QColor muted; ///< secondary text
    QColor accent;
    QColor onAccent;
    QColor accentSoft; ///< selected rows, the current page
    QColor danger;
    QColor onDanger;
    QColor dangerSoft;
    QColor warning;
    QColor warningSoft;
    QColor good;
    QColor track; ///< the empty part of bars and gauges
    std::array<QColor, 8> series; ///< charts, in order

    QPalette palette() const;
    QString styleSheet() const;

    static Theme light();
    static Theme darkTheme();
    /// The one that goes with the desktop's own palette, as it was before ours was set.
    static Theme forSystem(const QPalette &system);
};

/// Fusion, the palette and the style sheet of this theme for the whole program.
void applyTheme(QApplication &app, const Theme &theme);

} // namespace docsweep
