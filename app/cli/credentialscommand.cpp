// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/secretinput.h"
#include "core/base/log.h"
#include "core/config/profiles.h"

#include <QJsonDocument>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// The setting without which a stored address is not asked for; empty for the others.
    QLatin1String kindOf(const QString &name)
    {
        if (name == "DOCSWEEP_ALERT_WEBHOOK"_L1)
            return "DOCSWEEP_ALERT_WEBHOOK_KIND"_L1;
        return name == "DOCSWEEP_PING_URL"_L1 ? "DOCSWEEP_PING_KIND"_L1 : QLatin1String();
    }

    /// Keys and passwords of one profile, in every store.
    class Credentials {
    public:
        Credentials(QString profile, CredentialStores stores, Console &console)
            : m_profile(std::move(profile))
            , m_stores(std::move(stores))
            , m_console(console)
        {
        }

        /// `destination`: the place it is for, empty for none.
        Result<ExitCode> set(const CredentialsOptions &options, const QString &destination, std::stop_token stop);
        Result<ExitCode> remove(const QString &name);
        ExitCode status(bool json) const;

    private:
        QString title(const QString &name) const { return name + " of the profile "_L1 + m_profile; }

        const QString m_profile;
        const CredentialStores m_stores;
        Console &m_console;
    };

    Result<ExitCode> Credentials::set(
        const CredentialsOptions &options, const QString &destination, std::stop_token stop)
    {
        const Result<Secret> secret = readSecret(title(options.name) + ": "_L1, stop);
        if (!secret)
            return fail(secret.error());
        redactInLogs(*secret);
        const CredentialId id{m_profile, options.name, destination};
        const CredentialPlace place = options.inFile ? CredentialPlace::File : CredentialPlace::Keychain;
        for (const auto &store : m_stores) {
            if (store->place() != place)
                continue;
            const Result<> written = store->write(id, *secret);
            if (!written && place == CredentialPlace::Keychain && written.error().kind != ErrorKind::BadConfig)
                return fail(written.error().kind,
                    Why(u"%1 was not stored: %2. With \"credentials set --file %3\" it is kept in a file that this "
                        "user alone may read."_s.arg(options.name, written.error().text, options.name),
                        written.error().cause));
            if (!written)
                return fail(written.error());
            m_console.print(title(options.name) + " is stored "_L1 + store->where() + u'.');
            if (!destination.isEmpty())
                m_console.print(u"It is for %1 and is sent nowhere else."_s.arg(destination));
            if (const QLatin1String switchedOnBy = kindOf(options.name); !switchedOnBy.isEmpty())
                m_console.print(u"It counts where %1 is set."_s.arg(switchedOnBy));
        }
        // In one place only, so that nobody has to know which of two counts.
        for (const auto &store : m_stores) {
            const Result<bool> removed = store->place() == place ? Result<bool>(false) : store->remove(id);
            if (removed && *removed)
                m_console.print(u"What was stored of it %1 is removed."_s.arg(store->where()));
            else if (!removed && removed.error().kind == ErrorKind::BadConfig)
                return fail(removed.error());
        }
        return ExitCode::Done;
    }

    Result<ExitCode> Credentials::remove(const QString &name)
    {
        bool any = false;
        std::optional<Error> problem;
        for (const auto &store : m_stores) {
            const Result<bool> removed = store->remove({m_profile, name});
            if (!removed)
                problem = removed.error();
            else if (*removed)
                m_console.print(title(name) + " is removed; it was "_L1 + store->where() + u'.');
            any = any || (removed && *removed);
        }
        if (problem && !any && problem->kind == ErrorKind::Unavailable)
            return fail(problem->kind,
                Why(title(name) + " is stored in no file, and "_L1 + problem->text + u'.', problem->cause));
        if (problem && problem->kind != ErrorKind::Unavailable)
            return fail(*problem);
        if (!any)
            m_console.print(title(name) + " is not stored; there is nothing to remove."_L1);
        return ExitCode::Done;
    }

    ExitCode Credentials::status(bool json) const
    {
        QJsonArray array;
        QStringList lines;
        QJsonArray problems;
        bool isAllStored = true;
        for (const QLatin1String name : credentialNames()) {
            QString found = u"not stored"_s;
            QJsonValue place = QJsonValue::Null;
            QString destination;
            for (const auto &store : m_stores) {
                const Result<std::optional<BoundSecret>> secret = store->read({m_profile, name});
                if (!secret && !problems.contains(secret.error().text))
                    problems.append(secret.error().text);
                if (!secret || !*secret || !place.isNull())
                    continue;
                found = u"stored "_s + store->where();
                destination = (*secret)->destination;
                if (!destination.isEmpty())
                    found += u", for "_s + destination;
                else if (isForOnePlace(name))
                    found += u", by an earlier docsweep that noted no place for it"_s;
                place = store->place() == CredentialPlace::File ? u"file"_s : u"keychain"_s;
            }
            array.append(QJsonObject{{u"name"_s, QString(name)}, {u"stored"_s, place},
                {u"for"_s, destination.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(destination)}});
            isAllStored = isAllStored && !place.isNull();
            lines << u"  "_s + QString(name).leftJustified(24) + found;
        }
        if (json) {
            QJsonObject object = jsonHead("credentials"_L1, "status"_L1);
            setJsonEnd(object, ExitCode::Done, u"what is stored of the profile "_s + m_profile, nullptr);
            object[u"profile"_s] = m_profile;
            object[u"credentials"_s] = array;
            object[u"problems"_s] = problems;
            m_console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
            return ExitCode::Done;
        }
        m_console.print(u"Keys and passwords of the profile "_s + m_profile);
        for (const QString &line : lines)
            m_console.print(line);
        if (!isAllStored && problems.isEmpty())
            m_console.print(u"  note: a keychain that is locked says of everything that it is not stored"_s);
        for (const QJsonValue problem : problems)
            m_console.print(u"  note: "_s + problem.toString());
        return ExitCode::Done;
    }

} // namespace

Result<ExitCode> runCredentials(
    const CredentialsOptions &options, const LoadRequest &request, Console &console, std::stop_token stop)
{
    console.endProgress();
    const Result<QString> home = loadHome(request);
    if (!home)
        return fail(home.error());
    const Result<ProfileChoice> profile = chooseProfile(request.profile, request.environment, request.workingDirectory);
    if (!profile)
        return fail(profile.error());
    Credentials credentials(profile->name, openCredentials(*home), console);
    switch (options.action) {
    case CredentialsOptions::Action::Set: {
        const Result<QString> destination = destinationBy(request, options.name);
        if (!destination)
            return fail(destination.error());
        return credentials.set(options, *destination, stop);
    }
    case CredentialsOptions::Action::Remove:
        return credentials.remove(options.name);
    case CredentialsOptions::Action::Status:
        return credentials.status(options.json);
    }
    return ExitCode::Failed;
}

} // namespace docsweep
