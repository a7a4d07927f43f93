// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace docsweep {

/// One line of a CSV file (RFC 4180, without the line end), every cell in quotation marks. What a spreadsheet would run
/// as a formula gets an apostrophe in front (OWASP, "CSV Injection"): a cell that begins with = + - @ or one of their
/// wide forms, whatever blanks and quotation marks stand before it, and the same behind a semicolon, a tab, a bar or a
/// line end within a cell, for some programs begin a new cell there.
QString csvLine(const QStringList &cells);

/// One cell of it.
QString csvCell(const QString &text);

} // namespace docsweep
