// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace docsweep {

/// One line of a CSV file (RFC 4180 quoting, without the line end). Cells a spreadsheet would run as a formula get an
/// apostrophe in front (OWASP, "CSV Injection").
QString csvLine(const QStringList &cells);

} // namespace docsweep
