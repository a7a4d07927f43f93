// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/vaultfacts.h"

#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace docsweep {

/// How the vault stands, for check and for figures.

/// What somebody should know: copies past their term, too little room for the newest plan, restores that were cut off.
QList<Cause> vaultWarnings(const VaultFacts &vault);

/// A part of a report with a heading; empty: no vault is set, and no restore waits.
QStringList reportVault(const VaultFacts &vault);

/// The field "vault" of help json; null: no vault is set, and no restore waits.
QJsonValue jsonVault(const VaultFacts &vault, const VaultSettings &settings);

} // namespace docsweep
