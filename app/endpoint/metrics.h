// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace docsweep {

/// The journal in figures, in Prometheus' text format (version 0.0.4): what is stored and could go by the newest scan,
/// the last run, pending deletions. Deletes and scans nothing. `quotaBytes` 0: none. Errors: as Journal.
/// Source: prometheus.io/docs/instrumenting/exposition_formats.
Result<QByteArray> metricsText(Journal &journal, const QString &databaseName, qint64 quotaBytes);

} // namespace docsweep
