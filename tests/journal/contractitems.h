// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <numeric>

// What the contract's plans are made of.
namespace docsweep::contract {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const Instant kNow = *parseInstant("2026-03-29T12:00:00.000001Z");

inline PlanItem item(char letter, int number)
{
    PlanItem item;
    item.sessionKey = "s" + QByteArray::number(number);
    item.changedAt = kNow - 2h + Duration(number);
    if (letter == 's') {
        item.kind = ItemKind::Session;
        item.reason = Reason::SessionIdle;
        item.sessionId = number;
        item.documents = 2;
        item.fingerprint = 0xfedcba9876543210;
        return item;
    }
    item.kind = letter == 'o' ? ItemKind::Orphan : ItemKind::File;
    item.reason = letter == 'o' ? Reason::Orphan : Reason::NamedByExpired;
    item.bucket = u"box"_s;
    item.key = item.sessionKey + "/\xff" + QByteArray::number(number);
    item.sizeBytes = 100;
    item.version = "v\0x";
    return item;
}

inline std::vector<quint32> numbers(quint32 count)
{
    std::vector<quint32> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

inline QByteArray states(Journal &journal, const Plan &plan)
{
    QByteArray text;
    const Result<std::vector<PlanItem>> items = journal.items(plan.id, {0, 1000});
    for (const PlanItem &item : *items)
        text += "-DGSPF"[int(item.state)];
    return text;
}

} // namespace docsweep::contract
