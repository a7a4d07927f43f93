// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/foreignreferences.h"

namespace docsweep {

void ForeignReferences::add(const ForeignReference &reference)
{
    m_byKey[reference.key].push_back({reference.sessionId, reference.isOutput});
    SessionFacts &owner = m_owners[reference.sessionId];
    owner.id = reference.sessionId;
    owner.key = reference.sessionKey;
    owner.lastActivity = reference.lastActivity;
}

const std::vector<ForeignReferences::Reference> *ForeignReferences::of(const ObjectKey &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.cend() ? nullptr : &*found;
}

void ForeignReferences::learn(const SessionFacts &facts)
{
    if (const auto known = m_owners.find(facts.id); known != m_owners.end() && known->key == facts.key)
        *known = facts;
}

} // namespace docsweep
