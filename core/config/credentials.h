// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace docsweep {

/// Which key or password: of one profile, by the setting's name.
struct CredentialId {
    QString profile; ///< as `ProfileChoice::name`
    QString name; ///< one of `credentialNames`

    bool operator==(const CredentialId &) const = default;
};

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
    /// Nothing when none is stored, or when the keychain is locked and will not say. Errors: BadConfig for a file that
    /// must not be trusted, with the mend; Unavailable when there is no keychain here.
    virtual Result<std::optional<Secret>> read(const CredentialId &id) const = 0;
    /// Replaces what is stored. Errors: as `read`, Io.
    virtual Result<> write(const CredentialId &id, const Secret &secret) = 0;
    /// Whether there was one. Errors: as `write`.
    virtual Result<bool> remove(const CredentialId &id) = 0;
};

using CredentialStores = std::vector<std::unique_ptr<CredentialStore>>;

/// The stores of a user whose docsweep's home this is, in the order to ask them: the file in that home, for machines
/// without a keychain, and the system's keychain.
CredentialStores openCredentials(const QString &home);

} // namespace docsweep
