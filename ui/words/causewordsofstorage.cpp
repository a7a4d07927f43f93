// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/causewordsof.h"

namespace docsweep {

QString CauseWords::textOfStorage(const Cause &cause)
{
    const QString first = cause.about.value(0);
    const QString second = cause.about.value(1);
    switch (cause.kind) {
    case CauseKind::HostUnknown:
        return tr("No address is known for %1.").arg(first);
    case CauseKind::ConnectionRefused:
        return tr("%1 refuses connections.").arg(first);
    case CauseKind::ConnectionCut:
        return tr("%1 closed the connection.").arg(first);
    case CauseKind::NoAnswer:
        return tr("%1 does not answer.").arg(first);
    case CauseKind::StorageUnreached:
        return tr("%1 cannot be reached.").arg(first);
    case CauseKind::CertificateName:
    case CauseKind::CertificateTime:
    case CauseKind::NotSafe:
        return tr("A secure connection to %1 is not possible (TLS).").arg(first);
    case CauseKind::ProxyAway:
    case CauseKind::ProxyLogin:
    case CauseKind::ProxyUnknown:
    case CauseKind::ProxyFails:
        return tr("The proxy blocks docsweep's connection to %1.").arg(first);
    case CauseKind::ProjectLocked:
        return tr("The provider has locked the project because of its quota or a payment.");
    case CauseKind::KeyUnknown:
        return tr("The storage does not know the key.");
    case CauseKind::KeyExpired:
        return tr("The storage key has expired.");
    case CauseKind::KeyForeign:
        return tr("The storage key belongs to another project.");
    case CauseKind::KeyMayNot:
        return tr("The storage key is not allowed to do this.");
    case CauseKind::PolicyRefusesRole:
    case CauseKind::PolicyRefuses:
        return tr("The storage reported success, but the file is still there: no policy lets this key delete it.");
    case CauseKind::BucketHidden:
    case CauseKind::BucketSeemsEmpty:
    case CauseKind::MoreMayBeHidden:
    case CauseKind::CanaryHidden:
    case CauseKind::HiddenFromKey:
        return tr("The storage key cannot see everything, so docsweep cannot tell whether a file is gone or hidden.");
    case CauseKind::NothingInstead:
    case CauseKind::PageInstead:
    case CauseKind::PointsElsewhere:
    case CauseKind::NotTheStorage:
        return tr("Something other than the storage is answering at %1.").arg(first);
    case CauseKind::StorageReadOnly:
        return tr("The storage project is read-only. Usually its disk is full.");
    case CauseKind::StorageMissing:
        return tr("No storage is configured.");
    case CauseKind::StorageRefused:
        return tr("%1 answered with an error, HTTP %2.").arg(first, second);
    case CauseKind::ListingBrokeOff:
    case CauseKind::ListingEndless:
    case CauseKind::ListingTooDeep:
    case CauseKind::ListingUnordered:
    case CauseKind::OlderListingEndless:
    case CauseKind::SpelledAlike:
    case CauseKind::ListingBroken:
        return tr("The storage's listing cannot be trusted now.");
    case CauseKind::BucketMissingOrHidden:
    case CauseKind::BucketUnseen:
    case CauseKind::BucketMissing:
        return first.isEmpty() ? tr("The bucket does not exist, or the key cannot see it.")
                               : tr("The bucket %1 does not exist, or the key cannot see it.").arg(first);
    case CauseKind::BucketUnnamed:
        return tr("No bucket is set.");
    case CauseKind::BucketForeign:
        return tr("The bucket %1 is not one of the buckets configured now.").arg(first);
    case CauseKind::SwitchedOff:
        return tr("Storage cleanup is switched off.");
    case CauseKind::StorageRefusesFile:
    case CauseKind::VersionRefused:
    case CauseKind::VersionsUntried:
        return tr("The storage refuses to delete this file.");
    case CauseKind::RowRefers:
        return tr("A row of another table refers to this file.");
    case CauseKind::TriggerRefuses:
        return tr("A trigger in the storage's database refuses to delete this file.");
    case CauseKind::TakesOthersAlong:
        return tr("The storage would also delete the files below it, so it was skipped.");
    case CauseKind::RefusalUnclear:
        return tr("The storage took too long to say which file it refuses to delete.");
    case CauseKind::ArchivedOnly:
    case CauseKind::ArchivesHidden:
    case CauseKind::ArchivesLeft:
    case CauseKind::ArchivesStill:
    case CauseKind::VersionStays:
    case CauseKind::VersionUnnamed:
        return tr("The storage keeps it as an older version instead of deleting it.");
    case CauseKind::OlderVersionStuck:
    case CauseKind::OlderVersionsStay:
        return tr("An older version of it is kept and would become the current file again.");
    case CauseKind::BySqlImpossible:
        return tr("The files of bucket %1 cannot be listed by SQL.").arg(first);
    case CauseKind::AnotherOfItsName:
    case CauseKind::AttributesChanged:
    case CauseKind::ChangedAfter:
    case CauseKind::KindChanged:
    case CauseKind::NotToGo:
    case CauseKind::SizeChanged:
    case CauseKind::SizeUntold:
    case CauseKind::TimeChanged:
    case CauseKind::TimeFound:
    case CauseKind::TimeLost:
    case CauseKind::WrittenAnew:
        return tr("It changed since the list was made.");
    case CauseKind::KeyOutside:
    case CauseKind::KeyUnaddressable:
    case CauseKind::NoKey:
    case CauseKind::PrefixNoText:
        return tr("No file in this storage can have such a name.");
    case CauseKind::AddressHoldsMore:
    case CauseKind::AddressWrong:
    case CauseKind::AuthoritiesMissing:
    case CauseKind::AuthoritiesUnread:
    case CauseKind::KeyHoldsOther:
        return tr("The value of the setting %1 cannot be used.").arg(first);
    case CauseKind::KeyInTheClear:
        return tr("This address would send the key unencrypted.");
    default:
        return {};
    }
}

QString CauseWords::mendOfStorage(const Cause &cause)
{
    switch (cause.kind) {
    case CauseKind::HostUnknown:
        return tr("Check the project's address and this machine's name server (DNS).");
    case CauseKind::RefusalUnclear:
    case CauseKind::ConnectionRefused:
    case CauseKind::ConnectionCut:
    case CauseKind::StorageUnreached:
    case CauseKind::NoAnswer:
    case CauseKind::StorageRefused:
        return tr("Check that it is running and can be reached from here, then try again.");
    case CauseKind::CertificateName:
    case CauseKind::CertificateTime:
    case CauseKind::NotSafe:
        return tr("Check this machine's clock and the server's certificate. If you use your own certificate authority, "
                  "set DOCSWEEP_CA_FILE.");
    case CauseKind::ProxyAway:
    case CauseKind::ProxyLogin:
    case CauseKind::ProxyUnknown:
    case CauseKind::ProxyFails:
        return tr("Check https_proxy and no_proxy in the environment.");
    case CauseKind::ProjectLocked:
    case CauseKind::StorageReadOnly:
        return tr("Its owner must upgrade the plan or wait for the next billing period.");
    case CauseKind::KeyUnknown:
    case CauseKind::KeyForeign:
        return tr("Check SUPABASE_URL and SUPABASE_SERVICE_KEY: both must belong to this project.");
    case CauseKind::KeyExpired:
        return tr("Get a new one from the project's API settings.");
    case CauseKind::KeyMayNot:
    case CauseKind::PolicyRefuses:
    case CauseKind::BucketHidden:
    case CauseKind::BucketSeemsEmpty:
    case CauseKind::MoreMayBeHidden:
    case CauseKind::PolicyRefusesRole:
    case CauseKind::HiddenFromKey:
    case CauseKind::CanaryHidden:
        return tr("Use the service key, or add a policy for it.");
    case CauseKind::ListingEndless:
    case CauseKind::ListingUnordered:
    case CauseKind::NothingInstead:
    case CauseKind::OlderListingEndless:
    case CauseKind::PageInstead:
    case CauseKind::PointsElsewhere:
    case CauseKind::NotTheStorage:
        return tr("A proxy may be in the way, or the address is not the project's.");
    case CauseKind::StorageMissing:
        return tr("Set SUPABASE_URL and SUPABASE_SERVICE_KEY, or STORAGE_ROOT.");
    case CauseKind::BucketMissingOrHidden:
    case CauseKind::BucketUnseen:
    case CauseKind::BucketMissing:
    case CauseKind::BucketUnnamed:
    case CauseKind::BucketForeign:
        return tr("Check SUPABASE_BUCKET_NAME.");
    case CauseKind::RowRefers:
        return tr("Remove that row, or hold the file.");
    case CauseKind::TriggerRefuses:
        return tr("Correct the trigger, or hold the file.");
    case CauseKind::TakesOthersAlong:
        return tr("Delete or move those first.");
    case CauseKind::ArchivedOnly:
        return tr("The next cleanup deletes it version by version.");
    case CauseKind::ArchivesHidden:
    case CauseKind::ArchivesLeft:
    case CauseKind::ArchivesStill:
    case CauseKind::VersionStays:
        return tr("Ask the storage's operator whether it can delete single versions.");
    case CauseKind::SwitchedOff:
        return tr("To switch it on, set STORAGE_CLEANUP_ENABLED=true.");
    case CauseKind::StorageRefusesFile:
    case CauseKind::VersionRefused:
    case CauseKind::VersionsUntried:
        return tr("Show the text below to the database's administrator.");
    case CauseKind::AddressHoldsMore:
    case CauseKind::AddressWrong:
    case CauseKind::AuthoritiesMissing:
    case CauseKind::AuthoritiesUnread:
    case CauseKind::KeyHoldsOther:
        return tr("Correct it where it is set.");
    case CauseKind::KeyInTheClear:
        return tr("Use https. http is only allowed for addresses of this machine.");
    case CauseKind::BySqlImpossible:
        return tr("Set DOCSWEEP_LISTING=auto.");
    default:
        return {};
    }
}

} // namespace docsweep
