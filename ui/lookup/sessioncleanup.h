// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/planbrowser.h"
#include "ui/console/console.h"
#include "ui/words/errorwords.h"

namespace docsweep {

/// Makes a plan for one session that somebody named, whatever its age, as `cleanup_files --session` does: the planner
/// judges it, holds keep what they keep. Deletes nothing; what came of it is for a confirmation. GUI thread.
class SessionCleanup : public QObject {
    Q_OBJECT

public:
    /// `console` outlives it.
    explicit SessionCleanup(Console &console, QObject *parent = nullptr);

    /// Refused while a scan or a run is on; until it is answered, no automatic run begins.
    void request(const SessionKey &key);
    void drop(); ///< another one is looked at
    bool isBusy() const { return m_job.isBusy(); }

signals:
    void planned(const docsweep::Plan &plan, const docsweep::ItemChoice &choice); ///< something of it can go
    void refused(const docsweep::Said &why);

private:
    struct Made {
        Plan plan;
        ItemChoice choice;
        std::optional<Hold> hold; ///< on the session itself
    };

    static Result<Made> make(const ConsoleContext &context, const SessionKey &key, const std::stop_token &stop);
    void take(const Result<Made> &made);
    void sayBusy();

    Console &m_console;
    LatestJob<Result<Made>> m_job; // last: its worker uses what stands above
};

} // namespace docsweep
