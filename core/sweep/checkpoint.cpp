// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/checkpoint.h"

#include "core/base/bytes.h"
#include "core/base/remedy.h"
#include "core/base/visibletext.h"

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

} // namespace

CheckPoint pointOf(const PreflightFinding &finding)
{
    using What = CheckFinding::What;
    const What what = finding.byHand == Gravity::Refuses ? What::RunRefuses
        : finding.unattended == Gravity::Refuses         ? What::UnattendedRunRefuses
                                                         : What::RunIsWarned;
    CheckPoint point{CheckSubject::Preflight, {}, what == What::RunRefuses ? CheckState::Failed : CheckState::Warned,
        {.what = what, .text = finding.text, .cause = finding.cause}, {}, finding.kind};
    const bool isKnown = finding.remedy != Remedy::Unknown && finding.remedy != Remedy::Told;
    if (!finding.mend.isEmpty())
        point.mend = {isKnown ? databaseMend(finding.kind, finding.remedy) : CheckMend::What::AsTold, {}, {},
            finding.mend + u'.'};
    point.preflight = finding.check;
    return point;
}

CheckMend::What databaseMend(const Error &error)
{
    return databaseMend(error.kind, remedyOf(error.cause.kind));
}

CheckMend::What databaseMend(ErrorKind kind, Remedy remedy)
{
    using What = CheckMend::What;
    switch (remedy) {
    case Remedy::Unknown:
        return kind == ErrorKind::NotFound ? What::NameDatabase : What::None;
    case Remedy::Told:
        return What::None;
    case Remedy::NameDatabase:
        return What::NameDatabase;
    case Remedy::CheckLogin:
        return What::CheckLogin;
    case Remedy::GrantRights:
        return What::GrantRights;
    case Remedy::StartServer:
        return What::StartServer;
    case Remedy::ReadServerLog:
        return What::ReadServerLog;
    case Remedy::FreeConnections:
        return What::FreeConnections;
    case Remedy::LetWriteFiles:
        return What::LetWriteFiles;
    case Remedy::WaitForOthers:
        return What::WaitForOthers;
    case Remedy::UseIntegerIds:
        return What::UseIntegerIds;
    case Remedy::RestoreFile:
        return What::RestoreFile;
    case Remedy::ReadSystemLog:
        return What::ReadSystemLog;
    }
    return What::None;
}

QString describeSubject(CheckSubject subject)
{
    switch (subject) {
    case CheckSubject::Journal:
        return u"journal"_s;
    case CheckSubject::Database:
        return u"database"_s;
    case CheckSubject::Clock:
        return u"clock"_s;
    case CheckSubject::Tables:
        return u"tables"_s;
    case CheckSubject::Rows:
        return u"rows"_s;
    case CheckSubject::RightToDelete:
        return u"right to delete rows"_s;
    case CheckSubject::RunLock:
        return u"run lock"_s;
    case CheckSubject::Storage:
        return u"storage"_s;
    case CheckSubject::Buckets:
        return u"buckets"_s;
    case CheckSubject::StorageClock:
        return u"storage clock"_s;
    case CheckSubject::OneBucket:
        return u"bucket"_s;
    case CheckSubject::Objects:
        return u"objects in"_s;
    case CheckSubject::Canary:
        return u"canary in"_s;
    case CheckSubject::Quota:
        return u"quota"_s;
    case CheckSubject::Preflight:
        return u"before a run"_s;
    }
    return {};
}

QString describeDifference(Duration difference, const QString &whose)
{
    // Answers tell whole seconds, and the way takes its time.
    if (std::chrono::abs(difference) < std::chrono::seconds{2})
        return u"agrees with "_s + whose + u"'s"_s;
    return describeDuration(std::chrono::abs(difference))
        + (difference > Duration::zero() ? u" ahead of "_s : u" behind "_s) + whose + u"'s"_s;
}

QLatin1String versioningName(Versioning versioning)
{
    switch (versioning) {
    case Versioning::Disabled:
        return "DISABLED"_L1;
    case Versioning::Enabled:
        return "ENABLED"_L1;
    case Versioning::Suspended:
        return "SUSPENDED"_L1;
    }
    return {};
}

