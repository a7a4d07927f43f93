// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/format.h"
#include "app/cli/jsonoutput.h"
#include "core/base/log.h"
#include "core/config/profiles.h"

#include <QJsonDocument>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// What the list says of one profile.
    struct Row {
        ProfileChoice profile;
        QString storage; ///< empty: it names none
        QString database; ///< empty: it names none
        QString key; ///< where its storage key is: "keychain", "file", "missing", "unknown", "not needed"
        Why problem; ///< why it cannot be used; empty when it can
    };

    QString databaseOf(const QMap<QString, QString> &values)
    {
        if (const QString url = values.value(u"DATABASE_URL"_s); !url.isEmpty())
            return url;
        const QString host = values.value(u"SUPABASE_DB_HOST"_s);
        return host.isEmpty() ? QString() : QString(values.value(u"SUPABASE_DB_NAME"_s) + " on "_L1 + host);
    }

    QString keyPlace(const LoadRequest &request, const ProfileChoice &profile, Why &problem)
    {
        LoadRequest own = request;
        own.profile = profile.file;
        const Result<QString> home = loadHome(own);
        if (!home) {
            problem = home.error().why();
            return u"unknown"_s;
        }
        QString place = u"missing"_s;
        for (const auto &store : openCredentials(*home)) {
            const Result<std::optional<BoundSecret>> secret = store->read({profile.name, u"SUPABASE_SERVICE_KEY"_s});
            if (secret && *secret)
                return store->place() == CredentialPlace::File ? u"file"_s : u"keychain"_s;
            if (!secret && secret.error().kind == ErrorKind::BadConfig)
                problem = secret.error().why();
        }
        return place;
    }

    Row rowOf(const QString &name, const LoadRequest &request)
    {
        Row row;
        const Result<ProfileChoice> profile = chooseProfile(name, request.environment, request.workingDirectory);
        if (!profile)
            return {{name, {}}, {}, {}, u"unknown"_s, profile.error().why()};
        row.profile = *profile;
        const auto values = readProfile(*profile);
        if (!values)
            return {*profile, {}, {}, u"unknown"_s, values.error().why()};
        const QString address = values->value(u"SUPABASE_URL"_s);
        row.storage = address.isEmpty() ? values->value(u"STORAGE_ROOT"_s) : address;
        row.database = databaseOf(*values);
        row.key = address.isEmpty() ? u"not needed"_s : keyPlace(request, *profile, row.problem);
        return row;
    }

    void printTable(const std::vector<Row> &rows, Console &console)
    {
        const auto cell = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
        std::array<qsizetype, 3> widths{7, 7, 8};
        for (const Row &row : rows) {
            widths[0] = std::max(widths[0], row.profile.name.size());
            widths[1] = std::max(widths[1], row.storage.size());
            widths[2] = std::max(widths[2], row.database.size());
        }
        const auto line = [&](const QString &name, const QString &storage, const QString &database,
                              const QString &key) {
            console.print(name.leftJustified(widths[0]) + "  "_L1 + storage.leftJustified(widths[1]) + "  "_L1
                + database.leftJustified(widths[2]) + "  "_L1 + key);
        };
        line(u"PROFILE"_s, u"STORAGE"_s, u"DATABASE"_s, u"KEY"_s);
        for (const Row &row : rows) {
            line(row.profile.name, cell(row.storage), cell(row.database), row.key);
            if (!row.problem.isEmpty())
                console.print(u"  to mend: "_s + row.problem.text);
        }
    }

    QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }

} // namespace

Result<ExitCode> runProfiles(const ProfilesOptions &options, const LoadRequest &request, Console &console)
{
    console.endProgress();
    std::vector<Row> rows;
    for (const QString &name : profileNames(request.environment)) {
        Row row = rowOf(name, request);
        for (QString *text : {&row.storage, &row.database, &row.problem.text})
            *text = redacted(*text);
        rows.push_back(row);
    }
    const QString folder = profilesFolder(request.environment);
    if (options.json) {
        QJsonArray array;
        for (const Row &row : rows) {
            array.append(QJsonObject{{u"name"_s, row.profile.name}, {u"file"_s, row.profile.file},
                {u"storage"_s, orNull(row.storage)}, {u"database"_s, orNull(row.database)}, {u"key"_s, row.key},
                {u"problem"_s, orNull(row.problem.text)}, {u"cause_kind"_s, jsonCause(row.problem.cause)}});
        }
        QJsonObject object = jsonHead("profiles"_L1, ""_L1);
        setJsonEnd(object, ExitCode::Done, formatCount(array.size(), "profile"_L1), nullptr);
        object[u"folder"_s] = orNull(folder);
        object[u"profiles"_s] = array;
        console.print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    } else if (rows.empty()) {
        console.print(u"There is no profile yet. One is a file %1/NAME.ini with lines like DATABASE_URL=… and "
                      "STORAGE_ROOT=…"_s.arg(folder));
    } else {
        printTable(rows, console);
    }
    return ExitCode::Done;
}

} // namespace docsweep
