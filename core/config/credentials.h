// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/settings.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace docsweep {

/// Which key or password: of one profile, by the setting's name.
struct CredentialId {
    QString profile; ///< as `ProfileChoice::name`
    QString name; ///< one of `credentialNames`
    QString destination = {}; ///< where it is wanted, as `storageDestination`; of what belongs to no place empty

    bool operator==(const CredentialId &) const = default;
};

/// A key or password as it is stored, and the one place it may be sent to.
struct BoundSecret {
    Secret secret;
    QString destination; ///< empty: none was noted, as by an earlier docsweep, or it belongs to no place

    bool operator==(const BoundSecret &) const = default;
};

/// Where a storage's key is sent: "https://project.supabase.co", with a port that is not the usual one.
QString storageDestination(const QUrl &url);

/// Where a database's password is sent: "postgres://db.example.org:5432/name".
QString databaseDestination(const DatabaseSettings &database);

/// Whether what is stored under a name is for one place alone: the storage's key and the database's password. The
/// others are addresses themselves, or are never sent.
bool isForOnePlace(const QString &name);

/// The settings that can be stored apart from the others: SUPABASE_SERVICE_KEY, SUPABASE_DB_PASSWORD, and the addresses
/// and the key of alerts.
std::span<const QLatin1String> credentialNames();

enum class CredentialPlace { Keychain, File };

/// Where keys and passwords stay between two starts. Blocking for some milliseconds, ten seconds at the most; any
/// thread.
class CredentialStore {
public:
    virtual ~CredentialStore() = default;
    virtual CredentialPlace place() const = 0;
    /// For people: "in the keychain", "in /var/lib/docsweep/credentials".
    virtual QString where() const = 0;
    /// What is stored under the profile and the name, whatever place it is for. Nothing when none is stored, or when
    /// the keychain is locked and will not say. Errors: BadConfig for a file that must not be trusted, with the mend;
    /// Unavailable when there is no keychain here, `isNoStore`, or it does not answer; Unauthorized when it refuses.
    virtual Result<std::optional<BoundSecret>> read(const CredentialId &id) const = 0;
    /// Replaces what is stored; it is for the id's destination from then on. Errors: as `read`, Io.
    virtual Result<> write(const CredentialId &id, const Secret &secret) = 0;
    /// Whether there was one. Errors: as `write`.
    virtual Result<bool> remove(const CredentialId &id) = 0;
};

/// Whether a store's error says that there is none on this machine, so that nothing can be in it: unlike one that is
/// locked or does not answer.
bool isNoStore(const Error &error);

using CredentialStores = std::vector<std::unique_ptr<CredentialStore>>;

/// The stores of a user whose docsweep's home this is, in the order to ask them: the file in that home, for machines
/// without a keychain, and the system's keychain.
CredentialStores openCredentials(const QString &home);

} // namespace docsweep
