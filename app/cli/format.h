// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/base/instant.h"
#include "core/base/names.h"

#include <QString>

#include <optional>

namespace docsweep {

/// "512 bytes", "1.5 KB", "612.4 MB", "2.0 TB". Binary, as the web app counts: 1 MB is 1024 * 1024 bytes.
QString formatBytes(qint64 bytes);

/// As `formatBytes`; "unknown size" for none.
QString formatBytes(const std::optional<qint64> &bytes);

/// "2026-11-22T14:02:03Z": UTC, whole seconds.
QString formatTime(Instant instant);

/// "1 session", "2 sessions"; `plural` where an s does not do.
QString formatCount(qint64 count, QLatin1String singular, QLatin1String plural = {});

/// How long before `now` a time was: "3 d 4 h"; "unknown age" for none, "from the future" for later ones.
QString formatAge(const std::optional<Instant> &then, Instant now);

/// A share in per cent with one decimal: "61.2 %"; "0.0 %" of nothing.
QString formatPercent(qint64 part, qint64 whole);

/// Where an object is: its key, behind the bucket and a slash when there is more than one bucket to tell apart.
QString formatObject(const Bucket &bucket, const ObjectKey &key, bool withBucket);

/// What it means that the web app has none, in one line.
QString noLedger(const QString &program);

} // namespace docsweep
