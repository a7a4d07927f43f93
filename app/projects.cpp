// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects.h"

#include "app/composition.h"
#include "core/config/profiles.h"

#include <QDir>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kHome = "DOCSWEEP_HOME"_L1;

    Result<> requireDatabase(const Settings &settings, const QString &name)
    {
        if (settings.database.kind != DatabaseKind::None)
            return {};
        return fail(ErrorKind::BadConfig,
            Why(u"the connection “%1” names no database; set DATABASE_URL or SUPABASE_DB_HOST in it"_s.arg(name),
                Cause{CauseKind::DatabaseNotSet, {}}));
    }

} // namespace

Result<LoadRequest> requestOfProfile(const LoadRequest &request, const QString &name, const QString &home)
{
    LoadRequest own;
    for (const QString &folder : {u"PATH"_s, u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s}) {
        if (request.environment.contains(folder))
            own.environment.insert(folder, request.environment.value(folder));
    }
    own.credentials = request.credentials;
    own.findsEnvFile = false;
    own.workingDirectory = profilesFolder(own.environment); // relative paths of a profile count from its folder
    const Result<ProfileChoice> profile = chooseProfile(name, own.environment, own.workingDirectory);
    if (!profile)
        return fail(profile.error());
    const Result<QMap<QString, QString>> values = readProfile(*profile);
    if (!values)
        return fail(values.error());
    own.profile = profile->file;
    const bool isSetForAll =
        request.flags.contains(kHome) || !request.environment.value(kHome).trimmed().isEmpty(); // stronger
    const QString named = isSetForAll ? QString() : values->value(kHome).trimmed();
    own.flags.insert(
        kHome, named.isEmpty() ? home : QDir::cleanPath(QDir(own.workingDirectory).absoluteFilePath(named)));
    return own;
}

Result<ProjectTerms> termsOfProfile(const LoadRequest &request, const QString &name, const QString &home)
{
    const Result<LoadRequest> own = requestOfProfile(request, name, home);
    if (!own)
        return fail(own.error());
    const Result<Settings> settings = loadWithoutSecrets(*own);
    if (!settings)
        return fail(settings.error());
    if (const Result<> named = requireDatabase(*settings, name); !named)
        return fail(named.error());
    const Result<std::unique_ptr<SessionReader>> sessions = makeReadBackends(*settings, systemClock()).sessions();
    if (!sessions)
        return fail(sessions.error());
    return termsOf(*settings, (*sessions)->name());
}

QMap<QString, QString> connectionsByDatabase(const LoadRequest &request, const QString &home)
{
    QMap<QString, QString> names;
    for (const QString &name : profileNames(request.environment)) {
        const Result<ProjectTerms> terms = termsOfProfile(request, name, home);
        if (!terms || QDir(terms->place.home) != QDir(home))
            continue;
        QString &known = names[terms->place.databaseName];
        known = known.isEmpty() ? name : QString(known + u", "_s + name);
    }
    return names;
}

Result<ProjectReaders> readersOfProfile(
    const LoadRequest &request, const QString &name, const QString &home, const Clock &clock)
{
    const Result<LoadRequest> own = requestOfProfile(request, name, home);
    if (!own)
        return fail(own.error());
    Result<Settings> settings = loadSettings(*own);
    if (!settings)
        return fail(settings.error());
    if (!settings->notices.isEmpty())
        return fail(ErrorKind::BadConfig, Why(settings->notices.join(u' ')));
    if (const Result<> named = requireDatabase(*settings, name); !named)
        return fail(named.error());
    settings->storage.patience = {};
    return ProjectReaders{makeReadBackends(*settings, clock), settings->retention.storageCleanup};
}

} // namespace docsweep
