// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "ui/console.h"

namespace docsweep {

ActivityPage::ActivityPage(Console &console, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_theme(theme)
{
}

} // namespace docsweep
