// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace docsweep {

/// What the process of a preview may use from now on: memory, time, open files, and not a byte on disk. It ends with
/// the thread that started it, leaves no dump, and inherits no file but the three of the standard. For a process of one
/// thread.
void limitPreviewCell();

/// Closes the door: from now on this process is nobody where it was root, and can only compute, read files and write to
/// what is open; each other call of the system fails (Linux: seccomp(2)). False: this system cannot do that, and no
/// stranger's file is to be opened.
bool closePreviewCell();

} // namespace docsweep
