// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace docsweep {

/// The numbers behind a chart: a header and rows, raw values for another program, not words for people.
struct ChartTable {
    QStringList header;
    QList<QStringList> rows;
};

/// As RFC 4180 has it: CRLF, quotes where needed and doubled inside, UTF-8. A text a spreadsheet would take for a
/// formula begins with an apostrophe.
QByteArray toCsv(const ChartTable &table);

} // namespace docsweep
