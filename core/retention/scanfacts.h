// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/foreignreferences.h"

#include <functional>

namespace docsweep {

/// A session folder as a scan sees it: its row, if it has one, and what that names.
struct FolderFacts {
    SessionKey key; ///< empty for objects that lie in no folder
    std::optional<SessionFacts> row;
    QHash<ObjectKey, bool> named; ///< keys its rows name inside the folder; true: as an output

    const SessionFacts *session() const { return row ? &*row : nullptr; }
};

/// Whether an object was remembered as an output whose rows are gone. Asked only where rows and extension say nothing.
using KeptOutputLookup = std::function<bool(const ObjectName &)>;

/// Gathers the facts of a scan and asks the judge. One thread; the holds and references outlive it.
class ScanFacts {
public:
    ScanFacts(Policy policy, const HoldSet &holds, const ForeignReferences &foreign, KeptOutputLookup keptOutput = {});

    const Policy &policy() const { return m_policy; }

    /// `session` is null for a folder without a row.
    FolderFacts folder(const SessionKey &key, const SessionRecord *session) const;

    SessionVerdict judge(const SessionFacts &session) const { return docsweep::judge(session, m_policy); }

    /// One object of this folder. What the verdict points to lives as long as the folder and the references.
    ObjectVerdict judge(const Bucket &bucket, const ObjectEntry &object, const FolderFacts &folder,
        Presence presence = Presence::Listed) const;
    /// An older version, or a mark of deletion.
    ObjectVerdict judgeVersion(const Bucket &bucket, const ObjectEntry &version, const FolderFacts &folder,
        ItsFile itsFile, bool hidesVersions = false) const;

    /// Every session that has to go before the object judged last may go, where its verdict says that it goes.
    std::vector<qint64> takersOfLast() const;

private:
    ObjectVerdict judge(const Bucket &bucket, const FolderFacts &folder, ObjectFacts facts) const;

    Policy m_policy;
    const HoldSet &m_holds;
    const ForeignReferences &m_foreign;
    KeptOutputLookup m_keptOutput;
    mutable std::vector<Namer> m_namers; ///< of the object judged last
};

} // namespace docsweep
