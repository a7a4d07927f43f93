// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/checkwords.h"

#include "core/base/visibletext.h"
#include "ui/words/causewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Names that a server told.
    QString asList(QStringList names)
    {
        for (QString &name : names)
            name = visibleText(name);
        return QLocale().createSeparatedList(names);
    }

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(docsweep::CheckWords)
    };

    QString subjectText(CheckSubject subject)
    {
        switch (subject) {
        case CheckSubject::Journal:
            return Words::tr("journal");
        case CheckSubject::Database:
            return Words::tr("database");
        case CheckSubject::Clock:
            return Words::tr("clock");
        case CheckSubject::Tables:
            return Words::tr("tables");
        case CheckSubject::Rows:
            return Words::tr("rows");
        case CheckSubject::RightToDelete:
            return Words::tr("right to delete rows");
        case CheckSubject::RunLock:
            return Words::tr("run lock");
        case CheckSubject::Storage:
            return Words::tr("storage");
        case CheckSubject::Buckets:
            return Words::tr("buckets");
        case CheckSubject::StorageClock:
            return Words::tr("the storage's clock");
        case CheckSubject::OneBucket:
            return Words::tr("bucket");
        case CheckSubject::Objects:
            return Words::tr("files");
        case CheckSubject::Canary:
            return Words::tr("test file");
        case CheckSubject::Quota:
            return Words::tr("storage limit");
        case CheckSubject::Preflight: // by the check
            return {};
        }
        return {};
    }

    QString preflightText(PreflightCheck check)
    {
        switch (check) {
        case PreflightCheck::DatabaseIsPrimary:
            return Words::tr("the database accepts changes");
        case PreflightCheck::DatabaseWritable:
            return Words::tr("this user may delete rows");
        case PreflightCheck::TablesAreTables:
            return Words::tr("the tables are not views");
        case PreflightCheck::IdsAreIntegers:
            return Words::tr("row ids are integers");
        case PreflightCheck::RowsVisible:
            return Words::tr("no row is hidden");
        case PreflightCheck::SameDatabase:
            return Words::tr("the database is the same as before");
        case PreflightCheck::SameBuckets:
            return Words::tr("the buckets are the same as before");
        case PreflightCheck::ClocksAgree:
            return Words::tr("the clocks agree");
        case PreflightCheck::ClockLeapt:
            return Words::tr("this machine's clock has not jumped");
        case PreflightCheck::StorageClock:
            return Words::tr("the storage's clock");
        case PreflightCheck::TimesAreUtc:
            return Words::tr("times are kept in UTC");
        case PreflightCheck::ActivityIsKept:
            return Words::tr("the web app notes who is active");
        case PreflightCheck::FreeConnections:
            return Words::tr("free connections");
        case PreflightCheck::CommitsAreDurable:
            return Words::tr("deletions survive a power cut");
        case PreflightCheck::NamesAreSafe:
            return Words::tr("protection against fake tables and servers");
        case PreflightCheck::NothingStaysForGood:
            return Words::tr("older versions are not kept forever");
        case PreflightCheck::DjangoSessionsWritable:
            return Words::tr("this user may delete expired logins");
        }
        return {};
    }

    /// What people can do about it; where that depends, core's own text says it.
    QString preflightMend(PreflightCheck check)
    {
        switch (check) {
        case PreflightCheck::DatabaseIsPrimary:
            return Words::tr("Set the primary server in the connection, or make the database accept changes again.");
        case PreflightCheck::DatabaseWritable:
            return Words::tr("Allow this user to delete rows. With SQLite, allow it to write the file and its folder.");
        case PreflightCheck::DjangoSessionsWritable:
            return Words::tr("Allow this user to read, change and delete rows of django_session, or set "
                             "DOCSWEEP_DJANGO_SESSIONS=false.");
        case PreflightCheck::TablesAreTables:
            return Words::tr("Set the database and the schema where the web app keeps its tables.");
        case PreflightCheck::IdsAreIntegers:
            return Words::tr("Set the web app's own database.");
        case PreflightCheck::FreeConnections:
            return Words::tr(
                "Raise the number of connections that the server or this user may have, or connect through "
                "a pooler.");
        case PreflightCheck::CommitsAreDurable:
            return Words::tr("Set fsync = on in the server's configuration.");
        case PreflightCheck::NothingStaysForGood:
            return Words::tr("Let docsweep delete older versions, or give the bucket a lifecycle rule.");
        default:
            return {};
        }
    }

    /// What a bucket keeps, and what it does by itself.
    QString historyText(const CheckFinding &found)
    {
        QString text = found.history.versioning == Versioning::Suspended
            ? Words::tr("It keeps older versions of files that were written before its versioning was suspended.")
            : Words::tr("It keeps older versions of files.");
        text = together(text,
            found.keepsOldVersions ? Words::tr("Older versions of files that are kept are not deleted.")
                                   : Words::tr("Versions older than the age are deleted with the files."));
        for (const LifecycleRule &rule : found.history.rules) {
            if (!rule.isOn)
                continue;
            const QString days = formatDuration(std::chrono::hours{24} * rule.days);
            text = together(text,
                rule.newerKept
                    ? Words::tr("The storage itself deletes them %1 after they were replaced, except the newest %2 "
                                "of each file.")
                          .arg(days, formatCount(*rule.newerKept))
                    : Words::tr("The storage itself deletes them %1 after they were replaced.").arg(days));
        }
        return text;
    }

    QString differenceText(Duration difference, bool ofStorage)
    {
        const Duration size = std::chrono::abs(difference);
        if (size < std::chrono::seconds{2})
            return ofStorage ? Words::tr("It agrees with this machine's.") : Words::tr("It agrees with the server's.");
        const QString much = formatDuration(size);
        if (ofStorage)
            return difference > Duration::zero()
                ? Words::tr("This machine's clock is %1 ahead of the storage's.").arg(much)
                : Words::tr("This machine's clock is %1 behind the storage's.").arg(much);
        return difference > Duration::zero() ? Words::tr("This machine's clock is %1 ahead of the server's.").arg(much)
                                             : Words::tr("This machine's clock is %1 behind the server's.").arg(much);
    }

    QString mendText(CheckMend::What mend)
    {
        using What = CheckMend::What;
        switch (mend) {
        case What::None:
            return {};
        case What::MakeRoom:
            return Words::tr("Clean up with a shorter age, or raise MAX_STORAGE_SIZE_MB.");
        case What::SetHome:
            return Words::tr("Set DOCSWEEP_HOME to a folder that this user may write to and that has free space.");
        case What::RepairJournal:
            return Words::tr("Close every docsweep that uses this journal, then repair it: docsweep-cli journal "
                             "repair");
        case What::NameDatabase:
            return Words::tr("Set the web app's database (DATABASE_URL, or SUPABASE_DB_HOST and the settings that "
                             "belong to it), and run the app's migrations.");
        case What::CheckLogin:
            return Words::tr("Check the user and the password, and that the server lets this user in from here "
                             "(pg_hba.conf).");
        case What::GrantRights:
            return Words::tr("Grant this user SELECT, UPDATE and DELETE on the web app's tables.");
        case What::StartServer:
            return Words::tr("Check that the database server is running and that its host and port are correct, then "
                             "try again.");
        case What::ReadServerLog:
            return Words::tr("Check the database server's log.");
        case What::FreeConnections:
            return Words::tr("Close connections that nobody needs, or raise the limit of the server or of this user.");
        case What::LetWriteFiles:
            return Words::tr("Run docsweep as the user who owns the database file, or allow this user to write the "
                             "file, its folder and the files that SQLite and docsweep keep beside it.");
        case What::WaitForOthers:
            return Words::tr("Another program is using it. Try again when it has finished.");
        case What::UseIntegerIds:
            return Words::tr("Set the web app's own database.");
        case What::RestoreFile:
            return Words::tr("The file is damaged. Stop the web app and restore the newest backup.");
        case What::ReadSystemLog:
            return Words::tr("Check this machine's log for disk errors: journalctl -k");
        case What::SetBothClocks:
            return Words::tr("Synchronise both clocks with NTP. Until then automatic runs do not start.");
        case What::SetOwnClock:
            return Words::tr("Synchronise this machine's clock with NTP: the ages of files are counted by it.");
        case What::WaitForRun:
            return Words::tr("Wait for the other run to finish.");
        case What::NameFolder:
            return Words::tr(
                "Check SUPABASE_BUCKET_NAME and STORAGE_ROOT: the bucket is the folder STORAGE_ROOT/bucket.");
        case What::RunAsOwner:
            return Words::tr(
                "Run docsweep as the user who owns the files, or allow it to read, open and write these folders.");
        case What::NameStorage:
            return Words::tr("Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT to the folder that holds the "
                             "buckets, or STORAGE_CLEANUP_ENABLED=false to clean rows only.");
        case What::NameBucket:
            return Words::tr("Check SUPABASE_BUCKET_NAME: upper and lower case matter.");
        case What::UseServiceKey:
            return Words::tr("Set SUPABASE_SERVICE_KEY to the service key of this project. Any other key needs "
                             "policies for SELECT and DELETE on storage.objects.");
        case What::RaisePlan:
            return Words::tr("Upgrade the project's plan, or wait for its next billing period. Rows are cleaned up "
                             "meanwhile.");
        case What::SetVariable:
            return Words::tr("Set the variable to the value given above.");
        case What::ReachStorage:
            return Words::tr("Check that SUPABASE_URL is the project's address and can be reached from here (DNS, "
                             "proxy, firewall, clock). Rows are cleaned up meanwhile.");
        case What::AsTold: // by the check
            return {};
        }
        return {};
    }

} // namespace

