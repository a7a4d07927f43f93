// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/knowncause.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    using enum CauseKind;

    /// The first that fits counts: what says more stands before what says less.
    constexpr std::array kMarks{
        CauseMark{ClocksDiffer, "This machine's clock is %s, more than the 5 min that a run accepts"},
        CauseMark{Limit, " would go, more than "},
        CauseMark{OtherNumber, "%w items were agreed to, but %w would go now"},
        CauseMark{PlanAltered, " was altered after it was sealed"},
        CauseMark{PlanGone, " was never sealed"},
        CauseMark{PlanGone, " was pruned from the journal"},
        CauseMark{PlanGone, " cannot be run: it is not sealed, or its items were pruned"},
        CauseMark{PlanGone, "there is no plan %w in the journal"},
        CauseMark{PlanOfFormer, " was made for another database, which was at %s before"},
        CauseMark{PlanOfFormer, " was made for another bucket %w: it was "},
        CauseMark{AnotherThere, "another database is at %s than before"},
        CauseMark{AnotherThere, "another bucket is at %s than before"},
        CauseMark{PlanOfOther, " was made for %s, not for %s; nothing was deleted"},
        CauseMark{AnotherRun, "another run is at work (%s)"},
        CauseMark{AnotherRun, "the run lock is held by %s"},
        CauseMark{LockLost, "the run lock is lost"},
        CauseMark{LockLost, "the run lock %s was deleted"},
        CauseMark{LockLost, "the run lock %s was taken away by another run"},
        CauseMark{ProcessEnded, "its process ended before it could finish"},
        CauseMark{SessionUnknown, "there is no session \"%s\": neither a row nor an object"},
        CauseMark{SessionUnknown, "Neither a row nor a file is called \"%s\""},
        CauseMark{SessionKeyWrong, "\"%s\" is no session key"},
        CauseMark{BucketOrder, " is not in byte order ("},
        CauseMark{BucketOrder, "the database gives sessions out of byte order or twice"},

        CauseMark{HeldSince, "held since the plan was made"},
        CauseMark{SessionCameBack, "the session came back"},
        CauseMark{SessionCameBack, "its session came back"},
        CauseMark{SessionCameBack, "its last activity moved to "},
        CauseMark{SessionCameBack, "it was last active at "},
        CauseMark{SessionCameBack, "another transaction holds its row at this moment"},
        CauseMark{DocumentsChanged, "its documents changed since the plan was made"},
        CauseMark{DocumentsChanged, "its documents are not those of the plan"},
        CauseMark{NamedNow, "a row names it now"},
        CauseMark{SessionLeftAlone, "its session was left alone"},
        CauseMark{RowsStay, "its session's rows stay"},
        CauseMark{SessionGone, "there is no session with this id"},
        CauseMark{SessionGone, "its id belongs to session "},
        CauseMark{ChangedSince, " was left alone: "},
        CauseMark{ChangedSince, "it changed since the plan was made"},
        CauseMark{ChangedSince, "changed within the last "},
        CauseMark{TimeUnreadable, "its time cannot be read, so it is never old"},
        CauseMark{TimeUnreadable, "its last activity cannot be read, so it is never old"},
        CauseMark{NameImpossible, "no file of this storage can have such a name"},
        CauseMark{GivenUp, "somebody gave it up, so it was not deleted"},
        CauseMark{InterruptedBefore, "the run was interrupted before it; the next scan judges it anew"},
        CauseMark{InterruptedAfter, "removed before the run was interrupted"},
        CauseMark{StoppedMeanwhile, "stopped while it was being removed"},
        CauseMark{StoppedOnRequest, "stopped on request"},
        CauseMark{OtherCauses, "other causes"},

        CauseMark{SwitchedOff, "storage cleanup is switched off"},
        CauseMark{BucketForeign, "bucket %s is not among those configured now"},
        CauseMark{HostUnknown, "no address is known for %s (DNS)"},
        CauseMark{ProxyFails, "the proxy on the way to %w "},
        CauseMark{NotSafe, "no safe connection (TLS) to %w: "},
        CauseMark{ConnectionRefused, "%w refuses connections"},
        CauseMark{ConnectionCut, "%w cut the connection"},
        CauseMark{ProjectLocked, "the project is locked for its quota or a payment"},
        CauseMark{KeyUnknown, "the gateway does not know the key"},
        CauseMark{KeyExpired, "the key has expired"},
        CauseMark{KeyForeign, "the key is not this project's"},
        CauseMark{KeyMayNot, "the key may not do this"},
        CauseMark{PolicyRefuses, " is still there although the storage answered without an error"},
        CauseMark{HiddenFromKey, "gone or hidden cannot be told apart"},
        CauseMark{HiddenFromKey, "to which policies may hide objects"},
        CauseMark{HiddenFromKey, "it sees only what policies let it SELECT"},
        CauseMark{ListingBroken, "its listing cannot be trusted now"},
        CauseMark{ListingBroken, " lists objects out of order ("},
        CauseMark{ListingBroken, " by SQL broke off"},
        CauseMark{NotTheStorage, "%w answered %s; a proxy may stand in the way"},
        CauseMark{NotTheStorage, "%w answered %s (it points elsewhere: check SUPABASE_URL"},
        CauseMark{StorageReadOnly, "the project's database is read-only"},
        CauseMark{StorageMissing, "no storage is configured"},
        CauseMark{StorageMissing, "Supabase credentials not configured"},
        CauseMark{BucketMissing, "bucket %s does not exist in "},
        CauseMark{BucketMissing, "check SUPABASE_BUCKET_NAME; a key without rights does not see the bucket either"},
        CauseMark{BucketUnnamed, "no bucket is named; "},
        CauseMark{StillThere, "; right after it was there"},
        CauseMark{NoAnswer, "%w does not answer"},

        CauseMark{BucketFolderAway, "opening the bucket \"%s\""},
        CauseMark{StorageFolderAway, "opening the storage folder \"%s\""},
        CauseMark{FolderProtected, "files in %s may not be removed: "},
        CauseMark{FolderProtected, "the folder \"%s\" is not writable for user \"%s\""},
        CauseMark{FileProtected, "the file is protected against user \"%s\""},
        CauseMark{MountedReadOnly, "the file system is mounted read-only"},
        CauseMark{MountedThere, "something is mounted there, or the system uses it"},
        CauseMark{MountedThere, "another file system is mounted there, not crossed"},
        CauseMark{LinkInTheWay, "a symbolic link is in the way, not followed"},

        CauseMark{AccessDenied, " (as user \"%s\")"},

        CauseMark{DatabaseMissing, "o database is configured"},
        CauseMark{DatabaseNoSqlite, "this file is not an SQLite database"},
        CauseMark{DatabaseNoSqlite, "this is a folder; name the web app's database"},
        CauseMark{DatabaseNoFile, "there is no such file, or this user may not look into its folder"},
        CauseMark{DatabaseOfOther, "this file belongs to user %s, and "},
        CauseMark{TemporaryFull, "in the folder for temporary files %s (not where the database is)"},
        CauseMark{FileTooLarge, "no file that docsweep writes may be larger than %w bytes"},
        CauseMark{DatabaseNoAccess, "docsweep needs access to the file and its folder"},
        CauseMark{DatabaseNoAccess, "docsweep must be able to write beside the database"},
        CauseMark{DatabaseTimeZone, "its zone is unknown, so no age can be told"},
        CauseMark{DatabaseRowsHidden, "row-level security hides rows of %s from this user"},
        CauseMark{DatabaseRightsMissing, "permissions are missing (UPDATE locks a row before it is deleted): %s"},
        CauseMark{DatabaseTablesMissing, "%s cannot be found. Is this the web app's database?"},
        CauseMark{DatabaseDriver, "Qt's driver for PostgreSQL is missing"},
        CauseMark{DatabaseFull, "every connection that it allows is taken"},
        CauseMark{DatabaseFull, "every connection that the server allows is taken"},
        CauseMark{DatabaseStarting, "the server is starting or stopping"},
        CauseMark{DatabaseEnded, "an administrator ended this connection"},
        CauseMark{DatabasePooler, "the login was taken and the connection closed"},
        CauseMark{DatabaseLogin, "check the user and the password"},
        CauseMark{DatabaseUnknown, "check the name of the database"},
        CauseMark{DatabaseUnreachable, "check the host, the port and the network"},
        CauseMark{DatabaseUnreachable, "the connection is lost"},
        CauseMark{ForeignRows, "a row that docsweep does not know refers to this session"},
        CauseMark{TriggerInterferes, " rows; a trigger may interfere"},
        CauseMark{DatabaseRefuses, "the database refuses"},

        CauseMark{JournalNewer, " was written by a newer docsweep"},
        CauseMark{JournalMissing, "there is no journal at "},
        CauseMark{HomeUnusable, "the folder %s cannot be made; DOCSWEEP_HOME"},
        CauseMark{HomeUnusable, "docsweep's home %w "},
        CauseMark{HomeUnset, "There is no place for the journal: "},
        CauseMark{SettingRange, "%v%s is no whole number from %w to %w"},
        CauseMark{SettingRange, "%v%s is no number from %w to %w"},
        CauseMark{SettingLeast, "%v%s is no number from %w on"},
        CauseMark{SettingMissing, "%v is set, but %s not. Example: "},
        CauseMark{Unencrypted, "would send the key unencrypted"},
        CauseMark{Unencrypted, "http would send the key in the clear to "},
        CauseMark{TwoStores, " name two different stores; keep one of them"},
        CauseMark{ConnectionExists, "There is a connection \"%s\" already"},
        CauseMark{ConnectionName, "That is no name for a connection"},
        CauseMark{KeychainAway, "the keychain cannot be used"},
        CauseMark{KeychainAway, "the keychain refuses"},
        CauseMark{FileUnwritable, "The file %s cannot be written"},
        CauseMark{FileUnreadable, "The file %s does not exist"},
        CauseMark{FileUnreadable, "The file %s cannot be read"},

        CauseMark{PeriodTooShort, " apart: the shortest period is 1 min"},
        CauseMark{PeriodTooLong, " apart: the longest period is 366 d"},
        CauseMark{QuietAlways, "the quiet hours cover the whole week"},
        CauseMark{ZoneUnknown, "the time zone \"%s\" is unknown here"},
        CauseMark{CronPeriod, "cron cannot start something every %w minutes: %s does is %w minutes"},
        CauseMark{CrontabAltered, " of the crontab are not as they were written"},
        CauseMark{CalendarWrong, "systemd does not understand --calendar \"%s\""},
        CauseMark{CalendarWrong, "cron does not take the line: %s"},
        CauseMark{OnlyInEnvironment, "%v comes from this shell's environment"},
        CauseMark{ProgramMissing, "%w cannot be started: "},
    };

    /// What servers and systems say, which is the same on every machine, and what is put together from pieces.
    constexpr std::array kForeignMarks{
        CauseMark{StorageRefused, "%w answered HTTP %w"},
        CauseMark{DiskFull, "No space left on device"},
        CauseMark{DiskFull, "database or disk is full"},
        CauseMark{FileTooLarge, "File too large"},
        CauseMark{DatabaseBusy, "database is locked"},
        CauseMark{DatabaseTablesMissing, "no such table: %w"},
        CauseMark{SettingWrong, "%v (%s): "},
        CauseMark{SettingWrong, "%v: "},
        CauseMark{SettingWrong, "%v is empty"},
    };

    QRegularExpression expressionOf(const char *mark)
    {
        QString pattern = QRegularExpression::escape(QString::fromLatin1(mark));
        pattern.replace("\\%w"_L1, "([^\\s:;]*[^\\s:;.])"_L1);
        pattern.replace("\\%s"_L1, "(.+?)"_L1);
        pattern.replace("\\%v"_L1, "\\b((?:DOCSWEEP|SUPABASE|CLEANUP|DATABASE|STORAGE|MAX|AUTO)_[A-Z_]+)"_L1);
        if (pattern.endsWith("(.+?)"_L1))
            pattern.replace(pattern.size() - 2, 2, ")$"_L1);
        return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption);
    }

    struct Known {
        KnownCause cause;
        QRegularExpression expression;
    };

    const std::vector<Known> &known()
    {
        static const std::vector<Known> all = [] {
            std::vector<Known> made;
            for (const CauseMark &mark : kMarks)
                made.push_back({mark.cause, expressionOf(mark.text)});
            for (const CauseMark &mark : kForeignMarks)
                made.push_back({mark.cause, expressionOf(mark.text)});
            return made;
        }();
        return all;
    }

} // namespace

std::span<const CauseMark> causeMarks()
{
    return kMarks;
}

CauseFound causeFoundIn(const QString &text)
{
    for (const Known &each : known()) {
        const QRegularExpressionMatch match = each.expression.match(text);
        if (match.hasMatch())
            return {each.cause, match.capturedTexts().sliced(1)};
    }
    return {};
}

} // namespace docsweep
