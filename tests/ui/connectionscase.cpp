// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connectionscase.h"

#include "app/gui/consolesetup.h"
#include "core/config/credentialfile.h"

#include <QFile>

namespace docsweep {

using namespace Qt::StringLiterals;

void ConnectionsCase::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void ConnectionsCase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_shared<KeychainContent>();
}

void ConnectionsCase::cleanup()
{
    m_window.reset();
}

LoadRequest ConnectionsCase::request() const
{
    LoadRequest request;
    request.environment.insert(u"HOME"_s, m_folder->path());
    request.environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    request.environment.insert(u"DOCSWEEP_HOME"_s, m_folder->filePath(u"home"_s));
    request.workingDirectory = m_folder->path();
    request.credentials = [keys = m_keys](const QString &home) {
        CredentialStores stores;
        stores.push_back(std::make_unique<FileCredentialStore>(home + u"/credentials"_s));
        stores.push_back(std::make_unique<MemoryKeychain>(keys));
        return stores;
    };
    return request;
}

void ConnectionsCase::open(const LoadRequest &request)
{
    m_window.reset();
    const Result<ConsoleContext> context = openConsole(request, m_clock);
    QVERIFY2(context, qPrintable(context ? QString() : context.error().text));
    m_window = std::make_unique<OpenWindow>(*context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->start();
}

void ConnectionsCase::fillFolder(const QString &name, const WebApp &app)
{
    type("name", name);
    type("STORAGE_ROOT", app.path(u"storage"_s));
    type("DATABASE_URL", app.path(u"db.sqlite3"_s));
}

QString ConnectionsCase::points()
{
    QStringList lines;
    for (const QWidget *point : m_window->findChildren<QWidget *>(u"checkPoint"_s)) {
        QStringList words;
        for (const QLabel *label : point->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                words << label->text();
        }
        lines << words.join(u" | "_s);
    }
    return lines.join(u'\n');
}

QString ConnectionsCase::profileText(const QString &name) const
{
    QFile file(m_folder->filePath(u"config/docsweep/profiles/%1.ini"_s.arg(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace docsweep
