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

QString describe(Difference difference, const RemovalRequest &request, const ObservedObject &now)
{
    const auto time = [](std::optional<Instant> at) { return at ? toIsoUtc(*at) : u"an unreadable time"_s; };
    switch (difference) {
    case Difference::None:
    case Difference::Kind:
        break;
    case Difference::Size:
        return now.sizeBytes ? u"its size is "_s + QString::number(*now.sizeBytes) + u" bytes now, not "_s
                + QString::number(request.sizeBytes.value_or(0))
                             : u"it has another size now"_s;
    case Difference::Unreadable:
        return u"its time cannot be read"_s;
    case Difference::Time:
        return u"it was changed at "_s + time(now.changedAt) + u", not "_s + time(request.changedAt);
    case Difference::TooNew:
        return u"it was changed at "_s + time(now.changedAt) + u", after "_s + toIsoUtc(request.notAfter);
    case Difference::Content:
        return u"it is another object of the same name now"_s;
    case Difference::Attributes:
        return u"it was touched, replaced or rewritten since: another change time"_s;
    }
    return {};
}

} // namespace docsweep
