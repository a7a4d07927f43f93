// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace docsweep {

/// A schedule that still starts the web app's own cleanup.
struct OldSchedule {
    QString where; ///< "the crontab", "CRONJOBS of the settings"
    QStringList entries; ///< as they stand there, visible
    QString removal; ///< what takes them out: a command for a shell, or a sentence; for people, never run

    bool operator==(const OldSchedule &) const = default;
};

/// The lines of a crontab that start cleanup_files or scheduled_cleanup by manage.py. `user`: whose crontab it is;
/// empty: the one's who asks.
std::vector<OldSchedule> oldCrontabEntries(const QString &crontab, const QString &user);

/// Entries of CRONJOBS (django-crontab) that do; each is the texts of one entry. `python` and `folder` of the project.
/// `crontab` tells whether they are installed at present.
std::vector<OldSchedule> oldCronJobs(
    const std::vector<QStringList> &jobs, const QString &python, const QString &folder, const QString &crontab);

/// The crontab of this user, or as root of another one; empty where there is none, or no cron. Blocking.
QString readCrontab(const QString &user);

} // namespace docsweep
