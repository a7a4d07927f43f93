// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace docsweep {

/// Finds out whether the desktop lets things move on the screen: its effects are on, and nobody has asked it for less
/// motion. `answer` comes later, once, unless the receiver is gone by then; a desktop that does not answer within a
/// second asks for nothing. GUI thread.
/// Sources: QStyle::SH_Widget_Animation_Duration; org.freedesktop.portal.Settings with reduced-motion of
/// org.freedesktop.appearance and enable-animations of org.gnome.desktop.interface.
void askForMotion(QObject *receiver, std::function<void(bool mayMove)> answer);

} // namespace docsweep
