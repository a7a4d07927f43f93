// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/restorereport.h"

#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "core/base/visibletext.h"

#include <QJsonArray>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kMostLines = 40;

    QString nameOf(const RestoreItem &item)
    {
        if (item.kind == RestoreKind::Rows)
            return u"session "_s + displayKey(item.session);
        return item.object.bucket + u'/' + displayKey(item.object.key);
    }

    QString wordOf(RestoreState state)
    {
        switch (state) {
        case RestoreState::Planned:
            return u"comes back"_s;
        case RestoreState::Begun:
            return u"begun"_s;
        case RestoreState::Restored:
            return u"brought back"_s;
        case RestoreState::AlreadyThere:
            return u"there already"_s;
        case RestoreState::Attached:
            return u"attached"_s;
        case RestoreState::Conflict:
            return u"conflict"_s;
        case RestoreState::FolderOnly:
            return u"only to a folder"_s;
        case RestoreState::Waiting:
            return u"waits"_s;
        case RestoreState::Failed:
            return u"failed"_s;
        }
        return {};
    }

    QString problemOf(const RestoreItem &item)
    {
        return item.isForeseenConflict() ? u"conflict foreseen"_s : wordOf(item.state);
    }

    void addItems(QStringList &lines, std::span<const RestoreItem> items)
    {
        qsizetype more = 0;
        qsizetype shown = 0;
        for (const RestoreItem &item : items) {
            if ((item.why.isEmpty() || item.isForeseenThere()) && item.told.empty())
                continue;
            if (shown == kMostLines) {
                ++more;
                continue;
            }
            ++shown;
            lines += u"  "_s + problemOf(item) + u": "_s + nameOf(item);
            if (!item.why.isEmpty())
                lines += u"    "_s + visibleText(item.why.text);
            for (const Why &told : item.told)
                lines += u"    "_s + visibleText(told.text);
        }
        if (more > 0)
            lines += u"  and %1 more (--json has them all)"_s.arg(more);
    }

    void addWarnings(QStringList &lines, const Restore &restore)
    {
        for (const Cause &warning : restore.warnings)
            lines += u"Mind: "_s + visibleText(sentenceOf(warning)) + u'.';
    }

    qint64 notBack(const Restore &restore)
    {
        qint64 items = 0;
        for (const RestoreState state : {RestoreState::Planned, RestoreState::Begun, RestoreState::Conflict,
                 RestoreState::FolderOnly, RestoreState::Waiting, RestoreState::Failed})
            items += restore.of(state).items;
        return items;
    }

} // namespace

QStringList reportDraft(const Restore &restore, std::span<const RestoreItem> items, Instant now, Duration hold)
{
    const qint64 objects = restore.items - restore.sessions;
    QStringList lines{u"Of %1, from the vault %2:"_s.arg(restore.asked, restore.vault),
        u"  %1, %2"_s.arg(formatCount(objects, "file"_L1), formatBytes(restore.bytes)),
        u"  %1 with %2"_s.arg(
            formatCount(restore.sessions, "session"_L1), formatCount(restore.documents, "document"_L1))};
    if (const auto there = std::ranges::count_if(items, &RestoreItem::isForeseenThere); there > 0)
        lines += u"  %1 there already, as copied"_s.arg(formatCount(there, "item"_L1));
    addItems(lines, items);
    lines += u"They can be brought back until %1."_s.arg(formatTime(restore.termEnd));
    if (!restore.place.isEmpty())
        lines +=
            u"What comes back is held until %1, so that no run deletes it again at once."_s.arg(formatTime(now + hold));
    addWarnings(lines, restore);
    return lines;
}

QString summarizeRestore(const Restore &restore)
{
    const qint64 back = restore.of(RestoreState::Restored).items + restore.of(RestoreState::Attached).items;
    QStringList parts{u"Restore %1: %2 brought back"_s.arg(QString::number(restore.id), formatCount(back, "item"_L1))};
    const auto add = [&](RestoreState state, const QString &words) {
        if (const qint64 items = restore.of(state).items; items > 0)
            parts += words.arg(items);
    };
    add(RestoreState::AlreadyThere, u"%1 were there already"_s);
    add(RestoreState::Conflict, u"%1 left alone, for something else is there now"_s);
    add(RestoreState::FolderOnly, u"%1 can go to a folder only (--to)"_s);
    add(RestoreState::Waiting, u"%1 wait (docsweep-cli restore goes on with them)"_s);
    add(RestoreState::Failed, u"%1 failed"_s);
    return parts.join(u", "_s);
}

QStringList reportRestore(const Restore &restore, std::span<const RestoreItem> items)
{
    QStringList lines{summarizeRestore(restore) + u'.'};
    addItems(lines, items);
    if (restore.heldUntil)
        lines += u"Held until %1 (hold list)."_s.arg(formatTime(*restore.heldUntil));
    addWarnings(lines, restore);
    return lines;
}

QJsonObject jsonOf(const Restore &restore, std::span<const RestoreItem> items)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray list;
    for (const RestoreItem &item : items) {
        QJsonArray told;
        for (const Why &one : item.told)
            told.append(one.text);
        list.append(QJsonObject{{u"kind"_s, item.kind == RestoreKind::Rows ? u"rows"_s : u"object"_s},
            {u"session"_s, orNull(displayKey(item.session))}, {u"bucket"_s, orNull(item.object.bucket)},
            {u"key"_s, orNull(displayKey(item.object.key))}, {u"size_bytes"_s, item.copy.sizeBytes},
            {u"documents"_s, item.documents}, {u"state"_s, QString(restoreStateName(item.state))},
            {u"why"_s, orNull(item.why.text)}, {u"why_kind"_s, jsonCause(item.why.cause)}, {u"told"_s, told}});
    }
    QJsonArray warnings;
    for (const Cause &warning : restore.warnings)
        warnings.append(QJsonObject{{u"text"_s, sentenceOf(warning)}, {u"kind"_s, jsonCause(warning)}});
    QJsonObject states;
    for (int state = 0; state < kRestoreStates; ++state)
        states[restoreStateName(RestoreState(state))] = restore.of(RestoreState(state)).items;
    return {{u"id"_s, restore.id == 0 ? QJsonValue() : QJsonValue(restore.id)},
        {u"stage"_s, QString(restoreStageName(restore.stage))}, {u"asked"_s, restore.asked},
        {u"vault"_s, restore.vault}, {u"until"_s, toIsoUtc(restore.termEnd)},
        {u"held_until"_s, restore.heldUntil ? QJsonValue(toIsoUtc(*restore.heldUntil)) : QJsonValue()},
        {u"items"_s, restore.items}, {u"size_bytes"_s, restore.bytes}, {u"sessions"_s, restore.sessions},
        {u"documents"_s, restore.documents}, {u"states"_s, states}, {u"warnings"_s, warnings}, {u"list"_s, list}};
}

ExitCode exitCodeOf(const Restore &restore)
{
    return notBack(restore) == 0 ? ExitCode::Done : ExitCode::DoneInPart;
}

} // namespace docsweep
