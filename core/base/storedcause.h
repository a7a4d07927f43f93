// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cause.h"

namespace docsweep {

// How a cause outlives the process: its number, and what it is about as a JSON list.

/// "[\"box\"]"; empty where it is about nothing.
QString aboutText(const Cause &cause);

/// Unknown where only a newer docsweep knows the number.
Cause storedCause(qint64 number, const QString &about);

/// A reason by its words, which may be left away where they are the sentence of its cause.
Why storedWhy(const QString &text, qint64 number, const QString &about);

/// The words to store beside the cause: none where its sentence says the same.
QString wordsBeside(const Why &why);

} // namespace docsweep
