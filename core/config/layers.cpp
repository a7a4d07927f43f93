// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/layers.h"

#include "core/base/secret.h"
#include "core/config/consents.h"
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
        FlagWord{"DOCSWEEP_CLOCK"_L1, "--clock"_L1}, FlagWord{"DOCSWEEP_DATABASE_TIMES"_L1, "--database-times"_L1},
        FlagWord{"DOCSWEEP_ENDPOINT_HOSTS"_L1, "--allow-host"_L1},
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

    /// The .env file of a request; empty for none.
    QString envFileOf(const LoadRequest &request)
    {
        if (!request.envFile.isEmpty())
            return absolutePath(request, request.envFile);
        if (!request.findsEnvFile || !request.profile.isEmpty())
            return {};
        const QString path = absolutePath(request, u".env"_s);
        const QFileInfo file(path);
        return file.isFile() || file.isSymLink() ? path : QString();
    }

    Error notFollowed(const QString &path, const JudgedFile &file)
    {
        Why why(Cause{CauseKind::SettingsFileUntrusted, {path, describe(file.objections)}});
        if (const std::optional<uint> stranger = file.onlyStranger())
            why.text +=
                u". Or, if user %1 may decide what docsweep deletes, say so once: docsweep-cli --trust-env-file "
                "--env-file %2 check"_s.arg(userText(*stranger), shellQuoted(path));
        else
            why.text += u". Or name a file of your own: --env-file FILE, or --profile NAME"_s;
        return errorOf(ErrorKind::BadConfig, std::move(why));
    }

    bool isConsented(const QString &home, const JudgedFile &file, uint stranger)
    {
        if (home.isEmpty())
            return false;
        const Result<std::vector<Consent>> consents = readConsents(home);
        return consents
            && std::find(consents->begin(), consents->end(), Consent{file.path, stranger}) != consents->end();
    }

    /// Where its kind has a place for one.
    void putExample(Cause &cause, const QString &example)
    {
        const CauseRow *row = causeRow(cause.kind);
        const QByteArrayView place = row ? QByteArrayView(row->example) : QByteArrayView();
        if (example.isEmpty() || place.size() != 2 || place[0] != '%')
            return;
        const qsizetype at = place[1] - '1';
        cause.about.resize(std::max(cause.about.size(), at + 1));
        cause.about[at] = example;
    }

} // namespace

QString usualHome(const QProcessEnvironment &environment)
{
    // XDG base directories: a relative XDG_DATA_HOME is to be ignored.
    const QString dataHome = environment.value(u"XDG_DATA_HOME"_s);
    const QString userHome = environment.value(u"HOME"_s);
    if (QDir::isAbsolutePath(dataHome))
        return QDir::cleanPath(dataHome + "/docsweep"_L1);
    if (QDir::isAbsolutePath(userHome))
        return QDir::cleanPath(userHome + "/.local/share/docsweep"_L1);
    return {};
}

QString FoundValue::title() const
{
    return nameAndPlace().join(QString());
}

QStringList FoundValue::nameAndPlace() const
{
    const QLatin1String flag = flagWord(*this);
    if (!flag.isEmpty())
        return {flag, QString()};
    return {name, where.isEmpty() ? QString() : QString(u" ("_s + where + u')')};
}

Error FoundValue::error(CauseKind kind, const QStringList &about, const QString &example) const
{
    Cause cause{kind, nameAndPlace() + about};
    QString sentence = sentenceOf(cause);
    if (!example.isEmpty()) {
        const QLatin1String flag = flagWord(*this);
        const QString whole = flag.isEmpty() ? QString(name + u'=' + example) : QString(flag + u' ' + example);
        sentence += sentence.endsWith(u'?') || sentence.endsWith(u'.') ? u" "_s : u". "_s;
        sentence += u"Example: "_s + whole;
        putExample(cause, whole);
    }
    return errorOf(ErrorKind::BadConfig, {sentence, std::move(cause)});
}

Error FoundValue::error(const Why &what, const QString &example) const
{
    Error error = this->error(CauseKind::SettingWrong, {what.text}, example);
    if (!what.cause.isKnown())
        return error;
    const QString whole = exampleOf(error.cause);
    error.cause = what.cause;
    putExample(error.cause, whole);
    if (!error.cause.about.contains(name)) // last, and no sentence shows it: whose error it is
        error.cause.about << name;
    return error;
}

