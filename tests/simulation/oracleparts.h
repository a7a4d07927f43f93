// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/oracle.h"
#include "tests/simulation/simulatedobjects.h"
#include "tests/simulation/simulatedsessions.h"

#include <algorithm>

// What the oracle reckons with.
namespace docsweep::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What rows say may be so old at a deletion.
inline constexpr Duration kGrace = 2s;

inline QString shown(const QByteArray &key)
{
    return QString::fromUtf8(key);
}

inline QString shown(const Generation &object)
{
    return object.bucket + u'/' + shown(object.key) + u" (bytes "_s + QString::number(object.id) + u')';
}

inline SessionKey folder(const ObjectKey &key)
{
    const auto slash = key.indexOf('/');
    return slash > 0 ? key.left(slash) : SessionKey();
}

/// "*" is anything, also slashes; "?" one byte.
inline bool matches(QByteArrayView pattern, QByteArrayView text)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern.front() == '*') {
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (matches(pattern.sliced(1), text.sliced(i)))
                return true;
        }
        return false;
    }
    return !text.isEmpty() && (pattern.front() == '?' || pattern.front() == text.front())
        && matches(pattern.sliced(1), text.sliced(1));
}

inline bool coversSession(const Hold &hold, const SessionKey &key)
{
    switch (hold.kind) {
    case HoldKind::Session:
        return hold.pattern == key;
    case HoldKind::Prefix:
        return folderPrefix(key).startsWith(hold.pattern);
    case HoldKind::Glob:
        return matches(hold.pattern, folderPrefix(key)) || matches(hold.pattern, key);
    case HoldKind::Object:
        break;
    }
    return false;
}

inline bool coversObject(const Hold &hold, const ObjectKey &key)
{
    switch (hold.kind) {
    case HoldKind::Object:
        return hold.pattern == key;
    case HoldKind::Prefix:
        return key.startsWith(hold.pattern);
    case HoldKind::Glob:
        if (matches(hold.pattern, key))
            return true;
        break;
    case HoldKind::Session:
        break;
    }
    return !folder(key).isEmpty() && coversSession(hold, folder(key));
}

inline bool isDeletedTwin(const std::vector<PlanItem> &items, const PlanItem &item)
{
    return std::ranges::any_of(items, [&item](const PlanItem &other) {
        return other.bucket == item.bucket && other.key == item.key && other.state == ItemState::Deleted;
    });
}

/// Whether an item of these failed or waits for just this.
inline bool isTold(
    const std::vector<PlanItem> &items, const QString &why, const std::function<bool(const PlanItem &)> &isIt)
{
    return std::ranges::any_of(items, [&](const PlanItem &item) {
        return (item.state == ItemState::Failed || item.state == ItemState::Pending) && item.detail.text.contains(why)
            && isIt(item);
    });
}

inline bool namesIt(const SessionRecord &session, const ObjectKey &key)
{
    return std::ranges::any_of(session.documents, [&key](const DocumentRecord &document) {
        return std::ranges::find(document.keys, key) != document.keys.end();
    });
}

inline bool names(const Row &row, const ObjectKey &key, Instant before)
{
    return std::ranges::any_of(row.documents, [&](const Document &document) {
        return document.bornAt <= before && std::ranges::find(document.record.keys, key) != document.record.keys.end();
    });
}

} // namespace docsweep::sim
