// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/sessions/beside.h"

#include <QJsonObject>
#include <QMap>

#include <array>
#include <vector>

namespace docsweep {

/// The bounds of the age histogram, youngest first: bin i holds ages in [bound(i), bound(i+1)). Logarithmic from one
/// minute to ten years, with zero in front; the last bin is open.
inline constexpr int kAgeBins = 64;
Duration ageBinStart(int bin);
int ageBinOf(Duration age);

struct TypeUsage {
    qint64 files = 0;
    qint64 bytes = 0;
    bool operator==(const TypeUsage &) const = default;
};

struct HeldUsage {
    qint64 items = 0; ///< sessions and files
    qint64 bytes = 0;
    bool operator==(const HeldUsage &) const = default;
};

struct AgeBin {
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 sessions = 0; ///< by last activity
    bool operator==(const AgeBin &) const = default;
};

struct SessionUsage {
    SessionKey key;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 documents = 0;
    bool hasRow = false;
    bool operator==(const SessionUsage &) const = default;
};

struct ScanProblem {
    QString where;
    Error error;
    bool operator==(const ScanProblem &) const = default;
};

/// What one scan saw: everything, not only what may go. A value.
struct ScanStatistics {
    Instant takenAt; ///< server time
    Instant cutoff;
    bool storageListed = false; ///< false: the storage was unavailable or switched off; object figures are unknown
    Why storageProblem; ///< why it was not listed

    qint64 files = 0;
    qint64 bytes = 0;
    qint64 oldFiles = 0;
    qint64 oldBytes = 0;
    qint64 outputs = 0;
    qint64 outputBytes = 0;
    qint64 sessions = 0;
    qint64 oldSessions = 0;
    qint64 documents = 0;
    qint64 oldDocuments = 0;
    qint64 orphans = 0; ///< old files that no row refers to
    qint64 orphanBytes = 0;
    qint64 oldVersions = 0; ///< older versions and marks of deletion, beside `files`
    qint64 oldVersionBytes = 0; ///< not in `bytes`
    qint64 unreferred = 0; ///< files that no row refers to, of every age; zero in records from before it was counted
    qint64 unreferredBytes = 0;
    qint64 unreferredOutputs = 0; ///< of these, generated files: what --keep-outputs keeps when their rows go
    qint64 unreferredOutputBytes = 0;
    qint64 dangling = 0; ///< paths in rows whose object was not listed, where the listing was complete
    qint64 unknownSize = 0; ///< files without a size
    qint64 unknownTime = 0; ///< files and sessions without a readable time: never old
    qint64 futureTime = 0; ///< files and sessions whose time lies in the future: not old for long
    qint64 machineAheadMicros = 0; ///< this machine's clock, where database and storage agree against it; else 0
    qint64 heldItems = 0; ///< sessions and files that only a hold keeps
    qint64 heldSessions = 0; ///< of these
    qint64 heldBytes = 0;
    QMap<qint64, HeldUsage> heldBy; ///< the same by the hold's number; empty in records from before it was counted

    QMap<QByteArray, TypeUsage> types; ///< by extension in lower case, "" for none; the 200 largest, the rest as "*"
    QMap<Bucket, TypeUsage> buckets;
    QMap<Bucket, TypeUsage> oldVersionBuckets; ///< older versions by bucket, where it keeps any
    std::array<AgeBin, kAgeBins> ages{};
    std::array<AgeBin, kAgeBins> oldestGoing{}; ///< of these, what the plan would remove
    std::array<AgeBin, kAgeBins>
        held{}; ///< of these, what only a hold keeps; zero in records from before it was counted
    std::vector<SessionUsage> biggest; ///< the ten session folders with the most bytes, largest first
    std::vector<ObjectName> danglingSample; ///< the first hundred
    std::vector<ScanProblem> problems; ///< the first hundred
    qint64 problemCount = 0;
    Beside beside;

    bool operator==(const ScanStatistics &) const = default;
};

QJsonObject toJson(const ScanStatistics &statistics);
Result<ScanStatistics> statisticsFromJson(const QJsonObject &json);

} // namespace docsweep
