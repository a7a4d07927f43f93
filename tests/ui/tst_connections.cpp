// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consolesetup.h"
#include "core/config/profiles.h"
#include "tests/sweep/supabaseworld.h"
#include "tests/ui/connectionscase.h"

#include <QAction>
#include <QDialog>
#include <QDirIterator>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>

namespace docsweep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    const QString kWrongKey = u"sb_secret_wrong0000000000000000000"_s;

} // namespace

/// The first start and several connections, in the real window: against a Supabase project, and against folders.
class ConnectionsTest : public ConnectionsCase {
    Q_OBJECT

private slots:
    void fromTheFirstStartToASupabaseProject();
    void withoutAKeychainAFileIsUsedOnlyAfterConsent();
    void anEmptyFieldKeepsWhatIsStored();
    void switchesBetweenTwoConnections();
    void asksBeforeItSwitchesDuringARun();
    void settingsThatDoNotLoadAreSaidAtTheDoors();
    void aConnectionThatDoesNotLoadIsEditedAtTheDoors();
    void aDjangoProjectFillsInTheForm();
    void itsCodeIsNotRunWithoutAYes();

private:
    QString makeProject(const QString &settings);
    void chooseProject(const QString &folder);
    void fillSupabase(const QString &name, const QString &key);
    void saveFolder(const QString &name, const WebApp &app);
    void chooseConnection(const QString &name);
    bool triggerInMenu(const QString &name, const QString &objectName = {});
    void waitForScan();
    SupabaseWorld &world();
    bool isLeaked(const QString &secret);
    bool isOnDisk(const QString &secret, const QStringList &except = {});

    std::unique_ptr<SupabaseWorld> m_world;
};

SupabaseWorld &ConnectionsTest::world()
{
    if (!m_world)
        m_world = std::make_unique<SupabaseWorld>();
    m_world->startAnew();
    return *m_world;
}

void ConnectionsTest::fillSupabase(const QString &name, const QString &key)
{
    const DatabaseSettings database = m_world->database();
    type("name", name);
    type("SUPABASE_URL", m_world->server().url().toString());
    type("SUPABASE_SERVICE_KEY", key);
    type("SUPABASE_DB_HOST", database.host);
    type("SUPABASE_DB_PORT", QString::number(database.port));
    type("SUPABASE_DB_NAME", database.database);
    type("SUPABASE_DB_USER", database.user);
    type("SUPABASE_DB_PASSWORD", database.password.reveal());
}

/// By the form, as an admin would.
void ConnectionsTest::saveFolder(const QString &name, const WebApp &app)
{
    click("startFolder");
    fillFolder(name, app);
    click("formSave");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->console().context().connection, name, 20000);
    waitForScan();
}

bool ConnectionsTest::triggerInMenu(const QString &name, const QString &objectName)
{
    click("connection");
    if (!QTest::qWaitFor([this] { return find<QMenu>("connectionMenu") != nullptr; }))
        return false;
    auto *menu = find<QMenu>("connectionMenu");
    for (QAction *action : menu->actions()) {
        if (objectName.isEmpty() ? action->data().toString() == name : action->objectName() == objectName) {
            action->trigger();
            delete menu;
            return true;
        }
    }
    return false;
}

void ConnectionsTest::chooseConnection(const QString &name)
{
    QVERIFY(triggerInMenu(name));
}

void ConnectionsTest::waitForScan()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->console().isScanning(), 30000);
}

/// In any widget's words.
bool ConnectionsTest::isLeaked(const QString &secret)
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        QStringList words{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        for (const char *property : {"text", "plainText", "placeholderText", "currentText", "title"})
            words << widget->property(property).toString();
        if (words.join(u'\n').contains(secret)) {
            qWarning() << "leaked by" << widget;
            return true;
        }
    }
    return false;
}

/// In any file below the test's folder: profile, journal, window state, log.
bool ConnectionsTest::isOnDisk(const QString &secret, const QStringList &except)
{
    for (QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (except.contains(QFileInfo(file).fileName()))
            continue;
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret.toUtf8())) {
            qWarning() << "on disk in" << file.fileName();
            return true;
        }
    }
    return false;
}

