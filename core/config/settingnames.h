// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace docsweep {

/// Every name that has a meaning to the loader, as the environment writes it.
std::span<const QLatin1String> settingNames();

bool isSettingName(const QString &name);

/// Whether the setting is a key or a password: it stands in no profile and is shown nowhere.
bool isSecretName(const QString &name);

/// Whether the setting makes docsweep write somewhere or run something: never taken from a file that another user has a
/// hand in.
bool isForOwnFilesAlone(const QString &name);

} // namespace docsweep
