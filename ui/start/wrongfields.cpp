// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/wrongfields.h"

#include <QMap>
#include <QRegularExpression>

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
    const QStringList &about = error.cause.about;
    const bool isMissing = error.cause.kind == CauseKind::SettingMissing; // the second one is what is not set
    const auto named = std::find_if(about.begin() + (isMissing && about.size() > 1 ? 1 : 0), about.end(), isOfForm);
    if (named != about.end())
        return *named;
    static const QRegularExpression missing(uR"(, but (?:neither )?([A-Z_]+))"_s);
    static const QRegularExpression first(uR"(^([A-Z_]+|name)\b)"_s);
    const QRegularExpressionMatch lacks = missing.match(error.text);
    return lacks.hasMatch() ? lacks.captured(1) : first.match(error.text).captured(1);
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
