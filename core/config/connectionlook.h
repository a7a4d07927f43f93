// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/layers.h"

#include <array>

namespace docsweep {

/// "production", "test": at most this many characters.
inline constexpr qsizetype kLongestMark = 12;

inline constexpr std::array kLookColours{LookColour::Red, LookColour::Orange, LookColour::Green, LookColour::Teal,
    LookColour::Blue, LookColour::Purple, LookColour::Pink, LookColour::Grey};

/// As the setting writes it: "red"; empty for None.
QLatin1String colourName(LookColour colour);

/// Nothing for another word.
std::optional<LookColour> colourOf(const QString &name);

/// Errors: BadConfig for a mark that is too long or holds what cannot be seen.
Result<QString> markOf(const FoundValue &value);
Result<LookColour> colourOf(const FoundValue &value);
/// As `markOf`, of one that stands nowhere yet.
Result<> checkMark(const QString &mark);

/// What the settings of one profile say of the look, by the environment's names; what cannot be used counts as none.
ConnectionLook lookIn(const QMap<QString, QString> &values);
/// Writes it there; nothing stands there of a look that is none.
void setLook(QMap<QString, QString> &values, const ConnectionLook &look);

/// What a connection of this name is offered: red and "production" for one that is named like it. Else none.
ConnectionLook offeredLook(const QString &name);

/// For people, in one line: "shop (production)"; the one there is of both; empty for neither.
QString projectText(const QString &project, const ConnectionLook &look);
QString projectText(const Settings &settings);

} // namespace docsweep
