// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <stop_token>

namespace docsweep {

/// Where the journal of an older version is kept when it is brought to a newer form: beside it, with the version.
QString journalCopyPath(const QString &path, int version);

/// Keeps a whole, readable copy of the journal at `path` as it is committed now, replacing one of an earlier try. Call
/// it inside the transaction that will change the form, before its first change: nobody else can write meanwhile.
/// Durable when it comes back. Errors: Io, and Cancelled, with nothing left
/// over.
Result<> keepJournalCopy(const QString &path, int version, const std::stop_token &stop = {});

} // namespace docsweep
