// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/layers.h"

#include "core/config/envfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kNames{"SUPABASE_URL"_L1, "SUPABASE_SERVICE_KEY"_L1, "SUPABASE_KEY"_L1,
        "SUPABASE_BUCKET_NAME"_L1, "SUPABASE_DB_HOST"_L1, "SUPABASE_DB_PORT"_L1, "SUPABASE_DB_NAME"_L1,
        "SUPABASE_DB_USER"_L1, "SUPABASE_DB_PASSWORD"_L1, "DATABASE_URL"_L1, "STORAGE_ROOT"_L1,
        "CLEANUP_INTERVAL_HOURS"_L1, "AUTO_CLEANUP_ENABLED"_L1, "STORAGE_CLEANUP_ENABLED"_L1, "MAX_STORAGE_SIZE_MB"_L1,
        "DOCSWEEP_HOME"_L1, "DOCSWEEP_AGE_HOURS"_L1, "DOCSWEEP_MAX_DELETE"_L1, "DOCSWEEP_MAX_DELETE_PERCENT"_L1,
        "DOCSWEEP_KEEP_OUTPUTS"_L1, "DOCSWEEP_KEEP_ACTIVE_FILES"_L1, "DOCSWEEP_CA_FILE"_L1, "DOCSWEEP_LISTING"_L1};

    /// The words of the command line for settings that have one of their own.
    struct FlagWord {
        QLatin1String name;
        QLatin1String flag;
    };
    constexpr std::array kFlagWords{FlagWord{"CLEANUP_INTERVAL_HOURS"_L1, "--hours"_L1},
        FlagWord{"DOCSWEEP_AGE_HOURS"_L1, "--hours"_L1}, FlagWord{"DOCSWEEP_MAX_DELETE"_L1, "--max-delete"_L1},
        FlagWord{"DOCSWEEP_MAX_DELETE_PERCENT"_L1, "--max-delete-percent"_L1},
        FlagWord{"DOCSWEEP_KEEP_OUTPUTS"_L1, "--keep-outputs"_L1},
        FlagWord{"DOCSWEEP_KEEP_ACTIVE_FILES"_L1, "--keep-active-files"_L1}};

    /// Nobody writes settings this long; what is, is another file.
    constexpr qint64 kLargestFile = 1 << 20;

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

    Result<QByteArray> contents(const QString &path)
    {
        QFile file(path);
        if (!QFileInfo(path).isFile())
            return fail(ErrorKind::BadConfig, u"The file %1 does not exist"_s.arg(path));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::BadConfig, u"The file %1 cannot be read: %2"_s.arg(path, file.errorString()));
        QByteArray text = file.read(kLargestFile + 1);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorKind::BadConfig, u"The file %1 cannot be read: %2"_s.arg(path, file.errorString()));
        if (text.size() > kLargestFile)
            return fail(ErrorKind::BadConfig, u"The file %1 is larger than 1 MiB, so it holds no settings"_s.arg(path));
        return text;
    }

    QString absolutePath(const LoadRequest &request, const QString &path)
    {
        return QDir::cleanPath(QDir(request.workingDirectory).absoluteFilePath(path));
    }

    bool isKnown(const QString &name)
    {
        return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
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
        if (!isKnown(flag.name))
            return fail(unknownName(flag));
        if (isBlank(flag.text))
            return fail(flag.error(u"has an empty value"_s, {}));
    }
    layers.m_layers[size_t(ValueSource::Environment)] = ofEnvironment(request);
    Result<Layer> envFile = ofEnvFile(request);
    if (!envFile)
        return fail(envFile.error());
    layers.m_layers[size_t(ValueSource::EnvFile)] = *std::move(envFile);
    Result<Layer> profile = ofProfile(request);
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
    for (const QLatin1String name : kNames) {
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
    const Result<QByteArray> text = contents(path);
    if (!text)
        return fail(text.error());
    const auto values = readEnvFile(*text, request.environment);
    if (!values)
        return fail(values.error().kind, u"%1: %2"_s.arg(path, values.error().text));
    Layer layer;
    for (auto it = values->begin(); it != values->end(); ++it) {
        const FoundValue found{it.key(), it->value, ValueSource::EnvFile,
            u"in %1 line %2"_s.arg(path, QString::number(it->line)), QFileInfo(path).path()};
        if (isKnown(it.key()))
            layer[it.key()] = found;
        else if (it.key().startsWith("DOCSWEEP_"_L1)) // the other names are the web app's own
            return fail(unknownName(found));
    }
    return layer;
}

Result<SettingLayers::Layer> SettingLayers::ofProfile(const LoadRequest &request)
{
    if (request.profileFile.isEmpty())
        return Layer();
    const QString path = absolutePath(request, request.profileFile);
    if (const Result<QByteArray> text = contents(path); !text) // QSettings takes what it cannot read for empty
        return fail(text.error());
    const QSettings profile(path, QSettings::IniFormat);
    if (profile.status() != QSettings::NoError)
        return fail(
            ErrorKind::BadConfig, u"The profile %1 is no INI file of lines like CLEANUP_INTERVAL_HOURS=1"_s.arg(path));
    Layer layer;
    for (const QString &name : profile.allKeys()) {
        // An unquoted comma makes QSettings see a list.
        const QString text = profile.value(name).toStringList().join(u',');
        const FoundValue found{name, text, ValueSource::Profile, u"in %1"_s.arg(path), QFileInfo(path).path()};
        if (!isKnown(name))
            return fail(unknownName(found));
        layer[name] = found;
    }
    return layer;
}

std::span<const QLatin1String> settingNames()
{
    return kNames;
}

} // namespace docsweep
