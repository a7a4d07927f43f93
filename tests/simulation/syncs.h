// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace docsweep::sim {

/// `onSync` is called whenever this process makes a file durable that was at this path when it was asked for. One file
/// at a time; without a path none. The program's own fsync() and fdatasync() see to it: they wait for no disk.
void watchSyncs(const QString &path, std::function<void()> onSync);

} // namespace docsweep::sim