void ConnectionsTest::fromTheFirstStartToASupabaseProject()
{
    SupabaseWorld &project = world();
    const QString key = project.server().keys().secret.reveal();
    open(request());
    QVERIFY(find<QPushButton>("startDemo")->isVisible());
    QVERIFY(find<QPushButton>("startFolder")->isVisible());
    click("startSupabase");
    fillSupabase(u"production"_s, kWrongKey);
    click("formTest");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("checkTitle")->text().contains(u"failed"_s), 30000);
    const QString failing = points();
    QVERIFY2(failing.contains(u"Database | Passed"_s), qPrintable(failing));
    QVERIFY2(failing.contains(u"Bucket document-uploads | Failed"_s), qPrintable(failing));
    QVERIFY2(failing.contains(u"What to do: Check SUPABASE_URL and SUPABASE_SERVICE_KEY"_s), qPrintable(failing));
    QVERIFY(!failing.contains(kWrongKey));

    type("SUPABASE_SERVICE_KEY", key);
    click("formTest");
    // A server of tests goes without fsync.
    QTRY_COMPARE_WITH_TIMEOUT(text("checkTitle"), u"Nothing failed, but there are warnings"_s, 30000);
    QVERIFY2(points().contains(u"Bucket document-uploads | Passed"_s), qPrintable(points()));
    click("formSave");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().context().isConfigured(), 30000);
    waitForScan();
    QVERIFY(m_window->console().plan());
    QVERIFY(m_window->console().plan()->totals.items > 0);
    QCOMPARE(find<QStackedWidget>("pages")->currentIndex(), int(MainWindow::Overview));
    QVERIFY(find<QPushButton>("connection")->text().contains(u"production"_s));

    QVERIFY(profileText(u"production"_s).contains(u"SUPABASE_URL"_s));
    for (const QString &secret : {key, kWrongKey, m_world->database().password.reveal()}) {
        QVERIFY(!isLeaked(secret));
        QVERIFY(!isOnDisk(secret));
    }
    QCOMPARE(m_keys->kept.value(u"production/SUPABASE_SERVICE_KEY"_s).reveal(), key);
}

void ConnectionsTest::withoutAKeychainAFileIsUsedOnlyAfterConsent()
{
    const QString key = world().server().keys().secret.reveal();
    m_keys->isThere = false;
    open(request());
    click("startSupabase");
    fillSupabase(u"production"_s, key);
    click("formSave");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("consentYes")->isVisible(), 20000);
    QVERIFY(text("consentText").contains(u"0600"_s));
    QVERIFY(text("consentText").contains(m_folder->filePath(u"home/credentials"_s)));
    const QString credentials = m_folder->filePath(u"home/credentials"_s);
    QVERIFY(!QFile::exists(credentials));
    QVERIFY(profileText(u"production"_s).isEmpty());
    QVERIFY(find<QPushButton>("consentNo")->hasFocus());
    click("consentNo");
    QVERIFY(find<QLabel>("formSaid")->isVisible());
    QVERIFY(!find<QPushButton>("consentYes")->isVisible());
    QVERIFY(!QFile::exists(credentials));

    click("formSave");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("consentYes")->isVisible(), 20000);
    click("consentYes");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().context().isConfigured(), 20000);
    waitForScan();
    QVERIFY(m_window->console().plan());
    constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(credentials) & ~kOwnerOnly, QFile::Permissions());
    QVERIFY(!isLeaked(key));
    QVERIFY(!isOnDisk(key, {u"credentials"_s}));
}

