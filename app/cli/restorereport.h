// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/restore/restore.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace docsweep {

/// What would be brought back, and what would not: a page. `shown` of its items with something to say.
QStringList reportDraft(const Restore &restore, std::span<const RestoreItem> items, Instant now, Duration hold);
/// What was brought back.
QStringList reportRestore(const Restore &restore, std::span<const RestoreItem> items);
/// The same in a sentence.
QString summarizeRestore(const Restore &restore);

QJsonObject jsonOf(const Restore &restore, std::span<const RestoreItem> items);

/// Done; DoneInPart where something is not back.
ExitCode exitCodeOf(const Restore &restore);

} // namespace docsweep
