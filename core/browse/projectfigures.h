// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/projectschedule.h"
#include "core/browse/runbrowser.h"

namespace docsweep {

/// Where the figures of one web app stand. Known from its settings, without a key and without opening anything.
struct ProjectPlace {
    QString home;
    QString databaseName; ///< SessionReader::name(): tells several web apps of one journal apart
    ProjectRhythm rhythm;

    bool operator==(const ProjectPlace &) const = default;
};

/// What the newest scan of a whole web app saw, and what is left of it.
struct ProjectScan {
    Instant at;
    std::optional<qint64> storedBytes; ///< without what runs of it have freed; nothing: the storage was not listed
    Why storageProblem; ///< why it was not
    qint64 items = 0; ///< that can go now: still planned, and no hold keeps them
    qint64 bytes = 0; ///< of objects

    bool operator==(const ProjectScan &) const = default;
};

/// What the journal knows of one web app. A value.
struct ProjectFigures {
    bool isKnown = false; ///< false: there is no journal, or it has never seen this database; all else is empty then
    /// The journal is of an older docsweep. It is not read: whoever only looks changes nothing, and opening it would.
    bool isOlder = false;
    std::optional<ProjectScan> scan;
    std::optional<RunRecord> lastRun; ///< the newest that has ended, those for one session left out
    std::optional<RunRecord> running; ///< the newest that has not: at work, or its process died
    qint64 failures = 0; ///< runs that failed, since the last one that came to its end without a failure
    Why lastFailure; ///< what stopped the newest of them; empty where its items failed
    StateTotal pending;
    std::optional<Instant> oldestPending;
    ProjectSchedule schedule;
};

/// Reads the journal of a home as it is; changes nothing in it, and opens neither database nor storage. Blocking;
/// worker threads. Errors: as `openJournal`, Cancelled. A journal that is not there is no error.
Result<ProjectFigures> readProjectFigures(const ProjectPlace &place, Instant now, std::stop_token stop);

} // namespace docsweep
