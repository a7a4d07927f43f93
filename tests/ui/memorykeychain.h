// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"

#include <QMap>

#include <mutex>

namespace docsweep {

/// What a `MemoryKeychain` holds, for all threads.
struct KeychainContent {
    std::mutex mutex;
    QMap<QString, Secret> kept; // guarded by mutex
    QMap<QString, QString> places; // where each of them may go; guarded by mutex
    bool isThere = true; // guarded by mutex
    bool isLocked = false; // and does not answer; guarded by mutex
};

/// A keychain that is gone with the test, or that is not there at all.
class MemoryKeychain final : public CredentialStore {
public:
    explicit MemoryKeychain(std::shared_ptr<KeychainContent> keys)
        : m_keys(std::move(keys))
    {
    }
    CredentialPlace place() const override { return CredentialPlace::Keychain; }
    QString where() const override { return QStringLiteral("in the keychain"); }
    Result<std::optional<BoundSecret>> read(const CredentialId &id) const override
    {
        const std::scoped_lock lock(m_keys->mutex);
        if (const Result<> asked = ask(); !asked)
            return fail(asked.error());
        const auto found = m_keys->kept.constFind(id.profile + QLatin1Char('/') + id.name);
        if (found == m_keys->kept.constEnd())
            return std::optional<BoundSecret>();
        return std::optional(BoundSecret{*found, m_keys->places.value(found.key())});
    }
    Result<> write(const CredentialId &id, const Secret &secret) override
    {
        const std::scoped_lock lock(m_keys->mutex);
        if (const Result<> asked = ask(); !asked)
            return fail(asked.error());
        m_keys->kept.insert(id.profile + QLatin1Char('/') + id.name, secret);
        m_keys->places.insert(id.profile + QLatin1Char('/') + id.name, id.destination);
        return {};
    }
    Result<bool> remove(const CredentialId &id) override
    {
        const std::scoped_lock lock(m_keys->mutex);
        if (const Result<> asked = ask(); !asked)
            return fail(asked.error());
        return m_keys->kept.remove(id.profile + QLatin1Char('/') + id.name) > 0;
    }

private:
    Result<> ask() const
    {
        if (!m_keys->isThere)
            return fail(ErrorKind::Unavailable, Cause{CauseKind::NoKeychain, {QStringLiteral("no session bus")}});
        if (m_keys->isLocked)
            return fail(ErrorKind::Unavailable, Cause{CauseKind::KeychainAway, {QStringLiteral("it is locked")}});
        return {};
    }

    std::shared_ptr<KeychainContent> m_keys;
};

} // namespace docsweep
