// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/sweep/gradualstart.h"

#include <QJsonObject>

namespace docsweep {

/// A scheduled run as a gradual start sees it: which age it uses, and what its end means for the next step.
class GentleRun {
public:
    /// `gently`: begins one where none is known of this web app. An age on the command line sets it all aside. An error
    /// means that nobody knows which age counts: then nothing may run. As Journal; Cancelled.
    static Result<GentleRun> begin(
        const std::optional<RolloutRequest> &gently, Instant now, const CommandContext &context);

    const RetentionSettings &retention() const { return m_retention; } ///< with the age of the run
    /// For the diary and the report: where the gradual start stands, or that it was set aside; empty: there is none.
    QString sentence() const;
    /// Why it is kept on its step; empty: nothing keeps it.
    QString kept() const { return m_view && !m_isSetAside ? describeKept(*m_view) : QString(); }
    QJsonValue json() const; ///< null: there is none

    /// The run ended at `now`, as it told the time. Nothing where there is no gradual start.
    void end(const Result<Run> &run, Instant now);

private:
    explicit GentleRun(const CommandContext &context);
    Result<> look(Instant now);

    const CommandContext *m_context;
    RetentionSettings m_retention;
    WebAppId m_webApp = 0;
    std::optional<RolloutView> m_view;
    bool m_isSetAside = false; ///< by an age on the command line
};

/// "gradual_start" of the JSON output.
QJsonObject jsonRollout(const RolloutView &view);

} // namespace docsweep
