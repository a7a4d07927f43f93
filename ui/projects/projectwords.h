// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projects/projectlist.h"

#include <QString>

namespace docsweep {

// How projects are worded in their table: two short lines a cell, and all of it for a tool tip and a screen reader.

/// How bad it is, for the colour and the sign beside it; words say it too.
enum class CellGrade { Plain, Quiet, Good, Busy, Warning, Danger };

struct CellWords {
    QString first;
    QString second = {}; ///< small, below; empty: there is none
    CellGrade grade = CellGrade::Plain;
    QString tip = {}; ///< empty: the two lines say all

    bool isEmpty() const { return first.isEmpty(); }
};

CellWords needWords(const ProjectRow &row, Instant now);
CellWords storedWords(const ProjectRow &row);
CellWords canGoWords(const ProjectRow &row, Instant now);
CellWords lastRunWords(const ProjectRow &row, Instant now);
CellWords nextRunWords(const ProjectRow &row, Instant now);
CellWords pendingWords(const ProjectRow &row, Instant now); ///< empty: none wait
CellWords failureWords(const ProjectRow &row); ///< empty: none
CellWords workWords(const ProjectRow &row, Instant now); ///< empty: nobody
CellWords healthWords(const ProjectRow &row);
CellWords alertWordsOf(const ProjectRow &row, Instant now); ///< empty: none is on

/// "3 projects, 1 needs you".
QString projectsSummary(const std::vector<ProjectRow> &rows);

} // namespace docsweep
