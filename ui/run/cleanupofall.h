// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "ui/console/console.h"
#include "ui/words/errorwords.h"

namespace docsweep {

/// Counts everything the list holds, for a confirmation; scans first where the list is old. Deletes nothing. GUI
/// thread.
class CleanupOfAll : public QObject {
    Q_OBJECT

public:
    /// `console` outlives it.
    explicit CleanupOfAll(Console &console, QObject *parent = nullptr);

    /// Nothing happens while a run is on, or without a configuration.
    void request();

    const Said &problem() const { return m_problem; } ///< why the last request came to nothing; empty: it did not

signals:
    void counted(const docsweep::ItemChoice &choice);
    void problemChanged();

private:
    bool isFresh() const;
    void count();
    void take(const Result<ItemChoice> &choice);
    void setProblem(const Said &problem);

    Console &m_console;
    bool m_afterScan = false;
    std::shared_ptr<void> m_question; ///< while one is being prepared: nothing takes the list away by itself
    Said m_problem;
    LatestJob<Result<ItemChoice>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
