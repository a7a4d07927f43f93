// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/runbrowser.h"

namespace docsweep {

enum class RunFormat { Csv, Json };

// Runs as files for other programs, in the shapes of `docsweep-cli history`, however many items there are: they are
// written as they are read. A file that could not be finished leaves what was there before. Blocking; worker threads.
// Errors: as RunBrowser; Io with the path; Cancelled.

/// What people call each database; one that is not here is "".
using ProjectNames = QMap<QString, QString>;

/// One run with its items. Runs have a few fields more than there: "database", "connection", "who", "where" (the host)
/// and "in_ledger", which is true for a run of another docsweep: of it the ledger's number and figures are known.
Result<> writeRun(const QString &home, const RunRecord &record, const ProjectNames &names, const QString &file,
    RunFormat format, std::stop_token stop);
/// Every run that passes, and those of `elsewhere` that do (newest first) in their places among them.
Result<> writeRuns(const QString &home, const RunFilter &filter, const std::vector<RunRecord> &elsewhere,
    const ProjectNames &names, const QString &file, RunFormat format, std::stop_token stop);

} // namespace docsweep
