// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/secretinput.h"
#include "app/composition.h"
#include "core/base/log.h"
#include "core/base/trustedfile.h"
#include "core/base/visibletext.h"
#include "core/config/profiles.h"
#include "core/django/djangosettings.h"
#include "core/django/oldschedules.h"
#include "core/django/projectpython.h"

#include <QFileInfo>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// Keys and passwords that are about to be stored, as if they were: each is for the place that the settings name.
    class ComingCredentials final : public CredentialStore {
    public:
        explicit ComingCredentials(QMap<QString, Secret> secrets)
            : m_secrets(std::move(secrets))
        {
        }
        CredentialPlace place() const override { return CredentialPlace::File; }
        QString where() const override { return u"in the web app's settings"_s; }
        Result<std::optional<BoundSecret>> read(const CredentialId &id) const override
        {
            const Secret secret = m_secrets.value(id.name);
            return secret.isEmpty() ? std::optional<BoundSecret>() : std::optional(BoundSecret{secret, id.destination});
        }
        Result<> write(const CredentialId &, const Secret &) override
        {
            return fail(ErrorKind::BadConfig, u"these are not stored yet"_s);
        }
        Result<bool> remove(const CredentialId &) override { return false; }

    private:
        const QMap<QString, Secret> m_secrets;
    };

    /// From a project to a profile.
    class Import {
    public:
        Import(const ImportOptions &options, const LoadRequest &request, Console &console, std::stop_token stop)
            : m_options(options)
            , m_request(request)
            , m_console(console)
            , m_stop(std::move(stop))
        {
        }

        Result<QString> run();

    private:
        Result<> chooseName(const QString &folder);
        Result<> ask(const PythonQuestion &question);
        Result<Settings> load(const DjangoSettings &django) const;
        Result<> store(const DjangoSettings &django, const Settings &settings);
        Result<CredentialPlace> write(const CredentialId &id, const Secret &secret, const CredentialStores &stores);
        void tellOldSchedules(const DjangoSettings &django, const PythonQuestion &question);

        const ImportOptions &m_options;
        const LoadRequest &m_request;
        Console &m_console;
        const std::stop_token m_stop;
        QString m_name;
    };

    Result<> Import::chooseName(const QString &folder)
    {
        m_name = m_request.profile.isEmpty() ? profileNameFor(folder) : m_request.profile;
        if (!isProfileName(m_name))
            return fail(ErrorKind::BadConfig,
                u"\"%1\" is no name for a profile; take letters and digits, for example --profile production"_s.arg(
                    visibleText(m_name.left(40))));
        if (!profileNames(m_request.environment).contains(m_name))
            return {};
        return fail(ErrorKind::BadConfig,
            u"There is a profile \"%1\" already, and it is not overwritten; give another name with --profile, or "
            "remove %2"_s.arg(m_name, profilesFolder(m_request.environment) + u'/' + m_name + ".ini"_L1));
    }

    Result<> Import::ask(const PythonQuestion &question)
    {
        m_console.complain(u"This runs the web app's own code, to ask it for its settings:"_s);
        for (const QString &line : question.lines())
            m_console.complain(line);
        m_console.complain(u"docsweep changes nothing of the project."_s);
        if (m_options.confirmed)
            return {};
        if (!canAsk())
            return fail(ErrorKind::BadConfig,
                u"Nothing was run: there is no terminal to ask on. If this code may be run, say --yes"_s);
        const Result<bool> yes = askYesNo(u"Run it?"_s, m_stop);
        if (!yes)
            return fail(yes.error());
        return *yes ? Result<>() : fail(ErrorKind::BadConfig, u"Nothing was run, and no profile was written."_s);
    }

    /// As the profile will be loaded.
    Result<Settings> Import::load(const DjangoSettings &django) const
    {
        LoadRequest request;
        for (const QString &name :
            {u"PATH"_s, u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"DOCSWEEP_HOME"_s}) {
            if (m_request.environment.contains(name))
                request.environment.insert(name, m_request.environment.value(name));
        }
        for (auto value = django.values.begin(); value != django.values.end(); ++value)
            request.environment.insert(value.key(), value.value());
        request.findsEnvFile = false;
        request.workingDirectory = profilesFolder(m_request.environment);
        request.credentials = [secrets = django.secrets](const QString &) {
            CredentialStores stores;
            stores.push_back(std::make_unique<ComingCredentials>(secrets));
            return stores;
        };
        request.environmentIs = u"in the web app's settings"_s;
        Result<Settings> settings = loadSettings(request);
        return settings ? settings : fail(during(u"No profile was written"_s, settings.error()));
    }

    Result<CredentialPlace> Import::write(const CredentialId &id, const Secret &secret, const CredentialStores &stores)
    {
        Why noKeychain;
        for (const CredentialPlace place : {CredentialPlace::Keychain, CredentialPlace::File}) {
            for (const auto &store : stores) {
                if (store->place() != place)
                    continue;
                const Result<> written = store->write(id, secret);
                if (!written && (place == CredentialPlace::File || written.error().kind == ErrorKind::BadConfig))
                    return fail(written.error());
                if (!written) {
                    noKeychain = written.error().why();
                    continue;
                }
                if (!noKeychain.isEmpty())
                    m_console.print(u"  note: %1, so %2 is kept in a file that this user alone may read"_s.arg(
                        noKeychain.text, id.name));
                m_console.print(u"%1 is stored %2%3."_s.arg(id.name, store->where(),
                    id.destination.isEmpty() ? QString()
                                             : QString(u", for "_s + id.destination + u" and nothing else"_s)));
                return place;
            }
        }
        return fail(ErrorKind::Unavailable,
            Why(u"there is no place for keys and passwords: "_s + noKeychain.text, noKeychain.cause));
    }

    /// Secrets first: a profile that is there finds them.
    Result<> Import::store(const DjangoSettings &django, const Settings &settings)
    {
        if (Result<> made = prepareHome(settings.home); !made)
            return made;
        const CredentialStores stores = openCredentials(settings.home);
        const auto forget = [&] {
            for (const auto &store : stores) {
                for (const QString &name : django.secrets.keys())
                    (void)store->remove({m_name, name});
            }
        };
        for (auto secret = django.secrets.begin(); secret != django.secrets.end(); ++secret) {
            const Result<QString> destination = destinationIn(settings, secret.key());
            if (!destination)
                continue; // nothing of the profile sends it
            const Result<CredentialPlace> place = write({m_name, secret.key(), *destination}, secret.value(), stores);
            if (!place) {
                forget();
                return fail(place.error());
            }
            for (const auto &other : stores) { // else an older one of that name could be read first
                if (other->place() != *place)
                    (void)other->remove({m_name, secret.key()});
            }
        }
        if (Result<> written = writeProfile(m_name, django.values, m_request.environment); !written) {
            forget();
            return written;
        }
        m_console.print(u"The profile \"%1\" is written: %2"_s.arg(
            m_name, profilesFolder(m_request.environment) + u'/' + m_name + ".ini"_L1));
        return {};
    }

    void Import::tellOldSchedules(const DjangoSettings &django, const PythonQuestion &question)
    {
        const QString user = question.runAs == ::geteuid() ? QString() : QFileInfo(question.folder).owner();
        const QString crontab = readCrontab(user);
        std::vector<OldSchedule> old = oldCrontabEntries(crontab, user);
        for (const OldSchedule &each : oldCronJobs(django.cronJobs, question.program, question.folder, crontab))
            old.push_back(each);
        for (const OldSchedule &each : old) {
            m_console.print({});
            m_console.print(u"The web app's own cleanup is still started by %1:"_s.arg(each.where));
            for (const QString &entry : each.entries)
                m_console.print(u"  "_s + entry);
            m_console.print(u"Once docsweep cleans here, remove it with (nothing was changed now):"_s);
            m_console.print(u"  "_s + each.removal);
        }
    }

    Result<QString> Import::run()
    {
        const Result<PythonQuestion> question = preparePython({m_options.folder, m_options.python, m_options.module,
            m_request.envFile, m_request.environment, m_request.workingDirectory});
        if (!question)
            return fail(question.error());
        if (const Result<> named = chooseName(question->folder); !named)
            return fail(named.error());
        if (const Result<> asked = ask(*question); !asked)
            return fail(asked.error());
        const Result<QJsonObject> answer = askPython(*question, m_stop);
        if (!answer)
            return fail(answer.error());
        const Result<DjangoSettings> django = readDjangoSettings(*answer, question->folder, question->stranger);
        if (!django)
            return fail(django.error());
        const Result<Settings> settings = load(*django);
        if (!settings)
            return fail(settings.error());
        m_console.print(u"Settings of the web app: "_s + django->source);
        for (auto value = django->values.begin(); value != django->values.end(); ++value)
            m_console.print(u"  %1=%2"_s.arg(value.key(), visibleText(redacted(value.value()))));
        for (const QString &note : django->notes)
            m_console.print(u"  note: "_s + redacted(note));
        for (const QString &notice : settings->notices)
            m_console.print(u"  note: "_s + redacted(notice));
        if (const Result<> stored = store(*django, *settings); !stored)
            return fail(stored.error());
        tellOldSchedules(*django, *question);
        m_console.print({});
        return m_name;
    }

} // namespace

Result<QString> runImport(
    const ImportOptions &options, const LoadRequest &request, Console &console, std::stop_token stop)
{
    console.endProgress();
    return Import(options, request, console, std::move(stop)).run();
}

} // namespace docsweep
