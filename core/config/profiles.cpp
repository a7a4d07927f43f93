// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/profiles.h"

#include "core/base/log.h"
#include "core/config/credentials.h"
#include "core/config/databaseurl.h"
#include "core/config/settingnames.h"
#include "core/config/smallfile.h"
#include "core/config/values.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryFile>

#include <algorithm>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kSuffix = ".ini"_L1;
    constexpr auto kNone = "default"_L1;
    constexpr qsizetype kLongestName = 200; // bytes; a file name may have 255

    QString fileOf(const QString &folder, const QString &name)
    {
        return folder + u'/' + name + kSuffix;
    }

    /// Which secret a setting holds, by the name it is stored under; empty when it holds none.
    QLatin1String secretIn(const QString &name, const QString &text)
    {
        if (QStringView(text).trimmed().isEmpty())
            return {};
        for (const QLatin1String stored : credentialNames()) {
            if (name == stored)
                return stored;
        }
        if (isSecretName(name))
            return "SUPABASE_SERVICE_KEY"_L1;
        const bool isAddress = name == "DATABASE_URL"_L1 || name == "SUPABASE_DB_HOST"_L1;
        if (isAddress && !passwordsOf(text).isEmpty())
            return "SUPABASE_DB_PASSWORD"_L1;
        if (name == "SUPABASE_URL"_L1 && !passwordsOf(text).isEmpty())
            return "SUPABASE_SERVICE_KEY"_L1;
        return {};
    }

    /// Refuses what may not stand in a profile. `where` is for people.
    Result<> checkValue(const QString &name, const QString &text, const QString &profile, const QString &where)
    {
        const QString place = u" (%1)"_s.arg(where);
        if (!isSettingName(name))
            return fail(ErrorKind::BadConfig, Cause{CauseKind::SettingUnknown, {name, place}});
        const QLatin1String secret = secretIn(name, text);
        if (secret.isEmpty())
            return {};
        hideAddress(text);
        for (const QString &password : passwordsOf(text))
            redactInLogs(Secret(password));
        return fail(ErrorKind::BadConfig, Cause{CauseKind::ProfileHoldsKey, {name + place, profile, secret}});
    }

    /// As QSettings reads it back.
    QString quoted(const QString &text)
    {
        QString inner = text;
        inner.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        return u'"' + (inner.startsWith(u'@') ? u"@"_s : QString()) + inner + u'"';
    }

} // namespace

QString profilesFolder(const QProcessEnvironment &environment)
{
    // XDG base directories: a relative XDG_CONFIG_HOME is to be ignored.
    const QString configHome = environment.value(u"XDG_CONFIG_HOME"_s);
    const QString userHome = environment.value(u"HOME"_s);
    if (QDir::isAbsolutePath(configHome))
        return QDir::cleanPath(configHome + "/docsweep/profiles"_L1);
    if (QDir::isAbsolutePath(userHome))
        return QDir::cleanPath(userHome + "/.config/docsweep/profiles"_L1);
    return {};
}

bool isProfileName(const QString &name)
{
    static const QRegularExpression unfit(uR"([\x00-\x1f\x7f/\\])"_s);
    return !name.isEmpty() && name != kNone && !name.startsWith(u'.') && !name.startsWith(u'-')
        && !name.endsWith(kSuffix) && !name.contains(unfit) && name.trimmed() == name
        && name.toUtf8().size() <= kLongestName;
}

