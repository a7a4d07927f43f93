// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"

namespace docsweep {

/// The system's keychain: Secret Service (GNOME keyring, KeePassXC) or KWallet, by QtKeychain. Entries of the service
/// "docsweep" are named "PROFILE/SUPABASE_SERVICE_KEY"; what is for one place is kept with it, as JSON. Without a
/// session bus it answers at once that there is none. One that stays silent is given up after ten seconds: it may be
/// waiting for somebody to unlock it.
class KeychainCredentialStore : public CredentialStore {
public:
    CredentialPlace place() const override { return CredentialPlace::Keychain; }
    QString where() const override;
    Result<std::optional<BoundSecret>> read(const CredentialId &id) const override;
    /// Reads back what was written: a locked keychain may answer as if all were well.
    Result<> write(const CredentialId &id, const Secret &secret) override;
    Result<bool> remove(const CredentialId &id) override;
};

} // namespace docsweep
