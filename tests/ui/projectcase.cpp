// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projectcase.h"

#include "app/gui/consolesetup.h"
#include "core/config/connectionlook.h"
#include "core/config/credentialfile.h"
#include "core/config/profiles.h"

#include <QAction>
#include <QFile>
#include <QMenu>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void ProjectCase::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/docsweep_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void ProjectCase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = std::make_shared<KeychainContent>();
}

void ProjectCase::cleanup()
{
    m_window.reset();
    m_apps.clear();
}

LoadRequest ProjectCase::request() const
{
    LoadRequest request;
    request.environment.insert(u"HOME"_s, m_folder->path());
    request.environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    request.environment.insert(u"DOCSWEEP_HOME"_s, path(u"home"_s));
    request.workingDirectory = m_folder->path();
    request.credentials = [keys = m_keys](const QString &home) {
        CredentialStores stores;
        stores.push_back(std::make_unique<FileCredentialStore>(home + u"/credentials"_s));
        stores.push_back(std::make_unique<MemoryKeychain>(keys));
        return stores;
    };
    return request;
}

QString ProjectCase::profileFile(const QString &name) const
{
    return path(u"config/docsweep/profiles/%1.ini"_s.arg(name));
}

QString ProjectCase::profileText(const QString &name) const
{
    QFile file(profileFile(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList ProjectCase::names() const
{
    return profileNames(request().environment);
}

void ProjectCase::add(const QString &name, int sessions, const ConnectionLook &look)
{
    WebApp &app = m_apps[name];
    for (int i = 0; i < sessions; ++i) {
        const QByteArray key = name.toLatin1() + QByteArray::number(i);
        app.addSession(key, 2h, {key + "/a.pdf"});
        app.addFile(key + "/a.pdf", 2h);
    }
    for (int i = 0; i < 10; ++i) // so that what goes is no half of everything
        app.addFile("young/" + QByteArray::number(i), 1min);
    QMap<QString, QString> values{{u"DATABASE_URL"_s, QString(u"sqlite:///"_s + app.path(u"db.sqlite3"_s))},
        {u"STORAGE_ROOT"_s, app.path(u"storage"_s)}, {u"SUPABASE_BUCKET_NAME"_s, u"document-uploads"_s}};
    setLook(values, look);
    const Result<> written = writeProfile(name, values, request().environment);
    QVERIFY2(written, written ? "" : qPrintable(written.error().text));
}

void ProjectCase::show(const ConsoleContext &context)
{
    m_window.reset();
    m_window = std::make_unique<OpenWindow>(context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->start();
    waitForScan();
}

void ProjectCase::openNothing()
{
    const Result<ConsoleContext> context = openConsole(request(), m_clock);
    QVERIFY2(context, context ? "" : qPrintable(context.error().text));
    show(*context);
}

void ProjectCase::open(const QString &name)
{
    const Result<ConsoleContext> nothing = openConsole(request(), m_clock);
    QVERIFY(nothing);
    const Result<ConsoleContext> context = nothing->connections.open(name);
    QVERIFY2(context, context ? "" : qPrintable(context.error().text));
    show(*context);
}

bool ProjectCase::triggerInMenu(const QString &objectName, const QString &name)
{
    click("connection");
    if (!QTest::qWaitFor([this] { return find<QMenu>("connectionMenu") != nullptr; }))
        return false;
    const std::unique_ptr<QMenu> menu(find<QMenu>("connectionMenu"));
    for (QAction *action : menu->actions()) {
        if (objectName.isEmpty() ? action->data().toString() == name : action->objectName() == objectName) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void ProjectCase::switchTo(const QString &name)
{
    QVERIFY(triggerInMenu({}, name));
    QTRY_COMPARE_WITH_TIMEOUT(console().context().connection, name, 20000);
    waitForScan();
}

void ProjectCase::waitForScan()
{
    QTRY_VERIFY_WITH_TIMEOUT(!console().isScanning(), 30000);
}

void ProjectCase::cleanUpAll()
{
    QVERIFY(console().plan());
    console().run({{0, quint32(console().plan()->totals.items - 1)}});
    QTRY_VERIFY_WITH_TIMEOUT(!console().isRunning(), 30000);
}

QString ProjectCase::alerts()
{
    QStringList texts;
    for (const QLabel *label : m_window->findChildren<QLabel *>(u"alertText"_s))
        texts << label->text();
    return texts.join(u'\n');
}

void ProjectCase::type(const char *field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

} // namespace docsweep
