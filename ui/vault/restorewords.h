// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restore.h"

#include <QString>

namespace docsweep {

/// "Put back run 12", "Put back session ab12", "Put back x.pdf".
QString restoreTitle(const RestoreRequest &request);
/// "put back", "conflict"; of an item that is not begun what is foreseen.
QString restoreStateText(const RestoreItem &item);
/// The key of an item, for people.
QString restoreItemName(const RestoreItem &item);
/// What there is to say of one besides; empty: it comes or came back as it was.
QString restoreItemWords(const RestoreItem &item);
/// "3 sessions with 8 documents · 24 files, 56 MB".
QString restoreSizes(const Restore &restore);
/// A sentence: what came of it.
QString restoreSummary(const Restore &restore);
/// What came back, or was there.
qint64 itemsBack(const Restore &restore);
/// What a plan will not bring back: conflicts and what can only go to a folder.
qint64 itemsForeseenLeft(const std::vector<RestoreItem> &items);
/// What is there already, as it was copied: of a run that was brought back before, say.
qint64 itemsForeseenThere(const std::vector<RestoreItem> &items);

} // namespace docsweep
