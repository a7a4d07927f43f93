// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace docsweep {

using namespace Qt::StringLiterals;

bool isWorthRetrying(ErrorKind kind)
{
    return kind == ErrorKind::Unavailable;
}

bool isAway(ErrorKind kind)
{
    return kind == ErrorKind::Unavailable || kind == ErrorKind::Unauthorized || kind == ErrorKind::Suspended;
}

QLatin1String kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::NotFound:
        return "not found"_L1;
    case ErrorKind::Unauthorized:
        return "unauthorized"_L1;
    case ErrorKind::Unavailable:
        return "unavailable"_L1;
    case ErrorKind::Suspended:
        return "suspended"_L1;
    case ErrorKind::Conflict:
        return "conflict"_L1;
    case ErrorKind::BadData:
        return "bad data"_L1;
    case ErrorKind::BadConfig:
        return "bad configuration"_L1;
    case ErrorKind::LimitReached:
        return "limit reached"_L1;
    case ErrorKind::Io:
        return "input/output"_L1;
    }
    return "unknown"_L1;
}

} // namespace docsweep