Result<SettingLayers> SettingLayers::withoutEnvFile(const LoadRequest &request)
{
    SettingLayers layers;
    layers.m_layers[size_t(ValueSource::Flag)] = ofFlags(request);
    for (const FoundValue &flag : std::as_const(layers.m_layers[size_t(ValueSource::Flag)])) {
        if (!isSettingName(flag.name))
            return fail(flag.error(CauseKind::SettingUnknown, {}, {}));
        if (isBlank(flag.text))
            return fail(flag.error(u"has an empty value"_s, {}));
    }
    layers.m_layers[size_t(ValueSource::Environment)] = ofEnvironment(request);
    Result<ProfileChoice> choice = chooseProfile(request.profile, request.environment, request.workingDirectory);
    if (!choice)
        return fail(choice.error());
    layers.m_profile = *std::move(choice);
    Result<Layer> profile = ofProfile(layers.m_profile, request.self);
    if (!profile)
        return fail(profile.error());
    layers.m_layers[size_t(ValueSource::Profile)] = *std::move(profile);
    return layers;
}

Result<SettingLayers> SettingLayers::read(const LoadRequest &request)
{
    Result<SettingLayers> layers = withoutEnvFile(request);
    if (!layers)
        return layers;
    Result<Layer> envFile = layers->ofEnvFile(request);
    if (!envFile)
        return fail(envFile.error());
    layers->m_layers[size_t(ValueSource::EnvFile)] = *std::move(envFile);
    return layers;
}

std::optional<EnvFileQuestion> SettingLayers::question(const LoadRequest &request)
{
    const QString path = envFileOf(request);
    const Result<SettingLayers> layers = withoutEnvFile(request);
    if (path.isEmpty() || !layers)
        return std::nullopt;
    const Result<JudgedFile> file = openJudged(path, LastLink::Refused, request.self);
    if (!file)
        return std::nullopt;
    const std::optional<uint> stranger = file->onlyStranger();
    if (!stranger || isConsented(layers->ownHome(request), *file, *stranger))
        return std::nullopt;
    return EnvFileQuestion{file->path, *stranger, describe(file->objections)};
}

QString SettingLayers::ownHome(const LoadRequest &request) const
{
    if (const auto found = find(u"DOCSWEEP_HOME"_s))
        return QDir::cleanPath(QDir(found->baseDirectory).absoluteFilePath(found->text.trimmed()));
    return usualHome(request.environment);
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
            layer[name] = {name, request.environment.value(name), ValueSource::Environment, request.environmentIs,
                request.workingDirectory};
    }
    return layer;
}

Result<SettingLayers::Layer> SettingLayers::ofEnvFile(const LoadRequest &request)
{
    const QString path = envFileOf(request);
    if (path.isEmpty())
        return Layer();
    Result<SettingsText> read = readSettingsFile(path, request.self);
    if (!read)
        return fail(read.error());
    const Wiped wiped(read->text);
    m_envFile = {path, std::nullopt};
    if (!read->origin.objections.empty()) {
        const std::optional<uint> stranger = read->origin.onlyStranger();
        const QString home = ownHome(request);
        if (stranger && request.trustsEnvFile) {
            if (const Result<> stored = addConsent(home, {read->origin.path, *stranger}); !stored)
                return fail(stored.error());
        }
        if (!stranger || !isConsented(home, read->origin, *stranger))
            return fail(notFollowed(path, read->origin));
        m_envFile.consentedOwner = stranger;
    }
    // Another user's ${NAME} could carry a key of this process's environment to an address of that user's choice.
    const auto values = readEnvFile(read->text, m_envFile.consentedOwner ? QProcessEnvironment() : request.environment);
    if (!values)
        return fail(during(path, values.error()));
    Layer layer;
    for (auto it = values->begin(); it != values->end(); ++it) {
        const FoundValue found{it.key(), it->value, ValueSource::EnvFile,
            u"in %1 line %2"_s.arg(path, QString::number(it->line)), QFileInfo(path).path(), {path, it->line}};
        if (m_envFile.consentedOwner && isForOwnFilesAlone(it.key()))
            return fail(found.error(
                u"makes docsweep write or run something, which a file of user %1 may not decide; set "
                "it in the environment, a profile or a file of your own"_s.arg(userText(*m_envFile.consentedOwner)),
                {}));
        if (isSettingName(it.key()))
            layer[it.key()] = found;
        else if (it.key().startsWith("DOCSWEEP_"_L1)) // the other names are the web app's own
            return fail(found.error(CauseKind::SettingUnknown, {}, {}));
    }
    return layer;
}

Result<SettingLayers::Layer> SettingLayers::ofProfile(const ProfileChoice &profile, std::optional<uint> self)
{
    if (profile.file.isEmpty())
        return Layer();
    const auto values = readProfile(profile, self);
    if (!values)
        return fail(values.error());
    Layer layer;
    for (auto it = values->begin(); it != values->end(); ++it)
        layer[it.key()] = {it.key(), it.value(), ValueSource::Profile, u"in %1"_s.arg(profile.file),
            QFileInfo(profile.file).path(), {profile.file, 0}};
    return layer;
}

} // namespace docsweep