void ConnectionsTest::anEmptyFieldKeepsWhatIsStored()
{
    const QString key = world().server().keys().secret.reveal();
    open(request());
    click("startSupabase");
    fillSupabase(u"production"_s, key);
    click("formSave");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().context().isConfigured(), 20000);
    waitForScan();
    QVERIFY(triggerInMenu({}, u"connectionEdit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>("SUPABASE_SERVICE_KEY")->placeholderText(), u"stored"_s, 20000);
    QCOMPARE(find<QLineEdit>("SUPABASE_SERVICE_KEY")->text(), QString());
    QCOMPARE(find<QLineEdit>("SUPABASE_DB_PASSWORD")->text(), QString());
    QCOMPARE(find<QLineEdit>("SUPABASE_URL")->text(), m_world->server().url().toString());
    type("SUPABASE_BUCKET_NAME", u"document-uploads, document-uploads"_s);
    click("formSave");
    QTRY_VERIFY_WITH_TIMEOUT(profileText(u"production"_s).contains(u"document-uploads, "_s), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(find<QStackedWidget>("pages")->currentIndex(), int(MainWindow::Overview), 20000);
    waitForScan();
    QVERIFY(m_window->console().plan());
    QVERIFY(m_window->console().storage().state == Health::State::Good);
    QCOMPARE(m_keys->kept.value(u"production/SUPABASE_SERVICE_KEY"_s).reveal(), key);
    QVERIFY(!isLeaked(key));
}

void ConnectionsTest::switchesBetweenTwoConnections()
{
    WebApp one;
    one.addSession("alice", 2h, {"alice/a.pdf"});
    one.addFile("alice/a.pdf", 2h);
    WebApp two;
    for (const QByteArray key : {"bob", "carol", "dave"}) {
        two.addSession(key, 2h, {key + "/a.pdf"});
        two.addFile(key + "/a.pdf", 2h);
    }
    open(request());
    saveFolder(u"one"_s, one);
    QCOMPARE(m_window->console().plan()->totals.sessions.items, 1);
    QVERIFY(triggerInMenu({}, u"connectionNew"_s));
    saveFolder(u"two"_s, two);
    QCOMPARE(m_window->console().plan()->totals.sessions.items, 3);
    QCOMPARE(profileNames(request().environment), (QStringList{u"one"_s, u"two"_s}));
    chooseConnection(u"one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->console().context().connection, u"one"_s, 20000);
    waitForScan();
    QCOMPARE(m_window->console().plan()->totals.sessions.items, 1);
    QFile::remove(m_folder->filePath(u"config/docsweep/profiles/two.ini"_s));
    QVERIFY(find<QPushButton>("connection")->text().contains(u"one"_s));
}

void ConnectionsTest::asksBeforeItSwitchesDuringARun()
{
    WebApp one;
    one.addMany(3000);
    WebApp two;
    two.addSession("bob", 2h);
    open(request());
    saveFolder(u"two"_s, two);
    QVERIFY(triggerInMenu({}, u"connectionNew"_s));
    saveFolder(u"one"_s, one);
    Console &console = m_window->console();
    console.run({{0, std::numeric_limits<quint32>::max()}});
    QVERIFY(console.isRunning());
    console.pauseRun();
    chooseConnection(u"two"_s);
    QTRY_VERIFY(find<QMessageBox>("switchQuestion"));
    QTest::mouseClick(find<QPushButton>("switchKeep"), Qt::LeftButton);
    QTRY_VERIFY(!find<QMessageBox>("switchQuestion"));
    QVERIFY(console.isRunning());
    QCOMPARE(console.context().connection, u"one"_s);
    chooseConnection(u"two"_s);
    QTRY_VERIFY(find<QMessageBox>("switchQuestion"));
    QTest::mouseClick(find<QPushButton>("switchStop"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(console.context().connection, u"two"_s, 30000);
    QVERIFY(!console.isRunning());
    waitForScan();
    QVERIFY(!one.sessions().isEmpty()); // it was stopped, not finished
}

/// A project whose Python is Debian's, which has Debian's Django.
QString ConnectionsTest::makeProject(const QString &settings)
{
    const QString folder = m_folder->filePath(u"papers"_s);
    const auto write = [&folder](const QString &name, const QString &text) {
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size());
    };
    [&] {
        QVERIFY(QDir().mkpath(folder + u"/venv/bin"_s));
        QVERIFY(QFile::link(u"/usr/bin/python3"_s, folder + u"/venv/bin/python3"_s));
        write(u"/manage.py"_s, u"import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n"_s);
        write(u"/settings.py"_s, settings + u"\nUSE_TZ = True\nopen('was-run', 'w').close()\n"_s);
    }();
    return folder;
}

void ConnectionsTest::chooseProject(const QString &folder)
{
    click("startDjango");
    auto *dialog = find<QFileDialog>("projectDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(folder);
    dialog->close();
}

void ConnectionsTest::aDjangoProjectFillsInTheForm()
{
    const WebApp app;
    open(request());
    const QString folder = makeProject(
        u"DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': '%1'}}\nSTORAGE_ROOT = '%2'\n"
        "MAX_STORAGE_SIZE_MB = 321"_s.arg(app.path(u"db.sqlite3"_s), app.path(u"storage"_s)));
    chooseProject(folder);
    QTRY_VERIFY(find<QDialog>("runQuestion"));
    QCOMPARE(text("runQuestionFolder"), folder);
    QCOMPARE(text("runQuestionProgram"), folder + u"/venv/bin/python3"_s);
    click("runQuestionRun");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("STORAGE_ROOT")->isVisible(), 20000);
    QCOMPARE(find<QLineEdit>("name")->text(), u"papers"_s);
    QCOMPARE(find<QLineEdit>("STORAGE_ROOT")->text(), app.path(u"storage"_s));
    QVERIFY2(text("formSaid").contains(u"Nothing is saved yet"_s), qPrintable(text("formSaid")));
    QVERIFY(profileText(u"papers"_s).isEmpty());
    click("formSave");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->console().context().connection, u"papers"_s, 20000);
    QVERIFY(profileText(u"papers"_s).contains(u"MAX_STORAGE_SIZE_MB=\"321\""_s));
    waitForScan();
}

void ConnectionsTest::itsCodeIsNotRunWithoutAYes()
{
    open(request());
    const QString folder = makeProject(u"raise ValueError('no such bucket')"_s);
    chooseProject(folder);
    QTRY_VERIFY(find<QDialog>("runQuestion"));
    QTest::keyClick(find<QDialog>("runQuestion"), Qt::Key_Return); // the default is no
    QTRY_VERIFY(!find<QDialog>("runQuestion"));
    QVERIFY(!QFileInfo::exists(folder + u"/was-run"_s));
    chooseProject(folder);
    QTRY_VERIFY(find<QDialog>("runQuestion"));
    click("runQuestionRun");
    QTRY_VERIFY_WITH_TIMEOUT(text("startSaid").contains(u"ValueError: no such bucket"_s), 20000);
    QVERIFY(find<QPushButton>("startDjango")->isEnabled());
}

void ConnectionsTest::settingsThatDoNotLoadAreSaidAtTheDoors()
{
    LoadRequest wrong = request();
    wrong.environment.insert(u"SUPABASE_DB_NAME"_s, u"parser"_s);
    open(wrong);
    QVERIFY2(text("startMissing").contains(u"SUPABASE_DB_HOST"_s), qPrintable(text("startMissing")));
    QVERIFY2(!text("startMissing").contains(u"in Settings"_s), qPrintable(text("startMissing"))); // not there yet
    QVERIFY(!find<QPushButton>("startEdit")->isVisible());
    QVERIFY(find<QPushButton>("startSupabase")->isEnabled());
    QVERIFY(find<QPushButton>("startFolder")->isEnabled());
    WebApp app;
    app.addSession("alice", 2h);
    saveFolder(u"one"_s, app); // the wrong variable does not reach into a connection
    QVERIFY(m_window->console().plan());
}

/// The connection of the last time: it is edited from here, for Settings cannot be reached.
void ConnectionsTest::aConnectionThatDoesNotLoadIsEditedAtTheDoors()
{
    QVERIFY(writeProfile(u"shop"_s, {{u"DATABASE_URL"_s, u"nonsense://x"_s}}, request().environment));
    Result<ConsoleContext> context = openConsole(request(), m_clock);
    QVERIFY(context);
    const Result<ConsoleContext> opened = context->connections.open(u"shop"_s);
    QVERIFY(!opened);
    context->problem = opened.error().why();
    context->problemOf = u"shop"_s;
    m_window = std::make_unique<OpenWindow>(*context, Theme::light());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->start();
    QVERIFY(!find<QPushButton>("page5")->isEnabled());
    QVERIFY2(!text("startMissing").contains(u"in Settings"_s), qPrintable(text("startMissing")));
    QVERIFY(find<QPushButton>("startEdit")->isVisible());
    QCOMPARE(find<QPushButton>("startEdit")->text(), u"Edit connection"_s);
    click("startEdit");
    QTRY_VERIFY(text("formTitle").contains(u"shop"_s));
    QVERIFY(find<QLabel>("formTitle")->isVisible());
}

} // namespace docsweep

QTEST_MAIN(docsweep::ConnectionsTest)
#include "tst_connections.moc"
