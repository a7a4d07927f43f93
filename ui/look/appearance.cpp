// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QString themeWord(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

ThemeChoice themeOf(const QString &word)
{
    if (word == "light"_L1)
        return ThemeChoice::Light;
    return word == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace docsweep
