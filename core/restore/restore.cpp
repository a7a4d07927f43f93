// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restore.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QString RestoreRequest::words() const
{
    if (run)
        return u"run "_s + QString::number(*run);
    if (!container.isEmpty())
        return u"container "_s + QString::fromLatin1(container);
    if (session)
        return u"session "_s + displayKey(*session);
    if (object)
        return u"object "_s + (object->bucket.isEmpty() ? QString() : QString(object->bucket + u'/'))
            + displayKey(object->key);
    return u"the vault"_s;
}

QLatin1String restoreStateName(RestoreState state)
{
    switch (state) {
    case RestoreState::Planned:
        return "planned"_L1;
    case RestoreState::Begun:
        return "begun"_L1;
    case RestoreState::Restored:
        return "restored"_L1;
    case RestoreState::AlreadyThere:
        return "already_there"_L1;
    case RestoreState::Attached:
        return "attached"_L1;
    case RestoreState::Conflict:
        return "conflict"_L1;
    case RestoreState::FolderOnly:
        return "folder_only"_L1;
    case RestoreState::Waiting:
        return "waiting"_L1;
    case RestoreState::Failed:
        return "failed"_L1;
    }
    return {};
}

bool isSettled(RestoreState state)
{
    return state != RestoreState::Planned && state != RestoreState::Begun && state != RestoreState::Waiting;
}

QLatin1String restoreStageName(RestoreStage stage)
{
    switch (stage) {
    case RestoreStage::Draft:
        return "draft"_L1;
    case RestoreStage::Sealed:
        return "planned"_L1;
    case RestoreStage::Begun:
        return "begun"_L1;
    case RestoreStage::Done:
        return "done"_L1;
    case RestoreStage::GivenUp:
        return "given_up"_L1;
    }
    return {};
}

} // namespace docsweep
