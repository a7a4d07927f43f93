// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace docsweep {

using namespace Qt::StringLiterals;

/// A working directory, and the four levels that a test fills.
class Desk {
public:
    Desk()
    {
        request.workingDirectory = directory.path();
        request.environment.insert(u"HOME"_s, u"/home/admin"_s);
    }

    Desk &flag(const QString &name, const QString &value)
    {
        request.flags[name] = value;
        return *this;
    }
    Desk &environment(const QString &name, const QString &value)
    {
        request.environment.insert(name, value);
        return *this;
    }
    Desk &envFile(const QByteArray &text)
    {
        write(u".env"_s, text);
        return *this;
    }
    Desk &profile(const QByteArray &text)
    {
        write(u"profile.ini"_s, text);
        request.profile = u"profile.ini"_s;
        return *this;
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write its own files");
    }
    QString path(const QString &name) const { return directory.filePath(name); }
    Result<Settings> load() const { return loadSettings(request); }
    /// The settings; a failed test when there are none.
    Settings settings() const
    {
        const Result<Settings> loaded = load();
        if (!loaded)
            QTest::qFail(qPrintable(loaded.error().text), __FILE__, __LINE__);
        return loaded.value_or(Settings());
    }
    /// The error's text; empty when there is none.
    QString complaint() const
    {
        const Result<Settings> loaded = load();
        if (!loaded && loaded.error().kind != ErrorKind::BadConfig)
            return u"an error of another kind: "_s + loaded.error().text;
        return loaded ? QString() : loaded.error().text;
    }

    QTemporaryDir directory;
    LoadRequest request;
};

} // namespace docsweep
