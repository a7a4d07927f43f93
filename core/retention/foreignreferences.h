// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/judge.h"

#include <QHash>

#include <vector>

namespace docsweep {

/// The keys that rows name outside their own session's folder, by key, and the sessions that name them. Usually empty.
class ForeignReferences {
public:
    struct Reference {
        qint64 owner = 0;
        bool asOutput = false;
    };

    void add(const ForeignReference &reference);
    bool isEmpty() const { return m_byKey.isEmpty(); }

    /// Who names this key from outside; null for nobody.
    const std::vector<Reference> *of(const ObjectKey &key) const;
    const QHash<ObjectKey, std::vector<Reference>> &all() const { return m_byKey; }

    /// By row id. Without a row of its own (a document whose session is missing) it has no key and no time.
    const SessionFacts &owner(qint64 id) const { return *m_owners.constFind(id); }
    const QHash<qint64, SessionFacts> &owners() const { return m_owners; }
    /// What has been learnt of an owner since; others are passed over.
    void learn(const SessionFacts &facts);

private:
    QHash<ObjectKey, std::vector<Reference>> m_byKey;
    QHash<qint64, SessionFacts> m_owners;
};

} // namespace docsweep