QString checkTitle(const CheckPoint &point)
{
    switch (point.subject) {
    case CheckSubject::OneBucket:
        return Words::tr("bucket %1").arg(point.bucket);
    case CheckSubject::Objects:
        return Words::tr("files in %1").arg(point.bucket);
    case CheckSubject::Canary:
        return Words::tr("test file in %1").arg(point.bucket);
    case CheckSubject::Preflight:
        return preflightText(point.preflight);
    default:
        return subjectText(point.subject);
    }
}

QString listingWords(ListedBy by)
{
    switch (by) {
    case ListedBy::Itself:
        return {};
    case ListedBy::Rows:
        return Words::tr("by SQL");
    case ListedBy::Api:
        return Words::tr("by the API");
    case ListedBy::OlderApi:
        return Words::tr("by the older API, folder by folder, which is slow");
    }
    return {};
}

QString checkFound(const CheckPoint &point)
{
    using What = CheckFinding::What;
    const CheckFinding &found = point.finding;
    switch (found.what) {
    case What::Error:
        return errorWords(errorOf(point.kind, found.why())).headline;
    case What::Writable:
        return Words::tr("It can be opened and written.");
    case What::Answers:
        return Words::tr("It answers: %1").arg(found.name);
    case What::ClockDiffers:
        return differenceText(found.difference, point.subject == CheckSubject::StorageClock);
    case What::AllThere:
        return Words::tr("The web app's tables and columns are all there.");
    case What::RowsCounted:
        return Words::tr("Sessions: %1. Documents: %2.").arg(formatCount(found.first), formatCount(found.second));
    case What::Granted:
        return Words::tr("It is granted.");
    case What::Free:
        return Words::tr("It is free.");
    case What::StorageOff:
        return Words::tr("“Clean up files” is off in Settings: only rows are cleaned up.");
    case What::After:
        return Words::tr("Skipped, because this failed: %1").arg(subjectText(found.after));
    case What::StorageOpened:
        if (!found.role)
            return found.name;
        return found.role->isEmpty() ? Words::tr("%1. The key does not show its role.").arg(found.name)
                                     : Words::tr("%1. The key's role is %2.").arg(found.name, *found.role);
    case What::BucketsNamed:
        return asList(found.names);
    case What::Usable:
        return found.listing.by == ListedBy::Itself
            ? Words::tr("It can be listed, and its files may be deleted.")
            : Words::tr("It can be listed (%1), and its files may be deleted.").arg(listingWords(found.listing.by));
    case What::Counted: {
        const QString count = found.listing.by == ListedBy::Itself
            ? Words::tr("Files: %1.").arg(formatCount(found.first))
            : Words::tr("Files %1: %2.", "how they are listed, how many")
                  .arg(listingWords(found.listing.by), formatCount(found.first));
        return found.second == 0
            ? count
            : together(count, Words::tr("Places that could not be read: %1.").arg(formatCount(found.second)));
    }
    case What::NotCountable:
        return found.listing.by == ListedBy::Itself
            ? Words::tr("They cannot be counted.")
            : Words::tr("They cannot be counted this way: %1.").arg(listingWords(found.listing.by));
    case What::NotMade:
        return Words::tr("It is not proven that files can be deleted, because the test file could not be created.");
    case What::MadeAndRemoved:
        return Words::tr("It was created, found and deleted.");
    case What::RunRefuses:
        return together(causeText(found.cause), Words::tr("No run starts until this is fixed."));
    case What::UnattendedRunRefuses:
        return together(causeText(found.cause),
            Words::tr("Automatic runs do not start until this is fixed. Runs that you start do."));
    case What::QuotaReached:
        return Words::tr("The quota is reached: %1 of %2 are stored.")
            .arg(formatBytes(found.first), formatBytes(found.second));
    case What::RunIsWarned:
        return together(causeText(found.cause), Words::tr("Runs continue, but you should know about it."));
    case What::KeepsVersions:
        return historyText(found);
    case What::IsPublic:
        return Words::tr("It is public: caches may serve copies of deleted files for a while.");
    }
    return {};
}

