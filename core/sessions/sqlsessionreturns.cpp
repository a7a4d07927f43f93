// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/sqlsessionstore.h"

#include "core/base/pause.h"
#include "core/sessions/sessionreturner.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostReturns = 500;
    constexpr int kTries = 5;
    constexpr auto kFirstPause = std::chrono::milliseconds{100};

    SessionReturn refused(const Error &error)
    {
        SessionReturn told;
        told.why = error.cause.kind == CauseKind::RowKeptOtherwise
            ? error.why()
            : Why(sentenceOf({CauseKind::RowsRefused}) + u": "_s + error.text, {CauseKind::RowsRefused});
        return told;
    }

} // namespace

Result<> SqlSessionStore::proveReturnable(std::stop_token stop)
{
    return m_link->attempt(
        stop, [this](SqlConnection &connection) { return m_link->dialect().proveInsertable(connection); });
}

Result<std::vector<SessionReturn>> SqlSessionStore::returnPart(
    std::span<const WholeSession> sessions, ReturnMode mode, const std::stop_token &stop)
{
    for (int attempt = 1;; ++attempt) {
        SqlTrouble trouble = SqlTrouble::Other;
        auto returned = m_link->attempt(stop, [&](SqlConnection &connection) {
            connection.forgetTrouble();
            auto done = SessionReturner(m_link->dialect(), connection, mode).run(sessions, stop);
            trouble = connection.trouble();
            return done;
        });
        const bool isInTheWay = !returned && trouble == SqlTrouble::Contended;
        if (!isInTheWay || attempt == kTries || !pauseFor(kFirstPause * (1 << attempt), stop))
            return returned;
    }
}

// Normally one transaction. What the database refuses is halved until the session it means stands alone.
Result<std::vector<SessionReturn>> SqlSessionStore::returnSessions(
    std::span<const WholeSession> sessions, ReturnMode mode, std::stop_token stop)
{
    if (sessions.empty())
        return std::vector<SessionReturn>();
    if (sessions.size() > kMostReturns)
        return fail(ErrorKind::BadData, u"at most 500 sessions are put back at once"_s);
    auto returned = returnPart(sessions, mode, stop);
    if (returned || returned.error().kind != ErrorKind::BadData)
        return returned;
    if (sessions.size() == 1) {
        // Who came back at this very moment is seen by the second look.
        returned = returnPart(sessions, mode, stop);
        if (returned || returned.error().kind != ErrorKind::BadData)
            return returned;
        return std::vector<SessionReturn>{refused(returned.error())};
    }
    const size_t half = sessions.size() / 2;
    auto first = returnSessions(sessions.first(half), mode, stop);
    if (!first)
        return first;
    const auto second = returnSessions(sessions.subspan(half), mode, stop);
    if (!second)
        return second; // a repetition finds the first half there
    first->insert(first->end(), second->begin(), second->end());
    return first;
}

} // namespace docsweep
