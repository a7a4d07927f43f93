// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docsweep {

/// Who this process belongs to and where it runs: "root@db1". Never empty.
QString userAtHost();

} // namespace docsweep