QString describeRule(const LifecycleRule &rule)
{
    QString text = u"older versions are deleted "_s + QString::number(rule.days) + u" d after they were archived"_s;
    if (rule.newerKept)
        text += u", but the newest "_s + QString::number(*rule.newerKept) + u" of each file"_s;
    return text;
}

namespace {

    QString shortly(ListedBy by)
    {
        switch (by) {
        case ListedBy::Itself:
            return u"files"_s;
        case ListedBy::Rows:
            return u"by SQL"_s;
        case ListedBy::Api:
        case ListedBy::OlderApi:
            return u"by the API"_s;
        }
        return {};
    }

    QString describeHistory(const BucketHistory &history, bool keepsOldVersions)
    {
        QString text = u"keeps older versions of files (versioning "_s + versioningName(history.versioning)
            + u"): what is deleted there is deleted version by version; "_s
            + (keepsOldVersions ? u"docsweep leaves older versions of files that stay (DOCSWEEP_OLD_VERSIONS=keep)"_s
                                : u"docsweep deletes older versions past the age"_s);
        QStringList rules;
        for (const LifecycleRule &rule : history.rules) {
            if (rule.isOn)
                rules += describeRule(rule);
        }
        text += rules.isEmpty()
            ? u"; by itself the storage deletes none"_s
            : QString(u"; by itself, by a rule of the bucket, the storage works as well: "_s + rules.join(u"; "_s));
        return text;
    }

} // namespace

QString CheckPoint::nameText() const
{
    return bucket.isEmpty() ? describeSubject(subject) : describeSubject(subject) + u' ' + bucket;
}

QString CheckPoint::foundText() const
{
    using What = CheckFinding::What;
    switch (finding.what) {
    case What::Error:
        return finding.text;
    case What::Writable:
        return u"opens and can be written"_s;
    case What::Answers:
        return finding.name + " answers"_L1;
    case What::ClockDiffers:
        return describeDifference(
            finding.difference, subject == CheckSubject::StorageClock ? u"the storage"_s : u"the server"_s);
    case What::AllThere:
        return u"the web app's tables and columns are all there"_s;
    case What::RowsCounted:
        return QString::number(finding.first) + (finding.first == 1 ? u" session with "_s : u" sessions with "_s)
            + QString::number(finding.second) + (finding.second == 1 ? u" document"_s : u" documents"_s);
    case What::Granted:
        return u"granted"_s;
    case What::Free:
        return u"free"_s;
    case What::StorageOff:
        return u"switched off (STORAGE_CLEANUP_ENABLED=false): rows only"_s;
    case What::After:
        return u"not tried, since the "_s + describeSubject(finding.after) + " failed"_L1;
    case What::StorageOpened:
        if (!finding.role)
            return finding.name;
        return finding.name
            + (finding.role->isEmpty() ? u", a key that does not tell its role"_s
                                       : QString(u", key claims role "_s + *finding.role));
    case What::BucketsNamed:
        return visibleText(finding.names.join(u", "_s));
    case What::Usable: {
        const QString way = describe(finding.listing);
        return u"can be listed"_s + (way.isEmpty() ? u","_s : QString(u' ' + way + u';'))
            + u" and its files may be removed"_s;
    }
    case What::Counted:
        return QString::number(finding.first) + u' ' + shortly(finding.listing.by)
            + (finding.second ? QString(u"; "_s + QString::number(finding.second) + u" parts could not be read"_s)
                              : QString());
    case What::NotCountable:
        return u"not countable "_s + shortly(finding.listing.by) + u": "_s + finding.text;
    case What::NotMade:
        return u"not proven, since it could not be made: "_s + finding.text;
    case What::MadeAndRemoved:
        return u"made, found and removed"_s;
    case What::QuotaReached:
        return u"the quota is reached: %1 of %2 are stored (MAX_STORAGE_SIZE_MB)"_s.arg(
            describeBytes(finding.first), describeBytes(finding.second));
    case What::RunRefuses:
    case What::RunIsWarned:
        return finding.text;
    case What::KeepsVersions:
        return describeHistory(finding.history, finding.keepsOldVersions);
    case What::IsPublic:
        return u"is public: caches may serve copies of deleted files until they expire, where they cannot be told"_s;
    case What::UnattendedRunRefuses:
        return finding.text + u"; a scheduled run does not start"_s;
    }
    return {};
}

