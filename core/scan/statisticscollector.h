// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/objects/objectstore.h"
#include "core/scan/statistics.h"
#include "core/sessions/sessionstore.h"

#include <QHash>

namespace docsweep {

/// What the rules say of an object, as far as statistics care.
struct ObjectNote {
    bool isOutput = false;
    bool isReferred = true;
    bool goes = false;
    bool heldOnly = false; ///< it would go, but for a hold
    qint64 hold = 0; ///< the number of that hold
};

/// Adds up one scan. Constant memory. Fed from one thread.
class StatisticsCollector {
public:
    StatisticsCollector(Instant now, Instant cutoff);

    void beginFolder(const SessionKey &key, const SessionRecord *session);
    /// `hold`: the number of the one that keeps it, where `heldOnly`; likewise below.
    void session(const SessionRecord &session, bool goes, bool heldOnly, qint64 hold = 0);
    void object(const Bucket &bucket, const ObjectEntry &object, const ObjectNote &note);
    void oldVersion(const Bucket &bucket, const ObjectEntry &version, bool heldOnly, qint64 hold = 0);
    void dangling(const ObjectName &name);
    void endFolder();
    void problem(const QString &where, const Error &error);
    void storageUnlisted(const Why &why);
    void machineIsAhead(Duration difference);
    void beside(Beside seen);

    ScanStatistics take();

private:
    void addType(const ObjectKey &key, qint64 bytes);
    void noteHeld(qint64 hold, qint64 bytes);
    void noteTime(std::optional<Instant> time);
    bool isOld(std::optional<Instant> time) const { return time && *time < m_statistics.cutoff; }

    ScanStatistics m_statistics;
    QHash<QByteArray, TypeUsage> m_types;
    SessionUsage m_folder;
};

} // namespace docsweep
