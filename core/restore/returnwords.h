// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sessions/returning.h"

#include <QStringList>

namespace docsweep {

/// What is said of rows that came back otherwise than they were, for reports: "document 5 is number 77 now".
QStringList wordsOf(const SessionReturn &told);

} // namespace docsweep
