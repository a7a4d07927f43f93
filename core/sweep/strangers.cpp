// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/strangers.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QString describe(const Stranger &stranger)
{
    const QString what = stranger.bucket.isEmpty() ? u"another database is at "_s + stranger.place
                                                   : u"another bucket is at "_s + stranger.place;
    QString text = what + u" than before (it was "_s + QString::fromUtf8(stranger.was) + u", it is "_s
        + QString::fromUtf8(stranger.is) + u')';
    if (stranger.bucket.isEmpty() && stranger.place.startsWith("SQLite "_L1))
        text += u"; or it is the same, and the lock file beside it, by which docsweep knows it, was deleted"_s;
    if (stranger.pending > 0)
        text += u"; "_s + QString::number(stranger.pending)
            + (stranger.pending == 1 ? u" pending deletion of the former one stands still"_s
                                     : u" pending deletions of the former one stand still"_s);
    return text;
}

} // namespace docsweep
