// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace docsweep {

/// Whatever stands in a window may be a stranger's word: a key, a file's name, what a server says. Left to itself Qt
/// takes a label or a tool tip that looks like HTML for HTML. The window's style calls this for each widget before it
/// is shown: labels, those of message boxes and the tool tips themselves then show text as it is. Only a label that was
/// told to (Qt::RichText, by `say` in errorwords.h, which escapes what it is given) shows markup. What is invisible in
/// such words is made visible where they come in: `displayKey`, `visibleText`.
void keepPlain(QWidget &widget);

/// The words of a tool tip on lines of a readable length: without markup nothing else breaks them.
QString tipText(const QString &text);

/// For where a desktop may or may not read markup and nobody can ask it (the tip of a tray icon): no tag
/// begins in it any more, and it reads the same.
QString withoutTags(const QString &text);

} // namespace docsweep
