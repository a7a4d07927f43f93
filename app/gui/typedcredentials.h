// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"
#include "ui/console/connections.h"

namespace docsweep {

/// Answers with what was typed, and where that is nothing with what is stored for the connection.
class TypedCredentials final : public CredentialStore {
public:
    /// `placesBefore`: where each key or password of the connection went until now.
    TypedCredentials(Connection connection, CredentialStores stored, QMap<QString, QString> placesBefore);

    CredentialPlace place() const override { return CredentialPlace::File; }
    QString where() const override { return QStringLiteral("as it was typed"); }
    /// What was typed is for the place that was typed beside it.
    Result<std::optional<BoundSecret>> read(const CredentialId &id) const override;
    Result<> write(const CredentialId &id, const Secret &secret) override;
    Result<bool> remove(const CredentialId &) override { return false; }

private:
    BoundSecret bound(const CredentialId &id, BoundSecret stored) const;

    Connection m_connection;
    CredentialStores m_stored;
    QMap<QString, QString> m_placesBefore;
};

} // namespace docsweep
