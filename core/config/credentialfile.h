// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"

#include <QJsonObject>

namespace docsweep {

/// A file that its owner alone may read (0600): JSON, {"profile": {"SUPABASE_SERVICE_KEY": {"value": "…", "for":
/// "https://…"}}}; what is for no place is the value alone. One that others may
/// read, that belongs to another user or that is a link is refused, not read: somebody may know what is in it, or have
/// put it there. A missing file holds nothing.
class FileCredentialStore : public CredentialStore {
public:
    explicit FileCredentialStore(QString path);

    CredentialPlace place() const override { return CredentialPlace::File; }
    QString where() const override;
    Result<std::optional<BoundSecret>> read(const CredentialId &id) const override;
    Result<> write(const CredentialId &id, const Secret &secret) override;
    Result<bool> remove(const CredentialId &id) override;

private:
    Result<QJsonObject> load() const;
    Result<> save(const QJsonObject &all);

    QString m_path;
};

} // namespace docsweep
