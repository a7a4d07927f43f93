// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/refusedrun.h"

#include "core/base/log.h"
#include "core/journal/journal.h"
#include "core/sessions/sessionstore.h"
#include "core/sql/userathost.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRunsRead = 50; ///< several web apps may share a journal

    /// "3 min ahead" an hour later is "4 min ahead".
    QString withoutFigures(const QString &sentence)
    {
        QString text;
        for (const QChar sign : sentence) {
            if (!sign.isDigit())
                text += sign;
            else if (!text.endsWith(u'#'))
                text += u'#';
        }
        return text;
    }

    /// Whether a run was refused for the same: the cause decides. Words that have none are compared as they are, for
    /// nobody knows what they say.
    bool isSame(const Why &before, const Why &now)
    {
        if (before.cause.kind != now.cause.kind)
            return false;
        return now.cause.isKnown()
            ? withoutFigures(before.cause.about.join(u' ')) == withoutFigures(now.cause.about.join(u' '))
            : withoutFigures(before.text) == withoutFigures(now.text);
    }

    /// 0 where nobody can say which one it is.
    Result<WebAppId> webAppOf(const ReadBackends &read, Journal &journal, const Error &error)
    {
        const Result<std::unique_ptr<SessionReader>> sessions = read.sessions();
        if (!sessions)
            return WebAppId(0);
        const Result<WebAppId> known = journal.webAppAt((*sessions)->name());
        if (!known || *known != 0 || error.kind == ErrorKind::Unavailable) // which would be waited for once more
            return known;
        const Result<DatabaseId> database = (*sessions)->identity({});
        return database ? journal.meet(*database) : Result<WebAppId>(WebAppId(0));
    }

    Result<> record(const ReadBackends &read, const RunOrigin &origin, const Error &error, Instant begun)
    {
        const Result<std::unique_ptr<Journal>> opened = read.journal();
        if (!opened)
            return fail(opened.error());
        Journal &journal = **opened;
        const Result<WebAppId> webApp = webAppOf(read, journal, error);
        if (!webApp)
            return fail(webApp.error());
        const Result<std::vector<Run>> runs = journal.runs(kRunsRead);
        if (!runs)
            return fail(runs.error());
        const auto newest = std::ranges::find(*runs, *webApp, &Run::webApp);
        const bool isSameAgain =
            newest != runs->end() && newest->state == RunState::Failed && isSame(newest->error, error.why());
        if (isSameAgain && newest->finishedAt >= begun)
            return {};
        const Instant now = read.clock->now();
        const bool isRepeated = isSameAgain && newest->totals.refusals > 0 && newest->trigger == origin.trigger;
        const Result<RunId> id = isRepeated ? Result<RunId>(newest->id) : journal.beginSettling(*webApp, origin, begun);
        if (!id)
            return fail(id.error());
        const RunEnding ending(0, {}, isRepeated ? newest->totals.refusals + 1 : 1);
        const Result<Run> ended = journal.finishRun(*id, RunState::Failed, error.why(), {}, ending, now);
        return ended ? Result<>() : fail(ended.error());
    }

} // namespace

void recordRefusal(const ReadBackends &read, RunOrigin origin, const Error &error, Instant begun)
{
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Conflict)
        return;
    if (origin.starter.isEmpty())
        origin.starter = origin.trigger == RunTrigger::Scheduled ? u"schedule"_s : userAtHost();
    if (const Result<> recorded = record(read, origin, error, begun); !recorded)
        logWarning(u"that a run was refused could not be written down: "_s + recorded.error().text);
}

} // namespace docsweep
