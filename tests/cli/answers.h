// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/installation.h"

#include <QStringList>
#include <QTest>

namespace docsweep {

// What docsweep-cli answers with.
inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kMisused = 2;
inline constexpr int kDoneInPart = 3;
inline constexpr int kLocked = 4;
inline constexpr int kLimitReached = 5;
inline constexpr int kCancelled = 130;

inline QStringList lines(const QString &text)
{
    return text.split(QChar(u'\n'), Qt::SkipEmptyParts);
}

/// Exactly one line on standard error.
inline void verifyOneSentence(const CallResult &result, const QString &word)
{
    QCOMPARE(lines(result.err).size(), 1);
    QVERIFY2(result.err.startsWith(QLatin1String("docsweep-cli: ")), qPrintable(result.err));
    QVERIFY2(result.err.contains(word), qPrintable(result.err));
}

} // namespace docsweep
