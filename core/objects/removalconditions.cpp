// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/objects/removalconditions.h"

namespace docsweep {

using namespace Qt::StringLiterals;

Difference compare(const RemovalRequest &request, const ObservedObject &now)
{
    if (request.sizeBytes && now.sizeBytes != request.sizeBytes)
        return Difference::Size;
    if (request.changedAt) {
        if (!now.changedAt)
            return Difference::Unreadable;
        if (*now.changedAt != *request.changedAt)
            return Difference::Time;
    } else if (request.version.isEmpty()) { // nobody has seen it: only a row told of it
        if (!now.changedAt)
            return Difference::Unreadable;
        if (*now.changedAt > request.notAfter)
            return Difference::TooNew;
    } else if (now.changedAt) { // it was seen without a readable time
        return Difference::Time;
    }
    if (request.version.isEmpty())
        return Difference::None;
    if (!request.version.startsWith(now.content))
        return Difference::Content;
    const QByteArrayView attributes = QByteArrayView(request.version).sliced(now.content.size());
    if (attributes.isEmpty() || attributes == now.attributes || request.attributesMayDiffer)
        return Difference::None;
    return Difference::Attributes;
}

Cause causeOf(Difference difference, const RemovalRequest &request, const ObservedObject &now)
{
    switch (difference) {
    case Difference::None:
    case Difference::Kind:
        break;
    case Difference::Size:
        if (!now.sizeBytes)
            return {CauseKind::SizeUntold, {}};
        return {
            CauseKind::SizeChanged, {QString::number(*now.sizeBytes), QString::number(request.sizeBytes.value_or(0))}};
    case Difference::Unreadable:
        return {CauseKind::TimeLost, {}};
    case Difference::Time: // where there is none now it is Unreadable
        if (!request.changedAt)
            return {CauseKind::TimeFound, {toIsoUtc(*now.changedAt)}};
        return {CauseKind::TimeChanged, {toIsoUtc(*now.changedAt), toIsoUtc(*request.changedAt)}};
    case Difference::TooNew:
        return {CauseKind::ChangedAfter, {toIsoUtc(*now.changedAt), toIsoUtc(request.notAfter)}};
    case Difference::Content:
        return {CauseKind::AnotherOfItsName, {}};
    case Difference::Attributes:
        return {CauseKind::AttributesChanged, {}};
    }
    return {};
}

Why leftAlone(const QString &shown, const Cause &cause)
{
    return {u'"' + shown + u"\" was skipped: "_s + sentenceOf(cause), cause};
}

} // namespace docsweep
