// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/run.h"

class QSqlQuery;

namespace docsweep {

/// Of a run `r` that has ended: the items whose batch it left open. Items are counted only where there is such a batch.
#define DOCSWEEP_UNDECIDED_OF_RUN                                                                                      \
    "(CASE r.state WHEN 0 THEN 0 ELSE (SELECT count(DISTINCT u.id) FROM intent n, "                                    \
    "json_each('[[' || replace(replace(n.scope, ',', '],['), '-', ',') || ']]') g, item u "                            \
    "WHERE n.run_id = r.id AND n.state < 3 AND u.id BETWEEN (n.plan_id << 32) + json_extract(g.value, '$[0]') "        \
    "AND (n.plan_id << 32) + json_extract(g.value, '$[1]') AND u.state = 0) END)"

/// The columns of a run `r` in the order in which `runFrom` reads them.
#define DOCSWEEP_RUN_COLUMNS                                                                                           \
    "r.id, r.plan_id, r.started_by, r.state, r.started_us, r.finished_us, r.totals, r.starter, r.web_app, "            \
    "r.error, r.error_cause, r.error_about, r.storage_problem, r.storage_cause, r.storage_about, "                     \
    "r.overridden, r.overridden_cause, r.overridden_about, "                                                           \
    "(SELECT count(*) FROM pending w WHERE w.run_id = r.id), " DOCSWEEP_UNDECIDED_OF_RUN
inline constexpr int kRunColumns = 20; ///< other columns come after these

/// The only place that makes a run of a row.
Run runFrom(const QSqlQuery &row);

} // namespace docsweep
