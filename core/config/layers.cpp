// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/layers.h"

#include "core/config/envfile.h"
#include "core/config/settingnames.h"
#include "core/config/smallfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// The words of the command line for settings that have one of their own.
    struct FlagWord {
        QLatin1String name;
        QLatin1String flag;
    };
    constexpr std::array kFlagWords{FlagWord{"CLEANUP_INTERVAL_HOURS"_L1, "--hours"_L1},
        FlagWord{"DOCSWEEP_AGE_HOURS"_L1, "--hours"_L1}, FlagWord{"DOCSWEEP_MAX_DELETE"_L1, "--max-delete"_L1},
        FlagWord{"DOCSWEEP_MAX_DELETE_PERCENT"_L1, "--max-delete-percent"_L1},
        FlagWord{"DOCSWEEP_MAX_DELETE_BUCKET_PERCENT"_L1, "--max-delete-bucket-percent"_L1},
        FlagWord{"DOCSWEEP_MAX_DELETE_TIMES_USUAL"_L1, "--max-delete-times-usual"_L1},
        FlagWord{"DOCSWEEP_KEEP_OUTPUTS"_L1, "--keep-outputs"_L1},
        FlagWord{"DOCSWEEP_KEEP_ACTIVE_FILES"_L1, "--keep-active-files"_L1},
        FlagWord{"DOCSWEEP_CLOCK"_L1, "--clock"_L1}, FlagWord{"DOCSWEEP_ENDPOINT_HOSTS"_L1, "--allow-host"_L1},
        FlagWord{"DOCSWEEP_ENDPOINT_ORIGINS"_L1, "--allow-origin"_L1},
        FlagWord{"DOCSWEEP_LOG_TARGET"_L1, "--log-to"_L1}, FlagWord{"DOCSWEEP_LOG_FORMAT"_L1, "--log-format"_L1},
        FlagWord{"DOCSWEEP_LOG_LEVEL"_L1, "--log-level"_L1}, FlagWord{"DOCSWEEP_LOG_FILE"_L1, "--log-file"_L1},
        FlagWord{"DOCSWEEP_METRICS_FILE"_L1, "--metrics-file"_L1}};

    QLatin1String flagWord(const FoundValue &value)
    {
        const auto word = std::find_if(kFlagWords.begin(), kFlagWords.end(),
            [&](const FlagWord &known) { return value.source == ValueSource::Flag && known.name == value.name; });
        return word == kFlagWords.end() ? QLatin1String() : word->flag;
    }

    bool isBlank(const QString &text)
    {
        return QStringView(text).trimmed().isEmpty();
    }

    QString absolutePath(const LoadRequest &request, const QString &path)
    {
        return QDir::cleanPath(QDir(request.workingDirectory).absoluteFilePath(path));
    }

    Error unknownName(const FoundValue &value)
    {
        return {ErrorKind::BadConfig,
            u"%1: docsweep has no setting of this name, and a misspelt limit must not be a missing one"_s.arg(
                value.title())};
    }

} // namespace

QString FoundValue::title() const
{
    const QLatin1String flag = flagWord(*this);
    return flag.isEmpty() ? u"%1 (%2)"_s.arg(name, where) : QString(flag);
}

Error FoundValue::error(const QString &what, const QString &example) const
{
    QString sentence = title() + ": "_L1 + what;
    if (!example.isEmpty()) {
        const QLatin1String flag = flagWord(*this);
        sentence +=
            flag.isEmpty() ? u". Example: %1=%2"_s.arg(name, example) : u". Example: %1 %2"_s.arg(flag, example);
    }
    return {ErrorKind::BadConfig, sentence};
}

