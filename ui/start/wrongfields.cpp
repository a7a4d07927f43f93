// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/wrongfields.h"

#include <QMap>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    /// The settings of the form, each with a value that nothing is wrong with; empty: one that can be left out.
    const QMap<QString, QString> &harmless()
    {
        static const QMap<QString, QString> values{{u"SUPABASE_URL"_s, u"https://project.supabase.co"_s},
            {u"STORAGE_ROOT"_s, u"/"_s}, {u"SUPABASE_BUCKET_NAME"_s, u"document-uploads"_s},
            {u"DOCSWEEP_CA_FILE"_s, {}}, {u"DATABASE_URL"_s, u"sqlite:////db.sqlite3"_s},
            {u"SUPABASE_DB_HOST"_s, u"localhost"_s}, {u"SUPABASE_DB_PORT"_s, u"5432"_s},
            {u"SUPABASE_DB_NAME"_s, u"postgres"_s}, {u"SUPABASE_DB_USER"_s, u"postgres"_s}};
        return values;
    }

    bool isOfForm(const QString &setting)
    {
        return harmless().contains(setting) || setting == "SUPABASE_SERVICE_KEY"_L1
            || setting == "SUPABASE_DB_PASSWORD"_L1 || setting == "name"_L1;
    }

} // namespace

QString settingOf(const Error &error)
{
    switch (error.cause.kind) {
    case CauseKind::ConnectionName:
    case CauseKind::ConnectionExists:
    case CauseKind::ConnectionTaken:
        return u"name"_s;
    case CauseKind::DatabaseMissing:
    case CauseKind::DatabaseNotSet:
        return u"DATABASE_URL"_s;
    case CauseKind::BucketUnnamed:
    case CauseKind::BucketNoFolder:
        return u"SUPABASE_BUCKET_NAME"_s;
    case CauseKind::RootNotAbsolute:
        return u"STORAGE_ROOT"_s;
    case CauseKind::SettingMissing: { // what is not set, rather than what is
        const QStringList missing = error.cause.about.value(2).split(u' ');
        const auto named = std::ranges::find_if(missing, isOfForm);
        return named != missing.end() ? *named : error.cause.about.value(0);
    }
    default:
        const auto named = std::ranges::find_if(error.cause.about, isOfForm);
        return named != error.cause.about.end() ? *named : QString();
    }
}

std::vector<Error> everyError(const std::function<Result<>(const Connection &)> &validate, Connection connection)
{
    std::vector<Error> found;
    for (qsizetype round = 0; round <= harmless().size(); ++round) {
        const Result<> valid = validate(connection);
        if (valid)
            break;
        const QString setting = settingOf(valid.error());
        const bool isOfOther =
            !found.empty() && !harmless().contains(setting); // it may be wrong for the stand-in alone
        if (isOfOther)
            break;
        found.push_back(valid.error());
        const auto value = harmless().constFind(setting);
        if (value == harmless().cend() || connection.values.value(setting) == *value)
            break;
        if (value->isEmpty())
            connection.values.remove(setting);
        else
            connection.values[setting] = *value;
    }
    return found;
}

} // namespace docsweep
