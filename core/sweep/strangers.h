// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace docsweep {

/// "another bucket is at folder /srv/store/box than before (it was mark:…, it is inode:…)", with what stands still.
QString describe(const Stranger &stranger);
/// The same, and what it is as a value.
Why whyOf(const Stranger &stranger);

} // namespace docsweep
