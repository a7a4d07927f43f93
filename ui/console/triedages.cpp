// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/triedages.h"

#include <QCryptographicHash>
#include <QSettings>

namespace docsweep {

using namespace Qt::StringLiterals;

namespace {

    QString stateFileIn(const QString &home)
    {
        return home + u"/window.ini"_s;
    }

    /// A path is no key of a settings file; what it is called tells nothing there.
    QString keyOf(const QString &name)
    {
        const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
        return u"tried/"_s + QString::fromLatin1(hash);
    }

} // namespace

void renameTriedAge(const QString &home, const QString &connection, const QString &newName)
{
    QSettings settings(stateFileIn(home), QSettings::IniFormat);
    if (!settings.contains(keyOf(connection)))
        return;
    settings.setValue(keyOf(newName), settings.value(keyOf(connection)));
    settings.remove(keyOf(connection));
}

void forgetTriedAge(const QString &home, const QString &connection)
{
    QSettings settings(stateFileIn(home), QSettings::IniFormat);
    if (settings.contains(keyOf(connection)))
        settings.remove(keyOf(connection));
}

TriedAges::TriedAges(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&m_console, &Console::contextChanged, this, &TriedAges::restore);
    connect(&m_console, &Console::ageChanged, this, &TriedAges::keep);
    if (!m_console.isTrial()) // another window may have been here before
        restore();
}

QString TriedAges::stateFile() const
{
    return stateFileIn(m_console.context().settings.home);
}

QString TriedAges::key() const
{
    const ConsoleContext &context = m_console.context();
    return keyOf(context.connection.isEmpty() ? context.profile : context.connection);
}

void TriedAges::restore()
{
    bool isNumber = false;
    const qint64 micros = QSettings(stateFile(), QSettings::IniFormat).value(key()).toLongLong(&isNumber);
    if (isNumber && micros > 0)
        m_console.restoreTriedAge(Duration{micros});
}

void TriedAges::keep()
{
    QSettings settings(stateFile(), QSettings::IniFormat);
    const std::optional<Duration> &tried = m_console.triedAge();
    if (tried)
        settings.setValue(key(), qint64(tried->count()));
    else if (settings.contains(key()))
        settings.remove(key());
}

} // namespace docsweep