QString checkMend(const CheckPoint &point)
{
    QString text =
        point.mend.what == CheckMend::What::AsTold ? preflightMend(point.preflight) : mendText(point.mend.what);
    // What is known of the cause says it closer.
    const bool isOfError = point.finding.what == CheckFinding::What::Error;
    if (isOfError || (text.isEmpty() && point.mend.what == CheckMend::What::AsTold)) {
        const QString closer = causeMend(point.finding.cause);
        if (!closer.isEmpty())
            text = closer;
    }
    if (!point.mend.buckets.isEmpty())
        text = together(text, Words::tr("Existing buckets: %1.").arg(asList(point.mend.buckets)));
    if (!point.mend.left.isEmpty())
        text = together(text, Words::tr("The test file is still there. Delete it by hand: %1").arg(point.mend.left));
    return text;
}

QString checkDetail(const CheckPoint &point)
{
    using What = CheckFinding::What;
    switch (point.finding.what) {
    case What::Error:
    case What::NotCountable:
    case What::NotMade:
        return point.finding.text;
    case What::RunRefuses:
    case What::UnattendedRunRefuses:
    case What::RunIsWarned:
        return point.mend.told.isEmpty() ? point.finding.text : QString(point.finding.text + u". "_s + point.mend.told);
    case What::Usable:
        return describe(point.finding.listing);
    default:
        return {};
    }
}

} // namespace docsweep
