// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace docsweep {

/// For QVERIFY2, until it is called again.
inline const char *saying(const QString &text)
{
    static QByteArray said;
    said = text.toLocal8Bit();
    return said.constData();
}

template <typename T> const char *saying(const Result<T> &result)
{
    return saying(result ? QString() : result.error().text);
}

} // namespace docsweep
