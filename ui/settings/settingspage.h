// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace docsweep {

class Console;

/// Every setting, its value and where that comes from; language and colours.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Console &console, const Theme &theme, QWidget *parent = nullptr);

private:
    Console &m_console;
    Theme m_theme;
};

} // namespace docsweep
