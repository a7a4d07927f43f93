// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docsweep {

/// "105 bytes", "1.2 MB"; English.
QString describeBytes(qint64 bytes);

} // namespace docsweep
