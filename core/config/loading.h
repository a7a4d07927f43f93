// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/layers.h"

#include <optional>

namespace docsweep {

/// Settings while they are read: where values are found, and what is known so far. Each subject has a reader of its own
/// (databasevalues.h, storagevalues.h, …), which takes values and fills in its part. One thread; the request outlives
/// it.
class Loading {
public:
    Loading(const LoadRequest &request, SettingLayers layers);

    const LoadRequest &request() const { return m_request; }
    const SettingLayers &layers() const { return m_layers; }
    Settings &settings() { return m_settings; }
    const Settings &settings() const { return m_settings; }
    const QString &storeProblem() const { return m_storeProblem; }

    /// The strongest value, noted as the source of its setting.
    std::optional<FoundValue> take(QLatin1String name);
    void note(const FoundValue &found);
    /// What an admin should know of how a value was taken.
    void remark(const FoundValue &value, const QStringList &remarks);
    Result<> readSwitch(QLatin1String name, bool &target);

    /// Which of two stores counts: the one that a stronger level names. Errors: both at the same level.
    Result<std::optional<FoundValue>> chooseStore(
        std::initializer_list<QLatin1String> namesOfOne, std::initializer_list<QLatin1String> namesOfOther) const;

    /// What is stored of a key or password that no stronger level has; a keychain that cannot be asked has none.
    /// `destination`: where it would be sent, empty for what goes nowhere. `isOfProfile`: the profile itself names
    /// that place, so that what an earlier docsweep stored for the profile can only be for it, and is from now on.
    Result<std::optional<FoundValue>> takeStored(
        QLatin1String name, const QString &destination = {}, bool isOfProfile = false);

    /// Who writes it says whose servers are believed.
    Result<> judgeAuthority(const FoundValue &value, const QString &path, const QString &example) const;

    Result<QString> findHome();

    // For commands that are told: settings that the next command would not find by itself.
    QString envFileOption() const;
    QString profileOption() const;

private:
    std::optional<FoundValue> firstAt(ValueSource level, std::initializer_list<QLatin1String> names) const;
    QString notSent(const CredentialId &id, const BoundSecret &found) const;

    const LoadRequest &m_request;
    SettingLayers m_layers;
    Settings m_settings;
    QString m_storeProblem; ///< why a store of keys and passwords could not be asked
};

} // namespace docsweep
