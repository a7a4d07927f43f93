// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "core/retention/holds.h"
#include "core/retention/policy.h"
#include "core/retention/reason.h"
#include "core/sessions/sessionstore.h"

#include <QHash>

namespace docsweep {

/// The keys that rows name outside their own session's folder, by key. Usually empty.
class ForeignReferences {
public:
    void add(const ForeignReference &reference) { m_byKey[reference.key].push_back(reference); }
    bool isEmpty() const { return m_byKey.isEmpty(); }
    /// Who names this key from outside; null for nobody.
    const std::vector<ForeignReference> *of(const ObjectKey &key) const;
    const QHash<ObjectKey, std::vector<ForeignReference>> &all() const { return m_byKey; }

private:
    QHash<ObjectKey, std::vector<ForeignReference>> m_byKey;
};

struct SessionVerdict {
    Reason reason = Reason::SessionActive;
    const Hold *hold = nullptr; ///< what keeps it, when a hold does; lives as long as the HoldSet

    bool goes() const { return docsweep::goes(reason); }
};

/// A session folder as the classifier sees it: its row, if it has one, and what is decided of it.
struct FolderVerdict {
    SessionKey key;
    bool hasRow = false;
    qint64 sessionId = 0;
    SessionVerdict session;
    QHash<ObjectKey, bool> named; ///< keys its rows name inside the folder; true: as an output

    bool rowsGo() const { return hasRow && session.goes(); }
    bool isLive() const { return hasRow && !session.goes(); }
};

struct ObjectVerdict {
    Reason reason = Reason::ObjectYoung;
    bool isOutput = false;
    bool isReferred = false; ///< a row names it, or its folder has a session
    const Hold *hold = nullptr; ///< what keeps it, when only a hold does
    qint64 takenBySession = 0; ///< the row id of the session whose going takes it along; 0: it goes by itself
    SessionKey takenByKey;
    bool takenFromElsewhere = false; ///< that session's folder is another one

    bool goes() const { return docsweep::goes(reason); }
};

/// What makes an object an output where no row names it: .xlsx, .pdf, .docx.
bool hasOutputExtension(const ObjectKey &key);

/// Whether an object was remembered as an output whose rows are gone. Asked only where rows and extension say nothing.
using KeptOutputLookup = std::function<bool(const ObjectName &)>;

/// The rules: what goes, what stays, and why. Pure: the same facts give the same verdict, in a plan, in an explanation
/// and at the moment of deletion. A value; any thread.
class Classifier {
public:
    Classifier(Policy policy, const HoldSet &holds, const ForeignReferences &foreign, KeptOutputLookup keptOutput = {});

    const Policy &policy() const { return m_policy; }

    /// By row: last activity, scope, holds on the session and on what its documents name.
    SessionVerdict judgeSession(const SessionRecord &session) const;

    /// The folder's verdict; `session` is null for a folder without a row.
    FolderVerdict judgeFolder(const SessionKey &key, const SessionRecord *session) const;

    /// One object of this folder. For a loose object the folder has an empty key.
    ObjectVerdict judgeObject(const Bucket &bucket, const ObjectEntry &object, const FolderVerdict &folder) const;

    bool isOld(std::optional<Instant> time) const { return time && *time < m_policy.cutoff; }

private:
    struct Claims;
    Claims claims(const ObjectKey &key, const FolderVerdict &folder) const;
    Reason naturalReason(
        const ObjectEntry &object, const FolderVerdict &folder, const Claims &claims, bool isOutput) const;
    Reason reasonInScope(const FolderVerdict &folder, const Claims &claims, bool isOutput) const;
    SessionVerdict judgeForeignOwner(const ForeignReference &reference) const;

    Policy m_policy;
    const HoldSet &m_holds;
    const ForeignReferences &m_foreign;
    KeptOutputLookup m_keptOutput;
};

} // namespace docsweep
