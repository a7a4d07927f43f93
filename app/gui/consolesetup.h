// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/config/loader.h"
#include "ui/console/consolecontext.h"

namespace docsweep {

/// The window's context for these sources of settings. Reads files; touches neither database nor storage. A
/// configuration that cannot be used is no error here: the context's `problem` says why, and its home is the default
/// one. The clock must outlive the context. Errors: as `prepareHome`.
Result<ConsoleContext> openConsole(const LoadRequest &request, const Clock &clock);

/// Where these settings are those of demo data: says so, and offers to make them anew and `reopen` them. Not where
/// `ownHome`, which this process holds, lies in them: it would be taken away beneath its log and its lock.
/// `mayReset` is asked whether anybody else keeps something in the folder. A run of it that is on forbids it, too.
void offerReset(
    ConsoleContext &context, const QString &ownHome, const std::function<Result<>(const QString &folder)> &mayReset);

/// Makes demo data in this folder unless it is there already, and answers the path of its .env file.
/// Errors: as `makeDemoData`.
Result<QString> prepareDemo(const QString &directory, const Clock &clock);

} // namespace docsweep
