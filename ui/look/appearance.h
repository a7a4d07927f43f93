// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace docsweep {

enum class ThemeChoice { System, Light, Dark };

/// What the user wants the window to look like. A value.
struct AppearanceChoice {
    QString language; ///< one of `Languages::available`; empty: the desktop's
    ThemeChoice theme = ThemeChoice::System;

    bool operator==(const AppearanceChoice &) const = default;
};

/// "system", "light", "dark": in files and on the command line.
QString themeWord(ThemeChoice theme);
ThemeChoice themeOf(const QString &word); ///< System for anything else

} // namespace docsweep
