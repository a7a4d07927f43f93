// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

using namespace Qt::StringLiterals;

QString CauseWords::textOfSettings(const Cause &cause)
{
    const QString first = cause.about.value(0);
    const QString second = cause.about.value(1);
    switch (cause.kind) {
    case CauseKind::StorageNotSet:
    case CauseKind::StorageHalfSet:
        return tr("No storage is configured.");
    case CauseKind::DatabaseNotSet:
        return tr("No database is configured.");
    case CauseKind::JournalLost:
        return tr("The journal was lost, rolled back or repaired: holds and pending deletions may be missing.");
    case CauseKind::JournalNewer:
        return tr("The journal was written by a newer docsweep.");
    case CauseKind::JournalMissing:
        return tr("There is no journal yet.");
    case CauseKind::HomeUnusable:
    case CauseKind::HomeNotMade:
    case CauseKind::HomeNoFolder:
    case CauseKind::HomeUnwritable:
    case CauseKind::HomeOfOthers:
        return tr("docsweep's own folder cannot be used: %1").arg(first);
    case CauseKind::HomeUnset:
        return tr("docsweep has no place for its journal.");
    case CauseKind::DiskFull:
        return tr("The disk is full.");
    case CauseKind::TemporaryFull:
        return tr("There is no space left in the folder for temporary files: %1").arg(first);
    case CauseKind::FileTooLarge:
        return tr("The system doesn't let docsweep write a file this large.");
    case CauseKind::LockFileUnwritable:
    case CauseKind::MetricsUnwritable:
    case CauseKind::FileUnwritable:
        return tr("The file %1 cannot be written.").arg(first);
    case CauseKind::FileUnreadable:
    case CauseKind::FileUnread:
    case CauseKind::FileForbidden:
        return tr("The file %1 cannot be read.").arg(first);
    case CauseKind::KeychainAway:
    case CauseKind::KeychainRefuses:
    case CauseKind::NoKeychain:
        return tr("The keychain cannot be used.");
    case CauseKind::SettingWrong:
        return tr("The value of the setting %1 cannot be used.").arg(first);
    case CauseKind::SettingRange:
    case CauseKind::SettingNumber:
    case CauseKind::SettingDays:
    case CauseKind::SettingHours:
        return tr("%1 must be a number from %2 to %3.").arg(first, cause.about.value(2), cause.about.value(3));
    case CauseKind::SettingLeast:
        return tr("%1 must be a number of at least %2.").arg(first, cause.about.value(2));
    case CauseKind::SettingHoursAbove:
    case CauseKind::SettingMegabytes:
        return tr("%1 must be a number above 0.").arg(first);
    case CauseKind::SettingMost:
        return tr("%1 must be at most %2.").arg(first, cause.about.value(3));
    case CauseKind::SettingSwitch:
        return tr("%1 must be one of these: %2.").arg(first, u"true, false"_s);
    case CauseKind::SettingChoice:
        return tr("%1 must be one of these: %2.").arg(first, cause.about.value(2));
    case CauseKind::SettingEither:
        return tr("%1 must be one of these: %2.").arg(first, cause.about.mid(2, 2).join(u", "_s));
    case CauseKind::SettingZone:
        return tr("%1 must be UTC or the name of a time zone that this system knows.").arg(first);
    case CauseKind::SettingUnknown:
        return tr("docsweep has no setting %1.").arg(first);
    case CauseKind::KeyNotSet:
    case CauseKind::SettingMissing:
        return tr("%1 is set, but other settings that belong to it are missing.").arg(first);
    case CauseKind::Unencrypted:
        return tr("This address would send the key unencrypted.");
    case CauseKind::TwoStores:
        return tr("Two different storages are set at the same time.");
    case CauseKind::ConnectionExists:
    case CauseKind::ConnectionTaken:
        return tr("A connection named “%1” already exists.").arg(first);
    case CauseKind::ConnectionName:
        return tr("This name can't be used for a connection.");
    case CauseKind::ProfileHoldsKey:
        return tr("Keys and passwords do not belong in a profile.");
    case CauseKind::KeysUntrusted:
    case CauseKind::SettingsFileUntrusted:
    case CauseKind::FileUntrusted:
        return tr("The file %1 is not used, because others can read or change it.").arg(first);
    case CauseKind::ProgramUntrusted:
    case CauseKind::EntryUntrusted:
        return tr("%1 is not started, because others can change it.").arg(first);
    case CauseKind::KeyUnbound:
        return tr("The settings do not yet say where %1 may be sent.").arg(first);
    case CauseKind::KeyOfOtherPlace:
        return tr("The stored %1 was saved for another server, so it was not sent.").arg(first);
    case CauseKind::ProfileMissing:
        return tr("There is no profile “%1”.").arg(first);
    case CauseKind::JournalInUse:
    case CauseKind::JournalBusy:
        return tr("Another program is using the journal.");
    case CauseKind::JournalUncopied:
        return tr("The journal was not updated, because no copy of it could be kept.");
    case CauseKind::JournalOfOther:
        return tr("The journal belongs to user %1.").arg(second);
    case CauseKind::ScheduleUnreadable:
        return tr("The schedule in the journal cannot be understood.");
    case CauseKind::IntentLost:
        return tr("Part of the journal is missing.");
    case CauseKind::SearchUntaught:
    case CauseKind::SortUntaught:
        return tr("There is not enough memory to search or sort the list.");
    case CauseKind::NobodyTold:
        return tr("No way to send alerts is set up yet.");
    case CauseKind::NoDesktop:
        return tr("There is no desktop here to show notifications on.");
    default:
        return {};
    }
}

