// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/credentials.h"

#include "core/config/credentialfile.h"
#include "core/config/databaseurl.h"
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

QString storageDestination(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    const QString port = url.port(usual) == usual ? QString() : QString(u':' + QString::number(url.port()));
    return url.scheme().toLower() + u"://"_s + url.host(QUrl::FullyEncoded).toLower() + port;
}

QString databaseDestination(const DatabaseSettings &database)
{
    QStringList places = hostsAndPorts(database).toLower().split(u',');
    places.sort(); // in whatever order they are asked
    return u"postgres://%1/%2"_s.arg(places.join(u','), database.database);
}

bool isForOnePlace(const QString &name)
{
    return name == "SUPABASE_SERVICE_KEY"_L1 || name == "SUPABASE_DB_PASSWORD"_L1;
}

bool isNoStore(const Error &error)
{
    return error.cause.kind == CauseKind::NoKeychain;
}

CredentialStores openCredentials(const QString &home)
{
    CredentialStores stores;
    stores.push_back(std::make_unique<FileCredentialStore>(home + "/credentials"_L1));
    stores.push_back(std::make_unique<KeychainCredentialStore>());
    return stores;
}

} // namespace docsweep
