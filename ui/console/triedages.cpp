// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/triedages.h"

#include <QCryptographicHash>
#include <QSettings>

namespace docsweep {

using namespace Qt::StringLiterals;

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
    return m_console.context().settings.home + u"/window.ini"_s;
}

/// A path is no key of a settings file; what it is called tells nothing there.
QString TriedAges::key() const
{
    const ConsoleContext &context = m_console.context();
    const QString name = context.connection.isEmpty() ? context.profile : context.connection;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"tried/"_s + QString::fromLatin1(hash);
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
