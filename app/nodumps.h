// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace docsweep {

/// From now on a crash leaves no picture of this process's memory, and no process of the same user may read it or
/// attach to it: keys and passwords are in it. What it starts inherits the first alone. Called before the first setting
/// is read. Sanitizers, which attach to their own process, keep the second.
void keepMemoryPrivate();

} // namespace docsweep
