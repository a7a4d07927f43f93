// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace docsweep {

class Console;

/// Every run so far: who started it, what it planned and what came of it.
class ActivityPage : public QWidget {
    Q_OBJECT

public:
    ActivityPage(Console &console, const Theme &theme, QWidget *parent = nullptr);

private:
    Console &m_console;
    Theme m_theme;
};

} // namespace docsweep