Result<SettingLayers> SettingLayers::read(const LoadRequest &request)
{
    SettingLayers layers;
    layers.m_layers[size_t(ValueSource::Flag)] = ofFlags(request);
    for (const FoundValue &flag : std::as_const(layers.m_layers[size_t(ValueSource::Flag)])) {
        if (!isSettingName(flag.name))
            return fail(unknownName(flag));
        if (isBlank(flag.text))
            return fail(flag.error(u"has an empty value"_s, {}));
    }
    layers.m_layers[size_t(ValueSource::Environment)] = ofEnvironment(request);
    Result<Layer> envFile = ofEnvFile(request);
    if (!envFile)
        return fail(envFile.error());
    layers.m_layers[size_t(ValueSource::EnvFile)] = *std::move(envFile);
    Result<ProfileChoice> choice = chooseProfile(request.profile, request.environment, request.workingDirectory);
    if (!choice)
        return fail(choice.error());
    layers.m_profile = *std::move(choice);
    Result<Layer> profile = ofProfile(layers.m_profile);
    if (!profile)
        return fail(profile.error());
    layers.m_layers[size_t(ValueSource::Profile)] = *std::move(profile);
    return layers;
}

std::optional<FoundValue> SettingLayers::find(const QString &name) const
{
    for (const Layer &layer : m_layers) {
        if (const auto found = layer.find(name); found != layer.end() && !isBlank(found->text))
            return *found;
    }
    return {};
}

std::optional<FoundValue> SettingLayers::findEvenBlank(const QString &name) const
{
    for (const Layer &layer : m_layers) {
        if (const auto found = layer.find(name); found != layer.end())
            return *found;
    }
    return {};
}

std::optional<FoundValue> SettingLayers::at(ValueSource level, const QString &name) const
{
    const Layer &layer = m_layers[size_t(level)];
    const auto found = layer.find(name);
    return found != layer.end() && !isBlank(found->text) ? std::optional(*found) : std::nullopt;
}

SettingLayers::Layer SettingLayers::ofFlags(const LoadRequest &request)
{
    Layer layer;
    for (auto it = request.flags.begin(); it != request.flags.end(); ++it)
        layer[it.key()] = {it.key(), it.value(), ValueSource::Flag, u"on the command line"_s, request.workingDirectory};
    return layer;
}

SettingLayers::Layer SettingLayers::ofEnvironment(const LoadRequest &request)
{
    Layer layer;
    for (const QLatin1String name : settingNames()) {
        if (request.environment.contains(name))
            layer[name] = {name, request.environment.value(name), ValueSource::Environment, u"in the environment"_s,
                request.workingDirectory};
    }
    return layer;
}

Result<SettingLayers::Layer> SettingLayers::ofEnvFile(const LoadRequest &request)
{
    const QString path = absolutePath(request, request.envFile.isEmpty() ? u".env"_s : request.envFile);
    if (request.envFile.isEmpty() && !QFileInfo(path).isFile())
        return Layer();
    const Result<QByteArray> text = readSmallFile(path);
    if (!text)
        return fail(text.error());
    const auto values = readEnvFile(*text, request.environment);
    if (!values)
        return fail(values.error().kind, u"%1: %2"_s.arg(path, values.error().text));
    Layer layer;
    for (auto it = values->begin(); it != values->end(); ++it) {
        const FoundValue found{it.key(), it->value, ValueSource::EnvFile,
            u"in %1 line %2"_s.arg(path, QString::number(it->line)), QFileInfo(path).path(), {path, it->line}};
        if (isSettingName(it.key()))
            layer[it.key()] = found;
        else if (it.key().startsWith("DOCSWEEP_"_L1)) // the other names are the web app's own
            return fail(unknownName(found));
    }
    return layer;
}

Result<SettingLayers::Layer> SettingLayers::ofProfile(const ProfileChoice &profile)
{
    if (profile.file.isEmpty())
        return Layer();
    const auto values = readProfile(profile);
    if (!values)
        return fail(values.error());
    Layer layer;
    for (auto it = values->begin(); it != values->end(); ++it)
        layer[it.key()] = {it.key(), it.value(), ValueSource::Profile, u"in %1"_s.arg(profile.file),
            QFileInfo(profile.file).path(), {profile.file, 0}};
    return layer;
}

} // namespace docsweep
