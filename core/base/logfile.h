// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <spdlog/sinks/sink.h>

#include <memory>

namespace docsweep {

/// A log file of `bytes` at the most, then another, of which `kept` older ones stay beside it: docsweep.1.log is the
/// newest of them. For its owner alone; opened and added to as `openToAppend`, and what is no log of docsweep is never
/// moved or replaced. Its folder is made where it is missing. Throws spdlog::spdlog_ex where it cannot be opened.
std::shared_ptr<spdlog::sinks::sink> makeLogFile(const QString &path, size_t bytes, int kept);

} // namespace docsweep
