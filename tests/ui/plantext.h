// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <QTemporaryDir>

namespace docsweep {

/// When the plans of the tests were made: 2026-11-22 12:00 UTC.
Instant planTime();

/// Appends `items` items in sessions of twenty files each, sizes and ages in no order. The keys begin with `prefix`.
void appendMany(PlanWriter &writer, quint32 items, const QByteArray &prefix = {});

/// A journal in a temporary folder, with plans written from readable text.
class PlanText {
public:
    PlanText();
    QString home() const { return m_directory.path(); }

    /// One item a line: "session alice 2h", "file alice/a.pdf 300 3h", "output …", "orphan …", "version …", and after
    /// it "with alice" for an object that goes along with its session. Ages count back from `planTime`; a size of ? is
    /// not known.
    PlanId write(const QString &text);

    /// As `appendMany`.
    PlanId writeMany(quint32 items);

    /// Records what became of these items, as a run would.
    void record(PlanId plan, const std::vector<ItemOutcome> &outcomes);

private:
    QTemporaryDir m_directory;
};

/// "alice | alice/a.pdf | …": the keys of items, sessions by their key.
QString keysOf(const std::vector<PlanItem> &items);

} // namespace docsweep
