// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docsweep {

/// Whether a character cannot be seen, or turns the direction of what stands beside it (Unicode: controls, formats,
/// line and paragraph separators, half characters, and what no standard knows).
bool isInvisible(char32_t c);

/// A text of others for people: the words of a server, a certificate, a program. On one line, with what is invisible in
/// it as \x0a or \u202e (by its two halves beyond U+FFFF), so that JSON which holds none below U+0020 stays JSON. Keys
/// have a form of their own, `displayKey`, which tells every key from every other.
QString visibleText(const QString &text);

/// The same, but line breaks and tabs stay.
QString visibleLines(const QString &text);

} // namespace docsweep
