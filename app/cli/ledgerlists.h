// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"

#include <QJsonObject>

#include <vector>

namespace docsweep {

class Console;

// What `ledger status` and `ledger rehome` show of a ledger, for people and for programs. An empty list shows nothing.

QJsonObject toJson(const LedgerRun &run);
void printRuns(const std::vector<LedgerRun> &runs, Console &console);

QJsonObject toJson(const LedgerSchedule &schedule);
void printSchedules(const std::vector<LedgerSchedule> &schedules, Console &console);

QJsonObject toJson(const ErasureRequest &request);
/// Whom `erase` has asked, and who has not answered.
void printErasures(const std::vector<ErasureRequest> &requests, Console &console);

} // namespace docsweep
