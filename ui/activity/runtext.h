// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/runbrowser.h"
#include "ui/look/theme.h"
#include "ui/words/errorwords.h"

#include <array>

namespace docsweep {

// How runs are worded, on screen and on paper. Any thread.

QString triggerText(RunTrigger trigger); ///< "By hand"
QString starterText(const RunRecord &record); ///< "By hand · anna": the only place that reads who or what started it
QString starterWithoutHost(const RunRecord &record); ///< the same, where the host stands beside it
std::optional<Duration> tookTime(const RunRecord &record, Instant now); ///< nothing while nobody knows when it ended

/// How a run went, in a few words and as what to think of it. `isMine`: it is on in this very program.
struct RunVerdict {
    enum class Grade { Well, Running, Partly, Stopped, Broken };
    Grade grade = Grade::Well;
    QString text; ///< "Done, but 3 wait for the storage"
    QString brief; ///< for a column: "3 pending"
};
RunVerdict verdictOf(const RunRecord &record, bool isMine);
QString verdictIcon(RunVerdict::Grade grade);
QColor verdictColour(RunVerdict::Grade grade, const Theme &theme);

/// What stopped a run, why files wait, which limits were set aside, and what came of it later: a sentence each.
QStringList runNotes(const RunRecord &record, bool isMine);
/// What core wrote down of them, in English.
QString technicalNotes(const RunRecord &record);
QString mendText(ItemState state); ///< what is to be done about items in this state

/// False: it only finished what earlier runs left.
bool hasPlan(const RunRecord &record);
qint64 leftOf(const RunRecord &record); ///< items that it did not get to, once it has ended
QString withoutPlanText(const RunRecord &record); ///< what a run without one was about
/// Planned, deleted, already gone, left alone, pending, failed, freed, and those that are there only where they are not
/// zero: unknown and left. "–" where a run has no such figure, empty where it is not there. All items together are
/// those that were planned.
inline constexpr size_t kRunFigures = 9;
inline constexpr size_t kUnknownFigure = 7;
inline constexpr size_t kLeftFigure = 8;
inline constexpr std::array<size_t, kRunFigures> kFigureOrder{0, 1, 2, 3, 4, 5, 7, 8, 6}; ///< as they are shown
std::array<QString, kRunFigures> runFigures(const RunRecord &record);

/// What came of trying all pending deletions.
Said recoveredText(const Result<RunTotals> &totals);

/// "24 expected, 22 seen, 2 missed: asleep or off"; empty when none was expected.
QString occurrencesText(const OccurrencesTotal &total);

} // namespace docsweep