QString CauseWords::mendOfSettings(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::StorageNotSet:
    case CauseKind::StorageHalfSet:
        return tr("Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.");
    case CauseKind::DatabaseNotSet:
        return tr("Set DATABASE_URL or SUPABASE_DB_HOST to the web app's database.");
    case CauseKind::JournalInUse:
    case CauseKind::JournalBusy:
        return tr("Try again when it has finished.");
    case CauseKind::IntentLost:
        return tr("Scan again.");
    case CauseKind::JournalLost:
        return tr("Add the missing holds again. The next run goes ahead in any case.");
    case CauseKind::JournalNewer:
        return tr("Install the newer docsweep here too.");
    case CauseKind::HomeUnusable:
    case CauseKind::JournalOfOther:
    case CauseKind::HomeUnset:
    case CauseKind::HomeNotMade:
    case CauseKind::HomeNoFolder:
    case CauseKind::HomeUnwritable:
    case CauseKind::HomeOfOthers:
        return tr("Set DOCSWEEP_HOME to a folder that this user may write to.");
    case CauseKind::FileTooLarge:
        return tr("Raise the limit of the process: ulimit -f unlimited.");
    case CauseKind::JournalUncopied:
    case CauseKind::DiskFull:
    case CauseKind::TemporaryFull:
        return tr("Free some disk space, then try again.");
    case CauseKind::KeysUntrusted:
    case CauseKind::SettingsFileUntrusted:
    case CauseKind::FileUntrusted:
    case CauseKind::ProgramUntrusted:
    case CauseKind::EntryUntrusted:
    case CauseKind::LockFileUnwritable:
    case CauseKind::MetricsUnwritable:
    case CauseKind::FileUnwritable:
    case CauseKind::FileUnreadable:
    case CauseKind::FileUnread:
    case CauseKind::FileForbidden:
        return tr("Check its path and its permissions.");
    case CauseKind::KeychainAway:
    case CauseKind::KeychainRefuses:
    case CauseKind::NoKeychain:
        return tr("Unlock it, or store the key in a private file instead.");
    case CauseKind::SettingWrong:
        return tr("Correct it where it is set.");
    case CauseKind::SettingRange:
    case CauseKind::SettingNumber:
    case CauseKind::SettingDays:
    case CauseKind::SettingHours:
    case CauseKind::SettingLeast:
    case CauseKind::SettingHoursAbove:
    case CauseKind::SettingMegabytes:
    case CauseKind::SettingMost:
    case CauseKind::SettingSwitch:
    case CauseKind::SettingChoice:
    case CauseKind::SettingEither:
    case CauseKind::SettingZone:
    case CauseKind::SettingUnknown:
    case CauseKind::SettingMissing:
    case CauseKind::KeyNotSet:
        return tr("Correct it where it is set.");
    case CauseKind::Unencrypted:
        return tr("Use https. http is only allowed for addresses of this machine.");
    case CauseKind::TwoStores:
        return tr("Remove one of them.");
    case CauseKind::ConnectionExists:
    case CauseKind::ConnectionTaken:
        return tr("Choose another name.");
    case CauseKind::ConnectionName:
        return tr("Use letters and digits only, for example “production”.");
    case CauseKind::ProfileHoldsKey:
        return tr("Remove it from there and store it as this connection's key or password.");
    case CauseKind::KeyUnbound:
        return tr("Enter the server's address first, then store it.");
    case CauseKind::KeyOfOtherPlace:
        return tr("If this server is the right one, store it again.");
    case CauseKind::ScheduleUnreadable:
        return tr("Set it again on the Schedule page.");
    default:
        return {};
    }
}

} // namespace docsweep
