// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"

#include "core/config/connectionlook.h"
#include "core/config/databaseurl.h"
#include "core/config/databasevalues.h"
#include "core/config/endpointvalues.h"
#include "core/config/envfile.h"
#include "core/config/monitoringvalues.h"
#include "core/config/retentionvalues.h"
#include "core/config/storagevalues.h"
#include "core/config/values.h"
#include "core/config/vaultvalues.h"

#include <QUuid>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kHost = "SUPABASE_DB_HOST"_L1;
    constexpr auto kPassword = "SUPABASE_DB_PASSWORD"_L1;

    /// Has every key and password, for whatever place: to read where they would go, before there are any.
    class EverythingStored final : public CredentialStore {
    public:
        CredentialPlace place() const override { return CredentialPlace::Keychain; }
        QString where() const override { return u"nowhere"_s; }
        Result<std::optional<BoundSecret>> read(const CredentialId &id) const override
        {
            if (!isForOnePlace(id.name))
                return std::optional<BoundSecret>();
            return std::optional(BoundSecret{Secret(m_any), id.destination});
        }
        Result<> write(const CredentialId &, const Secret &) override { return {}; }
        Result<bool> remove(const CredentialId &) override { return false; }

    private:
        const QString m_any = QUuid::createUuid().toString(); ///< no word that stands elsewhere: it will be hidden
    };

    /// Every secret of every level, in use or hidden, before the first text that could show one.
    void registerSecrets(const SettingLayers &layers)
    {
        MonitoringValues::hideSecrets(layers);
        for (const ValueSource level :
            {ValueSource::Flag, ValueSource::Environment, ValueSource::EnvFile, ValueSource::Profile}) {
            for (const QLatin1String name :
                {kPassword, "SUPABASE_SERVICE_KEY"_L1, "SUPABASE_KEY"_L1, "DOCSWEEP_ENDPOINT_TOKEN"_L1}) {
                if (const auto found = layers.at(level, name)) {
                    hideSecret(found->text);
                    hideSecret(found->text.trimmed());
                }
            }
            for (const QLatin1String name : {"DATABASE_URL"_L1, "SUPABASE_URL"_L1, kHost}) {
                if (const auto found = layers.at(level, name)) {
                    for (const QString &password : passwordsOf(found->text))
                        hideSecret(password);
                }
            }
        }
    }

    Result<> readHome(Loading &loading)
    {
        Result<QString> home = loading.findHome();
        if (!home)
            return fail(home.error());
        loading.settings().home = *std::move(home);
        return {};
    }

    /// What cannot be used of it is left out: how a web app is marked stops no cleanup.
    Result<> readLook(Loading &loading)
    {
        Settings &settings = loading.settings();
        if (const ProfileChoice &profile = loading.layers().profile(); isProfileName(profile.name))
            settings.project = profile.name;
        if (const auto found = loading.take("DOCSWEEP_MARK"_L1)) {
            if (const Result<QString> mark = markOf(*found))
                settings.look.mark = *mark;
            else
                settings.remarks << mark.error().text + u" (left out)"_s;
        }
        if (const auto found = loading.take("DOCSWEEP_COLOUR"_L1)) {
            if (const Result<LookColour> colour = colourOf(*found))
                settings.look.colour = *colour;
            else
                settings.remarks << colour.error().text + u" (left out)"_s;
        }
        return {};
    }

    Result<> readMonitoring(Loading &loading)
    {
        const MonitoringValues values([&loading](QLatin1String name) { return loading.take(name); },
            [&loading](QLatin1String name) { return loading.takeStored(name); }, loading.request().self);
        return values.read(loading.settings(), loading.settings().home);
    }

} // namespace

Result<Settings> loadSettings(const LoadRequest &request)
{
    Result<SettingLayers> layers = SettingLayers::read(request);
    if (!layers)
        return fail(layers.error());
    registerSecrets(*layers);
    Loading loading(request, *std::move(layers));
    for (const auto step : {readDatabase, readStorage, readRetention, readLimits, readVault, readEndpoint, readHome,
             readLook, readMonitoring}) {
        if (const Result<> done = step(loading); !done)
            return fail(done.error());
    }
    return std::move(loading.settings());
}

std::optional<EnvFileQuestion> envFileQuestion(const LoadRequest &request)
{
    return SettingLayers::question(request);
}

Result<QString> destinationIn(const Settings &settings, const QString &name)
{
    if (!isForOnePlace(name))
        return QString();
    if (name == kPassword && settings.database.kind == DatabaseKind::PostgreSql)
        return databaseDestination(settings.database);
    if (name != kPassword && !settings.storage.supabaseUrl.isEmpty())
        return storageDestination(settings.storage.supabaseUrl);
    return fail(ErrorKind::BadConfig,
        Cause{CauseKind::KeyUnbound,
            {name, name == kPassword ? u"SUPABASE_DB_HOST or DATABASE_URL"_s : u"SUPABASE_URL"_s}});
}

Result<Settings> loadWithoutSecrets(const LoadRequest &request)
{
    LoadRequest asIfStored = request;
    asIfStored.credentials = [](const QString &) {
        CredentialStores stores;
        stores.push_back(std::make_unique<EverythingStored>());
        return stores;
    };
    return loadSettings(asIfStored);
}

Result<QString> destinationBy(const LoadRequest &request, const QString &name)
{
    if (!isForOnePlace(name))
        return QString();
    const Result<Settings> settings = loadWithoutSecrets(request);
    if (!settings)
        return fail(settings.error());
    return destinationIn(*settings, name);
}

Result<QString> loadHome(const LoadRequest &request)
{
    Result<SettingLayers> layers = SettingLayers::read(request);
    if (!layers)
        return fail(layers.error());
    return Loading(request, *std::move(layers)).findHome();
}

Result<QMap<QString, QString>> parseEnvFile(const QByteArray &text, const QProcessEnvironment &environment)
{
    const auto read = readEnvFile(text, environment);
    if (!read)
        return fail(read.error());
    QMap<QString, QString> values;
    for (auto it = read->begin(); it != read->end(); ++it)
        values[it.key()] = it->value;
    return values;
}

} // namespace docsweep
