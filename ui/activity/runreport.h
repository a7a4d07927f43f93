// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/runbrowser.h"

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace docsweep {

/// A run on paper: what it was, what came of it, why not more, and the first items, those that were not deleted first.
/// A value; any thread.
struct RunReport {
    RunRecord record;
    std::vector<CauseCount> causes;
    std::vector<PlanItem> items; ///< the first of `itemsTotal`
    qint64 itemsTotal = 0;
    Instant printedAt;
    QString project; ///< whose: the title of its connection; empty: not known
    bool isMine = false; ///< it is on in this very program

    static constexpr int kMostItems = 100;

    /// Reads what the report needs. Blocking. Errors as RunBrowser.
    static Result<RunReport> read(const QString &home, RunId run, Instant now, std::stop_token stop);

    std::unique_ptr<QTextDocument> document() const;
    QString title() const;

    /// Pages with the number at their foot; fonts are embedded by PDF devices. False: the device refused.
    bool print(QPagedPaintDevice &device) const;
    /// Io with the path.
    Result<> writePdf(const QString &file) const;
};

} // namespace docsweep
