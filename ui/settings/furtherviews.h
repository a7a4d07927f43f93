// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingview.h"

namespace docsweep {

// The settings that few change. Each fills what is to be shown of its settings; false: it is another one's.

bool fillRules(SettingView &view, const ConsoleContext &context); ///< what goes, the limits, the ledger's term
bool fillTechnical(SettingView &view, const ConsoleContext &context); ///< waiting times, clocks, encryption
bool fillPlaces(SettingView &view, const ConsoleContext &context); ///< the log, figures
bool fillVault(SettingView &view, const ConsoleContext &context);
bool fillEndpoint(SettingView &view, const ConsoleContext &context);

} // namespace docsweep
