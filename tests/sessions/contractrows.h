// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sessions/sessionstorecontract.h"

#include <chrono>

namespace docsweep {

// What the parts of the contract share.

inline const Instant kNoon = *parseInstant("2025-08-27T12:00:00Z");
inline const Instant kCutoff = kNoon + std::chrono::hours(1);

/// "removed 2", "came back"
QString inWords(const SessionRemoval &removal);

QList<QByteArray> keysOf(const std::vector<SessionRecord> &sessions);

/// Sessions s00000, s00001, … with so many documents each.
QList<SessionSpec> manySpecs(int count, int documents);

} // namespace docsweep
