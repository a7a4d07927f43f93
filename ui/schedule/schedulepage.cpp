// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulepage.h"

#include "ui/console.h"

namespace docsweep {

SchedulePage::SchedulePage(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
}

} // namespace docsweep
