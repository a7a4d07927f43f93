// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace docsweep {

/// "inode:{number}:{file system}:{mount source}" of an open folder; empty where the kernel does not tell. Never by the
/// device's number, which changes with the order of mounts. Bind mounts have the source of what is beneath.
/// Source: proc(5), /proc/thread-self/fdinfo (mnt_id) and /proc/thread-self/mountinfo; the source stays escaped as it
/// is there.
QByteArray physicalIdentity(int folder);

/// "mark:{uuid}", the attribute user.docsweep.id of an open folder; empty where there is none, or none of ours.
/// `cp -a` takes it along. Errors: Io.
Result<QByteArray> markOf(int folder);

/// Gives an open folder such an attribute, on the disk at once, if it has none; the folder stays without where its file
/// system or our rights do not allow it, or no room is left. Errors: Io.
Result<> leaveMark(int folder);

} // namespace docsweep
