// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/restorewords.h"

#include "core/base/visibletext.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    struct RestoreWords {
        Q_DECLARE_TR_FUNCTIONS(docsweep::RestoreWords)
    };

} // namespace

QString restoreTitle(const RestoreRequest &request)
{
    if (request.session)
        return RestoreWords::tr("Put back session %1").arg(shortKey(*request.session));
    if (request.object)
        return RestoreWords::tr("Put back %1").arg(displayKey(request.object->key.split('/').constLast()));
    return RestoreWords::tr("Put back run %1").arg(formatCount(request.run.value_or(0)));
}

QString restoreStateText(const RestoreItem &item)
{
    if (item.isForeseenThere())
        return RestoreWords::tr("already there");
    if (item.isForeseenConflict())
        return RestoreWords::tr("conflict");
    switch (item.state) {
    case RestoreState::Planned:
        return RestoreWords::tr("will be put back");
    case RestoreState::Begun:
        return RestoreWords::tr("begun");
    case RestoreState::Restored:
        return RestoreWords::tr("put back");
    case RestoreState::AlreadyThere:
        return RestoreWords::tr("already there");
    case RestoreState::Attached:
        return RestoreWords::tr("added to the new session");
    case RestoreState::Conflict:
        return RestoreWords::tr("conflict");
    case RestoreState::FolderOnly:
        return RestoreWords::tr("only to a folder");
    case RestoreState::Waiting:
        return RestoreWords::tr("waiting");
    case RestoreState::Failed:
        return RestoreWords::tr("failed");
    }
    return {};
}

QString restoreItemName(const RestoreItem &item)
{
    return displayKey(item.kind == RestoreKind::Rows ? item.session : item.object.key);
}

QString restoreItemWords(const RestoreItem &item)
{
    QStringList lines;
    if (!item.why.isEmpty() && !item.isForeseenThere()) // its state says it
        lines << causeHeadline(item.why);
    for (const Why &told : item.told)
        lines << causeHeadline(told);
    return lines.join(u' ');
}

QString restoreSizes(const Restore &restore)
{
    QStringList facts;
    if (restore.sessions > 0)
        facts << RestoreWords::tr("%Ln session(s) with %1", nullptr, int(restore.sessions))
                     .arg(RestoreWords::tr("%Ln document(s)", nullptr, int(restore.documents)));
    const qint64 files = restore.items - restore.sessions;
    if (files > 0)
        facts << RestoreWords::tr("%Ln file(s), %1", nullptr, int(files)).arg(formatBytes(restore.bytes));
    return formatFacts(facts);
}

qint64 itemsBack(const Restore &restore)
{
    return restore.of(RestoreState::Restored).items + restore.of(RestoreState::Attached).items
        + restore.of(RestoreState::AlreadyThere).items;
}

qint64 itemsForeseenLeft(const std::vector<RestoreItem> &items)
{
    return std::ranges::count_if(items, [](const RestoreItem &item) {
        return item.isForeseenConflict() || item.state == RestoreState::Conflict
            || item.state == RestoreState::FolderOnly;
    });
}

qint64 itemsForeseenThere(const std::vector<RestoreItem> &items)
{
    return std::ranges::count_if(items, &RestoreItem::isForeseenThere);
}

QString restoreSummary(const Restore &restore)
{
    const auto part = [&restore](RestoreState state, const QString &words) {
        const qint64 items = restore.of(state).items;
        return items > 0 ? words.arg(formatCount(items)) : QString();
    };
    QStringList facts{
        RestoreWords::tr("%1 of %2 put back").arg(formatCount(itemsBack(restore)), formatCount(restore.items)),
        part(RestoreState::AlreadyThere, RestoreWords::tr("%1 were already there")),
        part(RestoreState::Conflict, RestoreWords::tr("%1 left alone: something else is there now")),
        part(RestoreState::FolderOnly, RestoreWords::tr("%1 can only be saved to a folder")),
        part(RestoreState::Waiting, RestoreWords::tr("%1 waiting")),
        part(RestoreState::Failed, RestoreWords::tr("%1 failed"))};
    facts.removeAll(QString());
    return formatFacts(facts);
}

} // namespace docsweep
