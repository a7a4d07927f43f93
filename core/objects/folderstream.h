// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"

#include <functional>

namespace docsweep {

/// Hands on all the bytes of an open file, whose version must be this one (as FileVersion::kept; empty: any) and which
/// must be the same afterwards: inode, size, modification and change time. `what` says for errors: "reading …".
/// Errors: Conflict (another version, or written meanwhile), Io, Cancelled, the sink's.
Result<ObjectHead> streamFile(int file, const std::function<QString()> &what, const QByteArray &version,
    const std::stop_token &stop, const ObjectSink &sink);

} // namespace docsweep
