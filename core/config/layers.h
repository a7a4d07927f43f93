// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "core/config/profiles.h"

#include <array>
#include <optional>

namespace docsweep {

/// A value, and where it was found.
struct FoundValue {
    QString name; ///< the environment's name of the setting
    QString text; ///< as it stands there
    ValueSource source = ValueSource::Default;
    QString where; ///< for people: "in the environment", "in /srv/app/.env line 7"
    QString baseDirectory; ///< what a relative path in it is relative to
    ValuePlace place = {}; ///< where it stands in a file

    /// "CLEANUP_INTERVAL_HOURS (in /srv/app/.env line 7)"; of a flag with a word of its own "--hours".
    QString title() const;

    /// What is wrong with it, of a kind that says it of settings (`CauseKind::SettingRange` …); `about` is what the
    /// kind wants behind its first two. The text ends with "Example: CLEANUP_INTERVAL_HOURS=1.5", or "--hours 1.5" of a
    /// flag; without an example when that is empty.
    Error error(CauseKind kind, const QStringList &about, const QString &example) const;

    /// "TITLE: WHAT. Example: …": what only its words say, or what was found out elsewhere.
    Error error(const Why &what, const QString &example) const;

    /// How causes name it: the setting, or the flag; and " (where it stands)", or nothing of a flag.
    QStringList nameAndPlace() const;
};

/// docsweep's home where nothing names one: $XDG_DATA_HOME/docsweep, else in $HOME/.local/share. Empty where neither is
/// set.
QString usualHome(const QProcessEnvironment &environment);

/// The levels of settings, strongest first, as texts: knows where a value stands, not what it means.
class SettingLayers {
public:
    /// Reads the files that the request names. Errors: BadConfig for a file that cannot be read or understood, an
    /// unknown DOCSWEEP_ name in one of them, an unknown or empty flag.
    static Result<SettingLayers> read(const LoadRequest &request);

    /// The strongest value that is not blank.
    std::optional<FoundValue> find(const QString &name) const;

    /// The strongest value, blank or not.
    std::optional<FoundValue> findEvenBlank(const QString &name) const;

    /// The value of one level that is not blank.
    std::optional<FoundValue> at(ValueSource level, const QString &name) const;

    const ProfileChoice &profile() const { return m_profile; }
    const EnvFileFacts &envFile() const { return m_envFile; }

    /// What there is to ask of the admin before `read` can succeed, as `envFileQuestion`.
    static std::optional<EnvFileQuestion> question(const LoadRequest &request);

private:
    using Layer = QMap<QString, FoundValue>;
    static Layer ofFlags(const LoadRequest &request);
    static Layer ofEnvironment(const LoadRequest &request);
    /// The levels that do not depend on the .env file.
    static Result<SettingLayers> withoutEnvFile(const LoadRequest &request);
    Result<Layer> ofEnvFile(const LoadRequest &request);
    /// Where consents are kept: no .env file has a say in it. Empty: nowhere.
    QString ownHome(const LoadRequest &request) const;
    static Result<Layer> ofProfile(const ProfileChoice &profile, std::optional<uint> self);

    static constexpr size_t kLayers = size_t(ValueSource::Default);
    std::array<Layer, kLayers> m_layers; ///< by ValueSource; that of the stored credentials stays empty
    ProfileChoice m_profile;
    EnvFileFacts m_envFile;
};

} // namespace docsweep