namespace {

    QString describeMend(CheckMend::What mend)
    {
        using What = CheckMend::What;
        switch (mend) {
        case What::None:
            return {};
        case What::SetHome:
            return u"Set DOCSWEEP_HOME to a folder that this user may write and that has room."_s;
        case What::RepairJournal:
            return u"End every docsweep that uses this journal, then repair it: docsweep-cli journal repair."_s;
        case What::NameDatabase:
            return u"Set DATABASE_URL (sqlite:////srv/app/db.sqlite3 or postgres://user@host/name) or SUPABASE_DB_HOST "
                   "and its companions to the web app's database, and run its migrations."_s;
        case What::CheckLogin:
            return u"Check the user and the password, and that the server lets this user in from here (pg_hba.conf)."_s;
        case What::GrantRights:
            return u"Grant this user SELECT, UPDATE and DELETE on the web app's tables."_s;
        case What::StartServer:
            return u"See that the database server runs and that its host and port are right; then try again."_s;
        case What::ReadServerLog:
            return u"See the database server's own log."_s;
        case What::FreeConnections:
            return u"End connections that nobody needs, or raise the limit (ALTER ROLE … CONNECTION LIMIT, "
                   "max_connections)."_s;
        case What::LetWriteFiles:
            return u"Run docsweep as the user who owns the database's file, or let this user write the file, its "
                   u"folder "
                   "and what SQLite and docsweep keep beside it."_s;
        case What::WaitForOthers:
            return u"Another program is at work there: try again once it is done."_s;
        case What::UseIntegerIds:
            return u"Name the web app's own database; its ids are integers (DEFAULT_AUTO_FIELD = BigAutoField)."_s;
        case What::RestoreFile:
            return u"The file is damaged: stop the web app and bring back its newest backup."_s;
        case What::ReadSystemLog:
            return u"See this machine's own log about its disk: journalctl -k."_s;
        case What::SetBothClocks:
            return u"Set both clocks by NTP; until then scheduled_cleanup refuses to run."_s;
        case What::SetOwnClock:
            return u"Set this machine's clock by NTP: the ages of files are counted against it."_s;
        case What::WaitForRun:
            return u"Wait for the other run to end."_s;
        case What::NameFolder:
            return u"Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket."_s;
        case What::RunAsOwner:
            return u"Run docsweep as the user who owns the files, or let it read, enter and write these folders."_s;
        case What::NameStorage:
            return u"Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the buckets, "
                   "or STORAGE_CLEANUP_ENABLED=false to clean rows only."_s;
        case What::NameBucket:
            return u"Check SUPABASE_BUCKET_NAME: names are taken as they are, upper and lower case."_s;
        case What::UseServiceKey:
            return u"Set SUPABASE_SERVICE_KEY to the service key (service_role or sb_secret_…) of this very project; "
                   u"or "
                   "check the bucket's permissions, and that the key has access to the storage: another key needs "
                   "policies for SELECT and DELETE on storage.objects."_s;
        case What::RaisePlan:
            return u"Raise the project's plan, or wait for its next period; rows are cleaned meanwhile."_s;
        case What::SetVariable:
            return u"Set the variable that is named to what is said."_s;
        case What::ReachStorage:
            return u"See that SUPABASE_URL is the project's address and can be reached from here (name server, proxy, "
                   "firewall, clock); rows are cleaned meanwhile."_s;
        case What::MakeRoom:
            return u"Clean up with a shorter age (docsweep-cli cleanup_files --hours N), or raise MAX_STORAGE_SIZE_MB."_s;
        case What::AsTold: // in its own words
            return {};
        }
        return {};
    }

} // namespace

QString CheckPoint::mendText() const
{
    QString text = mend.what == CheckMend::What::AsTold ? mend.told : describeMend(mend.what);
    if (!mend.buckets.isEmpty())
        text += u" There are: "_s + visibleText(mend.buckets.join(u", "_s)) + u'.';
    if (!mend.left.isEmpty())
        text += u' ' + mend.left + u" stays there: remove it by hand."_s;
    return text;
}

} // namespace docsweep