QStringList profileNames(const QProcessEnvironment &environment)
{
    const QString folder = profilesFolder(environment);
    QStringList names;
    if (folder.isEmpty())
        return names;
    for (QString file : QDir(folder).entryList({u'*' + QString(kSuffix)}, QDir::Files)) {
        file.chop(kSuffix.size());
        if (isProfileName(file))
            names << file;
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<ProfileChoice> chooseProfile(
    const QString &nameOrPath, const QProcessEnvironment &environment, const QString &workingDirectory)
{
    if (nameOrPath.isEmpty())
        return ProfileChoice{kNone, {}};
    const QString folder = profilesFolder(environment);
    if (nameOrPath.contains(u'/') || nameOrPath.endsWith(kSuffix)) {
        const QString path = QDir::cleanPath(QDir(workingDirectory).absoluteFilePath(nameOrPath));
        QString name = QFileInfo(path).fileName();
        if (name.endsWith(kSuffix))
            name.chop(kSuffix.size());
        const bool isOneOfOurs = !folder.isEmpty() && isProfileName(name) && path == fileOf(folder, name);
        return ProfileChoice{isOneOfOurs ? name : path, path};
    }
    const QStringList names = profileNames(environment);
    if (names.contains(nameOrPath))
        return ProfileChoice{nameOrPath, fileOf(folder, nameOrPath)};
    const QString where =
        folder.isEmpty() ? u"the configuration folder (neither XDG_CONFIG_HOME nor HOME is set)"_s : folder;
    return fail(ErrorKind::BadConfig,
        Cause{CauseKind::ProfileMissing,
            {nameOrPath, where,
                names.isEmpty()
                    ? u"there is none at all. A file elsewhere is named by its path, for example ./%1.ini"_s.arg(
                        nameOrPath)
                    : QString(u"there are: "_s + names.join(", "_L1))}});
}

Result<QMap<QString, QString>> readProfile(const ProfileChoice &profile, std::optional<uint> self)
{
    // QSettings takes what it cannot read for empty, and reads by name only: nobody else can change what that leads to,
    // or the file would have been refused.
    if (const Result<QByteArray> judged = readSmallFile(profile.file, self); !judged)
        return fail(judged.error());
    const QSettings file(profile.file, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        return fail(ErrorKind::BadConfig,
            u"The profile %1 is no INI file of lines like CLEANUP_INTERVAL_HOURS=1"_s.arg(profile.file));
    QMap<QString, QString> values;
    for (const QString &name : file.allKeys()) {
        // An unquoted comma makes QSettings see a list.
        const QString text = file.value(name).toStringList().join(u',');
        if (const Result<> fit = checkValue(name, text, profile.name, u"in "_s + profile.file); !fit)
            return fail(fit.error());
        values[name] = text;
    }
    return values;
}

namespace {

    /// Errors: as `writeProfile`.
    Result<> checkProfile(
        const QString &name, const QMap<QString, QString> &values, const QProcessEnvironment &environment)
    {
        if (!isProfileName(name))
            return fail(ErrorKind::BadConfig,
                u"\"%1\" is no name for a profile; take letters and digits, for example \"production\""_s.arg(
                    redacted(name.left(40))));
        if (profilesFolder(environment).isEmpty())
            return fail(
                ErrorKind::BadConfig, u"There is no place for profiles: neither XDG_CONFIG_HOME nor HOME is set."_s);
        static const QRegularExpression control(uR"([\x00-\x1f\x7f])"_s);
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (const Result<> fit = checkValue(it.key(), it.value(), name, u"for the profile "_s + name); !fit)
                return fit;
            if (it.value().contains(control))
                return fail(ErrorKind::BadConfig,
                    Cause{CauseKind::SettingWrong,
                        {it.key(), u" (for the profile %1)"_s.arg(name), u"holds a control character"_s}});
        }
        return {};
    }

    QString lineFor(const QString &name, const QString &value)
    {
        return name + u'=' + quoted(value) + u'\n';
    }

    /// Which setting a line is of; empty for comments and whatever else.
    QString settingIn(const QString &line)
    {
        const QString text = line.trimmed();
        const qsizetype end = text.indexOf(u'=');
        return end < 0 || text.startsWith(u';') || text.startsWith(u'#') ? QString() : text.first(end).trimmed();
    }

    /// The text of the profile `like` with these values. Nothing where it is not there, or would be read back as
    /// something else: QSettings knows more than lines.
    std::optional<QString> textLike(
        const QString &like, const QMap<QString, QString> &values, const QProcessEnvironment &environment)
    {
        const QString path = fileOf(profilesFolder(environment), like);
        const Result<QByteArray> before = readSmallFile(path);
        const Result<QMap<QString, QString>> said = readProfile({like, path});
        if (!before || !said)
            return std::nullopt;
        QString text;
        QSet<QString> written;
        for (QString line : QString::fromUtf8(*before).split(u'\n')) {
            const QString setting = settingIn(line);
            if (setting.isEmpty() || (values.contains(setting) && values[setting] == said->value(setting))) {
                text += line + u'\n';
            } else if (values.contains(setting) && !written.contains(setting)) {
                text += lineFor(setting, values[setting]);
            }
            written << setting;
        }
        while (text.endsWith("\n\n"_L1))
            text.chop(1);
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!written.contains(it.key()))
                text += lineFor(it.key(), it.value());
        }
        QTemporaryFile trial;
        if (!trial.open() || trial.write(text.toUtf8()) < 0 || !trial.flush())
            return std::nullopt;
        const Result<QMap<QString, QString>> readBack = readProfile({like, trial.fileName()});
        return readBack && *readBack == values ? std::optional(text) : std::nullopt;
    }

} // namespace

Result<> writeProfile(const QString &name, const QMap<QString, QString> &values, const QProcessEnvironment &environment)
{
    if (Result<> fit = checkProfile(name, values, environment); !fit)
        return fit;
    QString text = u"; A connection of docsweep. Keys and passwords are stored elsewhere: docsweep-cli credentials\n"_s;
    for (auto it = values.begin(); it != values.end(); ++it)
        text += lineFor(it.key(), it.value());
    return writePrivateFile(fileOf(profilesFolder(environment), name), text.toUtf8());
}

Result<> rewriteProfile(const QString &name, const QMap<QString, QString> &values, const QString &like,
    const QProcessEnvironment &environment)
{
    if (Result<> fit = checkProfile(name, values, environment); !fit)
        return fit;
    if (const std::optional<QString> text = textLike(like, values, environment))
        return writePrivateFile(fileOf(profilesFolder(environment), name), text->toUtf8());
    return writeProfile(name, values, environment);
}

Result<> removeProfile(const QString &name, const QProcessEnvironment &environment)
{
    const QString folder = profilesFolder(environment);
    if (folder.isEmpty() || !isProfileName(name))
        return {};
    QFile file(fileOf(folder, name));
    if (!file.exists() || file.remove())
        return {};
    return fail(ErrorKind::Io, u"%1 cannot be removed: %2"_s.arg(file.fileName(), file.errorString()));
}

} // namespace docsweep
