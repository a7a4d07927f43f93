// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace docsweep {

class Console;

/// When runs take place that nobody starts by hand.
class SchedulePage : public QWidget {
    Q_OBJECT

public:
    SchedulePage(Console &console, const Theme &theme, QWidget *parent = nullptr);

private:
    Console &m_console;
    Theme m_theme;
};

} // namespace docsweep
