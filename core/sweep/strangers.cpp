// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/strangers.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    Cause causeOf(const Stranger &stranger)
    {
        const QStringList about{stranger.place, QString::fromUtf8(stranger.was), QString::fromUtf8(stranger.is)};
        if (!stranger.bucket.isEmpty())
            return {CauseKind::AnotherBucketThere, about};
        const bool isSqlite = stranger.was.startsWith("sqlite:") || stranger.is.startsWith("sqlite:");
        return {isSqlite ? CauseKind::AnotherOrUnlocked : CauseKind::AnotherThere, about};
    }

} // namespace

QString describe(const Stranger &stranger)
{
    return whyOf(stranger).text;
}

Why whyOf(const Stranger &stranger)
{
    Why why = causeOf(stranger);
    if (stranger.pending > 0)
        why.text += u"; "_s + QString::number(stranger.pending)
            + (stranger.pending == 1 ? u" pending deletion of the former one stands still"_s
                                     : u" pending deletions of the former one stand still"_s);
    return why;
}

} // namespace docsweep
