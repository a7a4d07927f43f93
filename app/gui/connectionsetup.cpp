// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connectionsetup.h"

#include "app/composition.h"
#include "app/gui/consolesetup.h"
#include "app/gui/typedcredentials.h"
#include "app/projects.h"
#include "core/config/connectionlook.h"
#include "core/config/databaseurl.h"
#include "core/config/profiles.h"
#include "core/config/settingnames.h"
#include "core/demo/demodata.h"
#include "core/django/djangosettings.h"
#include "core/django/oldschedules.h"
#include "core/sessions/sessionstores.h"
#include "ui/console/triedages.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <unistd.h>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kHome = "DOCSWEEP_HOME"_L1;
    constexpr auto kLast = "connection"_L1;

    QString stateFile(const QString &home)
    {
        return home + u"/window.ini"_s;
    }

    QProcessEnvironment foldersOf(const QProcessEnvironment &environment)
    {
        QProcessEnvironment folders;
        for (const QString &name : {u"PATH"_s, u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s}) {
            if (environment.contains(name))
                folders.insert(name, environment.value(name));
        }
        return folders;
    }

    /// A key or password, and which of the stores it is in.
    struct StoredSecret {
        CredentialPlace place = CredentialPlace::File;
        QString name;
        BoundSecret bound;
    };

    struct StoredSecrets {
        std::vector<StoredSecret> all;
        QList<CredentialPlace> silent; ///< did not answer, so that there may be more
    };

    enum class Silence { Fails, Noted };

    /// The profiles of a user; a value, shared by the calls.
    struct Desk {
        QProcessEnvironment folders;
        std::function<CredentialStores(const QString &home)> credentials;
        QString home;
        const Clock *clock = nullptr;
        ValueSource homeSource = ValueSource::Default; ///< of the home of those that name none
        QProcessEnvironment environment; ///< for the web app's own Python

        LoadRequest request() const
        {
            LoadRequest request;
            request.environment = folders;
            request.credentials = credentials;
            request.findsEnvFile = false;
            // Relative paths of a profile count from its folder.
            request.workingDirectory = profilesFolder(folders);
            return request;
        }

        QString homeOf(const QMap<QString, QString> &values) const
        {
            const QString own = values.value(kHome).trimmed();
            return own.isEmpty() ? home : QDir::cleanPath(QDir(profilesFolder(folders)).absoluteFilePath(own));
        }

        CredentialStores storesOf(const Connection &connection) const
        {
            return credentials ? credentials(homeOf(connection.values)) : CredentialStores();
        }

        /// Where the keys and passwords of a profile go, as its file stands.
        QMap<QString, QString> placesOf(const QString &name) const
        {
            QMap<QString, QString> places;
            LoadRequest request = this->request();
            request.profile = name;
            for (const QLatin1String secret : credentialNames())
                places[secret] = destinationBy(request, secret).value_or(QString());
            return places;
        }

        Result<Settings> load(const Connection &connection) const
        {
            LoadRequest request = this->request();
            for (auto value = connection.values.begin(); value != connection.values.end(); ++value)
                request.environment.insert(value.key(), value.value());
            request.environment.insert(kHome, homeOf(connection.values));
            request.environmentIs.clear(); // what is typed stands nowhere yet
            request.credentials = [this, connection](const QString &) {
                CredentialStores stores;
                stores.push_back(std::make_unique<TypedCredentials>(connection,
                    connection.isNew ? CredentialStores() : storesOf(connection),
                    connection.isNew ? QMap<QString, QString>() : placesOf(connection.name)));
                return stores;
            };
            Result<Settings> settings = loadSettings(request);
            if (settings && settings->notices.isEmpty())
                return settings;
            if (settings)
                return fail(ErrorKind::BadConfig, settings->notices.join(u' '));
            return fail(settings.error());
        }

        Result<Connection> read(const QString &name) const
        {
            const Result<ProfileChoice> profile = chooseProfile(name, folders, profilesFolder(folders));
            if (!profile)
                return fail(profile.error());
            Result<QMap<QString, QString>> values = readProfile(*profile);
            if (!values)
                return fail(values.error());
            Connection connection{name, false, *std::move(values), {}, {}, false};
            for (const auto &store : storesOf(connection)) {
                for (const QLatin1String secret : credentialNames()) {
                    const Result<std::optional<BoundSecret>> stored = store->read({name, secret});
                    if (stored && *stored)
                        connection.stored.insert(secret);
                }
            }
            return connection;
        }

        ConnectionLook look(const QString &name) const
        {
            const Result<ProfileChoice> profile = chooseProfile(name, folders, profilesFolder(folders));
            const Result<QMap<QString, QString>> values = profile ? readProfile(*profile) : fail(profile.error());
            return values ? lookIn(*values) : ConnectionLook();
        }

        Result<> setLook(const QString &name, const ConnectionLook &look) const
        {
            if (Result<> fit = checkMark(look.mark); !fit)
                return fit;
            const Result<ProfileChoice> profile = chooseProfile(name, folders, profilesFolder(folders));
            if (!profile)
                return fail(profile.error());
            Result<QMap<QString, QString>> values = readProfile(*profile);
            if (!values)
                return fail(values.error());
            docsweep::setLook(*values, look);
            return rewriteProfile(name, *values, name, folders);
        }

        /// All that is stored for a connection. A machine without a keychain has none. Errors: BadConfig; those of a
        /// store that is there and does not answer, unless that is to be noted.
        Result<StoredSecrets> secretsOf(const Connection &connection, Silence silence) const
        {
            StoredSecrets found;
            for (const auto &store : storesOf(connection)) {
                for (const QLatin1String name : credentialNames()) {
                    const Result<std::optional<BoundSecret>> stored = store->read({connection.name, name});
                    if (!stored && isNoStore(stored.error()))
                        break;
                    if (!stored && silence == Silence::Noted && stored.error().kind != ErrorKind::BadConfig) {
                        found.silent << store->place();
                        break;
                    }
                    if (!stored)
                        return fail(stored.error());
                    if (*stored)
                        found.all.push_back({store->place(), name, **stored});
                }
            }
            return found;
        }

        Result<> check(const Connection &connection, std::stop_token stop, const SystemCheck::Sink &onPoint) const
        {
            const Result<Settings> settings = load(connection);
            if (!settings)
                return fail(settings.error());
            if (Result<> made = prepareHome(settings->home); !made)
                return made;
            return SystemCheck(
                makeSweepBackends(*settings, *clock), storageUnderCheck(*settings, *clock, connection.mayMakeCanary))
                .run(stop, onPoint);
        }

        Result<> storeSecrets(const Connection &connection, const Settings &settings, CredentialPlace place) const
        {
            const CredentialStores stores = storesOf(connection);
            const auto at = [](CredentialPlace wanted) {
                return [wanted](const std::unique_ptr<CredentialStore> &store) { return store->place() == wanted; };
            };
            const auto store = std::find_if(stores.begin(), stores.end(), at(place));
            if (store == stores.end())
                return fail(ErrorKind::Unavailable, u"there is no place for keys and passwords"_s);
            for (auto secret = connection.secrets.begin(); secret != connection.secrets.end(); ++secret) {
                if (secret.value().isEmpty())
                    continue;
                const Result<QString> destination = destinationIn(settings, secret.key());
                if (!destination) // nothing of the connection sends it
                    continue;
                const CredentialId id{connection.name, secret.key(), *destination};
                if (Result<> written = (*store)->write(id, secret.value()); !written)
                    return written;
                for (const auto &other : stores) { // else an older one would be read first
                    if (other->place() == place)
                        continue;
                    if (const Result<bool> gone = other->remove(id); !gone && gone.error().kind == ErrorKind::BadConfig)
                        return fail(gone.error());
                }
            }
            return {};
        }

        Result<> forgetSecrets(const Connection &connection) const
        {
            for (const auto &store : storesOf(connection)) {
                for (const QString &name : connection.forgotten) {
                    const Result<bool> gone = store->remove({connection.name, name});
                    if (!gone && !isNoStore(gone.error()))
                        return fail(gone.error());
                }
            }
            return {};
        }

        /// What stood in the stores before a change that failed; those that did not answer then are left alone.
        void restore(const Connection &connection, const StoredSecrets &before) const
        {
            for (const auto &store : storesOf(connection)) {
                if (before.silent.contains(store->place()))
                    continue;
                for (const QString &name : connection.secrets.keys() + connection.forgotten.values()) {
                    const auto kept = std::find_if(before.all.begin(), before.all.end(),
                        [&](const StoredSecret &each) { return each.place == store->place() && each.name == name; });
                    if (kept == before.all.end())
                        (void)store->remove({connection.name, name});
                    else
                        (void)store->write({connection.name, name, kept->bound.destination}, kept->bound.secret);
                }
            }
        }

        Result<> save(const Connection &connection, CredentialPlace place) const
        {
            if (connection.isNew && profileNames(folders).contains(connection.name))
                return fail(ErrorKind::Conflict, Cause{CauseKind::ConnectionExists, {connection.name}});
            if (!isProfileName(connection.name))
                return fail(ErrorKind::BadConfig, Cause{CauseKind::ConnectionName, {}});
            const Result<Settings> settings = load(connection);
            if (!settings)
                return fail(settings.error());
            if (Result<> made = prepareHome(homeOf(connection.values)); !made)
                return made;
            const bool changesSecrets = !connection.secrets.isEmpty() || !connection.forgotten.isEmpty();
            const Result<StoredSecrets> before =
                changesSecrets ? secretsOf(connection, Silence::Noted) : StoredSecrets();
            if (!before)
                return fail(before.error());
            Result<> done = storeSecrets(connection, *settings, place);
            if (done)
                done = forgetSecrets(connection);
            if (done)
                done = connection.isNew ? writeProfile(connection.name, connection.values, folders)
                                        : rewriteProfile(connection.name, connection.values, connection.name, folders);
            if (!done) // the old profile stands, with what it had; nothing stays of a connection that is none
                restore(connection, *before);
            return done;
        }

        Result<PythonQuestion> djangoQuestion(const QString &folder) const
        {
            return preparePython({folder, {}, {}, {}, environment, u"/"_s});
        }

        Result<ProposedConnection> askDjango(const PythonQuestion &question, std::stop_token stop) const
        {
            const Result<QJsonObject> answer = askPython(question, std::move(stop));
            if (!answer)
                return fail(answer.error());
            const Result<DjangoSettings> django = readDjangoSettings(*answer, question.folder, question.stranger);
            if (!django)
                return fail(django.error());
            ProposedConnection proposed;
            const QString name = profileNameFor(question.folder);
            proposed.connection.name = name;
            for (int number = 2; profileNames(folders).contains(proposed.connection.name); ++number)
                proposed.connection.name = name + u'-' + QString::number(number);
            proposed.connection.values = django->values;
            proposed.connection.secrets = django->secrets;
            proposed.source = django->source;
            proposed.notes = django->notes;
            const QString user = question.runAs == ::geteuid() ? QString() : QFileInfo(question.folder).owner();
            const QString crontab = readCrontab(user);
            std::vector<OldSchedule> old = oldCrontabEntries(crontab, user);
            for (const OldSchedule &each : oldCronJobs(django->cronJobs, question.program, question.folder, crontab))
                old.push_back(each);
            for (const OldSchedule &each : old)
                proposed.notes += u"The web app's own cleanup is still started by %1; remove it with: %2"_s.arg(
                    each.where, each.removal);
            return proposed;
        }

        /// The settings of a connection for one of another name. Errors: as `Connections::rename`.
        Result<QMap<QString, QString>> valuesFor(const QString &name, const QString &newName) const
        {
            if (!isProfileName(newName))
                return fail(ErrorKind::BadConfig, Cause{CauseKind::ConnectionName, {}});
            if (profileNames(folders).contains(newName))
                return fail(ErrorKind::Conflict, Cause{CauseKind::ConnectionTaken, {newName}});
            const Result<ProfileChoice> profile = chooseProfile(name, folders, profilesFolder(folders));
            return profile ? readProfile(*profile) : fail(profile.error());
        }

        /// Into the same places. Errors: as `CredentialStore::write`; then there is none of them.
        Result<> write(const Connection &to, const std::vector<StoredSecret> &secrets) const
        {
            const CredentialStores stores = storesOf(to);
            for (const StoredSecret &each : secrets) {
                for (const auto &store : stores) {
                    if (store->place() != each.place)
                        continue;
                    const CredentialId id{to.name, each.name, each.bound.destination};
                    if (Result<> written = store->write(id, each.bound.secret); !written) {
                        (void)removeSecrets(to, secrets);
                        return written;
                    }
                }
            }
            return {};
        }

        /// Every one that can be; errors: that of the first that cannot.
        Result<> removeSecrets(const Connection &of, const std::vector<StoredSecret> &secrets) const
        {
            Result<> done;
            const CredentialStores stores = storesOf(of);
            for (const StoredSecret &each : secrets) {
                for (const auto &store : stores) {
                    if (store->place() != each.place)
                        continue;
                    if (const Result<bool> gone = store->remove({of.name, each.name}); !gone && done)
                        done = fail(gone.error());
                }
            }
            return done;
        }

        /// The file last: as long as it is there, so is the name under which its keys can be found.
        Result<> discard(const Connection &connection, const std::vector<StoredSecret> &secrets) const
        {
            if (Result<> gone = removeSecrets(connection, secrets); !gone)
                return gone;
            return removeProfile(connection.name, folders);
        }

        /// Keys and passwords first: once the file has its new name, nothing is missing.
        Result<> rename(const QString &name, const QString &newName) const
        {
            const Result<QMap<QString, QString>> values = valuesFor(name, newName);
            if (!values)
                return fail(values.error());
            const Connection before{name, false, *values, {}, {}, false};
            const Connection after{newName, false, *values, {}, {}, false};
            const Result<StoredSecrets> secrets = secretsOf(before, Silence::Fails);
            if (!secrets)
                return fail(secrets.error());
            if (Result<> copied = write(after, secrets->all); !copied)
                return copied;
            if (Result<> written = rewriteProfile(newName, *values, name, folders); !written) {
                (void)removeSecrets(after, secrets->all);
                return written;
            }
            if (Result<> gone = discard(before, secrets->all); !gone) {
                if (restored(before, secrets->all))
                    (void)discard(after, secrets->all);
                return gone;
            }
            if (QSettings state(stateFile(home), QSettings::IniFormat); state.value(kLast).toString() == name)
                state.setValue(kLast, newName);
            renameTriedAge(homeOf(*values), name, newName);
            return {};
        }

        /// Whether all of it is in its place again: else the copies must stay.
        bool restored(const Connection &connection, const std::vector<StoredSecret> &secrets) const
        {
            const CredentialStores stores = storesOf(connection);
            return std::all_of(secrets.begin(), secrets.end(), [&](const StoredSecret &each) {
                return std::any_of(stores.begin(), stores.end(), [&](const auto &store) {
                    const CredentialId id{connection.name, each.name, each.bound.destination};
                    return store->place() == each.place
                        && (store->read(id).value_or(std::nullopt) == each.bound
                            || store->write(id, each.bound.secret));
                });
            });
        }

        Result<bool> duplicate(const QString &name, const QString &newName, Connections::Secrets wanted) const
        {
            const Result<QMap<QString, QString>> values = valuesFor(name, newName);
            if (!values)
                return fail(values.error());
            const Result<StoredSecrets> secrets =
                secretsOf(Connection{name, false, *values, {}, {}, false}, Silence::Noted);
            if (!secrets)
                return fail(secrets.error());
            Connection copy{newName, false, *values, {}, {}, false};
            if (!demoFolderAround(homeOf(*values)).isEmpty()) // the demo's reset would take along what the copy keeps
                copy.values.remove(kHome);
            const bool isWhole = wanted == Connections::Secrets::Copied;
            if (isWhole) {
                if (const Result<> written = write(copy, secrets->all); !written)
                    return fail(written.error());
            }
            if (const Result<> written = rewriteProfile(newName, copy.values, name, folders); !written) {
                if (isWhole)
                    (void)removeSecrets(copy, secrets->all);
                return fail(written.error());
            }
            return !secrets->silent.isEmpty() || (!isWhole && !secrets->all.empty());
        }

        QString databaseName(const QString &name) const
        {
            LoadRequest request = this->request();
            request.credentials = nullptr; // a keychain may ask, and its answer is of no use here
            request.profile = name;
            const Result<Settings> settings = loadSettings(request);
            if (!settings || settings->database.kind == DatabaseKind::None)
                return {};
            const Result<std::unique_ptr<SessionReader>> reader = makeSessionReader(settings->database);
            return reader ? (*reader)->name() : QString();
        }

        QMap<QString, QString> byDatabase() const
        {
            QMap<QString, QString> names;
            for (const QString &name : profileNames(folders)) {
                const QString database = databaseName(name);
                if (QString &known = names[database]; !database.isEmpty())
                    known = known.isEmpty() ? name : QString(known + u", "_s + name);
            }
            names.remove(QString());
            return names;
        }

        /// The connection to the demo data in this folder; empty: there is none.
        QString demoConnection(const QString &folder) const
        {
            for (const QString &name : profileNames(folders)) {
                const Result<ProfileChoice> profile = chooseProfile(name, folders, profilesFolder(folders));
                const Result<QMap<QString, QString>> values = profile ? readProfile(*profile) : fail(profile.error());
                if (values && QDir::cleanPath(values->value(u"STORAGE_ROOT"_s)) == folder + "/storage"_L1)
                    return name;
            }
            return {};
        }

        /// Errors: Conflict with the connection that would lose something with the demo in this folder.
        Result<> mayResetDemo(const QString &folder, const QString &ofDemo) const
        {
            const auto refuse = [&](const QString &name, const QString &why) -> Result<> {
                return fail(ErrorKind::Conflict,
                    u"the connection \"%1\" %2, so the demo in \"%3\" was not reset; nothing was touched"_s.arg(
                        name, why, folder));
            };
            const QString base = profilesFolder(folders);
            for (const QString &name : profileNames(folders)) {
                if (name == ofDemo)
                    continue;
                const Result<ProfileChoice> profile = chooseProfile(name, folders, base);
                const Result<QMap<QString, QString>> values = profile ? readProfile(*profile) : fail(profile.error());
                if (!values)
                    return refuse(name, u"cannot be read, and may keep its history there"_s);
                const QString root = values->value(u"STORAGE_ROOT"_s).trimmed();
                const Result<DatabaseSettings> database =
                    parseDatabaseUrl(values->value(u"DATABASE_URL"_s).trimmed(), base);
                if (liesBeneath(homeOf(*values), folder))
                    return refuse(name, u"keeps its history there"_s);
                if (database && database->kind == DatabaseKind::Sqlite && liesBeneath(database->sqlitePath, folder))
                    return refuse(name, u"has its database there"_s);
                if (!root.isEmpty() && liesBeneath(QDir(base).absoluteFilePath(root), folder))
                    return refuse(name, u"has its files there"_s);
            }
            return {};
        }

        QString demoFolder() const { return QDir::cleanPath(home + u"/demo"_s); }

        Result<ConsoleContext> openDemo() const
        {
            const QString folder = demoFolder();
            const Result<QString> envFile = prepareDemo(folder, *clock);
            if (!envFile)
                return fail(envFile.error());
            if (const QString known = demoConnection(folder); !known.isEmpty())
                return open(known);
            QFile file(*envFile);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Io, u"%1: %2"_s.arg(*envFile, file.errorString()));
            const Result<QMap<QString, QString>> written = parseEnvFile(file.readAll(), folders);
            if (!written)
                return fail(written.error());
            QMap<QString, QString> values;
            for (auto value = written->begin(); value != written->end(); ++value) {
                if (isSettingName(value.key()))
                    values.insert(value.key(), value.value());
            }
            docsweep::setLook(values, {u"demo"_s, LookColour::Teal});
            const QStringList taken = profileNames(folders);
            QString name = u"Demo"_s;
            for (int number = 2; taken.contains(name); ++number)
                name = u"Demo-"_s + QString::number(number);
            if (const Result<> saved = writeProfile(name, values, folders); !saved)
                return fail(saved.error());
            return open(name);
        }

        /// Errors: of a store that does not answer, for a key may be in it that nobody could find any more.
        Result<> remove(const QString &name) const
        {
            const Result<ProfileChoice> profile = chooseProfile(name, folders, profilesFolder(folders));
            if (!profile)
                return {};
            const QMap<QString, QString> values = readProfile(*profile).value_or(QMap<QString, QString>());
            const Connection connection{name, false, values, {}, {}, false};
            const Result<StoredSecrets> secrets = secretsOf(connection, Silence::Fails);
            if (!secrets)
                return fail(secrets.error());
            Result<> gone = discard(connection, secrets->all);
            if (gone)
                forgetTriedAge(homeOf(values), name);
            return gone;
        }

        Connections connections() const;

        Result<ConsoleContext> open(const QString &name) const
        {
            Result<ConsoleContext> opened = openBeside(name);
            if (opened)
                QSettings(stateFile(home), QSettings::IniFormat).setValue(kLast, name);
            return opened;
        }

        QMap<QString, QString> marks() const
        {
            QMap<QString, QString> marks;
            for (const QString &name : profileNames(folders)) {
                const Result<ProfileChoice> profile = chooseProfile(name, folders, profilesFolder(folders));
                const QFileInfo file(profile ? profile->file : QString());
                marks[name] =
                    QString::number(file.size()) + u' ' + QString::number(file.lastModified().toMSecsSinceEpoch());
            }
            return marks;
        }

        Result<ConsoleContext> openBeside(const QString &name) const
        {
            const Result<ProfileChoice> profile = chooseProfile(name, folders, profilesFolder(folders));
            if (!profile)
                return fail(profile.error());
            const Result<QMap<QString, QString>> values = readProfile(*profile);
            if (!values)
                return fail(values.error());
            LoadRequest request = this->request();
            request.profile = profile->file;
            request.flags.insert(kHome, homeOf(*values));
            Result<ConsoleContext> opened = openConsole(request, *clock);
            if (!opened)
                return opened;
            if (!opened->problem.isEmpty())
                return fail(ErrorKind::BadConfig, opened->problem);
            if (!opened->isConfigured())
                return fail(ErrorKind::BadConfig,
                    profile->file + u" names no database; set DATABASE_URL or SUPABASE_DB_HOST in it"_s);
            opened->reopen = [desk = *this, name] { return desk.open(name); };
            offerReset(
                *opened, home, [desk = *this, name](const QString &folder) { return desk.mayResetDemo(folder, name); });
            // The home was handed over as if by an option.
            const bool hasOwn = !values->value(kHome).trimmed().isEmpty();
            opened->settings.sources[kHome] = hasOwn ? ValueSource::Profile : homeSource;
            if (hasOwn)
                opened->settings.places[kHome] = {profile->file, 0};
            opened->connections = connections();
            return opened;
        }
    };

    Connections Desk::connections() const
    {
        Connections connections;
        if (profilesFolder(folders).isEmpty())
            return connections;
        connections.names = [desk = *this] { return profileNames(desk.folders); };
        connections.read = [desk = *this](const QString &name) { return desk.read(name); };
        connections.validate = [desk = *this](const Connection &connection) -> Result<> {
            const Result<Settings> settings = desk.load(connection);
            return settings ? Result<>() : fail(settings.error());
        };
        connections.check = [desk = *this](const Connection &connection, std::stop_token stop,
                                const SystemCheck::Sink &onPoint) { return desk.check(connection, stop, onPoint); };
        connections.save = [desk = *this](const Connection &connection, CredentialPlace place) {
            return desk.save(connection, place);
        };
        connections.rename = [desk = *this](
                                 const QString &name, const QString &newName) { return desk.rename(name, newName); };
        connections.duplicate = [desk = *this](const QString &name, const QString &newName,
                                    Connections::Secrets secrets) { return desk.duplicate(name, newName, secrets); };
        connections.remove = [desk = *this](const QString &name) { return desk.remove(name); };
        connections.openDemo = [desk = *this] { return desk.openDemo(); };
        connections.demoFolder = demoFolder();
        connections.byDatabase = [desk = *this] { return desk.byDatabase(); };
        connections.file = [folder = profilesFolder(folders)](
                               const QString &name) { return QString(folder + u'/' + name + u".ini"_s); };
        connections.look = [desk = *this](const QString &name) { return desk.look(name); };
        connections.setLook = [desk = *this](
                                  const QString &name, const ConnectionLook &look) { return desk.setLook(name, look); };
        connections.terms = [desk = *this](
                                const QString &name) { return termsOfProfile(desk.request(), name, desk.home); };
        connections.reach = [desk = *this](const QString &name, std::stop_token stop) -> Result<Reachability> {
            const Result<ProjectReaders> readers = readersOfProfile(desk.request(), name, desk.home, *desk.clock);
            if (!readers)
                return fail(readers.error());
            return askBothSides(readers->read, readers->storageCleanup, kHealthLimit, std::move(stop));
        };
        connections.open = [desk = *this](const QString &name) { return desk.open(name); };
        connections.openBeside = [desk = *this](const QString &name) { return desk.openBeside(name); };
        connections.marks = [desk = *this] { return desk.marks(); };
        connections.djangoQuestion = [desk = *this](const QString &folder) { return desk.djangoQuestion(folder); };
        connections.askDjango = [desk = *this](const PythonQuestion &question, std::stop_token stop) {
            return desk.askDjango(question, std::move(stop));
        };
        connections.privateFile = home + u"/credentials"_s;
        return connections;
    }

} // namespace

Connections makeConnections(const LoadRequest &request, const QString &home, const Clock &clock)
{
    const ValueSource homeSource = request.flags.contains(kHome) ? ValueSource::Flag
        : request.environment.value(kHome).trimmed().isEmpty()   ? ValueSource::Default
                                                                 : ValueSource::Environment;
    return Desk{foldersOf(request.environment), request.credentials, home, &clock, homeSource, request.environment}
        .connections();
}

QString connectionToBeginWith(const LoadRequest &request, const QString &home)
{
    const QStringList names = profileNames(request.environment);
    const QString last = QSettings(stateFile(home), QSettings::IniFormat).value(kLast).toString();
    if (names.contains(last))
        return last;
    return names.size() == 1 ? names.constFirst() : QString();
}

} // namespace docsweep
