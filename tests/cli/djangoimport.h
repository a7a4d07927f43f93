// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/installation.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

/// What the tests of `import django` share: real Django projects, and what an import leaves.
namespace docsweep {

using namespace Qt::StringLiterals;

inline constexpr int kDone = 0;
inline constexpr int kMisused = 2;
inline constexpr auto kPython = "/usr/bin/python3"_L1; ///< Debian's, which has Debian's Django
inline constexpr auto kKey = "sb_secret_Tr0utAndPike"_L1;

inline constexpr auto kManage = R"(#!/usr/bin/env python
import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "@MODULE@")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
)"_L1;

inline constexpr auto kBase = R"(from pathlib import Path

BASE_DIR = Path(__file__).resolve().parents[@UP@]
SECRET_KEY = "of-the-web-app"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "parser.apps.ParserConfig"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "parser.middleware.SessionActivityMiddleware"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
)"_L1;

inline constexpr auto kSqlite =
    R"(DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3"}}
)"_L1;

/// What applications do once they are ready is nothing for whoever only asks.
inline constexpr auto kApps = R"(from django.apps import AppConfig


class ParserConfig(AppConfig):
    name = "parser"

    def ready(self):
        import sys
        if "migrate" not in sys.argv:
            open("ready-was-run", "w").close()
)"_L1;

inline constexpr auto kMiddleware = R"(raise SystemExit("middleware is read, not run")
# session.save(update_fields=["last_activity"])
)"_L1;

/// A real Django project in a folder of its own, made file by file.
class Project {
public:
    explicit Project(const Installation &installation, const QString &module = u"site1.settings"_s)
        : m_folder(installation.path(u"app"_s))
    {
        QDir().mkpath(m_folder + "/parser/migrations"_L1);
        const QString source = QStringLiteral(DOCSWEEP_TEST_DJANGO) + "/parser/"_L1;
        for (const auto name :
            {"models.py"_L1, "__init__.py"_L1, "migrations/__init__.py"_L1, "migrations/0001_initial.py"_L1})
            QFile::copy(source + name, m_folder + "/parser/"_L1 + name);
        write(u"parser/apps.py"_s, kApps);
        write(u"parser/middleware.py"_s, kMiddleware);
        write(u"manage.py"_s, QString(kManage).replace("@MODULE@"_L1, module));
    }

    QString folder() const { return m_folder; }

    void write(const QString &name, const QString &text) const
    {
        const QString path = m_folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%ls", qUtf16Printable(path));
        file.write(text.toUtf8());
    }

    /// A package with settings in one module.
    void writeSettings(const QString &text) const
    {
        write(u"site1/__init__.py"_s, {});
        write(u"site1/settings.py"_s, QString(kBase).replace("@UP@"_L1, "1"_L1) + text);
    }

    /// Proves that it is one: by its own manage.py Django makes the tables.
    QString migrate(const QStringList &more = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(kPython, QStringList{u"manage.py"_s, u"migrate"_s, u"--verbosity=0"_s} + more);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAll());
    }

    /// Every file with its time: what asking must not change.
    QStringList everything() const
    {
        QStringList all;
        QDirIterator entries(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo info(entries.next());
            if (info.fileName().contains("docsweep"_L1)) // what check and the log of a known docsweep leave there
                continue;
            all += info.filePath() + u' ' + QString::number(info.lastModified().toMSecsSinceEpoch());
        }
        all.sort();
        return all;
    }

private:
    QString m_folder;
};

inline const QStringList kPath{u"PATH=/usr/bin:/bin"_s, u"DOCSWEEP_STORAGE_PATIENCE_SECONDS=0"_s};

inline CallResult import(const Installation &installation, const Project &project, const QByteArrayList &more = {},
    const QStringList &environment = {})
{
    return installation.call(QByteArrayList{"import", "django", project.folder().toUtf8()} + more, kPath + environment);
}

inline QString profile(const Installation &installation, const QString &name = u"app"_s)
{
    QFile file(installation.path(u".config/docsweep/profiles/%1.ini"_s.arg(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline QString credentials(const Installation &installation)
{
    QFile file(installation.path(u".local/share/docsweep/credentials"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// For people who want to see it: set DOCSWEEP_SHOW_TRANSCRIPTS.
inline void show(const char *layout, const CallResult &call)
{
    if (qEnvironmentVariableIsSet("DOCSWEEP_SHOW_TRANSCRIPTS"))
        qInfo("--- %s: exit %d\n%s%s", layout, call.code, qPrintable(call.err), qPrintable(call.out));
}

} // namespace docsweep
