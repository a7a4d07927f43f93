// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace docsweep {

/// A Supabase project's address as people paste it: with a service's path (/rest/v1, /storage/v1/s3), without a scheme
/// (https; http on this machine), in quotes, of the dashboard (supabase.com/dashboard/project/REF), of its storage or
/// database host. The result has neither; a path of one's own server stays, without a slash at its end.
/// `remarks`: what was left out or taken for something else, each the end of a sentence that begins with the variable's
/// name. Errors: BadConfig; such an end of a sentence as well.
Result<QUrl> parseProjectUrl(const QString &text, QStringList *remarks = nullptr);

/// The name of a project ("abcdefghijklmnopqrst") by its own host, or its database's; empty for other hosts.
QString projectOfHost(const QString &host);

/// The host of a project's database; empty where the address is of no project on supabase.co.
QString databaseHostOf(const QUrl &project);

} // namespace docsweep
