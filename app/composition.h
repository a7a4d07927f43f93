// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/backends.h"
#include "core/sweep/systemcheck.h"

namespace docsweep {

/// The stores of these settings for a planner: fresh instances per thread, and none of them able to delete. `clock`
/// must outlive them. Factories answer BadConfig for a database that is not configured, and Unavailable ("Storage
/// service unavailable: …", with the mend) for a storage that is not. A journal that a newer docsweep wrote is
/// BadConfig. `stop` ends the making of the journal's newer form.
ReadBackends makeReadBackends(const Settings &settings, const Clock &clock, const std::stop_token &stop = {});

/// The same stores with the right to delete.
SweepBackends makeSweepBackends(const Settings &settings, const Clock &clock);

/// Makes docsweep's home (journal, logs) for its owner alone when it is missing, and what lies in one of before
/// readable for its owner alone. Errors: BadConfig with the path, what the system said and the mend (DOCSWEEP_HOME);
/// for a home that another user owns, may write or may replace, and for a link in place of a file, with the mend.
Result<> prepareHome(const QString &home);

/// Whether the files of a bucket may be removed, found out without touching any: Unauthorized with the folder that
/// refuses and the mend, else as the store's `checkBucket`.
Result<> checkMayRemove(const StorageSettings &storage, const Bucket &bucket);

/// What a system check has to know of the storage of these settings. `clock` must outlive it.
StorageUnderCheck storageUnderCheck(const Settings &settings, const Clock &clock, bool mayMakeCanary);

/// The ledger of the demo whose data `makeDemoData` has made in this folder, with two holds and a run as if a colleague
/// had made them. Errors: as `makeLedgerAlone`.
Result<> makeDemoLedger(const QString &folder, const Clock &clock);

/// A vault for the demo in this folder: copies go to its folder "vault" for a day, and the private key lies in its home
/// in a plain file, so that whoever looks around can put back at once. Says so in its .env file. Errors: Io; those of
/// PrivateKeys::store.
Result<> makeDemoVault(const QString &folder);

} // namespace docsweep
