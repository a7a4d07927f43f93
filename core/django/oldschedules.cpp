// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/django/oldschedules.h"

#include "core/base/trustedfile.h"
#include "core/base/visibletext.h"
#include "core/schedule/systemscheduler.h"

#include <QRegularExpression>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    bool namesOldCommand(const QString &text)
    {
        static const QRegularExpression command(uR"((?<![\w-])(?:scheduled_cleanup|cleanup_files)(?![\w-]))"_s);
        return command.match(text).hasMatch();
    }

    /// "Add" of django-crontab: "MINUTE … python manage.py crontab run HASH # django-cronjobs for PROJECT".
    bool isOfDjangoCrontab(const QString &line)
    {
        return line.contains("django-cronjobs"_L1) || line.contains(" crontab run "_L1);
    }

} // namespace

std::vector<OldSchedule> oldCrontabEntries(const QString &crontab, const QString &user)
{
    OldSchedule found{
        user.isEmpty() ? u"the crontab"_s : QString(u"the crontab of user "_s + visibleText(user)), {}, {}};
    QString patterns;
    QStringList numbers;
    bool isSeen = true; // what is shown is what stands there
    const QStringList lines = crontab.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString entry = lines[number].trimmed();
        if (entry.isEmpty() || entry.startsWith(u'#') || entry.contains("docsweep-cli"_L1) || !namesOldCommand(entry))
            continue;
        found.entries += visibleText(entry.simplified());
        patterns += u" -e "_s + shellQuoted(lines[number]);
        numbers += QString::number(number + 1) + u'd';
        isSeen = isSeen && visibleText(lines[number]) == lines[number];
    }
    if (found.entries.isEmpty())
        return {};
    const QString whose = user.isEmpty() ? u"crontab"_s : QString(u"crontab -u "_s + shellQuoted(user));
    const QString without =
        isSeen ? QString(u"grep -vxF"_s + patterns) : QString(u"sed "_s + shellQuoted(numbers.join(u';')));
    found.removal = u"%1 -l | %2 | %1 -"_s.arg(whose, without);
    return {found};
}

std::vector<OldSchedule> oldCronJobs(
    const std::vector<QStringList> &jobs, const QString &python, const QString &folder, const QString &crontab)
{
    OldSchedule found{u"CRONJOBS of the settings"_s, {}, {}};
    for (const QStringList &job : jobs) {
        if (std::any_of(job.begin(), job.end(), namesOldCommand))
            found.entries += visibleText(job.join(u' '));
    }
    if (found.entries.isEmpty())
        return {};
    const QStringList lines = crontab.split(u'\n');
    const bool isInstalled = std::any_of(lines.begin(), lines.end(), isOfDjangoCrontab);
    const QString command = u"cd %1 && %2 manage.py crontab"_s.arg(shellQuoted(folder), shellQuoted(python));
    if (found.entries.size() == qsizetype(jobs.size()))
        found.removal = command + " remove"_L1;
    else
        found.removal = command + " remove && "_L1 + command + " add"_L1;
    found.removal = visibleText(found.removal);
    found.where += isInstalled ? u" (take it out there first, or it comes back)"_s
                               : u" (not in the crontab at present; take it out there)"_s;
    return {found};
}

QString readCrontab(const QString &user)
{
    QStringList arguments{u"-l"_s};
    if (!user.isEmpty())
        arguments = QStringList{u"-u"_s, user, u"-l"_s};
    const Result<CommandAnswer> answer = runCommand(u"crontab"_s, arguments, {});
    return answer && answer->exitCode == 0 ? QString::fromUtf8(answer->out) : QString();
}

} // namespace docsweep
