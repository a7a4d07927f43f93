// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <cstring>

namespace docsweep {

namespace {

    // Not the text of a literal, which is in read-only memory and never detached.
    template <typename Text> void overwrite(Text &text)
    {
        if (!text.isEmpty() && text.isDetached())
            ::explicit_bzero(static_cast<void *>(text.data()), size_t(text.size()) * sizeof(*text.data()));
        text.clear();
    }

} // namespace

void wipe(QString &text)
{
    overwrite(text);
}

void wipe(QByteArray &bytes)
{
    overwrite(bytes);
}

} // namespace docsweep
