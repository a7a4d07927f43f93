// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/supabaseverdicts.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Removal verdictOnMissing(const KeyRights &rights, const ObjectKey &key, bool isThere, bool wasThere)
{
    const QStringList about{displayKey(key), rights.role};
    if (isThere) {
        const Cause cause{rights.role.isEmpty() ? CauseKind::PolicyRefuses : CauseKind::PolicyRefusesRole, about};
        return {RemovalOutcome::Refused, {u"Permission denied: "_s + sentenceOf(cause), cause}};
    }
    if (!rights.seesAll) { // which its role tells
        const Cause cause{CauseKind::HiddenFromKey, about};
        return {RemovalOutcome::Refused, {u"Permission denied or gone: "_s + sentenceOf(cause), cause}};
    }
    return {wasThere ? RemovalOutcome::Removed : RemovalOutcome::AlreadyGone, {}};
}

Removal archivedOnly(const ObjectKey &key)
{
    return {RemovalOutcome::Failed, Cause{CauseKind::ArchivedOnly, {displayKey(key)}}};
}

Why goneOrNot(const Why &why)
{
    return {why.text + u"; whether it is gone is not known"_s, why.cause};
}

Why stillThereAfter(const Why &why)
{
    return {why.text + u"; it was still there right after the deletion"_s,
        why.cause.isKnown() ? why.cause : Cause{CauseKind::StillThere, {}}};
}

Why refusedBy(const StorageFault &fault, CauseKind kind, const ObjectKey &key)
{
    const Cause cause{kind, {displayKey(key), fault.said.isEmpty() ? fault.error.text : fault.said}};
    const CauseKind closer = fault.error.cause.kind;
    const bool isCloser = closer != CauseKind::Unknown && closer != CauseKind::StorageRefused;
    return {sentenceOf(cause), isCloser ? fault.error.cause : cause};
}

} // namespace docsweep
