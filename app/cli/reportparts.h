// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/beside.h"

#include <QStringList>

namespace docsweep {

/// "more than 5000"; without a count: "many".
QString shownCount(const std::optional<RowCount> &count);

/// After an empty line; nothing of an empty section.
void appendSection(QStringList &lines, const QStringList &section);

} // namespace docsweep
