// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ownerfacts.h"

#include <algorithm>

namespace docsweep {

namespace {

    constexpr size_t kKeysAtOnce = 2000;

} // namespace

Result<> learnOwners(
    SessionReader &sessions, const HoldSet &holds, ForeignReferences &foreign, const std::stop_token &stop)
{
    if (holds.isEmpty() || foreign.isEmpty())
        return {};
    std::vector<SessionKey> keys;
    for (const SessionFacts &owner : foreign.owners()) {
        if (!owner.key.isEmpty())
            keys.push_back(owner.key);
    }
    for (size_t at = 0; at < keys.size(); at += kKeysAtOnce) {
        const std::span some = std::span(keys).subspan(at, std::min(kKeysAtOnce, keys.size() - at));
        const Result<std::vector<SessionRecord>> found = sessions.sessionsByKey(some, stop);
        if (!found)
            return fail(found.error());
        for (const SessionRecord &session : *found)
            foreign.learn(factsOf(session, holds));
    }
    return {};
}

} // namespace docsweep
