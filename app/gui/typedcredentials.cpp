// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/typedcredentials.h"

namespace docsweep {

using namespace Qt::StringLiterals;

TypedCredentials::TypedCredentials(Connection connection, CredentialStores stored, QMap<QString, QString> placesBefore)
    : m_connection(std::move(connection))
    , m_stored(std::move(stored))
    , m_placesBefore(std::move(placesBefore))
{
}

Result<std::optional<BoundSecret>> TypedCredentials::read(const CredentialId &id) const
{
    if (const Secret typed = m_connection.secrets.value(id.name); !typed.isEmpty())
        return std::optional(BoundSecret{typed, id.destination});
    std::optional<Error> problem;
    for (const auto &store : m_stored) {
        Result<std::optional<BoundSecret>> secret = store->read({m_connection.name, id.name});
        if (!secret)
            problem = secret.error();
        else if (*secret)
            return bound(id, **std::move(secret));
    }
    return problem ? Result<std::optional<BoundSecret>>(fail(*problem)) : std::optional<BoundSecret>();
}

Result<> TypedCredentials::write(const CredentialId &, const Secret &)
{
    return fail(ErrorKind::BadConfig, u"what is typed is stored by saving it"_s);
}

/// What an earlier docsweep stored without a place is for the one that the connection has named until now.
BoundSecret TypedCredentials::bound(const CredentialId &id, BoundSecret stored) const
{
    if (stored.destination.isEmpty())
        stored.destination = m_placesBefore.value(id.name);
    return stored;
}

} // namespace docsweep
