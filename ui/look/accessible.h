// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace docsweep {

/// Says to screen readers what a widget is that looks like something else than its class: a page's button is a tab, a
/// card that opens is a button. Pressing it there is a click, or Enter. Before the widget is first asked about.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);
/// The same of one whose inside only means something together, as a chart: its name and description say it all.
void setAccessibleLeaf(QWidget &widget, QAccessible::Role role);

} // namespace docsweep
