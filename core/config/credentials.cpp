// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/credentials.h"

#include "core/config/credentialfile.h"
#include "core/config/keychain.h"

#include <array>

namespace docsweep {

using namespace Qt::StringLiterals;

std::span<const QLatin1String> credentialNames()
{
    static constexpr std::array kNames{"SUPABASE_SERVICE_KEY"_L1, "SUPABASE_DB_PASSWORD"_L1,
        "DOCSWEEP_ALERT_WEBHOOK"_L1, "DOCSWEEP_ALERT_SECRET"_L1, "DOCSWEEP_PING_URL"_L1};
    return kNames;
}

CredentialStores openCredentials(const QString &home)
{
    CredentialStores stores;
    stores.push_back(std::make_unique<FileCredentialStore>(home + "/credentials"_L1));
    stores.push_back(std::make_unique<KeychainCredentialStore>());
    return stores;
}

} // namespace docsweep
