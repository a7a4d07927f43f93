// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/plan.h"
#include "core/scan/forecast.h"

#include <QString>

#include <set>
#include <vector>

namespace docsweep {

/// Writes past scans into a journal as if they had been made then, of the same database and storage as `like`; after
/// those numbered in `cleanedAfter` comes a run that freed something.
void rememberScans(const QString &home, const Plan &like, const std::vector<UsagePoint> &scans,
    const std::set<size_t> &cleanedAfter = {});

} // namespace docsweep
