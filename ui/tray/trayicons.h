// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/traystatus.h"

#include <QIcon>

namespace docsweep {

/// The drawing of a state at every size that trays ask for, for light and dark panels alike.
QIcon trayIcon(TrayState state);

} // namespace docsweep
