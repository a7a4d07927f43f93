// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/logincleanup.h"

#include "core/base/log.h"

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kMostRefused = 100; ///< rows that the database does not let go, before it is believed

    void tellLeftLogins(LoginCleanup &cleanup, const Why &why)
    {
        cleanup.problem = {u"expired rows of django_session are left: "_s + why.text, why.cause};
        logWarning(cleanup.problem.text);
    }

} // namespace

Result<> removeLogins(
    const RunContext &context, SessionStore &sessions, const std::function<void()> &onStep, LoginCleanup &cleanup)
{
    const auto &planned = context.plan.statistics.beside.djangoSessions;
    const bool isAsked = context.backends.cleansDjangoSessions && (!planned || planned->isCleaned);
    if (!isAsked || context.plan.policy.onlySession || !context.scope.empty())
        return {};
    if (!planned) { // the plan could not see them
        const Result<> writable = sessions.proveDjangoSessionsWritable(context.stop);
        if (!writable && context.stop.stop_requested())
            return fail(context.watch.loss().value_or(failCancelled().value()));
        tellLeftLogins(cleanup, writable ? Why(Cause{CauseKind::LoginsUncounted, {}}) : writable.error().why());
        return {};
    }
    const Result<Instant> now = sessions.serverTime(context.stop);
    Result<> done = now ? Result<>() : fail(now.error());
    const Instant before = std::min(context.plan.statistics.takenAt, now.value_or(Instant()));
    qint64 left = 0;
    qint64 refused = 0;
    for (bool more = bool(done); more;) {
        context.watch.renew();
        if (context.stop.stop_requested())
            return fail(context.watch.loss().value_or(failCancelled().value()));
        context.step("before logins");
        Result<DjangoRemoval> step = sessions.removeDjangoSessions(before, left, context.stop);
        if (!step) {
            done = fail(step.error());
            break;
        }
        cleanup.removed += step->removed;
        left += step->left;
        refused += step->refused;
        if (step->refused > 0 && cleanup.problem.isEmpty())
            cleanup.problem = step->why;
        more = !step->isLast && refused < kMostRefused;
        onStep();
    }
    if (!done && context.stop.stop_requested())
        return fail(context.watch.loss().value_or(failCancelled().value()));
    if (!done)
        cleanup.problem = done.error().why();
    if (!cleanup.problem.isEmpty())
        tellLeftLogins(cleanup, Why(cleanup.problem));
    if (cleanup.removed > 0)
        logInfo(QString::number(cleanup.removed) + u" expired rows of django_session deleted"_s);
    return {};
}

} // namespace docsweep
